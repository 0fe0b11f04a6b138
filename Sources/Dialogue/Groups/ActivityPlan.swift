// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// What is known before a meeting of a group begins.
public struct ActivityContext: Hashable, Sendable {
  /// Of the meeting to come.
  public let id: RecordID
  /// The group with its earlier meetings.
  public let course: GroupCourse
  /// The day of the meeting.
  public let today: CalendarDay

  /// Takes what is known.
  /// - Parameters:
  ///   - id: Of the meeting to come.
  ///   - course: The group with its earlier meetings.
  ///   - today: The day of the meeting.
  public init(id: RecordID, course: GroupCourse, today: CalendarDay) {
    self.id = id
    self.course = course
    self.today = today
  }
}

/// A question as it is put to the group.
public struct ActivityQuestion: TalkQuestion {
  /// Which question.
  public let step: ActivityStep
  /// What kind of answer it takes.
  public let kind: ActivityAnswerKind
  /// What to know before the question, if anything.
  public let introduction: [Message]
  /// The question itself.
  public let wording: Message
  /// Why it is asked, and what happens with the answer.
  public let why: Message
  /// The earlier answer, to stand in the line for editing.
  public let earlier: ActivityAnswer?
  /// What was typed when they left in the middle of the line.
  public let unfinished: String?
}

/// Which questions there are now, worked out afresh from the answers.
struct ActivityPlan: Hashable, Sendable {
  let context: ActivityContext
  let answers: [ActivityStep: ActivityAnswer]

  /// The questions in order.
  var steps: [ActivityStep] {
    [.subject, .reached] + legendSteps + legend.map { .colour($0) } + [.talents, .worries]
      + GroupQuestion.allCases.map { .tally($0) } + [.suggestions, .readBack]
  }

  /// The colours that count at this meeting.
  var legend: [LegendColour] { keepsLegend ? context.course.group.legend : newLegend }

  private var keepsLegend: Bool {
    guard !context.course.group.legend.isEmpty else { return false }
    // Who leaves the question open keeps what was agreed.
    return answers[.sameLegend] != .no
  }

  private var newLegend: [LegendColour] {
    var found: [LegendColour] = []
    while case .colour(let colour)? = answers[.legend(number: found.count + 1)],
      !found.contains(where: { $0.colour == colour.colour || $0.sign == colour.sign })
    {
      found.append(colour)
    }
    return found
  }

  private var legendSteps: [ActivityStep] {
    let first: [ActivityStep] = context.course.group.legend.isEmpty ? [] : [.sameLegend]
    guard !keepsLegend else { return first }
    let asked = min(newLegend.count + 1, LegendColour.most)
    return first + (1...asked).map { .legend(number: $0) }
  }

  /// Whether a question needs no asking; a colour that is chosen elsewhere by now does.
  func isSettled(_ step: ActivityStep) -> Bool {
    if case .legend(let number) = step, case .colour? = answers[step] {
      return number <= newLegend.count
    }
    return answers[step] != nil
  }

  // MARK: - Questions

  func question(_ step: ActivityStep, unfinished: String?) -> ActivityQuestion {
    let (wording, why) = wording(step)
    return ActivityQuestion(
      step: step, kind: kind(step), introduction: introduction(step), wording: wording, why: why,
      earlier: answers[step], unfinished: unfinished)
  }

  private func kind(_ step: ActivityStep) -> ActivityAnswerKind {
    switch step {
    case .subject, .talents, .worries, .suggestions: .words
    case .reached, .colour: .count
    case .sameLegend: .yesOrNo
    case .legend(let number): .colour(taken: Array(newLegend.prefix(number - 1)))
    case .tally: .tally(usual: answers[.reached]?.number.flatMap { $0 > 0 ? $0 : nil })
    case .readBack: .confirmation(lines: readBack.count)
    }
  }

  private func introduction(_ step: ActivityStep) -> [Message] {
    switch step {
    case .subject: [Message("text-activity-free")]
    case .sameLegend: context.course.group.legend.map { Self.named("row-activity-legend", $0) }
    case .legend(number: 1): [Message("text-activity-legend")]
    case .tally(.reach): [Message("text-activity-tally")]
    default: []
    }
  }

  private func wording(_ step: ActivityStep) -> (Message, Message) {
    switch step {
    case .subject: (Message("question-activity-subject"), Message("why-activity-subject"))
    case .reached: (Message("question-activity-reached"), Message("why-activity-reached"))
    case .sameLegend: (Message("question-activity-same"), Message("why-activity-legend"))
    case .legend(number: 1): (Message("question-activity-legend"), Message("why-activity-legend"))
    case .legend: (Message("question-activity-legend-next"), Message("why-activity-legend"))
    case .colour(let colour):
      (Self.named("question-activity-colour", colour), Message("why-activity-colour"))
    case .talents: (Message("question-activity-talents"), Message("why-activity-words"))
    case .worries: (Message("question-activity-worries"), Message("why-activity-words"))
    case .tally(let question):
      (
        Message("question-activity-\(question.rawValue)"),
        Message("why-activity-\(question.rawValue)")
      )
    case .suggestions:
      (Message("question-activity-suggestions"), Message("why-activity-improvement"))
    case .readBack: (Message("question-read-back"), Message("why-activity-read-back"))
    }
  }

  /// What a step is called when somebody wants to return to it.
  func label(_ step: ActivityStep) -> Message {
    switch step {
    case .subject: Message("label-activity-subject")
    case .reached: Message("label-activity-reached")
    case .sameLegend: Message("label-activity-same")
    case .legend(let number): Message("label-activity-legend", ["number": .number(number)])
    case .colour(let colour): Self.named("label-activity-colour", colour)
    case .talents: Message("label-activity-talents")
    case .worries: Message("label-activity-worries")
    case .tally(let question): Message("label-activity-\(question.rawValue)")
    case .suggestions: Message("label-activity-suggestions")
    case .readBack: Message("label-activity-read-back")
    }
  }

  /// A sentence about a colour: its sign, its name and its words.
  static func named(_ id: String, _ colour: LegendColour) -> Message {
    Message(
      id,
      [
        "sign": .text(String(colour.sign.character)),
        "colour": .message(Message("label-colour-\(colour.colour.rawValue)")),
        "words": .text(colour.words),
      ])
  }
}

extension ActivityAnswer {
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var tally: GroupTally? { if case .tally(let tally) = self { tally } else { nil } }
}
