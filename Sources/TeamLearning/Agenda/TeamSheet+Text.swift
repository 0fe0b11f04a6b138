// SPDX-License-Identifier: EUPL-1.2

extension TeamSheet {
  /// How wide a line of the text form may be.
  private static let width = 76

  /// The sheet as text, for mail or reading aloud.
  public var text: String {
    var lines = [title, subtitle, "", labels.figures.uppercased()]
    for figure in figures {
      lines += marked("\(figure.number). ", figure.name)
      lines += "\(figure.shown), \(figure.period)".wrapped(to: Self.width, indent: 3)
      lines += figure.before.map { $0.wrapped(to: Self.width, indent: 3) } ?? []
      lines += figure.stories.flatMap(said)
    }
    lines += ["", labels.decisions.uppercased()]
    if !hasDecisions { lines.append(labels.noDecisions) }
    for decision in decisions {
      lines += decision.actions.flatMap { action in
        marked("- ", "\(action.label): \(action.words)")
      }
      for (label, words) in [(labels.who, decision.who), (labels.byWhen, decision.byWhen)] {
        guard let words else { continue }
        lines += "\(label): \(words)".wrapped(to: Self.width, indent: 2)
      }
      if let about = decision.about { lines.append("  (\(about))") }
    }
    for (heading, notes) in [(labels.council, council), (labels.lookBack, lookBack)]
    where !notes.isEmpty {
      lines += ["", heading.uppercased()]
      lines += notes.flatMap { note in
        marked("- ", note.words + (note.about.map { " (\($0))" } ?? ""))
      }
    }
    lines += [""] + footer.wrapped(to: Self.width)
    return lines.joined(separator: "\n") + "\n"
  }

  /// Words behind a mark, the lines after the first under the words.
  private func marked(_ mark: String, _ words: String) -> [String] {
    let lines = words.wrapped(to: Self.width, indent: mark.count)
    guard let first = lines.first else { return [] }
    return [mark + first.dropFirst(mark.count)] + lines.dropFirst()
  }

  private func said(_ answer: Answer) -> [String] {
    "\(answer.label): \(answer.words)".wrapped(to: Self.width, indent: 3)
  }
}
