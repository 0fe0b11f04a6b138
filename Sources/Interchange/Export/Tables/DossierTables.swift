// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// Writes dossiers as tables for one's own analysis, with a description of every column.
///
/// People are numbers that only this store can trace back, and a day is a month. Names, own words
/// and days come in only when somebody asks for them.
public struct DossierTables {
  /// One file of the package.
  public struct File: Sendable, Hashable {
    /// Its name in the folder of the package.
    public let name: String
    /// What is in it.
    public let text: String
  }

  let texts: Texts
  let hasWords: Bool
  let reference: (RecordID) -> String

  /// Prepares to write.
  /// - Parameters:
  ///   - texts: In which language titles and descriptions are.
  ///   - hasWords: Whether names, own words and days come in.
  ///   - reference: What stands for a record; the same every time, and not to be traced back
  ///     without the key of the store.
  public init(texts: Texts, hasWords: Bool, reference: @escaping (RecordID) -> String) {
    self.texts = texts
    self.hasWords = hasWords
    self.reference = reference
  }

  /// Writes a package.
  /// - Parameter dossiers: One per resident.
  /// - Returns: One file per table, and `datapackage.json`.
  /// - Throws: `EncodingError`.
  public func files(_ dossiers: [DossierSource]) throws -> [File] {
    let tables = TableKind.allCases.filter { hasWords || !$0.isOnlyWords }
    let package = DataPackage(
      name: "tussenstand-dossiers", title: texts("heading-tables"),
      description: texts(hasWords ? "note-tables-words" : "note-tables"),
      resources: tables.map(resource))
    let files = tables.map { table in
      let columns = table.columns.filter { hasWords || !$0.isWords }
      let rows = dossiers.flatMap { self.rows(of: table, in: $0) }
      let lines = [columns.map(\.name)] + rows.map { row in columns.map { row[$0.name] ?? "" } }
      return File(name: table.rawValue + ".csv", text: CSVText.text(lines))
    }
    return files + [File(name: DataPackage.fileName, text: try package.json())]
  }

  private func resource(_ table: TableKind) -> DataPackage.Resource {
    let columns = table.columns.filter { hasWords || !$0.isWords }
    return DataPackage.Resource(
      name: table.rawValue, title: texts("label-table-\(table.rawValue)"),
      description: texts("note-table-\(table.rawValue)"),
      schema: DataPackage.Schema(
        fields: columns.map { column in
          DataPackage.Field(
            column.name, column.type, column.choices.isEmpty ? nil : ["enum": column.choices])
        },
        primaryKey: table.key,
        foreignKeys: table == .conversations
          ? nil : [DataPackage.ForeignKey("conversation", in: TableKind.conversations.rawValue)]))
  }
}

/// The tables of a package.
enum TableKind: String, CaseIterable {
  case conversations, topics, marks, levels, goals, reviews, signals, agreements

  /// A column of a table.
  struct Column {
    let name: String
    var type = "string"
    var choices: [String] = []
    /// Whether it is there only when somebody asked for names, words and days.
    var isWords = false

    static func words(_ name: String, _ type: String = "string") -> Column {
      Column(name: name, type: type, isWords: true)
    }
  }

  /// Whether the whole table is there only when somebody asked for words.
  var isOnlyWords: Bool { self == .agreements }

  /// The columns that tell rows apart.
  var key: [String] {
    switch self {
    case .conversations: ["conversation"]
    case .topics: ["conversation", "topic"]
    case .marks, .levels: ["conversation", "topic", "voice", "other"]
    case .goals: ["goal"]
    case .reviews: ["conversation", "goal"]
    case .signals: ["conversation", "signal"]
    case .agreements: ["conversation", "number"]
    }
  }

  private static let conversation = Column(name: "conversation")
  private static let topic = Column(name: "topic")
  private static let voices = [
    Column(name: "voice", choices: VoiceName.allCases.map(\.rawValue)),
    Column(name: "other", type: "integer"), Column.words("other_name"),
  ]

  /// The columns in their order.
  var columns: [Column] {
    switch self {
    case .conversations:
      [
        Column(name: "resident"), .words("name"), .words("neighbourhood"), Self.conversation,
        Column(name: "month", type: "yearmonth"), .words("day", "date"),
        .words("next_talk", "date"),
        Column(name: "number", type: "integer"), Column(name: "instrument"),
        Column(name: "version", type: "integer"), Column(name: "informed", type: "boolean"),
        Column(name: "life_score", type: "integer"), .words("life_reason"),
        Column(name: "ending", choices: Ending.Manner.allCases.map(\.rawValue)),
        Column(name: "usefulness", choices: Ending.Usefulness.allCases.map(\.rawValue)),
        .words("ending_words"), Column(name: "agreements", type: "integer"),
      ]
    case .topics:
      [
        Self.conversation, Self.topic, .words("topic_words"),
        Column(name: "on_top", type: "boolean"), Column(name: "pride", type: "boolean"),
        .words("words"),
      ]
    case .marks:
      [Self.conversation, Self.topic] + Self.voices + [Column(name: "position", type: "integer")]
    case .levels:
      [Self.conversation, Self.topic] + Self.voices + [Column(name: "level", type: "integer")]
    case .goals:
      [
        Column(name: "goal"), Self.conversation, Self.topic,
        Column(name: "has_day", type: "boolean"),
        Column(name: "outcome", choices: GoalOutcome.allCases.map(\.rawValue)),
        .words("wording"), .words("by_when", "date"),
      ]
    case .reviews:
      [
        Self.conversation, Column(name: "goal"),
        Column(name: "outcome", choices: GoalOutcome.allCases.map(\.rawValue)),
        Column(name: "life_better", type: "boolean"), .words("new_wording"),
        .words("new_by_when", "date"), .words("words"),
      ]
    case .signals: [Self.conversation, Column(name: "signal"), .words("words")]
    case .agreements:
      [
        Self.conversation, Column(name: "number", type: "integer"), .words("what"), .words("who"),
        .words("by_when", "date"),
      ]
    }
  }
}
