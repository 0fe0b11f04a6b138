// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dialogue
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// `gesprek`: hold a conversation, or go on with one that was paused.
struct TalkCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "gesprek", abstract: HelpTexts["help-gesprek"], aliases: ["talk"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Option(
    name: [.customLong("instrument"), .customLong("lijst"), .customLong("list")],
    help: ArgumentHelp(
      HelpTexts["help-instrument-choice"], valueName: HelpTexts["help-value-instrument"]))
  var list: String?

  func perform(in work: Work) throws {
    var resident = try who.find(in: work)
    if let list { resident = try choose(list, for: resident, in: work) }
    work.console.turnPage()
    guard try Talk(work, with: resident).hold() != nil else { return }
    guard work.console.isInteractive else { return }
    let style = PageStyle(path: work.styleFolder)
    style.tell(work.console)
    let subject = try PageMaker.Subject(latestOf: try work.dossiers.trajectory(of: resident))
    let maker = try PageMaker(work, style)
    let wish = PageWish(resident.page, in: work.texts.language)
    guard let answer = try GivingTalk(work, maker, about: subject).ask(wish) else { return }
    try Giving(work, maker).give(
      subject, as: answer, after: try work.dossiers.copies(of: resident.id).values)
  }

  /// Remembers with which list conversations with a resident are held.
  ///
  /// A conversation that was paused goes on with its own list.
  private func choose(_ name: String, for resident: Resident, in work: Work) throws -> Resident {
    guard let instrument = work.shelf.instrument(named: name) else {
      throw WorkplaceError.noSuchInstrument
    }
    try Talk.requireTalk(with: instrument)
    guard resident.instrument != instrument.reference.id else { return resident }
    var resident = resident
    resident.instrument = instrument.reference.id
    try work.dossiers.save(resident)
    work.console.say(
      Message(
        "text-instrument-remembered",
        ["name": .text(resident.name), "title": .named(instrument.titles)]))
    return resident
  }
}
