// SPDX-License-Identifier: EUPL-1.2

/// Where Up and Down take the cursor inside an answer of several lines.
enum MultilineCursor {
  /// The same place in the line above.
  ///
  /// - Parameter state: The answer and its cursor.
  /// - Returns: The place in scalars, or `nil` in the first line.
  static func above(_ state: EditHistory.State) -> Int? {
    let start = lineStart(before: state.cursor, in: state.text)
    guard start > 0 else { return nil }
    let aboveStart = lineStart(before: start - 1, in: state.text)
    return min(aboveStart + state.cursor - start, start - 1)
  }

  /// The same place in the line below.
  ///
  /// - Parameter state: The answer and its cursor.
  /// - Returns: The place in scalars, or `nil` in the last line.
  static func below(_ state: EditHistory.State) -> Int? {
    guard let end = state.text[state.cursor...].firstIndex(of: "\n") else { return nil }
    let belowEnd = state.text[(end + 1)...].firstIndex(of: "\n") ?? state.text.count
    let column = state.cursor - lineStart(before: state.cursor, in: state.text)
    return min(end + 1 + column, belowEnd)
  }

  private static func lineStart(before place: Int, in text: [Unicode.Scalar]) -> Int {
    text[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }
}
