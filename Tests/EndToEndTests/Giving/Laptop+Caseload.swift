// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import TestSupport

/// A whole caseload of invented people, put into the store without talking with each of them.
extension Laptop {
  /// Adds residents with one conversation each.
  func addCaseload(_ names: [String]) throws {
    let dossiers = try writableDossiers()
    var numbers = SeededGenerator(seed: 7)
    for name in names {
      let resident = Resident(id: RecordID(using: &numbers), name: name)
      try dossiers.save(resident)
      guard let day = CalendarDay(year: 2026, month: 2, day: 3) else { continue }
      var conversation = Conversation(
        id: RecordID(using: &numbers), resident: resident.id, day: day,
        instrument: InstrumentReference(id: "leefgebieden", version: 1))
      conversation.talks = [
        DomainTalk(
          topic: .domain("geld"),
          marks: [Mark(voice: .resident, position: Position(clamping: 40))],
          words: "De brief van de bank ligt er nog.")
      ]
      try dossiers.save(conversation)
    }
  }

  /// The store, opened as the program does to change it; nobody else may have it open.
  func writableDossiers() throws -> DossierStore {
    let storage = try SQLiteStorage.open(in: store)
    var bytes = Array(Self.passphrase.utf8)
    let keyring = try Keyring.unlock(
      try storage.keySlots(), passphrase: try Passphrase(wiping: &bytes))
    return DossierStore(storage: storage, sealer: try RecordSealer(keyring))
  }

  /// What every resident took home.
  func copies() throws -> [HandedOverCopy] { try dossiers().copies().values }

  /// The names of the pages, in order.
  var pages: [String] {
    Self.files(in: exports).map { String($0.split(separator: "/").last ?? "") }.sorted()
  }

  /// What stands in a page.
  func page(_ name: String) -> String {
    let contents = FileManager.default.contents(atPath: exports + "/" + name)
    return String(decoding: contents ?? Data(), as: UTF8.self)
  }

  /// Puts a program in the place of the Python with Typst; `pages` is how many it makes before it
  /// waits for ever.
  func addSlowTypst(pages: Int) throws {
    let script = """
      #!/usr/bin/env python3
      import os, sys, time
      parent = os.getppid()
      if "many" not in sys.argv: sys.exit(0)
      made = 0
      for line in iter(sys.stdin.buffer.readline, b""):
          sys.stdin.buffer.read(int(line.split()[3]))
          while made == \(pages):
              time.sleep(0.1)
              if os.getppid() != parent: sys.exit(0)
          made += 1
          sys.stdout.buffer.write(b"0 12 0\\n%PDF-1.7 abc")
          sys.stdout.buffer.flush()
      """
    let path = root + "/python-\(pages)"
    try WrittenProgram.write(script, to: path)
    changes["TUSSENSTAND_PYTHON"] = path
  }
}
