// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

extension ActivityPlan {
  /// The meeting as it stands, from the answers that count.
  var record: GroupActivity {
    var record = GroupActivity(
      id: context.id, group: context.course.group.id, day: context.today)
    record.subject = answers[.subject]?.text
    record.reached = answers[.reached]?.number
    record.legend = legend
    record.colours = legend.compactMap { colour in
      answers[.colour(colour)]?.number.map { ColourCount(colour.sign, $0) }
    }
    record.talents = answers[.talents]?.text
    record.worries = answers[.worries]?.text
    record.answers = GroupQuestion.allCases.compactMap { question in
      answers[.tally(question)]?.tally.map { GroupAnswer(question, $0) }
    }
    record.suggestions = answers[.suggestions]?.text
    return record
  }

  /// Everything that was answered, said back in the order of the questions.
  var readBack: [ReadBackLine<ActivityStep>] {
    steps.compactMap { step in
      answers[step].flatMap { said($0, to: step) }.map {
        ReadBackLine(message: $0, step: step)
      }
    }
  }

  private func said(_ answer: ActivityAnswer, to step: ActivityStep) -> Message? {
    let label = Message.Value.message(label(step))
    switch answer {
    case .skipped, .yes, .no: return nil
    case .text(let text): return Message("read-activity", ["label": label, "said": .text(text)])
    case .number(let number):
      return Message("read-activity", ["label": label, "said": .text(String(number))])
    case .colour(let colour): return Self.named("read-activity-legend", colour)
    case .tally(let tally):
      return Message(
        "read-activity", ["label": label, "said": .message(Message(of: tally))])
    }
  }
}

extension Message {
  /// So many of so many, and how they were asked.
  /// - Parameter tally: What was counted.
  public init(of tally: GroupTally) {
    self.init(
      tally.way == .hands ? "label-tally-hands" : "label-tally-sample",
      ["positive": .number(tally.positive), "asked": .number(tally.asked)])
  }
}
