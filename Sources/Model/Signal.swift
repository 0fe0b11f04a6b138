// SPDX-License-Identifier: EUPL-1.2

/// Something that more people in the neighbourhood face (signaal).
///
/// The list leads to collective solutions; own words stay sealed in the dossier.
public enum Signal: Hashable, Sendable, Codable {
  /// One of the list, by its id.
  case listed(String)
  /// In own words.
  case own(String)
}

/// The signals to choose from: a short list that an organisation can replace (signalenlijst).
public struct SignalList: Hashable, Sendable {
  /// Which list, and which version of it.
  public let reference: InstrumentReference
  /// The signals in the order in which they are offered.
  public let signals: [LifeDomain]

  /// Makes a list.
  /// - Parameters:
  ///   - reference: Which list, and which version of it.
  ///   - signals: In the order in which they are offered, with unique ids.
  public init(reference: InstrumentReference, signals: [LifeDomain]) {
    self.reference = reference
    self.signals = signals
  }
}

/// How a trajectory ended, and what the resident says of it (afronding).
///
/// The harmonised youth set asks how it ended and whether it was of use; its exact wording is not
/// known here, so the words are our own.
public struct Ending: Hashable, Sendable, Codable {
  /// How it ended.
  public enum Manner: String, CaseIterable, Sendable, Codable {
    /// As the pair had agreed (volgens plan).
    case asPlanned
    /// The resident stopped earlier (eerder gestopt).
    case earlier
    /// The resident goes on with somebody else (verder bij een ander).
    case elsewhere
    /// In another way (anders).
    case other
  }

  /// Whether it was of use, according to the resident.
  public enum Usefulness: String, CaseIterable, Sendable, Codable {
    case yes, somewhat, no
  }

  /// How it ended, if said.
  public var manner: Manner?
  /// Whether it was of use, if said.
  public var usefulness: Usefulness?
  /// The resident's own words.
  public var words: String?

  /// Makes an ending.
  /// - Parameters:
  ///   - manner: How it ended, if said.
  ///   - usefulness: Whether it was of use, if said.
  ///   - words: The resident's own words.
  public init(manner: Manner? = nil, usefulness: Usefulness? = nil, words: String? = nil) {
    self.manner = manner
    self.usefulness = usefulness
    self.words = words
  }
}
