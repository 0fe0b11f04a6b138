// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// A store that an earlier version of the program made.
@Suite(.waiting) struct OlderStoreTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Makes the store what the first version would have left.
  private func makeOlder() throws {
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1])
      file.execute("DELETE FROM grdb_migrations WHERE identifier <> '001-records'")
      file.commit(); file.close()
      """
    #expect(try run("/usr/bin/env", ["python3", "-c", python, folder.file]) == 0)
  }

  @Test func `a store of before copies were kept is brought up to date with every row`() throws {
    let resident = Sample.resident()
    let conversation = try Sample.conversation(with: resident)
    do {
      let store = try folder.store()
      try store.save(resident)
      try store.save(conversation)
    }
    try makeOlder()
    #expect(throws: StoreError.olderThanProgram) {
      try SQLiteStorage.open(in: folder.path, access: .readOnly)
    }
    let store = try folder.store()
    #expect(try store.residents().values == [resident])
    #expect(try store.conversations(of: resident.id).values == [conversation])
    #expect(try store.verify().isEmpty)
    try store.handOver(
      HandedOverCopy(
        id: Sample.id(5), resident: resident.id, conversation: conversation.id,
        day: conversation.day, version: 1, choice: PageChoice(forms: ["pdf"]),
        contents: store.mark(of: "blad", about: conversation.id)),
      to: resident)
    #expect(try store.copies().values.count == 1)
    _ = try SQLiteStorage.open(in: folder.path, access: .readOnly)
  }
}
