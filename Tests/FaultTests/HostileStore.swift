// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport

/// A store in which every word tries to be something else: keys for the terminal, markup, SQL.
///
/// An older version, a colleague's laptop or another system may have let such words in.
final class HostileStore {
  static let title = "\u{1B}]0;gestolen\u{7}"
  static let markup = "<script>alert(1)</script>"
  static let words =
    "Ali\(title)\u{1B}[31mrood\u{9B}32m\u{9D}x\u{9C}\u{202E}om\u{202D}\u{0}\u{8}\u{7F}\(markup)"
    + "#read(\"/etc/passwd\") {{{naam}}} '; DROP TABLE record; -- \" ;=1+1"

  private struct Header: Encodable {
    let day: CalendarDay
    let instrument: InstrumentReference
  }

  let folder: URL
  var exports: URL { folder.appending(path: "bladen") }
  private let passphrase = "de fiets staat in de schuur"

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "tussenstand-hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(passphrase.utf8).write(to: folder.appending(path: "wachtzin"))
    let storage = try SQLiteStorage.open(in: folder.appending(path: "dossiers").path)
    let (keyring, slots, _) = try Keyring.create(
      passphrase: try Sample.passphrase(passphrase), derivation: Sample.quick)
    try storage.replaceKeySlots(with: slots)
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    let words = Self.words
    try store.save(
      TeamSettings(
        professional: words, team: words, neighbourhood: words, organisation: words,
        dataContact: words, telephone: words))
    let resident = Sample.resident(1, name: words)
    try store.save(resident)
    let talk = try conversation(with: resident)
    try store.save(talk)
    var group = Group(id: Sample.id(9), name: words)
    group.audience = words
    try store.save(group)
    try store.startDraft(
      Header(day: talk.day, instrument: talk.instrument), id: Sample.id(5), of: resident.id)
    try store.appendDraftEvent(
      ConversationEvent.leftUnfinished(.purpose, typed: words), to: Sample.id(5))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func conversation(with resident: Resident) throws -> Conversation {
    let words = Self.words
    var talk = try Sample.conversation(100, with: resident, words: words)
    talk.professional = words
    talk.talks.append(
      DomainTalk(
        topic: .own(words), isPride: true,
        marks: [
          Mark(voice: .resident, position: Position(clamping: 40)),
          Mark(voice: .other(name: words), position: Position(clamping: 60)),
        ], words: words))
    talk.goals = [Goal(id: Sample.id(11), topic: .own(words), wording: words)]
    talk.agreements = [Agreement(what: words, who: words)]
    talk.qualityOfLife = QualityOfLife(score: 6, reason: words)
    talk.signals = [.own(words)]
    return talk
  }

  var environment: [String: String] {
    var environment = [
      "PATH": "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": folder.path, "LC_ALL": "C.UTF-8",
      "TUSSENSTAND_HOME": folder.appending(path: "dossiers").path,
      "TUSSENSTAND_EXPORTS": exports.path, "TUSSENSTAND_TODAY": "2026-03-02",
      "TUSSENSTAND_PASSPHRASE_FILE": folder.appending(path: "wachtzin").path,
      "TERM": "xterm-256color",
    ]
    for (name, value) in ProcessInfo.processInfo.environment where name.hasPrefix("LLVM_") {
      environment[name] = value
    }
    return environment
  }

  func run(_ arguments: [String], input: String = "") throws -> Judge.Ran {
    try Judge.run(
      BuiltProgram.path("tussenstand"), arguments, environment: environment, input: input)
  }
}
