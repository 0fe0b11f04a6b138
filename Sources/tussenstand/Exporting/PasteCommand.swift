// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Interchange
internal import Model
internal import Wording
internal import Workplace

/// `overnemen`: the latest conversation as text to paste into a dossier system.
struct PasteCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "overnemen", abstract: HelpTexts["help-overnemen"], aliases: ["paste"])
  static let isAudited = true

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption
  @OptionGroup var place: ExportPlace

  @Option(
    name: [.customLong("indeling"), .customLong("layout")],
    help: ArgumentHelp(HelpTexts["help-layout"], valueName: HelpTexts["help-value-layout"]))
  var layout: String = PasteLayouts.usual

  @Flag(
    name: [.customLong("scherm"), .customLong("screen")],
    help: ArgumentHelp(HelpTexts["help-paste-screen"]))
  var isOnScreen = false

  func perform(in work: Work) throws {
    let layout = try layout(in: work)
    let resident = try who.find(in: work)
    let source = try work.source(of: resident)
    guard let latest = source.trajectory.latest else { throw WorkplaceError.noConversation }
    let text = PasteText(latest, of: source, in: layout, texts: work.texts)
    work.console.heading(
      Message(
        "heading-paste",
        ["name": .text(resident.name), "layout": .text(layout.title(in: work.texts.language.code))])
    )
    if let folder = place.folder {
      let file = try ExportFolder(path: folder).write(
        Array(text.whole.utf8),
        named: [work.texts("file-name-paste"), resident.name, work.today.description],
        ending: "txt")
      work.tell(file: file)
      try work.audit(.exported, resident.id, files: [file])
      return tellLeftOut(text, work.console)
    }
    try work.audit(.exported, resident.id)
    if !isOnScreen, let clipboard = work.clipboard {
      try copy(text, to: clipboard, work.console)
    } else {
      if !isOnScreen { work.console.say(Message("text-paste-no-clipboard"), as: .explanation) }
      work.console.gap()
      for line in text.whole.split(separator: "\n", omittingEmptySubsequences: false) {
        work.console.showUnwrapped(text: String(line))
      }
      tellLeftOut(text, work.console)
    }
  }

  /// The layout that was asked for; says everything that is wrong in a file.
  private func layout(in work: Work) throws -> PasteLayout {
    do {
      return try PasteLayouts.layout(layout)
    } catch let error as InstrumentError {
      for message in Message.findings(in: error) { work.console.say(message, as: .mistake) }
      throw ExitCode.failure
    }
  }

  /// Field by field, where somebody sits there to paste each of them; else all at once.
  private func copy(_ text: PasteText, to clipboard: Clipboard, _ console: Console) throws {
    func put(_ words: String) -> Bool {
      if clipboard.copy(words) { return true }
      console.say(Message("error-clipboard"), as: .mistake)
      return false
    }
    guard console.isInteractive else {
      guard put(text.whole) else { throw ExitCode.failure }
      console.say(Message("text-paste-copied"))
      return tellLeftOut(text, console)
    }
    defer { _ = clipboard.copy("") }
    for (index, field) in text.fields.enumerated() {
      guard put(field.text) else { throw ExitCode.failure }
      if field.leftOut > 0 { tellLeftOut(field, console) }
      _ = try console.ask(
        Message(
          "question-paste-field",
          [
            "heading": .text(field.heading), "number": .number(index + 1),
            "count": .number(text.fields.count),
          ]))
    }
    console.say(Message("text-paste-emptied"))
  }

  private func tellLeftOut(_ text: PasteText, _ console: Console) {
    for field in text.fields where field.leftOut > 0 { tellLeftOut(field, console) }
  }

  private func tellLeftOut(_ field: PasteText.Field, _ console: Console) {
    console.say(
      Message(
        "note-paste-left-out",
        [
          "heading": .text(field.heading), "n": .number(field.leftOut),
          "limit": .number(field.limit ?? 0),
        ]), as: .mistake)
  }
}
