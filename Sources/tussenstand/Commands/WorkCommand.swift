// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import SQLiteStorage
internal import Workplace

/// A command that can be given in the REPL and from the shell alike.
protocol WorkCommand: ParsableCommand {
  /// Whether the store is opened to write, when the command comes from the shell.
  static var access: SQLiteStorage.Access { get }

  /// Whether what it does goes into the audit trail: it then opens to write, whenever that can be.
  static var isAudited: Bool { get }

  /// The options that every command has.
  var general: GeneralOptions { get }

  /// The options that say how the interface speaks; those of a page may differ from it.
  var ofInterface: GeneralOptions { get }

  /// Does the work, with the console, the unlocked dossiers and the day.
  func perform(in work: Work) throws
}

extension WorkCommand {
  static var access: SQLiteStorage.Access { .readWrite }

  static var isAudited: Bool { false }

  var ofInterface: GeneralOptions { general }

  func run() throws {
    try ofInterface.requireSpoken()
    if Self.isAudited { return try Wiring.withAuditedWork { try perform(in: $0) } }
    try Wiring.withWork(Self.access) { try perform(in: $0) }
  }
}
