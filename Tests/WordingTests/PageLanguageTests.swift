// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Model
import TestSupport
import Testing

@testable import Wording

/// Each language of the page has each text of the page, written as that language is.
struct PageLanguageTests {
  /// Languages that have the texts of the page only.
  private static let pageOnly = Language.allCases.filter { !Language.ofInterface.contains($0) }
  private static let translated = Language.allCases.filter { $0 != .dutch }

  /// Stands in Dutch, the source, and in a language that a native speaker has read.
  private static let checkedBy = "language-checked-by"

  private static func text(_ name: String) throws -> String {
    try #require(EmbeddedFile.named(name), "\(name)").text
  }

  /// What a page needs: its own texts, and how a day is written; not how people say one.
  private static func pageIDs() throws -> [String] {
    let page = try Catalogue(file: "summary.ftl", text: text("Texts/nl/summary.ftl")).ids
    let dates = try Catalogue(file: "dates.ftl", text: text("Texts/nl/dates.ftl")).ids
    let written = dates.filter { id in
      ["date-", "weekday-", "month-"].contains { id.hasPrefix($0) }
    }
    return page.filter { $0 != checkedBy } + written
  }

  private static let catalogues = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { ($0, Catalogue.builtIn($0)) })

  private static func said(_ id: String, in language: Language) -> [String] {
    catalogues[language]?[id]?.readings ?? []
  }

  @Test(arguments: pageOnly)
  func `each text of the page is there, and no other`(language: Language) throws {
    let ids = Set(Catalogue.builtIn(language).ids).subtracting([Self.checkedBy])
    let needed = Set(try Self.pageIDs())
    let missing = needed.subtracting(ids).sorted()
    let extra = ids.subtracting(needed).sorted()
    #expect(missing == [], "missing in \(language.code)")
    #expect(extra == [], "only in \(language.code)")
  }

  @Test(arguments: translated)
  func `each text of the page says the values that Dutch says`(language: Language) throws {
    let (dutch, other) = (Catalogue.builtIn(.dutch), Catalogue.builtIn(language))
    for id in try Self.pageIDs() {
      // The form of address chooses words; a language without one needs no choice.
      let names = dutch.valueNames(of: id)?.subtracting(["address"])
      #expect(other.valueNames(of: id)?.subtracting(["address"]) == names, "\(id)")
      for reading in other[id]?.readings ?? [] {
        for name in names ?? [] {
          #expect(reading.contains("{\(name)}"), "\(id) does not show \(name): \(reading)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `a text that chooses by number has each plural form of its language once`(
    language: Language
  ) {
    let catalogue = Catalogue.builtIn(language)
    for id in catalogue.ids {
      #expect(catalogue[id]?.wrongForms(in: language) == [], "\(id) in \(language.code)")
    }
  }

  @Test(arguments: [
    ("[one] a\n *[other] b", Language.dutch, [String]()),
    ("[one] a\n *[other] b", .arabic, ["zero", "two", "few", "many"]),
    ("[one] a\n [few] b\n *[many] c", .polish, []),
    ("[one] a\n [few] b\n *[other] c", .ukrainian, ["many", "other"]),
    ("[0] a\n [one] a\n [few] b\n *[other] c", .turkish, ["few"]),
    ("[informal] a\n *[formal] b", .polish, []),
    ("[female] a\n *[male] b", .polish, ["female", "male", "informal", "formal"]),
  ])
  func `a missing and an alien form are found`(
    variants: String, language: Language, wrong: [String]
  ) throws {
    let catalogue = try Catalogue(file: "test.ftl", text: "x = { $n ->\n \(variants)\n }")
    #expect(Set(catalogue["x"]?.wrongForms(in: language) ?? ["none"]) == Set(wrong))
  }

  @Test(arguments: pageOnly)
  func `no word of Dutch is left`(language: Language) throws {
    // The authority keeps its name, and Polish has the word "tekst" too.
    let same: Set = ["autoriteit", "persoonsgegevens", "autoriteitpersoonsgegevens", "tekst"]
    let ids = try Self.pageIDs()
    let dutch = Set(ids.flatMap { Self.said($0, in: .dutch).flatMap(\.longWords) })
    #expect(dutch.count > 150)
    for id in ids {
      let words = Self.said(id, in: language).flatMap(\.longWords)
      let left = Set(words).intersection(dutch).subtracting(same)
      #expect(left == [], "\(id) in \(language.code)")
    }
  }

  @Test(arguments: pageOnly)
  func `each text is in the letters of its language`(language: Language) throws {
    // The name and the address of the authority, and the signs of a bar in rows of signs.
    let signs = /(Autoriteit Persoonsgegevens|autoriteitpersoonsgegevens\.nl|\b[Xo]\b)/
    for id in try Self.pageIDs() {
      for reading in Self.said(id, in: language) {
        let words = reading.replacing(/\{[a-zA-Z]+\}/, with: "").replacing(signs, with: "")
        let alien = Self.alien(in: words, language)
        #expect(alien.isEmpty, "\(id) in \(language.code): \(alien) in \(reading)")
      }
    }
  }

  @Test func `Arabic has no vowel signs, which would take a word apart in a PDF`() throws {
    for id in try Self.pageIDs() {
      for reading in Self.said(id, in: .arabic) {
        let marks = reading.unicodeScalars.filter { (0x064B...0x0652).contains($0.value) }
        #expect(marks.isEmpty, "\(id): \(reading)")
      }
    }
  }

  @Test func `alien letters are found`() {
    #expect(Self.alien(in: "نعم O ١", .arabic) == ["O", "١"])
    #expect(Self.alien(in: "Так i", .ukrainian) == ["i"])
    #expect(Self.alien(in: "Evet, qż", .turkish) == ["q", "ż"])
    #expect(Self.alien(in: "Tak, vğ", .polish) == ["v", "ğ"])
  }

  /// Letters and digits that the language does not write with.
  private static func alien(in text: String, _ language: Language) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        return false
      }
      return switch language {
      case .arabic: !(0x0621...0x0652).contains(scalar.value)
      case .ukrainian:
        !"абвгґдеєжзиіїйклмнопрстуфхцчшщьюяАБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ".unicodeScalars
          .contains(scalar)
      case .turkish:
        !"abcçdefgğhıijklmnoöprsştuüvyzâîABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ".unicodeScalars.contains(
          scalar)
      case .polish:
        !"aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ".unicodeScalars.contains(
          scalar)
      case .dutch, .english: false
      }
    }
  }

  @Test(arguments: EmbeddedFile.all(in: "").map(\.name))
  func `no file holds a sign that turns the direction`(name: String) throws {
    let turning: [ClosedRange<UInt32>] = [
      0x061C...0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF,
    ]
    let found = try Self.text(name).unicodeScalars.filter { scalar in
      turning.contains { $0.contains(scalar.value) }
    }
    #expect(found.isEmpty, "\(name)")
  }

  @Test(arguments: [
    (Language.dutch, "donderdag 12 maart 2026", "9 september 2025"),
    (.english, "Thursday 12 March 2026", "9 September 2025"),
    (.turkish, "12 Mart 2026 Perşembe", "9 Eylül 2025"),
    (.arabic, "الخميس 12 آذار/مارس 2026", "9 أيلول/سبتمبر 2025"),
    (.polish, "czwartek, 12 marca 2026", "9 września 2025"),
    (.ukrainian, "четвер, 12 березня 2026 року", "9 вересня 2025 року"),
  ])
  func `a day is written as the language writes it`(
    language: Language, long: String, short: String
  ) throws {
    let texts = Texts(language)
    #expect(texts.longDay(try #require(CalendarDay(iso: "2026-03-12"))) == long)
    #expect(texts.shortDay(try #require(CalendarDay(iso: "2025-09-09"))) == short)
  }

  @Test func `only Dutch counts as checked until a native speaker has signed`() throws {
    #expect(Language.allCases.filter { Texts($0).isCheckedByNative } == [.dutch])
    let signed = try Catalogue(file: "own.ftl", text: "\(Self.checkedBy) = Olena, 2027-01-05")
    #expect(Texts(.ukrainian, overlay: signed).isCheckedByNative)
  }

  @Test func `every life domain has a name in each language`() throws {
    let list = try Self.text("Instruments/leefgebieden.toml")
    let domains = list.split(separator: "[[domain]]").dropFirst()
    #expect(domains.count == 14)
    for domain in domains {
      for language in Language.allCases {
        let line = domain.split(separator: "\n").first { $0.hasPrefix("name.\(language.code) = ") }
        let name = String(
          try #require(line, "\(language.code): \(domain)").dropFirst(10).dropLast())
        #expect(Self.alien(in: name, language).isEmpty, "\(name)")
      }
    }
  }
}

extension String {
  /// Words of four letters and more, in small letters.
  fileprivate var longWords: [String] {
    replacing(/\{[a-zA-Z]+\}/, with: "").lowercased().matches(of: /\p{L}{4,}/)
      .map { String($0.output) }
  }
}

extension FluentPattern {
  /// All that the text can say, with values between braces.
  fileprivate var readings: [String] {
    elements.reduce([""]) { readings, element in
      let parts =
        switch element {
        case .words(let words): [words]
        case .value(let name): ["{\(name)}"]
        case .choice(let choice): choice.variants.flatMap(\.pattern.readings)
        }
      return readings.flatMap { reading in parts.map { reading + $0 } }
    }
  }

  /// Variants that are missing, not of the language, or there twice.
  fileprivate func wrongForms(in language: Language) -> [String] {
    elements.flatMap { element -> [String] in
      guard case .choice(let choice) = element else { return [] }
      let keys = choice.variants.map(\.key).filter { Int($0) == nil }
      let byNumber = keys.contains { PluralForm(rawValue: $0) != nil }
      let right = byNumber ? PluralForm.all(in: language).map(\.rawValue) : ["informal", "formal"]
      let twice = keys.filter { key in keys.count { $0 == key } > 1 }
      let inside = choice.variants.flatMap { $0.pattern.wrongForms(in: language) }
      return Set(keys).symmetricDifference(right) + twice + inside
    }
  }
}
