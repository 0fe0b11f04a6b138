// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import Sealing
internal import Testing

/// Flips bytes of a whole file, one at a time: each is noticed, or provably means nothing.
///
/// `INTEGRITY_STRIDE=1` flips every byte; without it every 97th.
@Suite struct IntegrityTests {
  private static let stride =
    ProcessInfo.processInfo.environment["INTEGRITY_STRIDE"].flatMap { Int($0) } ?? 97

  @Test func `every flipped byte is noticed, or stands where nothing is kept`() throws {
    let fixture = try IntegrityFixture()
    try fixture.make()
    let whole = try fixture.bytes
    let map = FileMap(whole)
    #expect(try fixture.look() == .silent)
    var counts: [String: Int] = [:]
    var wrong: [String] = []
    for offset in Swift.stride(from: 0, to: whole.count, by: max(1, Self.stride)) {
      var flipped = whole
      flipped[offset] ^= 1 << UInt8(offset % 8)
      try fixture.put(flipped)
      let place = map.places[offset]
      switch try fixture.look() {
      case .refused: counts["refused", default: 0] += 1
      case .locked: counts["locked", default: 0] += 1
      case .named: counts["named", default: 0] += 1
      case .silent:
        counts["silent in \(place.rawValue)", default: 0] += 1
        // What nobody notices may not be content, and changes nothing that can be read.
        let isHarmless = place != .content && place != .header
        if try !isHarmless || !fixture.readsTheSame() {
          wrong.append("byte \(offset) (\(place.rawValue))")
        }
      }
    }
    let total = counts.values.reduce(0, +)
    let line = counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print("integrity: \(total) bytes flipped of \(whole.count):", line.joined(separator: ", "))
    print("integrity: flips that gave a wrong answer in silence: \(wrong.count)")
    #expect(wrong == [])
    let noticed = ["named", "refused", "locked"].map { counts[$0, default: 0] }.reduce(0, +)
    #expect(noticed > total / 10)
  }

  @Test func `the map knows every byte of what is kept`() throws {
    let fixture = try IntegrityFixture()
    try fixture.make()
    let whole = try fixture.bytes
    let map = FileMap(whole)
    // Every seal stands in the file in one piece or more, all of it on places with content.
    for record in fixture.records where record.sealed.bytes.count < 400 {
      let range = try #require(whole.range(of: Data(record.sealed.bytes)))
      #expect(map.places[range].allSatisfy { $0 == .content })
    }
    for slot in fixture.slots {
      let range = try #require(whole.range(of: Data(slot.wrapped.bytes)))
      #expect(map.places[range].allSatisfy { $0 == .content })
    }
    #expect(map.places.contains(.gap))
    // What was erased is overwritten: unused room holds nothing but zeros and its own lists.
    let gaps = zip(whole, map.places).filter { $0.1 == .gap }.map(\.0)
    #expect(gaps.count { $0 != 0 } < gaps.count / 10)
  }

  @Test func `every shortened file is refused or named`() throws {
    let fixture = try IntegrityFixture()
    try fixture.make()
    let whole = try fixture.bytes
    var tried = 0
    let lengths =
      Array(Swift.stride(from: 0, to: whole.count, by: 4096))
      + Array(Swift.stride(from: 1, to: whole.count, by: max(1, Self.stride * 67)))
      + [whole.count - 1]
    for length in lengths {
      try fixture.put(whole.prefix(length))
      let outcome = try fixture.look()
      #expect(outcome != .silent, "\(length) bytes of \(whole.count)")
      tried += 1
    }
    print("integrity: \(tried) shortened files, all refused or named")
  }
}
