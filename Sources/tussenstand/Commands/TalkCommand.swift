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

  func perform(in work: Work) throws {
    let resident = try who.find(in: work)
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
}
