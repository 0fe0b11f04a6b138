// SPDX-License-Identifier: EUPL-1.2

internal import Foundation
internal import Model
public import Wording

/// A resident's dossier as a bundle of FHIR R4 resources.
///
/// <https://hl7.org/fhir/R4/bundle.html>
public struct FHIRBundle: Encodable {
  let resourceType = "Bundle"
  let id: FHIRID
  let type = BundleType.collection
  let timestamp: String
  let entry: [Entry]

  struct Entry: Encodable {
    let fullUrl: String
    let resource: any FHIRResource

    private enum CodingKeys: String, CodingKey { case fullUrl, resource }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(fullUrl, forKey: .fullUrl)
      try resource.encode(to: container.superEncoder(forKey: .resource))
    }
  }

  /// Puts a dossier into resources.
  /// - Parameters:
  ///   - source: What is kept.
  ///   - texts: In which language questions and codes are described.
  public init(_ source: DossierSource, texts: Texts) {
    id = FHIRID("bundle", source.resident.id, source.madeOn)
    timestamp = source.madeOn.instant
    var making = FHIRMaking(source, texts)
    entry = making.resources().map { Entry(fullUrl: $0.id.urn, resource: $0) }
  }

  /// The text of the file.
  /// - Returns: JSON with sorted keys.
  /// - Throws: `EncodingError`.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
