// SPDX-License-Identifier: EUPL-1.2

/// A day in the proleptic Gregorian calendar, without a clock or a time zone.
public struct CalendarDay: Hashable, Sendable, Comparable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// Makes a day that exists.
  /// - Parameters:
  ///   - year: 1 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 up to the length of that month. Anything else gives `nil`.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads the written form `2026-05-01` (ISO 8601, extended).
  /// - Parameter text: Exactly ten characters; anything else gives `nil`.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days in a month.
  /// - Parameters:
  ///   - month: 1 to 12.
  ///   - year: Tells whether February has 29 days.
  /// - Returns: 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders days in time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

// MARK: - Counting

extension CalendarDay {
  /// Days since 1 January 1970; negative before.
  ///
  /// Source: H. Hinnant, "chrono-compatible low-level date algorithms", `days_from_civil`.
  public var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day that many days after 1 January 1970.
  ///
  /// Source: H. Hinnant, `civil_from_days`.
  /// - Parameter daysSince1970: Outside the years 1 to 9999 gives `nil`.
  public init?(daysSince1970: Int) {
    guard (-800_000...3_000_000).contains(daysSince1970) else { return nil }
    let shifted = daysSince1970 + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day a number of days later; `nil` outside the years 1 to 9999.
  /// - Parameter days: May be negative.
  /// - Returns: The day, or `nil`.
  public func adding(days: Int) -> CalendarDay? {
    let (sum, overflow) = daysSince1970.addingReportingOverflow(days)
    return overflow ? nil : CalendarDay(daysSince1970: sum)
  }

  /// The same day a number of months later, or the last day of that month when it is shorter.
  /// - Parameter months: May be negative.
  /// - Returns: The day, or `nil` outside the years 1 to 9999.
  public func adding(months: Int) -> CalendarDay? {
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, count >= 12 else { return nil }
    let year = count / 12
    let month = count % 12 + 1
    return CalendarDay(
      year: year, month: month, day: min(day, Self.length(ofMonth: month, year: year)))
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1 January 1970 was a Thursday.
    let index = ((daysSince1970 + 3) % 7 + 7) % 7
    return Weekday.allCases[index]
  }
}

// MARK: - Written form

extension CalendarDay: CustomStringConvertible, Codable {
  /// The written form `2026-05-01`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads the written form.
  /// - Parameter decoder: Holds one string.
  /// - Throws: `DecodingError` when the string is no day that exists.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = CalendarDay(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a day")
    }
    self = day
  }

  /// Writes the written form.
  /// - Parameter encoder: Receives one string.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// A day of the week, from Monday as in ISO 8601.
public enum Weekday: String, CaseIterable, Sendable, Codable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

/// A month of a year: the finest time that a figure carries.
public struct Month: Hashable, Sendable, Comparable, Codable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int

  /// The month that a day lies in.
  /// - Parameter day: Any day of the month.
  public init(of day: CalendarDay) {
    year = day.year
    month = day.month
  }

  /// Makes a month.
  /// - Parameters:
  ///   - year: 1 to 9999; anything else gives `nil`.
  ///   - month: 1 to 12; anything else gives `nil`.
  public init?(year: Int, month: Int) {
    guard let day = CalendarDay(year: year, month: month, day: 1) else { return nil }
    self.init(of: day)
  }

  /// Orders months in time.
  public static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
