// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Wording

/// The words around the tables of a picture, the same in every form.
struct PictureWords {
  let picture: TeamPicture
  let texts: Texts

  /// What it is, for whom and when.
  var opening: [Message] {
    var lines = [audience]
    lines.append(Message("note-report-period", ["period": .message(picture.period.label)]))
    if let name = picture.neighbourhood {
      lines.append(Message("note-report-neighbourhood", ["name": .text(name)]))
    }
    if let name = picture.team {
      lines.append(Message("note-report-only-team", ["name": .text(name)]))
    }
    return lines
  }

  /// How much is hidden and why; what is not shown is said first.
  var hidden: [Message] {
    guard picture.hiddenCount > 0 else { return [Message("note-report-nothing-hidden")] }
    return [
      Message(
        "note-report-hidden",
        [
          "n": .text(number(picture.hiddenCount)), "all": .text(number(picture.cellCount)),
        ]),
      Message("note-report-why-hidden", ["n": .number(picture.rule.threshold)]),
    ]
  }

  /// What was done to the counts that are shown.
  var rounding: [Message] {
    guard picture.rule.roundingStep > 1 else { return [] }
    return [
      Message("note-report-rounded", ["n": .number(picture.rule.roundingStep)]),
      Message("note-report-share-base", ["n": .number(picture.rule.percentageBase)]),
      Message("note-report-released"),
    ]
  }

  /// How to read it.
  var closing: [Message] {
    [Message("note-report-not-everything"), Message("note-report-story")]
  }

  private var audience: Message {
    switch picture.rule.audience {
    case .own: Message("note-report-own")
    case .team: Message("note-report-team")
    case .outside: Message("note-report-outside")
    }
  }

  /// A whole number as people write it, such as `1.234`.
  func number(_ number: Int) -> String {
    let digits = String(number)
    var written = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { written += texts("mark-report-thousands") }
      written.append(digit)
    }
    return written
  }

  /// A cell in words.
  func word(_ cell: DisclosedTable.Cell) -> String {
    switch cell {
    case .count(let count): number(count)
    case .hidden: texts("label-report-hidden")
    case .impossible: texts("label-report-impossible")
    }
  }

  /// A cell in as few signs as can be; the mark of hidden cells is explained once.
  func sign(_ cell: DisclosedTable.Cell) -> String {
    switch cell {
    case .count(let count): number(count)
    case .hidden: "*"
    case .impossible: "–"
    }
  }

  /// A share in words; `nil` when it may not be told.
  func share(_ share: DisclosedTable.Percentage?) -> String? {
    guard case .percent(let percent) = share else { return nil }
    return texts(Message("label-report-percent", ["n": .number(percent)]))
  }
}

extension PictureSheet {
  /// What it is called, with what it is split by.
  func title(_ texts: Texts) -> String {
    guard !slices.isEmpty else { return texts(title) }
    let words = slices.compactMap { texts.words($0.wordsID).first }.joined(separator: ", ")
    return texts(
      Message("heading-report-split", ["title": .message(title), "slices": .text(words)]))
  }

  /// Whether each place has a single line, so that the place says what the line is about.
  var isOneLineEach: Bool {
    !slices.isEmpty && Set(rows.map(\.id)).count == 1
  }

  /// The highest count that a bar of it stands for.
  var highestBar: Int {
    rows.filter { !$0.isTotal }.flatMap { row in
      [row.cells.first, row.before?.first].compactMap(\.self).map(\.shown)
    }.max() ?? 0
  }
}

extension DisclosedTable.Cell {
  /// How long its bar is; none for what is not shown.
  var shown: Int {
    switch self {
    case .count(let count): count
    case .hidden, .impossible: 0
    }
  }
}
