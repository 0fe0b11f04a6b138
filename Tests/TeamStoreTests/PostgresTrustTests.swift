// SPDX-License-Identifier: EUPL-1.2

import FigureFixtures
import Figures
import Foundation
import PostgresStorage
import TestSupport
import Testing

/// Which servers are trusted, and what becomes of a connection that is lost.
@Suite(.enabled(if: PostgresServer.shared != nil), .waiting) struct PostgresTrustTests {
  private let server: PostgresServer
  private let database: TeamDatabase

  init() throws {
    server = try #require(PostgresServer.shared)
    database = try TeamDatabase()
  }

  @Test(arguments: [
    "", "team.sqlite", "/srv/team.sqlite", "postgresql://", "postgresql:///team",
    "postgresql://laptop:geheim@db.example/team", "postgresql://db.example/team?sslmode=prefer",
    "postgresql://db.example/team?sslmode=disable", "postgresql://db.example/team?sslmode=require",
    "postgresql://localhost,db.example/team?sslmode=disable",
    "postgresql://localhost/team?hostaddr=192.0.2.1", "postgresql://localhost/team?options=-cx=1",
    "postgresql://db.example/team?password=geheim", "postgresql://db.example:port",
  ])
  func `an address that trusts too easily or holds a password is refused`(text: String) {
    #expect(throws: TeamStoreError.badAddress) { try PostgresAddress(text) }
  }

  @Test(arguments: [
    "postgresql://db.example/team", "postgresql://laptop@db.example:5433/team?sslmode=verify-full",
    "postgresql://db.example/team?sslmode=verify-ca&sslrootcert=/etc/ca.pem",
    "postgresql://localhost/team", "postgresql://127.0.0.1/team?sslmode=disable",
    "postgresql:///team?host=/run/postgresql", "postgres://[::1]/team",
  ])
  func `an address that is safe is taken`(text: String) throws {
    _ = try PostgresAddress(text)
    #expect(PostgresAddress.isAddress(text))
  }

  /// Connects over TLS with a password file of its own, and asks something.
  private func connect(_ host: String, _ more: String, password: String = "proef") throws {
    let reader = try database.reader()
    let file = try TeamFile()
    let passwords = file.folder + "/passwords"
    try Data("*:*:*:*:\(password)\n".utf8).write(to: URL(filePath: passwords))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: passwords)
    let address = try PostgresAddress(
      "postgresql://\(reader)@\(host):\(server.port)/\(database.name)?passfile=\(passwords)&\(more)"
    )
    _ = try PostgresTeamStore(address).counts(CountRequest(.extent, in: allMonths))
  }

  @Test func `the certificate must be trusted and be that of the host`() throws {
    let own = "sslrootcert=\(server.folder)/server.crt"
    try connect("localhost", "sslmode=verify-full&\(own)")
    #expect(throws: TeamStoreError.notTrusted) { try connect("localhost", "sslmode=verify-full") }
    #expect(throws: TeamStoreError.notTrusted) {
      try connect("127.0.0.1", "sslmode=verify-full&\(own)")
    }
    try connect("127.0.0.1", "sslmode=verify-ca&\(own)")
    #expect(throws: TeamStoreError.notTrusted) {
      try connect("localhost", "sslmode=verify-full&\(own)", password: "mis")
    }
  }

  @Test func `no server is unreachable, and no database refused`() throws {
    let none = try PostgresAddress("postgresql://localhost:1/team")
    #expect(throws: TeamStoreError.unreachable) { try PostgresTeamStore(none).replace([]) }
    let empty = try server.database()
    let store = PostgresTeamStore(try server.address(empty))
    #expect(throws: TeamStoreError.olderThanProgram) { try store.replace([]) }
    try server.psql("postgres", "DROP DATABASE \(empty) WITH (FORCE)")
  }

  @Test func `a connection that is lost is made anew, and sharing again makes it right`() throws {
    var team = InventedTeam(seed: 12)
    let shared = InventedTeam.shared(team.trajectories(20))
    let laptop = try database.laptop()
    let store = PostgresTeamStore(try database.address(laptop))
    let reader = PostgresTeamStore(try database.address(try database.reader()))
    try store.replace(Array(shared.prefix(10)))
    // The server ends the connection while the next transaction waits for a row.
    let question = CountRequest(.extent, in: allMonths)
    let before = try reader.counts(question)
    try database.psql(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '\(laptop)'")
    #expect(throws: TeamStoreError.unreachable) { try store.replace(shared) }
    #expect(try reader.counts(question) == before)
    try store.replace(shared)
    let people = Set(shared.flatMap(\.conversations).map(\.subject)).count
    #expect(try reader.counts(question).byCategory["all"]?.last == people)
  }

  @Test func `a transaction that is cut off in the middle leaves nothing`() async throws {
    var team = InventedTeam(seed: 13)
    let shared = InventedTeam.shared(team.trajectories(20))
    let laptop = try database.laptop()
    // A lock keeps the laptop waiting after its first statement.
    let name = database.name
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/env")
    holder.arguments = [
      "psql", "-X", "-q", "-h", server.folder, "-p", "\(server.port)", "-U", "eigenaar", "-d", name,
    ]
    let input = Pipe()
    let output = Pipe()
    holder.standardInput = input
    holder.standardOutput = output
    try holder.run()
    input.fileHandleForWriting.write(
      Data("BEGIN; LOCK tussenstand.goal_figure;\n\\echo locked\n".utf8))
    _ = output.fileHandleForReading.availableData
    let address = try database.address(laptop)
    let sharing = Task.detached { Result { try PostgresTeamStore(address).replace(shared) } }
    let waiting =
      "SELECT pid FROM pg_stat_activity WHERE usename = '\(laptop)' AND wait_event_type = 'Lock'"
    while try database.psql(waiting).isEmpty { try await Task.sleep(for: .milliseconds(20)) }
    try database.psql("SELECT pg_terminate_backend(pid) FROM (\(waiting)) AS waiting")
    let outcome = await sharing.value
    #expect(throws: TeamStoreError.unreachable) { try outcome.get() }
    input.fileHandleForWriting.closeFile()
    holder.waitUntilExit()
    #expect(try database.psql("SELECT count(*) FROM shared_resident") == "0")
    #expect(try database.psql("SELECT count(*) FROM topic_figure") == "0")
    try PostgresTeamStore(address).replace(shared)
    #expect(try database.psql("SELECT count(*) FROM shared_resident") == "20")
  }
}
