// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Interchange
internal import Model
internal import Wording
internal import Workplace

extension Work {
  /// Everything that is kept about a resident; what cannot be read is said.
  func source(of resident: Resident) throws -> DossierSource {
    let conversations = try dossiers.conversations(of: resident.id)
    let copies = try dossiers.copies(of: resident.id)
    let handovers = try dossiers.handovers(of: resident.id)
    let drafts = try dossiers.drafts(as: DraftHeader.self)
    let corrections = try dossiers.corrections(of: resident.id)
    let trail = try dossiers.auditTrail(of: resident.id)
    tell(
      damaged: [
        conversations.damaged, copies.damaged, handovers.damaged, corrections.damaged,
        trail.damaged,
      ].map(\.count).reduce(0, +))
    let view = try dossiers.preference(Self.view(resident)) as ReadingView?
    return DossierSource(
      trajectory: Trajectory(resident: resident, conversations: conversations.values),
      copies: copies.values, handovers: handovers.values, corrections: corrections.values,
      trail: trail.values, settings: try settings(),
      instruments: instruments, signals: try Instruments.signals(),
      openTalks: drafts.values.filter { $0.resident == resident.id }.map(\.header.day),
      view: view.flatMap { texts.words("words-view-\($0.rawValue)").first }, madeOn: today)
  }

  /// Says where a file is; not wrapped, because a path in two pieces cannot be copied.
  func tell(file: String) {
    console.showUnwrapped(Message("text-export-made", ["file": .text(file)]))
  }
}
