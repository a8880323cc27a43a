import Mustache

/// What every template of a theme may use, for those who write one.
package enum TemplateReference {
  /// The reference as Markdown: a section for each page, feed and block, then one for each kind of object in them.
  package static var markdown: String {
    let extra = ExtraSchema([])
    var reference = SchemaReference()
    reference.add(HomePage.schema)
    reference.add(ArticlePage.schema(extra: extra))
    reference.add(HandOutPage.schema)
    reference.add(ListPage.schema)
    reference.add(TermsPage.schema)
    reference.add(TakeawaysPage.schema)
    reference.add(QuestionsPage.schema)
    reference.add(ArchivePage.schema)
    reference.add(SearchFormPage.schema)
    reference.add(PlainPage.schema(extra: extra))
    reference.add(NotFoundPage.schema)
    reference.add(RedirectPage.schema)
    reference.add(FeedContext.schema)
    reference.add(SitemapContext.schema)
    reference.add(BlockContext.schema)
    reference.add(Phrase.schema)
    return introduction + reference.markdown
  }

  private static let introduction = """
    # What templates may use

    Every page of the site is made by a template of `templates/`, from the keys that are listed here and no others: a template that asks \
    for a key which is not there is an error, with its place and the nearest name, before anything is written. This page is printed by \
    `inglenook templates`.

    - A *text*, a *number* and a *URL* stand as `{{key}}`, escaped for where they stand; a URL is what `href` and `src` take.
    - *HTML* is finished and stands as `{{{key}}}`; in feeds as `{{key}}`.
    - A *flag*, and whatever *may be missing*, makes a section: `{{#key}}…{{/key}}` shows what is between if it is there, `{{^key}}…{{/key}}` \
    if it is not.
    - A *list* repeats its section: `{{#articles}}…{{/articles}}`. `{{#articles.notEmpty}}…{{/articles.notEmpty}}` stands once if there is any; \
    inside a list, the flags `isFirst` and `isLast` and the number `position` say where the loop is.
    - What the theme itself says stands in `templates/languages/en.yaml`, one file for each language, as small templates by name: \
    `{{> words/related-articles}}` includes one, in the language of the page. A word may use the keys of the place that includes it, in \
    whatever order its language wants. What a language lacks is said in English, with a warning.
    - An object's keys are reached inside its section, or with a dot: `{{site.title}}`.


    """
}
