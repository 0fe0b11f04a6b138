// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `overdragen`: a dossier goes to a colleague, sealed so that only they can open it.
struct HandoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overdragen", abstract: HelpTexts["help-overdragen"],
    subcommands: [
      GiveCommand.self, KeyCommand.self, ReceiveCommand.self, ReceiptCommand.self,
      HandoverListCommand.self, ReopenCommand.self,
    ], defaultSubcommand: GiveCommand.self, aliases: ["handover"])

  /// No dossier is larger, in bytes.
  static let mostBytes = 200_000_000
}

/// `overdragen sleutel`: the own public key as a file, for a colleague.
struct KeyCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "sleutel", abstract: HelpTexts["help-overdragen-sleutel"], aliases: ["key"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions
  @OptionGroup var place: ExportPlace

  func perform(in work: Work) throws {
    let keys = work.store.handoverKeys
    let file = KeyFile(name: try work.settings().professional, key: keys.publicKey)
    work.tell(
      file: try ExportFolder(path: place.folder ?? work.exportFolder).write(
        Array(file.text(keys).utf8), named: [work.texts("file-name-key"), file.name],
        ending: "txt", keepsSame: true))
    HandoverWords(work.console).tell(
      fingerprint: keys.fingerprint(of: keys.publicKey), Message("text-handover-own-fingerprint"))
    work.console.say(Message("text-handover-key-how"))
  }
}

/// `overdragen Samira --aan sleutel.txt`: seals a dossier for a colleague.
struct GiveCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "geef", abstract: HelpTexts["help-overdragen-geef"], aliases: ["give"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption
  @OptionGroup var place: ExportPlace

  @Option(
    name: [.customLong("aan"), .customLong("for")],
    help: ArgumentHelp(HelpTexts["help-handover-key"], valueName: HelpTexts["help-value-file"]))
  var keyFile: String

  @Flag(
    name: [.customLong("sluit"), .customLong("close")],
    help: ArgumentHelp(HelpTexts["help-handover-close"]))
  var closes = false

  @Flag(
    name: [.customLong("houd"), .customLong("keep")],
    help: ArgumentHelp(HelpTexts["help-handover-keep"]))
  var keeps = false

  func validate() throws {
    if closes, keeps { throw ValidationError(HelpTexts["error-handover-close-and-keep"]) }
  }

  func perform(in work: Work) throws {
    let (console, keys) = (work.console, work.store.handoverKeys)
    let colleague = try KeyFile(
      reading: try GivenFile.text(of: keyFile, most: KeyFile.most), keys)
    let resident = try who.find(in: work)
    var generator = SystemRandomNumberGenerator()
    let id = RecordID(using: &generator)
    let (file, handover) = try work.dossiers.pack(
      resident, for: colleague, id: id, on: work.today, by: keys)
    let words = HandoverWords(console)
    words.tell(
      fingerprint: keys.fingerprint(of: colleague.key),
      Message("text-handover-their-fingerprint", ["name": .text(colleague.name)]))
    guard try words.isConfirmed(Message("question-handover-fingerprint")) else {
      return console.say(Message("text-handover-nothing"))
    }
    let isClosed: Bool
    if closes || keeps {
      isClosed = closes
    } else {
      isClosed = try words.isConfirmed(
        Message("question-handover-close", ["name": .text(resident.name)]))
    }
    // The name of a resident stays out of the file's name: that is readable.
    let path = try ExportFolder(path: place.folder ?? work.exportFolder).write(
      file,
      named: [
        work.texts("file-name-handover"), work.today.description,
        String(id.description.prefix(8)),
      ], ending: "overdracht")
    try work.dossiers.give(handover, closing: isClosed)
    try work.audit(.handedOver, resident.id, files: [path])
    work.tell(file: path)
    console.say(Message("text-handover-given", ["name": .text(colleague.name)]))
    guard isClosed else { return console.say(Message("text-handover-kept")) }
    console.say(Message("text-handover-closed", ["name": .text(resident.name)]))
    try SharingRun(work).shareWithdrawal()
  }
}
