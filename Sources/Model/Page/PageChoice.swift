// SPDX-License-Identifier: EUPL-1.2

/// How a resident wants the page (keuze voor het blad).
///
/// Forms and parts are kept by the names that the page's own room gives them; a name that this
/// program does not know is passed over.
public struct PageChoice: Hashable, Sendable, Codable {
  /// The forms, such as `pdf`, in the order in which they were chosen.
  public var forms: [String]
  /// The language of the page, by its code; `nil` follows the language of the talk.
  public var language: String?
  /// The language that stands beside it, by its code; `nil` for a page in one language.
  public var beside: String?
  /// The parts that stay off the page.
  public var partsOff: [String]
  /// The voices whose marks stay off the page, besides those that the talk itself left off.
  public var voicesOff: [Voice]

  /// Makes a choice.
  /// - Parameters:
  ///   - forms: Such as `pdf`.
  ///   - language: By its code; `nil` follows the language of the talk.
  ///   - beside: The language that stands beside it, by its code.
  ///   - partsOff: The parts that stay off the page.
  ///   - voicesOff: The voices whose marks stay off the page.
  public init(
    forms: [String], language: String? = nil, beside: String? = nil, partsOff: [String] = [],
    voicesOff: [Voice] = []
  ) {
    self.forms = forms
    self.language = language
    self.beside = beside
    self.partsOff = partsOff
    self.voicesOff = voicesOff
  }
}
