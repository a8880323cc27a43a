import Testing

/// What pages allow browsers to load and to obey, and what authors are told about it.
@Suite struct PolicyTests {
  @Test func aPageAllowsItsOwnSiteAndTheHostsThatTheAuthorAllows() async throws {
    let site = try TestSite(
      settings(
        "allowed-hosts: [https://www.youtube-nocookie.com/embed, img.example]\ncomments:\n  form-action: https://forms.example/x"
      ),
      post(
        "one", "",
        "![A lamp](https://img.example/lamp.jpg) ![Ours](https://hearth.example/x.jpg)\n\n<iframe src=\"https://www.youtube-nocookie.com/1\"></iframe>"
      ))
    try site.folder.write(
      "templates/pages/article.mustache", "<p title=\"{{site.securityPolicy}}\">")
    #expect(
      try await site.lines("<p", of: "posts/one/index.html") == [
        "<p title=\"default-src &#39;self&#39; https://www.youtube-nocookie.com https://img.example; base-uri &#39;none&#39;; object-src &#39;none&#39;; form-action &#39;self&#39; https://forms.example\">"
      ])
    #expect(await site.problems() == "")
  }

  @Test func whatBrowsersWillNotShowIsReported() async throws {
    let site = try TestSite(
      post(
        "one", "image:\n  src: //img.example/x.jpg\n  alt: A lamp",
        """
        ![A lamp](https://img.example/lamp.jpg) ![B](data:image/gif;base64,AA)

        <p style="color: red" onclick="go()">Red.</p>
        <script>go()</script>
        <script type="application/ld+json">{}</script>
        <a href="https://img.example/">A link leads there, and loads nothing.</a>

        Words.[^a]

        [^a]: Seen.
        [^b]: Unseen.
        """))
    #expect(
      await site.problems() == """
        content/posts/one.md:4:8: warning: this comes from img.example, which would learn who reads this page, so browsers will not load it
              src: //img.example/x.jpg
                   ^
          help: save it in your content folder, or allow the server in site.yaml:
                allowed-hosts: [img.example]
        content/posts/one.md:7:11: warning: this comes from img.example, which would learn who reads this page, so browsers will not load it
            ![A lamp](https://img.example/lamp.jpg) ![B](data:image/gif;base64,AA)
                      ^
          help: save it in your content folder, or allow the server in site.yaml:
                allowed-hosts: [img.example]
        content/posts/one.md:7:46: warning: this is written into the page itself, and browsers will not show it
            ![A lamp](https://img.example/lamp.jpg) ![B](data:image/gif;base64,AA)
                                                         ^
          help: save it as a file in your content folder, and name that here
        content/posts/one.md:9:1: warning: browsers will not obey this style, nor the other 2 of its kind in this file: the pages allow styles and scripts from files only
            <p style="color: red" onclick="go()">Red.</p>
            ^
          help: take it out, or put it into a file of templates/assets/
        content/posts/one.md:17:1: warning: the footnote [^b] is not shown, because nothing refers to it
            [^b]: Unseen.
            ^
          help: write [^b] where it belongs, or take the footnote out
        """)
  }

  @Test func aFormGoesWhereItsAddressSays() async throws {
    let cases = [
      ("https://forms.example/x", " https://forms.example"),
      ("http://forms.example/x", " http://forms.example"),
      ("HTTP://forms.example", " http://forms.example"), ("//forms.example/x", " https://forms.example"),
      ("/comment", ""),
    ]
    for (action, host) in cases {
      let site = try TestSite(settings("comments:\n  form-action: \(action)"), post("one"))
      try site.folder.write(
        "templates/pages/article.mustache", "<p title=\"{{site.securityPolicy}}\">")
      let lines = try await site.lines("<p", of: "posts/one/index.html")
      #expect(lines.first?.hasSuffix("; form-action &#39;self&#39;\(host)\">") == true, "\(action): \(lines)")
    }
  }

  @Test func theNameOfAServerIsAskedFor() async throws {
    for host in ["*", "*.example", "a.example b.example", "'self'"] {
      let site = try TestSite(settings("allowed-hosts: [\"\(host)\"]"), post("one"))
      let problems = await site.problems()
      #expect(problems.contains("error: “\(host)” is not the name of a server"), "\(host): \(problems)")
    }
    let site = try TestSite(settings("allowed-hosts: [\"youtube;script-src *\"]"), post("one"))
    #expect(
      await site.problems() == """
        content/site.yaml:3:17: error: “youtube;script-src *” is not the name of a server
            allowed-hosts: ["youtube;script-src *"]
                            ^
          help: write it like this:
                allowed-hosts: [www.youtube-nocookie.com]
        """)
  }
}
