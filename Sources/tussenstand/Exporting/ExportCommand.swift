// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Figures
internal import Interchange
internal import Model
internal import Wording
internal import Workplace

/// `uitvoer`: dossiers in a form for another program.
struct ExportCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "uitvoer", abstract: HelpTexts["help-uitvoer"], aliases: ["export"])
  static let isAudited = true

  /// The forms of an export.
  enum Form: String, CaseIterable {
    /// A bundle of FHIR R4 resources.
    case fhir
    /// Everything, with a schema.
    case json
    /// Tables for one's own analysis.
    case csv
  }

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption
  @OptionGroup var place: ExportPlace

  @Option(
    name: [
      .customLong("vorm"), .customLong("formaat"), .customLong("form"), .customLong("format"),
    ],
    help: ArgumentHelp(HelpTexts["help-export-form"], valueName: HelpTexts["help-value-form"]))
  var form: String

  @Flag(
    name: [.customLong("alle"), .customLong("everybody")],
    help: ArgumentHelp(HelpTexts["help-export-everybody"]))
  var isOfEverybody = false

  @Flag(
    name: [.customLong("met-namen"), .customLong("with-names")],
    help: ArgumentHelp(HelpTexts["help-export-names"]))
  var hasNames = false

  func perform(in work: Work) throws {
    guard let form = Form(rawValue: form.lowercased()) else {
      throw WorkplaceError.noSuchExportForm
    }
    let folder = place.folder ?? work.exportFolder
    guard isOfEverybody else {
      return try write([try who.find(in: work)], as: form, to: folder, in: work)
    }
    let residents = try work.dossiers.residents()
    work.tell(damaged: residents.damaged.count)
    guard !residents.values.isEmpty else { throw WorkplaceError.noResidents }
    if form == .csv { return try write(residents.values, as: form, to: folder, in: work) }
    for resident in residents.values { try write([resident], as: form, to: folder, in: work) }
  }

  private func write(
    _ residents: [Resident], as form: Form, to folder: String, in work: Work
  ) throws {
    let sources = try residents.map(work.source)
    let who = isOfEverybody && form == .csv ? "" : residents.first?.name ?? ""
    let name = [work.texts("file-name-export"), who, work.today.description]
    guard form == .csv else {
      for source in sources {
        let text =
          try form == .fhir
          ? FHIRBundle(source, texts: work.texts).json() : DossierDocument(source).json()
        let file = try ExportFolder(path: folder).write(
          Array(text.utf8), named: form == .fhir ? name + ["fhir"] : name, ending: "json")
        work.tell(file: file)
        try work.audit(.exported, source.resident.id, files: [file])
      }
      work.console.say(Message("note-export-open"))
      if form == .fhir { work.console.say(Message("note-export-fhir")) }
      return
    }
    let tables = DossierTables(texts: work.texts, hasWords: hasNames) { record in
      work.store.pseudonyms.pseudonym(of: record).description
    }
    let made = try ExportFolder(path: folder).writeFolder(
      try tables.files(sources).map { ($0.name, Array($0.text.utf8)) },
      named: hasNames ? name : name.filter { $0 != who })
    work.tell(file: made.folder)
    try work.audit(.exported, residents.map(\.id), files: made.files)
    work.console.say(Message(hasNames ? "note-export-names" : "note-export-pseudonyms"))
  }
}
