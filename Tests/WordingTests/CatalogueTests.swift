// SPDX-License-Identifier: EUPL-1.2

import Embedded
import TestSupport
import Testing

@testable import Wording

/// The texts of the interface and the code belong together.
struct CatalogueTests {
  /// Kinds of which every literal that looks like an id must be one.
  private static let kinds: Set<Substring> = ["question", "why", "error", "heading", "label"]

  private static let literals = Checkout.files(in: "Sources", ending: ".swift").flatMap { file in
    SwiftSource(file.text).literals.map { (place: "\(file):\($0.line)", literal: $0) }
  }

  /// Ids made from a case, such as `weekday-` before an interpolation, or found by how they begin.
  private static let families = literals.filter { _, literal in
    let isMade = literal.parts.count > 1 || literal.before.hasSuffix("hasPrefix(")
    return isMade && literal.parts[0].wholeMatch(of: /([a-z][a-z0-9]*-)+/) != nil
  }

  private static func belongs(_ id: String, to family: SwiftSource.Literal) -> Bool {
    id.hasPrefix(family.parts[0]) && id.count > family.parts[0].count
      && id.hasSuffix(family.parts.dropFirst().last ?? "")
  }

  @Test(arguments: EmbeddedFile.all(in: "Texts/").map(\.name))
  func `every text file reads`(name: String) throws {
    let file = try #require(EmbeddedFile.named(name))
    #expect(throws: Never.self) { try Catalogue(file: name, text: file.text) }
  }

  @Test(arguments: Language.allCases)
  func `no id stands in two files`(language: Language) throws {
    var seen: [String: String] = [:]
    for file in EmbeddedFile.all(in: "Texts/\(language.code)/") {
      for id in try Catalogue(file: file.name, text: file.text).ids {
        let first = seen.updateValue(file.name, forKey: id)
        #expect(first == nil, "\(id) stands in \(first ?? "") and in \(file.name)")
      }
    }
  }

  @Test(arguments: Language.ofInterface.filter { $0 != .dutch })
  func `every language of the interface has the ids and the values of Dutch`(language: Language) {
    let dutch = Catalogue.builtIn(.dutch)
    let other = Catalogue.builtIn(language)
    // Stands in a translation only when a native speaker has read it.
    let signature: Set = ["language-checked-by"]
    let missing = Set(dutch.ids).subtracting(other.ids).subtracting(signature).sorted()
    let extra = Set(other.ids).subtracting(dutch.ids).sorted()
    #expect(missing == [], "missing in \(language.code)")
    #expect(extra == [], "only in \(language.code)")
    for id in dutch.ids {
      guard let source = dutch[id], let translation = other[id] else { continue }
      // A language may need no choice, such as English between the formal and the informal you.
      let unknown = translation.valueNames.subtracting(source.valueNames).sorted()
      let lost = source.shownNames.subtracting(translation.shownNames).sorted()
      #expect(unknown == [], "\(language.code) \(id) has values that Dutch has not")
      #expect(lost == [], "\(language.code) \(id) does not show these values")
    }
  }

  @Test func `every id is kebab-case`() {
    for id in Catalogue.builtIn(.dutch).ids {
      #expect(id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-zA-Z0-9]+)*/) != nil, "\(id)")
    }
  }

  @Test func `every text is used`() {
    let whole = Set(Self.literals.filter { $0.literal.parts.count == 1 }.map(\.literal.text))
    let unused = Catalogue.builtIn(.dutch).ids.filter { id in
      !whole.contains(id) && !Self.families.contains { Self.belongs(id, to: $0.literal) }
    }
    #expect(unused.isEmpty, "not used in Sources: \(unused.joined(separator: ", "))")
  }

  @Test func `every text that is asked for exists`() {
    let ids = Set(Catalogue.builtIn(.dutch).ids)
    let call = /.*\b(Message|[tT]exts|words|has|say)\(/
    for (place, literal) in Self.literals where literal.parts.count == 1 {
      let kind = literal.text.prefix { $0 != "-" }
      let looksLikeID = literal.text.wholeMatch(of: /[a-z0-9]+(-[a-zA-Z0-9]+)+/) != nil
      let isAsked = literal.before.wholeMatch(of: call) != nil
      guard looksLikeID, isAsked || Self.kinds.contains(kind) else { continue }
      #expect(ids.contains(literal.text), "\(place) asks for \(literal.text), which does not exist")
    }
  }

  @Test func `every family has a text`() {
    let ids = Catalogue.builtIn(.dutch).ids
    for (place, literal) in Self.families {
      let isAsked = literal.before.wholeMatch(of: /.*\b(Message|[tT]exts|words|has|say)\(/) != nil
      let kind = literal.text.prefix { $0 != "-" }
      guard isAsked || Self.kinds.contains(kind) else { continue }
      let members = ids.filter { Self.belongs($0, to: literal) }
      #expect(!members.isEmpty, "\(place): no text is called \(literal.text)")
    }
  }
}

extension FluentPattern {
  /// The values that are shown; a value that only chooses a variant is not.
  fileprivate var shownNames: Set<String> {
    elements.reduce(into: []) { names, element in
      switch element {
      case .words: break
      case .value(let name): names.insert(name)
      case .choice(let choice):
        for variant in choice.variants { names.formUnion(variant.pattern.shownNames) }
      }
    }
  }
}
