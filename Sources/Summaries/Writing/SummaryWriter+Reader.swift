// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

/// Whom to call, and what the reader may want to know about the page itself.
///
/// The ground and the period are the organisation's own words: the program knows no law. Where the
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
      SummaryQuestion(question: say("question-summary-purpose"), answer: purpose(ask)),
      SummaryQuestion(
        question: say("question-summary-complain"),
        answer: [say("line-summary-complain", ask), say("line-summary-authority")]),
    ]
    return SummarySection(
      kind: .reader, heading: say("heading-summary-reader"),
      blocks: [.questions(questions)]
        + (ownSentences.isEmpty ? [] : [.sentences(ownSentences)]))
  }

  /// What the organisation says of its ground and its period; whom to ask for what it does not.
  private func purpose(_ ask: [String: Message.Value]) -> [FixedWords] {
    let basis = settings.legalBasis?.printableLine.orNil
    let period = settings.retention?.printableLine.orNil
    var lines = [say("line-summary-purpose")]
    if let basis { lines.append(say("line-summary-basis", ["basis": .text(basis)])) }
    if let period { lines.append(say("line-summary-period", ["period": .text(period)])) }
    switch (basis, period) {
    case (nil, nil): lines.append(say("line-summary-ask-purpose", ask))
    case (nil, _): lines.append(say("line-summary-ask-basis", ask))
    case (_, nil): lines.append(say("line-summary-ask-period", ask))
    default: break
    }
    return lines
  }

  /// What the organisation always says, in Dutch where it has no words in the page's language.
  private var ownSentences: [FixedWords] {
    let sentences = options.houseStyle.sentences
    let dutch = sentences[Language.dutch.code] ?? []
    guard let main = sentences[texts.language.code], texts.language != .dutch else {
      return dutch.map { FixedWords($0.printableLine) }
    }
    guard beside != nil, main.count == dutch.count else {
      return main.map { FixedWords($0.printableLine) }
    }
    return zip(main, dutch).map { FixedWords($0.printableLine, beside: $1.printableLine) }
  }

  private var whomToAsk: Message.Value {
    (settings.dataContact.printableLine.orNil ?? professional).map(Message.Value.text)
      ?? .message(Message("label-summary-someone-of-team"))
  }
}
