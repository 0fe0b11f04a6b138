// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Foundation

/// Our own editing functions: insert a piece, undo, redo, complete.
extension LineEditor {
  /// The line as it is, in scalars.
  var state: EditHistory.State {
    // SAFETY: libedit's buffer, read before libedit is called again.
    guard let info = unsafe el_wline(editor)?.pointee else {
      return EditHistory.State(text: [], cursor: 0)
    }
    let count = unsafe info.lastchar - info.buffer
    let cursor = unsafe info.cursor - info.buffer
    let text = unsafe UnsafeBufferPointer(start: info.buffer, count: max(0, count))
    return unsafe EditHistory.State(
      text: text.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }, cursor: cursor)
  }

  func addFunctions() {
    unsafe add("tussenstand-insert", key: "^\\") { editor, _ in
      unsafe LineEditor.of(editor)?.insertPiece() ?? UInt8(CC_NORM)
    }
    unsafe add("tussenstand-undo", key: "^_") { editor, _ in
      guard let line = unsafe LineEditor.of(editor) else { return UInt8(CC_NORM) }
      return line.show(line.history.undo())
    }
    unsafe add("tussenstand-redo", key: "^^") { editor, _ in
      guard let line = unsafe LineEditor.of(editor) else { return UInt8(CC_NORM) }
      return line.show(line.history.redo())
    }
    unsafe add("tussenstand-complete", key: "^I") { editor, _ in
      unsafe LineEditor.of(editor)?.complete() ?? UInt8(CC_NORM)
    }
    unsafe add("tussenstand-move", key: "^]") { editor, _ in
      unsafe LineEditor.of(editor)?.moveToDestination() ?? UInt8(CC_NORM)
    }
    // SAFETY: literals; libedit copies them.
    unsafe _ = ceditline_bind(editor, "^D", "ed-delete-next-char")
    // libedit's own Ctrl-W cuts to a mark that nobody set, and its Ctrl-U takes the whole line.
    unsafe _ = ceditline_bind(editor, "^W", "ed-delete-prev-word")
    unsafe _ = ceditline_bind(editor, "^U", "vi-kill-line-prev")
  }

  private func add(_ name: String, key: String, _ function: @escaping ceditline_function) {
    // SAFETY: libedit copies the names, and the function captures nothing.
    unsafe _ = ceditline_add_function(editor, name, function)
    unsafe _ = ceditline_bind(editor, key, name)
  }

  private func insertPiece() -> UInt8 {
    guard !pieces.isEmpty else { return UInt8(CC_NORM) }
    put(pieces.removeFirst())
    return UInt8(CC_REFRESH)
  }

  func put(_ text: String) {
    var wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    wide.append(0)
    // SAFETY: ends in 0; libedit copies it.
    unsafe _ = el_winsertstr(editor, wide)
  }

  private func show(_ state: EditHistory.State?) -> UInt8 {
    guard let state else { return UInt8(CC_NORM) }
    clearLine()
    var text = String.UnicodeScalarView()
    text.append(contentsOf: state.text)
    put(String(text))
    // SAFETY: moves within the line just set.
    unsafe _ = el_cursor(editor, Int32(state.cursor - state.text.count))
    return UInt8(CC_REFRESH)
  }

  private func moveToDestination() -> UInt8 {
    // SAFETY: libedit stops at the ends of the line.
    unsafe _ = el_cursor(editor, Int32(destination - state.cursor))
    return UInt8(CC_CURSOR)
  }

  private func clearLine() {
    let state = state
    // SAFETY: moves to the end of the line, then removes all of it.
    unsafe _ = el_cursor(editor, Int32(state.text.count - state.cursor))
    unsafe el_deletestr(editor, Int32(state.text.count))
  }

  /// The row, counted from the prompt's, that a text after the prompt ends in.
  func row(of text: ArraySlice<Unicode.Scalar>, width: Int) -> Int {
    let width = max(2, width)
    let prompt = request.prompt.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    let promptColumns = TextWidth.columns(of: String(prompt))
    var (row, column) = (promptColumns / width, promptColumns % width)
    for scalar in text {
      let columns = TextWidth.columns(of: scalar)
      if scalar == "\n" || column + columns > width { (row, column) = (row + 1, 0) }
      column += columns
    }
    return row
  }
}
