// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Which backups in a folder may go (rotatie): pure, of their labels alone.
///
/// Kept is the last one of each of the seven last days that have one, of the four last weeks and of
/// the six last months. Days without a backup count for nothing: who comes back after a year finds
/// everything that was there.
public struct BackupRotation: Sendable {
  private let days: Int
  private let weeks: Int
  private let months: Int

  /// Makes a rule.
  /// - Parameters:
  ///   - days: How many days with a backup keep their last one.
  ///   - weeks: How many weeks.
  ///   - months: How many months.
  public init(days: Int = 7, weeks: Int = 4, months: Int = 6) {
    self.days = days
    self.weeks = weeks
    self.months = months
  }

  /// The backups that may be removed.
  ///
  /// As long as none of them was proven, nothing goes. The one that was proven last always stays.
  /// - Parameters:
  ///   - labels: All own backups in one folder.
  ///   - proven: The one that was proven last.
  ///   - erased: Residents and groups that were erased: every backup that holds one of them goes.
  ///   - thins: Whether old ones go as well, beside those with somebody who was erased.
  /// - Returns: Their ids.
  public func surplus(
    among labels: [BackupLabel], proven: RecordID?, erased: Set<RecordID> = [],
    thins: Bool = true
  ) -> Set<RecordID> {
    guard labels.contains(where: { $0.id == proven }) else { return [] }
    let kept = thins ? spared(among: labels) : Set(labels.map(\.id))
    let gone = labels.filter { label in
      label.id != proven && (!kept.contains(label.id) || !erased.isDisjoint(with: label.people))
    }
    return Set(gone.map(\.id))
  }

  private func spared(among labels: [BackupLabel]) -> Set<RecordID> {
    let newestFirst = labels.sorted { ($0.day, $0.order, $0.id) > ($1.day, $1.order, $1.id) }
    func lastOfEach<Period: Hashable>(_ most: Int, _ period: (CalendarDay) -> Period) -> [RecordID]
    {
      var seen: Set<Period> = []
      return newestFirst.filter { label in
        seen.count < most && seen.insert(period(label.day)).inserted
      }.map(\.id)
    }
    // 1 January 1970 was a Thursday; a week begins on Monday.
    let inWeeks = lastOfEach(weeks) { ($0.daysSince1970 + 3) / 7 }
    return Set(lastOfEach(days) { $0 } + inWeeks + lastOfEach(months) { Month(of: $0) })
  }
}
