// SPDX-License-Identifier: EUPL-1.2

public import Disclosure
public import Wording

/// A free question to the figures: what, by what, when, and about which domain (vraag).
public struct PictureQuestion: Hashable, Sendable {
  /// What to show.
  public var measure: PictureMeasure
  /// What to split by.
  public var slices: Set<Slice> = []
  /// When; `nil` when nobody said.
  public var period: Period?
  /// Only this domain, by its id.
  public var domain: String?

  /// Asks about a measure.
  /// - Parameter measure: What to show.
  public init(_ measure: PictureMeasure) { self.measure = measure }

  /// What a picture is asked to show.
  /// - Parameters:
  ///   - usual: The period when nobody said one.
  ///   - rule: For whom, and from how many residents on.
  /// - Returns: One section.
  public func request(in usual: Period, rule: DisclosureRule) -> PictureRequest {
    // Goals by domain are another table than goals.
    let isGoalsByDomain = measure == .goals && (slices.contains(.domain) || domain != nil)
    var request = PictureRequest(
      [isGoalsByDomain ? .goalTopics : measure], in: period ?? usual,
      by: slices.subtracting([.domain]), rule: rule)
    request.domain = domain
    return request
  }
}

/// Why a question was not understood.
public enum QuestionError: Error, Hashable, Sendable {
  /// It does not begin with something that can be shown.
  case noSuchMeasure
  /// A word that stands nowhere in a question.
  case unknownWord(String)
  /// What to split by was not understood.
  case noSuchSlice
  /// A part stands there twice.
  case twice(String)
  /// Nothing follows a word that something must follow.
  case endsAfter(String)
  /// No domain has this name.
  case noSuchDomain(String)
  /// The measure is not counted by domain.
  case hasNoDomains
  /// When was not understood.
  case period(PeriodError)
}

/// The words that a question is made of, in a language.
struct QuestionWords {
  let texts: Texts

  enum Keyword: CaseIterable { case per, during, about }

  func words(_ keyword: Keyword) -> [String] {
    let id =
      switch keyword {
      case .per: "question-word-per"
      case .during: "question-word-in"
      case .about: "question-word-for"
      }
    return texts.words(id) + texts.inDutch.words(id)
  }

  func keyword(_ word: String) -> Keyword? {
    Keyword.allCases.first { words($0).contains(word.lowercased()) }
  }

  var measures: [String] { PictureMeasure.allCases.compactMap { texts.words($0.wordsID).first } }
  var slices: [String] { Slice.allCases.compactMap { texts.words($0.wordsID).first } }
}

extension QuestionError {
  /// What to say about it.
  /// - Parameters:
  ///   - texts: The words to choose from.
  ///   - domains: The ids of the domains.
  /// - Returns: The message.
  public func message(_ texts: Texts, domains: [String]) -> Message {
    let words = QuestionWords(texts: texts)
    func list(_ words: [String]) -> Message.Value { .text(words.joined(separator: ", ")) }
    return switch self {
    case .noSuchMeasure: Message("error-question-measure", ["words": list(words.measures)])
    case .unknownWord(let word): Message("error-question-word", ["word": .text(word)])
    case .noSuchSlice: Message("error-question-slice", ["words": list(words.slices)])
    case .twice(let word): Message("error-question-twice", ["word": .text(word)])
    case .endsAfter(let word): Message("error-question-end", ["word": .text(word)])
    case .noSuchDomain(let word):
      Message("error-question-domain", ["word": .text(word), "words": list(domains)])
    case .hasNoDomains: Message("error-question-domain-measure")
    case .period(let error): error.message
    }
  }
}
