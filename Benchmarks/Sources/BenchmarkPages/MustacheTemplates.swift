/// The templates of both Mustache engines, by name.
package let mustacheTemplates = [
  "layout": """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{title}} – {{siteTitle}}</title>
  <meta name="description" content="{{description}}">
  <link rel="canonical" href="{{url}}">
  <meta property="og:title" content="{{title}}">
  <meta property="og:description" content="{{description}}">
  <link rel="stylesheet" href="/assets/style.css">
  <link rel="alternate" type="application/atom+xml" href="/feed.xml" title="{{siteTitle}}">
  </head>
  <body>
  <a class="skip" href="#main">Skip to the text</a>
  <header>
  <a href="/">{{siteTitle}}</a>
  <nav aria-label="Main"><ul>
  {{#navigation}}
  <li><a href="{{url}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{label}}</a></li>
  {{/navigation}}
  </ul></nav>
  </header>
  <main id="main">
  {{$main}}{{/main}}
  </main>
  <footer><p>© {{year}} {{siteTitle}}</p></footer>
  </body>
  </html>
  """,
  "article": """
  {{<layout}}
  {{$main}}
  <article>
  <h1>{{title}}</h1>
  {{#subtitle}}<p class="subtitle">{{subtitle}}</p>{{/subtitle}}
  <p class="byline">By <a rel="author" href="{{author.url}}">{{author.label}}</a>,
  <time datetime="{{date}}">{{shownDate}}</time>, {{readingMinutes}} minutes</p>
  <ul class="tags">
  {{#tags}}
  <li><a rel="tag" href="{{url}}">{{label}}</a></li>
  {{/tags}}
  </ul>
  <aside class="takeaways"><h2>Key takeaways</h2><ul>
  {{#takeaways}}
  <li>{{{.}}}</li>
  {{/takeaways}}
  </ul></aside>
  {{{body}}}
  </article>
  <section class="related"><h2>Related articles</h2><ul>
  {{#related}}
  <li><a href="{{url}}">{{label}}</a></li>
  {{/related}}
  </ul></section>
  <section id="comments"><h2>{{commentCount}} comments</h2><ol>
  {{#comments}}{{> comment}}{{/comments}}
  </ol></section>
  {{/main}}
  {{/layout}}
  """,
  "comment": """
  <li id="{{id}}"><article class="comment{{#isAuthor}} by-author{{/isAuthor}}">
  <p><strong>{{author}}</strong> <a href="#{{id}}"><time datetime="{{date}}">{{shownDate}}</time></a></p>
  {{{body}}}
  <ol class="replies">{{#replies}}{{> comment}}{{/replies}}</ol>
  </article></li>
  """,
  "list": """
  <!DOCTYPE html>
  <html lang="en">
  <head><meta charset="utf-8"><title>{{title}}</title></head>
  <body><main><h1>{{title}}</h1>
  <table>
  <thead><tr><th>Title</th><th>Author</th><th>Category</th><th>Date</th><th>Comments</th></tr></thead>
  <tbody>
  {{#rows}}
  <tr><td><a href="{{url}}">{{title}}</a></td><td>{{author}}</td><td>{{category}}</td><td><time datetime="{{date}}">{{shownDate}}</time></td><td>{{comments}}</td></tr>
  {{/rows}}
  </tbody></table></main></body>
  </html>
  """,
]
