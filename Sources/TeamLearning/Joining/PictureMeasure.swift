// SPDX-License-Identifier: EUPL-1.2

public import Wording

/// What a picture shows, one section each (onderwerp van het teambeeld).
public enum PictureMeasure: String, CaseIterable, Sendable, Codable {
  /// How many residents there are (inwoners).
  case residents
  /// How many conversations there are, first and later ones (gesprekken).
  case conversations
  /// How many residents chose a domain, and put it on top (leefgebieden).
  case topics
  /// Marks up, the same or down per domain (streepjes).
  case marks
  /// Where the latest mark stands, per domain (plek van het streepje).
  case positions
  /// The latest level that the professional gave, per domain (niveaus).
  case levels
  /// That level up, the same or down (verschil in niveau).
  case levelChange
  /// The latest level that the resident gave, per domain (niveaus van inwoners).
  case ownLevels
  /// That level up, the same or down (verschil in niveau, volgens inwoners).
  case ownLevelChange
  /// Goals by how they stand (doelen).
  case goals
  /// Goals by what they are about (doelen per leefgebied).
  case goalTopics
  /// Figures for life, 1 to 10 (cijfers).
  case lifeScores
  /// Figures for life up, the same or down (verandering van het cijfer).
  case lifeChange
  /// What more people in the neighbourhood face (signalen).
  case signals
  /// What groups offer beside what residents ask for: people reached (activiteiten).
  case activities
  /// What groups say of it: bereik, nut, doel and verbetering (antwoorden van groepen).
  case activityAnswers
  /// How trajectories ended (afronding).
  case endings
  /// Whether it was of use (nut).
  case usefulness
  /// What was filled in at the latest conversation (ingevuld).
  case parts

  /// What an overview shows when nobody asks for something else.
  public static let overview: [PictureMeasure] = [
    .residents, .conversations, .topics, .marks, .levels, .levelChange, .ownLevels,
    .ownLevelChange, .goals, .lifeScores, .lifeChange, .signals, .activities, .activityAnswers,
    .endings, .usefulness, .parts,
  ]

  /// Finds one by what somebody typed.
  /// - Parameters:
  ///   - word: In any case.
  ///   - texts: The words of the language; the Dutch ones are always understood.
  public init?(word: String, texts: Texts) {
    let word = word.lowercased()
    let found = Self.allCases.first { measure in
      (texts.words(measure.wordsID) + texts.inDutch.words(measure.wordsID)).contains(word)
    }
    guard let found else { return nil }
    self = found
  }

  /// The id of the words that ask for it, the first of which is shown.
  public var wordsID: String { "measure-\(rawValue)" }

  /// Whether it is counted by life domain.
  public var isByDomain: Bool {
    switch self {
    case .topics, .marks, .positions, .goalTopics: true
    case .levels, .levelChange, .ownLevels, .ownLevelChange: true
    case .residents, .conversations, .goals, .lifeScores, .lifeChange, .signals, .activities,
      .activityAnswers, .endings, .usefulness, .parts:
      false
    }
  }

  /// Whether it is about groups.
  var isOfGroups: Bool { self == .activities || self == .activityAnswers }

  /// Whether it is about levels, each voice in tables of its own.
  var isOfLevels: Bool {
    switch self {
    case .levels, .levelChange, .ownLevels, .ownLevelChange: true
    default: false
    }
  }

  var title: Message { Message("heading-report-\(rawValue)") }
  var caption: Message { Message("caption-report-\(rawValue)") }
}
