// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dialogue
internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// The prompt around the conversation: the same commands as in the shell, on the open store.
final class Repl {
  /// The names to complete with, and the revision of the store that they are of.
  private struct Names {
    let residents: [String]
    let groups: [String]
    let revision: Int?
  }

  private let work: Work
  private var console: Console { work.console }
  private var names: Names?
  /// The check of the whole store, until what it found was said.
  private var check: StoreCheck?

  init(_ work: Work) { self.work = work }

  /// Reads commands until somebody stops.
  /// - Throws: `TerminalError`; what goes wrong in a command is said, and the prompt comes back.
  func run() throws {
    // Leaves nothing of the conversation on the screen or above it.
    defer { console.wipe() }
    try greet()
    while true {
      if check?.isDone == true { try sayCheck() }
      let completions = try completions()
      let event = try console.readLine(
        LineRequest(prompt: prompt, completions: completions))
      switch event {
      case .line(let line):
        if isStop(line) { return }
        try sayCheck()
        try obey(line)
      case .interrupted: console.say(Message("text-how-to-stop"), as: .explanation)
      case .invalidText: console.say(Message("error-not-utf8"), as: .mistake)
      case .endOfInput, .hangup: return
      case .idle:
        do { try console.lockScreen() } catch WorkplaceError.stopped { return }
      }
    }
  }

  private var prompt: String {
    let name = work.resident.map { TextCleaning.displaySafe($0.name) }
    let words = ["tussenstand", name].compactMap(\.self).joined(separator: " · ")
    return console.screen.styled(words + (console.draws ? " ›" : ":"), .strong) + " "
  }

  private func greet() throws {
    work.finishErasing()
    check = work.store.beginCheck(goesBeside: console.isInteractive)
    let settings = try work.settings()
    console.heading(
      Message(
        settings.professional.isEmpty ? "text-hello" : "text-hello-name",
        ["name": .text(settings.professional)]))
    let residents = try work.dossiers.residents()
    work.tell(damaged: residents.damaged.count)
    if !console.isInteractive { try sayCheck() }
    _ = try remember(residents.values)
    for draft in try work.dossiers.drafts(as: DraftHeader.self).values {
      guard let resident = residents.values.first(where: { $0.id == draft.resident }) else {
        continue
      }
      console.say(
        Message(
          "text-draft-waits", ["name": .text(resident.name), "day": .day(draft.header.day)]))
    }
    try Activity.sayWaiting(in: work)
    try SharingRun(work).sayWaiting()
    DailyBackup(work).sayState()
    console.say(Message(residents.values.isEmpty ? "text-first-step" : "text-next-step"))
  }

  /// Says what the check found, once; waits for it, before anything is done with what is kept.
  private func sayCheck() throws {
    defer { check = nil }
    if try check?.findings().isEmpty == false {
      console.say(Message("note-integrity"), as: .mistake)
    }
  }

  private func isStop(_ line: String) -> Bool {
    console.texts.words("repl-stop").contains(line.trimmedWords.joined(separator: " ").lowercased())
  }

  // MARK: - Commands

  /// Does what a line asks.
  ///
  /// Through a pipe a mistake ends the program: nobody is there to mend it, and the lines that
  /// follow were meant for this command and not for the prompt.
  private func obey(_ line: String) throws {
    var words = line.trimmedWords
    guard let first = words.first?.lowercased() else { return }
    // In a conversation commands start with a stroke; here that is fine too.
    words[0] = first.hasPrefix("/") ? String(first.dropFirst()) : first
    if console.texts.words("repl-hulp").contains(words[0]) {
      showHelp()
      return
    }
    if console.texts.words("repl-taal").contains(words[0]) {
      speak(words.dropFirst().joined())
      return
    }
    let command: any ParsableCommand
    do {
      command = try Tussenstand.parseAsRoot(words)
    } catch {
      guard console.isInteractive || Tussenstand.exitCode(for: error) == .success else {
        throw error
      }
      console.say(text: ParserWords(console.texts).message(about: error, of: Tussenstand.self))
      return
    }
    do {
      switch command {
      case let command as any WorkCommand:
        try command.ofInterface.requireSpoken()
        work.follow(command.ofInterface)
        try command.perform(in: work)
      case is Tussenstand: showHelp()
      default: console.say(Message("text-outside-repl"))
      }
    } catch  where !console.isInteractive {
      throw error
    } catch is ExitCode {
      // The command has said what is missing.
    } catch WorkplaceError.stopped, WorkplaceError.inputEnded {
      console.say(Message("text-back-at-prompt"))
    } catch {
      console.say(Message(aboutProgram: error), as: .mistake)
    }
  }

  private func speak(_ word: String) {
    guard let language = console.texts.language(named: word) else {
      console.say(Message("error-language"), as: .mistake)
      return
    }
    console.texts = Texts(language)
    console.say(Message("text-language-changed"))
  }

  private func showHelp() {
    console.say(Message("text-repl-help"), as: .explanation)
    for part in PromptCommands.parts {
      console.heading(Message("heading-help-\(part.id)"))
      console.showMeanings(
        part.commands.map { ($0.name(in: console.texts), $0.meaning(in: console.texts)) })
    }
    console.gap()
    console.showMeanings(Self.words(console.texts))
    console.say(Message("text-repl-help-tab"), as: .explanation)
  }

  /// What is typed at the prompt only, with what it does.
  private static func words(_ texts: Texts) -> [(name: String, meaning: String)] {
    ["taal", "hulp", "stop"].map { (texts.words("repl-\($0)").first ?? "", texts("help-\($0)")) }
  }

  /// Keeps the names; there can be thousands, so they are read anew only when something changed.
  private func remember(_ residents: [Resident]) throws -> Names {
    let read = Names(
      residents: residents.map(\.name),
      groups: try work.dossiers.groups().values.map(\.name),
      revision: try work.dossiers.revision())
    names = read
    return read
  }

  private func currentNames() throws -> Names {
    if let names, let revision = names.revision, try work.dossiers.revision() == revision {
      return names
    }
    return try remember(try work.dossiers.residents().values)
  }

  private func completions() throws -> @Sendable (String) -> [Completion] {
    let names = try currentNames()
    let (residents, groups) = (names.residents, names.groups)
    let texts = console.texts
    let commands =
      PromptCommands.all.map { (name: $0.name(in: texts), meaning: $0.meaning(in: texts)) }
      + Self.words(texts)
    let takesName = PromptCommands.all.compactMap { command in
      command.takes.map { (command.name(in: texts), $0 == .resident ? residents : groups) }
    }
    return { typed in
      let begun = typed.lowercased()
      if let (command, names) = takesName.first(where: { begun.hasPrefix($0.0 + " ") }) {
        let start = command.count + 1
        let part = String(begun.dropFirst(start))
        return names.filter { $0.lowercased().hasPrefix(part) }
          .map { Completion(replacement: $0, start: start) }
      }
      return commands.filter { $0.name.hasPrefix(begun) }.map {
        Completion(replacement: $0.name, start: 0, description: $0.meaning)
      }
    }
  }
}

extension String {
  /// The words between white space.
  var trimmedWords: [String] { split(whereSeparator: \.isWhitespace).map(String.init) }
}
