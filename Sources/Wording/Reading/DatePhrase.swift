// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Model

/// Reads dates as people say them: `volgende week vrijdag`, `over 3 maanden`, `1 juni`, `12-6-2026`.
///
/// All words are data (`dates.ftl`). A date without a year is the next one; a month without a day
/// is its last day, because a goal "in June" has all of June.
public struct DatePhrase: Sendable {
  /// What a phrase says.
  public enum Reading: Hashable, Sendable {
    /// This day.
    case day(CalendarDay)
    /// Written as a date, but no day that exists.
    case noSuchDay
    /// No date.
    case notUnderstood
  }

  private let texts: Texts
  private let today: CalendarDay

  /// Makes a reader.
  /// - Parameters:
  ///   - texts: The language in which dates are typed.
  ///   - today: Dates count from here.
  public init(texts: Texts, today: CalendarDay) {
    self.texts = texts
    self.today = today
  }

  /// Reads a date.
  /// - Parameter phrase: What was typed.
  /// - Returns: The day, or why there is none.
  public func read(_ phrase: String) -> Reading {
    guard phrase.utf8.count <= 100 else { return .notUnderstood }
    if let reading = digits(phrase) { return reading }
    let fillers = Set(texts.words("words-date-fillers").map(folded))
    let words = folded(phrase).split { $0.isWhitespace || $0 == "," }.map { word in
      word.hasSuffix(".") ? String(word.dropLast()) : String(word)
    }.filter { !fillers.contains($0) }
    guard !words.isEmpty else { return .notUnderstood }
    let readers: [([String]) -> Reading?] = [
      dayWord, span, weekdayPhrase, periodPhrase, dayAndMonth,
    ]
    for read in readers {
      if let reading = read(words) { return reading }
    }
    return .notUnderstood
  }

  /// Why a day is not taken, and what to do next.
  public struct Refusal: Error, Hashable {
    /// What to say.
    public let message: Message

    /// Refuses.
    /// - Parameter message: What to say.
    public init(message: Message) { self.message = message }
  }

  /// Reads a day that is still to come, within twenty years.
  /// - Parameter phrase: What was typed.
  /// - Returns: Today or later.
  /// - Throws: ``Refusal``.
  public func readAhead(_ phrase: String) throws(Refusal) -> CalendarDay {
    switch read(phrase) {
    case .day(let day) where day < today:
      throw Refusal(message: Message("error-day-past", ["day": .day(day)]))
    case .day(let day):
      guard let last = today.adding(months: 12 * 20), day <= last else {
        throw Refusal(message: Message("error-day-far", ["day": .day(day)]))
      }
      return day
    case .noSuchDay: throw Refusal(message: Message("error-no-such-day"))
    case .notUnderstood: throw Refusal(message: Message("error-day"))
    }
  }

  // MARK: - Written with digits

  private func digits(_ phrase: String) -> Reading? {
    let trimmed = phrase.trimmingCharacters(in: .whitespaces)
    if let day = CalendarDay(iso: trimmed) { return .day(day) }
    let parts = trimmed.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (2...3).contains(parts.count),
      parts.allSatisfy({ $0.allSatisfy(\.isNumber) })
    else { return nil }
    if parts[0].count == 4, numbers.count == 3 {
      return reading(CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2]))
    }
    guard numbers.count == 3 else { return next(day: numbers[0], month: numbers[1]) }
    let year = parts[2].count <= 2 ? 2000 + numbers[2] : numbers[2]
    return reading(CalendarDay(year: year, month: numbers[1], day: numbers[0]))
  }

  // MARK: - In words

  private func dayWord(_ words: [String]) -> Reading? {
    let phrase = words.joined(separator: " ")
    if has("words-today", phrase) { return .day(today) }
    if has("words-tomorrow", phrase) { return reading(today.adding(days: 1)) }
    if has("words-day-after-tomorrow", phrase) { return reading(today.adding(days: 2)) }
    return nil
  }

  /// `over 3 maanden`, `over een week`, `over een half jaar`.
  private func span(_ words: [String]) -> Reading? {
    guard let first = words.first, has("words-in", first), words.count >= 2 else { return nil }
    var rest = Array(words.dropFirst())
    var count = 1
    if let number = wholeNumber(rest[0], texts) {
      count = number
      rest.removeFirst()
    } else if has("words-a", rest[0]) {
      rest.removeFirst()
    }
    guard (0...10_000).contains(count) else { return .notUnderstood }
    let unit = rest.joined(separator: " ")
    if has("words-half-year", unit) { return reading(today.adding(months: 6)) }
    if has("words-day", unit) { return reading(today.adding(days: count)) }
    if has("words-week", unit) { return reading(today.adding(days: 7 * count)) }
    if has("words-month", unit) { return reading(today.adding(months: count)) }
    if has("words-year", unit) { return reading(today.adding(months: 12 * count)) }
    return nil
  }

  /// `vrijdag`, `komende vrijdag`, `volgende week vrijdag`, `vrijdag over een week`.
  private func weekdayPhrase(_ words: [String]) -> Reading? {
    guard let weekday = words.lazy.compactMap(weekday).first else { return nil }
    let rest = words.filter { self.weekday($0) == nil }
    let ahead = (index(weekday) - index(today.weekday) + 7) % 7
    let phrase = rest.joined(separator: " ")
    if rest.isEmpty || has("words-coming", phrase) {
      return reading(today.adding(days: ahead == 0 ? 7 : ahead))
    }
    let monday = today.adding(days: -index(today.weekday))
    if has("words-this-week", phrase) { return reading(monday?.adding(days: index(weekday))) }
    if has("words-next-week", phrase) { return reading(monday?.adding(days: 7 + index(weekday))) }
    // "vrijdag 12 juni", "vr 12-6": the date says it all.
    return rest.count == 1 ? digits(rest[0]) : dayAndMonth(rest)
  }

  /// `volgende week`, `volgende maand`, `eind juni`, `eind van het jaar`, `juni`.
  private func periodPhrase(_ words: [String]) -> Reading? {
    let phrase = words.joined(separator: " ")
    if has("words-next-week", phrase) { return reading(today.adding(days: 7)) }
    if has("words-next-month", phrase) { return reading(today.adding(months: 1)) }
    if has("words-next-year", phrase) { return reading(today.adding(months: 12)) }
    if has("words-end-of-year", phrase) {
      return reading(CalendarDay(year: today.year, month: 12, day: 31))
    }
    let begins = has("words-begin", words[0])
    let middle = has("words-middle", words[0])
    let ends = has("words-end", words[0])
    let rest = begins || middle || ends ? Array(words.dropFirst()) : words
    guard let name = rest.first, let month = month(name), rest.count <= 2 else { return nil }
    let year = rest.count == 2 ? Int(rest[1]) : nil
    if rest.count == 2, year == nil || (year ?? 0) < 100 { return nil }
    let target = year ?? (month < today.month ? today.year + 1 : today.year)
    let last = CalendarDay.length(ofMonth: month, year: target)
    return reading(
      CalendarDay(year: target, month: month, day: begins ? 1 : middle ? 15 : last))
  }

  /// `12 juni`, `12 juni 2026`, `June 12th, 2026`.
  private func dayAndMonth(_ words: [String]) -> Reading? {
    guard (2...3).contains(words.count) else { return nil }
    let isMonthFirst = month(words[0]) != nil
    guard let month = month(words[isMonthFirst ? 0 : 1]) else { return nil }
    let ending = texts.words("words-ordinal-endings")
    var number = words[isMonthFirst ? 1 : 0]
    for suffix in ending where number.hasSuffix(suffix) && number.first?.isNumber == true {
      number = String(number.dropLast(suffix.count))
      break
    }
    guard let day = Int(number) else { return nil }
    guard words.count == 3 else { return next(day: day, month: month) }
    guard let year = Int(words[2]) else { return nil }
    return reading(CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: day))
  }

  // MARK: - Parts

  private func next(day: Int, month: Int) -> Reading {
    guard (1...12).contains(month) else { return .noSuchDay }
    // 29 February may be up to eight years away (around 2100).
    for year in today.year...(today.year + 8) {
      guard let date = CalendarDay(year: year, month: month, day: day) else { continue }
      if date >= today { return .day(date) }
    }
    return .noSuchDay
  }

  private func reading(_ day: CalendarDay?) -> Reading { day.map(Reading.day) ?? .noSuchDay }

  private func has(_ list: String, _ phrase: String) -> Bool {
    texts.words(list).map(folded).contains(phrase)
  }

  private func weekday(_ word: String) -> Weekday? {
    // "maand" begins "maandag", but is a month.
    guard !has("words-month", word) else { return nil }
    return Weekday.allCases.first { day in
      let name = folded(texts("weekday-\(day.rawValue)"))
      return word == name || word == name.prefix(2) || (word.count >= 3 && name.hasPrefix(word))
    }
  }

  private func index(_ weekday: Weekday) -> Int { Weekday.allCases.firstIndex(of: weekday) ?? 0 }

  private func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return (1...12).first { folded(texts("month-\($0)")).hasPrefix(word) }
  }
}
