// SPDX-License-Identifier: EUPL-1.2

public import Model

/// What somebody asked to correct (verzoek om correctie).
public struct CorrectionRequest: Sendable {
  let sentence: Sentence
  let words: String?
  let askedBy: String
  let hand: AuditHand

  /// Says what to correct.
  /// - Parameters:
  ///   - sentence: Which sentence.
  ///   - words: What it says from here on; `nil` leaves it out.
  ///   - askedBy: Who asked for it, in the words used at the table.
  ///   - hand: Who does it, and when.
  public init(_ sentence: Sentence, to words: String?, askedBy: String, by hand: AuditHand) {
    self.sentence = sentence
    self.words = words
    self.askedBy = askedBy
    self.hand = hand
  }
}

extension DossierStore {
  /// What was corrected in a dossier, oldest first.
  /// - Parameter resident: Whose; `nil` gives all.
  /// - Returns: The corrections, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func corrections(of resident: RecordID? = nil) throws -> DossierReading<Correction> {
    var reading = try values(of: .correction, parent: resident, as: Correction.self)
    reading.values.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    return reading
  }

  /// Corrects a sentence, in one transaction.
  ///
  /// What stood there stays sealed beside it; pages that were given and show it, or may, are marked.
  /// - Parameters:
  ///   - request: What to correct.
  ///   - resident: Whose dossier.
  ///   - generator: Draws the ids of the new rows.
  /// - Returns: The pages that are outdated by it.
  /// - Throws: ``StoreError``, or ``DossierError/damaged(_:)``; then nothing has changed.
  public func correct(
    _ request: CorrectionRequest, of resident: Resident,
    using generator: inout some RandomNumberGenerator
  ) throws -> [HandedOverCopy] {
    let conversations = try trajectory(of: resident).conversations
    let corrected = conversations.map { $0.correcting(request.sentence, to: request.words) }
    let person = resident.correcting(request.sentence, to: request.words)
    var steps = try zip(conversations, corrected).filter { $0 != $1 }.map { _, new in
      try change(new, at: RecordKey(.conversation, new.id), of: resident)
    }
    if person != resident { steps.append(try replacement(for: person)) }
    let first =
      request.sentence.part == .name
      ? conversations.startIndex
      : zip(conversations, corrected).enumerated().first { $1.0 != $1.1 }?.offset
    // A later page may show what an earlier conversation says.
    let shown = Set(first.map { conversations[$0...].map(\.id) } ?? [])
    let outdated = try copies(of: resident.id).values.filter { shown.contains($0.conversation) }
    for var copy in outdated {
      copy.outdatedOn = request.hand.day
      steps.append(try change(copy, at: RecordKey(.handedOver, copy.id), of: resident))
    }
    let correction = Correction(
      id: RecordID(using: &generator), resident: resident.id,
      conversation: request.sentence.conversation, part: request.sentence.part,
      day: request.hand.day, askedBy: request.askedBy, by: request.hand.by,
      before: request.sentence.text)
    let key = RecordKey(.correction, correction.id)
    steps.append(.add(try sealed(correction, at: key, parent: resident.id)))
    if !conversations.isEmpty { steps += try outboxSteps(of: resident.id) }
    steps += try auditSteps(
      [AuditedAct(.corrected, resident.id)], by: request.hand, using: &generator)
    try commit(steps)
    return outdated
  }

  private func change(
    _ value: some Encodable, at key: RecordKey, of resident: Resident
  ) throws -> Step {
    guard let old = try storage.record(key) else { throw StoreError.conflict }
    let new = try sealed(value, at: key, revision: old.revision + 1, parent: resident.id)
    return .change(from: old, to: new)
  }
}
