// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

@Suite struct RecordSealerTests {
  let sealer: RecordSealer
  let binding = SealBinding(
    key: RecordKey(.conversation, Sample.id(1)), revision: 3, parent: Sample.id(2))

  init() throws { sealer = try Sample.sealer() }

  @Test(arguments: [0, 1, 62, 63, 64, 65, 127, 128, 5000])
  func `contents of any length come back`(length: Int) throws {
    var numbers = SeededNumbers(length)
    // Ends in the bytes that padding is made of.
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &numbers) } + [0x80, 0]
    for contents in [OpenBytes(bytes), OpenBytes(Array(bytes.dropLast(2)))] {
      let sealed = try sealer.seal(contents, for: binding)
      #expect(try sealer.open(sealed, for: binding) == contents)
    }
  }

  @Test func `a seal opens under its own binding only`() throws {
    let sealed = try sealer.seal(OpenBytes([7]), for: binding)
    let others = [
      SealBinding(key: RecordKey(.draft, Sample.id(1)), revision: 3, parent: Sample.id(2)),
      SealBinding(key: RecordKey(.conversation, Sample.id(9)), revision: 3, parent: Sample.id(2)),
      SealBinding(
        key: RecordKey(.conversation, Sample.id(1), sequence: 1), revision: 3,
        parent: Sample.id(2)),
      SealBinding(key: binding.key, revision: 2, parent: Sample.id(2)),
      SealBinding(key: binding.key, revision: 3, parent: Sample.id(3)),
      SealBinding(key: binding.key, revision: 3, parent: nil),
    ]
    for other in others {
      #expect(throws: SealError.doesNotOpen) { try sealer.open(sealed, for: other) }
    }
  }

  @Test func `the length of a seal says little, and no two seals are the same`() throws {
    let seals = try (0..<63).map {
      try sealer.seal(OpenBytes(Array(repeating: 65, count: $0)), for: binding)
    }
    #expect(Set(seals.map(\.bytes.count)).count == 1)
    #expect(Set(seals.map { Array(sealer.uniquePart(of: $0)) }).count == 63)
  }

  @Test func `fingerprints depend on the key and on every byte`() throws {
    let print = sealer.fingerprint(of: [1, 2, 3])
    #expect(print == sealer.fingerprint(of: [1, 2, 3]))
    #expect(print != sealer.fingerprint(of: [1, 2, 4]))
    #expect(print != (try Sample.sealer("anders")).fingerprint(of: [1, 2, 3]))
  }
}
