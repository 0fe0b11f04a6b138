// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What may differ between two pages of one conversation.
public struct SummaryOptions: Hashable, Sendable {
  /// Voices whose marks stay off the page; the resident's own mark always stays.
  public var leavingOut: Set<Voice>
  /// Parts that stay off the page; those that cannot be left out stay on it.
  public var leavingOutParts: Set<SummarySection.Kind>
  /// The day the page is made.
  public var madeOn: CalendarDay
  /// Counts up from 1 each time the page is given with other contents.
  public var version: Int
  /// How the organisation's page looks.
  public var houseStyle: HouseStyle

  /// Makes options.
  /// - Parameters:
  ///   - leavingOut: Voices whose marks stay off the page.
  ///   - leavingOutParts: Parts that stay off the page.
  ///   - madeOn: The day the page is made.
  ///   - version: From 1.
  ///   - houseStyle: How the organisation's page looks.
  public init(
    leavingOut: Set<Voice> = [], leavingOutParts: Set<SummarySection.Kind> = [],
    madeOn: CalendarDay, version: Int = 1, houseStyle: HouseStyle = HouseStyle()
  ) {
    self.leavingOut = leavingOut
    self.leavingOutParts = leavingOutParts
    self.madeOn = madeOn
    self.version = version
    self.houseStyle = houseStyle
  }
}
