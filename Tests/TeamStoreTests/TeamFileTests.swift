// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import SQLiteStorage
import TestSupport
import Testing

/// The team file: two programs at once, other people's files, and what lies in the folder.
@Suite(.waiting) struct TeamFileTests {
  private let file: TeamFile

  init() throws { file = try TeamFile() }

  private func people() throws -> Int {
    try SQLiteTeamStore.openToRead(at: file.path)
      .counts(CountRequest(.extent, in: allMonths)).byCategory["all"]?.last ?? 0
  }

  @Test func `two programs make the file and write at the same moment, and lose nothing`() throws {
    let laptops = try (1...3).map { try Laptop(file.path, seed: $0, residents: 40, laptop: $0) }
    for laptop in laptops {
      var lines: [String] = []
      while let line = laptop.line() { lines.append(line) }
      #expect(lines == Array(repeating: "shared", count: 40) + ["done"])
    }
    #expect(try people() == 120)
    // A journal that works between machines leaves nothing beside the file.
    #expect(try FileManager.default.contentsOfDirectory(atPath: file.folder) == ["team.sqlite"])
  }

  @Test func `reading goes on while another writes`() throws {
    _ = try SQLiteTeamStore.open(at: file.path)
    let laptop = try Laptop(file.path, seed: 1, residents: 60, laptop: 1)
    var counted: [Int] = []
    while let line = laptop.line(), line == "shared" { counted.append(try people()) }
    #expect(counted == counted.sorted())
    #expect(try people() == 60)
  }

  @Test func `a killed writer leaves whole residents only`() throws {
    var acknowledged = 0
    let laptop = try Laptop(file.path, seed: 5, residents: 200, laptop: 1)
    for _ in 0..<20 where laptop.line() == "shared" { acknowledged += 1 }
    laptop.kill()
    while laptop.line() == "shared" { acknowledged += 1 }
    #expect(acknowledged >= 20)
    #expect((acknowledged...(acknowledged + 1)).contains(try people()))
    let again = try Laptop(file.path, seed: 5, residents: 200, laptop: 1)
    while again.line() != nil {}
    #expect(try people() == 200)
  }

  @Test func `another file is not taken for a team store`() throws {
    #expect(throws: TeamStoreError.missing) { try SQLiteTeamStore.openToRead(at: file.path) }
    #expect(throws: TeamStoreError.notAllowed) {
      try SQLiteTeamStore.open(at: file.folder + "/nergens/team.sqlite")
    }
    try Data("een brief, geen bestand van een team".utf8).write(to: URL(filePath: file.path))
    #expect(throws: TeamStoreError.damaged) { try SQLiteTeamStore.open(at: file.path) }
    try FileManager.default.removeItem(atPath: file.path)
    try sqlite("CREATE TABLE foto (a)")
    #expect(throws: TeamStoreError.damaged) { try SQLiteTeamStore.open(at: file.path) }
    #expect(try sqlite("SELECT group_concat(name) FROM sqlite_master") == "foto")
  }

  @Test func `a file of a newer program is refused and not touched`() throws {
    _ = try SQLiteTeamStore.open(at: file.path)
    try sqlite("INSERT INTO schema_migration VALUES ('999-later')")
    let before = try Data(contentsOf: URL(filePath: file.path))
    #expect(throws: TeamStoreError.newerThanProgram) { try SQLiteTeamStore.open(at: file.path) }
    #expect(throws: TeamStoreError.newerThanProgram) {
      try SQLiteTeamStore.openToRead(at: file.path)
    }
    #expect(try Data(contentsOf: URL(filePath: file.path)) == before)
  }

  /// Changes or reads the file with another program.
  @discardableResult
  private func sqlite(_ sql: String) throws -> String {
    let python = """
      import sqlite3, sys
      file = sqlite3.connect(sys.argv[1]); print(file.execute(sys.argv[2]).fetchone() or [""])
      file.commit(); file.close()
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", python, file.path, sql]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.trimmingCharacters(in: CharacterSet(charactersIn: "()[]'\", \n"))
  }
}
