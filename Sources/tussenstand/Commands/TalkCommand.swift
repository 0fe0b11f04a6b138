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
    guard let conversation = try Talk(work, with: resident).hold() else { return }
    guard work.console.isInteractive else { return }
    if try work.console.confirm(Message("question-make-page"), affirmation) {
      try SummaryExport(work).write(conversation.id, of: resident, as: SummaryForm.allCases)
    }
  }
}
