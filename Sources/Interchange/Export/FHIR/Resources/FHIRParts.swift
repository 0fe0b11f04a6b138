// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// A code with the list that it comes from.
struct FHIRCoding: Encodable, Hashable {
  let system: String
  let code: String
  let display: String?

  init(_ system: FHIRSystem, _ code: String, _ display: String? = nil) {
    self.system = system.address
    self.code = code
    self.display = display
  }
}

/// Codes, and words beside or instead of them.
struct FHIRConcept: Encodable, Hashable {
  var coding: [FHIRCoding]?
  var text: String?

  init(_ coding: FHIRCoding..., text: String? = nil) {
    self.coding = coding.isEmpty ? nil : coding
    self.text = text
  }
}

/// A pointer to a resource of the same bundle.
struct FHIRReference: Encodable, Hashable {
  var reference: String?
  var display: String?

  init(_ id: FHIRID) { reference = id.urn }

  /// Somebody of whom there is no resource.
  init(display: String) { self.display = display }
}

/// Words with who said them, and when.
struct FHIRNote: Encodable {
  let authorReference: FHIRReference
  let time: CalendarDay
  let text: String
}

/// A name as it is used.
struct FHIRName: Encodable {
  let use = NameUse.usual
  let text: String
}

/// A stretch of time.
struct FHIRPeriod: Encodable {
  var start: CalendarDay?
  var end: CalendarDay?
}
