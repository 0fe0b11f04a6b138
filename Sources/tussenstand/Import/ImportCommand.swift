// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Interchange
internal import Model
internal import Wording
internal import Workplace

/// `importeer`: brings in an export of another system, lists what came in, or takes it back.
struct ImportCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "importeer", abstract: HelpTexts["help-importeer"], aliases: ["import"])

  @OptionGroup var general: GeneralOptions

  @Argument(
    help: ArgumentHelp(HelpTexts["help-import-file"], valueName: HelpTexts["help-value-file"]))
  var file: String?

  @Option(
    name: [.customLong("indeling"), .customLong("mapping")],
    help: ArgumentHelp(HelpTexts["help-import-mapping"], valueName: HelpTexts["help-value-name"]))
  var mapping: String?

  @Flag(
    name: [.customLong("proef"), .customLong("dry-run")],
    help: ArgumentHelp(HelpTexts["help-import-dry-run"]))
  var onlyLooks = false

  @Flag(
    name: [.customLong("verslag"), .customLong("report")],
    help: ArgumentHelp(HelpTexts["help-import-report"]))
  var writesReport = false

  @Option(
    name: [.customLong("scheiding"), .customLong("separator")],
    help: ArgumentHelp(
      HelpTexts["help-import-separator"], valueName: HelpTexts["help-value-sign"]))
  var separator: String?

  @Option(
    name: [.customLong("letters"), .customLong("encoding")],
    help: ArgumentHelp(HelpTexts["help-import-encoding"], valueName: HelpTexts["help-value-name"]))
  var encoding: String?

  @Option(
    name: [.customLong("blad"), .customLong("sheet")],
    help: ArgumentHelp(HelpTexts["help-import-sheet"], valueName: HelpTexts["help-value-name"]))
  var sheet: String?

  @Option(
    name: [.customLong("terug"), .customLong("take-back")],
    help: ArgumentHelp(
      HelpTexts["help-import-take-back"], valueName: HelpTexts["help-value-number"]))
  var takesBack: Int?

  func perform(in work: Work) throws {
    if let number = takesBack { return try ImportList(work).takeBack(number) }
    guard let file else { return try ImportList(work).show() }
    var wishes = TableReader.Wishes()
    // A tab cannot be typed easily.
    wishes.separator = separator.map { $0 == "tab" ? "\t" : $0 } ?? ""
    wishes.encoding = encoding?.lowercased() ?? ""
    wishes.sheet = sheet ?? ""
    var session = ImportSession(work, file: file, wishes: wishes)
    session.onlyLooks = onlyLooks
    session.writesReport = writesReport
    do {
      try session.run(mapping: mapping)
    } catch WorkplaceError.inputEnded {
      // Of a talk everything until here is kept; of an import nothing is there yet.
      throw ImportError.inputEnded
    }
  }
}
