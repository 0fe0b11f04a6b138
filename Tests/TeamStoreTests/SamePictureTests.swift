// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import FigureFixtures
import Figures
import Model
import TeamLearning
import TestSupport
import Testing
import Wording

/// The same figures give the same picture from every kind of store, byte for byte.
@Suite(.waiting) struct SamePictureTests {
  private static let list = [1, 2].map { version in
    Instrument(
      reference: InstrumentReference(id: "proef", version: version), titles: ["nl": "Proeflijst"],
      source: "", licence: "",
      domains: ["geld", "wonen", "werk"].map { LifeDomain(id: $0, names: ["nl": $0]) })
  }

  private static func requests() throws -> [PictureRequest] {
    let texts = Texts(.dutch)
    let today = try #require(CalendarDay(iso: "2026-05-01"))
    let year = try PeriodText(today: today, texts: texts).period("2026")
    let question = try QuestionReader(texts: texts, today: today, instruments: list)
      .question("streepjes per wijk in 2025")
    return [
      PictureRequest(in: year, by: [.team], rule: DisclosureRule(.team)),
      PictureRequest(in: year, rule: DisclosureRule(.outside)),
      question.request(in: year, rule: DisclosureRule(.team)),
    ]
  }

  /// What a store gives to each request, as the file that leaves the program.
  private static func pictures(_ kind: TeamStoreKind, _ shared: [SharedFigures]) throws -> [String]
  {
    var files: [String] = []
    try kind.with { writer, reader in
      try writer.replace(shared)
      let maker = PictureMaker(CountSource(reader), instruments: list, signals: nil)
      files = try requests().map {
        try PictureFile(texts: Texts(.dutch)).json(try maker.picture($0))
      }
    }
    return files
  }

  @Test func `an overview and a question are the same from a file and from a server`() throws {
    var team = InventedTeam(seed: 11)
    let shared =
      InventedTeam.shared(team.trajectories(60))
      + InventedTeam.shared(team.trajectories(40), team: "De Beuk", laptop: 9)
    let kinds = TeamStoreKind.present
    let pictures = try kinds.map { try Self.pictures($0, shared) }
    let first = try #require(pictures.first)
    // It can fail: other figures give another picture.
    #expect(try Self.pictures(.sqlite, Array(shared.dropFirst(20))) != first)
    for (kind, found) in zip(kinds, pictures) { #expect(found == first, "\(kind)") }
    #expect(kinds.contains(.postgres), "install PostgreSQL with Scripts/test --set-up")
  }
}
