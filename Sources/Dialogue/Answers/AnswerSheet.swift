// SPDX-License-Identifier: EUPL-1.2

/// The answers so far, each with what it was based on.
///
/// Nothing is ever removed: an answer whose question no longer applies is set aside, and offered
/// again when the question comes back.
struct AnswerSheet: Hashable, Sendable {
  private struct Entry: Hashable, Sendable {
    var answer: Answer
    /// The answers it depended on, in the order of ``StepID/dependencies``.
    var basis: [Answer?]
    var isSetAside = false
  }

  private var entries: [StepID: Entry] = [:]

  /// The answer that counts, also when it is to be confirmed again.
  subscript(step: StepID) -> Answer? {
    guard let entry = entries[step], !entry.isSetAside else { return nil }
    return entry.answer
  }

  /// What was ever answered, to stand in the line for editing.
  func remembered(_ step: StepID) -> Answer? { entries[step]?.answer }

  /// Whether the question needs no asking: it is answered and what it depended on still stands.
  func isSettled(_ step: StepID) -> Bool {
    guard let entry = entries[step], !entry.isSetAside else { return false }
    return entry.basis == basis(of: step)
  }

  /// How far a numbered question has come: the highest number, from 1, that has words.
  ///
  /// One that was skipped afterwards keeps its number, so that those behind it stay.
  func count(_ step: (Int) -> StepID) -> Int {
    var count = 0
    var number = 1
    while remembered(step(number)) != nil {
      if self[step(number)]?.text != nil { count = number }
      number += 1
    }
    return count
  }

  mutating func write(_ answer: Answer, to step: StepID) {
    entries[step] = Entry(answer: answer, basis: basis(of: step))
  }

  /// Sets aside the answers to questions that are not asked any more.
  mutating func setAside(allBut steps: Set<StepID>) {
    for step in entries.keys where !steps.contains(step) { entries[step]?.isSetAside = true }
  }

  private func basis(of step: StepID) -> [Answer?] { step.dependencies.map { self[$0] } }
}
