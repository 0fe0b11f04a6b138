// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Testing

@testable import Wording

/// The Dutch texts are short and plain, and the lint that says so can tell.
struct ReadabilityTests {
  private static let mostWords = 14
  private static let mostWordsOnAverage = 12.0
  private static let files = EmbeddedFile.all(in: "Texts/nl/").map(\.name)

  /// Below this number of words an average says nothing.
  private static let enoughWords = 40

  /// The texts of one file by id, in every reading that their choices give.
  private static func readings(of name: String) throws -> [(id: String, text: String)] {
    let file = try #require(EmbeddedFile.named(name))
    let catalogue = try Catalogue(file: name, text: file.text)
    return catalogue.ids.filter { ReadabilityExceptions.texts[$0] == nil }.flatMap { id in
      guard let pattern = catalogue[id] else { return [(id: String, text: String)]() }
      let readings = Set((0..<choices(in: pattern)).map { reading(of: pattern, choosing: $0) })
      return readings.sorted().map { (id, $0) }
    }
  }

  private static func choices(in pattern: FluentPattern) -> Int {
    pattern.elements.reduce(1) { most, element in
      guard case .choice(let choice) = element else { return most }
      return max(most, choice.variants.count)
    }
  }

  /// The words with a neutral word for each value, and one variant of each choice.
  private static func reading(of pattern: FluentPattern, choosing place: Int) -> String {
    pattern.elements.map { element in
      switch element {
      case .words(let words): words
      case .value: "dat"
      case .choice(let choice):
        reading(
          of: choice.variants[min(place, choice.variants.count - 1)].pattern, choosing: place)
      }
    }.joined()
  }

  /// Whether a sentence is one, and no label or list of words.
  private static func isWhole(_ sentence: String) -> Bool {
    sentence.last.map { ".!?:…".contains($0) } ?? false
  }

  private static func whole(_ texts: [String]) -> Readability {
    let sentences = texts.flatMap(Readability.sentences).filter(isWhole)
    return Readability(sentences.joined(separator: "\n\n"))
  }

  @Test(arguments: files) func `no sentence is long`(name: String) throws {
    for (id, text) in try Self.readings(of: name) {
      for sentence in Readability.sentences(of: text) {
        // A list of words, such as all ways to say yes, is no sentence.
        guard Self.isWhole(sentence) || !sentence.contains(",") else { continue }
        let count = Readability.words(of: sentence).count
        #expect(count <= Self.mostWords, "\(name) \(id): \(count) words: \(sentence)")
      }
    }
  }

  @Test func `the sentences of each kind are short on average`() throws {
    let all = try Self.files.flatMap(Self.readings)
    for (kind, texts) in Dictionary(grouping: all, by: { $0.id.prefix { $0 != "-" } }) {
      let readability = Self.whole(texts.map(\.text))
      guard readability.wordCount >= Self.enoughWords else { continue }
      let mean = readability.meanLength
      #expect(mean <= Self.mostWordsOnAverage, "\(kind)- has \(mean) words in a sentence")
    }
  }

  @Test(arguments: files) func `each file reads easily`(name: String) throws {
    let readings = try Self.readings(of: name)
    let readability = Self.whole(readings.map(\.text))
    guard readability.wordCount >= Self.enoughWords, let score = readability.score else { return }
    let least = name.hasSuffix("/summary.ftl") ? 80.0 : 70.0
    let hardest = readings.map { (id: $0.id, score: Self.whole([$0.text]).score ?? 200) }
      .sorted { $0.score < $1.score }.prefix(5).map { "\($0.id) \(Int($0.score))" }
    #expect(
      score >= least, "\(name) scores \(score); hardest: \(hardest.joined(separator: ", "))")
  }

  @Test func `an exception is for a text that exists`() {
    let ids = Set(Catalogue.builtIn(.dutch).ids)
    #expect(Set(ReadabilityExceptions.texts.keys).subtracting(ids) == [])
  }

  @Test func `an easy text passes and a hard text does not`() throws {
    let easy = Readability("Wat wilt u nu? Zet een streep op de lijn. Praat er samen over.")
    #expect(easy.meanLength <= Self.mostWordsOnAverage)
    #expect(try #require(easy.score) >= 80)
    let hard = Readability(
      "De verantwoordelijkheid voor gegevensverwerkingsactiviteiten berust overeenkomstig de "
        + "privacywetgeving bij de organisatie die de ondersteuningsbehoefte inventariseert.")
    #expect(hard.meanLength > Double(Self.mostWords))
    #expect(try #require(hard.score) < 70)
  }

  @Test func `the score is that of the formula`() throws {
    // Three words in one sentence, five syllables.
    let score = try #require(Readability("Wij praten samen.").score)
    #expect(abs(score - (206.835 - 0.93 * 3 - 77 * 5.0 / 3)) < 0.000_1)
    #expect(Readability(" … ").score == nil)
  }

  @Test(arguments: [
    ("jij", 1), ("bij", 1), ("moe", 1), ("leuk", 1), ("nieuw", 1), ("nieuwe", 2), ("leeuwen", 2),
    ("koeien", 2), ("maaien", 2), ("gooien", 2), ("uiteindelijk", 4), ("lelijk", 2),
    ("ideeën", 3), ("financiën", 4), ("geïnteresseerd", 5), ("officieel", 4), ("beamen", 3),
    ("beantwoorden", 4), ("radio", 3), ("situatie", 4), ("januari", 4), ("idee", 2), ("privé", 2),
    ("baby", 2), ("yoga", 2), ("quiz", 1), ("team", 1), ("wijkteam", 2), ("bureau", 2),
    ("leefgebied", 3), ("gezondheid", 3), ("zoiets", 2), ("e-mail", 2), ("museum", 3), ("12", 1),
    ("samenvatting", 4), ("vrijwilliger", 4), ("afspraak", 2),
  ])
  func `Dutch syllables are counted`(word: String, count: Int) {
    #expect(Readability.syllables(in: word) == count)
  }

  @Test(arguments: [
    ("Een. Twee! Drie?", ["Een.", "Twee!", "Drie?"]),
    ("Bel om 9.30 uur.", ["Bel om 9.30 uur."]),
    ("Vraag het aan o.a. uw buren.", ["Vraag het aan o.a. uw buren."]),
    ("Een regel die\ndoorloopt.", ["Een regel die doorloopt."]),
    ("Een kop\nEen regel.", ["Een kop", "Een regel."]), ("", []),
  ])
  func `sentences are found`(text: String, sentences: [String]) {
    #expect(Readability.sentences(of: text) == sentences)
  }
}
