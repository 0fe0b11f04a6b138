// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import SQLiteStorage
import TestSupport
import Testing

/// Team files that earlier versions made, one for each version, with the counts they must give.
///
/// `RECORD_STORES=1` makes the files that are missing; one that is there is never made anew.
struct OlderTeamFileTests {
  private static let fixtures = Checkout.root.appending(path: "Tests/TeamStoreTests/Fixtures")
  private let file: TeamFile

  init() throws { file = try TeamFile() }

  @Test(arguments: SQLiteTeamUpkeep.versions)
  func `a team file of every version is brought up to date and counts the same`(
    version: String
  ) throws {
    let recorded = Self.fixtures.appending(path: "team-\(version).sqlite")
    let counted = Self.fixtures.appending(path: "team-\(version).txt")
    if ProcessInfo.processInfo.environment["RECORD_STORES"] == "1",
      !FileManager.default.fileExists(atPath: recorded.path)
    {
      try record(recorded, version)
      try Data(try counts().utf8).write(to: counted)
      try FileManager.default.removeItem(atPath: file.path)
    }
    try FileManager.default.copyItem(at: recorded, to: URL(filePath: file.path))
    if version != SQLiteTeamUpkeep.versions.last {
      #expect(throws: TeamStoreError.olderThanProgram) {
        try SQLiteTeamStore.openToRead(at: file.path).counts(CountRequest(.extent, in: allMonths))
      }
    }
    #expect(try counts() == String(contentsOf: counted, encoding: .utf8))
    // And figures can be shared to it from here on.
    var team = InventedTeam(seed: 99)
    let store = try SQLiteTeamStore.open(at: file.path)
    let before = try store.counts(CountRequest(.extent, in: allMonths))
    try store.replace(InventedTeam.shared(team.trajectories(3), laptop: 9))
    #expect(try store.counts(CountRequest(.extent, in: allMonths)) != before)
  }

  /// Every cell of every measure on a line of its own.
  private func counts() throws -> String {
    let store = try SQLiteTeamStore.open(at: file.path)
    let lines = try Measure.allCases.flatMap { measure in
      try store.counts(CountRequest(measure, in: allMonths)).cells.map { cell in
        "\(measure) \(cell.category): \(cell.count), \(cell.residents)\n"
      }
    }
    return lines.joined()
  }

  /// Fills a file of the present version, and copies the rows that the older one has tables for.
  private func record(_ recorded: URL, _ version: String) throws {
    let full = file.folder + "/full.sqlite"
    do {
      var team = InventedTeam(seed: 7)
      try SQLiteTeamStore.open(at: full).replace(
        InventedTeam.shared(team.trajectories(12), laptop: 1))
    }
    try SQLiteTeamUpkeep.makeOlder(at: file.path, version: version)
    let python = """
      import sqlite3, sys
      old = sqlite3.connect(sys.argv[1]); old.execute("ATTACH ? AS full", (sys.argv[2],))
      for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if name != "schema_migration": old.execute(f"INSERT INTO {name} SELECT * FROM full.{name}")
      old.commit(); old.execute("DETACH full")
      old.execute("PRAGMA page_size = 512"); old.execute("VACUUM"); old.close()
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", python, file.path, full]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    try FileManager.default.createDirectory(at: Self.fixtures, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: URL(filePath: file.path), to: recorded)
  }
}
