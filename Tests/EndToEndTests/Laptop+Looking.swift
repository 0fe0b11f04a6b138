// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

/// What a test finds on a laptop afterwards.
extension Laptop {
  /// A record of which only the existence counts.
  private struct Anything: Decodable {}

  /// The store, opened with the passphrase as another program would.
  func dossiers(
    with words: String = passphrase, access: SQLiteStorage.Access = .readOnly
  ) throws -> DossierStore {
    let storage = try SQLiteStorage.open(in: store, access: access)
    var bytes = Array(words.utf8)
    let keyring = try Keyring.unlock(
      try storage.keySlots(), passphrase: try Passphrase(wiping: &bytes))
    return DossierStore(storage: storage, sealer: try RecordSealer(keyring))
  }

  /// The conversations of the only resident, oldest first.
  func conversations(with words: String = passphrase) throws -> [Conversation] {
    try dossiers(with: words).trajectories().values.flatMap(\.conversations)
  }

  /// How many answers each draft holds.
  func draftedAnswers() throws -> [Int] {
    let dossiers = try dossiers()
    return try dossiers.drafts(as: Anything.self).values.map {
      try dossiers.draftEvents(of: $0.id, as: Anything.self).values.count
    }
  }

  /// The files in a folder and below, by path.
  static func files(in folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? [])
      .map { folder + "/" + $0 }
      .filter { path in
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        return type as? FileAttributeType == .typeRegular
      }
  }

  /// The words that stand readable in a file under the home or the folder for temporary files.
  ///
  /// The judge is `strings`, once for each way of writing letters down, and a plain search.
  func readable(_ words: [String]) throws -> [String] {
    var found: [String] = []
    for file in Self.files(in: home) + Self.files(in: temporary) {
      let contents = FileManager.default.contents(atPath: file) ?? Data()
      var text = String(decoding: contents, as: UTF8.self)
      for encoding in ["S", "l", "b"] {
        let ending = try Ending(
          of: "/usr/bin/strings", ["-n", "3", "-e", encoding, file], environment: [:], input: [],
          folder: root)
        guard ending.status == 0 else { throw Unprepared(description: "strings: install binutils") }
        text += ending.output
      }
      found += words.filter(text.contains).map { "\($0) in \(file)" }
    }
    return found
  }

  /// The access rights of a file or folder.
  static func rights(of path: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
