// SPDX-License-Identifier: EUPL-1.2

/// How far keys take the cursor: over whole characters, and between the lines of an answer.
enum CursorSteps {
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

  /// The scalars of the character before the cursor, as people count characters.
  ///
  /// - Parameter state: The answer and its cursor.
  /// - Returns: The number of scalars: 1 for a letter, more for a family or a letter with marks.
  static func before(_ state: EditHistory.State) -> Int {
    let near = state.text[..<state.cursor].suffix(longest)
    return text(near).last?.unicodeScalars.count ?? 0
  }

  /// The scalars of the character after the cursor, as people count characters.
  ///
  /// - Parameter state: The answer and its cursor.
  /// - Returns: The number of scalars.
  static func after(_ state: EditHistory.State) -> Int {
    let near = state.text[state.cursor...].prefix(longest)
    return text(near).first?.unicodeScalars.count ?? 0
  }

  /// Longer than any character that somebody types; a whole answer may be a megabyte.
  private static let longest = 64

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func lineStart(before place: Int, in text: [Unicode.Scalar]) -> Int {
    text[..<place].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }
}
