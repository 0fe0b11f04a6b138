// SPDX-License-Identifier: EUPL-1.2

/// Numbers as exports write them.
enum CellNumber {
  /// A whole number, also as `7,0` or `7.00`.
  static func whole(_ text: String) -> Int? {
    guard let tenths = tenths(text), tenths % 10 == 0 else { return nil }
    return tenths / 10
  }

  /// A number below a thousand in tenths; one with more decimals than that, not all nought, is none.
  static func tenths(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let number = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return number * 10 }
    let rest = parts[1]
    guard let first = rest.first.flatMap({ Int(String($0)) }), rest.utf8.count <= 10,
      rest.dropFirst().allSatisfy({ $0 == "0" })
    else { return nil }
    return number * 10 + first
  }
}
