// SPDX-License-Identifier: EUPL-1.2

/// Makes a team store and brings it up to date, for who owns the file or the server (opslag).
///
/// It is about tables and accounts; figures cannot be seen or changed through it.
public protocol TeamStoreUpkeep {
  /// How the store stands; it is not changed.
  /// - Returns: What was made, and what is still to be made.
  /// - Throws: ``TeamStoreError``.
  func state() throws(TeamStoreError) -> TeamStoreState

  /// Makes everything that is not there yet, all of it or nothing.
  /// - Throws: ``TeamStoreError``.
  func bringUpToDate() throws(TeamStoreError)

  /// Counts all figures anew, and puts right what was kept added up.
  /// - Returns: Whether it was right.
  /// - Throws: ``TeamStoreError``; then nothing has changed.
  func countAnew() throws(TeamStoreError) -> Bool
}

/// How a team store stands, as its owner sees it (toestand van de opslag).
public struct TeamStoreState: Hashable, Sendable {
  /// Who may do what on a server.
  public struct Accounts: Hashable, Sendable {
    /// Those that may share, by name: they add and withdraw their own figures.
    public let writers: [String]
    /// Those that may read counts, by name.
    public let readers: [String]

    /// Lists accounts.
    /// - Parameters:
    ///   - writers: Those that may share.
    ///   - readers: Those that may read counts.
    public init(writers: [String], readers: [String]) {
      self.writers = writers
      self.readers = readers
    }
  }

  /// The steps that were made, by name and in order; none where there is no store yet.
  public let made: [String]
  /// The steps that this program would still make.
  public let missing: [String]
  /// The steps that this program does not know: a newer version made them.
  public let unknown: [String]
  /// Who may do what; `nil` where the rights of a folder decide.
  public let accounts: Accounts?

  /// Compares what was made with what there is to make.
  /// - Parameters:
  ///   - made: The steps that were made, by name.
  ///   - all: The steps that this program knows, in order.
  ///   - accounts: Who may do what; `nil` where the rights of a folder decide.
  public init(made: Set<String>, of all: [String], accounts: Accounts? = nil) {
    self.made = made.sorted()
    missing = all.filter { !made.contains($0) }
    unknown = made.subtracting(all).sorted()
    self.accounts = accounts
  }

  /// Whether there is a store at all.
  public var isThere: Bool { !made.isEmpty }
}
