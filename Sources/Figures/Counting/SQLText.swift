// SPDX-License-Identifier: EUPL-1.2

/// A piece of SQL that is written in the program; nothing that somebody typed gets in.
struct SQLText: Hashable, Sendable {
  /// The words.
  let sql: String
}
