/// A theme that says what a page holds in as few words as it can, so that a whole site fits into a test.
///
/// Its feeds are well-formed XML and JSON, since that is a property of sites that tests look at.
enum PlainTheme {
  static let files = TextArchive(
    """
    -- pages/home.mustache --
    {{page.title}}
    {{#site.menu}}menu {{title}} {{url}}
    {{/site.menu}}
    {{#articles}}- {{title}} {{#date}}({{iso}}){{/date}} <a href="{{url}}">{{#summary}}{{.}}{{/summary}}</a>
    {{/articles}}
    {{#pagination}}{{#older}}older {{.}}{{/older}}{{/pagination}}
    {{#site.footer}}footer {{{.}}}{{/site.footer}}
    {{#site.copyright}}copyright {{{.}}}{{/site.copyright}}
    -- pages/article.mustache --
    {{^page.isIndexed}}noindex
    {{/page.isIndexed}}
    {{#article}}
    {{title}}
    {{#date}}date {{iso}}
    {{/date}}
    {{#updated}}updated {{iso}}
    {{/updated}}
    {{#authors}}by {{name}}
    {{/authors}}
    {{#categories}}in {{title}}
    {{/categories}}
    {{#tags}}tag {{title}}
    {{/tags}}
    {{#picture}}picture {{src}}
    {{/picture}}
    {{#takeaways}}takeaway {{{html}}} <a href="{{url}}">{{#section}}{{title}}{{/section}}</a>{{#isInBox}} <i id="{{id}}"></i>{{/isInBox}}
    {{/takeaways}}
    {{#series}}part {{part}} of {{count}} of {{title}}
    {{/series}}
    {{{body}}}
    {{#aiNotice}}ai {{{.}}}
    {{/aiNotice}}
    {{#disclaimer}}disclaimer {{{.}}}
    {{/disclaimer}}
    {{#resources}}resource {{{html}}}
    {{/resources}}
    {{#callToAction}}call to {{label}}{{#url}} {{.}}{{/url}}
    {{/callToAction}}
    {{#previous}}previous {{title}}
    {{/previous}}
    {{#next}}next {{title}}
    {{/next}}
    {{#related}}related {{title}}{{#reason}} ({{.}}){{/reason}}
    {{/related}}
    {{/article}}
    {{#thread}}
    {{count}} comments{{#isClosed}}, closed{{/isClosed}}
    {{#replyLink}}reply {{.}}
    {{/replyLink}}
    {{#pinned}}pinned {{id}}
    {{/pinned}}
    {{#comments}}
    {{> partials/comment}}
    {{/comments}}
    {{/thread}}
    -- partials/comment.mustache --
    {{depth}} {{id}} {{#author}}{{.}}{{#isAuthor}} (author){{/isAuthor}}{{/author}}{{#isRemoved}}removed{{/isRemoved}}: {{#html}}{{{html}}}{{/html}}
    {{#replies}}
    {{> partials/comment}}
    {{/replies}}
    -- pages/term.mustache --
    {{title}}: {{count}}
    {{#introduction}}{{{.}}}
    {{/introduction}}
    {{#articles}}- {{title}}
    {{/articles}}
    -- pages/author.mustache --
    {{title}}: {{count}}
    {{#author}}{{#biography}}{{{.}}}{{/biography}}{{#links}}link {{title}} {{url}}
    {{/links}}{{/author}}
    {{#articles}}- {{title}}
    {{/articles}}
    -- pages/terms.mustache --
    {{title}}:{{#terms}} {{title}}{{/terms}}
    -- pages/takeaways.mustache --
    {{#groups}}{{#takeaways}}- {{{html}}} <a href="{{url}}">{{#section}}{{title}} {{url}}{{/section}}</a>
    {{/takeaways}}{{/groups}}
    -- pages/hand-out.mustache --
    {{title}}
    -- pages/questions.mustache --
    {{#groups}}{{#questions}}- {{text}} <a href="{{url}}">there</a>
    {{/questions}}{{/groups}}
    -- pages/archive.mustache --
    {{#years}}{{year}}:{{#months}} {{name}}{{#articles}} {{title}},{{/articles}}{{/months}}
    {{/years}}
    {{#undated}}undated {{title}}
    {{/undated}}
    -- pages/search.mustache --
    search
    -- pages/page.mustache --
    {{^page.isIndexed}}noindex
    {{/page.isIndexed}}
    {{title}}
    {{{body}}}
    -- pages/404.mustache --
    not found
    -- pages/redirect.mustache --
    <a href="{{url}}">moved</a>
    -- feeds/atom.xml.mustache --
    <feed xmlns="http://www.w3.org/2005/Atom">
    <title>{{title}}</title>
    {{#entries}}
    <entry><id>{{id}}</id> <updated>{{updated}}</updated>
    <title>{{title}}</title> {{#authors}}<name>{{name}}</name> {{/authors}}<link href="{{url}}"/>
    <content type="html">{{content}}</content></entry>
    {{/entries}}
    </feed>
    -- feeds/feed.json.mustache --
    {"title": "{{title}}", "items": [
    {{#entries}}
    {"id": "{{id}}", "url": "{{url}}", "title": "{{title}}", "content_html": "{{content}}"}{{^isLast}},{{/isLast}}
    {{/entries}}
    ]}
    -- feeds/sitemap.xml.mustache --
    <urlset>
    {{#urls}}
    <loc>{{url}}</loc>{{#updated}} {{updated}}{{/updated}}
    {{/urls}}
    </urlset>
    -- feeds/robots.txt.mustache --
    Allow: {{basePath}}
    Sitemap: {{sitemap}}
    -- languages/en.yaml --
    search: Search
    help-lines: If you need someone to talk to now
    takeaways: Takeaways
    questions: Questions
    archive: Archive
    series: Series
    tags: Tags
    authors: Authors
    resources: Recommended resources
    comments: Comments
    author: Author
    home: Home
    page-not-found: Page not found
    key-takeaways: Key takeaways
    first-published: 'First published:'
    category: Category
    categories: Categories
    tag: Tag
    numbered-title: '{{title}}, page {{number}}'
    comments-on: Comments on “{{title}}”
    hand-out-of: '{{title}}: a page to print'
    archive-description: '{{count}} {{#isOne}}article{{/isOne}}{{^isOne}}articles{{/isOne}} by year and month. {{site}}'
    list-description: '{{kind}} “{{title}}”: {{count}} {{#isOne}}article{{/isOne}}{{^isOne}}articles{{/isOne}}. {{site}}'
    link-to-section: Link to the section “{{title}}”
    back-to-reference: Back to reference {{number}}
    back-to-mention: Back to reference {{number}}, mention {{count}}
    date: '{{day}} {{month}} {{year}}'
    short-date: '{{day}} {{shortMonth}}'
    month-1: January
    month-2: February
    month-3: March
    month-4: April
    month-5: May
    month-6: June
    month-7: July
    month-8: August
    month-9: September
    month-10: October
    month-11: November
    month-12: December
    short-month-1: Jan
    short-month-2: Feb
    short-month-3: Mar
    short-month-4: Apr
    short-month-5: May
    short-month-6: Jun
    short-month-7: Jul
    short-month-8: Aug
    short-month-9: Sep
    short-month-10: Oct
    short-month-11: Nov
    short-month-12: Dec
    -- blocks/note.mustache --
    <aside>{{#title}}{{{title}}}: {{/title}}{{#html}}{{{html}}}{{/html}}</aside>
    -- blocks/questions.mustache --
    {{#items}}<dt>{{{html}}}</dt>{{/items}}
    """
  ).files
}
