// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// The pair looks at the page before it is given: one question, and more only when asked for.
///
/// At every question Enter keeps what is; `/terug` goes one question back.
struct GivingTalk {
  private let console: Console
  private let maker: PageMaker
  private let subject: PageMaker.Subject

  private var words: WishWords { WishWords(texts: console.texts) }

  init(_ work: Work, _ maker: PageMaker, about subject: PageMaker.Subject) {
    console = work.console
    self.maker = maker
    self.subject = subject
  }

  /// Asks whether the page goes along this way.
  /// - Parameter wish: How it was wanted the last time.
  /// - Returns: How it is wanted now, or `nil` when no page is wanted.
  /// - Throws: As ``Console/ask(_:prefill:suggestions:)``.
  func ask(_ wish: PageWish) throws -> PageWish? {
    var wish = wish
    while true {
      show(wish)
      let typed = try console.ask(
        Message("question-make-page"),
        suggestions: [word("words-page-read"), word("words-page-change")])
      if typed.isEmpty { return wish }
      if let answer = affirmation(typed, console.texts) { return answer ? wish : nil }
      if isOne(typed, of: "words-page-read") {
        try read(wish)
      } else if isOne(typed, of: "words-page-change") {
        wish = try change(wish) ?? wish
      } else {
        console.say(Message("error-page-answer"), as: .mistake)
      }
    }
  }

  /// Says how the page goes along.
  private func show(_ wish: PageWish) {
    let language = Message.Value.text(words.name(of: wish.language))
    console.say(
      Message("text-page-forms", ["forms": .text(words.names(of: wish.forms))]),
      as: .explanation)
    console.say(
      wish.beside == nil
        ? Message("text-page-language", ["language": language])
        : Message("text-page-language-beside", ["language": language]), as: .explanation)
    guard !wish.partsOff.isEmpty || !wish.voicesOff.isEmpty else { return }
    console.say(Message("text-page-off", ["list": .text(words.namesOff(wish))]), as: .explanation)
  }

  private func read(_ wish: PageWish) throws {
    console.turnPage()
    for line in PlainTextSummary(width: console.width)
      .render(try maker.document(of: subject, as: wish)).split(
        separator: "\n", omittingEmptySubsequences: false)
    { console.show(String(line)) }
  }

  // MARK: - Another way

  private enum Step: Int, CaseIterable {
    case off, forms, language, beside
  }

  /// Asks everything that can be otherwise.
  /// - Parameter wish: What Enter keeps.
  /// - Returns: How it is wanted now; `nil` when the pair goes back before the first question.
  /// - Throws: As ``Console/ask(_:prefill:suggestions:)``.
  func change(_ wish: PageWish) throws -> PageWish? {
    var wishes = [wish]
    var step = Step.off
    while true {
      guard let last = wishes.last else { return nil }
      if step == .beside, last.language == .dutch { return withoutBeside(last) }
      guard let next = try ask(step, last) else {
        // The answer of the question before this one is given again.
        wishes.removeLast()
        guard let earlier = Step(rawValue: step.rawValue - 1) else { return nil }
        step = earlier
        continue
      }
      wishes.append(next)
      guard let later = Step(rawValue: step.rawValue + 1) else { return next }
      step = later
    }
  }

  private func withoutBeside(_ wish: PageWish) -> PageWish {
    var wish = wish
    wish.beside = nil
    return wish
  }

  /// Asks one thing until the answer is understood; `nil` goes back.
  private func ask(_ step: Step, _ wish: PageWish) throws -> PageWish? {
    if step != .beside { console.showList(choices(step)) }
    while true {
      let typed = try console.ask(question(step, wish), suggestions: choices(step))
      if isBack(typed) { return nil }
      if typed.isEmpty { return wish }
      do {
        if let answered = try answer(step, typed, wish) { return answered }
        console.say(Message("error-yes-or-no"), as: .mistake)
      } catch let error as WorkplaceError {
        console.say(Message(about: error), as: .mistake)
      }
    }
  }

  private func question(_ step: Step, _ wish: PageWish) -> Message {
    switch step {
    case .off: Message("question-page-off", ["now": .text(words.namesOff(wish))])
    case .forms: Message("question-page-forms", ["now": .text(words.names(of: wish.forms))])
    case .language:
      Message("question-page-language", ["now": .text(words.name(of: wish.language))])
    case .beside:
      Message(wish.beside == nil ? "question-page-beside-no" : "question-page-beside-yes")
    }
  }

  private func answer(_ step: Step, _ typed: String, _ wish: PageWish) throws -> PageWish? {
    var wish = wish
    switch step {
    case .off: (wish.partsOff, wish.voicesOff) = try words.off(typed, among: subject.otherVoices)
    case .forms: wish.forms = try words.forms(typed)
    case .language: wish.language = try words.language(typed)
    case .beside:
      guard let isBeside = affirmation(typed, console.texts) else { return nil }
      wish.beside = isBeside ? .dutch : nil
    }
    return wish
  }

  /// What can be chosen, in the order of its numbers.
  private func choices(_ step: Step) -> [String] {
    switch step {
    case .off: WishWords.parts.map(words.name) + subject.otherVoices.map { words.name(of: $0) }
    case .forms: SummaryForm.allCases.map(words.name)
    case .language: Language.allCases.map { words.name(of: $0) }
    case .beside: []
    }
  }

  // MARK: - Words

  private func isBack(_ typed: String) -> Bool {
    typed.hasPrefix("/")
      && ConversationCommand.back.words(console.texts).contains(typed.dropFirst().lowercased())
  }

  private func word(_ id: String) -> String { console.texts.words(id).first ?? "" }

  private func isOne(_ typed: String, of id: String) -> Bool {
    console.texts.words(id).contains(typed.lowercased())
  }
}
