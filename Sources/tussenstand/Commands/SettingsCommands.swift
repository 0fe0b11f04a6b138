// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `instellingen`: who works here, and whom to turn to about data.
struct SettingsCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "instellingen", abstract: HelpTexts["help-instellingen"], aliases: ["settings"])

  @OptionGroup var general: GeneralOptions

  @Option(
    name: [.customLong("grondslag"), .customLong("legal-basis")],
    help: ArgumentHelp(HelpTexts["help-legal-basis"], valueName: HelpTexts["help-value-words"]))
  var legalBasis: String?

  @Option(
    name: [.customLong("bewaartermijn"), .customLong("retention")],
    help: ArgumentHelp(HelpTexts["help-retention"], valueName: HelpTexts["help-value-words"]))
  var retention: String?

  func perform(in work: Work) throws {
    var settings = try work.settings()
    if legalBasis == nil, retention == nil {
      let form = SettingsForm(work.console)
      settings = try form.fillBasis(try form.fill(settings))
    }
    if let legalBasis { settings.legalBasis = legalBasis.orNil }
    if let retention { settings.retention = retention.orNil }
    try work.dossiers.save(settings)
    work.console.say(Message("text-settings-kept"))
  }
}

/// `wachtzin`: another passphrase, by way of the old one or the recovery key.
struct PassphraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wachtzin", abstract: HelpTexts["help-wachtzin"], aliases: ["passphrase"])

  @OptionGroup var general: GeneralOptions

  @Flag(
    name: [.customLong("herstelsleutel"), .customLong("recovery-key")],
    help: ArgumentHelp(HelpTexts["help-recovery-key"]))
  var usesRecoveryKey = false

  func run() throws {
    try general.requireSpoken()
    let (door, console) = try Wiring.door()
    try door.changePassphrase(usesRecoveryKey: usesRecoveryKey)
    console.say(Message("text-passphrase-changed"))
  }
}
