// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// Conversations with the ZRM at a terminal, up to the picture; and lists from a file.
@Suite(.waiting) struct LevelJourneyTests {
  private static func first(_ talk: Talk) throws {
    try talk.answer("Is dit duidelijk?", "ja")
    try talk.answer("Wat telt nu voor u?", "financ, justitie")
    // From the highest down, and then at once by its name.
    try talk.answer("Financiën: past “volledig zelfredzaam” nu bij u?", "nee")
    try talk.answer("Financiën: past “voldoende zelfredzaam” nu bij u?", "nee")
    try talk.answer("Financiën: past “beperkt zelfredzaam” nu bij u?", "ja")
    try talk.answer("Financiën: wat wilt u erover zeggen?", "De brieven blijven liggen.")
    try talk.answer("Justitie: past “volledig zelfredzaam” nu bij u?", "/overslaan")
    try talk.answer("Justitie: wat wilt u erover zeggen?", "")
    try talk.answer("Waar bent u trots op?", "")
    try talk.answer("Financiën: past “volledig zelfredzaam”, volgens de professional?", "2")
    try talk.waitFor("U kijkt hier verschillend naar.")
    try talk.answer("Justitie: past “volledig zelfredzaam”, volgens de professional?", "")
    try talk.answer("Komt het niveau van de professional op uw blad?", "ja")
    try talk.answer("Wat staat bovenaan?", "/bord")
    let board = try talk.waitFor("Wat staat bovenaan?")
    #expect(board.contains("■■■□□  U: beperkt zelfredzaam"))
    #expect(board.contains("■■□□□  Professional: niet zelfredzaam"))
    talk.sendLine("financ")
    try finish(talk, [("Financiën: wat wilt u bereiken", "")])
  }

  private static func finish(_ talk: Talk, _ before: [(String, String)]) throws {
    for (question, answer) in before + [
      ("ook een doel bij iets anders?", ""), ("Hoe tevreden bent u", ""),
      ("Wat spreken we af?", ""), ("Wanneer praten we weer?", ""),
      ("Komt er nog een gesprek?", "ja"), ("ook bij anderen speelt?", ""),
      ("Klopt dit? (ja", "ja"),
    ] {
      try talk.answer(question, answer)
    }
    try talk.waitFor("Het gesprek is bewaard")
  }

  @Test func `two conversations with the ZRM come in the picture, each voice on its own`() throws {
    let laptop = try Laptop.withSamira()
    let talk = try laptop.talk("gesprek", "Samira", "--instrument", "zrm-2017")
    try talk.waitFor("Gesprekken met Samira gaan nu met deze lijst: Zelfredzaamheid-Matrix 2017")
    try Self.first(talk)
    try talk.killHard()
    let kept = try #require(try laptop.conversations().first)
    #expect(kept.instrument == InstrumentReference(id: "zrm-2017", version: 1))
    #expect(kept.talks.first?.levels.map(\.level.number) == [3, 2])
    #expect(kept.talks.first?.levels.map(\.voice) == [.resident, .professional])

    // The list is remembered; the score of two months ago does not count for now.
    laptop.today = "2026-05-04"
    let script = [
      "ja", "4", "Ik heb hulp.", "", "", "", "", "3", "ja", "", "", "", "", "ja", "", "ja",
    ]
    let second = try laptop.run(
      "gesprek", "Samira", input: script.map { $0 + "\n" }.joined())
    #expect(second.status == 0, "\(second.output) \(second.errors)")
    // Lines are wrapped: a sentence is looked for as a sentence.
    let said = second.output.unwrapped
    #expect(said.contains("Dat is meer dan 30 dagen oud en telt niet voor nu."))
    #expect(second.output.contains("Dat is hoger dan de vorige keer, volgens u."))

    let board = try laptop.run("bord", "Samira", "--alles")
    #expect(board.output.contains("U: voldoende zelfredzaam"), "\(board.output)")
    #expect(board.output.contains("De vorige keer: beperkt zelfredzaam"))
    laptop.today = "2026-07-04"
    let later = try laptop.run("bord", "Samira")
    #expect(later.output.contains("Dit is meer dan 30 dagen oud."))

    let page = try laptop.run("samenvatting", "Samira", "--vorm", "tekst,pagina")
    #expect(page.status == 0, "\(page.errors)")
    let text = try String(
      contentsOfFile: try #require(Laptop.files(in: laptop.exports).first { $0.hasSuffix(".txt") }),
      encoding: .utf8)
    #expect(text.contains("Nu: voldoende zelfredzaam. Hoger dan vorige keer (2 maart 2026)"))
    #expect(text.contains("Volgens Joris: beperkt zelfredzaam"))
    #expect(text.contains("2 maart 2026: niet zelfredzaam"))

    try checkPicture(laptop)
  }

  private func checkPicture(_ laptop: Laptop) throws {
    let talk = try laptop.talk("overzicht", "--periode", "2026", program: "teambeeld")
    #expect(try talk.exitStatus() == 0)
    let lines = talk.transcript.split(separator: "\n").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let heading = try #require(lines.firstIndex { $0.contains("Niveaus, volgens de professional") })
    let own = try #require(lines.firstIndex { $0.contains("Niveaus, volgens de inwoner zelf") })
    /// The counts per level of the first domain after a heading, which stand below its name.
    func levels(after index: Int) -> [String] {
      Array(lines[index...].drop { $0 != "Financiën" }.dropFirst().prefix(5))
    }
    #expect(heading < own)
    let given = (1...5).map { "\($0): \($0 == 3 ? 1 : 0), ervoor 0" }
    #expect(levels(after: heading) == given)
    let ownLevels = (1...5).map { "\($0): \($0 == 4 ? 1 : 0), ervoor 0" }
    #expect(levels(after: own) == ownLevels)
    let plain = try laptop.run("overzicht", program: "teambeeld")
    #expect(plain.output.contains("Niveaus, volgens de professional"))
    #expect(plain.output.contains("Niveaus, volgens de inwoner zelf"))
  }

  // MARK: - Lists from a file

  private static let list = """
    id = "eigen-lijst"
    version = 1
    source = "Verzonnen voor een proef."
    licence = "Van ons zelf."
    title.nl = "Onze lijst"
    scale = "levels"
    [[level]]
    number = 1
    name.nl = "laag"
    [[level]]
    number = 2
    name.nl = "hoog"
    [[domain]]
    id = "geld"
    name.nl = "Geld"
    level.2.nl = "Er blijft elke maand wat over."
    """

  @Test func `a list is checked, loaded, used, and still there when its version goes up`() throws {
    let laptop = try Laptop.withSamira()
    let file = laptop.root + "/lijst.toml"
    func write(_ text: String) throws {
      try text.write(toFile: file, atomically: false, encoding: .utf8)
    }
    try write(Self.list.replacing("number = 2", with: "number = 3"))
    let wrong = try laptop.run("instrument", "controleer", file)
    #expect(wrong.status == 1)
    #expect(
      (wrong.output + wrong.errors).contains("lijst.toml, regel 11: De niveaus staan niet in hun"))
    #expect(try laptop.run("instrument", "laad", file).status == 1)

    try write(Self.list)
    #expect(try laptop.run("instrument", "controleer", file).output.contains("een goede lijst"))
    let loaded = try laptop.run("instrument", "laad", file)
    #expect(loaded.status == 0, "\(loaded.errors)")
    #expect(try laptop.run("instrument", "laad", file).output.contains("was al geladen"))
    try FileManager.default.removeItem(atPath: file)
    #expect(try Laptop.rights(of: laptop.store + "/instrumenten/eigen-lijst@1.toml") == 0o600)
    let all = try laptop.run("instrument")
    #expect(all.output.contains("eigen-lijst, versie 1: Onze lijst"))
    #expect(all.output.contains("zrm-2017, versie 1"))

    let script = [
      "ja", "geld", "/waarom", "hoog", "", "", "laag", "ja", "", "", "", "", "", "ja", "", "ja",
    ]
    let talk = try laptop.run(
      "gesprek", "Samira", "--instrument", "eigen-lijst",
      input: script.map { $0 + "\n" }.joined())
    #expect(talk.status == 0, "\(talk.output) \(talk.errors)")
    #expect(talk.output.contains("hoog: Er blijft elke maand wat over."))

    // The same version with other words is refused; a higher one stands beside it.
    try write(Self.list.replacing("\"hoog\"", with: "\"heel hoog\""))
    #expect(try laptop.run("instrument", "laad", file).errors.contains("Geef de nieuwe lijst"))
    try write(
      Self.list.replacing("\"hoog\"", with: "\"heel hoog\"")
        .replacing("version = 1", with: "version = 2"))
    #expect(try laptop.run("instrument", "laad", file).status == 0)
    let kept = try #require(try laptop.conversations().first)
    #expect(kept.instrument == InstrumentReference(id: "eigen-lijst", version: 1))
    #expect(try laptop.run("bord", "Samira").output.contains("U: hoog"))
    #expect(
      try laptop.run("instrument", "toon", "eigen-lijst").output.contains("2: heel hoog"))
    #expect(
      try laptop.run("instrument", "toon", "eigen-lijst@1").output.contains("2: hoog"))
  }

  @Test func `a conversation cannot be held with a list for other systems`() throws {
    let laptop = try Laptop.withSamira()
    let old = try laptop.run("gesprek", "Samira", "--instrument", "zrm-11", input: "ja\n")
    #expect(old.status == 1)
    #expect(old.errors.contains("Met deze lijst kan geen gesprek."))
    let unknown = try laptop.run("gesprek", "Samira", "--instrument", "zrm", input: "ja\n")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("Die lijst ken ik niet."))
  }
}
