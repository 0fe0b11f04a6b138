// SPDX-License-Identifier: EUPL-1.2

/// The lines on which the keys of a TOML text stand, for messages only.
///
/// The TOML library knows lines for syntax errors, not for keys. This looks at headers and at what
/// stands before `=`; whatever it misses is reported on the line of the enclosing part.
struct KeyLines {
  private var lines: [String: Int] = [:]
  private var counts: [String: Int] = [:]

  init(text: String) {
    var part = ""
    var openQuotes: String?
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = raw.drop(while: \.isWhitespace)
      if let quotes = openQuotes {
        if Self.opens(quotes, in: line) { openQuotes = nil }
        continue
      }
      if line.hasPrefix("[[") {
        part = startElement(Self.key(line.dropFirst(2).prefix { $0 != "]" }))
        record(part, index + 1)
      } else if line.hasPrefix("[") {
        part = place(Self.key(line.dropFirst().prefix { $0 != "]" }))
        record(part, index + 1)
      } else if !line.hasPrefix("#"), let equals = line.firstIndex(of: "=") {
        let key = Self.key(line[..<equals])
        record(part.isEmpty ? key : "\(part).\(key)", index + 1)
        openQuotes = ["\"\"\"", "'''"].first { Self.opens($0, in: line[equals...]) }
      }
    }
  }

  /// The line of a key, or of the nearest part around it.
  /// - Parameter keyPath: Such as `domain[3].name.nl`.
  /// - Returns: 1-based; `nil` when nothing around it was seen either.
  func line(of keyPath: String) -> Int? {
    var path = keyPath[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let dot = path.lastIndex(of: ".") else { return nil }
      path = path[..<dot]
    }
  }

  private mutating func record(_ path: String, _ line: Int) {
    if lines[path] == nil { lines[path] = line }
  }

  private mutating func startElement(_ name: String) -> String {
    counts[name, default: 0] += 1
    return place(name)
  }

  /// A part below a repeated part belongs to the latest element of it.
  private func place(_ name: String) -> String {
    let first = name.prefix { $0 != "." }
    guard let count = counts[String(first)] else { return name }
    return "\(first)[\(count)]" + name.dropFirst(first.count)
  }

  private static func key(_ text: Substring) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
  }

  /// Whether an odd number of the quotes stands in a line.
  private static func opens(_ quotes: String, in line: Substring) -> Bool {
    var rest = line
    var isOdd = false
    while !rest.isEmpty {
      if rest.hasPrefix(quotes) {
        isOdd.toggle()
        rest = rest.dropFirst(3)
      } else {
        rest = rest.dropFirst()
      }
    }
    return isOdd
  }
}
