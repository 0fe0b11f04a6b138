// SPDX-License-Identifier: EUPL-1.2

internal import CEditline
internal import Foundation

extension LineEditor: KeyReading {
  /// Runs `body` with keys as they are pressed, unseen; the terminal is as before afterwards.
  ///
  /// - Parameters:
  ///   - idleLimit: How long no key may come before `TerminalSignal.idle` comes instead.
  ///   - body: Gets the function that waits for the next key.
  /// - Returns: What `body` returns.
  /// - Throws: `TerminalError` when the terminal cannot be read.
  public func withKeys<Result>(
    idleLimit: Duration?,
    _ body: (_ next: () throws(TerminalError) -> Key) throws(TerminalError) -> Result
  ) throws(TerminalError) -> Result {
    // SAFETY: a live editor; the second call undoes the first on every way out.
    unsafe _ = ceditline_prepare(editor, 1)
    keyboard.watchIdleness(idleLimit)
    defer {
      keyboard.watchIdleness(nil)
      unsafe _ = ceditline_prepare(editor, 0)
    }
    return try body { () throws(TerminalError) in
      let key = try keyboard.next()
      guard key == .control(26) || key == .signal(.suspend) else { return key }
      unsafe _ = ceditline_prepare(editor, 0)
      TerminalModes.restore()
      TerminalSignals.stepAside()
      unsafe _ = ceditline_prepare(editor, 1)
      return .unknown
    }
  }

  /// Asks for a passphrase, without showing it.
  ///
  /// - Parameter prompt: What stands in front.
  /// - Returns: The passphrase, or what happened instead.
  /// - Throws: `TerminalError` when the terminal cannot be read at all.
  public func readSecret(prompt: String) throws(TerminalError) -> SecretEvent {
    var bytes: [UInt8] = []
    // Room enough that the array never moves and leaves a copy behind.
    bytes.reserveCapacity(4096)
    defer {
      Secret.wipe(&bytes)
      keyboard.wipe()
      screen.write("\n")
    }
    return try withKeys(idleLimit: nil) { next throws(TerminalError) in
      // Only now: who sees the prompt may type, and nothing may be echoed any more.
      screen.write(screen.usesColour ? prompt : TextCleaning.withoutStyle(prompt))
      while true {
        switch try next() {
        case .text(let scalar): bytes.append(contentsOf: Character(scalar).utf8)
        case .pasted(let text, _): bytes.append(contentsOf: text.prefix { $0 != "\n" }.utf8)
        case .backspace, .control(0x17), .control(0x15):
          // One letter cannot be seen, so it cannot be taken back alone: all of it goes.
          Secret.wipe(&bytes)
          bytes.reserveCapacity(4096)
        case .enter: return .secret(Secret(taking: &bytes))
        case .control(3), .signal(.interrupt): return .interrupted
        case .control(4) where bytes.isEmpty: return .endOfInput
        case .closed: return bytes.isEmpty ? .endOfInput : .hangup
        case .signal(.hangup): return .hangup
        case .signal(.resumed): screen.write("\n" + TextCleaning.withoutStyle(prompt))
        default: break
        }
      }
    }
  }
}
