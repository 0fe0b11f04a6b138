// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Figures
internal import Foundation
internal import Interchange
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// Erases a resident or a group: shows what goes, asks for the name, and gives a certificate.
struct Erasing {
  private let work: Work
  private let subject: RecordID
  private let name: String
  private let folder: String?
  private var console: Console { work.console }

  init(_ work: Work, _ subject: RecordID, named name: String, to folder: String? = nil) {
    self.work = work
    self.subject = subject
    self.name = name
    self.folder = folder
  }

  /// Goes through it.
  /// - Returns: Whether it was erased.
  /// - Throws: `StoreError`, ``WorkplaceError`` or `TerminalError`; before the name was typed
  ///   nothing has changed.
  @discardableResult
  func run() throws -> Bool {
    let isShared = try SharingSettings.kept(in: work.dossiers) != nil
    let pseudonym = work.store.pseudonyms.pseudonym(of: subject).description
    let request = ErasureRequest(
      of: subject, by: try work.hand(), withdrawing: isShared ? pseudonym : nil)
    let files = try work.dossiers.filesMade(of: subject).filter {
      FileManager.default.fileExists(atPath: $0)
    }
    show(try work.dossiers.holdings(of: subject), files, isShared: isShared)
    let typed = try console.ask(Message("question-erase-name", ["name": .text(name)]))
    guard typed == name else {
      console.say(Message("text-erase-nothing"))
      return false
    }
    let removesFiles =
      try !files.isEmpty
      && console.confirm(Message("question-erase-files", ["n": .number(files.count)]), affirmation)
    var generator = SystemRandomNumberGenerator()
    let gone = try work.dossiers.erase(request, using: &generator)
    work.forget(subject)
    console.say(Message("text-erased"))
    let removed = removesFiles ? remove(files) : 0
    let withdrawn = try SharingRun(work).withdrawErased()
    if let withdrawn {
      console.say(Message(withdrawn ? "text-erase-withdrawn" : "text-erase-withdrawal-waits"))
    }
    work.finishErasing()
    work.store.backup.removeOlderVersions()
    let aside = work.store.backup.putAside.count
    if aside > 0 { console.say(Message("text-erase-aside", ["n": .number(aside)]), as: .mistake) }
    try giveCertificate(gone, files: removed, isWithdrawn: withdrawn)
    return true
  }

  // MARK: - Before

  private func show(_ holdings: Holdings, _ files: [String], isShared: Bool) {
    console.heading(Message("heading-erase", ["name": .text(name)]))
    for part in Holdings.Part.allCases {
      guard let count = holdings.counts[part], count > 0 else { continue }
      console.say(Message("row-erase-\(part.rawValue)", ["n": .number(count)]))
    }
    if isShared { console.say(Message("text-erase-figures")) }
    if !files.isEmpty {
      console.say(Message("text-erase-files", ["n": .number(files.count)]))
      for file in files { console.showUnwrapped(text: "  " + file) }
    }
    console.say(Message("text-erase-elsewhere"), as: .explanation)
    console.say(Message("text-erase-for-ever"))
  }

  // MARK: - After

  /// Removes files that the program made; a folder that is empty then goes too.
  private func remove(_ files: [String]) -> Int {
    var left: [String] = []
    for file in files {
      do { try FileManager.default.removeItem(atPath: file) } catch { left.append(file) }
      let folder = URL(filePath: file).deletingLastPathComponent().path
      // Only the folder of a table export: `rmdir` takes no folder that holds anything.
      // SAFETY: the path is a Swift string, lent to the call.
      if folder.hasSuffix("-csv") { _ = unsafe rmdir(folder) }
    }
    if !left.isEmpty {
      console.say(Message("error-erase-files", ["n": .number(left.count)]), as: .mistake)
      for file in left { console.showUnwrapped(text: "  " + file) }
    }
    return files.count - left.count
  }

  private func giveCertificate(_ gone: Holdings, files: Int, isWithdrawn: Bool?) throws {
    let counts = Holdings.Part.allCases.compactMap { part in
      gone.counts[part].map { (label: work.texts("label-erase-\(part.rawValue)"), count: $0) }
    }
    let certificate = ErasureCertificate(
      on: work.today, counts: counts + [(work.texts("label-erase-files"), files)],
      isWithdrawn: isWithdrawn, texts: work.texts)
    let html = try DataPage(pieces: AccessPage.pieces)
      .html(certificate, with: AccessPage.template)
    // The name of the page says nobody's name.
    let file = try ExportFolder(path: folder ?? work.exportFolder).write(
      Array(html.utf8), named: [work.texts("file-name-erased"), work.today.description],
      ending: "html")
    work.tell(file: file)
    console.say(Message("text-erase-certificate"))
  }
}

extension Work {
  /// Takes the bytes of what was erased out of the files; what cannot be done now waits, and is said.
  func finishErasing() {
    guard mayWrite else { return }
    do { try dossiers.finishErasing() } catch {
      console.say(Message("note-erase-later"), as: .mistake)
    }
  }
}
