// SPDX-License-Identifier: EUPL-1.2

/// What Tab does with the candidates: insert, extend, or show them.
enum CompletionMenu {
  /// A change of the line: from `start` (in characters) to the cursor comes `text`.
  struct Insertion: Equatable {
    var start: Int
    var text: String
  }

  /// The change that all candidates agree on.
  ///
  /// - Parameters:
  ///   - candidates: The completions.
  ///   - typed: What stands before the cursor.
  /// - Returns: The change, or `nil` when it would take away what was typed or change nothing.
  static func insertion(of candidates: [Completion], typed: String) -> Insertion? {
    guard let first = candidates.first else { return nil }
    let start = min(max(0, first.start), typed.count)
    let present = String(typed.dropFirst(start))
    if candidates.count == 1 {
      return present == first.replacement ? nil : Insertion(start: start, text: first.replacement)
    }
    guard candidates.allSatisfy({ $0.start == first.start }) else { return nil }
    var common = Substring(first.replacement)
    for candidate in candidates.dropFirst() {
      common = common.prefix(
        zip(common, candidate.replacement).prefix { $0.0.lowercased() == $0.1.lowercased() }.count)
    }
    guard common.count >= present.count, !common.isEmpty, String(common) != present else {
      return nil
    }
    return Insertion(start: start, text: String(common))
  }

  /// The candidates as lines: number, label, description.
  ///
  /// One digit picks, so only the first nine have a number.
  ///
  /// - Parameters:
  ///   - candidates: The completions.
  ///   - width: The columns of the terminal.
  ///   - limit: The number of lines that may be used.
  /// - Returns: The lines; the last one is `…` when not everything fits.
  static func lines(_ candidates: [Completion], width: Int, limit: Int) -> [String] {
    let labels = candidates.map { TextCleaning.displaySafe($0.label) }
    let labelWidth = min(labels.map(TextWidth.columns(of:)).max() ?? 0, max(8, width / 2))
    var lines: [String] = []
    for (index, candidate) in candidates.enumerated() {
      let number = index < 9 ? String(index + 1) : " "
      let gap = String(
        repeating: " ", count: max(0, labelWidth - TextWidth.columns(of: labels[index])))
      let description = TextCleaning.displaySafe(candidate.description)
      let row =
        "  \(number)  \(labels[index])" + (description.isEmpty ? "" : "\(gap)  \(description)")
      let block = TextWrap.wrapped(row, width: width - 1, indent: 5)
        .split(separator: "\n").map(String.init)
      if lines.count + block.count > limit {
        return lines.prefix(max(0, limit - 1)) + ["  …"]
      }
      lines += block
    }
    return lines
  }
}
