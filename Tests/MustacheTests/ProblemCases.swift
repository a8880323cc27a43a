/// Templates and what is reported about them. A case is the template behind `===`, other templates behind `---` and
/// their names, and behind `>>>` the whole report.
let problemCases = #"""
  === a {{title
  >>>
  main.mustache:1:3: error: this tag is never closed
    a {{title
      ^~
    help: Close it with “}}”.

  === {{}}
  >>>
  main.mustache:1:1: error: this tag has no name
    {{}}
    ^~~~
    help: Write a name in it, such as {{title}}.

  === {{a b}}
  >>>
  main.mustache:1:3: error: “a b” is not a name, because it contains white space
    {{a b}}
      ^~~
    help: Write one name, such as {{a}}.

  === {{=x=}}
  >>>
  main.mustache:1:1: error: this does not name an opening and a closing delimiter
    {{=x=}}
    ^~~~~~~
    help: Write both, with a space between them and without “=”: {{=<% %>=}}.

  === {{= <% =}}
  >>>
  main.mustache:1:1: error: this does not name an opening and a closing delimiter
    {{= <% =}}
    ^~~~~~~~~~
    help: Write both, with a space between them and without “=”: {{=<% %>=}}.

  === {{{title}}
  >>>
  main.mustache:1:1: error: this tag is never closed
    {{{title}}
    ^~
    help: Close it with “}}}”.

  === {{#role}}
  >>>
  main.mustache:1:1: error: “role” is never closed
    {{#role}}
    ^~~~~~~~~
    help: Write {{/role}} where it ends.

  === {{#role}}{{#link}}{{/role}}
  >>>
  main.mustache:1:10: error: “link” is still open where “role” is closed
    {{#role}}{{#link}}{{/role}}
             ^~~~~~~~~
    help: Write {{/link}} before {{/role}}.

  === {{/role}}
  >>>
  main.mustache:1:1: error: no “role” is open here that this tag could close
    {{/role}}
    ^~~~~~~~~
    help: Remove it, or open the section before it.

  === {{#role}}{{/link}}{{/role}}
  >>>
  main.mustache:1:10: error: no “link” is open here that this tag could close
    {{#role}}{{/link}}{{/role}}
             ^~~~~~~~~
    help: The innermost open tag is “role”, which {{/role}} closes.

  === <p>
    {{titel}}

  >>>
  main.mustache:2:5: error: “titel” is not a key of “page”
      {{titel}}
        ^~~~~
    help: Did you mean “title”?

  === {{xyz}}
  >>>
  main.mustache:1:3: error: “xyz” is not a key of “page”
    {{xyz}}
      ^~~
    help: The keys of “page” are title, role, url, link, body, note, count, minutes, isCurrent, author, parent, items, tags and links.

  === {{#items}}{{#author}}{{titlle}}{{/author}}{{/items}}
  >>>
  main.mustache:1:24: error: “titlle” is not a key of “author” and “page”
    {{#items}}{{#author}}{{titlle}}{{/author}}{{/items}}
                           ^~~~~~
    help: Did you mean “title”?

  === {{author.nam}}
  >>>
  main.mustache:1:10: error: “nam” is not a key of “author”
    {{author.nam}}
             ^~~
    help: Did you mean “name”?

  === {{author.zzz}}
  >>>
  main.mustache:1:10: error: “zzz” is not a key of “author”
    {{author.zzz}}
             ^~~
    help: The keys of “author” are name, nickname and page.

  === {{title.x}}
  >>>
  main.mustache:1:3: error: “title” is a text, which has no keys of its own
    {{title.x}}
      ^~~~~~~
    help: Write {{title}}.

  === {{items.title}}
  >>>
  main.mustache:1:3: error: “items” is a list, so its items' keys are known only in a section over it
    {{items.title}}
      ^~~~~~~~~~~
    help: Write {{#items}}…{{/items}}, or ask for items.count, .isEmpty or .notEmpty.

  === {{.}}
  >>>
  main.mustache:1:3: error: “.” stands for “page” here, which is no single value
    {{.}}
      ^
    help: Name one of its keys, such as {{title}}.

  === {{#author}}{{.}}{{/author}}
  >>>
  main.mustache:1:14: error: “.” stands for “author” here, which is no single value
    {{#author}}{{.}}{{/author}}
                 ^
    help: Name one of its keys, such as {{name}}.

  === {{position}}
  >>>
  main.mustache:1:3: error: “position” means something only in a section over a list
    {{position}}
      ^~~~~~~~
    help: Move it into one: {{#items}}…{{/items}}.

  === {{isFirst}}
  >>>
  main.mustache:1:3: error: “isFirst” means something only in a section over a list
    {{isFirst}}
      ^~~~~~~
    help: Move it into one: {{#items}}…{{/items}}.

  === {{isCurrent}}
  >>>
  main.mustache:1:3: error: “isCurrent” is a flag, which shows nothing itself
    {{isCurrent}}
      ^~~~~~~~~
    help: Use it as a section: {{#isCurrent}}…{{/isCurrent}}.

  === {{items}}
  >>>
  main.mustache:1:3: error: “items” is a list, which shows nothing itself
    {{items}}
      ^~~~~
    help: Repeat over it: {{#items}}…{{/items}}.

  === {{author}}
  >>>
  main.mustache:1:3: error: “author” is an object, which shows nothing itself
    {{author}}
      ^~~~~~
    help: Name one of its keys, such as {{author.name}}.

  === {{#items}}{{isFirst}}{{/items}}
  >>>
  main.mustache:1:13: error: “isFirst” is a flag, which shows nothing itself
    {{#items}}{{isFirst}}{{/items}}
                ^~~~~~~
    help: Use it as a section: {{#isFirst}}…{{/isFirst}}.

  === {{#title}}x{{/title}}
  >>>
  main.mustache:1:4: error: “title” is a text that is never missing, so this section would always be shown
    {{#title}}x{{/title}}
       ^~~~~
    help: Remove the section's two tags, and keep what is between them.

  === {{^title}}x{{/title}}
  >>>
  main.mustache:1:4: error: “title” is a text that is never missing, so this section would never be shown
    {{^title}}x{{/title}}
       ^~~~~
    help: Remove the section.

  === {{#count}}x{{/count}}
  >>>
  main.mustache:1:4: error: “count” is a number that is never missing, so this section would always be shown
    {{#count}}x{{/count}}
       ^~~~~
    help: Remove the section's two tags, and keep what is between them.

  === {{#body}}x{{/body}}
  >>>
  main.mustache:1:4: error: “body” is HTML that is never missing, so this section would always be shown
    {{#body}}x{{/body}}
       ^~~~
    help: Remove the section's two tags, and keep what is between them.

  === {{^author}}x{{/author}}
  >>>
  main.mustache:1:4: error: “author” is an object that is never missing, so this section would never be shown
    {{^author}}x{{/author}}
       ^~~~~~
    help: Remove the section.

  === {{#url}}x{{/url}}
  >>>
  main.mustache:1:4: error: “url” is a URL that is never missing, so this section would always be shown
    {{#url}}x{{/url}}
       ^~~
    help: Remove the section's two tags, and keep what is between them.

  === {{#items}}{{#position}}x{{/position}}{{/items}}
  >>>
  main.mustache:1:14: error: “position” is a number that is never missing, so this section would always be shown
    {{#items}}{{#position}}x{{/position}}{{/items}}
                 ^~~~~~~~
    help: Remove the section's two tags, and keep what is between them.

  === {{{title}}}
  >>>
  main.mustache:1:1: error: “title” is plain text, which must not be shown unescaped
    {{{title}}}
    ^~~~~~~~~~~
    help: Write {{title}}.

  === {{&title}}
  >>>
  main.mustache:1:1: error: “title” is plain text, which must not be shown unescaped
    {{&title}}
    ^~~~~~~~~~
    help: Write {{title}}.

  === {{body}}
  >>>
  main.mustache:1:1: error: “body” is HTML, whose tags would be shown as text here
    {{body}}
    ^~~~~~~~
    help: Write {{{body}}}.

  === <p title="{{{title}}}">
  >>>
  main.mustache:1:11: error: “title” must not be shown unescaped in the attribute “title”
    <p title="{{{title}}}">
              ^~~~~~~~~~~
    help: Write {{title}}.

  === <p title="{{body}}">
  >>>
  main.mustache:1:11: error: “body” is HTML, which cannot stand in the attribute “title”
    <p title="{{body}}">
              ^~~~~~~~
    help: Use a key that is plain text.

  === <title>{{{body}}}</title>
  >>>
  main.mustache:1:8: error: “body” is HTML, which cannot stand in <title>
    <title>{{{body}}}</title>
           ^~~~~~~~~~
    help: Use a key that is plain text.

  === <title>{{{title}}}</title>
  >>>
  main.mustache:1:8: error: “title” must not be shown unescaped in <title>
    <title>{{{title}}}</title>
           ^~~~~~~~~~~
    help: Write {{title}}.

  === <p title={{title}}>
  >>>
  main.mustache:1:10: error: “title” stands in an attribute without quotes
    <p title={{title}}>
             ^~~~~~~~~
    help: Put the attribute's whole value into quotes: "{{title}}".

  === <p title=a{{title}}>
  >>>
  main.mustache:1:11: error: “title” stands in an attribute without quotes
    <p title=a{{title}}>
              ^~~~~~~~~
    help: Put the attribute's whole value into quotes: "{{title}}".

  === <p {{title}}>
  >>>
  main.mustache:1:4: error: “title” stands in a tag, for which it cannot be escaped
    <p {{title}}>
       ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <{{title}}>
  >>>
  main.mustache:1:2: error: “title” stands in the name of a tag, for which it cannot be escaped
    <{{title}}>
     ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <p style="{{title}}">
  >>>
  main.mustache:1:11: error: “title” stands in the attribute “style”, for which it cannot be escaped
    <p style="{{title}}">
              ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <p onclick="{{title}}">
  >>>
  main.mustache:1:13: error: “title” stands in the attribute “onclick”, for which it cannot be escaped
    <p onclick="{{title}}">
                ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <script>{{title}}</script>
  >>>
  main.mustache:1:9: error: “title” stands in <script>, for which it cannot be escaped
    <script>{{title}}</script>
            ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <style>{{title}}</style>
  >>>
  main.mustache:1:8: error: “title” stands in <style>, for which it cannot be escaped
    <style>{{title}}</style>
           ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <!-- {{title}} -->
  >>>
  main.mustache:1:6: error: “title” stands in a comment, for which it cannot be escaped
    <!-- {{title}} -->
         ^~~~~~~~~
    help: Values may stand in text, in quoted attributes but for styles and scripts, and in strings of JSON scripts.

  === <script type="application/ld+json">{{title}}</script>
  >>>
  main.mustache:1:36: error: “title” stands in JSON, but not in a string
    <script type="application/ld+json">{{title}}</script>
                                       ^~~~~~~~~
    help: Put it into quotes: "{{title}}".

  === <a href="{{title}}">
  >>>
  main.mustache:1:10: error: “title” is a text, with which an address cannot begin
    <a href="{{title}}">
             ^~~~~~~~~
    help: Use a key that is a URL, or write the beginning of the address before it.

  === <a href="{{count}}">
  >>>
  main.mustache:1:10: error: “count” is a number, with which an address cannot begin
    <a href="{{count}}">
             ^~~~~~~~~
    help: Use a key that is a URL, or write the beginning of the address before it.

  === <a href="javascript:{{title}}">
  >>>
  main.mustache:1:21: error: “title” stands in an address that begins with “javascript:”
    <a href="javascript:{{title}}">
                        ^~~~~~~~~
    help: Values may stand in addresses that are relative or begin with http:, https:, mailto: or tel:.

  === <a href="{{url}}:x">
  >>>
  main.mustache:1:17: error: this colon would make a scheme of the value before it, such as javascript:
    <a href="{{url}}:x">
                    ^~~~
    help: Write the scheme itself, or a slash before the colon.

  === <a href="{{#link}}{{.}}{{/link}}{{title}}">
  >>>
  main.mustache:1:33: error: “title” stands in an address that a section may or may not have begun
    <a href="{{#link}}{{.}}{{/link}}{{title}}">
                                    ^~~~~~~~~
    help: Write the whole address in each of the sections.

  === <a href="data:{{title}}">
  >>>
  main.mustache:1:15: error: “title” stands in an address that begins with “data:”
    <a href="data:{{title}}">
                  ^~~~~~~~~
    help: Values may stand in addresses that are relative or begin with http:, https:, mailto: or tel:.

  === {{#role}}<p {{/role}}{{title}}
  >>>
  main.mustache:1:1: error: the section “role” begins in text but ends in a tag, so what follows cannot be escaped safely
    {{#role}}<p {{/role}}{{title}}
    ^~~~~~~~~
    help: Close in the section what it opens.

  === {{#role}}<a href="{{/role}}{{title}}">
  >>>
  main.mustache:1:1: error: the section “role” begins in text but ends in the attribute “href”, so what follows cannot be escaped safely
    {{#role}}<a href="{{/role}}{{title}}">
    ^~~~~~~~~
    help: Close in the section what it opens.

  === <p
  >>>
  main.mustache:1:3: error: the template ends in the name of a tag
    <p
      ^
    help: Close it before the template ends.

  === <p title="x
  >>>
  main.mustache:1:12: error: the template ends in the attribute “title”
    <p title="x
               ^
    help: Close it before the template ends.

  === <p "x">
  >>>
  main.mustache:1:1: error: this is no HTML that can be followed, so values behind it cannot be escaped safely
    <p "x">
    ^~~~~~~
    help: Look for a missing quote, equals sign or space in the tag.

  === {{#role}}<p a{{/role}}b>
  >>>
  main.mustache:1:1: error: the section “role” begins in text but ends in a tag, so what follows cannot be escaped safely
    {{#role}}<p a{{/role}}b>
    ^~~~~~~~~
    help: Close in the section what it opens.

  === <p a{{#role}} b{{/role}}c>
  >>>
  main.mustache:1:25: error: this is no HTML that can be followed, so values behind it cannot be escaped safely
    <p a{{#role}} b{{/role}}c>
                            ^~
    help: Look for a missing quote, equals sign or space in the tag.

  === {{> pat}}
  --- part
  x
  >>>
  main.mustache:1:5: error: there is no template “pat”
    {{> pat}}
        ^~~
    help: Did you mean “part”?

  === {{> main}}
  >>>
  main.mustache:1:1: error: “main” includes itself without end
    {{> main}}
    ^~~~~~~~~~
    help: Put the include into a section over a list or an object, so that it ends where the data end.
    included from main.mustache:1:1

  === {{> a}}
  --- a
  {{> b}}
  --- b
  {{#isCurrent}}{{> a}}{{/isCurrent}}
  >>>
  b.mustache:1:15: error: “a” includes itself without end
    {{#isCurrent}}{{> a}}{{/isCurrent}}
                  ^~~~~~~
    help: Put the include into a section over a list or an object, so that it ends where the data end.
    included from a.mustache:1:1
    included from main.mustache:1:1

  === {{> a}}
  --- a
  {{#role}}
  >>>
  a.mustache:1:1: error: “role” is never closed
    {{#role}}
    ^~~~~~~~~
    help: Write {{/role}} where it ends.
  main.mustache:1:5: error: the template “a” has mistakes of its own
    {{> a}}
        ^
    help: Mend them first.

  === {{> *role}}
  >>>
  main.mustache:1:6: error: which template “*role” names is known only while rendering, so it cannot be checked
    {{> *role}}
         ^~~~
    help: Name the template itself, or choose among several with sections.

  === <p>
  {{> a}}
  --- a
  {{#items}}
    {{> b}}{{/items}}
  --- b
  {{titel}}
  >>>
  b.mustache:1:3: error: “titel” is not a key of “page”
    {{titel}}
      ^~~~~
    help: Did you mean “title”?
    included from a.mustache:2:3
    included from main.mustache:2:1

  === {{<layout}}{{$mian}}x{{/mian}}{{/layout}}
  --- layout
  {{$main}}{{/main}}{{$side}}{{/side}}
  >>>
  main.mustache:1:15: error: “layout” shows no block “mian”
    {{<layout}}{{$mian}}x{{/mian}}{{/layout}}
                  ^~~~
    help: Did you mean “main”?

  === {{<layout}}{{$zzzzzz}}x{{/zzzzzz}}{{/layout}}
  --- layout
  {{$main}}{{/main}}{{$side}}{{/side}}
  >>>
  main.mustache:1:15: error: “layout” shows no block “zzzzzz”
    {{<layout}}{{$zzzzzz}}x{{/zzzzzz}}{{/layout}}
                  ^~~~~~
    help: Its blocks are main and side.

  === {{<layout}}{{$x}}x{{/x}}{{/layout}}
  --- layout
  x
  >>>
  main.mustache:1:15: error: “layout” shows no block “x”
    {{<layout}}{{$x}}x{{/x}}{{/layout}}
                  ^
    help: It shows no blocks at all.

  === {{<layout}} hm {{$main}}a{{/main}}{{title}}{{$main}}b{{/main}}{{/layout}}
  --- layout
  {{$main}}{{/main}}
  >>>
  main.mustache:1:13: error: this stands between the blocks of “layout” and would never be shown
    {{<layout}} hm {{$main}}a{{/main}}{{title}}{{$main}}b{{/main}}{{/layout}}
                ^~
    help: Move it into a block, or remove it.
  main.mustache:1:35: error: this stands between the blocks of “layout” and would never be shown
    {{<layout}} hm {{$main}}a{{/main}}{{title}}{{$main}}b{{/main}}{{/layout}}
                                      ^~~~~~~~~
    help: Move it into a block, or remove it.
  main.mustache:1:47: error: the block “main” is given to “layout” twice
    {{<layout}} hm {{$main}}a{{/main}}{{title}}{{$main}}b{{/main}}{{/layout}}
                                                  ^~~~
    help: Only the first one would be shown: remove one of them.

  === {{<layout}}{{$main}}a{{/main}}{{/layout}}
  --- layout
  {{$main}}{{titel}}{{/main}}
  >>>
  layout.mustache:1:12: error: “titel” is not a key of “page”
    {{$main}}{{titel}}{{/main}}
               ^~~~~
    help: Did you mean “title”?
    included from main.mustache:1:1

  === {{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}
  --- layout
  {{#items}}{{$main}}{{/main}}{{/items}}
  >>>
  main.mustache:1:23: error: “titel” is not a key of “page”
    {{<layout}}{{$main}}{{titel}}{{/main}}{{/layout}}
                          ^~~~~
    help: Did you mean “title”?

  === {{<nolayout}}{{/nolayout}}
  >>>
  main.mustache:1:4: error: there is no template “nolayout”
    {{<nolayout}}{{/nolayout}}
       ^~~~~~~~

  === {{> node}}
  --- node
  <i {{#items}}>{{> node}}{{/items}}>
  >>>
  node.mustache:1:4: error: the section “items” begins in a tag but ends in text, so what follows cannot be escaped safely
    <i {{#items}}>{{> node}}{{/items}}>
       ^~~~~~~~~~
    help: Close in the section what it opens.
    included from node.mustache:1:15
    included from main.mustache:1:1

  === {{author.page.author.page.nix}}
  >>>
  main.mustache:1:27: error: “nix” is not a key of “page”
    {{author.page.author.page.nix}}
                              ^~~
    help: The keys of “page” are title, role, url, link, body, note, count, minutes, isCurrent, author, parent, items, tags and links.

  === {{a..b}}
  >>>
  main.mustache:1:3: error: “a..b” is not a name, because there is nothing before, between or behind its dots
    {{a..b}}
      ^~~~
    help: Write a name on both sides of each dot, such as {{author.name}}.

  === {{author.}}
  >>>
  main.mustache:1:3: error: “author.” is not a name, because there is nothing before, between or behind its dots
    {{author.}}
      ^~~~~~~
    help: Write a name on both sides of each dot, such as {{author.name}}.
  """#
