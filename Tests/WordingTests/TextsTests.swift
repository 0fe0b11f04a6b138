// SPDX-License-Identifier: EUPL-1.2

import Testing
import Wording

/// What is said when a text is there, and when it is not.
struct TextsTests {
  private func texts(_ file: String, in language: Language = .dutch) throws -> Texts {
    Texts(language, overlay: try Catalogue(file: "test.ftl", text: file))
  }

  @Test func `a text that no language has is said as its id`() {
    #expect(Texts(.dutch)("no-such-text") == "[no-such-text]")
    #expect(Texts(.english)("no-such-text") == "[no-such-text]")
    #expect(!Texts(.dutch).has("no-such-text"))
  }

  @Test func `an organisation's own wording wins`() throws {
    let own = try texts("date-short = dag { $day }")
    #expect(own(Message("date-short", ["day": 3])) == "dag 3")
    #expect(own.has("date-short"))
  }

  @Test func `an overlay leaves the other texts alone`() throws {
    let plain = Texts(.dutch)
    let own = try texts("zz-own = eigen")
    for id in Catalogue.builtIn(.dutch).ids { #expect(own(id) == plain(id)) }
  }

  @Test func `a list gives its words`() throws {
    let own = try texts("zz-yes = ja, j ,  jawel,, graag\n")
    #expect(own.words("zz-yes") == ["ja", "j", "jawel", "graag"])
    #expect(try texts("zz-one = ja").words("zz-one") == ["ja"])
  }

  @Test func `a name is said in the language of the reader, and in Dutch otherwise`() throws {
    let both = Message("zz-name", ["x": .named(["nl": "geld", "en": "money"])])
    let dutchOnly = Message("zz-name", ["x": .named(["nl": "geld"])])
    let file = "zz-name = { $x }"
    #expect(try texts(file, in: .english)(both) == "money")
    #expect(try texts(file)(both) == "geld")
    #expect(try texts(file, in: .english)(dutchOnly) == "geld")
  }

  @Test func `a message may stand in a message`() throws {
    let own = try texts("zz-in = { $n } keer\nzz-out = Al { $what }!")
    #expect(own(Message("zz-out", ["what": .message(Message("zz-in", ["n": 3]))])) == "Al 3 keer!")
  }

  @Test func `words of a resident are never read as a text file`() throws {
    let own = try texts("zz-said = U zei: { $words }")
    #expect(own(Message("zz-said", ["words": "{ $x } = [one]"])) == "U zei: { $x } = [one]")
  }

  @Test(arguments: [
    ("nl", Language.dutch), ("nl_NL.UTF-8", .dutch), ("NL", .dutch), ("en_GB.UTF-8", .english),
    ("en", .english),
  ])
  func `a locale gives its language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test(arguments: ["", "C", "C.UTF-8", "POSIX", "de_DE.UTF-8", "english", "ar", "pl_PL.UTF-8"])
  func `another locale gives none`(locale: String) {
    #expect(Language(locale: locale) == nil)
  }
}
