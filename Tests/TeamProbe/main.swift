// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import Model
import PostgresStorage
import SQLiteStorage

// A laptop that shares, one resident at a time, and says so: another program for the tests, to be
// killed or to write at the same moment.
//   team-probe STORE SEED RESIDENTS LAPTOP

let arguments = CommandLine.arguments
guard arguments.count == 5, let seed = Int(arguments[2]), let count = Int(arguments[3]),
  let laptop = UInt64(arguments[4])
else { exit(64) }

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

do {
  let store: any TeamStore =
    PostgresAddress.isAddress(arguments[1])
    ? PostgresTeamStore(try PostgresAddress(arguments[1]))
    : try SQLiteTeamStore.open(at: arguments[1])
  var team = InventedTeam(seed: seed)
  for shared in InventedTeam.shared(team.trajectories(count), laptop: laptop) {
    try store.replace([shared])
    say("shared")
  }
  say("done")
} catch {
  say("refused: \(error)")
  exit(1)
}
