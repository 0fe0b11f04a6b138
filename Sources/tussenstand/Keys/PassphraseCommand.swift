// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Wording
internal import Workplace

/// `wachtzin`: another passphrase, by way of the old one or the recovery key.
struct PassphraseCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "wachtzin", abstract: HelpTexts["help-wachtzin"], aliases: ["passphrase"])

  @OptionGroup var general: GeneralOptions

  @Flag(
    name: [.customLong("herstelsleutel"), .customLong("recovery-key")],
    help: ArgumentHelp(HelpTexts["help-recovery-key"]))
  var usesRecoveryKey = false

  /// From the shell the store need not open with the passphrase: that may be what was forgotten.
  func run() throws {
    try general.requireSpoken()
    let entrance = try Wiring.entrance()
    try change(entrance.door.keys(), entrance.console)
  }

  func perform(in work: Work) throws {
    guard let keys = work.store.keys else { throw WorkplaceError.stopped }
    try change(keys, work.console)
  }

  private func change(_ keys: KeyDesk, _ console: Console) throws {
    try keys.changePassphrase(usesRecoveryKey: usesRecoveryKey)
    console.say(Message("text-passphrase-changed"))
  }
}
