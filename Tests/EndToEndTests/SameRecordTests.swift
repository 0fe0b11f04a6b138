// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
internal import TestSupport
internal import Testing

/// A terminal and a pipe are two ways into one conversation.
@Suite(.waiting) struct SameRecordTests {
  @Test func `the same conversation through a pipe gives the same stored record`() throws {
    let (piped, typed) = (try Laptop.withSamira(), try Laptop.withSamira())
    let ending = try piped.run("gesprek", "Samira", input: FirstTalk.script())
    #expect(ending.status == 0, "\(ending.errors)")

    let talk = try typed.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns)
    try talk.answer("Zal ik het blad", "nee")
    #expect(try talk.exitStatus() == 0)

    let records = try [piped, typed].map { laptop in
      let stored = try laptop.conversations()
      #expect(stored.count == 1)
      return try withoutRandomIDs(try #require(stored.first))
    }
    #expect(records[0] == records[1])
    #expect(try piped.draftedAnswers().isEmpty)
    #expect(try typed.draftedAnswers().isEmpty)
    // That the two are equal says little when both are empty.
    let record = try #require(try piped.conversations().first)
    #expect(record.talks.count == 3)
    #expect(record.talks.flatMap(\.marks).count == 8)
    #expect(record.goals.map(\.wording) == ["Alles is kwijtgescheld", "Meer courgette"])
    #expect(record.talks.compactMap(\.words).contains("Café met Renée 🌷, كل أسبوع."))
    #expect(record.qualityOfLife?.score == 5)
    #expect(record.agreements.count == 1)
  }

  /// The record as JSON in which each random id became the number of its first appearance.
  private func withoutRandomIDs(_ record: Conversation) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    var text = String(decoding: try encoder.encode(record), as: UTF8.self)
    for (number, id) in ([record.id] + record.goals.map(\.id)).enumerated() {
      text = text.replacingOccurrences(of: id.description, with: "id \(number)")
    }
    // Both laptops are copies of one, so the resident is the same.
    return text
  }
}
