// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import Sealing
internal import Summaries
internal import Terminal
internal import Wording
internal import Workplace

/// Shows a recovery key once: on the screen, and as a page to print when somebody wants one.
struct RecoveryKeyPaper {
  let console: Console
  private let folder: String
  private let day: CalendarDay

  init(_ console: Console, to folder: String, on day: CalendarDay) {
    self.console = console
    self.folder = folder
    self.day = day
  }

  /// Shows the key, and offers the page.
  func show(_ key: RecoveryKey) throws {
    console.heading(Message("heading-recovery-key"))
    console.say(Message("text-recovery-key"), as: .explanation)
    console.space()
    Self.show(key, on: console)
    console.space()
    guard try console.confirm(Message("question-recovery-key-page"), affirmation) else { return }
    try givePage(of: key)
  }

  /// Makes the page, waits until it is printed, and takes its file away again.
  func givePage(of key: RecoveryKey) throws {
    let page = RecoveryKeyPage(key, on: day, texts: console.texts)
    let html = try DataPage(pieces: RecoveryKeyPage.pieces).html(
      page, with: RecoveryKeyPage.template)
    let file = try ExportFolder(path: folder).write(
      Array(html.utf8),
      named: [console.texts("file-name-recovery-key"), day.description], ending: "html")
    // In the clear on the disk no longer than it takes to print.
    defer { Self.erase(file) }
    console.showUnwrapped(Message("text-page-made", ["file": .text(file)]))
    _ = try console.ask(Message("question-recovery-key-printed"))
  }

  /// Shows whole groups on a line, so that they can be copied without a mistake.
  static func show(_ key: RecoveryKey, on console: Console) {
    let groups = key.groups
    let length = max(1, (console.screen.width - 5) / ((groups.first?.count ?? 0) + 1))
    for start in stride(from: 0, to: groups.count, by: length) {
      let isLast = start + length >= groups.count
      let line = groups[start..<min(start + length, groups.count)].joined(separator: "-")
      console.show("    " + console.screen.styled(line + (isLast ? "" : "-"), .strong))
    }
  }

  /// Overwrites a file and removes it; a disk may still keep what it held.
  static func erase(_ file: String) {
    if let handle = FileHandle(forWritingAtPath: file) {
      let length = (try? handle.seekToEnd()) ?? 0
      try? handle.seek(toOffset: 0)
      try? handle.write(contentsOf: Data(count: Int(length)))
      try? handle.synchronize()
      try? handle.close()
    }
    try? FileManager.default.removeItem(atPath: file)
  }
}

/// The recovery key as a page to print.
///
/// Its fields are what the template `recovery.html` calls by name. It names nobody: who finds the
/// paper learns neither whose it is nor which laptop it opens.
struct RecoveryKeyPage: Encodable {
  static let pieces = [
    "recovery": "recovery.html", "start": "start.html", "style": "recovery.css",
  ]
  static let template = "recovery"

  /// One group of signs with its number, as mistakes are told.
  struct Group: Encodable {
    let number: Int
    let signs: String
  }

  let language, title, fullTitle, lead, use, command, footer: String
  let groups: [Group]
  let advice: [String]

  init(_ key: RecoveryKey, on day: CalendarDay, texts: Texts) {
    language = texts.language.code
    title = texts("heading-recovery-key")
    fullTitle = texts("heading-recovery-key")
    lead = texts("text-recovery-key-page")
    groups = key.groups.enumerated().map { Group(number: $0 + 1, signs: $1) }
    use = texts("text-recovery-key-page-use")
    command = texts("text-recovery-key-page-command")
    advice = [texts("text-recovery-key-page-signs"), texts("text-recovery-key-page-keep")]
    footer = texts(Message("text-recovery-key-page-made", ["day": .day(day)]))
  }
}
