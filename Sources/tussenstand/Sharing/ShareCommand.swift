// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Figures
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// `delen`: brings the figures that wait to the team store, or shows what is shared.
struct ShareCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "delen", abstract: HelpTexts["help-delen"], aliases: ["share"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Flag(
    name: [.customLong("toon"), .customLong("show")],
    help: ArgumentHelp(HelpTexts["help-share-show"]))
  var shows = false

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp(HelpTexts["help-share-place"], valueName: HelpTexts["help-value-place"]))
  var place: String?

  @Flag(
    name: [.customLong("vanzelf"), .customLong("automatic")],
    help: ArgumentHelp(HelpTexts["help-share-automatic"]))
  var isAutomatic = false

  @Flag(
    name: [.customLong("zelf"), .customLong("by-hand")],
    help: ArgumentHelp(HelpTexts["help-share-by-hand"]))
  var isByHand = false

  @Option(
    name: [.customLong("groep"), .customLong("group")],
    help: ArgumentHelp(HelpTexts["help-group"], valueName: HelpTexts["help-value-name"]))
  var group: String?

  func perform(in work: Work) throws {
    if shows, let group {
      let found = try GroupOption.named(group, in: work)
      let shared = try DossierOutbox(work.store).figures(of: found.id)
      SharedView(work).show(shared, of: found)
      return
    }
    if shows {
      let resident = try who.find(in: work)
      let shared = try DossierOutbox(work.store).figures(of: resident.id)
      try SharedView(work).show(shared, of: resident)
      return
    }
    try keepSettings(in: work)
    guard try SharingRun(work).run(makesFile: place != nil) else { throw ExitCode.failure }
  }

  private func keepSettings(in work: Work) throws {
    guard place != nil || isAutomatic || isByHand else { return }
    let kept = try SharingSettings.kept(in: work.dossiers)
    guard let place = try place.map({ try TeamDoor($0).place }) ?? kept?.place else {
      throw WorkplaceError.noTeamStore
    }
    if let old = kept?.place, old != place { try SharingRun(work).withdrawEverything(from: old) }
    let goesByItself = isAutomatic || (kept?.isAutomatic ?? false) && !isByHand
    try SharingSettings(place: place, isAutomatic: goesByItself).keep(in: work.dossiers)
    work.console.say(
      goesByItself ? Message("text-share-automatic") : Message("text-share-by-hand"))
  }
}
