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
    for fact in document.facts { lines += self.lines(of: fact) }
    if let notice = document.notice { lines += [""] + self.lines(of: notice) }
    for section in document.sections {
      lines += ["", ""] + headed(section.heading, by: "-")
      for (index, block) in section.blocks.enumerated() {
        if index > 0 { lines.append("") }
        lines += self.lines(of: block, document.labels)
      }
    }
    lines += ["", ""] + self.lines(of: document.footer)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line below a heading, not capitals: those are hard to read and may be spelled out aloud.
  private func headed(_ heading: FixedWords, by sign: String) -> [String] {
    let lines = self.lines(of: heading)
    let widest = lines.map { TextColumns.columns(of: $0) }.max() ?? 0
    return lines + [String(repeating: sign, count: widest)]
  }

  /// Dutch stands on a line of its own below the page's language.
  private func lines(of words: FixedWords, indent: String = "") -> [String] {
    [words.main, words.beside].compactMap(\.self).flatMap {
      columns.lines(of: $0, indent: indent)
    }
  }

  private func lines(of block: SummaryBlock, _ labels: SummaryLabels) -> [String] {
    switch block {
    case .legend(_, signs: let text), .highlight(let text): lines(of: text)
    case .topic(let topic): lines(of: topic, labels)
    case .goals(let goals): separated(goals.map { lines(of: $0, labels) })
    case .figure(let figure): lines(of: figure.description) + own(figure.reason, labels)
    case .agreements(let rows): separated(rows.map { lines(of: $0, labels) })
    case .contacts(let contacts):
      contacts.flatMap {
        columns.lines(of: "\($0.label.inOneLine): \($0.value)", indent: "  ", first: "")
      }
    case .questions(let questions):
      separated(
        questions.map { question in
          lines(of: question.question)
            + columns.lines(of: question.answer.map(\.main).joined(separator: " "), indent: "  ")
            + columns.lines(
              ofAny: question.answer.compactMap(\.beside).joined(separator: " "), indent: "  ")
        })
    case .words(let words): own(words, labels)
    case .sentences(let sentences): sentences.flatMap { lines(of: $0) }
    }
  }

  private func lines(of topic: SummaryTopic, _ labels: SummaryLabels) -> [String] {
    var lines = columns.lines(of: topic.name.inOneLine)
    for priority in topic.priorities {
      lines += columns.lines(of: "* " + priority.inOneLine, indent: "  ")
    }
    if let bar = topic.bar {
      if let description = bar.description {
        lines += self.lines(of: description, indent: "  ")
        lines.append("  " + row(of: bar, labels))
      }
      for other in bar.others { lines += self.lines(of: other.description, indent: "  ") }
    }
    for level in topic.levels {
      lines += self.lines(of: level.description, indent: "  ")
      for time in level.times { lines += columns.lines(of: time.label.inOneLine, indent: "    ") }
    }
    if let note = topic.levelNote { lines += self.lines(of: note, indent: "  ") }
    return lines + own(topic.words, labels)
  }

  /// Twenty-one dots, with a sign for now and one for last time; now alone when both fall on one
  /// dot.
  private func row(of bar: SummaryBar, _ labels: SummaryLabels) -> String {
    let steps = 20
    var dots = [String](repeating: ".", count: steps + 1)
    if let earlier = bar.earlier { dots[(earlier.value * steps + 50) / 100] = labels.earlierSign }
    if let now = bar.now { dots[(now.value * steps + 50) / 100] = labels.nowSign }
    return "\(labels.sad.main) \(dots.joined()) \(labels.happy.main)"
  }

  private func lines(of goal: SummaryGoal, _ labels: SummaryLabels) -> [String] {
    var lines = columns.lines(of: goal.wording.text, indent: "  ", first: "- ")
    let about = [goal.topic?.inOneLine, goal.byWhen?.inOneLine, goal.outcome?.inOneLine]
      .compactMap(\.self)
    lines += columns.lines(ofAny: about.map { $0 + "." }.joined(separator: " "), indent: "  ")
    lines += placeForTranslation(of: goal.wording, labels)
    if let label = goal.earlierLabel {
      for wording in goal.earlierWordings {
        lines += columns.lines(of: "\(label.inOneLine): \(wording)", indent: "  ")
      }
    }
    return lines + own(goal.words, labels)
  }

  private func lines(of row: SummaryAgreement, _ labels: SummaryLabels) -> [String] {
    var lines = columns.lines(of: row.what.text, indent: "  ", first: "- ")
    lines += placeForTranslation(of: row.what, labels)
    if let who = row.who {
      lines += columns.lines(of: "\(labels.who.inOneLine): \(who)", indent: "  ")
    }
    if let day = row.byWhen {
      lines += columns.lines(of: "\(labels.byWhen.inOneLine): \(day.inOneLine)", indent: "  ")
    }
    return lines
  }

  private func own(_ words: OwnWords?, _ labels: SummaryLabels) -> [String] {
    guard let words else { return [] }
    return columns.lines(of: labels.ownWords.inOneLine + ":", indent: "  ")
      + columns.lines(of: words.text, indent: "    ")
      + placeForTranslation(of: words, labels)
  }

  private func placeForTranslation(of words: OwnWords, _ labels: SummaryLabels) -> [String] {
    guard words.hasPlaceForTranslation else { return [] }
    let dots = String(repeating: ".", count: min(40, width / 2))
    return columns.lines(of: "\(labels.translation.inOneLine): \(dots)", indent: "  ")
  }

  private func separated(_ items: [[String]]) -> [String] {
    Array(items.joined(separator: [""]))
  }
}

extension FixedWords {
  /// Both languages on one line, for words too short for a line each.
  var inOneLine: String { [main, beside].compactMap(\.self).joined(separator: " / ") }
}

extension TopicName {
  /// Both languages on one line.
  var inOneLine: String { [main, beside].compactMap(\.self).joined(separator: " / ") }
}

extension TextColumns {
  /// Lines of a text; none when it is empty.
  fileprivate func lines(ofAny text: String, indent: String) -> [String] {
    text.isEmpty ? [] : lines(of: text, indent: indent)
  }
}
