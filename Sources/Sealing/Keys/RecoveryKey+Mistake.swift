// SPDX-License-Identifier: EUPL-1.2

extension RecoveryKey {
  /// The group of this key that was typed otherwise first.
  /// - Parameter text: What was typed of it.
  /// - Returns: The number of the group, from 1; `nil` when it is the same key.
  public func firstDifference(in text: some StringProtocol) -> Int? {
    let typed = Self.typedValues(text)
    for (index, value) in allValues.enumerated()
    where index >= typed.count || typed[index] != value {
      return index / Self.groupLength + 1
    }
    return typed.count > allValues.count ? allValues.count / Self.groupLength : nil
  }

  /// The group in which a mistake most likely is, when the key is not known.
  ///
  /// One sign that no key has, and a group that is too long or too short, can be pointed at. One
  /// wrong sign, or two neighbours that changed places, are found by trying: of all keys that differ
  /// no more than that, those that fit the check have to agree on the group, as they do four times in
  /// five. With more mistakes a group is named by chance, once in a thousand.
  /// - Parameter text: What was typed.
  /// - Returns: The number of the group, from 1; `nil` when nothing can be said.
  public static func suspectGroup(in text: some StringProtocol) -> Int? {
    let typed = typedValues(text)
    if let unknown = typed.firstIndex(of: nil) { return unknown / groupLength + 1 }
    let values = typed.compactMap(\.self)
    guard values.count == 36 else { return unevenGroup(in: text) }
    let groups = Set(repairs(of: values).map { $0 / groupLength + 1 })
    return groups.count == 1 ? groups.first : nil
  }

  /// The first group of the wrong length, when as many were typed as there are.
  private static func unevenGroup(in text: some StringProtocol) -> Int? {
    let groups = text.split { $0.isWhitespace || $0 == "-" }
    guard groups.count == 9 else { return nil }
    return groups.firstIndex { $0.count != groupLength }.map { $0 + 1 }
  }

  /// The places where one small change makes a whole key.
  private static func repairs(of values: [UInt8]) -> [Int] {
    var places: [Int] = []
    var tried = values
    for index in values.indices {
      for value in UInt8(0)..<32 where value != values[index] {
        tried[index] = value
        if isWhole(tried) { places.append(index) }
      }
      tried[index] = values[index]
      guard index + 1 < values.count, values[index] != values[index + 1] else { continue }
      tried.swapAt(index, index + 1)
      if isWhole(tried) { places.append(index) }
      tried.swapAt(index, index + 1)
    }
    return places
  }
}
