// SPDX-License-Identifier: EUPL-1.2

internal import Testing

@testable internal import Model

/// Which sentences there are to correct, and what changes with one.
@Suite struct CorrectingTests {
  private struct Counting: RandomNumberGenerator {
    var last: UInt64 = 0
    mutating func next() -> UInt64 {
      last += 1
      return last
    }
  }

  private let resident: Resident
  private let conversation: Conversation
  private let later: Conversation

  init() throws {
    var ids = Counting()
    resident = Resident(id: RecordID(using: &ids), name: "Samira")
    let list = InstrumentReference(id: "proef", version: 1)
    var talk = Conversation(
      id: RecordID(using: &ids), resident: resident.id,
      day: try #require(CalendarDay(iso: "2026-03-02")), instrument: list)
    let voices = [Voice.resident, .other(name: "Amina")]
    talk.talks = [
      DomainTalk(topic: .domain("geld"), words: "Het gaat."),
      DomainTalk(
        topic: .own("tuin"), marks: voices.map { Mark(voice: $0, position: Position(clamping: 1)) }),
    ]
    talk.goals = [Goal(id: RecordID(using: &ids), topic: .own("tuin"), wording: "Spitten")]
    talk.agreements = [Agreement(what: "Bellen", who: "Joris"), Agreement(what: "Schrijven")]
    talk.signals = [.listed("wachten"), .own("geen bankje")]
    talk.qualityOfLife = QualityOfLife(score: 6, reason: "De buren")
    talk.ending = Ending(words: "Dag")
    talk.reviews = [
      GoalReview(goal: RecordID(using: &ids), outcome: .changed, newWording: "Meer", words: "Ja")
    ]
    talk.voicesOffPage = [.other(name: "Amina")]
    conversation = talk
    later = Conversation(
      id: RecordID(using: &ids), resident: resident.id,
      day: try #require(CalendarDay(iso: "2026-04-02")), instrument: list)
  }

  @Test func `every sentence can be corrected, and nothing else changes`() throws {
    let sentences = conversation.sentences
    #expect(
      sentences.map(\.text) == [
        "Ja", "Meer", "tuin", "Het gaat.", "Amina", "Spitten", "De buren", "Bellen", "Schrijven",
        "Joris", "geen bankje", "Dag",
      ])
    #expect(Set(sentences.map(\.part)) == Set(SentencePart.allCases).subtracting([.name]))
    for (index, sentence) in sentences.enumerated() {
      let corrected = conversation.correcting(sentence, to: "Iets anders")
      var expected = sentences.map(\.text)
      expected[index] = "Iets anders"
      #expect(corrected.sentences.map(\.text) == expected)
      #expect(corrected.id == conversation.id && corrected.day == conversation.day)
    }
  }

  @Test func `a sentence that can be left out goes, a goal or a name stays`() {
    for sentence in conversation.sentences {
      let corrected = conversation.correcting(sentence, to: nil)
      #expect((corrected != conversation) == sentence.part.canBeLeftOut, "\(sentence.part)")
      #expect(!corrected.sentences.contains(sentence) || !sentence.part.canBeLeftOut)
    }
  }

  @Test func `an own topic and the name of another are the same ones in every conversation`() throws
  {
    var later = later
    later.talks = [DomainTalk(topic: .own("tuin"), words: "Beter")]
    later.goals = conversation.goals
    let topic = try #require(conversation.sentences.first { $0.part == .topic })
    #expect(later.correcting(topic, to: "moestuin").talks.map(\.topic) == [.own("moestuin")])
    #expect(later.correcting(topic, to: "moestuin").goals.map(\.topic) == [.own("moestuin")])
    let name = try #require(conversation.sentences.first { $0.part == .otherName })
    let renamed = conversation.correcting(name, to: "Aminata")
    #expect(renamed.talks[1].marks.map(\.voice) == [.resident, .other(name: "Aminata")])
    #expect(renamed.voicesOffPage == [.other(name: "Aminata")])
  }

  @Test func `a sentence of one conversation leaves another as it is`() throws {
    let words = try #require(conversation.sentences.first { $0.part == .words })
    var later = later
    later.talks = conversation.talks
    #expect(later.correcting(words, to: "Anders") == later)
  }

  @Test func `the name of the resident is a sentence too`() {
    let sentence = Sentence(nameOf: resident)
    #expect(resident.correcting(sentence, to: "Samira B.").name == "Samira B.")
    #expect(resident.correcting(sentence, to: nil) == resident)
    #expect(conversation.correcting(sentence, to: "X") == conversation)
  }
}
