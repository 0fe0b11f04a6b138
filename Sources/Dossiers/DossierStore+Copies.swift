// SPDX-License-Identifier: EUPL-1.2

public import Model

extension DossierStore {
  /// The pages that a resident took home, oldest first.
  /// - Parameter resident: Whose pages; `nil` gives those of everybody.
  /// - Returns: The pages, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func copies(of resident: RecordID? = nil) throws -> DossierReading<HandedOverCopy> {
    var reading = try values(of: .handedOver, parent: resident, as: HandedOverCopy.self)
    reading.values.sort { ($0.day, $0.version, $0.id) < ($1.day, $1.version, $1.id) }
    return reading
  }

  /// Keeps that a page was given, and how the resident wanted it, in one transaction.
  /// - Parameters:
  ///   - copy: What was given.
  ///   - resident: Whom it was given to, with the choice to remember.
  /// - Throws: ``StoreError``, or ``DossierError/otherResident``.
  public func handOver(_ copy: HandedOverCopy, to resident: Resident) throws {
    guard copy.resident == resident.id else { throw DossierError.otherResident }
    let key = RecordKey(.handedOver, copy.id)
    let given = Step.add(try sealed(copy, at: key, parent: copy.resident))
    try commit([given, try replacement(for: resident)])
  }

  /// What keeps a resident, whether they were known or not.
  func replacement(for resident: Resident) throws -> Step {
    let key = RecordKey(.resident, resident.id)
    guard let old = try storage.record(key) else { return .add(try sealed(resident, at: key)) }
    return .change(from: old, to: try sealed(resident, at: key, revision: old.revision + 1))
  }

  /// The mark of what a page says, to see later whether another says the same.
  ///
  /// It is made with the key of this store: nobody can try pages against it without the key.
  /// - Parameters:
  ///   - contents: Everything that the page says.
  ///   - conversation: Which conversation it is about.
  /// - Returns: The mark.
  public func mark(of contents: String, about conversation: RecordID) -> ContentsMark {
    let print = sealer.fingerprint(
      of: Array("tussenstand/page/\(conversation)/".utf8) + Array(contents.utf8))
    return ContentsMark(high: print.high, low: print.low)
  }
}
