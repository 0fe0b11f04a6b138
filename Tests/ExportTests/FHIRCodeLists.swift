// SPDX-License-Identifier: EUPL-1.2

/// The lists of codes of FHIR R4 as they stand on hl7.org, typed over; the library knows none.
enum FHIRCodeLists {
  /// The whole list for each place that takes a code.
  static let lists: [String: Set<String>] = [
    "Bundle.type": [
      "document", "message", "transaction", "transaction-response", "batch", "batch-response",
      "history", "searchset", "collection",
    ],
    "Goal.lifecycleStatus": [
      "proposed", "planned", "accepted", "active", "on-hold", "completed", "cancelled",
      "entered-in-error", "rejected",
    ],
    "Observation.status": [
      "registered", "preliminary", "final", "amended", "corrected", "cancelled",
      "entered-in-error", "unknown",
    ],
    "QuestionnaireResponse.status": [
      "in-progress", "completed", "amended", "entered-in-error", "stopped",
    ],
    "CarePlan.status": [
      "draft", "active", "on-hold", "revoked", "completed", "entered-in-error", "unknown",
    ],
    "CarePlan.intent": ["proposal", "plan", "order", "option"],
    "CarePlan.activity.detail.status": [
      "not-started", "scheduled", "in-progress", "on-hold", "completed", "cancelled", "stopped",
      "unknown", "entered-in-error",
    ],
    "Patient.name.use": [
      "usual", "official", "temp", "nickname", "anonymous", "old", "maiden",
    ],
    "Practitioner.name.use": [
      "usual", "official", "temp", "nickname", "anonymous", "old", "maiden",
    ],
    "RelatedPerson.name.use": [
      "usual", "official", "temp", "nickname", "anonymous", "old", "maiden",
    ],
    "CodeSystem.status": ["draft", "active", "retired", "unknown"],
    "CodeSystem.content": ["not-present", "example", "fragment", "complete", "supplement"],
    "Goal.achievementStatus.coding.code": [
      "in-progress", "improving", "worsening", "no-change", "achieved", "sustaining",
      "not-achieved", "no-progress", "not-attainable",
    ],
    "Provenance.agent.type.coding.code": [
      "enterer", "performer", "author", "verifier", "legal", "attester", "informant", "custodian",
      "assembler", "composer",
    ],
  ]

  /// The codings of a place that come from FHIR: another system has its own list.
  private static let systems = [
    "Goal.achievementStatus.coding.code": "http://terminology.hl7.org/CodeSystem/goal-achievement",
    "Provenance.agent.type.coding.code":
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
  ]

  /// Elements named `status`, `use` or `type` that hold a code: no such place may be forgotten.
  private static let codeNames: Set<String> = [
    "status", "use", "intent", "content", "lifecycleStatus",
  ]

  /// What is wrong: the place, and the code that is not on its list.
  static func findings(_ bundle: [String: Any]) -> [String] {
    var findings: [String] = []
    _ = changing(bundle, at: nil) { place in
      guard let code = place.code as? String else {
        findings.append("\(place.path) is no code")
        return nil
      }
      if let list = lists[place.path] {
        if !list.contains(code) { findings.append("\(place.path) \(code)") }
      } else {
        findings.append("\(place.path) has no list")
      }
      return nil
    }
    return findings
  }

  /// A code and where it stands.
  struct Place {
    let path: String
    let code: Any
  }

  /// The bundle with the codes at a place changed; `nil` visits every place.
  static func changing(
    _ bundle: [String: Any], at path: String?, _ change: (Place) -> String?
  ) -> [String: Any] {
    func visit(_ value: Any, _ path: String) -> Any {
      if let list = value as? [Any] { return list.map { visit($0, path) } }
      guard let object = value as? [String: Any] else { return value }
      let here = object["resourceType"] as? String ?? path
      return Dictionary(
        uniqueKeysWithValues: object.map { key, value in
          let place = "\(here).\(key)"
          let system = systems[place]
          let isCode =
            system.map { object["system"] as? String == $0 }
            ?? (lists[place] != nil || codeNames.contains(key) && !(value is [Any]))
          guard isCode, wanted == nil || wanted == place else { return (key, visit(value, place)) }
          return (key, change(Place(path: place, code: value)) ?? value)
        })
    }
    let wanted = path
    return visit(bundle, "") as? [String: Any] ?? [:]
  }

  /// Visits every value with its key.
  static func walk(_ value: Any, _ body: (String, Any) -> Void) {
    if let list = value as? [Any] {
      for item in list {
        body("", item)
        walk(item, body)
      }
    } else if let object = value as? [String: Any] {
      for (key, value) in object {
        body(key, value)
        walk(value, body)
      }
    }
  }
}
