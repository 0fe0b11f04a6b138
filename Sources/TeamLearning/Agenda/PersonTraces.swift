// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Model
public import Wording

/// Finds what may point at a resident in words about the team's own work.
///
/// It warns and never refuses: it cannot know who somebody is, and misses names that look like
/// other words. Word lists are data (`agenda.ftl`).
public struct PersonTraces: Sendable {
  /// What was found.
  public struct Finding: Hashable, Sendable {
    /// What it looks like.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// A resident of the own caseload.
      case resident
      /// Somebody with "mevrouw" or "meneer" before the name.
      case title
      /// A first name and a surname.
      case name
      /// A date of long ago.
      case birthday
      /// A number of nine digits, as a citizen service number has.
      case citizenNumber
      /// A telephone number.
      case phone
      /// An address of electronic mail.
      case mail
      /// A street with a number, or a postcode.
      case address
    }

    /// What it looks like.
    public let kind: Kind
    /// The words that it was seen in.
    public let words: String

    /// What to say about it.
    public var message: Message {
      Message("warning-agenda-\(kind.rawValue)", ["words": .text(words)])
    }
  }

  private let texts: Texts
  private let today: CalendarDay
  private let residents: [String]
  private let known: Set<String>
  private let titles: Set<String>
  private let particles: Set<String>

  /// Prepares to look.
  /// - Parameters:
  ///   - texts: The language in which is typed.
  ///   - today: What is long before it may be a date of birth.
  ///   - residents: Names of residents, as far as they are known here.
  ///   - known: Names that are no person: teams, neighbourhoods, domains.
  public init(texts: Texts, today: CalendarDay, residents: [String] = [], known: [String] = []) {
    self.texts = texts
    self.today = today
    self.residents = residents
    let names = known.flatMap { $0.split(separator: " ").map(String.init) }
    self.known = Set((texts.words("words-agenda-no-names") + names).map(folded))
    titles = Set(texts.words("words-agenda-titles").map(folded))
    particles = Set(texts.words("words-agenda-particles"))
  }

  /// Looks for traces of a resident.
  /// - Parameters:
  ///   - text: What was typed.
  ///   - mayNameColleague: Whether the name of a colleague may stand here.
  /// - Returns: One of each kind at most.
  public func find(in text: String, mayNameColleague: Bool = false) -> [Finding] {
    let words = Word.all(of: text, abbreviated: titles)
    var findings = [(Finding.Kind.resident, resident(words))]
    if !mayNameColleague {
      findings += [(.title, titled(words)), (.name, named(words))]
    }
    findings += [
      (.birthday, birthday(text)),
      (.citizenNumber, first(/\b\d{4}[ .]?\d{2}[ .]?\d{3}\b/, in: text)),
      (.phone, first(/(?:\+|\b00?)[1-9](?:[ \-()]{0,2}\d){8,10}\b/, in: text)),
      (.mail, first(/[^\s@]+@[^\s@]+\.[a-zA-Z]{2,}/, in: text)), (.address, address(text)),
    ]
    return findings.compactMap { kind, words in words.map { Finding(kind: kind, words: $0) } }
  }

  // MARK: - Names

  /// A part of a resident's name with a capital, such as a first name.
  private func resident(_ words: [Word]) -> String? {
    let parts = Set(
      residents.flatMap { Word.all(of: $0, abbreviated: []) }.map(\.text)
        .filter { $0.count >= 3 && !particles.contains(folded($0)) }.map(folded))
    return words.first { $0.isCapitalised && parts.contains(folded($0.text)) }?.text
  }

  /// `mevrouw Jansen`, `dhr. De Boer`.
  private func titled(_ words: [Word]) -> String? {
    for (index, word) in words.enumerated() where titles.contains(folded(word.bare)) {
      let rest = words[(index + 1)...].drop { particles.contains($0.text) }
      if let name = rest.first, name.isCapitalised || name.isInitial {
        return word.text + " " + name.text
      }
    }
    return nil
  }

  /// `Fatima el Idrissi`, `J. de Vries`: inside a sentence, where a capital means something.
  private func named(_ words: [Word]) -> String? {
    for (index, word) in words.enumerated() {
      guard word.isInitial || word.isCapitalised && !word.startsSentence, !isKnown(word),
        !particles.contains(folded(word.text))
      else { continue }
      let between = words[(index + 1)...].prefix { particles.contains($0.text) && $0.follows }
      guard between.count <= 3, let last = words[(index + 1 + between.count)...].first,
        last.follows, last.isCapitalised, !isKnown(last)
      else { continue }
      return ([word] + between + [last]).map(\.text).joined(separator: " ")
    }
    return nil
  }

  private func isKnown(_ word: Word) -> Bool { known.contains(folded(word.bare)) }

  // MARK: - Numbers

  /// A whole date of more than two years ago.
  private func birthday(_ text: String) -> String? {
    guard let limit = today.adding(months: -24) else { return nil }
    let dates = DatePhrase(texts: texts, today: today)
    let months = (1...12).map { texts("month-\($0)") }.joined(separator: "|")
    let written = (try? Regex("(?i)\\b\\d{1,2} (?:\(months)) \\d{4}\\b"))
      .map { text.matches(of: $0).map { String(text[$0.range]) } }
    let digits = text.matches(of: /\b\d{1,2}[\-\/.]\d{1,2}[\-\/.](?:19|20)\d{2}\b/)
      .map { String($0.output) }
    return (digits + (written ?? [])).first { phrase in
      if case .day(let day) = dates.read(phrase) { day < limit } else { false }
    }
  }

  private func address(_ text: String) -> String? {
    if let code = first(/\b[1-9]\d{3} ?[A-Z]{2}\b/, in: text) { return code }
    let endings = texts.words("words-agenda-streets")
    let others = texts.words("words-agenda-no-streets").map(folded)
    return text.matches(of: /(\p{L}{5,}) \d{1,4}[a-zA-Z]?\b/).first { match in
      let word = folded(String(match.output.1))
      return endings.contains { word.hasSuffix($0) && word.count > $0.count }
        && !others.contains(word)
    }.map { String($0.output.0) }
  }

  private func first(_ pattern: Regex<Substring>, in text: String) -> String? {
    text.firstMatch(of: pattern).map { String($0.output) }
  }
}

/// A word in its sentence.
private struct Word {
  let text: String
  let startsSentence: Bool
  /// Whether nothing but a space stands between it and the word before.
  let follows: Bool

  /// Without full stops.
  var bare: String { text.replacing(".", with: "") }
  var isInitial: Bool { text.contains(/^(?:\p{Lu}\.)+$/) }
  /// A capital and then a small letter: `GGD` is no name.
  var isCapitalised: Bool { text.contains(/^\p{Lu}['’]?\p{Lu}?\p{Ll}/) }

  static func all(of text: String, abbreviated: Set<String>) -> [Word] {
    var words: [Word] = []
    var end = text.startIndex
    for match in text.matches(of: /(?:\p{Lu}\.)+|\p{L}[\p{L}'’\-]*/) {
      let between = text[end..<match.range.lowerBound]
      // "dhr. Jansen" is one sentence.
      let isShort =
        words.last.map { $0.isInitial || abbreviated.contains(folded($0.text)) } ?? false
      let ends = between.contains { "!?:\n".contains($0) } || between.contains(".") && !isShort
      words.append(
        Word(
          text: String(match.output), startsSentence: words.isEmpty || ends,
          follows: between == " " || between == ". " && isShort))
      end = match.range.upperBound
    }
    return words
  }
}
