// SPDX-License-Identifier: EUPL-1.2

internal import Model

extension DossierStore {
  /// Contents whose type another room knows; only the envelope around them is looked at.
  private struct Anything: Decodable {}

  /// The row that contents say they are of.
  private struct Place {
    let id: RecordID
    let parent: RecordID?
  }

  /// What is the matter with a record; `nil` when it can be read.
  func damage(of record: StoredRecord) -> DamagedRecord.Finding? {
    do throws(DossierError) {
      _ = try place(in: record)
      return nil
    } catch .damaged(let damaged) {
      return damaged.finding
    } catch {
      return .contentsUnknown
    }
  }

  /// Whether the contents name another row than the one they stand in.
  func isMisplaced(_ record: StoredRecord) -> Bool {
    guard let place = try? place(in: record) else { return false }
    return place.id != record.key.id || place.parent != record.parent
  }

  /// Reads a record as what its kind says it is.
  private func place(in record: StoredRecord) throws(DossierError) -> Place? {
    switch record.key.kind {
    case .resident:
      return Place(id: try open(record, as: Resident.self).id, parent: nil)
    case .conversation:
      let conversation = try open(record, as: Conversation.self)
      return Place(id: conversation.id, parent: conversation.resident)
    case .handedOver:
      let copy = try open(record, as: HandedOverCopy.self)
      return Place(id: copy.id, parent: copy.resident)
    case .handover:
      let handover = try open(record, as: DossierHandover.self)
      return Place(id: handover.id, parent: handover.resident)
    case .group:
      return Place(id: try open(record, as: Group.self).id, parent: nil)
    case .activity:
      let activity = try open(record, as: GroupActivity.self)
      return Place(id: activity.id, parent: activity.group)
    case .importRun:
      return Place(id: try open(record, as: ImportRun.self).id, parent: nil)
    case .settings: _ = try open(record, as: TeamSettings.self)
    case .outbox: _ = try open(record, as: OutboxMark.self)
    case .tally: _ = try open(record, as: Tally.self)
    default: _ = try open(record, as: Anything.self)
    }
    return nil
  }
}
