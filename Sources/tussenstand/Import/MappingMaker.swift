// SPDX-License-Identifier: EUPL-1.2

internal import Interchange
internal import Model
internal import Terminal
internal import Wording
internal import Workplace

/// Finds the mapping for a table, or makes it together with who sits at the screen.
struct MappingMaker {
  private let work: Work
  private var console: Console { work.console }

  init(_ work: Work) { self.work = work }

  /// A mapping that was kept.
  /// - Parameter name: Its name, or the path of its file.
  /// - Returns: `nil` when there is none of that name yet.
  /// - Throws: ``ImportError`` after what is wrong with it was said.
  func kept(_ name: String) throws -> ImportMapping? {
    guard let text = try work.importTools.mappings.text(name) else {
      if name.hasSuffix(".toml") { throw ImportError.mappingUnreadable }
      return nil
    }
    let (mapping, findings) = ImportMappingReader.read(text, instruments: work.instruments)
    let view = ImportView(console)
    for finding in findings { view.say(finding) }
    guard let mapping else { throw ImportError.mappingBroken }
    return mapping
  }

  /// The one mapping that was kept of which a table has all the columns.
  /// - Parameter table: The table.
  /// - Returns: `nil` when there is none, or more than one.
  func fitting(_ table: ImportTable) -> ImportMapping? {
    let headings = Set(table.headings.map { $0.lowercased() })
    let fitting = work.importTools.mappings.names.compactMap { name -> (String, ImportMapping)? in
      guard let text = try? work.importTools.mappings.text(name),
        let mapping = ImportMappingReader.read(text, instruments: work.instruments).mapping,
        mapping.columns.allSatisfy({ headings.contains($0.heading.lowercased()) })
      else { return nil }
      return (name, mapping)
    }
    guard fitting.count == 1, let (name, mapping) = fitting.first else { return nil }
    console.say(Message("text-import-mapping-found", ["name": .text(name)]))
    return mapping
  }

  /// Makes a mapping: proposes, shows three rows, asks what is wrong, and keeps it.
  /// - Parameters:
  ///   - table: The table.
  ///   - name: Under which it is kept; asked when not given.
  /// - Returns: The mapping.
  /// - Throws: ``ImportError``, or `WorkplaceError` when somebody stops.
  func make(for table: ImportTable, named name: String?) throws -> ImportMapping {
    guard let words = work.importTools.headingWords else { throw ImportError.wordsMissing }
    console.heading(Message("heading-import-first"))
    console.say(Message("text-import-first"), as: .explanation)
    var system = ""
    while system.isEmpty { system = try console.ask(Message("question-import-system")) }
    var talk = MappingTalk(
      table, system: system, instruments: work.instruments.filter(\.scale.kind.isForImport),
      words: words, today: work.today, months: ImportTools.months)
    while let question = say(talk.turn) {
      talk.hear(try console.ask(question), in: console.texts)
    }
    var name = name ?? ""
    while name.isEmpty {
      name = try console.ask(Message("question-import-keep-as"), prefill: system)
    }
    let text = MappingWriter.text(
      talk.mapping,
      remarks: [console.texts(Message("text-import-remark", ["system": .text(system)]))])
    let path = try work.importTools.mappings.keep(text, as: name)
    console.say(Message("text-import-mapping-kept", ["file": .text(path)]))
    return talk.mapping
  }

  private func say(_ turn: MappingTalk.Turn) -> Message? {
    for line in turn.lines { console.say(line) }
    if !turn.choices.isEmpty { console.showList(turn.choices.map { console.texts($0) }) }
    return turn.question
  }
}

extension Scale.Kind {
  /// Whether exports can have answers on such a scale.
  fileprivate var isForImport: Bool { self != .ownColours }
}
