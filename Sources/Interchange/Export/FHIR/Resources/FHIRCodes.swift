// SPDX-License-Identifier: EUPL-1.2

/// Where codes come from: three lists of FHIR R4 itself, and lists of our own.
///
/// Our own lists have an address that nobody else can have, because it is a UUID, and stand in
/// every bundle as a CodeSystem. No code of LOINC or SNOMED CT is used: none is known to us that
/// surely says what these questions ask.
enum FHIRSystem: Hashable {
  case goalAchievement
  case participantType
  /// One of our own lists, by its name.
  case own(String)

  var address: String {
    switch self {
    case .goalAchievement: "http://terminology.hl7.org/CodeSystem/goal-achievement"
    case .participantType: "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
    case .own(let name): FHIRID("code-system", name).urn
    }
  }
}

/// FHIR R4, value set bundle-type: the one that we use.
enum BundleType: String, Encodable { case collection }

/// FHIR R4, value set goal-status: those that we use.
enum GoalLifecycle: String, Encodable, CaseIterable { case active, completed, cancelled }

/// FHIR R4, code system goal-achievement: those that we use.
enum GoalAchievement: String, Encodable, CaseIterable {
  case inProgress = "in-progress"
  case achieved
  case notAchieved = "not-achieved"
}

/// FHIR R4, value set observation-status: the one that we use.
enum ObservationStatus: String, Encodable { case final }

/// FHIR R4, value set questionnaire-answers-status: the one that we use.
enum AnswersStatus: String, Encodable { case completed }

/// FHIR R4, value set request-status: those that we use for a plan.
enum PlanStatus: String, Encodable, CaseIterable { case active, completed, unknown }

/// FHIR R4, value set care-plan-intent: the one that we use.
enum PlanIntent: String, Encodable { case plan }

/// FHIR R4, value set care-plan-activity-status: the one that we use.
///
/// Nobody records here whether an agreement was kept.
enum ActivityStatus: String, Encodable { case unknown }

/// FHIR R4, code system provenance-participant-type: those that we use.
enum ParticipantType: String, Encodable, CaseIterable {
  /// Who said it.
  case informant
  /// Who typed it.
  case enterer
}

/// FHIR R4, value set name-use: the one that we use.
enum NameUse: String, Encodable { case usual }

/// FHIR R4, value set publication-status: the one that we use for our own lists.
enum PublicationStatus: String, Encodable { case active }

/// FHIR R4, value set codesystem-content-mode: the one that we use for our own lists.
enum ContentMode: String, Encodable { case complete }

/// What an observation is about, in our own list.
enum ObservationKind: String, CaseIterable {
  /// A mark on the bar, 0 to 100.
  case mark
  /// A level of an instrument.
  case level
  /// The figure for life, 1 to 10.
  case lifeScore = "life-score"
}
