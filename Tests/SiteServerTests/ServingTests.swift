import Foundation
import Testing

@testable import SiteServer

@Suite(.serialized, .timeLimit(.minutes(5))) struct ServingTests {
  private static let files = [
    "posts/rowing.md": LiveSite.article("Rowing", "Two in a boat."),
    "posts/übung/index.md": LiveSite.article("Übung"), "images/dot.txt": "0123456789",
    "images/ein bild ä.txt": "x", "images/half.md.png": "p",
  ]

  @Test func pagesAndFilesAreServedAsARealServerServesThem() async throws {
    let site = try await LiveSite(Self.files)
    let cases: [(target: String, status: Int, type: String)] = [
      ("/", 200, "text/html; charset=utf-8"), ("/index.html", 200, "text/html; charset=utf-8"),
      ("/?a=b", 200, "text/html; charset=utf-8"), ("/posts/rowing/", 200, "text/html; charset=utf-8"),
      ("/posts/%72owing/", 200, "text/html; charset=utf-8"),
      ("http://localhost/posts/rowing/", 200, "text/html; charset=utf-8"),
      ("/posts/rowing", 302, "text/plain; charset=utf-8"), ("/nowhere/", 404, "text/html; charset=utf-8"),
      ("/posts/rowing/index.html/", 404, "text/html; charset=utf-8"),
      ("/feed.xml", 200, "application/xml; charset=utf-8"),
      ("/feed.json", 200, "application/json; charset=utf-8"),
      ("/robots.txt", 200, "text/plain; charset=utf-8"),
      ("/assets/style.css", 200, "text/css; charset=utf-8"),
      ("/assets/search.js", 200, "text/javascript; charset=utf-8"),
      ("/assets/icon.svg", 200, "image/svg+xml"),
      ("/images/dot.txt", 200, "text/plain; charset=utf-8"),
      ("/images/ein%20bild%20%C3%A4.txt", 200, "text/plain; charset=utf-8"),
      ("/images/half.md.png", 200, "image/png"), ("/search/", 200, "text/html; charset=utf-8"),
      ("/.inglenook/problems", 200, "text/html; charset=utf-8"),
      ("/.inglenook/other", 404, "text/plain; charset=utf-8"),
      ("/%", 400, "text/plain; charset=utf-8"), ("/%FF", 400, "text/plain; charset=utf-8"),
      ("/%00", 400, "text/plain; charset=utf-8"), ("*", 400, "text/plain; charset=utf-8"),
    ]
    for (target, status, type) in cases {
      let reply = try await site.get(target)
      #expect(reply.status == status && reply.fields["content-type"] == type, "\(target): \(reply)")
      #expect(reply.fields["content-length"] == String(reply.body.count), "\(target)")
    }
    #expect(try await site.get("/posts/rowing/").text.contains("Two in a boat."))
    #expect(try await site.get("/posts/rowing?x=1").fields["location"] == "/posts/rowing/?x=1")
    #expect(try await site.get("/nowhere/").text.contains("Page not found"))
  }

  @Test func noPathLeadsOutOfTheSite() async throws {
    let site = try await LiveSite(Self.files)
    try site.write("secret.txt", "secret")
    let targets = [
      "/../secret.txt", "/images/../../secret.txt", "/%2e%2e/secret.txt",
      "/images/%2e%2e%2f%2e%2e%2fsecret.txt",
      "//etc/passwd", "/content/site.yaml", "/posts/rowing.md", "/site.yaml", "/..%5csecret.txt",
      "/.inglenook/../x",
    ]
    for target in targets {
      let reply = try await site.get(target)
      #expect(reply.status == 404 && !reply.text.contains("secret\n"), "\(target): \(reply.status)")
    }
  }

  @Test func onlyBrowsersOfThisMachineAreAnswered() async throws {
    let site = try await LiveSite(Self.files)
    for host in ["localhost", "localhost:4000", "LOCALHOST", "127.0.0.1:80", "[::1]:4000"] {
      #expect(try await site.get("/", ["Host": host]).status == 200, "\(host)")
    }
    for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:4000", "192.168.1.7", ""] {
      let reply = try await site.get("/", ["Host": host])
      #expect(reply.status == 403, "\(host)")
      #expect(reply.text == "This preview answers only at http://localhost and http://127.0.0.1.\n")
    }
    let reply = try #require(
      Reply(try await Client.exchange("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", port: site.port)))
    #expect(reply.status == 400)
    #expect(try await site.get("/").fields["cross-origin-resource-policy"] == "same-origin")
  }

  @Test func onlyGetAndHeadAreAnswered() async throws {
    let site = try await LiveSite(Self.files)
    for method in ["POST", "PUT", "DELETE", "OPTIONS"] {
      let reply = try await site.get("/", method: method)
      #expect(reply.status == 405 && reply.fields["allow"] == "GET, HEAD", "\(method)")
    }
    for target in [
      "/", "/images/dot.txt", "/assets/style.css", "/nowhere", "/posts/rowing", "/.inglenook/events",
    ] {
      let head = try await site.get(target, method: "HEAD")
      #expect(head.body.isEmpty, "\(target)")
      guard target != "/.inglenook/events" else { continue }
      let get = try await site.get(target)
      #expect(head.status == get.status && head.fields == get.fields, "\(target)")
    }
  }

  @Test func whatIsNoRequestEndsTheConnection() async throws {
    let site = try await LiveSite(Self.files)
    for text in ["nonsense\r\n\r\n", "BREW / HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/9.9\r\n\r\n"] {
      let reply = try #require(Reply(try await Client.exchange(text, port: site.port)))
      #expect(reply.status == 400 && reply.body.isEmpty, "\(text)")
    }
    let post = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\nwords"
    let get = "GET /images/dot.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    let answers = String(decoding: try await Client.exchange(post + get, port: site.port), as: UTF8.self)
    #expect(
      answers.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n") && answers.hasSuffix("\r\n\r\n0123456789"))
  }

  @Test func aLargeFileArrivesWhole() async throws {
    let text = (0..<300_000).map { "\($0 % 10) \($0)\n" }.joined()
    let site = try await LiveSite(["files/large.txt": text])
    #expect(try await site.get("/files/large.txt").text == text)
    let part = try await site.get("/files/large.txt", ["Range": "bytes=1048000-2100000"])
    #expect(
      part.status == 206
        && part.text == String(decoding: Array(text.utf8)[1_048_000...2_100_000], as: UTF8.self))
  }

  @Test func aPartOfAFileIsServed() async throws {
    let site = try await LiveSite(Self.files)
    let cases: [(range: String, status: Int, body: String, contentRange: String?)] = [
      ("bytes=0-3", 206, "0123", "bytes 0-3/10"), ("bytes=-2", 206, "89", "bytes 8-9/10"),
      ("bytes=9-", 206, "9", "bytes 9-9/10"), ("bytes=2-2,4-4", 200, "0123456789", nil),
      ("bytes=10-", 416, "The file has 10 bytes.\n", "bytes */10"),
    ]
    for (range, status, body, contentRange) in cases {
      let reply = try await site.get("/images/dot.txt", ["Range": range])
      #expect(reply.status == status && reply.text == body && reply.fields["content-range"] == contentRange)
      #expect(reply.fields["accept-ranges"] == "bytes")
    }
    let page = try await site.get("/posts/rowing/", ["Range": "bytes=0-14"])
    #expect(page.status == 206 && page.text == "<!DOCTYPE html>")
    let tag = try #require(try await site.get("/images/dot.txt").fields["etag"])
    let current = try await site.get("/images/dot.txt", ["Range": "bytes=0-0", "If-Range": tag])
    let old = try await site.get("/images/dot.txt", ["Range": "bytes=0-0", "If-Range": "\"old\""])
    #expect(current.status == 206 && old.status == 200)
    #expect(try await site.get("/nowhere", ["Range": "bytes=0-3"]).status == 404)
  }

  @Test func whatABrowserHasIsNotSentAgain() async throws {
    let site = try await LiveSite(Self.files)
    for target in ["/", "/images/dot.txt", "/assets/style.css", "/.inglenook/preview.js"] {
      let reply = try await site.get(target)
      let tag = try #require(reply.fields["etag"])
      #expect(reply.fields["cache-control"] == "no-cache", "\(target)")
      let weakTag = tag.hasPrefix("W/") ? tag : "W/" + tag
      for condition in [tag, weakTag, "\"x\", \(tag)", "*"] {
        let again = try await site.get(target, ["If-None-Match": condition])
        #expect(again.status == 304 && again.body.isEmpty, "\(target) \(condition)")
      }
      #expect(try await site.get(target, ["If-None-Match": "\"x\""]).status == 200)
    }
  }

  @Test func aSiteBelowAPathIsServedBelowIt() async throws {
    let site = try await LiveSite(
      Self.files.merging(["site.yaml": "title: Hearth\nbase-url: https://hearth.example/blog\n"]) { $1 })
    let cases: [(target: String, status: Int, location: String?)] = [
      ("/", 302, "/blog/"), ("/blog", 302, "/blog/"), ("/blog/", 200, nil), ("/blog/posts/rowing/", 200, nil),
      ("/blog/posts/rowing", 302, "/blog/posts/rowing/"), ("/posts/rowing/", 404, nil), ("/blogs/", 404, nil),
      ("/.inglenook/problems", 200, nil),
    ]
    for (target, status, location) in cases {
      let reply = try await site.get(target)
      #expect(reply.status == status && reply.fields["location"] == location, "\(target)")
    }
    #expect(try await site.get("/blog/").text.contains("href=\"/blog/posts/rowing/\""))
  }

  @Test func oneConnectionServesManyRequests() async throws {
    let site = try await LiveSite(Self.files)
    let one = "GET /images/dot.txt HTTP/1.1\r\nHost: localhost\r\n"
    let text = "\(one)\r\n\(one)\r\n\(one)Connection: close\r\n\r\n"
    let answers = String(decoding: try await Client.exchange(text, port: site.port), as: UTF8.self)
    #expect(answers.components(separatedBy: "HTTP/1.1 200 OK\r\n").count == 4)
    #expect(answers.components(separatedBy: "0123456789").count == 4)
  }

  @Test func theSearchIndexIsMadeWhenSomebodySearches() async throws {
    let site = try await LiveSite(Self.files)
    let page = try await site.get("/search/").text
    let manifest = try #require(page.firstMatch(of: /data-index="([^"]+)"/))
    let reply = try await site.get(String(manifest.output.1))
    #expect(reply.status == 200 && !reply.body.isEmpty)
    #expect(try await site.get("/search/none.bin").status == 404)
  }
}
