// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Figures
internal import Wording
internal import Workplace

/// `opslag`: makes the store of the team, and brings it up to date, for who owns it.
struct StorageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "opslag", abstract: HelpTexts["help-teambeeld-opslag"],
    subcommands: [
      StorageMake.self, StorageUpdate.self, StorageShow.self, StorageRecount.self,
    ], aliases: ["storage"])

  @OptionGroup var general: GeneralOptions

  func validate() throws { try general.requireSpoken() }
}

/// Where the store is.
struct StoragePlace: ParsableArguments {
  @Argument(
    help: ArgumentHelp(HelpTexts["help-storage-place"], valueName: HelpTexts["help-value-place"]))
  var place: String

  func room() throws -> StorageRoom { try StorageRoom(place) }
}

/// `opslag maak`: makes the file, or the tables and roles on a server.
struct StorageMake: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "maak", abstract: HelpTexts["help-storage-make"], aliases: ["make"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var place: StoragePlace

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let room = try place.room()
    // A wrong place is noticed, and an older store is not changed by mistake.
    guard !(try room.state().isThere) else { throw TeambeeldError.storageIsThere }
    try room.bringUpToDate()
    room.console.say(room.isServer ? Message("text-storage-server") : Message("text-storage-file"))
    room.tellAccounts(try room.state())
  }
}

/// `opslag bijwerken`: makes what a newer version of the program needs.
struct StorageUpdate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bijwerken", abstract: HelpTexts["help-storage-update"], aliases: ["update"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var place: StoragePlace

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let room = try place.room()
    let before = try room.state()
    guard before.isThere else { throw TeambeeldError.storageIsNotThere }
    guard before.unknown.isEmpty else { throw TeamStoreError.newerThanProgram }
    guard !before.missing.isEmpty else {
      room.console.say(Message("text-storage-current"))
      return
    }
    try room.bringUpToDate()
    room.console.say(Message("text-storage-updated", ["n": .number(before.missing.count)]))
  }
}

/// `opslag toon`: tells how the store stands, and changes nothing.
struct StorageShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "toon", abstract: HelpTexts["help-storage-show"], aliases: ["show"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var place: StoragePlace

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let room = try place.room()
    let state = try room.state()
    guard state.isThere else { throw TeambeeldError.storageIsNotThere }
    room.console.say(
      !state.unknown.isEmpty
        ? Message("error-team-newer")
        : state.missing.isEmpty
          ? Message("text-storage-current")
          : Message("text-storage-behind", ["n": .number(state.missing.count)]))
    room.tellAccounts(state)
  }
}

/// `opslag natellen`: counts all figures anew, and puts right what was kept added up.
struct StorageRecount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "natellen", abstract: HelpTexts["help-storage-recount"], aliases: ["recount"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var place: StoragePlace

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let room = try place.room()
    guard try room.state().isThere else { throw TeambeeldError.storageIsNotThere }
    room.console.say(
      try room.countAnew() ? Message("text-storage-right") : Message("text-storage-repaired"))
  }
}
