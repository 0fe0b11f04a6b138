// SPDX-License-Identifier: EUPL-1.2

import Disclosure
import Figures
import Model
import TeamLearning
import Testing
import Wording

/// What a picture shows is what was counted, or nothing.
@Suite struct PictureTests {
  private static let cases = [(1, 12), (2, 60), (3, 200)]

  /// The counts of a measure, asked apart from the picture and not split by what it is split by.
  private func raw(
    _ city: City, _ measure: Measure, _ period: Period, _ place: [String: String] = [:]
  ) throws -> RawCounts {
    try city.store.counts(
      CountRequest(
        measure, in: period.months, neighbourhood: place["neighbourhood"], team: place["team"]))
  }

  /// What stands in one cell according to the raw counts.
  private func expected(
    _ city: City, _ measure: PictureMeasure, _ line: String, _ column: String, _ period: Period,
    _ place: [String: String]
  ) throws -> Int {
    func sum(
      _ measure: Measure, topic: Bool = false, goals: Bool = false, _ categories: Set<String>
    ) throws -> Int {
      try raw(city, measure, period, place).cells.filter { cell in
        guard categories.contains(cell.category) else { return false }
        guard topic else { return true }
        switch cell.topic {
        case .own: return line == "own"
        case .domain(let id): return cell.instrument.map { "\($0)/\(id)" } == line
        case nil: return false
        }
      }.reduce(0) { $0 + (goals ? $1.count : $1.residents) }
    }
    let compared: Set<String> = ["higher", "same", "lower"]
    let open: Set<String> = ["reached", "underWay", "notYet", "changed", "letGo", "open"]
    let all = line == "all"
    switch measure {
    case .residents: return try sum(.extent, ["all"])
    case .conversations: return try sum(.extent, goals: true, [line])
    case .topics: return try sum(.topics, topic: true, [column])
    case .marks: return try sum(.marks, topic: true, column == "compared" ? compared : [column])
    case .positions: return try sum(.positions, topic: true, [column])
    case .levels: return try sum(.levels, topic: true, [column])
    case .ownLevels: return try sum(.ownLevels, topic: true, [column])
    case .levelChange:
      return try sum(.levelChange, topic: true, column == "compared" ? compared : [column])
    case .ownLevelChange:
      return try sum(.ownLevelChange, topic: true, column == "compared" ? compared : [column])
    case .goals: return try sum(.goals, goals: true, all ? open : [line])
    case .goalTopics:
      return try sum(.goalsByTopic, topic: true, goals: true, column == "goals" ? open : [column])
    case .lifeScores:
      return try sum(.lifeScores, all ? Set((1...10).map { String($0) }) : [line])
    case .lifeChange: return try sum(.lifeChange, line == "compared" ? compared : [line])
    case .signals: return try sum(.signals, [line])
    case .endings:
      return try sum(
        .endings, all ? ["asPlanned", "earlier", "elsewhere", "other", "unsaid"] : [line])
    case .usefulness:
      return try sum(.usefulness, all ? ["yes", "somewhat", "no", "unsaid"] : [line])
    case .parts: return try sum(.filledParts, [line])
    case .activities:
      if column == "asked" { return try all ? sum(.extent, ["all"]) : sum(.signals, [line]) }
      return try sum(.activities, [all ? "all" : "theme/\(line)"])
    case .activityAnswers:
      return try sum(
        .activityAnswers,
        Set((column == "asked" ? ["yes", "no"] : [column]).map { "\(line)/\($0)" })
      )
    }
  }

  private func check(_ city: City, _ picture: TeamPicture) throws -> (shown: Int, hidden: Int) {
    var shown = 0
    var hidden = 0
    for sheet in picture.tables {
      for row in sheet.rows {
        var place = Dictionary(
          zip(sheet.slices.map(\.rawValue), row.place), uniquingKeysWith: { first, _ in first })
        var period = picture.period
        if let month = place.removeValue(forKey: "month") { period = City.period(month) }
        place["neighbourhood"] = place["neighbourhood"] ?? picture.neighbourhood
        place["team"] = place["team"] ?? picture.team
        let pairs =
          [(row.cells, period)] + (row.before.map { [($0, picture.before ?? period)] } ?? [])
        for (cells, when) in pairs {
          for (column, cell) in zip(sheet.columns, cells) {
            let truth = try expected(city, sheet.measure, row.id, column.id, when, place)
            switch cell {
            case .count(let count):
              let step = picture.rule.roundingStep
              #expect(
                count == (truth + step / 2) / step * step, "\(sheet.id) \(row.id) \(column.id)")
              #expect(truth >= picture.rule.threshold)
              shown += 1
            case .hidden: hidden += 1
            case .impossible: #expect(truth == 0)
            }
          }
        }
      }
    }
    #expect(hidden == picture.hiddenCount)
    return (shown, hidden)
  }

  @Test(arguments: cases)
  func `own figures are shown as they were counted, all of them`(seed: Int, size: Int) throws {
    let city = try City(seed: seed, residents: size)
    let counted = try check(
      city, try city.picture(.own, by: [.neighbourhood, .domain], of: PictureMeasure.allCases))
    #expect(counted.hidden == 0)
    #expect(counted.shown > 300)
  }

  @Test(arguments: cases)
  func `the team sees what was counted, or nothing`(seed: Int, size: Int) throws {
    let city = try City(seed: seed, residents: size)
    let whole = try check(city, try city.picture(.team))
    #expect(whole.hidden > 0)
    if size > 150 { #expect(whole.shown > 50) }
    _ = try check(city, try city.picture(.team, by: [.team]))
    _ = try check(city, try city.picture(.team, of: [.positions, .goalTopics]))
    _ = try check(city, try city.picture(.team, by: [.month], in: City.period("2026-K1")))
  }

  @Test(arguments: cases)
  func `who is outside sees multiples of five, or nothing`(seed: Int, size: Int) throws {
    let city = try City(seed: seed, residents: size)
    let counted = try check(city, try city.picture(.outside))
    #expect(counted.hidden > 0)
    if size > 150 { #expect(counted.shown > 50) }
  }

  @Test func `one neighbourhood is a part of the whole that is protected`() throws {
    let city = try City(seed: 5, residents: 200)
    var request = PictureRequest(in: City.year, rule: DisclosureRule(.team))
    request.neighbourhood = "Noord"
    let part = try city.maker.picture(request)
    _ = try check(city, part)
    request.neighbourhood = nil
    request.slices = [.neighbourhood]
    let whole = try city.maker.picture(request)
    for sheet in part.tables {
      let other = try #require(whole.tables.first { $0.id == sheet.id + "-by-neighbourhood" })
      for row in sheet.rows {
        let same = try #require(other.rows.first { $0.id == row.id && $0.place == ["Noord"] })
        #expect(same.cells == row.cells && same.before == row.before)
      }
    }
    request.neighbourhood = "Nergens"
    #expect(throws: PictureError.noSuchNeighbourhood) { try city.maker.picture(request) }
  }

  @Test func `hidden lines stand last, in the order of the list`() throws {
    let city = try City(seed: 2, residents: 90)
    for sheet in try city.picture(.team).tables where sheet.measure == .signals {
      let hidden = sheet.rows.filter { $0.cells[0] == .hidden }.map(\.id)
      #expect(Array(sheet.rows.map(\.id).suffix(hidden.count)) == hidden)
      #expect(hidden == City.signals.signals.map(\.id).filter(hidden.contains))
    }
  }

  @Test func `a second release is as the first, and one that crosses it is refused`() throws {
    let city = try City(seed: 3, residents: 150)
    let request = PictureRequest(in: City.period("2026-K1"), rule: DisclosureRule(.outside))
    let first = try city.maker.picture(request)
    let ledger = try #require(first.ledger)
    #expect(ledger.count > 0)
    let second = try city.maker.picture(request, after: ledger)
    #expect(second.tables.map(\.id) == first.tables.map(\.id))
    for (again, before) in zip(second.tables, first.tables) {
      for row in again.rows {
        let earlier = before.rows.first { $0.id == row.id && $0.place == row.place }
        #expect(row == earlier, "\(again.id) \(row.id) \(row.cells) \(earlier?.cells ?? [])")
      }
    }
    let crossing = PictureRequest(
      in: City.period("laatste 3 maanden"), rule: DisclosureRule(.outside))
    #expect(throws: PictureError.periodsCross) {
      try city.maker.picture(crossing, after: ledger)
    }
  }

  @Test func `a percentage for outside has a base of fifty or more`() throws {
    let city = try City(seed: 3, residents: 150)
    for row in try city.picture(.outside, by: [.neighbourhood]).tables.flatMap(\.rows) {
      guard case .percent = row.share else { continue }
      let base = try expected(
        city, .residents, "residents", "residents", City.year,
        row.place.isEmpty ? [:] : ["neighbourhood": row.place[0]])
      #expect(base >= 48)
    }
  }

  @Test func `without figures there is a sentence`() throws {
    let city = try City(seed: 1, residents: 0)
    let picture = try city.picture(.team, by: [.neighbourhood])
    #expect(picture.tables.isEmpty)
    #expect(
      PictureScreen(width: 80, calm: false, texts: Texts(.dutch)).lines(picture).joined()
        .contains("Er zijn nog geen cijfers."))
  }
}
