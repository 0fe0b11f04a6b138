// SPDX-License-Identifier: EUPL-1.2

public import Figures
public import Model
public import TestSupport

/// Invented residents with everything that figures can be made of, the same for the same seed.
public struct InventedTeam {
  /// Where the chance comes from.
  public var generator: SeededGenerator
  private let instruments = [
    InstrumentReference(id: "proef", version: 1), InstrumentReference(id: "proef", version: 2),
  ]
  private static let topics: [Topic] = [
    .domain("geld"), .domain("wonen"), .domain("werk"), .own("de tuin"), .own("de hond"),
  ]
  private static let signals: [Signal] = [
    .listed("eenzaam"), .listed("wachten"), .listed("wonen"), .own("geen speeltuin"),
  ]

  /// Starts with a seed.
  /// - Parameter seed: The test's argument.
  public init(seed: Int) { generator = SeededGenerator(seed: seed) }

  /// A number from a range.
  /// - Parameter range: Any.
  /// - Returns: The next number.
  public mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func some<Value>(_ values: [Value], percent: Int) -> [Value] {
    values.filter { _ in chance(percent) }
  }

  /// Residents with their conversations.
  /// - Parameter count: How many residents.
  /// - Returns: One trajectory per resident.
  public mutating func trajectories(_ count: Int) -> [Trajectory] {
    (0..<count).map { _ in trajectory() }
  }

  /// One resident with one to seven conversations in three years, some in one month.
  /// - Returns: The trajectory.
  public mutating func trajectory() -> Trajectory {
    let neighbourhoods = [nil, "Noord", "Zuid", "Oost"]
    let resident = Resident(
      id: RecordID(using: &generator), name: "Bewoner",
      neighbourhood: neighbourhoods[number(0...3)])
    var conversations: [Conversation] = []
    var days = 20_089 + number(0...900)  // from 1 January 2025
    for index in 1...number(1...7) {
      let past = Trajectory(resident: resident, conversations: conversations)
      guard let day = CalendarDay(daysSince1970: days) else { break }
      conversations.append(conversation(index, past, day))
      days += number(0...150)
    }
    return Trajectory(resident: resident, conversations: conversations)
  }

  private mutating func conversation(
    _ number: Int, _ past: Trajectory, _ day: CalendarDay
  ) -> Conversation {
    var conversation = Conversation(
      id: RecordID(using: &generator), resident: past.resident.id, day: day,
      number: number, instrument: instruments[chance(80) ? 0 : 1])
    fill(&conversation, past)
    return conversation
  }

  /// Fills a conversation afresh, as when it is corrected.
  /// - Parameters:
  ///   - conversation: What to fill.
  ///   - past: The conversations before it.
  public mutating func fill(_ conversation: inout Conversation, _ past: Trajectory) {
    let voices: [Voice] = [.professional, .other(name: "Fatima")]
    conversation.talks = some(Self.topics, percent: 50).map { topic in
      var marks = chance(80) ? [Mark(voice: .resident, position: position())] : []
      for voice in voices where chance(15) {
        marks.append(Mark(voice: voice, position: position()))
      }
      return DomainTalk(
        topic: topic, isOnTop: chance(30), isPride: chance(20), marks: marks,
        words: chance(30) ? "Het gaat" : nil)
    }
    conversation.reviews = past.goals.filter(\.isOpen).compactMap { history in
      guard chance(80), let outcome = GoalOutcome.allCases.randomElement(using: &generator) else {
        return nil
      }
      return GoalReview(goal: history.goal.id, outcome: outcome)
    }
    conversation.goals = (0..<number(0...2)).compactMap { _ in
      guard let topic = Self.topics.randomElement(using: &generator) else { return nil }
      return Goal(id: RecordID(using: &generator), topic: topic, wording: "Rust")
    }
    conversation.qualityOfLife = chance(70) ? QualityOfLife(score: number(1...10)) : nil
    conversation.agreements = chance(60) ? [Agreement(what: "Bellen")] : []
    conversation.nextTalk = chance(50) ? conversation.day : nil
    conversation.signals = some(Self.signals, percent: 20)
    conversation.ending =
      chance(15)
      ? Ending(
        manner: chance(80) ? Ending.Manner.allCases.randomElement(using: &generator) : nil,
        usefulness: chance(80) ? Ending.Usefulness.allCases.randomElement(using: &generator) : nil)
      : nil
    addLevels(to: &conversation)
  }

  /// Some conversations are held with levels instead of bars.
  ///
  /// The chance of levels has a source of its own, so that it leaves the rest as it was.
  private func addLevels(to conversation: inout Conversation) {
    let seed = Int(conversation.id.description.prefix(8), radix: 16) ?? 0
    var generator = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    guard number(1...100) <= 30 else { return }
    conversation.instrument = InstrumentReference(id: "trap", version: number(1...2))
    for index in conversation.talks.indices {
      conversation.talks[index].marks = []
      guard conversation.talks[index].topic.ownWords == nil else { continue }
      for voice in [Voice.resident, .professional, .other(name: "Fatima")]
      where number(1...100) <= 70 {
        guard let level = Level(number(1...5)) else { continue }
        conversation.talks[index].levels.append(
          LevelScore(voice: voice, level: level, day: conversation.day))
      }
    }
  }

  /// How the first version of the invented levels is read as the second: one domain has a place.
  public static let mapping = InstrumentMapping(
    from: InstrumentReference(id: "trap", version: 1),
    to: InstrumentReference(id: "trap", version: 2), titles: ["nl": "Proef"], source: "Proef",
    domains: ["geld": "geld"])

  private mutating func position() -> Position { Position(clamping: number(0...10) * 10) }

  /// What derives the figures of a laptop of a team.
  /// - Parameters:
  ///   - team: The name of the team.
  ///   - laptop: Makes the pseudonyms of two laptops differ.
  /// - Returns: The same for the same values.
  public static func deriver(team: String = "De Linden", laptop: UInt64 = 0) -> FigureDeriver {
    FigureDeriver(
      settings: TeamSettings(team: team, neighbourhood: "Centrum"),
      pseudonyms: ShiftedPseudonyms(laptop: laptop), mappings: [mapping])
  }

  /// What a laptop shares of residents.
  /// - Parameters:
  ///   - trajectories: One per resident.
  ///   - team: The name of the team.
  ///   - laptop: Makes the pseudonyms of two laptops differ.
  /// - Returns: The same for the same values.
  public static func shared(
    _ trajectories: [Trajectory], team: String = "De Linden", laptop: UInt64 = 0
  ) -> [SharedFigures] {
    trajectories.map { trajectory in
      SharedFigures(
        of: ShiftedPseudonyms(laptop: laptop).pseudonym(of: trajectory.resident.id),
        deriver(team: team, laptop: laptop).figures(of: trajectory))
    }
  }
}

/// Pseudonyms for tests: the id with its digits moved, and the laptop in it.
public struct ShiftedPseudonyms: Pseudonymizing {
  private let laptop: UInt64

  /// Makes pseudonyms of one laptop.
  /// - Parameter laptop: Another number gives other pseudonyms.
  public init(laptop: UInt64) { self.laptop = laptop }

  /// The pseudonym of a record.
  /// - Parameter record: Any record.
  /// - Returns: The same for the same record.
  public func pseudonym(of record: RecordID) -> Pseudonym {
    let turned = Pseudonym(String(record.description.reversed()))
    let high = turned.flatMap { UInt64($0.description.prefix(16), radix: 16) } ?? 0
    let low = turned.flatMap { UInt64($0.description.suffix(16), radix: 16) } ?? 0
    return Pseudonym(high: high ^ laptop, low: low)
  }
}
