// SPDX-License-Identifier: EUPL-1.2

public import Model
internal import TOMLKit

/// What is wrong with a file of grounds for keeping.
public struct RetentionFileError: Error, Hashable, Sendable {
  /// The name of the file.
  public let file: String
  /// Which ground, from 1; `nil` for the whole file.
  public let place: Int?

  /// Makes an error.
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - place: Which ground, from 1.
  public init(file: String, place: Int?) {
    self.file = file
    self.place = place
  }
}

/// Reads for how long dossiers are kept, per ground, from a TOML file (grondslagen).
public enum RetentionReader {
  /// A century, in months.
  private static let longest = 1200
  private static let keys: Set<String> = ["id", "months", "source", "name"]

  /// Reads the grounds in the order of the file.
  /// - Parameters:
  ///   - file: The name of the file, for errors.
  ///   - text: Its contents.
  /// - Returns: The grounds.
  /// - Throws: ``RetentionFileError`` with the first finding.
  public static func grounds(
    file: String, text: String
  ) throws(RetentionFileError) -> [RetentionGround] {
    var scan = UnsafeTOML(text: text)
    guard !text.utf8.contains(0), scan.first() == nil, let root = try? TOMLTable(string: text),
      root["format"]?.int == 1, root.keys.allSatisfy({ ["format", "ground"].contains($0) }),
      let array = root["ground"]?.array, !array.isEmpty
    else { throw RetentionFileError(file: file, place: nil) }
    var grounds: [RetentionGround] = []
    for index in 0..<array.count {
      guard let ground = array[index].table.flatMap(ground),
        !grounds.contains(where: { $0.id == ground.id })
      else { throw RetentionFileError(file: file, place: index + 1) }
      grounds.append(ground)
    }
    return grounds
  }

  private static func ground(_ table: TOMLTable) -> RetentionGround? {
    guard table.keys.allSatisfy(keys.contains), let id = table["id"]?.string,
      !id.isEmpty, id.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" }),
      let names = table["name"]?.table
    else { return nil }
    var translations: [String: String] = [:]
    for language in names.keys {
      guard let name = names[language]?.string, !name.isEmpty else { return nil }
      translations[language] = name
    }
    guard translations["nl"] != nil else { return nil }
    var months: Int?
    if let value = table["months"] {
      guard let number = value.int, (1...longest).contains(number) else { return nil }
      months = number
    }
    var source: String?
    if let value = table["source"] {
      guard let words = value.string else { return nil }
      source = words
    }
    return RetentionGround(id: id, names: translations, months: months, source: source)
  }
}
