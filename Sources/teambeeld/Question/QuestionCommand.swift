// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// `vraag`: a free question to the figures, as arguments or typed with help.
struct QuestionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vraag", abstract: HelpTexts["help-teambeeld-vraag"], aliases: ["ask"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var options: PictureOptions

  @Argument(
    help: ArgumentHelp(
      HelpTexts["help-report-question"], valueName: HelpTexts["help-value-question"]))
  var words: [String] = []

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let (console, surroundings) = try Wiring.console()
    let settings = try options.settings(console.texts)
    let room = try PictureRoom(settings, surroundings, console)
    let loop = QuestionLoop(room)
    guard words.isEmpty else {
      guard try loop.answer(words.joined(separator: " ")) else { throw ExitCode.failure }
      return
    }
    try loop.run()
  }
}

/// Reads questions until somebody stops, and answers each.
struct QuestionLoop {
  private let room: PictureRoom
  private let reader: QuestionReader
  private var console: Console { room.console }

  init(_ room: PictureRoom) {
    self.room = room
    reader = QuestionReader(
      texts: room.texts, today: room.today, instruments: room.instruments)
  }

  /// Answers one question.
  /// - Parameter text: As typed.
  /// - Returns: Whether it was understood; if not, that has been said.
  /// - Throws: `PictureError`, `TeamStoreError`, ``TeambeeldError`` or ``WorkplaceError``.
  func answer(_ text: String) throws -> Bool {
    let question: PictureQuestion
    do {
      question = try reader.question(text)
    } catch {
      console.say(error.message(room.texts, domains: reader.domains), as: .mistake)
      return false
    }
    let request = question.request(in: room.usualPeriod(), rule: room.settings.rule)
    try room.give(try room.picture(request))
    return true
  }

  /// Asks for questions; through a pipe each line is one, and a mistake ends the program.
  /// - Throws: What the terminal throws; what goes wrong with a question is said.
  func run() throws {
    console.say(Message("text-question-intro"), as: .explanation)
    console.say(Message("text-question-stop"), as: .explanation)
    while true {
      switch try console.readLine(request) {
      case .line(let line):
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if words.isEmpty { continue }
        if console.texts.words("repl-stop").contains(words.lowercased()) { return }
        try obey(words)
      case .interrupted: console.say(Message("text-question-stop"), as: .explanation)
      case .invalidText: console.say(Message("error-not-utf8"), as: .mistake)
      case .endOfInput, .hangup: return
      case .idle: continue
      }
    }
  }

  private var request: LineRequest {
    let prompt = console.texts("prompt-question") + (console.draws ? " ›" : ":")
    let reader = reader
    return LineRequest(prompt: console.screen.styled(prompt, .strong) + " ") { typed in
      reader.suggestions(typed).map { suggestion in
        Completion(
          replacement: suggestion.words, start: suggestion.start,
          description: suggestion.meaning == suggestion.words ? "" : suggestion.meaning)
      }
    }
  }

  private func obey(_ words: String) throws {
    do {
      guard try answer(words) || console.isInteractive else { throw ExitCode.failure }
    } catch  where console.isInteractive {
      console.say(Message(aboutPicture: error) ?? Message(about: error), as: .mistake)
    }
  }
}
