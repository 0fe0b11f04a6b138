// SPDX-License-Identifier: EUPL-1.2

internal import Terminal

extension Console {
  /// Shows a list that is chosen from by number.
  /// - Parameter items: What can be chosen, from number 1.
  public func showList(_ items: [String]) {
    if view == .large { gap() }
    let digits = String(items.count).count
    for (index, item) in items.enumerated() {
      let number = String(index + 1)
      let margin = String(repeating: " ", count: digits - number.count + 1)
      // A full stop makes a voice pause; columns mean nothing to it.
      let line = view == .calm ? "\(number). \(item)" : "\(margin)\(number)  \(item)"
      show(line, indent: digits + 3)
    }
  }

  /// Shows words with what they mean.
  /// - Parameter rows: Each word with its meaning.
  public func showMeanings(_ rows: [(name: String, meaning: String)]) {
    let column = (rows.map { TextWidth.columns(of: $0.name) }.max() ?? 0) + 2
    for row in rows {
      switch view {
      case .calm: say(text: "\(row.name): \(row.meaning)")
      case .large:
        gap()
        show(row.name, indent: 0)
        show("  " + row.meaning, indent: 2)
      case .ordinary:
        let padding = String(repeating: " ", count: column - TextWidth.columns(of: row.name))
        show("  " + row.name + padding + row.meaning, indent: column + 2)
      }
    }
  }

  private func show(_ text: String, indent: Int) {
    let wrapped = TextWrap.wrapped(
      TextCleaning.displaySafe(text), width: width, indent: view == .calm ? 0 : indent)
    for line in wrapped.split(separator: "\n", omittingEmptySubsequences: false) {
      show(String(line))
    }
  }
}
