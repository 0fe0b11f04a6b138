// SPDX-License-Identifier: EUPL-1.2

import Model
import Testing
import Wording

@testable import Summaries

/// The page in each language, alone and beside Dutch.
@Suite struct LanguageTests {
  private static let translated = Language.allCases.filter { $0 != .dutch }

  /// All that somebody said in the invented talk, in the order of the page.
  private static let ownWords = [
    "Er blijft elke maand iets over. Ik kijk weer vooruit.", "Mijn knie doet pijn bij het spitten.",
    "Dit jaar doe ik mee met de oogstmarkt.",
    "De verhuurder maakt de slaapkamer droog",
    "Na de brief kwam er iemand. De muur is droog en wit.",
    "Elke week naar de koffieochtend",
    "De koffieochtend is niets voor mij. In de tuin zie ik genoeg mensen.",
    "Weer zonder pijn in de tuin werken", "Met mijn tomaten op de oogstmarkt staan",
    "Elke maand 25 euro sparen", "Ik slaap weer. En mijn zus zegt dat ik meer lach.",
    "De huisarts bellen over mijn knie", "Uitzoeken wat de oogstmarkt kost", "Helpen met spitten",
  ]

  private func text(_ language: Language, beside: Language? = nil) throws -> String {
    let document = try #require(InventedCase().document(2, language, beside: beside))
    return PlainTextSummary(width: 4_000).render(document)
  }

  /// The words of ours in a document, in order, without those that stand in pictures.
  private func fixedWords(_ document: SummaryDocument) -> [FixedWords] {
    [document.title, document.footer] + document.facts + [document.notice].compactMap(\.self)
      + document.sections.flatMap { section in
        [section.heading]
          + section.blocks.flatMap { block -> [FixedWords] in
            switch block {
            case .legend(_, let signs): [signs]
            case .highlight(let words): [words]
            case .topic(let topic):
              topic.priorities + [topic.bar?.description].compactMap(\.self)
                + (topic.bar?.others.map(\.description) ?? [])
            case .goals(let goals):
              goals.flatMap { [$0.byWhen, $0.outcome, $0.earlierLabel].compactMap(\.self) }
            case .figure(let figure): [figure.description]
            case .agreements(let rows): rows.compactMap(\.byWhen)
            case .contacts(let contacts): contacts.map(\.label)
            case .questions(let questions): questions.flatMap { [$0.question] + $0.answer }
            case .words: []
            case .sentences(let sentences): sentences
            }
          }
      }
  }

  @Test(arguments: translated)
  func `on a page in two languages each of our sentences stands in both`(language: Language) throws
  {
    let document = try #require(InventedCase().document(2, language, beside: .dutch))
    let alone = try #require(InventedCase().document(2, .dutch))
    let page = try text(language, beside: .dutch)
    let words = fixedWords(document)
    #expect(words.count > 50)
    for words in words {
      #expect(page.contains(words.main), "\(words.main)")
      // The same word in both languages, such as Team, stands there once.
      #expect(page.contains(words.beside ?? words.main), "\(words.main)")
    }
    let dutch = words.compactMap(\.beside)
    let missing = fixedWords(alone).map(\.main).filter { !dutch.contains($0) }
    #expect(Set(missing).isSubset(of: ["Team", "Telefoon"]), "\(missing)")
  }

  @Test(arguments: translated, [nil, Language.dutch])
  func `own words stand there once, as they were said`(
    language: Language, beside: Language?
  ) throws {
    let page = try text(language, beside: beside)
    var rest = page[...]
    for words in Self.ownWords {
      #expect(page.ranges(of: words).count == 1, "\(words)")
      let found = try #require(rest.firstRange(of: words), "in order: \(words)")
      rest = rest[found.upperBound...]
    }
  }

  @Test(arguments: translated)
  func `beside Dutch there is a marked place for the translation of own words`(
    language: Language
  ) throws {
    let label = Texts(language)("label-summary-translation")
    let page = try text(language, beside: .dutch)
    let places = page.split(separator: "\n").filter {
      $0.contains("\(label) / Vertaling: ....") || $0.contains("\(label): ....")
    }
    #expect(places.count == Self.ownWords.count)
    let alone = try text(language)
    #expect(!alone.contains(label + ":"))
  }

  @Test(arguments: translated)
  func `a language that nobody has checked says so, there and in Dutch`(language: Language) throws {
    let sentences = [Texts(language), Texts(.dutch)].map { $0("line-summary-unchecked") }
    for beside in [nil, Language.dutch] {
      let page = try text(language, beside: beside)
      for sentence in sentences { #expect(page.ranges(of: sentence).count == 1) }
    }
    #expect(try !text(.dutch).contains(sentences[1]))
  }

  @Test func `a language that somebody has checked says nothing of it`() throws {
    let invented = InventedCase()
    let checked = try Catalogue(file: "own.ftl", text: "language-checked-by = Olena, 2027-01-05")
    let writer = try #require(
      SummaryWriter(
        conversation: invented.conversations[2].id, in: invented.trajectory,
        settings: invented.settings,
        instruments: [InventedCase.instrument.reference: InventedCase.instrument],
        texts: Texts(.ukrainian, overlay: checked),
        options: SummaryOptions(madeOn: date(2026, 3, 12))))
    #expect(writer.document().notice == nil)
  }

  @Test(arguments: Language.allCases)
  func `each language says you or speaks as the resident`(language: Language) throws {
    let formal = try text(language)
    let informal = try PlainTextSummary(width: 4_000).render(
      #require(InventedCase(address: .informal).document(2, language)))
    // English, Arabic and Polish make no difference, as their files explain.
    let one: Set<Language> = [.english, .arabic, .polish]
    #expect((formal == informal) == one.contains(language))
  }

  @Test func `the row of signs in Arabic has no letter that would turn half of it`() throws {
    let rows = try text(.arabic).split(separator: "\n").filter { $0.contains(".....") }
    #expect(rows.count == 5)
    for row in rows {
      let letters = row.filter { $0.isLetter && $0.isASCII }
      #expect(letters.isEmpty, "\(row)")
      #expect(row.contains("●"))
    }
    #expect(try text(.polish).contains("X"))
  }

  @Test(arguments: Language.allCases, [nil, Language.dutch])
  func `the browser knows the language and the side of each part`(
    language: Language, beside: Language?
  ) throws {
    let document = try #require(InventedCase().document(2, language, beside: beside))
    for look in HTMLSummary.Look.allCases {
      let page = try HTMLSummary().render(document, as: look)
      let side = language == .arabic ? "rtl" : "ltr"
      #expect(page.contains(#"<html lang="\#(language.code)" dir="\#(side)">"#))
      if document.notice != nil || document.beside != nil {
        #expect(page.contains(#"class="beside" lang="nl" dir="ltr""#))
      }
      #expect(!page.contains(#"lang="""#))
    }
  }
}
