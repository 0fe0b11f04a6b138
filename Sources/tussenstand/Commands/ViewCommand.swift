// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `weergave rustig Samira`: how a resident reads along best, remembered for them.
struct ViewCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "weergave", abstract: HelpTexts["help-weergave"], aliases: ["view"])

  @OptionGroup var general: GeneralOptions

  @Argument(help: ArgumentHelp(HelpTexts["help-view"], valueName: HelpTexts["help-value-view"]))
  var word: String

  @OptionGroup var who: ResidentOption

  func validate() throws {
    if ReadingView(word: word) == nil { throw ValidationError(HelpTexts["error-view"]) }
  }

  func perform(in work: Work) throws {
    guard let view = ReadingView(word: word) else { return }
    let resident = try who.find(in: work)
    try work.remember(view, for: resident)
    work.console.say(
      Message("text-view-kept-\(view.rawValue)", ["name": .text(resident.name)]))
  }
}
