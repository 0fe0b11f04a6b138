// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// Where somebody stands in a list and what is chosen; pure, so that every key can be tested.
struct ListWalk: Equatable {
  /// What a key does that is not only a movement.
  enum Outcome: Equatable {
    case goesOn
    case ownWords(String)
  }

  private let names: [String]
  private let allowsOwnWords: Bool
  /// The chosen options as indices, most important first.
  private(set) var chosen: [Int]
  /// The option that the marker is at.
  private(set) var place = 0
  /// The letters typed since the last other key.
  private var letters = ""
  /// The end of `letters` that the marker was moved by.
  private var search = ""
  /// The number typed so far, digit by digit.
  private var number = 0

  init(_ request: ListRequest) {
    names = request.options.map { Self.folded($0.name) }
    allowsOwnWords = request.allowsOwnWords
    var seen: Set<Int> = []
    chosen = request.chosen.filter {
      request.options.indices.contains($0) && seen.insert($0).inserted
    }
    place = chosen.first ?? 0
  }

  /// Takes a key that stays in the list.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - page: The options that are on the screen at once.
  /// - Returns: Whether the walk goes on, or words began that are not on the list.
  mutating func take(_ key: Key, page: Int) -> Outcome {
    if case .text(let scalar) = key, isWord(scalar) { return takeLetter(scalar) }
    (letters, search) = ("", "")
    if case .text(let scalar) = key, let digit = Character(scalar).wholeNumberValue {
      takeDigit(digit)
      return .goesOn
    }
    number = 0
    switch key {
    case .up(isLarge: false): move(by: -1)
    case .down(isLarge: false): move(by: 1)
    case .pageUp: move(by: -page)
    case .pageDown: move(by: page)
    case .home: move(by: -names.count)
    case .end: move(by: names.count)
    case .text(" "): toggle()
    case .text("+"), .up(isLarge: true): shift(by: -1)
    case .text("-"), .down(isLarge: true): shift(by: 1)
    case .text(":") where allowsOwnWords: return .ownWords("")
    case .pasted(let text, _) where allowsOwnWords && !text.isEmpty: return .ownWords(text)
    default: break
    }
    return .goesOn
  }

  private mutating func move(by step: Int) {
    place = max(0, min(names.count - 1, place + step))
  }

  private mutating func toggle() {
    guard names.indices.contains(place) else { return }
    if let rank = chosen.firstIndex(of: place) {
      chosen.remove(at: rank)
    } else {
      chosen.append(place)
    }
  }

  /// Makes the option under the marker more or less important among the chosen ones.
  private mutating func shift(by step: Int) {
    guard let rank = chosen.firstIndex(of: place), chosen.indices.contains(rank + step) else {
      return
    }
    chosen.swapAt(rank, rank + step)
  }

  private mutating func takeDigit(_ digit: Int) {
    let longer = number * 10 + digit
    number = (1...max(1, names.count)).contains(longer) ? longer : digit
    if (1...max(1, names.count)).contains(number) { place = min(number, names.count) - 1 }
    place = max(0, place)
  }

  /// Goes to the next option that begins with what was typed; letters that begin nothing are words.
  private mutating func takeLetter(_ scalar: Unicode.Scalar) -> Outcome {
    number = 0
    letters.unicodeScalars.append(scalar)
    let letter = Self.folded(String(scalar))
    if let found = option(beginningWith: search + letter, from: search.isEmpty ? 1 : 0) {
      (place, search) = (found, search + letter)
    } else if let found = option(beginningWith: letter, from: 1) {
      (place, search) = (found, letter)
    } else if allowsOwnWords {
      return .ownWords(letters)
    } else {
      (letters, search) = ("", "")
    }
    return .goesOn
  }

  /// The first option with that beginning, counted from the marker and around.
  private func option(beginningWith text: String, from offset: Int) -> Int? {
    names.indices.map { (place + offset + $0) % names.count }.first { names[$0].hasPrefix(text) }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (!scalar.isASCII && scalar.properties.numericType == nil)
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }
}
