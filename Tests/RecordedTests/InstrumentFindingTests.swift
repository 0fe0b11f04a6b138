// SPDX-License-Identifier: EUPL-1.2

import Interchange
import Testing
import Wording

/// Everything that can be wrong in the file of an instrument has a sentence.
struct InstrumentFindingTests {
  @Test(arguments: Language.ofInterface)
  func `every finding says what to do`(language: Language) {
    let texts = Texts(language)
    for code in InstrumentError.Code.allCases {
      #expect(texts.has("finding-instrument-\(code.rawValue)"), "\(code)")
    }
    let written = Catalogue.builtIn(language).ids.filter { $0.hasPrefix("finding-instrument-") }
    #expect(written.count == InstrumentError.Code.allCases.count)
  }
}
