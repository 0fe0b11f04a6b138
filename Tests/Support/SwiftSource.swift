// SPDX-License-Identifier: EUPL-1.2

/// A Swift file taken apart into code and string literals, without a compiler.
public struct SwiftSource: Sendable {
  /// A string literal.
  public struct Literal: Sendable {
    /// The words between the interpolations; one part when there are none.
    public var parts: [String]
    /// Where it starts, 1-based.
    public let line: Int
    /// The last line of code before it, such as `throw failure(sql:`.
    public let before: String

    /// The words with `{}` for each interpolation.
    public var text: String { parts.joined(separator: "{}") }
  }

  /// The string literals, also those inside interpolations.
  public private(set) var literals: [Literal] = []
  /// The code; comments are left out and each literal is `""`.
  public private(set) var code = ""

  private let signs: [Character]
  private var index = 0
  private var line = 1

  /// Takes a file apart.
  /// - Parameter text: The contents of a Swift file.
  public init(_ text: String) {
    signs = Array(text)
    while index < signs.count { readCode(untilParenthesis: false) }
  }

  private func at(_ word: String, from place: Int? = nil) -> Bool {
    signs[min(place ?? index, signs.count)...].starts(with: word)
  }

  private mutating func step(_ count: Int = 1) {
    for _ in 0..<count where index < signs.count {
      if signs[index] == "\n" { line += 1 }
      index += 1
    }
  }

  /// Reads code up to the end, or up to the parenthesis that ends an interpolation.
  private mutating func readCode(untilParenthesis: Bool) {
    var depth = 0
    while index < signs.count {
      if at("//") {
        while index < signs.count, signs[index] != "\n" { step() }
      } else if at("/*") {
        readComment()
      } else if let fence = fence() {
        readLiteral(fence: fence)
      } else {
        let sign = signs[index]
        if sign == "(" { depth += 1 }
        if sign == ")" {
          if untilParenthesis, depth == 0 { return }
          depth -= 1
        }
        code.append(sign)
        step()
      }
    }
  }

  private mutating func readComment() {
    var depth = 0
    repeat {
      if at("/*") {
        depth += 1
        step(2)
      } else if at("*/") {
        depth -= 1
        step(2)
      } else {
        step()
      }
    } while depth > 0 && index < signs.count
  }

  /// The number of `#` when a literal starts here.
  private func fence() -> Int? {
    var place = index
    while place < signs.count, signs[place] == "#" { place += 1 }
    return place < signs.count && signs[place] == "\"" ? place - index : nil
  }

  private mutating func readLiteral(fence: Int) {
    let hashes = String(repeating: "#", count: fence)
    step(fence)
    let quote = at("\"\"\"") ? "\"\"\"" : "\""
    let before = code.reversed().drop(while: \.isWhitespace).prefix { $0 != "\n" }.reversed()
    let start = line
    step(quote.count)
    code += "\"\""
    // The literals of its own interpolations come after it.
    let place = literals.count
    literals.append(Literal(parts: [], line: start, before: String(before)))
    var parts = [""]
    while index < signs.count, !at(quote + hashes) {
      if at("\\" + hashes + "(") {
        step(fence + 2)
        readCode(untilParenthesis: true)
        step()
        parts.append("")
      } else if at("\\" + hashes) {
        step(fence + 1)
        parts[parts.count - 1].append(readEscape())
      } else {
        parts[parts.count - 1].append(signs[index])
        step()
      }
    }
    step(quote.count + fence)
    literals[place].parts = parts
  }

  /// Reads what follows a backslash; a sign that cannot be seen becomes a line end.
  private mutating func readEscape() -> Character {
    guard index < signs.count else { return "\n" }
    let sign = signs[index]
    if at("u{") { while index < signs.count, signs[index] != "}" { step() } }
    step()
    return sign == "\"" || sign == "'" || sign == "\\" ? sign : "\n"
  }
}
