// SPDX-License-Identifier: EUPL-1.2

import TestSupport

/// Which room may import what: the table of Architecture.md.
enum Rooms {
  /// Rooms that hold words: no device, no library that talks to one.
  private static let words: Set<String> = ["Model", "Wording", "Embedded"]
  private static let all: Set<String> = [
    "Model", "Embedded", "Wording", "Dialogue", "Summaries", "Interchange", "Dossiers", "Figures",
    "Disclosure", "TeamLearning", "Terminal", "Sealing", "SQLiteStorage", "PostgresStorage",
    "Processes", "Workplace",
  ]

  /// For each room the rooms of ours that it may import.
  static let allowed: [String: Set<String>] = [
    "Model": [],
    "Embedded": ["CEmbedded"],
    "Wording": ["Model", "Embedded"],
    "Dialogue": ["Model", "Wording"],
    "Summaries": words.union(["Processes"]),
    "Interchange": ["Model", "Wording", "Processes"],
    "Processes": [],
    "Dossiers": ["Model"],
    "Figures": ["Model"],
    "Disclosure": ["Model"],
    "TeamLearning": ["Model", "Wording", "Figures", "Disclosure", "Interchange"],
    "Terminal": ["CEditline"],
    "Sealing": ["Model", "Dossiers", "Figures", "CSodium"],
    "SQLiteStorage": ["Model", "Dossiers", "Figures", "Embedded"],
    "PostgresStorage": ["Model", "Figures", "Embedded", "CPostgres"],
    "Workplace": all.subtracting(["Workplace", "Dialogue", "TeamLearning", "Summaries"]),
    "tussenstand": all,
    "teambeeld": all.subtracting(["Dialogue"]),
  ]

  /// Folders of `Sources` without Swift: C modules, data and documents.
  static let withoutSwift: Set<String> = [
    "CEditline", "CSodium", "CPostgres", "CEmbedded", "Documentation",
  ]

  /// Each outside library with the rooms that may import it: one, but for the command line.
  static let libraries: [String: Set<String>] = [
    "Mustache": ["Summaries"],
    "TOMLKit": ["Interchange"],
    "GRDB": ["SQLiteStorage"],
    "GRDBSQLite": ["SQLiteStorage"],
    "CEditline": ["Terminal"],
    "CSodium": ["Sealing"],
    "CPostgres": ["PostgresStorage"],
    "CEmbedded": ["Embedded"],
    "ArgumentParser": ["tussenstand", "teambeeld", "Workplace"],
  ]

  /// What comes with Swift itself.
  static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Dispatch", "Synchronization",
  ]

  /// The modules that a Swift file imports.
  static func imports(in text: String) -> Set<String> {
    // Attributes and an access level may stand before it.
    let pattern = /^\s*(?:@?\w+ +)*?import +(.+)$/
    let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "typealias"]
    var modules: Set<String> = []
    for line in SwiftSource(text).code.split(separator: "\n") {
      guard let found = line.wholeMatch(of: pattern)?.1 else { continue }
      let words = found.split(whereSeparator: { $0 == " " || $0 == "." || $0 == ";" })
      if let module = words.first(where: { !kinds.contains($0) }) { modules.insert(String(module)) }
    }
    return modules
  }

  /// A room that is declared but has no code yet.
  static func isEmpty(_ room: String) -> Bool {
    Checkout.files(in: "Sources/\(room)", ending: ".swift").reduce(0) { $0 + $1.lines.count } < 3
  }
}
