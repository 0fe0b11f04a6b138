// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What an import would add: worked out whole before anything is kept (voornemen).
///
/// It depends on the rows and on what is kept already, and on nothing else; so looking first and
/// bringing in later show the same.
public struct ImportPlan {
  /// What is added to one resident.
  public struct Person {
    /// The resident as they are from here on.
    public var resident: Resident
    /// Whether the resident was not known here before.
    public let isNew: Bool
    /// Whether the record of the resident is new or changed.
    public let isChanged: Bool
    /// What is added.
    public var conversations: [Conversation]
  }

  /// What is known already.
  public struct Known {
    /// Everybody, with what was talked about.
    public var trajectories: [Trajectory]
    /// The import that runs.
    public var run: RecordID
    /// The mark of words, with the key of the store.
    public var mark: (String) -> RecordID

    /// Gathers what is known.
    /// - Parameters:
    ///   - trajectories: Everybody, with what was talked about.
    ///   - run: The import that runs.
    ///   - mark: The mark of words, with the key of the store.
    public init(trajectories: [Trajectory], run: RecordID, mark: @escaping (String) -> RecordID) {
      self.trajectories = trajectories
      self.run = run
      self.mark = mark
    }
  }

  /// What is added, in the order of the file.
  public private(set) var people: [Person] = []
  /// The rows that cannot come in, by line.
  public private(set) var refused: [Int: [RowRefusal]] = [:]
  /// The lines of rows that say the same as an earlier row of the file.
  public private(set) var doubles: [Int] = []
  /// The lines of rows that came in before.
  public private(set) var known: [Int] = []
  /// The lines of rows that come in, with what each brings.
  public private(set) var understood: [RowFacts] = []
  /// Tells whether another file says the same.
  public private(set) var contents: RecordID

  /// Works out what is added.
  /// - Parameters:
  ///   - rows: What the rows say, in the order of the file.
  ///   - mapping: Names the system and the instrument.
  ///   - known: What is kept already.
  public init(_ rows: [RowFacts], _ mapping: ImportMapping, _ known: Known) {
    let mark = { (words: String) in known.mark("\(mapping.system)/\(words)") }
    var keptRows: Set<RecordID> = []
    for trajectory in known.trajectories {
      for conversation in trajectory.conversations {
        if let origin = conversation.origin { keptRows.formUnion(origin.rows) }
      }
    }
    var seen: Set<RecordID> = []
    var groups: [String: [(facts: RowFacts, mark: RecordID)]] = [:]
    var order: [String] = []
    var all = ""
    for facts in rows {
      let id = mark("row/\(facts.contents)")
      all += id.description
      guard seen.insert(id).inserted else {
        doubles.append(facts.line)
        continue
      }
      guard !keptRows.contains(id) else {
        self.known.append(facts.line)
        continue
      }
      if groups[facts.person] == nil { order.append(facts.person) }
      groups[facts.person, default: []].append((facts, id))
    }
    contents = mark("file/\(all)")
    let finder = ResidentFinder(
      known.trajectories, of: order.compactMap { groups[$0]?.first?.facts.name },
      system: mapping.system)
    for person in order {
      let rows = groups[person] ?? []
      guard let first = rows.first else { continue }
      switch finder.find(first.facts) {
      case .several:
        for row in rows { refused[row.facts.line] = [RowRefusal(.severalResidents)] }
      case .found(let trajectory):
        add(rows, to: trajectory, person, mapping, known, mark)
      }
    }
  }

  private mutating func add(
    _ rows: [(facts: RowFacts, mark: RecordID)], to trajectory: Trajectory?, _ person: String,
    _ mapping: ImportMapping, _ known: Known, _ mark: @escaping (String) -> RecordID
  ) {
    var resident =
      trajectory?.resident
      ?? Resident(
        id: mark("resident/\(person)/\(known.run)"), name: Self.name(of: rows.map(\.facts)))
    var builder = ConversationBuilder(
      resident: resident.id, trajectory: trajectory, person: person, mapping: mapping, mark: mark)
    // In the order of time: a goal is set on the first day that it is named.
    for row in rows.sorted(by: { ($0.facts.day, $0.facts.line) < ($1.facts.day, $1.facts.line) }) {
      if let refusal = builder.refusal(of: row.facts) {
        refused[row.facts.line] = [refusal]
      } else {
        builder.add(row.facts, marked: row.mark)
        understood.append(row.facts)
      }
    }
    let conversations = builder.conversations(run: known.run)
    guard !conversations.isEmpty else { return }
    let reference = rows.lazy.compactMap(\.facts.reference).first
    var isChanged = trajectory == nil
    if !(resident.importedAs ?? []).contains(where: {
      $0.system == mapping.system && $0.reference == reference
    }) {
      let entry = ImportedAs(
        run: known.run, system: mapping.system, reference: reference, isNew: trajectory == nil)
      resident.importedAs = (resident.importedAs ?? []) + [entry]
      isChanged = true
    }
    if resident.neighbourhood == nil,
      let neighbourhood = rows.lazy.compactMap(\.facts.neighbourhood).first
    {
      resident.neighbourhood = neighbourhood
      isChanged = true
    }
    people.append(
      Person(
        resident: resident, isNew: trajectory == nil, isChanged: isChanged,
        conversations: conversations))
  }

  /// The name that the rows give, or else what the other system calls the resident by.
  private static func name(of rows: [RowFacts]) -> String {
    rows.lazy.compactMap(\.name).first ?? rows.lazy.compactMap(\.reference).first ?? ""
  }
}
