// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import FigureFixtures
import Figures
import Foundation
import Interchange
import Embedded
import Model
import SQLiteStorage
import TeamLearning
import TestSupport
import Testing
import Wording

/// Invented teams in a store in memory or in a file, the same for the same seed.
struct City {
  let store: any TeamStore
  let maker: PictureMaker
  static let year = period("2026")

  /// The list that the invented residents talk about, and the built-in signals.
  static let instruments = [1, 2].map { version in
    Instrument(
      reference: InstrumentReference(id: "proef", version: version), titles: ["nl": "Proeflijst"],
      source: "", licence: "",
      domains: ["geld", "wonen", "werk"].map { LifeDomain(id: $0, names: ["nl": $0.capitalized]) })
  }
  /// The lists with levels, of which the first is read as the second where it has a place.
  static let ladders = [1, 2].map { version in
    Instrument(
      reference: InstrumentReference(id: "trap", version: version), titles: ["nl": "Trap"],
      source: "", licence: "",
      domains: ["geld", "wonen", "werk"].map { LifeDomain(id: $0, names: ["nl": $0.capitalized]) },
      scale: .levels(
        (1...5).compactMap { number in
          Level(number).map { NamedLevel(level: $0, names: ["nl": "trede \(number)"]) }
        }))
  }
  static let signals = SignalList(
    reference: InstrumentReference(id: "signalen", version: 1),
    signals: ["eenzaam", "wachten", "wonen", "ontmoeten"].map {
      LifeDomain(id: $0, names: ["nl": $0])
    })

  init(seed: Int, residents: Int, file: String? = nil) throws {
    var team = InventedTeam(seed: seed)
    let shared =
      InventedTeam.shared(team.trajectories(residents))
      + InventedTeam.shared(team.trajectories(residents / 2), team: "De Beuk", laptop: 9)
    let store = try file.map { try SQLiteTeamStore.open(at: $0) } ?? SQLiteTeamStore.inMemory()
    try store.replace(shared)
    self.store = store
    maker = PictureMaker(
      CountSource(store), instruments: Self.instruments + Self.ladders, signals: Self.signals)
  }

  static func period(_ text: String) -> Period {
    guard let today = CalendarDay(year: 2026, month: 5, day: 1),
      let period = try? PeriodText(today: today, texts: Texts(.dutch)).period(text)
    else { preconditionFailure("no such period") }
    return period
  }

  /// A picture as an overview is.
  func picture(
    _ audience: Audience, by slices: Set<Slice> = [], in period: Period = year,
    of measures: [PictureMeasure] = PictureMeasure.overview
  ) throws -> TeamPicture {
    try maker.picture(
      PictureRequest(measures, in: period, by: slices, rule: DisclosureRule(audience)))
  }
}

/// A folder of its own, gone afterwards.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "tussenstand-report-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func files() -> [String] {
    (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).sorted()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}
