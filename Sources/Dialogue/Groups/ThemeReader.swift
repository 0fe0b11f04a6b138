// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
public import Model
public import Wording

/// Reads which signals of the neighbourhood a group answers to: numbers or names, with commas.
public struct ThemeReader: Sendable {
  private let list: SignalList
  private let texts: Texts

  /// Makes a reader.
  /// - Parameters:
  ///   - list: The signals that can be chosen.
  ///   - texts: The language in which is typed.
  public init(_ list: SignalList, _ texts: Texts) {
    self.list = list
    self.texts = texts
  }

  /// The names that can be typed, in the order of the list.
  public var names: [String] {
    list.signals.map { $0.names[texts.language.code] ?? $0.names["nl"] ?? $0.id }
  }

  /// Reads what was typed.
  /// - Parameter line: Empty leaves it open.
  /// - Returns: The ids, each once; `nil` when a part is not understood.
  public func read(_ line: String) -> [String]? {
    let reader = ChoiceReader(
      names: zip(names, list.signals).map { name, signal in
        unique([name, signal.names["nl"] ?? "", signal.id]).filter { !$0.isEmpty }
      })
    var found: [String] = []
    for part in line.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let word = part.trimmingCharacters(in: .whitespaces)
      guard !word.isEmpty else { continue }
      guard case .option(let index) = reader.read(word) else { return nil }
      found.append(list.signals[index].id)
    }
    return unique(found)
  }
}
