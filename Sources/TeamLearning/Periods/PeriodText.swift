// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// Why a period was not understood.
public enum PeriodError: Error, Hashable, Sendable {
  /// It has none of the forms.
  case notAPeriod
  /// Such a year there is not.
  case noSuchYear
  /// A quarter is 1 to 4.
  case noSuchQuarter
  /// A month is 1 to 12.
  case noSuchMonth
  /// So many months cannot be looked back: 1 to 120.
  case lengthOutOfRange

  /// What to say about it.
  public var message: Message {
    switch self {
    case .notAPeriod: Message("error-period-unknown")
    case .noSuchYear: Message("error-period-year")
    case .noSuchQuarter: Message("error-period-quarter")
    case .noSuchMonth: Message("error-period-month")
    case .lengthOutOfRange: Message("error-period-length")
    }
  }
}

/// Reads a period as people write it: `2026`, `2026-K2`, `2026-05`, `laatste 12 maanden`.
public struct PeriodText {
  private let today: CalendarDay
  private let last: [String]
  private let months: [String]

  /// Prepares to read.
  /// - Parameters:
  ///   - today: The last months are the whole months before this day's month.
  ///   - texts: The words of the language; the Dutch ones are always understood.
  public init(today: CalendarDay, texts: Texts) {
    self.today = today
    last = texts.words("period-last") + texts.inDutch.words("period-last")
    months = texts.words("period-months") + texts.inDutch.words("period-months")
  }

  /// Reads one.
  /// - Parameter text: In any case, with spaces around it or not.
  /// - Returns: The period.
  /// - Throws: ``PeriodError``.
  public func period(_ text: String) throws(PeriodError) -> Period {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count == 3, last.contains(words[0]), months.contains(words[2]) {
      return try lastMonths(words[1])
    }
    guard words.count == 1, let word = words.first else { throw .notAPeriod }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard let year = parts.first.flatMap({ Self.number($0, digits: 4...4) }), parts.count <= 2
    else { throw .notAPeriod }
    guard (1900...2999).contains(year) else { throw .noSuchYear }
    guard parts.count == 2 else { return try Self.period(year, 1, 12) }
    if let mark = parts[1].first, "kq".contains(mark) {
      guard let quarter = Self.number(String(parts[1].dropFirst()), digits: 1...2) else {
        throw .notAPeriod
      }
      guard (1...4).contains(quarter) else { throw .noSuchQuarter }
      return try Self.period(year, quarter * 3 - 2, quarter * 3)
    }
    guard let month = Self.number(parts[1], digits: 1...2) else { throw .notAPeriod }
    guard (1...12).contains(month) else { throw .noSuchMonth }
    return try Self.period(year, month, month)
  }

  /// The quarter that ended last.
  public var lastQuarter: Period {
    let month = Month(of: today)
    return stretch(month.moved(by: -((month.month - 1) % 3) - 3), 3)
  }

  /// The last twelve whole months.
  public var lastYear: Period { stretch(Month(of: today).moved(by: -12), 12) }

  /// Months from one on; this month where the years that there are begin.
  private func stretch(_ first: Month?, _ count: Int) -> Period {
    guard let first, let last = first.moved(by: count - 1) else {
      return Period(Month(of: today)...Month(of: today))
    }
    return Period(first...last)
  }

  private func lastMonths(_ word: String) throws(PeriodError) -> Period {
    guard let count = Self.number(word, digits: 1...4) else { throw .notAPeriod }
    guard (1...120).contains(count) else { throw .lengthOutOfRange }
    let month = Month(of: today)
    guard let first = month.moved(by: -count), let end = month.moved(by: -1) else {
      throw .noSuchYear
    }
    return Period(first...end)
  }

  private static func period(
    _ year: Int, _ first: Int, _ last: Int
  ) throws(PeriodError) -> Period {
    guard let first = Month(year: year, month: first), let last = Month(year: year, month: last)
    else { throw .noSuchMonth }
    return Period(first...last)
  }

  private static func number(_ text: String, digits: ClosedRange<Int>) -> Int? {
    guard digits.contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
