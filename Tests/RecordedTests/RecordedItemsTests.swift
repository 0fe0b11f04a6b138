// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Interchange
import Model
import Testing
import Wording

/// Everything that is stored has one line that says what for and for whom.
struct RecordedItemsTests {
  private static func items() throws -> [RecordedItem] {
    let file = try #require(EmbeddedFile.named("Records/vastlegging.toml"))
    return try RecordedReader.items(file: file.name, text: file.text)
  }

  /// The columns of every table of the store, such as `record.kind`.
  private static func columns() -> Set<String> {
    var columns: Set<String> = []
    for file in EmbeddedFile.all(in: "Migrations/") {
      var table: Substring?
      for line in file.text.split(separator: "\n") {
        if let name = line.prefixMatch(of: /CREATE TABLE (\w+)/)?.1 { table = name }
        if line.hasPrefix(")") { table = nil }
        if let added = line.prefixMatch(of: /ALTER TABLE (\w+) ADD COLUMN (\w+)/) {
          columns.insert("\(added.1).\(added.2)")
        }
        if let table, let column = line.prefixMatch(of: /\s+([a-z_]+) [A-Z]/)?.1 {
          columns.insert("\(table).\(column)")
        }
      }
    }
    return columns
  }

  /// Everything that is stored, by its path.
  private static func stored() throws -> Set<String> {
    let questions = try casesInSource(
      of: "StepID", in: "Sources/Dialogue/Questions/StepID.swift")
    let events = try casesInSource(
      of: "ConversationEvent", in: "Sources/Dialogue/Answers/Answer.swift")
    return try FullSample.paths().written.union(columns())
      .union(questions.map { "StepID.\($0)" }).union(events.map { "ConversationEvent.\($0)" })
      .union(
        try casesInSource(of: "ActivityStep", in: "Sources/Dialogue/Groups/ActivityStep.swift")
          .map { "ActivityStep.\($0)" }
      )
      .union(
        try casesInSource(of: "ActivityEvent", in: "Sources/Dialogue/Groups/ActivityStep.swift")
          .map { "ActivityEvent.\($0)" })
  }

  @Test func `everything that is stored has a line`() throws {
    let covered = Set(try Self.items().flatMap(\.covers))
    let stored = try Self.stored()
    #expect(stored.count > 80)
    #expect(stored.subtracting(covered).sorted() == [], "no line in vastlegging.toml")
  }

  @Test func `every line is about something that is stored`() throws {
    let covered = Set(try Self.items().flatMap(\.covers))
    #expect(covered.subtracting(try Self.stored()).sorted() == [], "not stored any more")
  }

  @Test func `the sample leaves nothing empty`() throws {
    #expect(try FullSample.paths().empty.sorted() == [])
  }

  @Test(arguments: [
    ("Topic", "LifeDomain", "talks.topic"), ("Voice", "Mark", "talks.marks.voice"),
  ])
  func `the sample has every case that holds words`(
    name: String, file: String, path: String
  ) throws {
    let written = try FullSample.paths().written
    for name in try casesInSource(of: name, in: "Sources/Model/\(file).swift") {
      let place = "Conversation.\(path).\(name)"
      #expect(written.contains { $0 == place || $0.hasPrefix(place + ".") }, "\(place)")
    }
  }

  @Test func `a value that gets a new property is noticed`() throws {
    struct Wider: Encodable {
      let day: Int
      let shoeSize: Int?
      let notes: [String]
    }
    var paths = StoredPaths()
    try paths.add(Wider(day: 1, shoeSize: 41, notes: ["a"]), as: "Conversation")
    let covered = Set(try Self.items().flatMap(\.covers))
    #expect(
      paths.written.subtracting(covered) == ["Conversation.shoeSize", "Conversation.notes"])
    try paths.add(Wider(day: 1, shoeSize: nil, notes: []), as: "Emptier")
    #expect(paths.empty == ["Emptier.shoeSize", "Emptier.notes"])
  }

  @Test(arguments: Language.ofInterface)
  func `every line has words`(language: Language) throws {
    let texts = Texts(language)
    let items = try Self.items()
    for item in items { #expect(texts.has("recorded-\(item.id)"), "\(item.id)") }
    for purpose in RecordedItem.Purpose.allCases {
      #expect(texts.has("purpose-\(purpose.rawValue)"))
    }
    for reader in RecordedItem.Reader.allCases { #expect(texts.has("reader-\(reader.rawValue)")) }
    for keeping in RecordedItem.Keeping.allCases {
      #expect(texts.has("keeping-\(keeping.rawValue)"))
    }
    let ids = Set(items.map { "recorded-\($0.id)" })
    let texted = Catalogue.builtIn(language).ids.filter { $0.hasPrefix("recorded-") }
    #expect(Set(texted) == ids, "a text for a line that is not there")
  }

  @Test(arguments: Language.ofInterface)
  func `every part that can be switched off has a line and words of its own`(
    language: Language
  ) throws {
    let parts = Set(try Self.items().compactMap(\.part))
    #expect(parts == Set(OptionalPart.allCases))
    let words = OptionalPart.allCases.map { Texts(language).words("words-part-\($0.rawValue)") }
    for list in words {
      #expect(list.first?.contains(" ") == false, "the first word is typed behind an option")
    }
    #expect(Set(words.joined()).count == words.joined().count)
    for part in OptionalPart.allCases {
      #expect(Texts(language).has("label-part-\(part.rawValue)"))
    }
  }

  @Test func `what says nothing about a person is all that stands open`() throws {
    for item in try Self.items() where item.keeping == .open {
      // The agenda of a team is about its own work.
      #expect(item.readers == [item.id == "agenda" ? .team : .nobody])
      #expect(item.covers.allSatisfy { Self.columns().contains($0) })
    }
  }
}
