// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// A stretch of whole months (periode).
public struct Period: Hashable, Sendable {
  /// The first and the last month.
  public let months: ClosedRange<Month>

  /// Takes a stretch of months.
  /// - Parameter months: The first and the last.
  public init(_ months: ClosedRange<Month>) { self.months = months }

  /// How many months it has.
  public var count: Int { months.upperBound.index - months.lowerBound.index + 1 }

  /// The period right before it, as long as this one; `nil` before the year 1.
  public var before: Period? {
    guard let first = months.lowerBound.moved(by: -count),
      let last = months.lowerBound.moved(by: -1)
    else { return nil }
    return Period(first...last)
  }

  /// Each month on its own, in time.
  public var eachMonth: [Period] {
    (0..<count).compactMap { months.lowerBound.moved(by: $0) }.map { Period($0...$0) }
  }

  /// Its name in machine formats, such as `2026-04/2026-06`.
  public var written: String { "\(months.lowerBound.written)/\(months.upperBound.written)" }

  /// Its name in words: a year, a quarter, a month, or from a month until another.
  public var label: Message {
    let first = months.lowerBound
    let year = Message.Value.text(String(first.year))
    if count == 12, first.month == 1 { return Message("label-period-year", ["year": year]) }
    if count == 3, first.month % 3 == 1 {
      return Message(
        "label-period-quarter", ["quarter": .number(first.month / 3 + 1), "year": year])
    }
    guard count > 1 else { return first.label }
    return Message(
      "label-period-range",
      ["from": .message(first.label), "until": .message(months.upperBound.label)])
  }
}

extension Month {
  /// Months in a row have numbers in a row.
  var index: Int { year * 12 + month - 1 }

  /// As `2026-05`.
  var written: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      + (month < 10 ? "-0" : "-") + String(month)
  }

  /// The month and the year in words.
  var label: Message {
    Message(
      "label-team-month",
      [
        "month": .message(Message("month-\(month)")), "year": .text(String(year)),
      ])
  }

  /// A month so many months later; `nil` outside the years that there are.
  func moved(by months: Int) -> Month? {
    let moved = index + months
    return moved < 12 ? nil : Month(year: moved / 12, month: moved % 12 + 1)
  }
}
