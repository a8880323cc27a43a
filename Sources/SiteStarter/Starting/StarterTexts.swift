/// What stands in the files of a new site.
enum StarterTexts {
  static func settings(timeZone: String, year: Int) -> String {
    """
    # yaml-language-server: $schema=../.inglenook/site.schema.json
    # The settings of your website. A line that begins with # is a note to you and changes nothing.
    # `inglenook schema --format markdown` lists every key there is, with a sentence about each. The line above is for editors
    # that complete and check such files as you type.

    title: A Place by the Fire
    tagline: Letters about living with other people
    description: A sentence or two that search engines show below the name of your site.

    # Where your site will stand. Until you have an address of your own, this one does no harm.
    base-url: https://example.org

    language: en

    # A day or a time in your texts is meant as the clocks go here.
    time-zone: \(timeZone)

    # Who wrote an article that names nobody: a file of authors/.
    author: your-name

    # The links at the top of every page.
    navigation:
      - title: Subjects
        url: /categories/
      - title: Takeaways
        url: /takeaways/
      - title: About
        url: /about/

    copyright: © \(year) Your Name
    disclaimer: These articles are general education. They cannot know you, and they take nobody’s place.

    # Below every article stands how readers can answer. Take the # away and write your address:
    # comments:
    #   reply-email: letters@example.org

    # An article with `sensitive: true` shows these lines, and a button that leaves your site at once:
    # help-lines:
    #   - name: Somebody who answers day and night
    #     phone: "123"
    #     url: https://example.org/help
    # quick-exit: https://www.weather.gov/

    """
  }

  static func article(day: String) -> String {
    """
    ---
    title: Help, or company?
    date: \(day)
    categories: [Listening]
    summary: One question that mends most talks about trouble, in an article that shows what an article can hold.
    ---
    When somebody sat down at my grandmother’s stove and sighed, she kept to an order: first the chair, then the tea, and
    only then a question. It was never *What happened?* It was **Do you want help with it, or company in it?**

    Many quarrels about advice begin because nobody asked. We hear a sorrow and reach for a tool. The other one wanted a hand
    to hold, and got a hammer.

    ## Ask before you answer

    - *Help* means: tell me what you would do.
    - *Company* means: stay here while I find out what I would do.

    Both are love. Given to the wrong question, both are lonely.

    > [!questions]
    > - Who last sat with you without mending anything?
    > - Whose sigh do you answer too quickly?

    **Bottom line?** Once a day, for a week, ask “help, or company?”, and keep to the answer that you get.

    ## How this article is made

    You are looking at a text file, `content/posts/help-or-company.md`. Open it in any editor, change a word, build again, and
    look here. The lines at its top, between the two `---`, say its title, its day and its category. Below them you write as
    you would write a letter.

    A line that begins with `##` is a heading. Stars make words *lean* or **stand firm**. A link names a file, as the one to
    [the page about this place](../pages/about.md) does, and stays right when an address changes. The box with two questions is
    a quotation that begins with `> [!questions]`. And a paragraph that begins with “Bottom line” is a takeaway: it stands at the
    top of the article, too, and on the page with the takeaways of all your articles.

    When you have written your own, delete this file, and `content/comments/help-or-company.md` with it.

    """
  }

  static func thread(day: String) -> String {
    """
    ---
    id: maren
    author: Maren
    date: \(day)
    ---
    I asked my husband on Thursday. He thought for a whole minute. Then he said, “Company. And after supper, help with the taxes.”
    We had not laughed in that kitchen for weeks.

    ---
    author: your-name
    date: \(day)
    reply-to: maren
    ---
    Maren, “company first, help after supper” may be the best answer there is.

    (This is what a reader’s comment looks like, and your answer below it. Both stand in `content/comments/help-or-company.md`.
    Nothing that a reader sends you is published before you approve it.)

    """
  }

  static let author = """
    ---
    name: Your Name
    role: who you are to your readers, in a few words
    ---
    Two or three sentences about you, as you would say them to somebody who has just sat down. They stand on your own page.
    This is the file `content/authors/your-name.md`.

    """

  static let category = """
    ---
    title: Listening
    description: What happens between two people before either of them says anything wise.
    order: 1
    ---
    This introduces the page of a category. It is the file `content/categories/listening.md`; each category may have one.

    """

  static let about = """
    ---
    title: About
    summary: Who writes here, for whom, and what this place is not.
    ---
    Say who writes here, and for whom. Say what you are not: a website is no crisis line, and an article cannot know the
    person who reads it. Whoever is afraid tonight should find a telephone number on this page.

    This is the file `content/pages/about.md`. Any other file in that folder becomes a page of its own.

    """

  static let ignored = """
    # The finished website: `inglenook build` can make it again at any time.
    /public/

    """
}
