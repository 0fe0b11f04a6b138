// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Proposes what the columns of a table hold, from their headings and what stands below them.
///
/// A pure function with scores: the same table always gives the same proposal.
public struct MappingProposal {
  /// How sure a role has to be: the words of a heading, or half of them with contents that fit.
  private static let least = 60

  private let words: HeadingWords
  private let instrument: Instrument
  private let dates: CellDate

  /// Prepares to propose.
  /// - Parameters:
  ///   - words: The words that headings use.
  ///   - instrument: The one that levels, marks and domains are taken for.
  ///   - months: The names of the months, in each language.
  public init(_ words: HeadingWords, _ instrument: Instrument, months: [[String]]) {
    self.words = words
    self.instrument = instrument
    dates = CellDate(.dayMonthYear, months: months)
  }

  /// Proposes a mapping.
  /// - Parameters:
  ///   - table: The table.
  ///   - system: What the other system is called.
  /// - Returns: A column for each heading; what nothing fits holds nothing.
  public func mapping(of table: ImportTable, system: String) -> ImportMapping {
    let samples = table.rows.prefix(200)
    var columns: [ImportMapping.Column] = []
    var wanted: [(place: Int, role: ColumnRole, score: Int)] = []
    for (place, heading) in table.headings.enumerated() {
      columns.append(.init(heading, .nothing))
      let cells = samples.compactMap { row -> String? in
        guard place < row.cells.count else { return nil }
        let text = CellText.plain(row.cells[place])
        return text.isEmpty ? nil : text
      }
      if let domain = domain(heading), holds(cells, ratingRole) {
        columns[place] = .init(heading, ratingRole, domain: domain)
        continue
      }
      for role in ColumnRole.allCases where role != .nothing {
        let score = score(heading, cells, role)
        if score >= Self.least { wanted.append((place, role, score)) }
      }
    }
    // The surest first; each role once, each column once.
    wanted.sort { ($1.score, $0.place, $0.role.rawValue) < ($0.score, $1.place, $1.role.rawValue) }
    var taken: Set<ColumnRole> = []
    for wish in wanted where columns[wish.place].role == .nothing {
      guard taken.insert(wish.role).inserted else { continue }
      columns[wish.place].role = wish.role
    }
    dropWhatStandsAlone(&columns)
    // Headings may be empty or the same; only the first can be meant.
    var seen: Set<String> = []
    columns = columns.filter {
      !$0.heading.isEmpty && seen.insert($0.heading.lowercased()).inserted
    }
    fillValues(&columns, table)
    var mapping = ImportMapping(
      system: system, instrument: instrument.reference, columns: columns)
    mapping.wishes.separator = table.source.separator
    return mapping
  }

  private var ratingRole: ColumnRole { instrument.scale.levels.isEmpty ? .mark : .level }

  /// The domain that a heading names.
  private func domain(_ heading: String) -> String? {
    let compared = HeadingWords.compared(heading)
    func has(_ name: String) -> Bool {
      let name = HeadingWords.compared(name)
      return !name.isEmpty
        && (compared == name || compared.hasSuffix(" " + name) || compared.hasPrefix(name + " "))
    }
    return instrument.domains.first { domain in
      HeadingWords.compared(domain.id) == compared || domain.names.values.contains(where: has)
    }?.id
  }

  /// How well a heading and what stands below it fit a role, from 0.
  private func score(_ heading: String, _ cells: [String], _ role: ColumnRole) -> Int {
    guard role != .mark && role != .level || role == ratingRole, holds(cells, role) else {
      return 0
    }
    let compared = HeadingWords.compared(heading)
    guard !compared.isEmpty else { return 0 }
    let own = Set(compared.split(separator: " "))
    return (words.roles[role] ?? []).map { wanted in
      if wanted == compared { return 100 }
      let theirs = Set(wanted.split(separator: " "))
      let shared = own.intersection(theirs).count
      return shared * 120 / (own.count + theirs.count) + (theirs.isSubset(of: own) ? 20 : 0)
    }.max() ?? 0
  }

  /// Whether most of what stands in a column could be what a role holds.
  private func holds(_ cells: [String], _ role: ColumnRole) -> Bool {
    guard !cells.isEmpty else { return true }
    let fits: (String) -> Bool
    switch role {
    case .day, .byWhen, .outcomeDay: fits = { self.dates.day($0) != nil }
    case .lifeScore: fits = { CellNumber.tenths($0).map { (10...100).contains($0) } ?? false }
    case .mark: fits = { CellNumber.whole($0).map { (0...100).contains($0) } ?? false }
    case .level: fits = { self.levelNumber($0) != nil }
    case .goal: fits = { $0.contains { $0.isLetter } && self.dates.day($0) == nil }
    case .name: fits = { text in text.contains { $0.isLetter } && !text.contains { $0.isNumber } }
    case .outcome: fits = { text in text.contains { $0.isLetter } }
    case .domain: fits = { self.domain($0) != nil || !$0.allSatisfy(\.isNumber) }
    default: return true
    }
    return cells.count(where: fits) * 10 >= cells.count * 6
  }

  private func levelNumber(_ text: String) -> Int? {
    let digits = text.prefix { $0.isNumber }
    if let number = Int(digits), number <= instrument.scale.levels.count, number > 0,
      text.dropFirst(digits.count).first.map({ !$0.isNumber && $0 != "/" }) ?? true
    {
      return number
    }
    return instrument.scale.levels.first { level in
      level.names.values.contains { HeadingWords.compared($0) == HeadingWords.compared(text) }
    }?.level.number
  }

  /// Takes away roles that mean nothing without another.
  private func dropWhatStandsAlone(_ columns: inout [ImportMapping.Column]) {
    let roles = Set(columns.map(\.role))
    for place in columns.indices {
      switch columns[place].role {
      case .goalReference, .byWhen, .outcome, .outcomeDay:
        if !roles.contains(.goal) { columns[place].role = .nothing }
      case .level, .mark:
        if columns[place].domain == nil, !roles.contains(.domain) { columns[place].role = .nothing }
      default: break
      }
    }
  }

  /// What the words below the headings of domains and outcomes mean, where that is known.
  private func fillValues(_ columns: inout [ImportMapping.Column], _ table: ImportTable) {
    for index in columns.indices where [.domain, .outcome].contains(columns[index].role) {
      guard let place = table.headings.firstIndex(of: columns[index].heading) else { continue }
      for row in table.rows where place < row.cells.count {
        let word = CellText.plain(row.cells[place]).lowercased()
        guard !word.isEmpty, columns[index].values[word] == nil, columns[index].values.count < 100
        else { continue }
        let meaning =
          columns[index].role == .domain
          ? domain(word) : words.outcomes[HeadingWords.compared(word)]
        if let meaning, meaning != word { columns[index].values[word] = meaning }
      }
    }
  }
}
