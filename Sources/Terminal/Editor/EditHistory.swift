// SPDX-License-Identifier: EUPL-1.2

/// The earlier states of one line, for undo and redo.
///
/// It lives as long as the question.
struct EditHistory {
  /// A line with the place of the cursor, in scalars from the start.
  struct State: Equatable {
    var text: [Unicode.Scalar]
    var cursor: Int
  }

  private var earlier: [State] = []
  private var later: [State] = []
  private var present = State(text: [], cursor: 0)
  /// Whether the last change was one letter of a word, to which the next letter is added.
  private var isInWord = false

  /// Takes note of the line as it is now.
  ///
  /// - Parameter state: The line before the next key.
  mutating func note(_ state: State) {
    guard state.text != present.text else {
      present.cursor = state.cursor
      return
    }
    let isLetter =
      state.text.count == present.text.count + 1 && state.cursor == present.cursor + 1
      && state.cursor > 0 && state.text[state.cursor - 1] != " "
    if !(isLetter && isInWord) { earlier.append(present) }
    isInWord = isLetter
    later = []
    present = state
  }

  /// Steps back.
  ///
  /// - Returns: The line to show, or `nil` at the first state.
  mutating func undo() -> State? {
    guard let state = earlier.popLast() else { return nil }
    later.append(present)
    (present, isInWord) = (state, false)
    return state
  }

  /// Steps forward again.
  ///
  /// - Returns: The line to show, or `nil` at the last state.
  mutating func redo() -> State? {
    guard let state = later.popLast() else { return nil }
    earlier.append(present)
    (present, isInWord) = (state, false)
    return state
  }
}
