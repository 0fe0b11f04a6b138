// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What may differ between two pages of one conversation.
public struct SummaryOptions: Hashable, Sendable {
  /// Voices whose marks stay off the page; the resident's own mark always stays.
  public var leavingOut: Set<Voice>
  /// The day the page is made.
  public var madeOn: CalendarDay
  /// Counts up from 1 each time the page is made again after a correction.
  public var version: Int

  /// Makes options.
  /// - Parameters:
  ///   - leavingOut: Voices whose marks stay off the page.
  ///   - madeOn: The day the page is made.
  ///   - version: From 1.
  public init(leavingOut: Set<Voice> = [], madeOn: CalendarDay, version: Int = 1) {
    self.leavingOut = leavingOut
    self.madeOn = madeOn
    self.version = version
  }
}
