// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// Makes the page of a conversation as somebody wants it, in the house style.
struct PageMaker {
  private let work: Work
  private let settings: TeamSettings
  private let style: PageStyle
  private let batch: PDFBatch?

  /// - Parameters:
  ///   - work: The dossiers and the day.
  ///   - style: The organisation's house style.
  ///   - batch: A Typst that stays open.
  /// - Throws: `StoreError` when the settings cannot be read.
  init(_ work: Work, _ style: PageStyle, batch: PDFBatch? = nil) throws {
    self.work = work
    self.style = style
    self.batch = batch
    settings = try work.settings()
  }

  /// A page that can be made: whose it is and what it is about.
  struct Subject {
    let trajectory: Trajectory
    let conversation: Conversation

    /// The page of the latest conversation.
    /// - Throws: ``WorkplaceError/noConversation``.
    init(latestOf trajectory: Trajectory) throws {
      guard let latest = trajectory.latest else { throw WorkplaceError.noConversation }
      self.trajectory = trajectory
      conversation = latest
    }

    var resident: Resident { trajectory.resident }

    /// Whoever placed a mark beside the resident's in this conversation, each once.
    var otherVoices: [Voice] {
      var voices: [Voice] = []
      for mark in conversation.talks.flatMap(\.marks)
      where mark.voice != .resident && !voices.contains(mark.voice) { voices.append(mark.voice) }
      return voices
    }
  }

  /// The page as a document.
  func document(
    of subject: Subject, as wish: PageWish, version: Int = 1, madeOn: CalendarDay? = nil
  ) throws -> SummaryDocument {
    // What was agreed in the talk holds for every page of it.
    let off = Set(subject.conversation.voicesOffPage).union(wish.voicesOff)
    let writer = SummaryWriter(
      conversation: subject.conversation.id, in: subject.trajectory, settings: settings,
      instruments: Dictionary(uniqueKeysWithValues: work.instruments.map { ($0.reference, $0) }),
      texts: style.texts(wish.language), beside: wish.beside.map(style.texts),
      options: SummaryOptions(
        leavingOut: off, leavingOutParts: wish.partsOff, madeOn: madeOn ?? work.today,
        version: version, houseStyle: style.houseStyle))
    guard let writer else { throw WorkplaceError.noConversation }
    return writer.document()
  }

  /// The mark of what a page says, whatever its language and form, its day and version.
  func mark(of subject: Subject, as wish: PageWish) throws -> ContentsMark {
    var plain = wish
    plain.language = .dutch
    plain.beside = nil
    let document = try document(of: subject, as: plain, madeOn: subject.conversation.day)
    return work.dossiers.mark(
      of: PlainTextSummary().render(document), about: subject.conversation.id)
  }

  /// The bytes of a file.
  /// - Throws: `SummaryError` when this form cannot be made.
  func bytes(of document: SummaryDocument, as form: SummaryForm) throws -> [UInt8] {
    let file: SummaryForms.File
    do throws(SummaryError) {
      file = try forms(form, style.templates).make(form, of: document)
    } catch .ownTemplateBroken(let kind, let line) {
      // Somebody still takes their page home.
      let name = kind == .page ? StyleFolder.pageFile : StyleFolder.paperFile
      work.console.say(Message(about: PageStyle.broken(name, line)), as: .mistake)
      file = try forms(form, OwnTemplates()).make(form, of: document)
    }
    if !file.meetsStandard { work.console.say(Message("note-pdf-font")) }
    return file.bytes
  }

  private func forms(_ form: SummaryForm, _ own: OwnTemplates) -> SummaryForms {
    SummaryForms(
      pdfEngine: form.needsEngine && form != .sound ? work.engine : nil, batch: batch,
      speechEngine: form == .sound ? work.speechEngine : nil, own: own)
  }
}
