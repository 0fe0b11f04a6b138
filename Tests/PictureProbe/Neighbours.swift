// SPDX-License-Identifier: EUPL-1.2

internal import FigureFixtures
internal import Figures
internal import Model
internal import TestSupport

/// Invented residents of one scenario, in whom some things are rare and some nearly always so: that
/// is where small groups and small rests come from.
struct Neighbours {
  var generator: SeededGenerator
  private let chances: [Habit: Int]
  private let versions: [Int]
  private let homes: [(neighbourhood: String, team: String, weight: Int)]

  /// What somebody does or not in a conversation.
  private enum Habit: CaseIterable {
    case money, home, work, garden, top, mark, moved, score, goal, review, signal, ending, word
    case agreement, pride, other, day, comesBack
  }

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    func draw(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    chances = Dictionary(
      uniqueKeysWithValues: Habit.allCases.map { habit in
        (habit, [draw(0...6), draw(10...60), draw(60...90), draw(94...100)][draw(0...3)])
      })
    versions = draw(1...100) <= 80 ? [1] : [1, 2]
    let neighbourhoods = ["Noord", "Zuid", "Oost"].prefix(draw(1...3))
    let teams = ["De Linden", "De Beuk"].prefix(draw(1...2))
    var homes: [(String, String, Int)] = []
    for neighbourhood in neighbourhoods {
      for team in teams where homes.isEmpty || draw(1...100) <= 75 {
        homes.append((neighbourhood, team, draw(1...100) <= 30 ? 1 : draw(1...12)))
      }
    }
    self.homes = homes
    self.generator = generator
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...(values.count - 1))] }

  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func does(_ habit: Habit) -> Bool { happens(chances[habit] ?? 0) }

  /// Residents, each as what their laptop shares of them.
  mutating func residents(_ count: Int) -> [SharedFigures] { (0..<count).map { _ in resident() } }

  private mutating func resident() -> SharedFigures {
    var left = number(1...homes.reduce(0) { $0 + $1.weight })
    let home = homes.first { place in
      left -= place.weight
      return left <= 0
    }
    let team = home?.team ?? homes[0].team
    let resident = Resident(
      id: RecordID(using: &generator), name: "Bewoner",
      neighbourhood: home?.neighbourhood ?? homes[0].neighbourhood)
    var conversations: [Conversation] = []
    var days = 20_089 + number(0...500)  // from 1 January 2025
    repeat {
      let past = Trajectory(resident: resident, conversations: conversations)
      guard let day = CalendarDay(daysSince1970: days) else { break }
      var conversation = Conversation(
        id: RecordID(using: &generator), resident: resident.id, day: day,
        number: conversations.count + 1,
        instrument: InstrumentReference(id: "proef", version: pick(versions)))
      fill(&conversation, past)
      conversations.append(conversation)
      days += number(0...120)
    } while conversations.count < 5 && does(.comesBack)
    let pseudonyms = ShiftedPseudonyms(laptop: 0)
    return SharedFigures(
      of: pseudonyms.pseudonym(of: resident.id),
      InventedTeam.deriver(team: team).figures(
        of: Trajectory(resident: resident, conversations: conversations)))
  }

  private mutating func fill(_ conversation: inout Conversation, _ past: Trajectory) {
    let topics: [(Habit, Topic)] = [
      (.money, .domain("geld")), (.home, .domain("wonen")), (.work, .domain("werk")),
      (.garden, .own("de tuin")),
    ]
    for (habit, topic) in topics where does(habit) {
      let last = past.lastPosition(on: topic, by: .resident)?.position
      var marks: [Mark] = []
      if does(.mark) {
        let place = does(.moved) ? nil : last
        marks.append(
          Mark(voice: .resident, position: place ?? Position(clamping: number(0...10) * 10)))
      }
      if does(.other) { marks.append(Mark(voice: .professional, position: Position(clamping: 50))) }
      conversation.talks.append(
        DomainTalk(
          topic: topic, isOnTop: does(.top), isPride: does(.pride), marks: marks,
          words: does(.word) ? "Het gaat" : nil))
    }
    for history in past.openGoals where does(.review) {
      conversation.reviews.append(
        GoalReview(goal: history.goal.id, outcome: pick(GoalOutcome.allCases)))
    }
    while conversation.goals.count < 3, does(.goal) {
      conversation.goals.append(
        Goal(
          id: RecordID(using: &generator), topic: pick(topics).1, wording: "Rust",
          byWhen: does(.day) ? conversation.day : nil))
    }
    if does(.score) { conversation.qualityOfLife = QualityOfLife(score: number(1...10)) }
    if does(.agreement) { conversation.agreements = [Agreement(what: "Bellen")] }
    if does(.agreement) { conversation.nextTalk = conversation.day }
    for signal in ["eenzaam", "wachten", "wonen"] where does(.signal) {
      conversation.signals.append(.listed(signal))
    }
    if does(.word) { conversation.signals.append(.own("geen speeltuin")) }
    if does(.ending) {
      conversation.ending = Ending(
        manner: does(.word) ? nil : pick(Ending.Manner.allCases),
        usefulness: does(.other) ? nil : pick(Ending.Usefulness.allCases))
    }
  }
}
