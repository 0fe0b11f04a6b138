// SPDX-License-Identifier: EUPL-1.2

/// Makes a text fit a field: it ends with a whole sentence, and says what was left out.
struct SentenceCut {
  /// What fits, with the note where something was left out.
  let text: String
  /// How many sentences were left out.
  let leftOut: Int

  private static let opening: Character = "“"
  private static let closing: Character = "”"
  /// Ends words of somebody that were cut off.
  private static let cutOff = " […]”"

  /// Cuts a text.
  /// - Parameters:
  ///   - text: Sentences, with line ends between paragraphs.
  ///   - limit: The most that fits, in UTF-16 units; `nil` for no limit.
  ///   - note: Says that a number of sentences was left out.
  init(_ text: String, to limit: Int?, note: (Int) -> String) {
    guard let limit, text.utf16.count > limit else {
      self.text = text
      leftOut = 0
      return
    }
    let sentences = Self.sentences(of: text)
    for kept in (0..<sentences.count).reversed() {
      var start = sentences[..<kept].joined()
      while start.last?.isWhitespace == true { start.removeLast() }
      if start.count(where: { $0 == Self.opening }) > start.count(where: { $0 == Self.closing }) {
        start += Self.cutOff
      }
      let end = note(sentences.count - kept)
      let whole = start.isEmpty ? end : start + "\n" + end
      guard whole.utf16.count <= limit else { continue }
      self.text = whole
      leftOut = sentences.count - kept
      return
    }
    self.text = ""
    leftOut = sentences.count
  }

  /// The sentences with the space behind them; together they are the text again.
  ///
  /// A sentence ends behind `.`, `!`, `?` or `…` before a space, unless a small letter follows,
  /// and at a line end. A closing quotation mark belongs to the sentence.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var rest = text[...]
    while let sign = rest.popFirst() {
      current.append(sign)
      guard sign.isNewline || ends(current, before: rest) else { continue }
      while let next = rest.first, next.isWhitespace {
        current.append(next)
        rest = rest.dropFirst()
      }
      sentences.append(current)
      current = ""
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }

  private static func ends(_ current: String, before rest: Substring) -> Bool {
    let bare = current.last == closing ? current.dropLast() : current[...]
    guard let sign = bare.last, ".!?…".contains(sign) else { return false }
    guard let next = rest.first else { return true }
    return next.isWhitespace && rest.first { !$0.isWhitespace }?.isLowercase == false
  }
}
