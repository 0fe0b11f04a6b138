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
