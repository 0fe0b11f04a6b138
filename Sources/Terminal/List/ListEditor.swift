// SPDX-License-Identifier: EUPL-1.2

/// Lets somebody choose and order options by walking a list with keys.
///
/// Up and Down walk, a digit or a letter jumps, Space chooses, `+` and `-` (or Shift with an arrow)
/// change the importance of a chosen option. It redraws its own lines only, and of those only what
/// changed.
public struct ListEditor {
  private let keys: any KeyReading
  private let output: any TerminalOutput

  /// Makes the editor.
  ///
  /// - Parameters:
  ///   - keys: The keyboard; without one, ask in words.
  ///   - output: Where the list is drawn.
  public init(keys: any KeyReading, output: any TerminalOutput) {
    self.keys = keys
    self.output = output
  }

  /// Shows the list until the choice is confirmed or left.
  ///
  /// After Enter the chosen options stay on the screen in their order; after anything else the list
  /// is taken away.
  ///
  /// - Parameter request: What the list offers.
  /// - Returns: What was chosen, or what happened instead.
  /// - Throws: `TerminalError` when the terminal cannot be read.
  public func choose(_ request: ListRequest) throws(TerminalError) -> ListResult {
    var walk = ListWalk(request)
    var drawn: [String] = []
    // The row of the list that the cursor is in.
    var row = 0
    return try keys.withKeys(idleLimit: request.idleLimit) { next throws(TerminalError) in
      while true {
        let lines = ListDrawing.lines(
          request, chosen: walk.chosen, place: walk.place, width: output.width, rows: rows)
        let place = ListDrawing.row(of: walk.place, count: request.options.count, rows: rows)
        if lines != drawn { draw(lines, over: drawn, from: row, to: place) }
        (drawn, row) = (lines, place)
        let key = try next()
        switch key {
        case .signal(.resized):
          erase(from: row)
          (drawn, row) = ([], 0)
        // What stopped us left the cursor on a line of its own.
        case .signal(.resumed):
          output.write("\n")
          (drawn, row) = ([], 0)
        default:
          guard let result = Self.result(of: key, &walk, page: rows - 2) else { continue }
          erase(from: row)
          if case .chosen(let chosen) = result { leaveBehind(request, chosen) }
          return result
        }
      }
    }
  }

  /// The lines that the list may take: not the whole window, so that its question stays in sight.
  private var rows: Int { max(3, output.rows - 5) }

  private static func result(of key: Key, _ walk: inout ListWalk, page: Int) -> ListResult? {
    switch key {
    case .enter: return .chosen(walk.chosen)
    case .escape: return .back(walk.chosen)
    case .text("?"): return .explain(walk.chosen)
    case .text("/"): return .command(walk.chosen)
    case .control(3), .signal(.interrupt): return .interrupted(walk.chosen)
    case .control(4), .closed: return .endOfInput
    case .signal(.hangup): return .hangup(walk.chosen)
    case .signal(.idle): return .idle(walk.chosen)
    default:
      guard case .ownWords(let typed) = walk.take(key, page: page) else { return nil }
      return .ownWords(walk.chosen, typed: typed)
    }
  }

  /// Draws the lines that changed; the cursor ends in the row of the marker, where whoever enlarges
  /// the screen or reads it with their fingers follows it.
  private func draw(_ lines: [String], over drawn: [String], from row: Int, to place: Int) {
    var text = up(row) + "\r"
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "\r\n" }
      if drawn.indices.contains(index), drawn[index] == line { continue }
      text += line + "\u{1B}[K"
    }
    output.write(text + up(lines.count - 1 - place) + "\r")
  }

  /// Takes the list away; what stands above it stays.
  private func erase(from row: Int) {
    output.write(up(row) + "\r\u{1B}[J")
  }

  private func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }

  private func leaveBehind(_ request: ListRequest, _ chosen: [Int]) {
    for line in ListDrawing.summary(request, chosen: chosen, width: output.width) {
      output.write(line + "\n")
    }
  }
}
