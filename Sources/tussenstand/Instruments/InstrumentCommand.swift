// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Interchange
internal import Model
internal import Wording
internal import Workplace

/// `instrument`: the lists that conversations are held with.
struct InstrumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument", abstract: HelpTexts["help-instrument"],
    subcommands: [
      InstrumentListCommand.self, InstrumentShowCommand.self, InstrumentLoadCommand.self,
      InstrumentCheckCommand.self,
    ], defaultSubcommand: InstrumentListCommand.self)
}

/// A command about lists: no list says anything about a person, so no passphrase is asked.
protocol ListCommand: WorkCommand {
  func perform(with shelf: InstrumentShelf, on console: Console) throws
}

extension ListCommand {
  func run() throws {
    try general.requireSpoken()
    let (_, console) = try Wiring.door()
    try perform(
      with: try InstrumentShelf(folder: Surroundings.current().instrumentFolder), on: console)
  }

  func perform(in work: Work) throws { try perform(with: work.shelf, on: work.console) }
}

/// `instrument lijst`: which lists there are.
struct InstrumentListCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "lijst", abstract: HelpTexts["help-instrument-lijst"], aliases: ["list"])

  @OptionGroup var general: GeneralOptions

  func perform(with shelf: InstrumentShelf, on console: Console) throws {
    InstrumentView(console).show(shelf)
  }
}

/// `instrument toon zrm-2017`: what a list holds.
struct InstrumentShowCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "toon", abstract: HelpTexts["help-instrument-toon"], aliases: ["show"])

  @OptionGroup var general: GeneralOptions

  @Argument(
    help: ArgumentHelp(
      HelpTexts["help-instrument-name"], valueName: HelpTexts["help-value-instrument"]))
  var name: String

  func perform(with shelf: InstrumentShelf, on console: Console) throws {
    guard let instrument = shelf.instrument(named: name) else {
      throw WorkplaceError.noSuchInstrument
    }
    InstrumentView(console).show(instrument)
  }
}

/// `instrument controleer BESTAND`: whether a file is a good list; everything that is wrong at once.
struct InstrumentCheckCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "controleer", abstract: HelpTexts["help-instrument-controleer"],
    aliases: ["check"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var file: InstrumentFileArgument

  func perform(with shelf: InstrumentShelf, on console: Console) throws {
    try InstrumentView(console).telling {
      switch try shelf.check(file.path).file {
      case .instrument(let instrument):
        console.say(
          Message(
            "text-instrument-good",
            [
              "title": .named(instrument.titles),
              "version": .number(instrument.reference.version),
            ]))
      case .mapping(let mapping):
        console.say(Message("text-mapping-good", ["title": .named(mapping.titles)]))
      }
    }
  }
}

/// `instrument laad BESTAND`: keep a list or a mapping of the organisation's own.
///
/// The store is opened: with a mapping, what was shared is counted anew.
struct InstrumentLoadCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "laad", abstract: HelpTexts["help-instrument-laad"], aliases: ["load"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var file: InstrumentFileArgument

  func perform(in work: Work) throws {
    let console = work.console
    try InstrumentView(console).telling {
      switch try work.load(file.path) {
      case .same: console.say(Message("text-instrument-same"))
      case .mapping(let mapping):
        console.say(Message("text-mapping-loaded", ["title": .named(mapping.titles)]))
      case .instrument(let instrument):
        console.say(
          Message(
            "text-instrument-loaded",
            [
              "title": .named(instrument.titles),
              "version": .number(instrument.reference.version),
            ]))
        guard (try? Talk.requireTalk(with: instrument)) != nil else { return }
        console.say(
          Message("text-instrument-use", ["id": .text(instrument.reference.id)]))
      }
    }
  }
}

/// The file that a command about lists is given.
struct InstrumentFileArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      HelpTexts["help-instrument-file"], valueName: HelpTexts["help-value-file"]))
  var path: String
}
