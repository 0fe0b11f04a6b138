// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// The file that a command about handing over is given.
struct HandoverFileArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      HelpTexts["help-handover-file"], valueName: HelpTexts["help-value-file"]))
  var path: String

  func bytes() throws -> [UInt8] {
    try GivenFile.bytes(of: path, most: HandoverCommand.mostBytes)
  }
}

/// `overdragen ontvang`: takes in a dossier that a colleague handed over.
struct ReceiveCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "ontvang", abstract: HelpTexts["help-overdragen-ontvang"],
    aliases: ["receive"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var file: HandoverFileArgument
  @OptionGroup var place: ExportPlace

  func perform(in work: Work) throws {
    let (console, keys) = (work.console, work.store.handoverKeys)
    let dossier = try work.dossiers.open(try file.bytes(), by: keys)
    let words = HandoverWords(console)
    console.say(
      Message(
        "text-handover-arrived",
        [
          "name": .text(dossier.resident.name), "from": .text(dossier.from),
          "n": .number(dossier.conversations),
        ]))
    words.tell(
      fingerprint: keys.fingerprint(of: dossier.sender),
      Message("text-handover-their-fingerprint", ["name": .text(dossier.from)]))
    guard try words.isConfirmed(Message("question-handover-take")) else {
      return console.say(Message("text-handover-nothing"))
    }
    let receipt = try work.dossiers.take(dossier, on: work.today, by: keys)
    try work.audit(.received, dossier.resident.id)
    console.say(Message("text-handover-taken", ["name": .text(dossier.resident.name)]))
    for list in dossier.instruments.sorted(by: { $0.description < $1.description })
    where work.shelf.instrument(list) == nil {
      console.say(Message("note-handover-list", ["list": .text(list.description)]), as: .mistake)
    }
    work.tell(
      file: try ExportFolder(path: place.folder ?? work.exportFolder).write(
        receipt, named: [work.texts("file-name-receipt"), work.today.description],
        ending: "ontvangst"))
    console.say(Message("text-handover-receipt-how", ["from": .text(dossier.from)]))
  }
}

/// `overdragen bewijs`: recognises the receipt of a dossier that was given.
struct ReceiptCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "bewijs", abstract: HelpTexts["help-overdragen-bewijs"], aliases: ["receipt"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var file: HandoverFileArgument

  func perform(in work: Work) throws {
    let handover = try work.dossiers.confirm(try file.bytes(), by: work.store.handoverKeys)
    let name = try work.dossiers.resident(handover.resident)?.name ?? ""
    work.console.say(
      Message(
        "text-handover-confirmed",
        [
          "name": .text(name), "colleague": .text(handover.colleague),
          "day": .text(work.texts.shortDay(handover.confirmedOn ?? work.today)),
        ]))
  }
}

/// `overdragen lijst`: what went to colleagues and what came from them.
struct HandoverListCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "lijst", abstract: HelpTexts["help-overdragen-lijst"], aliases: ["list"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions

  func perform(in work: Work) throws {
    let reading = try work.dossiers.handovers()
    work.tell(damaged: reading.damaged.count)
    if reading.values.isEmpty { work.console.say(Message("text-handover-none")) }
    for handover in reading.values {
      let values: [String: Message.Value] = [
        "day": .text(work.texts.shortDay(handover.day)),
        "name": .text(try work.dossiers.resident(handover.resident)?.name ?? ""),
        "colleague": .text(handover.colleague),
      ]
      guard handover.direction == .given else {
        work.console.say(Message("row-handover-received", values))
        continue
      }
      work.console.say(
        handover.isClosed
          ? Message("row-handover-closed", values) : Message("row-handover-kept", values))
      work.console.say(
        handover.confirmedOn.map {
          Message("row-handover-confirmed", ["day": .text(work.texts.shortDay($0))])
        } ?? Message("row-handover-waits"), as: .explanation)
    }
  }
}

/// `overdragen heropen`: opens a closed dossier again.
struct ReopenCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "heropen", abstract: HelpTexts["help-overdragen-heropen"],
    aliases: ["reopen"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  func perform(in work: Work) throws {
    let closed = try work.dossiers.everyResident().values.filter { $0.closedOn != nil }
    let resident = try who.find(among: closed, in: work)
    try work.dossiers.reopen(resident)
    try work.audit(.reopened, resident.id)
    work.console.say(Message("text-handover-reopened", ["name": .text(resident.name)]))
  }
}

/// What both sides of a handover say and ask.
struct HandoverWords {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Shows a fingerprint on a line of its own.
  func tell(fingerprint: String, _ message: Message) {
    console.say(message)
    console.show("  " + fingerprint)
  }

  /// Asks for yes or no.
  func isConfirmed(_ question: Message) throws -> Bool {
    try console.confirm(question, affirmation)
  }
}
