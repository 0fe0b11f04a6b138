// SPDX-License-Identifier: EUPL-1.2

public import Model

/// The order of day, month and year in dates that are written with digits.
public enum DateOrder: String, CaseIterable, Hashable, Sendable {
  /// 1-6-2026, as in the Netherlands.
  case dayMonthYear = "dag-maand-jaar"
  /// 6/1/2026, as in America.
  case monthDayYear = "maand-dag-jaar"
  /// 2026-6-1.
  case yearMonthDay = "jaar-maand-dag"
}

/// Reads a day as exports write it: digits, names of months, and the numbers of a spreadsheet.
public struct CellDate: Sendable {
  /// The day that spreadsheets count from; they take 1900 for a leap year, so it is not the 1st.
  private static let spreadsheetStart = -25_569
  /// From 1954 to 2119: a number outside that is no date.
  private static let spreadsheetDays = 20_000...80_000

  private let order: DateOrder
  private let months: [String: Int]

  /// Prepares to read.
  /// - Parameters:
  ///   - order: The order of the parts.
  ///   - months: The names of the twelve months in small letters, in each language.
  public init(_ order: DateOrder, months: [[String]]) {
    self.order = order
    var numbers: [String: Int] = [:]
    for names in months {
      for (index, name) in names.enumerated() {
        numbers[name] = index + 1
        if name.count > 3 { numbers[String(name.prefix(3))] = index + 1 }
      }
    }
    self.months = numbers
  }

  /// Reads a day.
  /// - Parameter text: A cell without spaces around it.
  /// - Returns: The day, or `nil` when it says none.
  public func day(_ text: String) -> CalendarDay? {
    guard (4...60).contains(text.utf8.count) else { return nil }
    if let day = CalendarDay(iso: text) { return day }
    // A day and a part of a day, with a Dutch comma.
    if let comma = text.firstIndex(of: ","), let day = Int(text[..<comma]),
      Self.spreadsheetDays.contains(day), Int(text[comma...].dropFirst()) != nil
    {
      return CalendarDay(daysSince1970: day + Self.spreadsheetStart)
    }
    var parts = text.split { " \u{A0}T,".contains($0) }
    // "01-06-2026 00:00:00": the hour says nothing here.
    if parts.count > 1, let last = parts.last, last.contains(":") { parts.removeLast() }
    if parts.count == 1 { return digits(parts[0]) }
    return words(parts)
  }

  private func digits(_ text: Substring) -> CalendarDay? {
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
      // 1-jun-2026
      return parts.count == 3 ? words(parts) : nil
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count else { return nil }
    switch numbers.count {
    case 3 where parts[0].count == 4: return day(numbers[0], numbers[1], numbers[2])
    case 3:
      let year = year(numbers[2], digits: parts[2].count)
      switch order {
      case .dayMonthYear: return day(year, numbers[1], numbers[0])
      case .monthDayYear: return day(year, numbers[0], numbers[1])
      case .yearMonthDay:
        return day(self.year(numbers[0], digits: parts[0].count), numbers[1], numbers[2])
      }
    case 1 where text.utf8.count == 8:
      return day(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100)
    case 1, 2:
      // A number of days, perhaps with a part of a day behind it.
      guard Self.spreadsheetDays.contains(numbers[0]) else { return nil }
      return CalendarDay(daysSince1970: numbers[0] + Self.spreadsheetStart)
    default: return nil
    }
  }

  /// `1 juni 2026`, `ma 1 jun. 2026`, `June 1, 2026`.
  private func words(_ parts: [Substring]) -> CalendarDay? {
    var month: Int?
    var numbers: [Substring] = []
    for part in parts {
      let word = part.lowercased().filter { $0 != "." }
      if word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !word.isEmpty {
        numbers.append(part.filter { $0 != "." }[...])
      } else if let number = months[word]
        ?? (word.count > 3 ? months[String(word.prefix(3))] : nil),
        month == nil, isMonth(word)
      {
        month = number
      }
    }
    guard let month, numbers.count == 2, let first = Int(numbers[0]), let second = Int(numbers[1])
    else { return nil }
    return day(year(second, digits: numbers[1].count), month, first)
  }

  /// "maandag" begins as a month does, but is none.
  private func isMonth(_ word: String) -> Bool {
    months[word] != nil || (word.count == 4 && word.hasPrefix("sept"))
  }

  private func year(_ number: Int, digits: Int) -> Int {
    guard digits == 2 else { return digits == 4 ? number : 0 }
    return number < 70 ? 2000 + number : 1900 + number
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
    CalendarDay(year: year, month: month, day: day)
  }
}
