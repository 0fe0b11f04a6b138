// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Sealing
internal import Testing

/// Which backups may go: the rule, on invented labels.
@Suite struct BackupRotationTests {
  private let sealer: RecordSealer

  init() throws { sealer = try Sample.sealer() }

  /// The label of a backup of a day, with some people in it.
  private func label(_ seed: Int, day: Int, people: [RecordID] = []) throws -> BackupLabel {
    let records = people.map {
      StoredRecord(key: RecordKey(.resident, $0), revision: 1, parent: nil, sealed: .init([1]))
    }
    return BackupLabel(
      of: StoreCopy(image: [], contents: StorageContents(records: records), slots: []),
      id: Sample.id(seed), day: try #require(CalendarDay(daysSince1970: day)), by: sealer)
  }

  @Test func `daily backups for a year and a half leave seven days, four weeks, six months`() throws
  {
    var kept: [BackupLabel] = []
    for day in 20_000..<20_550 {
      kept.append(try label(day, day: day))
      let gone = BackupRotation().surplus(among: kept, proven: Sample.id(day))
      kept.removeAll { gone.contains($0.id) }
    }
    let days = kept.map(\.day.daysSince1970).sorted()
    #expect(Array(days.suffix(7)) == Array(20_543..<20_550))
    // Weeks and months overlap with the days and with each other.
    #expect((12...17).contains(days.count), "\(days)")
    #expect(Set(kept.map { Month(of: $0.day) }).count == 6)
    #expect(Set(days.map { ($0 + 3) / 7 }).count >= 4)
  }

  @Test(arguments: 0..<150)
  func `whatever there is, the proven one and the newest stay and the rule is done in one go`(
    seed: Int
  ) throws {
    var numbers = SeededNumbers(seed)
    let people = (0..<6).map { Sample.id(900 + $0) }
    let labels = try (0..<Int.random(in: 1...60, using: &numbers)).map { place in
      try label(
        seed * 100 + place, day: 20_000 + .random(in: 0...400, using: &numbers),
        people: people.filter { _ in Bool.random(using: &numbers) })
    }
    let proven = try #require(labels.randomElement(using: &numbers)).id
    let erased = Set(people.filter { _ in Int.random(in: 0...9, using: &numbers) == 0 })
    let rule = BackupRotation()
    #expect(rule.surplus(among: labels, proven: nil, erased: erased).isEmpty)
    #expect(rule.surplus(among: labels, proven: Sample.id(-1), erased: erased).isEmpty)

    let gone = rule.surplus(among: labels, proven: proven, erased: erased)
    #expect(gone.isSubset(of: Set(labels.map(\.id))))
    #expect(!gone.contains(proven))
    for label in labels where label.id != proven && !erased.isDisjoint(with: label.people) {
      #expect(gone.contains(label.id))
    }
    let rest = labels.filter { !gone.contains($0.id) }
    #expect(rest.count <= 7 + 4 + 6 + 1)
    #expect(rule.surplus(among: rest, proven: proven, erased: erased).isEmpty)

    let aged = rule.surplus(among: labels, proven: proven)
    let days = Set(labels.map(\.day)).sorted().suffix(7)
    let left = Set(labels.filter { !aged.contains($0.id) }.map(\.day))
    #expect(left.isSuperset(of: days))
    #expect(rule.surplus(among: labels, proven: proven, thins: false).isEmpty)
  }

  @Test func `of one day the last one stays, whatever the clock said`() throws {
    let labels = try (1...3).map { place in
      let tally = StoredRecord(
        key: RecordKey(.tally, Sample.id(7)), revision: 10 * place, parent: nil, sealed: .init([]))
      return BackupLabel(
        of: StoreCopy(image: [], contents: StorageContents(records: [tally]), slots: []),
        id: Sample.id(place), day: try #require(CalendarDay(iso: "2026-03-02")), by: sealer)
    }
    let gone = BackupRotation().surplus(among: labels.reversed(), proven: Sample.id(3))
    #expect(gone == [Sample.id(1), Sample.id(2)])
  }
}
