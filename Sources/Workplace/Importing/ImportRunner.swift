// SPDX-License-Identifier: EUPL-1.2

public import Dossiers
public import Interchange
public import Model

/// Works out what an import adds to the dossiers, and adds it in steps that are whole or not at all.
///
/// It may be ended anywhere: the same file offered again goes on with the same import, and rows that
/// came in are known by their marks.
public struct ImportRunner {
  /// Residents in one transaction: each one whole, with everything that came in of them.
  public static let peopleAtOnce = 100

  private let dossiers: DossierStore
  private let batchSize: Int

  /// Prepares.
  /// - Parameters:
  ///   - dossiers: Where it goes.
  ///   - batchSize: Residents in one transaction, from 1.
  public init(_ dossiers: DossierStore, batchSize: Int = ImportRunner.peopleAtOnce) {
    self.dossiers = dossiers
    self.batchSize = max(1, batchSize)
  }

  /// Works out what is added; nothing is kept.
  /// - Parameters:
  ///   - rows: What the rows say, in the order of the file.
  ///   - mapping: Names the system and the instrument.
  ///   - file: The name of the file.
  ///   - today: The day.
  ///   - id: A random id for a new import.
  /// - Returns: The plan, the import it belongs to, and how many records cannot be read.
  /// - Throws: `StoreError`.
  public func prepare(
    _ rows: [RowFacts], _ mapping: ImportMapping, file: String, today: CalendarDay, id: RecordID
  ) throws -> (plan: ImportPlan, run: ImportRun, damaged: Int) {
    let reading = try dossiers.trajectories()
    let runs = try dossiers.importRuns().values
    func plan(_ run: RecordID) -> ImportPlan {
      ImportPlan(
        rows, mapping,
        ImportPlan.Known(trajectories: reading.values, run: run, mark: dossiers.importMark))
    }
    let fresh = plan(id)
    let begun = runs.last { $0.state == .begun && $0.contents == fresh.contents }
    if let begun { return (plan(begun.id), begun, reading.damaged.count) }
    let run = ImportRun(
      id: id, number: (runs.map(\.number).max() ?? 0) + 1, day: today, file: file,
      system: mapping.system, contents: fresh.contents, rows: fresh.understood.count)
    return (fresh, run, reading.damaged.count)
  }

  /// Adds what was worked out.
  /// - Parameters:
  ///   - plan: What is added.
  ///   - run: The import that it belongs to.
  ///   - progress: Hears how many residents are done.
  /// - Throws: `StoreError`; what came in until then stays, and is not brought in twice.
  public func add(
    _ plan: ImportPlan, as run: ImportRun, progress: (Int) -> Void = { _ in }
  ) throws {
    try dossiers.keep(run)
    var rest = plan.people[...]
    while !rest.isEmpty {
      try dossiers.add(
        rest.prefix(batchSize).map {
          ImportedPerson(
            resident: $0.resident, isChanged: $0.isChanged, conversations: $0.conversations)
        })
      rest = rest.dropFirst(batchSize)
      progress(plan.people.count - rest.count)
    }
    var finished = run
    finished.state = .finished
    try dossiers.keep(finished)
  }
}
