// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// The resident's page as plain text: for a braille line, a message or a screen without pictures.
///
/// Every bar stands there in words, and as a row of dots that fits a braille line of 40 cells.
public struct PlainTextSummary: Sendable {
  /// The width of a line, in columns.
  public let width: Int
  private let columns: TextColumns

  /// Makes a writer of plain text.
  /// - Parameter width: In columns.
  public init(width: Int = 72) {
    self.width = width
    columns = TextColumns(width: width)
  }

  /// Writes a document as text.
  /// - Parameter document: What to write.
  /// - Returns: Lines with `\n`, the last one too.
  public func render(_ document: SummaryDocument) -> String {
    var lines = headed(document.title, by: "=")
    if !document.resident.isEmpty { lines += columns.lines(of: document.resident) }
    for fact in document.facts { lines += columns.lines(of: fact) }
    for section in document.sections {
      lines += ["", ""] + headed(section.heading, by: "-")
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { lines.append("") }
        lines += self.lines(of: block, document.labels)
      }
    }
    lines += ["", ""] + columns.lines(of: document.footer)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line below a heading, not capitals: those are hard to read and may be spelled out aloud.
  private func headed(_ heading: String, by sign: String) -> [String] {
    let lines = columns.lines(of: heading)
    let widest = lines.map { TextColumns.columns(of: $0) }.max() ?? 0
    return lines + [String(repeating: sign, count: widest)]
  }

  private func lines(of block: SummaryBlock, _ labels: SummaryLabels) -> [String] {
    switch block {
    case .legend(_, signs: let text), .highlight(let text): columns.lines(of: text)
    case .topic(let topic): lines(of: topic, labels)
    case .goals(let goals): separated(goals.map { lines(of: $0, labels) })
    case .figure(let figure):
      columns.lines(of: figure.description) + own(figure.reason, labels, indent: "  ")
    case .agreements(let rows): separated(rows.map { lines(of: $0, labels) })
    case .contacts(let contacts):
      contacts.flatMap { columns.lines(of: "\($0.label): \($0.value)", indent: "  ", first: "") }
    case .questions(let questions):
      separated(
        questions.map { question in
          columns.lines(of: question.question)
            + columns.lines(of: question.answer.joined(separator: " "), indent: "  ")
        })
    }
  }

  private func lines(of topic: SummaryTopic, _ labels: SummaryLabels) -> [String] {
    var lines = columns.lines(of: topic.name)
    if let priority = topic.priority { lines += columns.lines(of: "* " + priority, indent: "  ") }
    if let bar = topic.bar {
      if bar.now != nil {
        lines += columns.lines(of: bar.description, indent: "  ")
        lines.append("  " + row(of: bar, labels))
      }
      for other in bar.others { lines += columns.lines(of: other.description, indent: "  ") }
    }
    return lines + own(topic.words, labels, indent: "  ")
  }

  /// Twenty-one dots, with X for now and o for last time; X alone when both fall on one dot.
  private func row(of bar: SummaryBar, _ labels: SummaryLabels) -> String {
    let steps = 20
    var dots = [String](repeating: ".", count: steps + 1)
    if let earlier = bar.earlier { dots[(earlier.value * steps + 50) / 100] = "o" }
    if let now = bar.now { dots[(now.value * steps + 50) / 100] = "X" }
    return "\(labels.sad) \(dots.joined()) \(labels.happy)"
  }

  private func lines(of goal: SummaryGoal, _ labels: SummaryLabels) -> [String] {
    var lines = columns.lines(of: goal.wording, indent: "  ", first: "- ")
    let about = [goal.topic.orNil, goal.byWhen, goal.outcome].compactMap { $0 }
    lines += columns.lines(of: about.joined(separator: ". ") + ".", indent: "  ")
    if let label = goal.earlierLabel {
      for wording in goal.earlierWordings {
        lines += columns.lines(of: "\(label): \(wording)", indent: "  ")
      }
    }
    return lines + own(goal.words, labels, indent: "  ")
  }

  private func lines(of row: SummaryAgreement, _ labels: SummaryLabels) -> [String] {
    var lines = columns.lines(of: row.what, indent: "  ", first: "- ")
    if let who = row.who { lines += columns.lines(of: "\(labels.who): \(who)", indent: "  ") }
    if let day = row.byWhen { lines += columns.lines(of: "\(labels.byWhen): \(day)", indent: "  ") }
    return lines
  }

  private func own(_ words: String?, _ labels: SummaryLabels, indent: String) -> [String] {
    guard let words else { return [] }
    return columns.lines(of: labels.ownWords + ":", indent: indent)
      + columns.lines(of: words, indent: indent + "  ")
  }

  private func separated(_ items: [[String]]) -> [String] {
    Array(items.joined(separator: [""]))
  }
}
