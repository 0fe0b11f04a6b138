// SPDX-License-Identifier: EUPL-1.2

import Model

@testable import Dialogue

/// A random but repeatable way through a conversation, of which about one step in three goes back
/// or skips.
struct Walk {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return elements[Int(state >> 33) % elements.count]
  }

  // MARK: - As events

  mutating func event(at step: StepID, in flow: ConversationFlow) -> ConversationEvent {
    let steps = flow.plan.steps
    switch pick(Array(0..<6)) {
    case 0:
      guard let index = steps.firstIndex(of: step), index > 0 else { break }
      return .returned(to: steps[index - 1])
    case 1: return .returned(to: pick(steps.filter { flow.plan.sheet[$0] != nil } + [step]))
    case 2 where step != .readBack: return .answered(step, .skipped)
    default: break
    }
    return .answered(step, answer(to: step, in: flow))
  }

  mutating func answer(to step: StepID, in flow: ConversationFlow) -> Answer {
    switch step {
    case .purpose, .readBack, .lifeBetter, .onPage, .goesOn: pick([.yes, .no])
    case .review: .outcome(pick([.reached, .underWay, .notYet, .notYet, .changed, .letGo]))
    case .stuck: .outcome(pick(AnswerReader.waysOnWhenStuck))
    case .mark: pick([.position(Position(clamping: pick([10, 30, 70, 12]))), .skipped])
    case .level(_, _, let level): pick([.yes, .no, .no, .level(level), .skipped])
    case .domains:
      .topics(
        pick([
          [.domain("geld")], [.domain("wonen"), .own("de tuin")],
          [.domain("lijf"), .domain("geld")],
        ]))
    case .pride, .top, .otherGoals:
      .topics(pick([flow.plan.topics, Array(flow.plan.topics.prefix(1)), []]))
    case .voices: .roles(pick([[], [.professional], [.other], [.professional, .other]]))
    case .qualityOfLife: pick([.number(3), .number(8), .skipped])
    case .newByWhen, .goalByWhen, .agreementByWhen, .nextTalk:
      pick([.day(day(2026, 6, 1)), .day(day(2026, 9, 1)), .skipped])
    case .endingManner: .manner(pick(Ending.Manner.allCases))
    case .endingUse: .usefulness(pick(Ending.Usefulness.allCases))
    case .signals: .topics(pick([[.domain("wachten")], [.own("geen speeltuin")]]))
    case .otherName, .words, .newWording, .newPart, .reviewWords, .goal, .qualityReason, .agreement,
      .agreementWho, .endingWords:
      pick([.text("iets"), .text("iets anders"), .skipped, .skipped])
    }
  }

  // MARK: - As typed lines

  mutating func line(for question: Question?) -> String {
    pick([
      "/terug", "/overslaan", "/terug wat telt", typed(for: question), typed(for: question),
      typed(for: question), typed(for: question),
    ])
  }

  mutating func typed(for question: Question?) -> String {
    switch question?.kind {
    case .acknowledgement, .yesOrNo: pick(["ja", "nee"])
    case .confirmation(let lines): pick(["ja", "nee", "1", "\(max(1, lines))"])
    case .position: pick(["slecht", "goed", "12", ""])
    case .level(let question):
      pick(["ja", "nee", "nee", "1", question.levels.last?.name(in: "nl") ?? "", ""])
    case .topics(let list):
      pick(
        [
          list.options.first?.names["nl"] ?? "", list.options.last?.names["nl"] ?? "",
          list.options.prefix(2).compactMap { $0.names["nl"] }.joined(separator: ", "),
        ] + (list.allowsOwn ? ["eigen: de tuin"] : [""]))
    case .roles: pick(["nee", "professional", "ander", "professional, ander"])
    case .score: pick(["3", "8", ""])
    case .day: pick(["morgen", "over 3 maanden", ""])
    case .outcome: pick(["behaald", "veranderd", "nog niet", "nog niet"])
    case .stuck: pick(["zo laten", "anders", "loslaten"])
    case .manner: pick(["volgens plan", "anders", ""])
    case .usefulness: pick(["ja", "nee", ""])
    case .words, .name, nil: pick(["iets", "iets anders", "", ""])
    }
  }
}
