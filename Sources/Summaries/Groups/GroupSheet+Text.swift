// SPDX-License-Identifier: EUPL-1.2

extension GroupSheet {
  /// The longest bar, in columns.
  private static let longest = 24

  /// The page as text, for the screen, for mail or to read aloud.
  /// - Parameters:
  ///   - width: How wide a line may be, in columns.
  ///   - draws: Whether bars are drawn; the words say the same.
  /// - Returns: Lines without line ends.
  public func lines(width: Int = 76, draws: Bool = true) -> [String] {
    let columns = TextColumns(width: width)
    var lines = columns.lines(of: title) + columns.lines(of: subtitle)
    lines += facts.flatMap { columns.lines(of: "\($0.label): \($0.words)") }
    if let note { lines += columns.lines(of: note) }
    for (index, legend) in legends.enumerated() {
      lines += index == 0 ? ["", labels.colours.uppercased()] : []
      if let heading = legend.heading { lines += [""] + columns.lines(of: heading) }
      for colour in legend.colours {
        lines += columns.lines(
          of: "\(colour.words) (\(colour.name))", indent: "  ", first: "\(colour.sign) ")
        lines += Self.rows(colour.bars, sign: colour.sign, draws)
      }
    }
    if hasQuestions {
      lines += ["", labels.questions.uppercased()] + columns.lines(of: labels.asked)
    }
    for question in questions {
      lines += columns.lines(of: question.name) + Self.rows(question.bars, sign: "█", draws)
    }
    for part in words {
      lines += ["", part.name.uppercased()]
      lines += part.sayings.flatMap { columns.lines(of: "\($0.label): \($0.words)") }
    }
    return lines + [""] + columns.lines(of: footer)
  }

  /// The page as a file.
  public var text: String { lines().joined(separator: "\n") + "\n" }

  /// One row per meeting: when, the bar, and what it says.
  private static func rows(_ bars: [Bar], sign: String, _ draws: Bool) -> [String] {
    let column = (bars.map { TextColumns.columns(of: $0.label[...]) }.max() ?? 0) + 2
    return bars.map { bar in
      guard draws else { return "\(bar.label): \(bar.words)" }
      let gap = String(repeating: " ", count: column - TextColumns.columns(of: bar.label[...]))
      let signs = String(repeating: sign, count: (bar.share * longest + 50) / 100)
      return "  " + bar.label + gap + (signs.isEmpty ? "" : signs + " ") + bar.words
    }
  }
}
