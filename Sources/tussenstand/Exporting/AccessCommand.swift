// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Interchange
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// `inzage`: all that is kept about one resident, as a page to read or print.
struct AccessCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "inzage", abstract: HelpTexts["help-inzage"], aliases: ["access"])
  static let isAudited = true

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption
  @OptionGroup var place: ExportPlace

  func perform(in work: Work) throws {
    let resident = try who.find(in: work)
    let page = AccessPage(try work.source(of: resident), texts: work.texts)
    let html = try DataPage(pieces: AccessPage.pieces).html(page, with: AccessPage.template)
    let file = try ExportFolder(path: place.folder ?? work.exportFolder).write(
      Array(html.utf8),
      named: [work.texts("file-name-access"), resident.name, work.today.description],
      ending: "html")
    work.tell(file: file)
    try work.audit(.exported, resident.id, files: [file])
    work.console.say(Message("note-export-open"))
  }
}

/// Where an export goes.
struct ExportPlace: ParsableArguments {
  @Option(
    name: [.customLong("naar"), .customLong("to")],
    help: ArgumentHelp(HelpTexts["help-folder"], valueName: HelpTexts["help-value-folder"]))
  var folder: String?
}
