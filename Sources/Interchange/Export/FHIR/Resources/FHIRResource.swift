// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// A resource of FHIR R4, with exactly the elements that we write.
///
/// <https://hl7.org/fhir/R4/resourcelist.html>
protocol FHIRResource: Encodable {
  var resourceType: String { get }
  var id: FHIRID { get }
}

struct FHIRPatient: FHIRResource {
  let resourceType = "Patient"
  let id: FHIRID
  /// As the resident wants to be called; there is no identifier, and no BSN.
  let name: [FHIRName]
}

struct FHIRPractitioner: FHIRResource {
  let resourceType = "Practitioner"
  let id: FHIRID
  let name: [FHIRName]
}

struct FHIRRelatedPerson: FHIRResource {
  let resourceType = "RelatedPerson"
  let id: FHIRID
  let patient: FHIRReference
  let name: [FHIRName]
}

/// A goal; with the Dutch zib Behandeldoel in mind: what, by when, and how it stands.
struct FHIRGoal: FHIRResource {
  let resourceType = "Goal"
  let id: FHIRID
  let lifecycleStatus: GoalLifecycle
  let achievementStatus: FHIRConcept?
  let category: [FHIRConcept]
  /// The resident's own words.
  let description: FHIRConcept
  let subject: FHIRReference
  let startDate: CalendarDay
  let target: [Target]?
  let statusDate: CalendarDay?
  let expressedBy: FHIRReference
  let note: [FHIRNote]?

  struct Target: Encodable { let dueDate: CalendarDay }
}

struct FHIRObservation: FHIRResource {
  let resourceType = "Observation"
  let id: FHIRID
  let status = ObservationStatus.final
  let category: [FHIRConcept]
  let code: FHIRConcept
  let subject: FHIRReference
  let effectiveDateTime: CalendarDay
  let performer: [FHIRReference]
  var valueInteger: Int?
  var valueCodeableConcept: FHIRConcept?
  var note: [FHIRNote]?
}

struct FHIRAnswers: FHIRResource {
  let resourceType = "QuestionnaireResponse"
  let id: FHIRID
  let status = AnswersStatus.completed
  let subject: FHIRReference
  let authored: CalendarDay
  /// Who typed it.
  let author: FHIRReference?
  /// Who answered.
  let source: FHIRReference
  let item: [Item]?

  struct Item: Encodable {
    let linkId: String
    let text: String
    var answer: [Answer]?
    var item: [Item]?
  }

  /// One answer; exactly one of the values.
  struct Answer: Encodable {
    var valueString: String?
    var valueBoolean: Bool?
    var valueInteger: Int?
    var valueDate: CalendarDay?
    var valueCoding: FHIRCoding?
  }
}

struct FHIRCarePlan: FHIRResource {
  let resourceType = "CarePlan"
  let id: FHIRID
  let status: PlanStatus
  let intent = PlanIntent.plan
  let subject: FHIRReference
  let created: CalendarDay
  let author: FHIRReference?
  let goal: [FHIRReference]?
  let activity: [Activity]

  struct Activity: Encodable { let detail: Detail }

  struct Detail: Encodable {
    let status = ActivityStatus.unknown
    let description: String
    let scheduledPeriod: FHIRPeriod?
    let performer: [FHIRReference]?
  }
}

struct FHIRProvenance: FHIRResource {
  let resourceType = "Provenance"
  let id: FHIRID
  let target: [FHIRReference]
  let occurredDateTime: CalendarDay
  let recorded: String
  let agent: [Agent]

  struct Agent: Encodable {
    let type: FHIRConcept
    let who: FHIRReference

    init(_ type: ParticipantType, _ who: FHIRReference) {
      self.type = FHIRConcept(FHIRCoding(.participantType, type.rawValue))
      self.who = who
    }
  }
}

/// One of our own lists of codes.
struct FHIRCodeSystem: FHIRResource {
  let resourceType = "CodeSystem"
  let id: FHIRID
  let url: String
  let name: String
  let title: String
  let status = PublicationStatus.active
  let content = ContentMode.complete
  let concept: [Concept]

  struct Concept: Encodable {
    let code: String
    let display: String
  }
}
