// SPDX-License-Identifier: EUPL-1.2

/// How easy a Dutch text reads: its sentences, words and syllables.
///
/// For our own texts only, never for what somebody says. Numbers about a text are a reason to look
/// at it again, not a proof that it is clear.
///
/// Source: W.H. Douma, De leesbaarheid van landbouwbladen (1960), the Flesch formula for Dutch.
struct Readability {
  /// The words of each sentence.
  let sentences: [[String]]

  /// Takes a text apart.
  /// - Parameter text: Dutch, without placeholders.
  init(_ text: String) {
    sentences = Self.sentences(of: text).map(Self.words).filter { !$0.isEmpty }
  }

  /// The number of words in all sentences together.
  var wordCount: Int { sentences.reduce(0) { $0 + $1.count } }

  /// Words in a sentence, on average.
  var meanLength: Double { Double(wordCount) / Double(max(1, sentences.count)) }

  /// Flesch-Douma: 80 to 90 is easy, 70 to 80 fairly easy; `nil` without words.
  var score: Double? {
    guard wordCount > 0 else { return nil }
    let syllables = sentences.joined().reduce(0) { $0 + Self.syllables(in: $1) }
    return 206.835 - 0.93 * meanLength - 77 * Double(syllables) / Double(wordCount)
  }

  /// The sentences of a text.
  ///
  /// A sentence ends at `.`, `!`, `?` or `…` before a space, unless a small letter follows, and at
  /// the end of a line that the next line does not go on with.
  static func sentences(of text: String) -> [String] {
    let signs = Array(text)
    var sentences = [""]
    for (index, sign) in signs.enumerated() {
      let rest = signs[(index + 1)...]
      let next = rest.first { !$0.isWhitespace }
      let goesOn = next?.isLowercase == true
      if sign == "\n" {
        let isBreak = !goesOn || rest.first == "\n"
        if isBreak { sentences.append("") } else { sentences[sentences.count - 1] += " " }
        continue
      }
      sentences[sentences.count - 1].append(sign)
      if ".!?…".contains(sign), rest.first?.isWhitespace != false, !goesOn { sentences.append("") }
    }
    return sentences.map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
  }

  /// The words of a sentence: letters and digits, with the apostrophes and hyphens inside them.
  static func words(of sentence: String) -> [String] {
    sentence.matches(of: /[\p{L}\p{N}]+(?:['’\-][\p{L}\p{N}]+)*/).map { String($0.output) }
  }

  /// Vowels that sound as one, the longest first.
  private static let groups: [[Character]] = [
    "aai", "ooi", "oei", "eeu", "ieu", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei",
    "ij", "au", "ou", "ai",
  ].map(Array.init)
  private static let vowels = Set("aeiouyàáâäèéêëìíîïòóôöùúûü")

  /// Words from other languages whose vowels do not follow the Dutch rules.
  private static let loanWords = ["team": "tiem", "museum": "musejum", "e-mail": "iemeel"]

  /// The syllables of a word; a number counts as one.
  static func syllables(in word: String) -> Int {
    var plain = word.lowercased()
    for (loan, dutch) in loanWords { plain = plain.replacing(loan, with: dutch) }
    let letters = Array(plain)
    var count = 0
    var index = 0
    while index < letters.count {
      guard isVowel(letters, index) else {
        index += 1
        continue
      }
      count += 1
      index += groups.first { letters[index...].starts(with: $0) }?.count ?? 1
    }
    return max(1, count)
  }

  /// A y before a vowel, as in yoga, and the u of qu are no vowels.
  private static func isVowel(_ letters: [Character], _ index: Int) -> Bool {
    guard vowels.contains(letters[index]) else { return false }
    if letters[index] == "y" {
      return index + 1 >= letters.count || !vowels.contains(letters[index + 1])
    }
    return !(letters[index] == "u" && index > 0 && letters[index - 1] == "q")
  }
}
