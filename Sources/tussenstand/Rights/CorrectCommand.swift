// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `verbeter`: corrects a sentence later, and keeps what stood there before.
struct CorrectCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "verbeter", abstract: HelpTexts["help-verbeter"], aliases: ["correct"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Option(
    name: [.customLong("gevraagd-door"), .customLong("asked-by")],
    help: ArgumentHelp(
      HelpTexts["help-correct-asked"], valueName: HelpTexts["help-value-who"]))
  var askedBy: String?

  func perform(in work: Work) throws {
    let console = work.console
    let resident = try who.find(in: work)
    let trajectory = try work.dossiers.trajectory(of: resident)
    let sentences = [Sentence(nameOf: resident)] + trajectory.conversations.flatMap(\.sentences)
    let days = Dictionary(
      trajectory.conversations.map { ($0.id, $0.day) }, uniquingKeysWith: { first, _ in first })
    console.heading(Message("heading-correct", ["name": .text(resident.name)]))
    for (index, sentence) in sentences.enumerated() {
      show(sentence, index + 1, sentence.conversation.flatMap { days[$0] }, in: work)
    }
    console.say(Message("text-correct-how"), as: .explanation)
    let sentence = try choose(among: sentences, console)
    let words = try askWords(for: sentence, console)
    guard words != sentence.text else { return console.say(Message("text-correct-nothing")) }
    let asked = try askedBy ?? console.ask(Message("question-correct-asked"))
    let request = CorrectionRequest(
      sentence, to: words,
      askedBy: asked.isEmpty ? work.texts("label-correct-resident") : asked, by: try work.hand())
    var generator = SystemRandomNumberGenerator()
    let outdated = try work.dossiers.correct(request, of: resident, using: &generator)
    if let changed = try work.dossiers.resident(resident.id) { work.meet(changed) }
    console.say(Message("text-corrected"))
    try tell(outdated, resident, in: work)
    try SharingRun(work).runByItself()
  }

  private func show(_ sentence: Sentence, _ number: Int, _ day: CalendarDay?, in work: Work) {
    var values: [String: Message.Value] = [
      "number": .number(number), "text": .text(sentence.text),
      "part": .text(work.texts("label-sentence-\(sentence.part.rawValue)")),
    ]
    guard let day else { return work.console.say(Message("row-correct", values)) }
    values["day"] = .text(work.texts.shortDay(day))
    work.console.say(Message("row-correct-day", values))
  }

  private func choose(among sentences: [Sentence], _ console: Console) throws -> Sentence {
    while true {
      let typed = try console.ask(Message("question-correct-which"))
      if let number = Int(typed), sentences.indices.contains(number - 1) {
        return sentences[number - 1]
      }
      console.say(Message("error-correct-number"), as: .mistake)
    }
  }

  /// Asks what it should say; `nil` leaves the sentence out, and an empty line keeps it as it is.
  private func askWords(for sentence: Sentence, _ console: Console) throws -> String? {
    let canBeLeftOut = sentence.part.canBeLeftOut
    let typed = try console.ask(
      Message(canBeLeftOut ? "question-correct-words" : "question-correct-words-kept"),
      prefill: sentence.text)
    if typed == "-", canBeLeftOut { return nil }
    return typed.isEmpty ? sentence.text : typed
  }

  private func tell(_ outdated: [HandedOverCopy], _ resident: Resident, in work: Work) throws {
    let console = work.console
    if !outdated.isEmpty {
      console.say(Message("text-correct-outdated", ["n": .number(outdated.count)]))
      for copy in outdated {
        console.say(
          Message(
            "row-correct-outdated",
            ["day": .text(work.texts.shortDay(copy.day)), "version": .number(copy.version)]))
      }
    }
    let given = try work.dossiers.handovers(of: resident.id).values
      .filter { $0.direction == .given }
    for colleague in Set(given.map(\.colleague)).sorted() {
      console.say(Message("text-correct-colleague", ["name": .text(colleague)]))
    }
  }
}
