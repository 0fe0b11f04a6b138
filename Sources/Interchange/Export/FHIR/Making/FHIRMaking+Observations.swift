// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Wording

extension FHIRMaking {
  /// Marks, levels and the figure for life, each with whose voice it is.
  mutating func observations(
    of conversation: Conversation
  ) -> [(voice: Voice, observation: FHIRObservation)] {
    var made: [(Voice, FHIRObservation)] = []
    for (place, talk) in conversation.talks.enumerated() {
      let about = concept(of: talk.topic, in: conversation)
      for mark in talk.marks {
        var observation = observation(.mark, about, place, mark.voice, conversation)
        observation.valueInteger = mark.position.value
        made.append((mark.voice, observation))
      }
      for score in talk.levels {
        var observation = observation(
          .level, about, place, score.voice, conversation, on: score.day)
        observation.valueCodeableConcept = FHIRConcept(levelCode(score.level, conversation))
        made.append((score.voice, observation))
      }
    }
    if let life = conversation.qualityOfLife {
      let about = FHIRConcept(kindCode(.lifeScore))
      var observation = observation(.lifeScore, about, 0, .resident, conversation)
      observation.valueInteger = life.score
      observation.note = life.reason.map {
        [FHIRNote(authorReference: resident, time: conversation.day, text: $0)]
      }
      made.append((.resident, observation))
    }
    return made
  }

  private mutating func observation(
    _ kind: ObservationKind, _ about: FHIRConcept, _ place: Int, _ voice: Voice,
    _ conversation: Conversation, on day: CalendarDay? = nil
  ) -> FHIRObservation {
    FHIRObservation(
      id: FHIRID(
        "Observation", conversation.id, kind.rawValue, place, VoiceName(voice),
        voice.otherName ?? ""),
      category: [FHIRConcept(kindCode(kind))], code: about, subject: resident,
      effectiveDateTime: day ?? conversation.day,
      performer: [person(voice, in: conversation)])
  }

  private mutating func kindCode(_ kind: ObservationKind) -> FHIRCoding {
    code(
      kind.rawValue, texts("label-observation-\(kind.rawValue)"), of: "observation",
      texts("heading-code-observation"))
  }

  mutating func levelCode(_ level: Level, _ conversation: Conversation) -> FHIRCoding {
    let written = conversation.instrument.description
    let list = source.instrument(conversation.instrument)
    let title = list?.titles[texts.language.code] ?? list?.titles["nl"] ?? written
    return code(
      String(level.number), source.name(of: level, in: conversation, texts.language.code),
      of: "levels/" + written, title)
  }
}
