// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Summaries
internal import Terminal
internal import Wording
internal import Workplace

/// A form in which the resident's page leaves the program.
enum SummaryForm: String, CaseIterable {
  case pdf, html, text = "tekst"

  /// The ending of the file's name.
  var fileEnding: String {
    switch self {
    case .pdf: "pdf"
    case .html: "html"
    case .text: "txt"
    }
  }

  /// Reads a list such as `pdf,html`; `alles` is every form.
  /// - Throws: ``WorkplaceError/noSuchForm``.
  static func list(_ text: String) throws -> [SummaryForm] {
    try text.lowercased().split(separator: ",").flatMap { name -> [SummaryForm] in
      if ["alles", "all"].contains(name) { return allCases }
      let form =
        ["text": SummaryForm.text, "txt": .text][name] ?? SummaryForm(rawValue: String(name))
      guard let form else { throw WorkplaceError.noSuchForm }
      return [form]
    }
  }
}

/// Writes the resident's page of a conversation into files.
struct SummaryExport {
  private let work: Work
  private let folder: ExportFolder

  /// - Parameters:
  ///   - work: The dossiers, and where pages go.
  ///   - folder: Another folder than usual.
  init(_ work: Work, to folder: String? = nil) {
    self.work = work
    self.folder = ExportFolder(path: folder ?? work.exportFolder)
  }

  /// The page of a conversation.
  func document(_ conversation: RecordID, of resident: Resident) throws -> SummaryDocument {
    let trajectory = try work.dossiers.trajectory(of: resident)
    let offPage = trajectory.conversations.first { $0.id == conversation }?.voicesOffPage ?? []
    let writer = SummaryWriter(
      conversation: conversation, in: trajectory,
      settings: try work.settings(),
      instruments: Dictionary(uniqueKeysWithValues: work.instruments.map { ($0.reference, $0) }),
      texts: work.texts, options: SummaryOptions(leavingOut: Set(offPage), madeOn: work.today))
    guard let writer else { throw WorkplaceError.noConversation }
    return writer.document()
  }

  /// Writes the page in some forms and says where they are.
  ///
  /// Without Typst the other forms are still made, and the sentence says how to get a PDF.
  /// - Returns: Whether every form was made.
  @discardableResult
  func write(_ conversation: RecordID, of resident: Resident, as forms: [SummaryForm]) throws
    -> Bool
  {
    let document = try document(conversation, of: resident)
    let name = [work.texts("file-name-summary"), resident.name, work.today.description]
    var isComplete = true
    for form in forms {
      do {
        let file = try folder.write(
          try bytes(document, as: form), named: name, ending: form.fileEnding)
        // Not wrapped: a path in two pieces cannot be copied.
        let made = work.texts(Message("text-page-made", ["file": .text(file)]))
        work.console.screen.write(TextCleaning.displaySafe(made) + "\n")
      } catch let error as SummaryError {
        work.console.say(Message(aboutProgram: error), as: .mistake)
        isComplete = false
      }
    }
    return isComplete
  }

  private func bytes(_ document: SummaryDocument, as form: SummaryForm) throws -> [UInt8] {
    switch form {
    case .text: return Array((PlainTextSummary().render(document) + "\n").utf8)
    case .html: return Array(try HTMLSummary().render(document).utf8)
    case .pdf:
      let file = try PDFSummary(engine: work.engine).render(document)
      if !file.meetsStandard { work.console.say(Message("note-pdf-font")) }
      return file.bytes
    }
  }
}

extension Message {
  /// What to tell about an error of this program's own rooms, or of any room behind the edge.
  init(aboutProgram error: any Error) {
    guard let error = error as? SummaryError else {
      self.init(about: error)
      return
    }
    switch error {
    case .engineMissing: self.init("error-no-typst")
    case .engineFailed(.timedOut): self.init("error-typst-slow")
    case .engineFailed: self.init("error-typst")
    case .speechMissing: self.init("error-no-espeak")
    case .voiceMissing: self.init("error-no-voice")
    case .speechFailed: self.init("error-espeak")
    case .templateMissing(let name): self.init("error-template", ["file": .text(name)])
    }
  }
}
