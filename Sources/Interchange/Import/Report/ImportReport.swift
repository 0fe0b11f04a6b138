// SPDX-License-Identifier: EUPL-1.2

public import Wording

/// What an import does, line by line: what was understood, what was refused and why (verslag).
public struct ImportReport {
  /// One line of the file.
  public struct Line: Hashable, Sendable {
    /// Where it is, 1-based.
    public let number: Int
    /// What happens with it.
    public let fate: Fate
    /// What was understood, or why it was refused.
    public let words: [Message]
  }

  /// What happens with a row.
  public enum Fate: String, CaseIterable, Hashable, Sendable {
    /// It comes in.
    case understood
    /// It does not come in, and can be mended.
    case refused
    /// It came in before.
    case known
    /// It says the same as another row of the file.
    case double
  }

  /// Every row, in the order of the file.
  public let lines: [Line]
  /// The headings of columns that have no place here.
  public let withoutPlace: [String]

  /// Gathers what happens with each row.
  /// - Parameters:
  ///   - plan: What is added.
  ///   - refused: What the reader refused, by line.
  ///   - table: The table.
  ///   - mapping: What the columns hold.
  public init(
    _ plan: ImportPlan, refused: [Int: [RowRefusal]], _ table: ImportTable, _ mapping: ImportMapping
  ) {
    var lines: [Line] = plan.understood.map {
      Line(number: $0.line, fate: .understood, words: RowWords.understood($0))
    }
    lines += refused.merging(plan.refused) { $0 + $1 }.map { line, refusals in
      Line(number: line, fate: .refused, words: refusals.map(RowWords.refused))
    }
    lines += plan.known.map { Line(number: $0, fate: .known, words: []) }
    lines += plan.doubles.map { Line(number: $0, fate: .double, words: []) }
    self.lines = lines.sorted { $0.number < $1.number }
    let placed = Set(
      mapping.columns.filter { $0.role != .nothing }.map { $0.heading.lowercased() })
    withoutPlace = table.headings.filter { !$0.isEmpty && !placed.contains($0.lowercased()) }
  }

  /// How many rows have a fate.
  /// - Parameter fate: Which.
  /// - Returns: The number of rows.
  public func count(_ fate: Fate) -> Int { lines.count { $0.fate == fate } }

  /// One line of the report.
  /// - Parameter line: Which.
  /// - Returns: What to say about it.
  public static func message(_ line: Line) -> Message {
    Message("row-import-\(line.fate.rawValue)", ["line": .number(line.number)])
  }

  /// The whole report as text.
  /// - Parameter texts: In which language.
  /// - Returns: The lines, with a line end behind each.
  public func text(in texts: Texts) -> String {
    var text = ""
    for line in lines {
      // One line for one row, also when a cell holds line ends.
      let words = [texts(Self.message(line))] + line.words.map { texts($0) }
      text += words.joined(separator: " ").split(whereSeparator: \.isNewline).joined(separator: " ")
      text += "\n"
    }
    return text
  }
}
