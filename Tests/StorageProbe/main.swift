// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing

// A program that can be killed: what it has acknowledged on its output must still be there.
//   storage-probe append FOLDER PASSPHRASE   adds answers to the one draft and prints each number
//   storage-probe hold FOLDER                prints "held" and keeps the store until input ends
//   storage-probe fill FOLDER PASSPHRASE     appends until refused, prints the error, exits
// Backups.swift has what backups are tried with.
func say(_ text: String) { FileHandle.standardOutput.write(Data((text + "\n").utf8)) }

let arguments = CommandLine.arguments
do {
  if Backups.modes.contains(arguments[1]) {
    try Backups.run(arguments)
    exit(0)
  }
  let storage = try SQLiteStorage.open(in: arguments[2])
  switch arguments[1] {
  case "hold":
    say("held")
    _ = readLine()
  case "append", "fill":
    let keyring = try Keyring.unlock(
      try storage.keySlots(), passphrase: try Sample.passphrase(arguments[3]))
    let store = DossierStore(storage: storage, sealer: try RecordSealer(keyring))
    guard let draft = try store.drafts(as: String.self).values.first else { exit(3) }
    var next = try store.draftEvents(of: draft.id, as: Int.self).values.count + 1
    if arguments[1] == "fill" { signal(SIGXFSZ, SIG_IGN) }
    while true {
      try store.appendDraftEvent(next, to: draft.id)
      say(String(next))
      next += 1
    }
  default:
    exit(64)
  }
} catch let error as StoreError {
  say("refused: \(error)")
} catch let error as UnlockError {
  say("refused: \(error)")
} catch let error as BackupError {
  say("refused: \(error)")
}
