// SPDX-License-Identifier: EUPL-1.2

public import Wording

/// What a picture can be split by (doorsnede).
public enum Slice: String, CaseIterable, Sendable, Codable {
  /// The resident's neighbourhood (wijk).
  case neighbourhood
  /// The team.
  case team
  /// Each month (maand).
  case month
  /// The life domain (leefgebied).
  case domain

  /// Finds one by what somebody typed.
  /// - Parameters:
  ///   - word: In any case.
  ///   - texts: The words of the language; the Dutch ones are always understood.
  public init?(word: String, texts: Texts) {
    let word = word.lowercased()
    let found = Self.allCases.first { slice in
      (texts.words(slice.wordsID) + texts.inDutch.words(slice.wordsID)).contains(word)
    }
    guard let found else { return nil }
    self = found
  }

  /// The id of its words, the first of which is shown.
  public var wordsID: String {
    switch self {
    case .neighbourhood: "slice-neighbourhood"
    case .team: "slice-team"
    case .month: "slice-month"
    case .domain: "slice-domain"
    }
  }
}
