// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Model
import Testing

/// Settings that were stored before stay readable.
struct TeamSettingsTests {
  private func read(_ json: String) throws -> TeamSettings {
    try JSONDecoder().decode(TeamSettings.self, from: Data(json.utf8))
  }

  private static let earlier =
    #""professional":"Joris","team":"Noord","neighbourhood":"","organisation":"","dataContact":"""#

  @Test func `settings of before parts could be switched off have all parts on`() throws {
    let settings = try read("{\(Self.earlier)}")
    #expect(settings == TeamSettings(professional: "Joris", team: "Noord"))
    #expect(settings.switchedOff == [])
  }

  @Test func `what was switched off is read back`() throws {
    var settings = TeamSettings(professional: "Joris", telephone: "010")
    settings.legalBasis = "Zoals de gemeente het zegt"
    settings.retention = "Tot een jaar na het laatste gesprek"
    settings.switchedOff = [.agreements, .qualityOfLife]
    let again = try JSONDecoder().decode(
      TeamSettings.self, from: try JSONEncoder().encode(settings))
    #expect(again == settings)
  }

  @Test func `settings of before a ground and a period were asked say nothing about them`() throws {
    let settings = try read("{\(Self.earlier)}")
    #expect(settings.legalBasis == nil)
    #expect(settings.retention == nil)
  }

  @Test func `a part that this program does not know is never asked by mistake`() {
    #expect(throws: DecodingError.self) {
      try read("{\(Self.earlier),\"switchedOff\":[\"shoeSize\"]}")
    }
  }
}
