// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Wording
internal import Workplace

extension QuestionView {
  /// Says back what was answered, with who said it, for who cannot see the line.
  func sayBack(_ event: ConversationEvent, to question: Question, _ context: ConversationContext) {
    guard case .answered(let step, let answer) = event, step == question.step else { return }
    console.sayBack(question.words(of: answer, console.texts), speaker(of: question, context))
  }

  private func speaker(of question: Question, _ context: ConversationContext) -> Message {
    let voice: Voice
    switch question.kind {
    case .position(let bar): voice = bar.voice
    case .level(let level): voice = level.voice
    default: return Message("label-spoken-you")
    }
    switch voice {
    case .resident: return Message("label-spoken-you")
    case .professional where context.professional.isEmpty:
      return Message("label-spoken-professional")
    case .professional: return Message("label-spoken-name", ["name": .text(context.professional)])
    case .other(let name): return Message("label-spoken-name", ["name": .text(name)])
    }
  }
}
