// SPDX-License-Identifier: EUPL-1.2

import Testing
import Wording

/// Which languages there are, and how they count.
struct LanguageTests {
  @Test func `the interface speaks Dutch and English, a page six languages`() {
    #expect(Language.ofInterface == [.dutch, .english])
    #expect(Language.allCases.map(\.code) == ["nl", "en", "tr", "ar", "pl", "uk"])
  }

  @Test func `only Arabic begins at the right`() {
    #expect(Language.allCases.filter { $0.direction == .rightToLeft } == [.arabic])
    #expect(Language.arabic.direction.rawValue == "rtl")
  }

  @Test(arguments: Language.ofInterface)
  func `each language has a name in the languages of the interface`(language: Language) {
    let texts = Texts(language)
    for named in Language.allCases {
      let names = texts.words("words-language-\(named.code)")
      #expect(names.count >= 2)
      for name in names + [named.code] {
        #expect(texts.language(named: name, among: Language.allCases) == named)
      }
    }
    #expect(texts.language(named: "tr") == nil, "the interface does not speak it")
  }

  /// The whole numbers that CLDR itself gives as samples of each form; `a...b` is its `a~b`.
  ///
  /// Source: Unicode CLDR, plurals.xml, cardinal.
  private static let samples: [Language: [PluralForm: [ClosedRange<Int>]]] = [
    .dutch: twoForms, .english: twoForms, .turkish: twoForms,
    .arabic: [
      .zero: [0...0], .one: [1...1], .two: [2...2],
      .few: [3...10, 103...110, 1_003...1_003],
      .many: [11...26, 111...111, 1_011...1_011],
      .other: [
        100...102, 200...202, 300...302, 400...402, 500...502, 600...600, 1_000...1_000,
        10_000...10_000, 100_000...100_000, 1_000_000...1_000_000,
      ],
    ],
    .polish: [
      .one: [1...1], .few: few, .many: many,
    ],
    .ukrainian: [
      .one: [1, 21, 31, 41, 51, 61, 71, 81, 101, 1_001].map { $0...$0 }, .few: few, .many: many,
    ],
  ]
  private static let twoForms: [PluralForm: [ClosedRange<Int>]] = [
    .one: [1...1],
    .other: [0...0, 2...16] + [100, 1_000, 10_000, 100_000, 1_000_000].map { $0...$0 },
  ]
  private static let few: [ClosedRange<Int>] = [
    2...4, 22...24, 32...34, 42...44, 52...54, 62...62, 102...102, 1_002...1_002,
  ]
  private static let many: [ClosedRange<Int>] =
    [0...0, 5...19] + [100, 1_000, 10_000, 100_000, 1_000_000].map { $0...$0 }

  @Test(arguments: Language.allCases)
  func `a number takes the form that CLDR gives it`(language: Language) throws {
    let samples = try #require(Self.samples[language])
    #expect(Set(PluralForm.all(in: language)) == Set(samples.keys))
    for (form, ranges) in samples {
      for number in ranges.joined() {
        #expect(PluralForm(of: number, in: language) == form, "\(number) in \(language.code)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `no number takes a form that the language has not`(language: Language) {
    let forms = Set((-3...3_000).map { PluralForm(of: $0, in: language) })
    #expect(forms == Set(PluralForm.all(in: language)))
  }
}
