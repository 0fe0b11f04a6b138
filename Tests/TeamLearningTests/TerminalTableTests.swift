// SPDX-License-Identifier: EUPL-1.2

import Figures
import Model
import Testing
import Wording

@testable import TeamLearning

@Suite struct TerminalTableTests {
  @Test func `the opening sentence tells over how many it goes`() throws {
    let (resident, conversations) = try oneResident()
    let picture = overview([Trajectory(resident: resident, conversations: conversations)])
    let dutch = TerminalTable(width: 100, calm: false, texts: Texts(.dutch)).lines(picture)
    let english = TerminalTable(width: 100, calm: false, texts: Texts(.english)).lines(picture)

    #expect(dutch[0] == "Dit zijn de cijfers van uw eigen gesprekken: 3 gesprekken met 1 inwoner.")
    #expect(
      english[0]
        == "These are the figures of your own conversations: 3 conversations with 1 resident.")
  }

  @Test func `columns stand under their words, with a bar beside them`() throws {
    let (resident, conversations) = try oneResident()
    let picture = overview([Trajectory(resident: resident, conversations: conversations)])
    let lines = TerminalTable(width: 80, calm: false, texts: Texts(.dutch)).lines(picture)
    let start = try #require(lines.firstIndex(of: "Gekozen leefgebieden"))

    #expect(
      lines[(start + 3)...(start + 7)] == [
        "                 gesprekken  inwoners  bovenaan",
        "Geld                      3         1         1  ██████████████████████████████",
        "Wonen                     2         1         0  ████████████████████··········",
        "Eigen onderwerp           1         1         0  ██████████····················",
        "Totaal (n)                3         1         1",
      ])
  }

  @Test(arguments: [(40, false), (100, true)])
  func `a narrow or calm terminal gets a list`(width: Int, calm: Bool) throws {
    let (resident, conversations) = try oneResident()
    let picture = overview([Trajectory(resident: resident, conversations: conversations)])
    let lines = TerminalTable(width: width, calm: calm, texts: Texts(.dutch)).lines(picture)
    let start = try #require(lines.firstIndex(of: "Geld"))

    #expect(
      lines[start...(start + 3)] == [
        "Geld", "  gesprekken: 3 van 3", "  inwoners: 1 van 1", "  bovenaan: 1 van 1",
      ])
    #expect(lines.contains("Behaald: 2 van 3"))
    #expect(!lines.joined().contains("█"))
  }

  @Test func `an empty caseload is a friendly sentence`() {
    let lines = TerminalTable(width: 80, calm: false, texts: Texts(.dutch)).lines(overview([]))
    #expect(
      lines.joined(separator: " ")
        == "Er zijn nog geen gesprekken om op te tellen. Na het eerste gesprek staan hier cijfers.")
  }

  @Test(arguments: [40, 60, 80, 120], Language.ofInterface)
  func `no line is wider than the terminal, and every text is there`(
    width: Int, language: Language
  ) throws {
    var pictures = try (0..<20).map { overview(try caseload(seed: $0)) }
    pictures += [overview([]), try wide()]
    let period = Month(of: try "2025-01-01".asDay)...Month(of: try "2026-12-31".asDay)
    pictures.append(overview(try caseload(seed: 3), in: period))
    let texts = Texts(language)
    for picture in pictures {
      for calm in [false, true] {
        let lines = TerminalTable(width: width, calm: calm, texts: texts).lines(picture)
        let gaps = ["[note-", "[label-", "[caption-", "[column-", "[heading-", "[row-", "{"]
        let wrong = lines.filter { line in
          DisplayWidth.of(line) > width || gaps.contains { line.contains($0) }
        }
        #expect(wrong == [])
      }
    }
  }

  @Test func `wide signs and combining marks are measured as a terminal shows them`() {
    #expect(DisplayWidth.of("Geld") == 4)
    #expect(DisplayWidth.of("e\u{301}e\u{301}n") == 3)
    #expect(DisplayWidth.of("金钱") == 4)
    #expect(DisplayWidth.of("👨‍👩‍👧") == 2)
    #expect("金钱".paddedRight(to: 6) == "金钱  ")
    #expect("een twee drie".wrapped(to: 8) == ["een twee", "drie"])
    #expect("abcdefghij".wrapped(to: 4) == ["abcd", "efgh", "ij"])
  }

  @Test func `both languages have the same texts about the team`() {
    func ids(_ language: Language) -> [String] {
      Catalogue.builtIn(language).ids.filter { $0.contains("-team-") }
    }
    #expect(ids(.dutch) == ids(.english))
    #expect(ids(.dutch).count > 40)
    for id in ids(.dutch) {
      #expect(
        Catalogue.builtIn(.dutch).valueNames(of: id)
          == Catalogue.builtIn(.english).valueNames(of: id), "\(id)")
    }
  }

  /// A caseload whose domains have names that are long, wide or without a space.
  private func wide() throws -> Overview {
    var a = Case()
    let resident = a.resident()
    let conversation = try a.conversation(
      resident, "2026-01-10", talks: [talk(geld, 30), talk(wonen, 40)])
    let names = [
      "geld": String(repeating: "金钱", count: 70), "wonen": String(repeating: "lang ", count: 30),
    ]
    let instrument = Instrument(
      reference: a.instrument, titles: ["nl": "Proef"], source: "", licence: "",
      domains: names.map { LifeDomain(id: $0, names: ["nl": $1]) })
    return Overview(
      of: deriver.figures(of: Trajectory(resident: resident, conversations: [conversation])),
      instruments: [instrument])
  }
}
