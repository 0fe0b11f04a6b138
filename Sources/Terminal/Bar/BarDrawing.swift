// SPDX-License-Identifier: EUPL-1.2

/// One mark (streepje) that stands on the bar already: of last time, or of another voice.
public struct BarMark: Equatable, Sendable {
  /// Where it stands, 0–100.
  public var position: Int
  /// Its own sign, one column wide.
  public var sign: Character
  /// What the sign means, for the line above the bar.
  public var word: String

  /// Makes a mark.
  ///
  /// - Parameters:
  ///   - position: Where it stands, 0–100.
  ///   - sign: Its own sign, one column wide.
  ///   - word: What the sign means.
  public init(position: Int, sign: Character, word: String) {
    self.position = position
    self.sign = sign
    self.word = word
  }
}

/// What a bar shows and which letters move its mark.
public struct BarRequest: Sendable {
  /// The word at the sad end, and the word at the happy end.
  public var ends: (sad: String, happy: String)
  /// The mark to place, with the sign and word of who places it, where it starts.
  public var own: BarMark
  /// Whether the own mark stands on the bar already; if not, the first move brings it.
  public var isPlaced: Bool
  /// The marks that stand there already; the first one wins where two would meet.
  public var others: [BarMark]
  /// The letters that move to the left, and those that move to the right.
  public var letters: (left: String, right: String)
  /// Whether to use ASCII only.
  public var isPlain: Bool
  /// How long no key may come before the bar is left with `BarResult.idle`; `nil` for no end.
  public var idleLimit: Duration?

  /// Makes a request.
  ///
  /// - Parameters:
  ///   - ends: The word at the sad end, and the word at the happy end.
  ///   - own: The mark to place, where it starts.
  ///   - isPlaced: Whether the own mark stands on the bar already.
  ///   - others: The marks that stand there already.
  ///   - letters: The letters that move to the left, and those that move to the right.
  ///   - isPlain: Whether to use ASCII only.
  ///   - idleLimit: How long no key may come.
  public init(
    ends: (sad: String, happy: String), own: BarMark, isPlaced: Bool = true,
    others: [BarMark] = [],
    letters: (left: String, right: String) = ("h,", "l."), isPlain: Bool = false,
    idleLimit: Duration? = nil
  ) {
    self.ends = ends
    self.own = own
    self.isPlaced = isPlaced
    self.others = others
    self.letters = letters
    self.isPlain = isPlain
    self.idleLimit = idleLimit
  }
}

/// Draws the bar: from sad to happy, marks with their own signs, no number anywhere.
public enum BarDrawing {
  private static let shortestTrack = 12
  private static let longestTrack = 61

  /// The line above the bar: each sign with its word, and the ends when they do not fit beside it.
  ///
  /// - Parameters:
  ///   - request: What the bar shows.
  ///   - width: The columns of the terminal.
  /// - Returns: One or more lines.
  public static func legend(_ request: BarRequest, width: Int) -> String {
    var lines: [String] = []
    let marks = ([request.own] + request.others).map { "\($0.sign) \($0.word)" }
    lines.append(TextWrap.wrapped(marks.joined(separator: "   "), width: width))
    if !hasEndsBeside(request, width: width) {
      lines.append(
        TextWrap.wrapped("\(request.ends.sad) ... \(request.ends.happy)", width: width))
    }
    return lines.joined(separator: "\n")
  }

  /// The bar itself, one line.
  ///
  /// - Parameters:
  ///   - request: What the bar shows; its own mark stands where it should be drawn.
  ///   - width: The columns of the terminal; one is left free.
  /// - Returns: The line, without a line end.
  public static func line(_ request: BarRequest, width: Int) -> String {
    let beside = hasEndsBeside(request, width: width)
    let words = beside ? endColumns(request) : 0
    let length = min(longestTrack, max(shortestTrack, width - 3 - words))
    let track = String(cells(request, length: length))
    let (left, right) = request.isPlain ? ("|", "|") : ("├", "┤")
    return beside
      ? "\(request.ends.sad) \(left)\(track)\(right) \(request.ends.happy)"
      : "\(left)\(track)\(right)"
  }

  /// The place on a track for a position.
  static func cell(_ position: Int, length: Int) -> Int {
    (min(100, max(0, position)) * (length - 1) * 2 + 100) / 200
  }

  private static func cells(_ request: BarRequest, length: Int) -> [Character] {
    var cells = [Character](repeating: request.isPlain ? "-" : "─", count: length)
    var taken: Set<Int> = []
    // The own mark is always where it is; the others step aside, so that each one is seen.
    for mark in (request.isPlaced ? [request.own] : []) + request.others {
      let exact = cell(mark.position, length: length)
      let place = (0..<length).filter { !taken.contains($0) }
        .min { (abs($0 - exact), $0) < (abs($1 - exact), $1) }
      guard let place else { break }
      taken.insert(place)
      cells[place] = mark.sign
    }
    return cells
  }

  private static func endColumns(_ request: BarRequest) -> Int {
    TextWidth.columns(of: request.ends.sad) + TextWidth.columns(of: request.ends.happy) + 2
  }

  private static func hasEndsBeside(_ request: BarRequest, width: Int) -> Bool {
    width - 3 - endColumns(request) >= shortestTrack
  }
}
