/// A theme that says what a page holds in as few words as it can, so that a whole site fits into a test.
enum PlainTheme {
  static let files = TextArchive(
    """
    -- pages/home.mustache --
    {{page.title}}
    {{#articles}}- {{title}} {{#date}}({{iso}}){{/date}} <a href="{{url}}">{{#summary}}{{.}}{{/summary}}</a>
    {{/articles}}
    -- pages/article.mustache --
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
    {{#takeaways}}takeaway {{{html}}} <a href="{{url}}">here</a>
    {{/takeaways}}
    {{#series}}part {{part}} of {{count}} of {{title}}
    {{/series}}
    {{{body}}}
    {{#resources}}resource {{{html}}}
    {{/resources}}
    {{#previous}}previous {{title}}
    {{/previous}}
    {{#next}}next {{title}}
    {{/next}}
    {{#related}}related {{title}}{{#reason}} ({{.}}){{/reason}}
    {{/related}}
    {{/article}}
    {{#thread}}
    {{count}} comments{{#isClosed}}, closed{{/isClosed}}
    {{#comments}}
    {{> partials/comment}}
    {{/comments}}
    {{/thread}}
    -- partials/comment.mustache --
    - {{id}} {{#author}}{{.}}{{#isAuthor}} (author){{/isAuthor}}{{/author}}{{#isRemoved}}removed{{/isRemoved}}: {{#html}}{{{html}}}{{/html}}
    {{#replies}}
      {{> partials/comment}}
    {{/replies}}
    -- pages/term.mustache --
    {{title}}: {{count}}
    {{#articles}}- {{title}}
    {{/articles}}
    -- pages/author.mustache --
    {{title}}: {{count}}
    -- pages/terms.mustache --
    {{title}}:{{#terms}} {{title}}{{/terms}}
    -- pages/takeaways.mustache --
    {{#groups}}{{#takeaways}}- {{{html}}} <a href="{{url}}">there</a>
    {{/takeaways}}{{/groups}}
    -- pages/archive.mustache --
    {{#years}}{{year}} {{/years}}
    -- pages/search.mustache --
    search
    -- pages/page.mustache --
    {{title}}
    {{{body}}}
    -- pages/404.mustache --
    not found
    -- pages/redirect.mustache --
    <a href="{{url}}">moved</a>
    -- feeds/atom.xml.mustache --
    {{title}}
    {{#entries}}{{id}} {{updated}} {{title}}: {{content}}
    {{/entries}}
    -- feeds/feed.json.mustache --
    {"title": "{{title}}"}
    -- feeds/sitemap.xml.mustache --
    {{#urls}}{{url}}
    {{/urls}}
    -- feeds/robots.txt.mustache --
    robots
    -- blocks/note.mustache --
    <aside>{{#html}}{{{html}}}{{/html}}</aside>
    """
  ).files
}
