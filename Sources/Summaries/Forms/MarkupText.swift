// SPDX-License-Identifier: EUPL-1.2

internal import Mustache

/// Escapes text for the page sign by sign.
///
/// The library's own escaping looks at what a reader sees as one sign, so that a quote with a
/// combining accent on it is no quote any more, and ends an attribute.
struct MarkupText: MustacheContentType {
  static let register: Void = MustacheContentTypes.register(MarkupText(), named: "SUMMARY")

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  /// Text that is no markup, whatever stands in it.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
