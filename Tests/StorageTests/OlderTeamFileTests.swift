// SPDX-License-Identifier: EUPL-1.2

internal import FigureFixtures
internal import Figures
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// Team files that earlier versions made, one for each version, with the counts they must give.
///
/// `RECORD_STORES=1` makes the files that are missing; one that is there is never made anew.
@Suite(.waiting) struct OlderTeamFileTests {
  private static let fixtures = Checkout.root.appending(path: "Tests/StorageTests/Fixtures")
  private let folder: ScratchFolder
  private let always: ClosedRange<Month>
  private var file: String { folder.root + "/team.sqlite" }

  init() throws {
    folder = try ScratchFolder()
    always = try #require(Month(year: 2000, month: 1))...#require(Month(year: 2099, month: 12))
  }

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
      try FileManager.default.removeItem(atPath: file)
    }
    try FileManager.default.copyItem(at: recorded, to: URL(filePath: file))
    if version != SQLiteTeamUpkeep.versions.last {
      #expect(throws: TeamStoreError.olderThanProgram) {
        try SQLiteTeamStore.openToRead(at: file).counts(CountRequest(.extent, in: always))
      }
    }
    #expect(try counts() == String(contentsOf: counted, encoding: .utf8))
    // And figures can be shared to it from here on.
    var team = InventedTeam(seed: 99)
    let store = try SQLiteTeamStore.open(at: file)
    let before = try store.counts(CountRequest(.extent, in: always))
    try store.replace(InventedTeam.shared(team.trajectories(3), laptop: 9))
    #expect(try store.counts(CountRequest(.extent, in: always)) != before)
  }

  /// Every cell of every measure on a line of its own.
  private func counts() throws -> String {
    let store = try SQLiteTeamStore.open(at: file)
    let lines = try Measure.allCases.flatMap { measure in
      try store.counts(CountRequest(measure, in: always)).cells.map { cell in
        "\(measure) \(cell.category): \(cell.count), \(cell.residents)\n"
      }
    }
    return lines.joined()
  }

  /// Fills a file of the present version, and copies the rows that the older one has tables for.
  private func record(_ recorded: URL, _ version: String) throws {
    let full = folder.root + "/full.sqlite"
    do {
      var team = InventedTeam(seed: 7)
      try SQLiteTeamStore.open(at: full).replace(
        InventedTeam.shared(team.trajectories(12), laptop: 1))
    }
    try SQLiteTeamUpkeep.makeOlder(at: file, version: version)
    let python = """
      import sqlite3, sys
      old = sqlite3.connect(sys.argv[1]); old.execute("ATTACH ? AS full", (sys.argv[2],))
      for (name,) in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        if name != "schema_migration": old.execute(f"INSERT INTO {name} SELECT * FROM full.{name}")
      old.commit(); old.execute("DETACH full")
      old.execute("PRAGMA page_size = 512"); old.execute("VACUUM"); old.close()
      """
    #expect(try run("/usr/bin/env", ["python3", "-c", python, file, full]) == 0)
    try FileManager.default.createDirectory(at: Self.fixtures, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: URL(filePath: file), to: recorded)
  }
}
