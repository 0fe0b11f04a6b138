// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// Gives a resident their page: makes the files, and keeps that they were given.
struct Giving {
  private let work: Work
  private let folder: ExportFolder
  private let maker: PageMaker

  /// - Parameters:
  ///   - work: The dossiers, and where pages go.
  ///   - maker: Makes the pages.
  ///   - folder: Another folder than usual.
  init(_ work: Work, _ maker: PageMaker, to folder: String? = nil) {
    self.work = work
    self.maker = maker
    self.folder = ExportFolder(path: folder ?? work.exportFolder)
  }

  /// Writes the page in every form that was asked for, and says where they are.
  ///
  /// A form that cannot be made is told, and the others are made all the same.
  /// - Parameters:
  ///   - subject: Whose page, and about what.
  ///   - wish: How it is wanted.
  ///   - given: What the resident took home before.
  ///   - isPartOfRound: Whether a file of an earlier, unfinished round may be kept as it is.
  /// - Returns: Whether every form was made.
  /// - Throws: ``WorkplaceError`` when a file, or `StoreError` when the act, cannot be kept.
  @discardableResult
  func give(
    _ subject: PageMaker.Subject, as wish: PageWish, after given: [HandedOverCopy],
    isPartOfRound: Bool = false
  ) throws -> Bool {
    let mark = try maker.mark(of: subject, as: wish)
    let version = given.version(of: mark, about: subject.conversation.id)
    let document = try maker.document(of: subject, as: wish, version: version)
    var made: [SummaryForm] = []
    var files: [String] = []
    for form in wish.forms {
      do {
        let file = try folder.write(
          try maker.bytes(of: document, as: form),
          named: fileName(of: subject, wish, form),
          ending: form.fileEnding, keepsSame: isPartOfRound)
        made.append(form)
        files.append(file)
        if !(isPartOfRound && work.console.isInteractive) { tell(file) }
      } catch let error as SummaryError {
        if !isPartOfRound { work.console.say(Message(aboutProgram: error), as: .mistake) }
      }
    }
    if !made.isEmpty {
      try keep(subject, wish, made, mark, version)
      if work.mayWrite { try work.audit(.gavePage, subject.resident.id, files: files) }
    }
    return made.count == wish.forms.count
  }

  /// The kind, who, and what else tells this file from the others.
  private func fileName(
    of subject: PageMaker.Subject, _ wish: PageWish, _ form: SummaryForm
  ) -> [String] {
    let words = WishWords(texts: work.texts)
    return [
      work.texts("file-name-summary"), subject.resident.name,
      [.pdf, .html, .text].contains(form) ? "" : words.name(of: form),
      wish.language == work.texts.language ? "" : wish.language.code, work.today.description,
    ]
  }

  /// Not wrapped: a path in two pieces cannot be copied.
  private func tell(_ file: String) {
    work.console.showUnwrapped(Message("text-page-made", ["file": .text(file)]))
  }

  private func keep(
    _ subject: PageMaker.Subject, _ wish: PageWish, _ made: [SummaryForm], _ mark: ContentsMark,
    _ version: Int
  ) throws {
    guard work.mayWrite else {
      work.console.say(Message("note-copy-not-kept"))
      return
    }
    var resident = subject.resident
    resident.page = wish.choice
    var choice = wish.choice
    choice.forms = choice.forms.filter { form in made.contains { $0.rawValue == form } }
    var generator = SystemRandomNumberGenerator()
    let copy = HandedOverCopy(
      id: RecordID(using: &generator), resident: resident.id,
      conversation: subject.conversation.id, day: work.today, version: version, choice: choice,
      contents: mark)
    try work.dossiers.handOver(copy, to: resident)
  }
}
