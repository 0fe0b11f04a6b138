// SPDX-License-Identifier: EUPL-1.2

/// What came of a bar.
///
/// Every way out but the end of input tells where the mark stood, `nil` when it stood nowhere.
public enum BarResult: Equatable, Sendable {
  /// Enter: the mark stands here, 0–100.
  case position(Int)
  /// Enter without a mark.
  case leftOpen
  /// Escape.
  case back(Int?)
  /// `?`: explain, then go on from here.
  case explain(Int?)
  /// `/`: a command is wanted.
  case command(Int?)
  /// Ctrl-C.
  case interrupted(Int?)
  /// The input is at its end.
  case endOfInput
  /// The terminal was closed or the program was asked to stop.
  case hangup(Int?)
  /// No key came for as long as was asked.
  case idle(Int?)
}

/// Lets somebody put a mark (streepje) on the bar with keys.
///
/// It redraws one line only. Backspace or Delete takes the mark off again.
public struct BarEditor {
  private let keys: any KeyReading
  private let output: any TerminalOutput
  private static let middle = 50

  /// Makes the editor.
  ///
  /// - Parameters:
  ///   - keys: The keyboard; without one, ask in words.
  ///   - output: Where the bar is drawn.
  public init(keys: any KeyReading, output: any TerminalOutput) {
    self.keys = keys
    self.output = output
  }

  /// Shows the bar and moves the mark until it is confirmed or left.
  ///
  /// The last drawing stays.
  ///
  /// - Parameter request: What the bar shows.
  /// - Returns: Where the mark stands, or what happened instead.
  /// - Throws: `TerminalError` when the terminal cannot be read.
  public func place(_ request: BarRequest) throws(TerminalError) -> BarResult {
    var request = request
    if !request.isPlaced { request.own.position = Self.middle }
    output.write(BarDrawing.legend(request, width: output.width) + "\n")
    defer { output.write("\n") }
    return try keys.withKeys(idleLimit: request.idleLimit) { next throws(TerminalError) in
      while true {
        draw(request)
        let key = try next()
        if let result = Self.result(of: key, at: request.isPlaced ? request.own.position : nil) {
          return result
        }
        switch key {
        case .backspace, .delete:
          (request.isPlaced, request.own.position) = (false, Self.middle)
        // What stopped us left the cursor on a line of its own.
        case .signal(.resumed): output.write("\n")
        default:
          guard let step = Self.step(of: key, letters: request.letters) else { continue }
          request.own.position = min(100, max(0, request.own.position + step))
          request.isPlaced = true
        }
      }
    }
  }

  private func draw(_ request: BarRequest) {
    // Back to the start of the line, draw, clear what is left of an earlier one.
    output.write("\r" + BarDrawing.line(request, width: output.width) + "\u{1B}[K")
  }

  private static func result(of key: Key, at position: Int?) -> BarResult? {
    switch key {
    case .enter: position.map { .position($0) } ?? .leftOpen
    case .escape: .back(position)
    case .text("?"): .explain(position)
    case .text("/"): .command(position)
    case .control(3), .signal(.interrupt): .interrupted(position)
    case .control(4), .closed: .endOfInput
    case .signal(.hangup): .hangup(position)
    case .signal(.idle): .idle(position)
    default: nil
    }
  }

  /// How far a key moves the mark; `nil` for a key that does not move it.
  static func step(of key: Key, letters: (left: String, right: String)) -> Int? {
    switch key {
    case .left(let isLarge): isLarge ? -10 : -1
    case .right(let isLarge): isLarge ? 10 : 1
    case .pageDown, .down: -10
    case .pageUp, .up: 10
    case .home: -100
    case .end: 100
    case .text(let scalar): letterStep(scalar, letters)
    default: nil
    }
  }

  /// A letter moves a small step, the same letter as a capital a large one.
  private static func letterStep(
    _ scalar: Unicode.Scalar, _ letters: (left: String, right: String)
  ) -> Int? {
    if letters.left.unicodeScalars.contains(scalar) { return -1 }
    if letters.right.unicodeScalars.contains(scalar) { return 1 }
    let small = scalar.properties.lowercaseMapping
    if letters.left.contains(small) { return -10 }
    return letters.right.contains(small) ? 10 : nil
  }
}
