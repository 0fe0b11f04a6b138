// SPDX-License-Identifier: EUPL-1.2

/// Holds the figures of a team, and nothing else (teambestand).
///
/// Calls are synchronous: when one returns, what it wrote is durable; when it throws, either
/// everything or nothing was written, and calling again with the same values makes it right.
/// ONE suite of tests holds for every kind of store.
public protocol TeamStore {
  /// Puts the figures of residents in place of what was shared of them before.
  ///
  /// All in one transaction.
  /// - Parameter batch: One per resident; without conversations it withdraws.
  /// - Throws: ``TeamStoreError``.
  func replace(_ batch: [SharedFigures]) throws(TeamStoreError)

  /// Adds up; what comes back has not passed disclosure control and may not be shown.
  /// - Parameter request: What to count, in which months, sliced by what.
  /// - Returns: The counts, in a fixed order.
  /// - Throws: ``TeamStoreError``.
  func counts(_ request: CountRequest) throws(TeamStoreError) -> RawCounts
}

/// What was found wrong with a team store; no case holds anything that was stored.
public enum TeamStoreError: Error, Hashable, Sendable {
  /// There is nothing at the path.
  case missing
  /// A newer version of the program made it; it was not touched.
  case newerThanProgram
  /// It must be brought up to date first, by who owns it.
  case olderThanProgram
  /// The file is no team store, or part of it is gone.
  case damaged
  /// The file or folder may not be written, or this account may not do that.
  case notAllowed
  /// Another program kept it busy for too long.
  case inUse
  /// The disk is full.
  case diskFull
  /// The server cannot be reached, or the connection was lost; trying again later is safe.
  case unreachable
  /// The server's certificate or the name and password were refused.
  case notTrusted
  /// The settings do not say where the store is in a way that is understood.
  case badAddress
  /// The program was built without what talks to a server.
  case noServers
  /// The store refused for another reason.
  case refused
}
