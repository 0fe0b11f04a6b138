// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Whom to call, and what the reader may want to know about the page itself.
///
/// No basis in law and no period is stated here: those differ per organisation. Where the
/// settings are empty, the line is left out or says whom to ask.
extension SummaryWriter {
  var contact: SummarySection? {
    let lines = [
      contact(say("label-summary-contact-person"), professional),
      contact(say("label-summary-telephone"), settings.telephone),
      contact(say("label-summary-team"), settings.team),
      contact(say("label-summary-organisation"), settings.organisation),
    ].compactMap { $0 }
    guard !lines.isEmpty else { return nil }
    return SummarySection(
      kind: .contact, heading: say("heading-summary-contact"), blocks: [.contacts(lines)])
  }

  private func contact(_ label: FixedWords, _ value: String?) -> SummaryContact? {
    (value?.printableLine.orNil).map { SummaryContact(label: label, value: $0) }
  }

  var aboutThisPage: SummarySection? {
    var seen = [say("line-summary-yours")]
    seen.append(
      professional.map { say("line-summary-kept-by", ["name": .text($0)]) }
        ?? say("line-summary-kept"))
    seen.append(say("line-summary-figures"))
    if let organisation = settings.organisation.printableLine.orNil {
      seen.append(say("line-summary-responsible", ["organisation": .text(organisation)]))
    }
    let ask = ["name": whomToAsk]
    let questions = [
      SummaryQuestion(question: say("question-summary-seen"), answer: seen),
      SummaryQuestion(
        question: say("question-summary-correct"),
        answer: [say("line-summary-rights"), say("line-summary-ask", ask)]),
      SummaryQuestion(
        question: say("question-summary-purpose"),
        answer: [say("line-summary-purpose"), say("line-summary-ask-purpose", ask)]),
      SummaryQuestion(
        question: say("question-summary-complain"),
        answer: [say("line-summary-complain", ask), say("line-summary-authority")]),
    ]
    return SummarySection(
      kind: .reader, heading: say("heading-summary-reader"), blocks: [.questions(questions)])
  }

  private var whomToAsk: Message.Value {
    (settings.dataContact.printableLine.orNil ?? professional).map(Message.Value.text)
      ?? .message(Message("label-summary-someone-of-team"))
  }
}
