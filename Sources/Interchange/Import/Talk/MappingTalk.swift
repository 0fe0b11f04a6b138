// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// The talk that makes a mapping the first time: a proposal, three rows, corrections (kennismaking).
///
/// It is a state machine without a screen: it says messages, hears a line, and says the next.
public struct MappingTalk {
  /// Where the talk is.
  enum Step: Hashable {
    case instrument
    case overview
    case role(Int)
    case domain(Int)
    case value(Int, String)
    case dates
    case finished
  }

  /// What is shown, and then asked.
  public struct Turn: Hashable, Sendable {
    /// What to say first.
    public var lines: [Message] = []
    /// What can be chosen, from number 1.
    public var choices: [Message] = []
    /// The question; `nil` when the talk is over.
    public var question: Message?
  }

  /// The mapping as it stands now.
  public private(set) var mapping: ImportMapping
  var step: Step
  var note: Message?
  /// The words that were asked about, with the place of their column.
  private var passed: Set<String> = []
  let table: ImportTable
  let instruments: [Instrument]
  let words: HeadingWords
  let today: CalendarDay
  let months: [[String]]

  /// Begins.
  /// - Parameters:
  ///   - table: The table to understand.
  ///   - system: What the other system is called.
  ///   - instruments: Those that scores and goals can belong to.
  ///   - words: The words that headings use.
  ///   - today: No row is about a later day.
  ///   - months: The names of the months, in each language.
  public init(
    _ table: ImportTable, system: String, instruments: [Instrument], words: HeadingWords,
    today: CalendarDay, months: [[String]]
  ) {
    self.table = table
    self.instruments = instruments
    self.words = words
    self.today = today
    self.months = months
    let proposals = instruments.map {
      MappingProposal(words, $0, months: months).mapping(of: table, system: system)
    }
    // The instrument that gives most columns a place; the first when none does better.
    var best =
      proposals.first
      ?? ImportMapping(
        system: system, instrument: InstrumentReference(id: "", version: 0), columns: [])
    for proposal in proposals where Self.placed(proposal) > Self.placed(best) { best = proposal }
    mapping = best
    step = instruments.isEmpty ? .finished : .overview
  }

  private static func placed(_ mapping: ImportMapping) -> Int {
    mapping.columns.count { $0.role != .nothing } * 100
      + mapping.columns.reduce(0) { $0 + min($1.values.count, 50) }
  }

  /// Whether the mapping is agreed on.
  public var isFinished: Bool { step == .finished }

  var instrument: Instrument? {
    instruments.first { $0.reference == mapping.instrument }
  }

  // MARK: - Hearing

  /// Hears an answer.
  /// - Parameters:
  ///   - line: What was typed.
  ///   - texts: The language it was typed in.
  public mutating func hear(_ line: String, in texts: Texts) {
    note = nil
    let word = folded(line)
    let number = Int(word).map { $0 - 1 }
    switch step {
    case .overview: hearOverview(word, number, texts)
    case .role(let index):
      if word.isEmpty { return go(.overview) }
      let role =
        number.flatMap { ColumnRole.allCases.indices.contains($0) ? ColumnRole.allCases[$0] : nil }
        ?? ColumnRole.allCases.first { $0.rawValue == word }
      guard let role else { return notUnderstood() }
      take(role, for: index)
    case .domain(let index):
      if word.isEmpty { return go(.overview) }
      let domains = instrument?.domains ?? []
      if number == domains.count { return go(.overview) }
      let domain =
        number.flatMap { domains.indices.contains($0) ? domains[$0] : nil }
        ?? domains.first { $0.names.values.contains { folded($0) == word } }
      guard let domain else { return notUnderstood() }
      mapping.columns[index].domain = domain.id
      go(.overview)
    case .value(let index, let value):
      let meanings = meanings(of: mapping.columns[index])
      guard word.isEmpty || number.map(meanings.indices.contains) == true else {
        return notUnderstood()
      }
      // Without a meaning the rows with this word are refused, or stay a goal's own words.
      if let number { mapping.columns[index].values[value] = meanings[number].id }
      passed.insert("\(index)/\(value)")
      go(nextValue(of: index) ?? .overview)
    case .dates:
      guard let number, DateOrder.allCases.indices.contains(number) else { return notUnderstood() }
      mapping.dateOrder = DateOrder.allCases[number]
      go(.overview)
    case .instrument:
      guard let number, instruments.indices.contains(number) else { return notUnderstood() }
      mapping = MappingProposal(words, instruments[number], months: months)
        .mapping(of: table, system: mapping.system)
      go(.overview)
    case .finished: break
    }
  }

  private mutating func hearOverview(_ word: String, _ number: Int?, _ texts: Texts) {
    if let number {
      guard mapping.columns.indices.contains(number) else { return notUnderstood() }
      return go(.role(number))
    }
    if texts.words("words-import-dates").map(folded).contains(word) { return go(.dates) }
    if texts.words("words-import-instrument").map(folded).contains(word) { return go(.instrument) }
    guard affirmation(word, texts) == true else { return notUnderstood() }
    guard findings.isEmpty else { return }
    for index in mapping.columns.indices {
      if let next = nextValue(of: index) { return go(next) }
    }
    go(.finished)
  }

  private mutating func take(_ role: ColumnRole, for index: Int) {
    mapping.columns[index].role = role
    mapping.columns[index].domain = nil
    mapping.columns[index].values = [:]
    if !role.mayRecur {
      for other in mapping.columns.indices
      where other != index && mapping.columns[other].role == role {
        mapping.columns[other].role = .nothing
        mapping.columns[other].values = [:]
      }
    }
    go(role == .level || role == .mark ? .domain(index) : nextValue(of: index) ?? .overview)
  }

  /// The next word of a column of which nobody knows what it means.
  private func nextValue(of index: Int) -> Step? {
    let column = mapping.columns[index]
    let known: (String) -> Bool
    switch column.role {
    case .outcome: known = { ImportMapping.outcomeWords[$0] != nil }
    case .domain:
      let names = (instrument?.domains ?? []).flatMap { domain in
        domain.names.values.map { $0.lowercased() } + [domain.id]
      }
      known = names.contains
    default: return nil
    }
    guard let place = table.headings.firstIndex(of: column.heading) else { return nil }
    var seen: Set<String> = []
    for row in table.rows where place < row.cells.count {
      let word = CellText.plain(row.cells[place]).lowercased()
      guard !word.isEmpty, seen.insert(word).inserted else { continue }
      // More words than that are no list to choose from.
      if seen.count > 30 { return nil }
      if column.values[word] == nil, !known(word), !passed.contains("\(index)/\(word)") {
        return .value(index, word)
      }
    }
    return nil
  }

  private mutating func go(_ next: Step) { step = next }

  private mutating func notUnderstood() { note = Message("error-import-choice") }
}
