// SPDX-License-Identifier: EUPL-1.2

internal import Glibc
internal import Synchronization

/// The settings of the terminal as the program found them, put back on every way out.
enum TerminalModes {
  /// Remembers the settings and promises to put them back at exit; once for the process.
  static let isRemembered: Bool = {
    var found = termios()
    // SAFETY: fills the one structure.
    guard unsafe tcgetattr(0, &found) == 0 else { return false }
    settingsFound.withLock { $0 = found }
    // What is typed between two questions waits unseen: it may be a passphrase. It waits as it was
    // typed, with Enter as Enter, and however long the line. libedit takes this for the terminal's
    // own mode, because it is set before the editor is made.
    var silent = found
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON)
    silent.c_iflag &= ~tcflag_t(ICRNL | INLCR)
    unsafe tcsetattr(0, TCSADRAIN, &silent)
    atexit { TerminalModes.restore() }
    return true
  }()

  /// Puts everything back: settings, and pastes without brackets.
  static func restore() {
    setsBracketedPaste(false)
    guard var settings = settingsFound.withLock(\.self) else { return }
    // SAFETY: reads the one structure.
    unsafe tcsetattr(0, TCSADRAIN, &settings)
  }

  /// Asks the terminal to put brackets around pastes, or no longer to.
  ///
  /// - Parameter on: Whether a line is being read.
  static func setsBracketedPaste(_ on: Bool) {
    guard bracketsPastes.exchange(on, ordering: .relaxed) != on else { return }
    let codes = on ? "\u{1B}[?2004h" : "\u{1B}[?2004l"
    // SAFETY: writes the bytes of the literal.
    _ = unsafe codes.utf8.withContiguousStorageIfAvailable {
      unsafe Glibc.write(1, $0.baseAddress, $0.count)
    }
  }
}

private let settingsFound = Mutex<termios?>(nil)
private let bracketsPastes = Atomic(false)
