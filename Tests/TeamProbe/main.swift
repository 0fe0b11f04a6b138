// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import TeamFixtures
import Workplace

// Another laptop for the tests, to be killed or to write at the same moment. It shares one resident
// at a time and says so.
//   team-probe invented STORE SEED RESIDENTS LAPTOP     figures of invented residents
//   team-probe sealed STORE FOLDER                      the outbox of sealed dossiers

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  guard arguments.count > 2 else { exit(64) }
  let store = try TeamDoor(arguments[1]).openToShare(makesFile: true)
  if arguments[0] == "sealed" {
    let laptop = try SealedLaptop(in: arguments[2])
    let report = try Sharing(laptop.outbox, to: store, batchSize: 1).share { _ in say("shared") }
    if let error = report.stopped { throw error }
  } else {
    guard arguments.count == 5, let seed = Int(arguments[2]), let count = Int(arguments[3]),
      let laptop = UInt64(arguments[4])
    else { exit(64) }
    var team = InventedTeam(seed: seed)
    for shared in InventedTeam.shared(team.trajectories(count), laptop: laptop) {
      try store.replace([shared])
      say("shared")
    }
  }
  say("done")
} catch {
  say("refused: \(error)")
  exit(1)
}
