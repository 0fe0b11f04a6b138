// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Foundation

/// A menu that stands on the screen, with what the next key may do with it.
struct OfferedMenu {
  /// What the menu offers.
  var candidates: [Completion]
  /// The candidate that Tab brought in the line; `nil` right after the menu was shown.
  var current: Int?

  /// The candidate that a digit picks, only in the key right after the menu.
  ///
  /// A digit that the word itself could go on with, or that follows a digit, is a digit.
  ///
  /// - Parameters:
  ///   - digit: What was typed.
  ///   - typed: What stands before the cursor.
  /// - Returns: The place of the candidate, or `nil` when the digit is a digit.
  func pick(_ digit: Unicode.Scalar, after typed: String) -> Int? {
    guard current == nil, let number = Character(digit).wholeNumberValue, digit.isASCII,
      (1...candidates.count).contains(number)
    else { return nil }
    let goesOn = candidates.contains { candidate in
      let part = typed.dropFirst(candidate.start)
      guard candidate.replacement.lowercased().hasPrefix(part.lowercased()) else { return false }
      return part.last?.isNumber == true
        || candidate.replacement.dropFirst(part.count).first == Character(digit)
    }
    return goesOn ? nil : number - 1
  }
}

/// What Tab does, and the key after it.
extension LineEditor {
  /// Takes a key that belongs to the menu just shown: a digit picks, Tab walks on.
  ///
  /// - Parameter key: The key after the menu.
  /// - Returns: Whether the menu took it.
  /// - Throws: `TerminalError` when the terminal cannot be read.
  func takeFromMenu(_ key: Key) throws(TerminalError) -> Bool {
    guard var menu else { return false }
    if case .signal = key { return false }
    self.menu = nil
    switch key {
    case .tab:
      let next = menu.current.map { ($0 + 1) % menu.candidates.count } ?? 0
      menu.current = next
      self.menu = menu
      choice = menu.candidates[next]
    case .text(let digit):
      guard let place = menu.pick(digit, after: typedBeforeCursor) else { return false }
      // A digit with more behind it at once is a paste, not a choice.
      guard try keyboard.burst().first?.isText != true else { return false }
      choice = menu.candidates[place]
    default: return false
    }
    queued = [Command.complete]
    return true
  }

  private var typedBeforeCursor: String {
    let state = state
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: state.text[..<state.cursor])
    return String(scalars)
  }

  /// The editing function behind Tab.
  func complete() -> UInt8 {
    let typed = typedBeforeCursor
    if let choice {
      self.choice = nil
      replace(from: choice.start, with: choice.replacement, in: typed)
      return UInt8(CC_REFRESH)
    }
    let before = state
    let candidates = request.completions(typed)
    if let insertion = CompletionMenu.insertion(of: candidates, typed: typed) {
      replace(from: insertion.start, with: insertion.text, in: typed)
    }
    guard candidates.count > 1 else { return UInt8(CC_REFRESH) }
    showMenu(candidates, under: before)
    menu = OfferedMenu(candidates: candidates)
    return UInt8(CC_REDISPLAY)
  }

  private func replace(from start: Int, with text: String, in typed: String) {
    let kept = String(typed.prefix(max(0, start)))
    let removed = typed.unicodeScalars.count - kept.unicodeScalars.count
    // SAFETY: removes at most what stands before the cursor.
    if removed > 0 { unsafe el_deletestr(editor, Int32(removed)) }
    put(TextCleaning.answer(text).precomposedStringWithCanonicalMapping)
  }

  /// Prints the candidates under the line as it stands on the screen.
  ///
  /// libedit draws the line again afterwards, upwards from the row where it believes the cursor to
  /// be; so as many rows are made below the menu.
  private func showMenu(_ candidates: [Completion], under state: EditHistory.State) {
    let width = screen.width
    let cursorRow = row(of: state.text[..<state.cursor], width: width)
    let below = row(of: state.text[...], width: width) - cursorRow
    let lines = CompletionMenu.lines(
      candidates, width: width, limit: max(3, screen.rows - cursorRow - 3))
    screen.write(
      String(repeating: "\n", count: below + 1) + lines.joined(separator: "\n")
        + String(repeating: "\n", count: cursorRow + 1))
  }
}
