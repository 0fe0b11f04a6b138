// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures
internal import Dossiers
internal import Model
internal import Summaries
internal import Wording

/// A conversation in which every word is markup.
enum HostileCase {
  static let markup = "<script>alert(7)</script>"
  static let resident = Sample.resident(1, name: markup)

  static func conversation() throws -> Conversation {
    try Sample.conversation(100, with: resident, words: markup)
  }

  static func document(_ instruments: [Instrument]) throws(SummaryError) -> SummaryDocument {
    guard let conversation = try? conversation(),
      let document = page(of: conversation, with: resident, instruments)
    else { throw .templateMissing("") }
    return document
  }

  /// The page of a conversation, when it can be made.
  static func page(
    of conversation: Conversation, with resident: Resident, _ instruments: [Instrument]
  ) -> SummaryDocument? {
    let lists = instruments.map { ($0.reference, $0) }
    return SummaryWriter(
      conversation: conversation.id,
      in: Trajectory(resident: resident, conversations: [conversation]), settings: TeamSettings(),
      instruments: Dictionary(lists, uniquingKeysWith: { first, _ in first }),
      texts: Texts(.dutch), options: SummaryOptions(madeOn: conversation.day)
    )?.document()
  }
}
