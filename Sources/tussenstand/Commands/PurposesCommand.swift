// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// `waarvoor`: everything that is recorded, what for, for whom and how it is kept.
struct PurposesCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "waarvoor", abstract: HelpTexts["help-waarvoor"], aliases: ["purposes"])

  @OptionGroup var general: GeneralOptions

  /// From the shell no store is opened: anybody may know this, without the passphrase.
  func run() throws {
    try general.requireSpoken()
    let (_, console) = try Wiring.door()
    try PurposesView(console).show(RecordedItems.builtIn(), TeamSettings())
  }

  func perform(in work: Work) throws {
    try PurposesView(work.console).show(RecordedItems.builtIn(), work.settings())
  }
}

/// The account of what is recorded, on the screen.
private struct PurposesView {
  private let console: Console

  init(_ console: Console) { self.console = console }

  func show(_ items: [RecordedItem], _ settings: TeamSettings) {
    console.heading(Message("heading-purposes"))
    console.say(Message("text-purposes-free"))
    console.say(Message("text-purposes-sealed"))
    console.say(Message("text-purposes-parts"))
    console.say(howLong(settings))
    console.say(Message("text-purposes-funder"))
    for item in items {
      console.space()
      console.say(Message("recorded-\(item.id)"), as: .heading)
      row(Message("row-recorded-purposes", ["list": list(item.purposes.map(words))]))
      row(Message("row-recorded-readers", ["list": list(item.readers.map(words))]))
      // Said once above; here only what is otherwise.
      if item.keeping != .sealed {
        row(
          Message(
            "row-recorded-keeping",
            ["keeping": .message(Message("keeping-\(item.keeping.rawValue)"))]))
      }
      if let part = item.part {
        let isOff = settings.switchedOff.contains(part)
        row(isOff ? Message("text-recorded-part-off") : Message("text-recorded-part-on"))
      }
    }
  }

  /// No period is said here: it differs by organisation and by basis in law.
  private func howLong(_ settings: TeamSettings) -> Message {
    settings.dataContact.isEmpty
      ? Message("text-purposes-how-long")
      : Message("text-purposes-how-long-ask", ["contact": .text(settings.dataContact)])
  }

  private func words(_ purpose: RecordedItem.Purpose) -> String {
    console.texts("purpose-\(purpose.rawValue)")
  }

  private func words(_ reader: RecordedItem.Reader) -> String {
    console.texts("reader-\(reader.rawValue)")
  }

  private func list(_ words: [String]) -> Message.Value { .text(words.joined(separator: ", ")) }

  private func row(_ message: Message) {
    let text = TextCleaning.displaySafe(console.texts(message))
    let lines = TextWrap.wrapped("  " + text, width: console.width, indent: 4)
    console.screen.write(lines + "\n")
  }
}
