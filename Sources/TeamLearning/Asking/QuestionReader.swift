// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// Reads a question such as `streepjes per wijk in 2026-K2 voor geld`, and helps to type one.
public struct QuestionReader: Sendable {
  private let texts: Texts
  private let today: CalendarDay
  private let instruments: [Instrument]

  /// Prepares to read.
  /// - Parameters:
  ///   - texts: The words of the language; the Dutch ones are always understood.
  ///   - today: What the last months are counted from.
  ///   - instruments: The domains to choose from.
  public init(texts: Texts, today: CalendarDay, instruments: [Instrument]) {
    self.texts = texts
    self.today = today
    self.instruments = instruments
  }

  /// The ids of the domains.
  public var domains: [String] {
    var seen: Set<String> = []
    return instruments.flatMap(\.domains).map(\.id).filter { seen.insert($0).inserted }
  }

  /// Reads a question.
  /// - Parameter text: As typed.
  /// - Returns: The question.
  /// - Throws: ``QuestionError``.
  public func question(_ text: String) throws(QuestionError) -> PictureQuestion {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let measure = PictureMeasure(word: first, texts: texts) else {
      throw .noSuchMeasure
    }
    var question = PictureQuestion(measure)
    let known = QuestionWords(texts: texts)
    var rest = words.dropFirst()
    var seen: Set<QuestionWords.Keyword> = []
    while let word = rest.popFirst() {
      guard let keyword = known.keyword(word) else { throw .unknownWord(word) }
      guard seen.insert(keyword).inserted else { throw .twice(word) }
      let said = Array(rest.prefix { known.keyword($0) == nil })
      rest = rest.dropFirst(said.count)
      guard !said.isEmpty else { throw .endsAfter(word) }
      switch keyword {
      case .per: question.slices = try slices(said)
      case .during:
        do {
          question.period = try PeriodText(today: today, texts: texts)
            .period(said.joined(separator: " "))
        } catch { throw .period(error) }
      case .about:
        guard measure.isByDomain || measure == .goals else { throw .hasNoDomains }
        question.domain = try domain(said.joined(separator: " "))
      }
    }
    return question
  }

  private func slices(_ words: [String]) throws(QuestionError) -> Set<Slice> {
    var found: Set<Slice> = []
    for word in words.flatMap({ $0.split(separator: ",") }) {
      guard let slice = Slice(word: String(word), texts: texts) else { throw .noSuchSlice }
      found.insert(slice)
    }
    guard !found.isEmpty else { throw .noSuchSlice }
    return found
  }

  private func domain(_ text: String) throws(QuestionError) -> String {
    let wanted = text.lowercased()
    if domains.contains(wanted) { return wanted }
    let named = instruments.flatMap(\.domains).first { domain in
      domain.names.values.contains { $0.lowercased() == wanted }
    }
    guard let named else { throw .noSuchDomain(text) }
    return named.id
  }

  // MARK: - Help with typing

  /// One way to finish what was typed.
  public struct Suggestion: Hashable, Sendable {
    /// What comes in the line.
    public let words: String
    /// Where it begins, in characters from the start of the line.
    public let start: Int
    /// What it stands for; may be empty.
    public let meaning: String
  }

  /// The ways to finish what stands before the cursor.
  /// - Parameter text: From the start of the line to the cursor.
  /// - Returns: Those that begin as the last word does.
  public func suggestions(_ text: String) -> [Suggestion] {
    let begun = String(text.reversed().prefix { !$0.isWhitespace }.reversed())
    let before = text.dropLast(begun.count).split(whereSeparator: \.isWhitespace).map(String.init)
    let start = text.count - begun.count
    return choices(after: before).filter { $0.0.lowercased().hasPrefix(begun.lowercased()) }
      .map { Suggestion(words: $0.0, start: start, meaning: $0.1) }
  }

  private func choices(after words: [String]) -> [(String, String)] {
    let known = QuestionWords(texts: texts)
    guard let last = words.last else {
      return PictureMeasure.allCases.compactMap { measure in
        texts.words(measure.wordsID).first.map { ($0, texts(measure.title)) }
      }
    }
    switch known.keyword(last) {
    case .per: return known.slices.map { ($0, "") }
    case .during: return periods
    case .about: return domains.map { ($0, name(of: $0)) }
    case nil:
      let used = Set(words.compactMap(known.keyword))
      return QuestionWords.Keyword.allCases.filter { !used.contains($0) }
        .compactMap { known.words($0).first }.map { ($0, "") }
    }
  }

  private var periods: [(String, String)] {
    let year = today.year
    let quarters = [year, year - 1].flatMap { year in (1...4).map { "\(year)-K\($0)" } }
    let last = ["period-last", "period-months"].compactMap { texts.words($0).first }
    let twelve = last.count == 2 ? ["\(last[0]) 12 \(last[1])"] : []
    let reader = PeriodText(today: today, texts: texts)
    return (["\(year)", "\(year - 1)"] + quarters + twelve).map { written in
      (written, (try? reader.period(written)).map { texts($0.label) } ?? "")
    }
  }

  private func name(of domain: String) -> String {
    instruments.lazy.flatMap(\.domains).first { $0.id == domain }?.name(in: texts.language.code)
      ?? ""
  }
}
