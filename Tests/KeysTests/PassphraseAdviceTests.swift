// SPDX-License-Identifier: EUPL-1.2

internal import Sealing
internal import Terminal
internal import Testing
internal import Wording
@testable internal import Workplace

/// What makes a passphrase easy to guess, and that it is no more than advice.
@Suite struct PassphraseAdviceTests {
  private static let known = Texts(.dutch).words("words-passphrase-known")

  private func advice(_ words: String, names: [String] = ["Joris", "Wijkteam Zuid"])
    -> [PassphraseAdvice]
  {
    var bytes = Array(words.utf8)
    return PassphraseAdvice.about(Secret(taking: &bytes), known: Self.known, names: names)
  }

  @Test(arguments: [
    "de fiets staat in de schuur", "zeven gele paraplus", "negen blauwe deuren",
    "drieëntwintig tulpen bij oma", "correct horse battery staple",
    "aardappelpureemethachee", "جبل أزرق وسبعة كتب",
  ])
  func `nothing is said about a sentence`(words: String) {
    #expect(advice(words) == [])
  }

  @Test(arguments: [
    ("kort", [PassphraseAdvice.repeated, .oneWord, .short]),
    ("paraplu", [.oneWord, .short]),
    ("welkom2026", [.wellKnown, .oneWord, .short]),
    ("Wachtwoord!", [.wellKnown, .oneWord, .short]),
    ("123456", [.wellKnown, .oneWord, .short]),
    ("qwerty qwerty", [.wellKnown]),
    ("joris2024", [.ownName, .oneWord, .short]),
    ("Wijkteam Zuid 1", [.wellKnown, .ownName]),
    ("aaaaaaaaaaaaaaaaaaaaaaaa", [.repeated]),
    ("ha ha ha ha ha ha ha", [.repeated]),
    ("de fiets", [.short]),
    ("", [.oneWord, .short]),
  ])
  func `what is easy to guess is told, the worst first`(
    words: String, expected: [PassphraseAdvice]
  ) {
    let found = advice(words)
    #expect(found.first == expected.first, "\(found)")
    #expect(Set(expected).isSubset(of: found), "\(found)")
  }

  @Test func `a name inside a long sentence is no reason to warn`() {
    #expect(advice("Joris plant zeven tulpen bij de vijver") == [])
    #expect(advice("welkom in de schuur van mijn buurvrouw") == [])
  }

  @Test(arguments: Language.ofInterface) func `every advice has words`(language: Language) {
    for finding in PassphraseAdvice.allCases {
      #expect(Texts(language).has(finding.message.id), "\(finding)")
    }
  }

  @Test func `the person decides`() throws {
    let test = try TestDesk()
    // No, so it is asked again; then yes.
    test.answers.secrets = ["kort", "kort", "kort"]
    test.answers.lines = ["nee", "ja"]
    let chosen = try test.desk.new()
    #expect(chosen.count == 4)
    #expect(test.answers.secrets.isEmpty && test.answers.lines.isEmpty)
  }

  @Test func `an empty passphrase is none`() throws {
    let test = try TestDesk()
    test.answers.secrets = ["", "", ""]
    #expect(throws: WorkplaceError.passphrasesDiffer) { try test.desk.new() }
  }

  @Test func `two that differ are asked again`() throws {
    let test = try TestDesk()
    test.answers.secrets = ["zeven gele paraplus", "zeven gele parapluus"]
    test.answers.secrets += ["negen blauwe deuren", "negen blauwe deuren"]
    #expect(try test.desk.new().count == 19)
  }
}
