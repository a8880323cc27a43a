/// The same templates in Stencil's language.
let stencilTemplates = [
  "layout": """
  <!DOCTYPE html>
  <html lang="en">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>{{ title|e }} – {{ siteTitle|e }}</title>
  <meta name="description" content="{{ description|e }}">
  <link rel="canonical" href="{{ url|e }}">
  <meta property="og:title" content="{{ title|e }}">
  <meta property="og:description" content="{{ description|e }}">
  <link rel="stylesheet" href="/assets/style.css">
  <link rel="alternate" type="application/atom+xml" href="/feed.xml" title="{{ siteTitle|e }}">
  </head>
  <body>
  <a class="skip" href="#main">Skip to the text</a>
  <header>
  <a href="/">{{ siteTitle|e }}</a>
  <nav aria-label="Main"><ul>
  {% for item in navigation %}
  <li><a href="{{ item.url|e }}"{% if item.isCurrent %} aria-current="page"{% endif %}>{{ item.label|e }}</a></li>
  {% endfor %}
  </ul></nav>
  </header>
  <main id="main">
  {% block main %}{% endblock %}
  </main>
  <footer><p>© {{ year|e }} {{ siteTitle|e }}</p></footer>
  </body>
  </html>
  """,
  "article": """
  {% extends "layout" %}
  {% block main %}
  <article>
  <h1>{{ title|e }}</h1>
  {% if subtitle %}<p class="subtitle">{{ subtitle|e }}</p>{% endif %}
  <p class="byline">By <a rel="author" href="{{ author.url|e }}">{{ author.label|e }}</a>,
  <time datetime="{{ date|e }}">{{ shownDate|e }}</time>, {{ readingMinutes|e }} minutes</p>
  <ul class="tags">
  {% for item in tags %}
  <li><a rel="tag" href="{{ item.url|e }}">{{ item.label|e }}</a></li>
  {% endfor %}
  </ul>
  <aside class="takeaways"><h2>Key takeaways</h2><ul>
  {% for item in takeaways %}
  <li>{{ item }}</li>
  {% endfor %}
  </ul></aside>
  {{ body }}
  </article>
  <section class="related"><h2>Related articles</h2><ul>
  {% for item in related %}
  <li><a href="{{ item.url|e }}">{{ item.label|e }}</a></li>
  {% endfor %}
  </ul></section>
  <section id="comments"><h2>{{ commentCount|e }} comments</h2><ol>
  {% for reply in comments %}{% include "comment" reply %}{% endfor %}
  </ol></section>
  {% endblock %}
  """,
  "comment": """
  <li id="{{ id|e }}"><article class="comment{% if isAuthor %} by-author{% endif %}">
  <p><strong>{{ author|e }}</strong> <a href="#{{ id|e }}"><time datetime="{{ date|e }}">{{ shownDate|e }}</time></a></p>
  {{ body }}
  <ol class="replies">{% for reply in replies %}{% include "comment" reply %}{% endfor %}</ol>
  </article></li>
  """,
  "list": """
  <!DOCTYPE html>
  <html lang="en">
  <head><meta charset="utf-8"><title>{{ title|e }}</title></head>
  <body><main><h1>{{ title|e }}</h1>
  <table>
  <thead><tr><th>Title</th><th>Author</th><th>Category</th><th>Date</th><th>Comments</th></tr></thead>
  <tbody>
  {% for item in rows %}
  <tr><td><a href="{{ item.url|e }}">{{ item.title|e }}</a></td><td>{{ item.author|e }}</td><td>{{ item.category|e }}</td><td><time datetime="{{ item.date|e }}">{{ item.shownDate|e }}</time></td><td>{{ item.comments|e }}</td></tr>
  {% endfor %}
  </tbody></table></main></body>
  </html>
  """,
]
