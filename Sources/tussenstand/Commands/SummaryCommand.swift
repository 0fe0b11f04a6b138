// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `samenvatting`: the resident's page of the latest conversation.
struct SummaryCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "samenvatting", abstract: HelpTexts["help-samenvatting"], aliases: ["summary"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Option(
    name: [.customLong("formaat"), .customLong("format")],
    help: ArgumentHelp(HelpTexts["help-form"], valueName: HelpTexts["help-value-form"]))
  var form = "alles"

  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp(HelpTexts["help-folder"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?

  func perform(in work: Work) throws {
    let forms = try SummaryForm.list(form)
    let resident = try who.find(in: work)
    guard let latest = try work.dossiers.trajectory(of: resident).latest else {
      throw WorkplaceError.noConversation
    }
    let isComplete = try SummaryExport(work, to: folder).write(
      latest.id, of: resident, as: forms)
    if !isComplete { throw ExitCode.failure }
  }
}
