// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Foundation
internal import Sealing
internal import Testing
@testable internal import Workplace

/// Guessing gets slower, and nobody is locked out.
@Suite struct PassphraseTriesTests {
  @Test func `the wait grows to half a minute and no further`() {
    #expect((0...9).map(PassphraseTries.wait(after:)) == [0, 0, 0, 1, 2, 4, 8, 16, 30, 30])
    #expect(PassphraseTries.wait(after: .max) == 30)
    #expect(PassphraseTries.wait(after: -5) == 0)
  }

  @Test func `the count survives the program, and the right one begins anew`() throws {
    let test = try TestDesk()
    for _ in 1...5 { PassphraseTries(in: test.folder).add() }
    #expect(PassphraseTries(in: test.folder).wrong == 5)
    #expect(PassphraseTries(in: test.folder).wait == 4)
    let file = test.folder + "/dossiers.tries"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(PassphraseTries(in: test.folder).forget() == 5)
    #expect(PassphraseTries(in: test.folder).wrong == 0)
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(arguments: ["", "veel", "-3", "99999999999999", "3 4 x", "\u{0}\u{0}"])
  func `a damaged count locks nobody out`(contents: String) throws {
    let test = try TestDesk()
    try contents.write(
      toFile: test.folder + "/dossiers.tries", atomically: false, encoding: .utf8)
    #expect(PassphraseTries(in: test.folder).wait == 0)
  }

  @Test func `a count that cannot be written counts nothing`() {
    let nowhere = PassphraseTries(in: "/proc/tussenstand")
    nowhere.add()
    #expect(nowhere.wait == 0)
    #expect(nowhere.forget() == 0)
  }

  private func slots() throws -> [KeySlot] {
    try Keyring.create(passphrase: Sample.passphrase("de fiets"), derivation: Sample.quick).slots
  }

  @Test func `three wrong ones end it, the next start waits, and the right one still opens`() throws
  {
    let (test, slots) = (try TestDesk(), try slots())
    for expected in [[], [1, 2, 4]] {
      let before = test.waits.count
      test.answers.secrets = ["een", "twee", "drie", "de fiets"]
      #expect(throws: UnlockError.wrongPassphrase) { try test.desk.unlock(slots) }
      #expect(Array(test.waits.dropFirst(before)) == expected)
      #expect(test.answers.secrets == ["de fiets"])
    }
    test.answers.secrets = ["de fiets"]
    _ = try test.desk.unlock(slots)
    #expect(test.waits == [1, 2, 4, 8])
    #expect(test.desk.counter.wrong == 0)
    test.answers.secrets = ["mis", "de fiets"]
    _ = try test.desk.unlock(slots)
    #expect(test.waits.count == 4)
  }

  @Test func `a hundred wrong ones take three quarters of an hour, and then the right one opens`()
    throws
  {
    let (test, slots) = (try TestDesk(), try slots())
    var guesses = 0
    while guesses < 99 {
      test.answers.secrets = ["een", "twee", "drie"]
      #expect(throws: UnlockError.wrongPassphrase) { try test.desk.unlock(slots) }
      guesses += 3
    }
    #expect(test.waits.reduce(0, +) > 45 * 60)
    test.answers.secrets = ["de fiets"]
    _ = try test.desk.unlock(slots)
  }

  @Test func `through a pipe one wrong one ends it and counts`() throws {
    let (test, slots) = (try TestDesk(isInteractive: false), try slots())
    test.answers.secrets = ["een", "de fiets"]
    #expect(throws: UnlockError.wrongPassphrase) { try test.desk.unlock(slots) }
    #expect(test.desk.counter.wrong == 1)
  }
}
