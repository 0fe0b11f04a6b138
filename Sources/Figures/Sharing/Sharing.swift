// SPDX-License-Identifier: EUPL-1.2

/// Brings what waits in the outbox to the team store (delen).
///
/// It may stop anywhere: what was sent and not yet settled is sent once more, which changes nothing.
public struct Sharing {
  /// How it went.
  public struct Report: Hashable, Sendable {
    /// Residents whose figures are in the team store now.
    public var sent = 0
    /// Groups whose figures are in the team store now.
    public var sentGroups = 0
    /// Residents and groups whose figures were taken out.
    public var withdrawn = 0
    /// Residents and groups who still wait.
    public var waiting = 0
    /// Residents and groups of whom something cannot be read; they wait as well.
    public var unreadable = 0
    /// Why it stopped, if it did; what was sent until then stays.
    public var stopped: TeamStoreError?

    /// Makes a report of before anything was sent.
    /// - Parameters:
    ///   - waiting: Residents who wait.
    ///   - stopped: Why nothing can be sent.
    public init(waiting: Int = 0, stopped: TeamStoreError? = nil) {
      self.waiting = waiting
      self.stopped = stopped
    }
  }

  /// Residents in one transaction: few enough to be quick, many enough for a slow line.
  public static let residentsAtOnce = 100

  private let outbox: any Outbox
  private let store: any TeamStore
  private let batchSize: Int

  /// Prepares to share.
  /// - Parameters:
  ///   - outbox: Who waits.
  ///   - store: Where the figures go.
  ///   - batchSize: Residents in one transaction, from 1.
  public init(
    _ outbox: any Outbox, to store: any TeamStore, batchSize: Int = Sharing.residentsAtOnce
  ) {
    self.outbox = outbox
    self.store = store
    self.batchSize = max(1, batchSize)
  }

  /// Sends what waits, some residents at a time.
  /// - Parameter progress: Hears how it stands after each transaction.
  /// - Returns: How it went; a store that cannot be reached is part of that.
  /// - Throws: What the outbox throws.
  public func share(progress: (Report) -> Void = { _ in }) throws -> Report {
    var rest = try outbox.waiting()[...]
    var report = Report(waiting: rest.count)
    while !rest.isEmpty {
      var entries: [OutboxEntry] = []
      var batch: [SharedFigures] = []
      let next = rest.prefix(batchSize)
      for (entry, figures) in zip(next, try outbox.figures(of: next.map(\.resident))) {
        switch figures {
        case .success(let figures):
          batch.append(figures)
          entries.append(entry)
        case .failure: report.unreadable += 1
        }
      }
      rest = rest.dropFirst(batchSize)
      do throws(TeamStoreError) {
        if !batch.isEmpty { try store.replace(batch) }
      } catch {
        report.stopped = error
        return report
      }
      try outbox.settle(entries)
      report.withdrawn += batch.count(where: \.isEmpty)
      report.sent += batch.count { !$0.conversations.isEmpty }
      report.sentGroups += batch.count { !$0.activities.isEmpty }
      report.waiting -= batch.count
      progress(report)
    }
    return report
  }
}

/// A dossier of which something cannot be read, so that nothing of it is shared.
public struct UnreadableDossier: Error, Hashable, Sendable {
  /// Says so.
  public init() {}
}
