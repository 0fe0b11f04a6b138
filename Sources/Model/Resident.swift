// SPDX-License-Identifier: EUPL-1.2

/// A resident of the neighbourhood who talks with a professional of the team (inwoner).
///
/// There is no BSN and no date of birth: nothing in the program needs them.
public struct Resident: Hashable, Sendable, Codable, Identifiable {
  /// Random; says nothing about who it is.
  public let id: RecordID
  /// How the resident wants to be called.
  public var name: String
  /// Formal or informal, as the resident prefers.
  public var address: FormOfAddress
  /// The neighbourhood, when it differs from the team's own (wijk).
  public var neighbourhood: String?
  /// How the resident wanted the page, the last time.
  public var page: PageChoice?
  /// The instrument that conversations with this resident are held with, by its id.
  ///
  /// `nil` follows the program's own list; a conversation itself keeps the version too.
  public var instrument: String?
  /// The day the dossier was closed here, because a colleague goes on with it (gesloten).
  public var closedOn: CalendarDay?
  /// What other systems call the resident; `nil` when none was brought in.
  public var importedAs: [ImportedAs]?
  /// What was arranged about keeping the dossier; `nil` when nothing was.
  public var keeping: Keeping?

  /// Makes a resident.
  /// - Parameters:
  ///   - id: Random.
  ///   - name: How the resident wants to be called.
  ///   - address: Formal or informal.
  ///   - neighbourhood: When it differs from the team's own.
  public init(
    id: RecordID, name: String, address: FormOfAddress = .formal, neighbourhood: String? = nil
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.neighbourhood = neighbourhood
  }
}

/// Formal or informal (u of je).
public enum FormOfAddress: String, Sendable, Codable, CaseIterable {
  case formal, informal
}

/// Who works with this laptop, and whom residents can turn to (instellingen).
public struct TeamSettings: Hashable, Sendable, Codable {
  /// The professional's name, as it stands on the resident's page.
  public var professional: String
  /// The team's name.
  public var team: String
  /// The neighbourhood the team works in (wijk).
  public var neighbourhood: String
  /// The organisation that is responsible for the data.
  public var organisation: String
  /// Whom to turn to about data: a name with a telephone number or an address.
  public var dataContact: String
  /// How the resident reaches the professional, such as a telephone number.
  public var telephone: String?
  /// On what ground the organisation keeps the data, in its own words (grondslag).
  ///
  /// The program knows no law: without these words nothing is said about it.
  public var legalBasis: String?
  /// How long the organisation keeps the data, in its own words (bewaartermijn).
  public var retention: String?
  /// The ground that dossiers are kept on unless another was chosen, by its id.
  public var ground: String?
  /// The parts of the conversation that the organisation does not need, and so are not asked.
  public var switchedOff: Set<OptionalPart> = []

  /// Makes settings; a part that is not known yet is empty.
  /// - Parameters:
  ///   - professional: The professional's name.
  ///   - team: The team's name.
  ///   - neighbourhood: The neighbourhood the team works in.
  ///   - organisation: The organisation responsible for the data.
  ///   - dataContact: Whom to turn to about data.
  ///   - telephone: How the resident reaches the professional.
  public init(
    professional: String = "", team: String = "", neighbourhood: String = "",
    organisation: String = "", dataContact: String = "", telephone: String? = nil
  ) {
    self.professional = professional
    self.team = team
    self.neighbourhood = neighbourhood
    self.organisation = organisation
    self.dataContact = dataContact
    self.telephone = telephone
  }
}

extension TeamSettings {
  /// Reads settings of any version: what an earlier one did not have is not filled, and on.
  /// - Parameter decoder: Holds the settings.
  /// - Throws: `DecodingError`, also for a part that this program does not know: it must not be
  ///   asked by mistake.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      professional: try container.decode(String.self, forKey: .professional),
      team: try container.decode(String.self, forKey: .team),
      neighbourhood: try container.decode(String.self, forKey: .neighbourhood),
      organisation: try container.decode(String.self, forKey: .organisation),
      dataContact: try container.decode(String.self, forKey: .dataContact),
      telephone: try container.decodeIfPresent(String.self, forKey: .telephone))
    legalBasis = try container.decodeIfPresent(String.self, forKey: .legalBasis)
    retention = try container.decodeIfPresent(String.self, forKey: .retention)
    ground = try container.decodeIfPresent(String.self, forKey: .ground)
    switchedOff =
      try container.decodeIfPresent(Set<OptionalPart>.self, forKey: .switchedOff) ?? []
  }
}
