// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Summaries
internal import Wording

/// How a page is wanted, in the types of this program; what is stored of it is a `PageChoice`.
struct PageWish: Hashable {
  /// What is made when nobody said otherwise.
  static let usualForms: [SummaryForm] = [.pdf, .html, .text]

  var forms: [SummaryForm]
  var language: Language
  /// Dutch, when it stands beside another language.
  var beside: Language?
  var partsOff: Set<SummarySection.Kind>
  var voicesOff: [Voice]

  /// Reads what a resident wanted the last time; what this program does not know is passed over.
  /// - Parameters:
  ///   - choice: What was stored, if anything.
  ///   - language: The language of a page for which none was chosen.
  init(_ choice: PageChoice?, in language: Language) {
    let forms = (choice?.forms ?? []).compactMap(SummaryForm.init)
    self.forms = forms.isEmpty ? Self.usualForms : forms
    self.language = choice?.language.flatMap(Language.init(rawValue:)) ?? language
    beside = choice?.beside.flatMap(Language.init(rawValue:))
    partsOff = Set((choice?.partsOff ?? []).compactMap(SummarySection.Kind.init))
    voicesOff = choice?.voicesOff ?? []
  }

  /// As it is stored; lists stand in one order, so that the same wish is the same record.
  var choice: PageChoice {
    PageChoice(
      forms: SummaryForm.allCases.filter(forms.contains).map(\.rawValue), language: language.code,
      beside: beside?.code,
      partsOff: SummarySection.Kind.allCases.filter(partsOff.contains).map(\.rawValue),
      voicesOff: voicesOff)
  }
}

extension PageChoice {
  /// Whether a page that was given this way is all that is wanted now.
  func covers(_ wish: PageChoice) -> Bool {
    language == wish.language && beside == wish.beside
      && Set(forms).isSuperset(of: wish.forms)
  }
}
