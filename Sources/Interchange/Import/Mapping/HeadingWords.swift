// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import TOMLKit

/// The words that headings of other systems use, to propose a mapping with (kolomwoorden).
public struct HeadingWords: Hashable, Sendable {
  /// For each role the words of its headings, as they are compared.
  let roles: [ColumnRole: [String]]
  /// What a word for how a goal stands means, as it is compared.
  let outcomes: [String: String]

  /// Reads the words from their TOML file.
  /// - Parameter text: The contents of the file; `nil` when it does not read.
  public init?(_ text: String) {
    var scan = UnsafeTOML(text: text)
    guard !text.utf8.contains(0), scan.first() == nil, let root = try? TOMLTable(string: text),
      let headings = root["kop"]?.table, let outcomes = root["uitkomst"]?.table
    else { return nil }
    var roles: [ColumnRole: [String]] = [:]
    for key in headings.keys {
      guard let role = ColumnRole(rawValue: key), let words = headings[key]?.string else {
        return nil
      }
      roles[role] = Self.list(words)
    }
    var meanings: [String: String] = [:]
    for key in outcomes.keys {
      guard ImportMapping.outcomeWords[key] != nil, let words = outcomes[key]?.string else {
        return nil
      }
      for word in Self.list(words) { meanings[word] = key }
    }
    self.roles = roles
    self.outcomes = meanings
  }

  private static func list(_ words: String) -> [String] {
    words.split(separator: ",").map { compared(String($0)) }
  }

  /// A heading as it is compared: letters and digits without capitals and accents.
  static func compared(_ heading: String) -> String {
    var words = ""
    var hasGap = false
    for scalar in heading.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        if hasGap, !words.isEmpty { words += " " }
        hasGap = false
        words.unicodeScalars.append(scalar)
      } else if scalar.properties.canonicalCombiningClass == .notReordered {
        hasGap = true
      }
    }
    return words
  }
}
