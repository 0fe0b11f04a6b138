// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// What is wrong with the account of what is stored.
public struct RecordedError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// What was found first.
  public let code: Code
  /// Which item, by its id or its place from 1, with the key; `nil` for the whole file.
  public let place: String?

  /// What was found.
  public enum Code: String, Sendable, CaseIterable {
    /// The text is not TOML, or holds what the TOML library cannot bear.
    case notTOML
    /// There is not a single item.
    case noItems
    /// A key that has to be there is absent, or holds no words.
    case missing
    /// A key that an item does not have; often a typing error.
    case unknownKey
    /// A word that is not one of those to choose from.
    case unknownWord
    /// The same id for two items, or the same value under two.
    case repeated
  }

  /// Makes an error.
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - code: What was found first.
  ///   - place: Which item.
  public init(file: String, code: Code, place: String?) {
    self.file = file
    self.code = code
    self.place = place
  }
}

/// Reads the account of what is stored from its TOML file.
public enum RecordedReader {
  private static let keys: Set<String> = ["id", "purposes", "readers", "keeping", "part", "covers"]

  /// Reads the items in the order of the file.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: The items.
  /// - Throws: ``RecordedError`` with the first finding.
  public static func items(file: String, text: String) throws(RecordedError) -> [RecordedItem] {
    var scan = UnsafeTOML(text: text)
    guard !text.utf8.contains(0), scan.first() == nil, let root = try? TOMLTable(string: text)
    else { throw RecordedError(file: file, code: .notTOML, place: nil) }
    guard let array = root["item"]?.array, !array.isEmpty else {
      throw RecordedError(file: file, code: .noItems, place: nil)
    }
    if let key = root.keys.first(where: { $0 != "item" }) {
      throw RecordedError(file: file, code: .unknownKey, place: key)
    }
    var items: [RecordedItem] = []
    var seen: Set<String> = []
    for index in 0..<array.count {
      guard let table = array[index].table else {
        throw RecordedError(file: file, code: .missing, place: String(index + 1))
      }
      let item = try ItemTable(table, file: file, place: String(index + 1)).item(keys)
      for word in [item.id] + item.covers where !seen.insert(word).inserted {
        throw RecordedError(file: file, code: .repeated, place: word)
      }
      items.append(item)
    }
    return items
  }
}

/// One item of the file.
private struct ItemTable {
  private let table: TOMLTable
  private let file: String
  private let place: String

  init(_ table: TOMLTable, file: String, place: String) {
    self.table = table
    self.file = file
    self.place = place
  }

  func item(_ keys: Set<String>) throws(RecordedError) -> RecordedItem {
    if let key = table.keys.first(where: { !keys.contains($0) }) { throw error(.unknownKey, key) }
    return RecordedItem(
      id: try words("id").joined(separator: " "), purposes: try chosen("purposes"),
      readers: try chosen("readers"), keeping: try chosenOne("keeping"),
      part: table["part"] == nil ? nil : try chosenOne("part"), covers: try words("covers"))
  }

  /// The words of a key, each one of those to choose from.
  private func chosen<Choice: RawRepresentable<String>>(
    _ key: String
  ) throws(RecordedError) -> [Choice] {
    var choices: [Choice] = []
    for word in try words(key) {
      guard let choice = Choice(rawValue: word) else { throw error(.unknownWord, key) }
      choices.append(choice)
    }
    return choices
  }

  private func chosenOne<Choice: RawRepresentable<String>>(
    _ key: String
  ) throws(RecordedError) -> Choice {
    let choices: [Choice] = try chosen(key)
    guard choices.count == 1 else { throw error(.unknownWord, key) }
    return choices[0]
  }

  private func words(_ key: String) throws(RecordedError) -> [String] {
    let words = table[key]?.string?.split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    guard !words.isEmpty else { throw error(.missing, key) }
    return words
  }

  private func error(_ code: RecordedError.Code, _ key: String) -> RecordedError {
    RecordedError(file: file, code: code, place: "\(place).\(key)")
  }
}
