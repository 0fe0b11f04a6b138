// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Foundation

/// What each key does in a line.
extension LineEditor {
  /// The next key of libedit; every way out of a line is its Enter, with `ending` telling why.
  ///
  /// - Returns: The key, or `nil` when the keyboard cannot be read.
  func nextCharacter() -> wchar_t? {
    while queued.isEmpty {
      history.note(state)
      do {
        try take(keyboard.next())
      } catch {
        failure = error
        return nil
      }
    }
    return queued.removeFirst()
  }

  private func take(_ key: Key) throws(TerminalError) {
    if try takeFromMenu(key) { return }
    switch key {
    case .text(let scalar): try takeText(scalar)
    case .enter: try takeEnter()
    case .newLine: insert("\n")
    case .pasted(let text, let isDamaged):
      self.isDamaged = self.isDamaged || isDamaged
      if !text.isEmpty { insert(text) }
    case .invalid:
      isDamaged = true
      insert("\u{FFFD}")
    case .control(3), .signal(.interrupt): end(.interrupted)
    case .control(4): state.text.isEmpty ? end(.endOfInput) : forwardDelete()
    case .control(26), .signal(.suspend): suspend()
    case .signal(.resumed): redraw()
    case .signal(.resized): resize()
    case .signal(.hangup): end(.hangup)
    case .signal(.idle): end(.idle)
    case .closed: end(state.text.isEmpty ? .endOfInput : .hangup)
    default: takeMovement(key)
    }
  }

  private func takeMovement(_ key: Key) {
    let escape: wchar_t = 0x1B
    let state = state
    switch key {
    // At the edge of a line these would only beep.
    case .backspace where state.cursor == 0, .left where state.cursor == 0: break
    case .right where state.cursor == state.text.count: break
    case .tab: queued = [Command.complete]
    case .backspace: queued = repeated(0x08, CursorSteps.before(state))
    case .delete: forwardDelete()
    case .left(let isLarge):
      queued = isLarge ? [escape, letter("b")] : repeated(0x02, CursorSteps.before(state))
    case .right(let isLarge):
      queued = isLarge ? [escape, letter("f")] : repeated(0x06, CursorSteps.after(state))
    case .up: move(to: CursorSteps.above(state))
    case .down: move(to: CursorSteps.below(state))
    case .home, .pageUp: queued = [0x01]
    case .end, .pageDown: queued = [0x05]
    case .control(0x1F): queued = [Command.undo]
    case .control(0x1E): queued = [Command.redo]
    // Start, end, left, right, cut to the end, cut all, cut a word, put back, clear the screen.
    case .control(let code) where [1, 2, 5, 6, 11, 12, 20, 21, 23, 25].contains(code):
      queued = [wchar_t(code)]
    case .meta(let scalar) where "bBfFdDuUlLcC".unicodeScalars.contains(scalar):
      queued = [escape, wchar_t(bitPattern: scalar.value)]
    // No history to walk through, and nothing that surprises.
    default: break
    }
  }

  private func repeated(_ key: wchar_t, _ count: Int) -> [wchar_t] {
    Array(repeating: key, count: count)
  }

  private func move(to place: Int?) {
    guard let place else { return }
    destination = place
    queued = [Command.move]
  }

  private func letter(_ scalar: Unicode.Scalar) -> wchar_t { wchar_t(bitPattern: scalar.value) }

  private func forwardDelete() {
    queued = repeated(0x04, CursorSteps.after(state))
  }

  private func end(_ ending: Ending) {
    self.ending = ending
    queued = [0x0D]
  }

  /// A letter, or the start of a flood of them, which goes into the line as one piece.
  private func takeText(_ scalar: Unicode.Scalar) throws(TerminalError) {
    guard keyboard.isFlooded else {
      // What would steer the terminal is no text, whatever way it comes in.
      let clean = TextCleaning.answer(String(scalar))
      guard clean == String(scalar) else {
        if !clean.isEmpty { insert(clean) }
        return
      }
      if composes(scalar) { return }
      queued = [wchar_t(bitPattern: scalar.value)]
      return
    }
    var text = String.UnicodeScalarView([scalar])
    var count = 0
    for case .text(let next) in try keyboard.burst().prefix(while: { $0.isText }) {
      text.append(next)
      count += 1
    }
    keyboard.drop(count)
    insert(String(text))
  }

  /// Puts a mark on the letter before it, as one character: libedit draws a lone mark away.
  private func composes(_ mark: Unicode.Scalar) -> Bool {
    let state = state
    guard mark.properties.canonicalCombiningClass != .notReordered, state.cursor > 0 else {
      return false
    }
    let pair = String(String.UnicodeScalarView([state.text[state.cursor - 1], mark]))
      .precomposedStringWithCanonicalMapping.unicodeScalars
    guard pair.count == 1, let letter = pair.first else { return false }
    queued = [0x08, wchar_t(bitPattern: letter.value)]
    return true
  }

  /// Enter, unless more words came along with it: then it was a paste.
  private func takeEnter() throws(TerminalError) {
    guard request.joinsBursts, !keyboard.wasTyped else { return end(.answer) }
    let burst = try keyboard.burst()
    let paste = burst.prefix { $0.isText || $0 == .enter || $0 == .tab || $0 == .unknown }
    guard paste.contains(where: \.isText) else { return end(.answer) }
    var text = String.UnicodeScalarView(["\n"])
    for key in paste {
      switch key {
      case .text(let scalar): text.append(scalar)
      case .enter: text.append("\n")
      case .tab: text.append("\t")
      default: break
      }
    }
    keyboard.drop(paste.count)
    // The last line end is how the paste stopped; Enter is still to come.
    if text.last == "\n" { text.removeLast() }
    insert(String(text))
  }

  /// Steps aside as every program does on Ctrl-Z; `.resumed` draws the line again.
  private func suspend() {
    // SAFETY: a live editor; the process stops between the two calls.
    unsafe _ = ceditline_prepare(editor, 0)
    // The shell gets its terminal back as it was, with its echo.
    TerminalModes.restore()
    TerminalSignals.stepAside()
    unsafe _ = ceditline_prepare(editor, 1)
    if !isDumb { TerminalModes.setsBracketedPaste(true) }
  }

  /// Draws the line again in a window of another size.
  ///
  /// A terminal may or may not have moved the rows along. Going up no further than both would need
  /// can leave a piece of the old line standing, but never wipes what was above it.
  private func resize() {
    let before = state.text[..<state.cursor]
    let rows = min(row(of: before, width: drawnWidth), row(of: before, width: screen.width))
    drawnWidth = screen.width
    // SAFETY: a live editor.
    unsafe el_resize(editor)
    screen.write(
      isDumb ? "\n" : "\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
    unsafe _ = ceditline_refresh(editor)
  }

  private func redraw() {
    // SAFETY: a live editor. What stopped us may have changed the terminal: it is prepared anew.
    unsafe _ = ceditline_prepare(editor, 0)
    unsafe _ = ceditline_prepare(editor, 1)
    screen.write("\n")
    unsafe _ = ceditline_refresh(editor)
  }
}

extension Key {
  var isText: Bool {
    if case .text = self { return true }
    return false
  }
}
