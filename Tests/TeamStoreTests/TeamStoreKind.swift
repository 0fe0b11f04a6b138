// SPDX-License-Identifier: EUPL-1.2

import Figures
import Foundation
import Model
import PostgresStorage
import SQLiteStorage
import Testing

/// The kinds of team store that must all behave the same.
enum TeamStoreKind: String, Sendable, CaseIterable {
  case sqlite, postgres

  /// Those that there are on this machine; `Scripts/test` installs PostgreSQL.
  static let present = allCases.filter { $0 != .postgres || PostgresServer.shared != nil }

  /// A new store with who may write and who may read; gone afterwards.
  func with(_ body: (_ writer: any TeamStore, _ reader: any TeamStore) throws -> Void) throws {
    switch self {
    case .sqlite:
      let file = try TeamFile()
      try body(
        try SQLiteTeamStore.open(at: file.path), try SQLiteTeamStore.openToRead(at: file.path))
    case .postgres:
      let database = try TeamDatabase()
      try body(
        PostgresTeamStore(try database.address(try database.laptop())),
        PostgresTeamStore(try database.address(try database.reader())))
    }
  }
}

/// A team file in a folder of its own.
final class TeamFile {
  let folder: String
  var path: String { folder + "/team.sqlite" }

  init() throws {
    folder = NSTemporaryDirectory() + "tussenstand-team-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }
}

/// A database with the tables of a team store, and accounts in it.
final class TeamDatabase {
  let server: PostgresServer
  let name: String

  init() throws {
    server = try #require(PostgresServer.shared)
    name = try server.database()
    try PostgresTeamStore.migrate(try server.address(name))
  }

  deinit { _ = try? server.psql("postgres", "DROP DATABASE \(name) WITH (FORCE)") }

  func address(_ user: String) throws -> PostgresAddress { try server.address(name, user: user) }

  func text(_ user: String) -> String {
    "postgresql://\(user)@/\(name)?host=\(server.folder)&port=\(server.port)"
  }

  /// A new account of a laptop.
  func laptop() throws -> String { try account(in: "tussenstand_writer") }

  /// A new account of a team picture.
  func reader() throws -> String { try account(in: "tussenstand_reader") }

  private func account(in role: String) throws -> String {
    let user = "u_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try server.psql("postgres", "CREATE ROLE \(user) LOGIN PASSWORD 'proef' IN ROLE \(role)")
    return user
  }

  @discardableResult
  func psql(_ sql: String, as user: String = "eigenaar") throws -> String {
    try server.psql(name, "SET search_path = tussenstand; " + sql, user: user)
  }
}

/// Every month there may be.
let allMonths = months(200001, 209912)

/// A period from its first and last month, such as 202601 and 202612.
func months(_ first: Int, _ last: Int) -> ClosedRange<Month> {
  guard let first = Month(number: first), let last = Month(number: last), first <= last else {
    preconditionFailure("no such months")
  }
  return first...last
}

extension RawCounts {
  /// The counts by category, for measures without topics.
  var byCategory: [String: [Int]] {
    Dictionary(
      cells.map { ($0.category, [$0.count, $0.residents]) },
      uniquingKeysWith: { zip($0, $1).map(+) })
  }
}

/// A few questions that together touch every view, function and slice.
let questions: [CountRequest] = Measure.allCases.flatMap { measure in
  [
    CountRequest(measure, in: allMonths),
    CountRequest(measure, in: months(202506, 202604), by: [.neighbourhood, .team]),
    CountRequest(measure, in: months(202601, 202612), by: [.month]),
    CountRequest(
      measure, in: months(202501, 202612), by: [.month, .neighbourhood],
      neighbourhood: "Noord"),
    CountRequest(measure, in: months(202504, 202703), by: [.team], team: "De Linden"),
  ]
}
