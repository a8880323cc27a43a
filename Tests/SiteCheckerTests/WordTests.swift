import SiteModel
import Testing

@testable import SiteChecker

@Suite struct WordTests {
  @Test(arguments: [
    ("FFreedom is a word", ["FFreedom"]), ("LLove, EEmpathy", ["LLove", "EEmpathy"]),
    ("IIntegrity", ["IIntegrity"]),
    ("ÜÜbermut", ["ÜÜbermut"]), ("CCTV McDonald PhD", []), ("the XXth century, XXIst, IInd, IIIrd", []),
    ("CCing DDoS Aaron AAs LLMs Lloyd", []), ("llama Eerie OOPS", []),
  ])
  func aGluedInitialIsACapitalTwiceAndThenSmallLetters(text: String, words: [String]) {
    #expect(text.gluedWords == words)
  }

  @Test(arguments: [
    ("HOW TO LOVE A STRANGER", true), ("WHY I LEFT", true), ("FREEDOMS", true), ("YOU ARE ENOUGH!", true),
    ("DON’T GO TO BED ANGRY", true), ("FÜR IMMER UND EWIG", true), ("WHO", false), ("ADHD and me", false),
    ("PTSD, ADHD, OCD", false), ("UNICEF", false), ("LGBTQIA+", false),
    ("K.I.N.D.L.E.: A Manifesto for Two", false),
    ("How to be HAPPY", false), ("2026", false), ("距離と親しさ", false), ("", false), ("NASA", false),
  ])
  func aTitleShoutsIfItsWordsDo(title: String, isShouted: Bool) {
    #expect(title.isShouted == isShouted)
  }

  @Test(arguments: [
    ("alt=nil", nil, true), ("empty", "", false), ("words", "Two chairs by a window", false),
    ("file", "two-chairs.jpg", true), ("camera", "IMG_2041", true), ("screen", "screenshot 2024-01-02", true),
    ("generic", "Image", true), ("year", "Troy, 1904", false), ("number", "Photo 51", false),
    ("chapter", "P. 123", false),
  ])
  func wordsForAPictureSaySomething(name: String, alt: String?, isPoor: Bool) {
    #expect((PictureWords(alt: alt, source: "/x/a.jpg").problem != nil) == isPoor, "\(name)")
  }

  @Test(arguments: [
    ("write to anna.b@example.org, please", ["anna.b@example.org"]),
    ("Anna@mail.example.co.uk.", ["Anna@mail.example.co.uk"]),
    ("meet @anna or me@home", []), ("letters@hearth.example is yours", []), ("a@b.c", []), ("3@4.50", []),
    ("call 555-867-5309 now", ["555-867-5309"]), ("(518) 555-0142", []), ("(518) 555 0142", []),
    ("call me: (518) 867-5309", ["(518) 867-5309"]), ("1 518 867 5309.", ["1 518 867 5309"]),
    ("+44 20 7946 0958", ["+44 20 7946 0958"]), ("020 7946 0958", ["020 7946 0958"]),
    ("0171/2345678", ["0171/2345678"]), ("07700900123", ["07700900123"]),
    ("06 12 34 56 78", ["06 12 34 56 78"]),
    ("on 2026-11-21 07:30", []), ("21.11.2026 10 Uhr", []), ("10 000 000", []), ("1 000 000 000", []),
    ("1998-2004 and 2005-2010", []), ("ISBN 978-0-14-044913-6", []), ("ISBN 0-14-044913-6", []),
    ("1-800-799-7233", []), ("0808 2000 247", []), ("988", []), ("3.14159265358979", []),
    ("order #0123 456 789", []),
    ("$100,000,000", []), ("555 666 777", []), ("12:30-14:30", []),
    ("I live at 12 Elm Street", ["12 Elm Street"]), ("7b Old Mill Lane, Troy", ["7b Old Mill Lane"]),
    ("the 1969 Abbey Road album", []), ("2 Weeks Later", []), ("42nd Street", []),
    ("3 miles down the road", []),
    ("10 Reasons, Main Street", []),
  ])
  func whatCouldFindAPersonIsSeenAndNothingElse(text: String, found: [String]) throws {
    var settings = Settings(title: "", baseURL: .unset)
    settings.comments.replyEmail = "Letters@hearth.example"
    settings.helpLines = [HelpLine(name: "Help", phone: "(518) 555-0142")]
    #expect(PersonalData.all(in: text, except: PublicData(settings, authors: [])).map(\.text) == found)
  }
}
