// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Dialogue

/// What an organisation does not need to know is not asked and not recorded.
struct SwitchedOffTests {
  private static let everything = Set(OptionalPart.allCases)

  private static func script(
    without parts: Set<OptionalPart>, after conversations: [Conversation] = []
  ) -> Script {
    var script = Script(after: conversations)
    let context = script.flow.context
    script.flow = ConversationFlow(
      ConversationContext(
        conversation: context.conversation, trajectory: context.trajectory,
        instrument: context.instrument, signals: context.signals,
        professional: context.professional, today: context.today, switchedOff: parts))
    return script
  }

  /// An earlier conversation with a goal, another's mark and a figure.
  private static func first() -> Conversation {
    var conversation = Conversation(
      id: id(50), resident: samira.id, day: day(2025, 12, 1),
      instrument: shortInstrument.reference, professional: "Joris")
    conversation.talks = [
      DomainTalk(
        topic: .domain("geld"),
        marks: [
          Mark(voice: .resident, position: Position(clamping: 30)),
          Mark(voice: .other(name: "Fatima"), position: Position(clamping: 20)),
        ])
    ]
    conversation.goals = [Goal(id: id(7), topic: .domain("geld"), wording: "Geen schulden")]
    conversation.qualityOfLife = QualityOfLife(score: 4)
    return conversation
  }

  private static func isEmpty(_ part: OptionalPart, in record: Conversation) -> Bool {
    switch part {
    case .ownWords:
      record.talks.allSatisfy { $0.words == nil } && record.reviews.allSatisfy { $0.words == nil }
        && record.qualityOfLife?.reason == nil
    case .otherVoices: record.talks.flatMap(\.marks).allSatisfy { $0.voice == .resident }
    case .onTop: record.talks.allSatisfy { !$0.isOnTop }
    case .goals: record.goals.isEmpty && record.reviews.isEmpty
    case .goalDays:
      record.goals.allSatisfy { $0.byWhen == nil }
        && record.reviews.allSatisfy { $0.newByWhen == nil }
    case .qualityOfLife: record.qualityOfLife == nil
    case .agreements: record.agreements.isEmpty
    case .nextTalk: record.nextTalk == nil
    case .pride: record.talks.allSatisfy { !$0.isPride }
    case .ending: record.ending == nil
    case .signals: record.signals.isEmpty
    }
  }

  /// A follow-up conversation in which everything is said; the last one, or with a next talk.
  private static func said(isLast: Bool) -> Script {
    var script = script(without: [], after: [first()])
    script.type("ja", "veranderd", "Minder schulden", "1 juni", "", "Het lukt")
    script.type("slecht", "Ik bel zelf", "wonen", "goed", "Een fijn huis", "wonen")
    script.type("professional, iemand anders", "Fatima", "30", "60", "ja", "20", "70", "nee")
    script.type("geld", "Bellen", "1 mei", "", "", "6", "De buren")
    script.type("Brief", "Joris", "vrijdag", "")
    if isLast {
      script.type("", "nee", "volgens plan", "ja", "Dank u wel")
    } else {
      script.type("over 3 maanden")
    }
    script.type("wachten")
    return script
  }

  @Test func `without any of the parts the conversation still completes`() {
    var script = Self.script(without: Self.everything, after: [Self.first()])
    var asked: [StepID] = []
    for line in ["ja", "goed", "wonen", "heel goed", "ja"] {
      if let step = script.step { asked.append(step) }
      script.type(line)
    }
    #expect(script.flow.isComplete)
    #expect(
      asked == [
        .purpose, .mark(topic: .domain("geld"), by: .resident), .domains,
        .mark(topic: .domain("wonen"), by: .resident), .readBack,
      ])
    let record = script.record
    #expect(record.isInformed)
    #expect(record.talks.map(\.residentPosition?.value) == [70, 90])
    for part in OptionalPart.allCases { #expect(Self.isEmpty(part, in: record), "\(part)") }
  }

  @Test(arguments: OptionalPart.allCases)
  func `a part that is switched off is not asked`(part: OptionalPart) {
    let whole = Self.said(isLast: part == .ending)
    #expect(whole.step == .readBack)
    #expect(!Self.isEmpty(part, in: whole.record), "the talk above has something for each part")
    var script = Self.script(without: [part], after: [Self.first()])
    for _ in 0..<60 {
      guard let step = script.step, step != .readBack else { break }
      #expect(!step.optionalParts.contains(part), "\(step)")
      script.type("/overslaan")
    }
    #expect(script.step == .readBack)
    script.type("ja")
    #expect(script.flow.isComplete)
  }

  @Test(arguments: OptionalPart.allCases)
  func `what was said before a part was switched off is not recorded`(part: OptionalPart) {
    let whole = Self.said(isLast: part == .ending)
    var context = Self.script(without: [part], after: [Self.first()]).flow
    for event in whole.events { context.apply(event) }
    var generator = CountingGenerator()
    let record = context.record(using: &generator)
    #expect(Self.isEmpty(part, in: record))
    #expect(record.talks.map(\.residentPosition) == whole.record.talks.map(\.residentPosition))
    var labels = context.returnSteps.map { context.label($0).id }
    labels.removeAll { whole.flow.returnSteps.map { whole.flow.label($0).id }.contains($0) }
    #expect(labels == [], "nothing new to return to")
  }

  @Test func `nothing is switched off unless somebody does so`() {
    #expect(Script().flow.context.switchedOff == [])
    #expect(TeamSettings().switchedOff == [])
  }
}
