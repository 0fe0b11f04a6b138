// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// The paths of the values that are stored, such as `Conversation.talks.words`.
struct StoredPaths {
  /// Every path that a value is written under.
  private(set) var written: Set<String> = []
  /// What a sample leaves empty everywhere, so that nothing can be said about it.
  var empty: Set<String> { absent.subtracting(present) }
  private var absent: Set<String> = []
  private var present: Set<String> = []

  /// Adds what is stored of a value.
  /// - Parameters:
  ///   - value: A sample, with everything filled.
  ///   - name: Where its paths begin; by default its type.
  /// - Throws: What the encoder throws.
  mutating func add(_ value: some Encodable, as name: String? = nil) throws {
    let name = name ?? String(describing: type(of: value))
    let encoded = try JSONEncoder().encode([value])
    let list = try #require(try JSONSerialization.jsonObject(with: encoded) as? [Any])
    for element in list { walk(element, name) }
    look(at: value, name)
  }

  /// A place without a name of its own, in the value of an enumeration, is not told apart.
  private mutating func walk(_ json: Any, _ path: String) {
    if let object = json as? [String: Any], !object.isEmpty {
      for (key, value) in object { walk(value, key == "_0" ? path : "\(path).\(key)") }
    } else if let list = json as? [Any], !list.isEmpty {
      for element in list { walk(element, path) }
    } else {
      written.insert(path)
    }
  }

  /// Optional values and lists that have nothing in them would hide what they could hold.
  private mutating func look(at value: Any, _ path: String) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional, .collection, .set:
      if mirror.children.isEmpty { absent.insert(path) } else { present.insert(path) }
      for child in mirror.children { look(at: child.value, path) }
    default:
      for child in mirror.children { look(at: child.value, "\(path).\(child.label ?? "")") }
    }
  }
}

/// The cases of an enumeration, read from its source: a new one is noticed without a sample.
func casesInSource(of name: String, in path: String) throws -> [String] {
  let lines = try #require(Checkout.file(path)).lines
  let start = try #require(lines.firstIndex { $0.contains("enum \(name):") })
  return lines[start...].prefix { $0 != "}" }.compactMap { line in
    line.prefixMatch(of: /\s+case (\w+)/).map { String($0.1) }
  }
}
