// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

/// What each byte of an SQLite file is for, worked out from the format and not by SQLite.
///
/// <https://www.sqlite.org/fileformat2.html>
struct FileMap {
  enum Place: String, CaseIterable {
    /// A field of the file's header that holds no data: counters, versions, reserved room.
    case counter
    /// A field of the file's header that says how to read the rest.
    case header
    /// A page that is in no table.
    case freePage
    /// Room between the cells of a page, or behind the last piece of a long one.
    case gap
    /// The definition of the tables.
    case schema
    /// Everything else: keys, contents, and how pages hang together.
    case content
  }

  private(set) var places: [Place]
  private let bytes: [UInt8]
  private let pageSize: Int

  /// Counters, the size in pages, the schema's cookie and cache size, the part of the encoding that
  /// SQLite does not look at, version numbers of the user and the application, the reserved room, and
  /// who wrote last.
  private static let counters: [Range<Int>] = [
    24..<32, 40..<44, 48..<52, 56..<59, 60..<64, 68..<100,
  ]

  init(_ data: Data) {
    bytes = Array(data)
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    pageSize = size == 1 ? 65_536 : size
    places = Array(repeating: .gap, count: bytes.count)
    mark(0..<100, .header)
    for range in Self.counters { mark(range, .counter) }
    let free = freePages()
    for page in free { mark(page * pageSize..<(page + 1) * pageSize, .freePage) }
    for page in 0..<bytes.count / pageSize where !free.contains(page) { readTree(page) }
  }

  private mutating func mark(_ range: Range<Int>, _ place: Place) {
    for index in range.clamped(to: 0..<bytes.count) { places[index] = place }
  }

  private func number(_ offset: Int, _ length: Int) -> Int {
    bytes[offset..<offset + length].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The pages on the list of free pages, counted from 0.
  private func freePages() -> Set<Int> {
    var pages: Set<Int> = []
    var trunk = number(32, 4)
    while trunk > 0, pages.insert(trunk - 1).inserted {
      let start = (trunk - 1) * pageSize
      for index in 0..<number(start + 4, 4) { pages.insert(number(start + 8 + 4 * index, 4) - 1) }
      trunk = number(start, 4)
    }
    return pages
  }

  /// A number of up to nine bytes, and how many it took.
  private func varint(_ offset: Int) -> (value: Int, length: Int) {
    var value = 0
    for index in 0..<8 {
      let byte = bytes[offset + index]
      value = value << 7 | Int(byte & 0x7F)
      if byte < 0x80 { return (value, index + 1) }
    }
    return (value << 8 | Int(bytes[offset + 8]), 9)
  }

  private mutating func readTree(_ page: Int) {
    let start = page * pageSize
    let head = start + (page == 0 ? 100 : 0)
    let kind = bytes[head]
    // A page that is no part of a tree is the rest of a long cell, and marked by that cell.
    guard [2, 5, 10, 13].contains(kind) else { return }
    let place: Place = page == 0 ? .schema : .content
    let isInner = kind == 2 || kind == 5
    let (count, length) = (number(head + 3, 2), isInner ? 12 : 8)
    mark(head..<head + length + 2 * count, place)
    for cell in 0..<count {
      readCell(at: start + number(head + length + 2 * cell, 2), kind, place)
    }
  }

  private mutating func readCell(at cell: Int, _ kind: UInt8, _ place: Place) {
    var offset = cell + (kind == 2 || kind == 5 ? 4 : 0)
    guard kind != 5 else { return mark(cell..<offset + varint(offset).length, place) }
    let (payload, length) = varint(offset)
    offset += length
    if kind == 13 { offset += varint(offset).length }
    let usable = pageSize - Int(bytes[20])
    let most = kind == 13 ? usable - 35 : (usable - 12) * 64 / 255 - 23
    let least = (usable - 12) * 32 / 255 - 23
    guard payload > most else { return mark(cell..<offset + payload, place) }
    let surplus = least + (payload - least) % (usable - 4)
    let local = surplus <= most ? surplus : least
    mark(cell..<offset + local + 4, place)
    var (rest, next) = (payload - local, number(offset + local, 4))
    while rest > 0, next > 0, next * pageSize <= bytes.count {
      let start = (next - 1) * pageSize
      mark(start..<start + 4 + min(rest, usable - 4), place)
      rest -= usable - 4
      next = number(start, 4)
    }
  }
}
