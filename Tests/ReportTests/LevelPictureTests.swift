// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Figures
import Model
import SQLiteStorage
import TeamLearning
import Testing
import Wording

/// Levels in a picture: per level, each voice on its own, versions apart unless a mapping joins them.
@Suite struct LevelPictureTests {
  private static let measures: [PictureMeasure] = [
    .levels, .levelChange, .ownLevels, .ownLevelChange,
  ]

  @Test func `each voice has tables of its own, with a count for every level`() throws {
    let picture = try City(seed: 4, residents: 150).picture(.own, of: Self.measures)
    #expect(picture.tables.map(\.measure) == Self.measures)
    let levels = try #require(picture.tables.first)
    #expect(levels.columns.map(\.id) == ["1", "2", "3", "4", "5"])
    let lines = levels.rows.map(\.id)
    #expect(lines.contains("trap@2/geld") && lines.contains("trap@1/wonen"))
    #expect(!lines.contains { $0.hasPrefix("proef") }, "a list with bars has no levels")
    let marks = try City(seed: 4, residents: 150).picture(.own, of: [.marks])
    #expect(marks.tables[0].rows.allSatisfy { !$0.id.hasPrefix("trap") })
  }

  @Test func `what a mapping joins is counted in one version, and said`() throws {
    let city = try City(seed: 4, residents: 150)
    let first = try city.store.counts(CountRequest(.levels, in: City.year.months))
    #expect(!first.cells.contains { $0.instrument?.version == 1 && $0.topic == .domain("geld") })
    #expect(first.cells.contains { $0.instrument?.version == 1 && $0.topic == .domain("wonen") })
    let picture = try city.picture(.own, of: [.levels])
    let caption = Texts(.dutch)(picture.tables[0].caption)
    #expect(caption.contains("trap@1") && caption.contains("overzetting"), "\(caption)")
    #expect(caption.contains("trede 5"))
  }

  @Test func `a picture without levels has no tables for them`() throws {
    let maker = PictureMaker(
      CountSource(try SQLiteTeamStore.inMemory()), instruments: City.instruments + City.ladders,
      signals: nil)
    let picture = try maker.picture(
      PictureRequest(in: City.year, rule: DisclosureRule(.own)))
    #expect(!picture.tables.contains { Self.measures.contains($0.measure) })
  }
}
