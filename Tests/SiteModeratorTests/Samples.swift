/// Threads that an author may have written.
enum Samples {
  static let plain = """
    ---
    id: kelsey
    author: Kelsey
    date: 2026-03-01 07:34
    status: pending
    ---
    I have this problem with the kids …

    ---
    author: joan
    date: 2026-03-02 12:11
    reply-to: kelsey
    ---
    Kelsey, as a mom myself …

    """

  /// Everything that an editor can leave in a file.
  static let odd =
    "\u{FEFF}---\r\n# From a letter\r\nid: a\r\n  \r\nauthor: 'Ann ''n'' Bob'  # asked for both names\r\ndate: 2026-03-01\r\n"
    + "status:   \"pending\"   # since Monday\r\npin: true\r\n---  \r\n\r\nOne\r\n\r\n\r\n"
    + "---\n{author: Cid, date: 2026-03-02, id: c}\n---\nTwo\n---\n  author: Dee\n  date: 2026-03-03\n  id: d\n---\n"
    + "```\n---\nauthor: Eve\ndate: 2026-01-01\n---\n```\nThree\n---\nid: e\ndate: 2026-03-04\nauthor: >-\n  Eve\n  Lee\n---\nFour"
}
