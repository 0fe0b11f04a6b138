// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `herstelsleutel`: the key on paper, for when the passphrase is forgotten.
struct RecoveryKeyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "herstelsleutel", abstract: HelpTexts["help-herstelsleutel"],
    subcommands: [
      RecoveryKeyStateCommand.self, NewRecoveryKeyCommand.self, RecoveryKeyTrialCommand.self,
    ], defaultSubcommand: RecoveryKeyStateCommand.self, aliases: ["recoverykey"])
}

/// `herstelsleutel`: when it was made, and when it was last tried.
struct RecoveryKeyStateCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "toon", abstract: HelpTexts["help-herstelsleutel-toon"], aliases: ["show"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions

  func perform(in work: Work) throws {
    let state = try work.dossiers.recoveryKeyState()
    let console = work.console
    console.say(
      state.madeOn.map { Message("text-recovery-key-made", ["day": .day($0)]) }
        ?? Message("text-recovery-key-made-unknown"))
    console.say(
      state.provenOn.map { Message("text-recovery-key-proven", ["day": .day($0)]) }
        ?? Message("text-recovery-key-never-proven"))
    console.say(Message("text-recovery-key-how"), as: .explanation)
  }
}

/// `herstelsleutel proef`: types the key back from paper, to know that it works.
struct RecoveryKeyTrialCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "proef", abstract: HelpTexts["help-herstelsleutel-proef"], aliases: ["test"])

  @OptionGroup var general: GeneralOptions

  func perform(in work: Work) throws {
    guard let keys = work.store.keys else { throw WorkplaceError.stopped }
    defer { work.console.wipe() }
    try keys.proveRecoveryKey()
    work.console.wipe()
    work.console.say(Message("text-recovery-key-works"))
  }
}

/// `herstelsleutel nieuw`: a new key; the old one stops working when the new one was typed back.
struct NewRecoveryKeyCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "nieuw", abstract: HelpTexts["help-herstelsleutel-nieuw"], aliases: ["new"])

  @OptionGroup var general: GeneralOptions

  /// The passphrase is asked once from the shell, and once more at the prompt: who only finds an
  /// open laptop must not get a key of their own.
  func run() throws {
    try general.requireSpoken()
    let entrance = try Wiring.entrance()
    try renew(
      entrance.door.keys(),
      RecoveryKeyPaper(entrance.console, to: entrance.exportFolder, on: entrance.today))
  }

  func perform(in work: Work) throws {
    guard let keys = work.store.keys else { throw WorkplaceError.stopped }
    try renew(keys, RecoveryKeyPaper(work.console, to: work.exportFolder, on: work.today))
  }

  private func renew(_ keys: KeyDesk, _ paper: RecoveryKeyPaper) throws {
    do {
      // The key belongs on paper, not in what can be scrolled back to.
      defer { paper.console.wipe() }
      try keys.renewRecoveryKey { try paper.show($0) }
    } catch WorkplaceError.stopped {
      paper.console.say(Message("text-recovery-key-old-stays"))
      throw WorkplaceError.stopped
    }
    paper.console.say(Message("text-recovery-key-renewed"))
  }
}
