// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

/// A conversation driven by lines, as the pair would type them.
struct Script {
  var flow: ConversationFlow
  var texts = Self.dutch
  /// What was kept, in order.
  private(set) var events: [ConversationEvent] = []
  /// What was said back to the last line.
  private(set) var reaction: TalkReaction<ConversationEvent>?

  /// Read once: a text file takes longer than a whole conversation.
  static let dutch = Texts(.dutch)

  init(
    after conversations: [Conversation] = [], on day: CalendarDay = day(2026, 3, 2),
    with instrument: Instrument = shortInstrument, mappings: [InstrumentMapping] = []
  ) {
    flow = ConversationFlow(
      ConversationContext(
        conversation: id(UInt64(100 + conversations.count)),
        trajectory: Trajectory(resident: samira, conversations: conversations),
        instrument: instrument, otherInstruments: [shortInstrument, ladder], mappings: mappings,
        signals: shortSignals, professional: "Joris", today: day))
  }

  /// Types lines one after the other.
  mutating func type(_ lines: String...) {
    for line in lines { type(line) }
  }

  mutating func type(_ line: String) {
    let reaction = flow.hear(line, texts)
    self.reaction = reaction
    guard case .event(let event, _) = reaction else { return }
    events.append(event)
    flow.apply(event)
  }

  /// The step that is asked now.
  var step: StepID? { flow.question?.step }

  /// What stands in the line now.
  var earlier: Answer? { flow.question?.earlier }

  /// The record, with goal identifiers from a fixed seed.
  var record: Conversation {
    var generator = CountingGenerator()
    return flow.record(using: &generator)
  }
}

/// Gives 1, 2, 3 …: enough for identifiers in tests.
struct CountingGenerator: RandomNumberGenerator {
  private var last: UInt64 = 0
  mutating func next() -> UInt64 {
    last += 1
    return last
  }
}

func id(_ number: UInt64) -> RecordID {
  struct Fixed: RandomNumberGenerator {
    let number: UInt64
    mutating func next() -> UInt64 { number }
  }
  var generator = Fixed(number: number)
  return RecordID(using: &generator)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay {
  guard let day = CalendarDay(year: year, month: month, day: day) else {
    preconditionFailure("no such day")
  }
  return day
}

let shortSignals = [LifeDomain(id: "wachten", names: ["nl": "Lang wachten"])]

let samira = Resident(id: id(1), name: "Samira")

let shortInstrument = Instrument(
  reference: InstrumentReference(id: "test", version: 1), titles: ["nl": "Test"], source: "",
  licence: "",
  domains: [
    LifeDomain(id: "geld", names: ["nl": "Geld", "en": "Money"]),
    LifeDomain(id: "wonen", names: ["nl": "Wonen", "en": "Living"]),
    LifeDomain(id: "gezin", names: ["nl": "Gezin en opvoeden", "en": "Family"]),
    LifeDomain(id: "lijf", names: ["nl": "Lichamelijke gezondheid", "en": "Physical health"]),
    LifeDomain(id: "geest", names: ["nl": "Geestelijke gezondheid", "en": "Mental health"]),
  ])

/// Conversations in which a goal stands at "not yet", so that the next asks what to do with it.
let stuckBefore = (1...3).map { number in
  var conversation = Conversation(
    id: id(UInt64(50 + number)), resident: samira.id, day: day(2025, 3 * number, 1),
    number: number, instrument: shortInstrument.reference)
  conversation.talks = [
    DomainTalk(
      topic: .domain("geld"),
      marks: [
        Mark(voice: .resident, position: Position(clamping: 20 * number)),
        Mark(voice: .other(name: "Fatima"), position: Position(clamping: 50)),
      ])
  ]
  if number == 1 {
    conversation.goals = [Goal(id: id(7), topic: .domain("geld"), wording: "Schuldenvrij")]
  } else {
    conversation.reviews = [GoalReview(goal: id(7), outcome: .notYet)]
  }
  return conversation
}
