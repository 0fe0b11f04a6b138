// SPDX-License-Identifier: EUPL-1.2

/// Draws a list: one option on a line, with its number and, when chosen, its rank in brackets.
enum ListDrawing {
  /// The lines of the list, none of them wider than the window.
  ///
  /// - Parameters:
  ///   - request: The options.
  ///   - chosen: The chosen options, most important first.
  ///   - place: The option that the marker is at.
  ///   - width: The columns of the terminal; one is left free.
  ///   - rows: The lines that may be used; less than 3 counts as 3.
  /// - Returns: The lines. Where not every option fits, the first and last line tell how many more
  ///   there are above and below.
  static func lines(
    _ request: ListRequest, chosen: [Int], place: Int, width: Int, rows: Int
  ) -> [String] {
    let count = request.options.count
    let visible = window(count: count, place: place, rows: rows)
    var lines = visible.map { index in
      option(
        request, index, rank: chosen.firstIndex(of: index), isHere: index == place, width: width)
    }
    guard visible.count < count else { return lines }
    lines.insert(more(visible.lowerBound, request.isPlain ? "^" : "↑"), at: 0)
    lines.append(more(count - visible.upperBound, request.isPlain ? "v" : "↓"))
    return lines
  }

  /// What stays when the list is left: the chosen options in their order.
  ///
  /// - Parameters:
  ///   - request: The options.
  ///   - chosen: The chosen options, most important first.
  ///   - width: The columns of the terminal.
  /// - Returns: The lines, none when nothing was chosen.
  static func summary(_ request: ListRequest, chosen: [Int], width: Int) -> [String] {
    let digits = String(chosen.count).count
    return chosen.enumerated().flatMap { rank, index in
      let name = TextCleaning.displaySafe(request.options[index].name)
      return TextWrap.wrapped(
        "  \(number(rank, digits: digits))  \(name)", width: width - 1, indent: digits + 4
      ).split(separator: "\n").map(String.init)
    }
  }

  /// The options that are on the screen: those around the marker.
  ///
  /// - Parameters:
  ///   - count: How many options there are.
  ///   - place: The option that the marker is at.
  ///   - rows: The lines that may be used.
  /// - Returns: The indices.
  static func window(count: Int, place: Int, rows: Int) -> Range<Int> {
    let rows = max(3, rows)
    guard count > rows else { return 0..<count }
    let visible = rows - 2
    let start = max(0, min(count - visible, place - visible / 2))
    return start..<(start + visible)
  }

  /// The row of the list that an option is drawn in.
  ///
  /// - Parameters:
  ///   - place: The option that the marker is at.
  ///   - count: How many options there are.
  ///   - rows: The lines that may be used.
  /// - Returns: The row, 0 for the first.
  static func row(of place: Int, count: Int, rows: Int) -> Int {
    let visible = window(count: count, place: place, rows: rows)
    return place - visible.lowerBound + (visible.count < count ? 1 : 0)
  }

  private static func option(
    _ request: ListRequest, _ index: Int, rank: Int?, isHere: Bool, width: Int
  ) -> String {
    let digits = String(request.options.count).count
    let marker = isHere ? (request.isPlain ? ">" : "›") : " "
    let box = rank.map { number($0, digits: digits) } ?? String(repeating: " ", count: digits)
    let option = request.options[index]
    let words = option.hint.isEmpty ? option.name : "\(option.name): \(option.hint)"
    let line =
      "\(marker) \(number(index, digits: digits)) [\(box)] "
      + TextCleaning.displaySafe(words).replacing("\n", with: " ")
    return fitted(line, width: width - 1, isPlain: request.isPlain)
  }

  /// A number as people count, lined up to the right.
  private static func number(_ index: Int, digits: Int) -> String {
    let number = String(index + 1)
    return String(repeating: " ", count: max(0, digits - number.count)) + number
  }

  private static func more(_ count: Int, _ sign: String) -> String {
    count > 0 ? "  \(sign) \(count)" : ""
  }

  /// The line, or as much as fits with a sign that there is more.
  private static func fitted(_ line: String, width: Int, isPlain: Bool) -> String {
    guard TextWidth.columns(of: line) > width else { return line }
    let sign = isPlain ? "..." : "…"
    var used = sign.count
    let kept = line.prefix { character in
      used += TextWidth.columns(of: character)
      return used <= width
    }
    return kept + sign
  }
}
