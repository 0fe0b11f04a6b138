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
    // SAFETY: literals; libedit copies them.
    unsafe _ = ceditline_bind(editor, "^D", "ed-delete-next-char")
    // Backspace at the start of a line is no reason to beep; libedit's own Ctrl-W cuts to the mark.
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

  private func put(_ text: String) {
    var wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    wide.append(0)
    // SAFETY: ends in 0; libedit copies it.
    unsafe _ = el_winsertstr(editor, wide)
  }

  private func show(_ state: EditHistory.State?) -> UInt8 {
    guard let state else { return UInt8(CC_NORM) }
    removeBeforeCursor(toEnd: true)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: state.text)
    put(String(text))
    // SAFETY: moves within the line just set.
    unsafe _ = el_cursor(editor, Int32(state.cursor - state.text.count))
    return UInt8(CC_REFRESH)
  }

  private func removeBeforeCursor(toEnd: Bool) {
    let state = state
    // SAFETY: moves to the end of the line, then removes all of it.
    if toEnd { unsafe _ = el_cursor(editor, Int32(state.text.count - state.cursor)) }
    unsafe el_deletestr(editor, Int32(toEnd ? state.text.count : state.cursor))
  }

  private func complete() -> UInt8 {
    let state = state
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: state.text[..<state.cursor])
    let typed = String(scalars)
    let candidates = request.completions(typed)
    if let insertion = CompletionMenu.insertion(of: candidates, typed: typed) {
      let kept = String(typed.prefix(insertion.start))
      let removed = typed.unicodeScalars.count - kept.unicodeScalars.count
      // SAFETY: removes at most what stands before the cursor.
      if removed > 0 { unsafe el_deletestr(editor, Int32(removed)) }
      put(TextCleaning.answer(insertion.text))
      if candidates.count == 1 { return UInt8(CC_REFRESH) }
    }
    guard candidates.count > 1 else { return UInt8(CC_REFRESH) }
    return showMenu(candidates)
  }

  /// Prints the candidates under the line and has the line drawn again below them.
  private func showMenu(_ candidates: [Completion]) -> UInt8 {
    let state = state
    // SAFETY: the cursor goes to the end and back, so that the menu comes under the whole line.
    unsafe _ = el_cursor(editor, Int32(state.text.count - state.cursor))
    unsafe _ = ceditline_refresh(editor)
    let rows = screen.rows
    let lines = CompletionMenu.lines(candidates, width: screen.width, limit: max(3, rows - 4))
    // libedit clears upwards over the rows that the line had: they are made below the menu.
    let below = String(repeating: "\r\n", count: rowsOfLine(state.text))
    screen.write("\r\n" + lines.joined(separator: "\r\n") + below)
    unsafe _ = el_cursor(editor, Int32(state.cursor - state.text.count))
    return UInt8(CC_REDISPLAY)
  }

  private func rowsOfLine(_ text: [Unicode.Scalar]) -> Int {
    let width = max(2, screen.width)
    let prompt = request.prompt.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    var column = TextWidth.columns(of: String(prompt)) % width
    var rows = 1
    for scalar in text {
      let columns = TextWidth.columns(of: scalar)
      if scalar == "\n" || column + columns > width {
        (rows, column) = (rows + 1, 0)
      }
      column += columns
    }
    return rows
  }
}
