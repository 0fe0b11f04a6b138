// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import SQLiteStorage
internal import Sealing
internal import TestSupport
internal import Testing

/// A byte was changed where the file says what its tables are.
struct DamagedSchemaTests {
  private static let columns = [
    "kind", "id", "sequence", "revision", "parent", "sealed", "name", "algorithm", "operations",
    "memory", "salt", "wrapped",
  ]

  @Test(arguments: columns)
  func `a column with another name is damage, and stops nothing else`(column: String) throws {
    try Judge.withFolder { folder in
      let file = folder.appending(path: "dossiers.sqlite")
      do {
        let storage = try SQLiteStorage.open(in: folder.path)
        let (keyring, slots, _) = try Keyring.create(
          passphrase: try Sample.passphrase("x"), derivation: Sample.quick)
        try storage.replaceKeySlots(with: slots)
        let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
        try store.save(Sample.resident())
      }
      var bytes = try Data(contentsOf: file)
      // Where the tables are described: the name and its type, as the migration wrote them.
      let descriptions = ["TEXT", "INTEGER", "BLOB"].map { Data("\n  \(column) \($0)".utf8) }
      let places = descriptions.compactMap { bytes.range(of: $0) }
      let written = try #require(places.first)
      bytes[written.lowerBound + 3] ^= 1
      try bytes.write(to: file)
      #expect(throws: StoreError.self) {
        let storage = try SQLiteStorage.open(in: folder.path)
        _ = try storage.keySlots()
        _ = try storage.contents()
        _ = try storage.records(of: .resident, parent: nil)
      }
    }
  }
}
