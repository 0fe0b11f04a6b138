// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Whether the columns of a mapping make sense together, whoever made it: a file or a talk.
public struct MappingCheck {
  /// One thing that is wrong.
  public struct Finding: Hashable, Sendable {
    /// What was found.
    public let code: ImportMappingFinding.Code
    /// Which word.
    public let word: String?
    /// Which column, from 0; `nil` for all of them.
    public let place: Int?
  }

  /// What is wrong; nothing when all is well.
  public private(set) var findings: [Finding] = []
  private let mapping: ImportMapping
  private let instrument: Instrument

  /// Looks at a mapping.
  /// - Parameters:
  ///   - mapping: Which.
  ///   - instrument: The one that it names.
  public init(_ mapping: ImportMapping, _ instrument: Instrument) {
    self.mapping = mapping
    self.instrument = instrument
    let roles = Set(mapping.columns.map(\.role))
    if !roles.contains(.name), !roles.contains(.reference) { report(.noPerson) }
    if !roles.contains(.day) { report(.noDay) }
    if !roles.contains(where: \.isWorthKeeping) { report(.nothingToKeep) }
    if roles.isDisjoint(with: [.goal]),
      let place = mapping.columns.firstIndex(where: {
        [.goalReference, .byWhen, .outcome, .outcomeDay].contains($0.role)
      })
    {
      report(.noGoal, mapping.columns[place].heading, place)
    }
    repeated()
    for place in mapping.columns.indices { column(place, hasDomain: roles.contains(.domain)) }
  }

  private mutating func repeated() {
    var headings: Set<String> = []
    var held: Set<String> = []
    for (place, column) in mapping.columns.enumerated() {
      if !headings.insert(column.heading.lowercased()).inserted {
        report(.repeated, column.heading, place)
      }
      guard column.role != .nothing else { continue }
      let holds = column.role.rawValue + (column.domain.map { " \($0)" } ?? "")
      if !held.insert(holds).inserted { report(.repeated, column.heading, place) }
    }
  }

  private mutating func column(_ place: Int, hasDomain: Bool) {
    let column = mapping.columns[place]
    if let domain = column.domain, instrument.domain(domain) == nil {
      report(.noSuchDomain, domain, place)
    }
    switch column.role {
    case .level, .mark:
      if column.domain == nil, !hasDomain { report(.noDomain, column.heading, place) }
      let isLevel = column.role == .level
      if isLevel ? instrument.scale.levels.isEmpty : instrument.scale.kind != .bar {
        report(.otherScale, column.heading, place)
      }
      let instrument = instrument
      let isRight = { (word: String) in
        guard let number = Int(word) else { return false }
        return isLevel
          ? Level(number).flatMap(instrument.scale.named) != nil : Position(number) != nil
      }
      if let word = column.values.values.sorted().first(where: { !isRight($0) }) {
        report(.unknownWord, word, place)
      }
    case .domain:
      if let id = column.values.values.sorted().first(where: { instrument.domain($0) == nil }) {
        report(.noSuchDomain, id, place)
      }
    case .outcome:
      if let word = column.values.values.sorted().first(where: {
        ImportMapping.outcomeWords[$0] == nil
      }) {
        report(.unknownWord, word, place)
      }
    default: break
    }
  }

  private mutating func report(
    _ code: ImportMappingFinding.Code, _ word: String? = nil, _ place: Int? = nil
  ) {
    findings.append(Finding(code: code, word: word, place: place))
  }
}
