// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `wis`: erases a resident or a group everywhere, after showing what will go.
struct EraseCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "wis", abstract: HelpTexts["help-wis"], aliases: ["erase"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption
  @OptionGroup var place: ExportPlace

  @Option(
    name: [.customLong("groep"), .customLong("group")],
    help: ArgumentHelp(HelpTexts["help-group"], valueName: HelpTexts["help-value-name"]))
  var group: String?

  func perform(in work: Work) throws {
    if let group {
      let found = try GroupOption.named(group, in: work)
      try Erasing(work, found.id, named: found.name, to: place.folder).run()
      return
    }
    let everybody = try work.dossiers.everyResident()
    work.tell(damaged: everybody.damaged.count)
    let resident = try who.find(among: everybody.values, in: work)
    try Erasing(work, resident.id, named: resident.name, to: place.folder).run()
  }
}
