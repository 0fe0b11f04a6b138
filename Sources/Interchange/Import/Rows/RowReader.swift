// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Understands the rows of a table by a mapping.
///
/// A row comes in whole or not at all: with one cell that is not understood, all of it goes to the
/// file to mend.
public struct RowReader {
  /// Before this, nothing in an export is a day that is meant.
  private static let firstYear = 1950
  private static let longestWords = 2000

  private let mapping: ImportMapping
  private let instrument: Instrument
  private let today: CalendarDay
  private let dates: CellDate
  private let domains: [String: String]
  private let levels: [String: Level]
  private let outcomes: [String: GoalOutcome]
  /// The place of each column of the mapping in the table.
  private let places: [Int]

  /// Prepares to read.
  /// - Parameters:
  ///   - mapping: What the columns hold.
  ///   - instrument: The one that the mapping names.
  ///   - headings: Those of the table.
  ///   - today: No row is about a later day.
  ///   - months: The names of the months, in each language.
  /// - Throws: ``ImportMappingFinding`` for a column that the table does not have.
  public init(
    _ mapping: ImportMapping, _ instrument: Instrument, headings: [String], today: CalendarDay,
    months: [[String]]
  ) throws(ImportMappingFinding) {
    self.mapping = mapping
    self.instrument = instrument
    self.today = today
    dates = CellDate(mapping.dateOrder, months: months)
    let names = instrument.domains.flatMap { domain in
      domain.names.values.map { ($0.lowercased(), domain.id) } + [(domain.id, domain.id)]
    }
    domains = Dictionary(names) { first, _ in first }
    let levelNames = instrument.scale.levels.flatMap { level in
      level.names.values.map { ($0.lowercased(), level.level) }
        + [(String(level.level.number), level.level)]
    }
    levels = Dictionary(levelNames) { first, _ in first }
    outcomes = ImportMapping.outcomeWords
    let found = Dictionary(
      headings.enumerated().map { ($1.lowercased(), $0) }
    ) { first, _ in first }
    var places: [Int] = []
    for column in mapping.columns {
      guard let place = found[column.heading.lowercased()] else {
        throw ImportMappingFinding(.noSuchColumn, word: column.heading)
      }
      places.append(place)
    }
    self.places = places
  }

  /// Understands a row.
  /// - Parameter row: As the table has it.
  /// - Returns: What it says, or everything that is wrong with it.
  public func facts(_ row: ImportTable.Row) -> Result<RowFacts, RowRefusals> {
    var reading = Cells(refusals: [])
    var facts = RowFacts(line: row.line, day: today)
    var day: CalendarDay?
    var goal = RowFacts.GoalFacts(wording: "")
    var domainWords: String?
    var domainID: String?
    var hasGoalParts = false
    for (column, place) in zip(mapping.columns, places) where column.role != .nothing {
      guard place < row.cells.count, let text = said(row.cells[place]) else { continue }
      func refuse(_ code: RowRefusal.Code) {
        reading.refusals.append(RowRefusal(code, heading: column.heading, found: text))
      }
      if CellText.isSpreadsheetError(text) {
        refuse(.spreadsheetError)
        continue
      }
      guard text.utf8.count <= Self.longestWords else {
        refuse(.hugeCell)
        continue
      }
      switch column.role {
      case .name: facts.name = text
      case .reference: facts.reference = text
      case .neighbourhood: facts.neighbourhood = text
      case .day, .outcomeDay, .byWhen:
        guard let read = dates.day(text) else {
          refuse(.notADate)
          continue
        }
        guard read.year >= Self.firstYear else {
          refuse(.dateTooEarly)
          continue
        }
        guard read <= today || column.role == .byWhen else {
          refuse(.dateAhead)
          continue
        }
        if column.role == .day { day = read } else { hasGoalParts = true }
        if column.role == .byWhen { goal.byWhen = read }
        if column.role == .outcomeDay { goal.outcomeDay = read }
      case .domain:
        domainWords = text
        domainID = column.values[text.lowercased()] ?? domains[text.lowercased()]
      case .level, .mark, .lifeScore: break
      case .goal: goal.wording = text
      case .goalReference:
        goal.reference = text
        hasGoalParts = true
      case .outcome:
        hasGoalParts = true
        let word = column.values[text.lowercased()] ?? text.lowercased()
        if let outcome = outcomes[word] { goal.outcome = outcome } else { refuse(.noSuchOutcome) }
      case .nothing: break
      }
    }
    rate(row, &facts, &reading, domainWords: domainWords, domainID: domainID)
    finish(
      &facts, goal, &reading, day, domainWords.map { domainID.map(Topic.domain) ?? .own($0) },
      hasGoalParts)
    return reading.refusals.isEmpty ? .success(facts) : .failure(RowRefusals(all: reading.refusals))
  }

  /// What stands in a cell; nothing for a word that means nothing.
  private func said(_ cell: String) -> String? {
    let text = CellText.plain(cell)
    guard !text.isEmpty else { return nil }
    return !mapping.emptyWords.isEmpty && mapping.emptyWords.contains(text.lowercased())
      ? nil : text
  }

  /// Levels, marks and the figure for life, which need the domain of the row.
  private func rate(
    _ row: ImportTable.Row, _ facts: inout RowFacts, _ reading: inout Cells, domainWords: String?,
    domainID: String?
  ) {
    var isDomainRefused = false
    for (column, place) in zip(mapping.columns, places) {
      guard [.level, .mark, .lifeScore].contains(column.role), place < row.cells.count,
        let text = said(row.cells[place]), !CellText.isSpreadsheetError(text)
      else { continue }
      let word = column.values[text.lowercased()] ?? text
      func refuse(_ code: RowRefusal.Code) {
        reading.refusals.append(RowRefusal(code, heading: column.heading, found: text))
      }
      if column.role == .lifeScore {
        if let score = score(word) { facts.lifeScore = score } else { refuse(.notAScore) }
        continue
      }
      guard let domain = column.domain ?? domainID else {
        // The column that should say the domain, once for all scores of the row.
        if !isDomainRefused {
          let heading = mapping.columns.first { $0.role == .domain }?.heading ?? column.heading
          reading.refusals.append(
            RowRefusal(
              domainWords == nil ? .halfAScore : .noSuchDomain, heading: heading,
              found: domainWords))
        }
        isDomainRefused = true
        continue
      }
      if column.role == .level {
        guard let level = level(word) else {
          refuse(.notALevel)
          continue
        }
        facts.levels.append(.init(domain: domain, value: level))
      } else {
        guard let position = CellNumber.whole(word).flatMap({ Position($0) }) else {
          refuse(.notAPosition)
          continue
        }
        facts.marks.append(.init(domain: domain, value: position))
      }
    }
  }

  private func level(_ word: String) -> Level? {
    if let level = levels[word.lowercased()] { return level }
    if let number = CellNumber.whole(word) {
      return Level(number).flatMap { instrument.scale.named($0)?.level }
    }
    // "3 - beperkt zelfredzaam": the number says it, when the words agree.
    let parts = word.split(maxSplits: 1) { " -:.".contains($0) }
    guard parts.count == 2, let first = levels[String(parts[0])] else { return nil }
    let rest = parts[1].drop { " -:.".contains($0) }.lowercased()
    return levels[rest] == first ? first : nil
  }

  private func score(_ word: String) -> Int? {
    guard let tenths = CellNumber.tenths(word) else { return nil }
    guard tenths % 10 == 0 || mapping.roundsScores else { return nil }
    let score = (tenths + 5) / 10
    return (10...100).contains(tenths) && (1...10).contains(score) ? score : nil
  }

  private func finish(
    _ facts: inout RowFacts, _ goal: RowFacts.GoalFacts, _ reading: inout Cells,
    _ day: CalendarDay?,
    _ topic: Topic?, _ hasGoalParts: Bool
  ) {
    if facts.name == nil, facts.reference == nil { reading.refusals.append(RowRefusal(.noPerson)) }
    if let day {
      facts.day = day
    } else if !reading.refusals.contains(where: {
      [.notADate, .dateAhead, .dateTooEarly].contains($0.code)
    }) {
      reading.refusals.append(RowRefusal(.noDate))
    }
    if !goal.wording.isEmpty {
      var goal = goal
      goal.topic = topic
      if let outcomeDay = goal.outcomeDay, let day, outcomeDay < day {
        reading.refusals.append(RowRefusal(.outcomeTooEarly, found: outcomeDay.description))
      }
      facts.goal = goal
    } else if hasGoalParts {
      reading.refusals.append(RowRefusal(.noGoal))
    }
    let isEmpty =
      facts.levels.isEmpty && facts.marks.isEmpty && facts.lifeScore == nil && facts.goal == nil
    if isEmpty, reading.refusals.isEmpty { reading.refusals.append(RowRefusal(.nothingToKeep)) }
  }

  /// What was found wrong in a row so far.
  private struct Cells {
    var refusals: [RowRefusal]
  }
}

/// Everything that is wrong with one row; never empty.
public struct RowRefusals: Error, Hashable, Sendable {
  /// In the order of the columns.
  public let all: [RowRefusal]
}
