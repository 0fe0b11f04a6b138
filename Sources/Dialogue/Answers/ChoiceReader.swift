// SPDX-License-Identifier: EUPL-1.2

internal import Wording

/// Finds what somebody means among named options: by number, by name, or by a few letters.
struct ChoiceReader {
  /// What was found.
  enum Finding: Hashable {
    case option(Int)
    /// Several options fit; their indices.
    case ambiguous([Int])
    /// None fits; the index of the option that is a typing mistake away, if any.
    case none(nearest: Int?)
  }

  /// All names of each option, in the order in which the options are numbered.
  let names: [[String]]

  /// Reads one choice.
  /// - Parameter text: A number from 1, a name, or the beginning of a name or of a word in it.
  /// - Returns: What was found.
  func read(_ text: String) -> Finding {
    let word = folded(text)
    guard !word.isEmpty else { return .none(nearest: nil) }
    if let number = Int(word), names.indices.contains(number - 1) { return .option(number - 1) }
    let folds = names.map { $0.map(folded) }
    for matches: (String) -> Bool in [
      { $0 == word }, { $0.hasPrefix(word) },
      { $0.split { !$0.isLetter && !$0.isNumber }.contains { $0.hasPrefix(word) } },
    ] {
      let found = folds.indices.filter { folds[$0].contains(where: matches) }
      if let only = found.first, found.count == 1 { return .option(only) }
      if found.count > 1 { return .ambiguous(found) }
    }
    let all = folds.enumerated().flatMap { index, names in names.map { (index, $0) } }
    return .none(nearest: nearest(to: word, in: all.map(\.1)).map { all[$0].0 })
  }
}
