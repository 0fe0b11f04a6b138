// SPDX-License-Identifier: EUPL-1.2

public import Model

/// A dossier that a colleague handed over, opened but not taken in yet.
public struct OpenedDossier: Sendable {
  let packet: DossierPacket
  /// The key of who gave it.
  public let sender: PublicKey
  /// The mark of the file.
  let mark: FileMark

  /// The name of who gave it, as the file says.
  public var from: String { packet.from }
  /// Whose dossier.
  public var resident: Resident { packet.resident }
  /// How many conversations come with it.
  public var conversations: Int { packet.conversations.count }
  /// The versions of lists that the conversations were held with.
  public var instruments: Set<InstrumentReference> { Set(packet.conversations.map(\.instrument)) }
}

extension DossierStore {
  /// Which dossiers went to a colleague or came from one, oldest first.
  /// - Parameter resident: Whose; `nil` gives all.
  /// - Returns: The handovers, and the records that cannot be read.
  /// - Throws: ``StoreError``.
  public func handovers(of resident: RecordID? = nil) throws -> DossierReading<DossierHandover> {
    var reading = try values(of: .handover, parent: resident, as: DossierHandover.self)
    reading.values.sort { ($0.day, $0.id) < ($1.day, $1.id) }
    return reading
  }

  /// Packs a dossier into a file for one colleague; nothing is kept or closed yet.
  /// - Parameters:
  ///   - resident: Whose dossier.
  ///   - colleague: Whose key.
  ///   - id: Random.
  ///   - day: The day it is given.
  ///   - sealing: The keys of this store.
  /// - Returns: The file, and the account to keep with ``give(_:closing:)`` once it is written.
  /// - Throws: ``StoreError`` or ``HandoverError``.
  public func pack(
    _ resident: Resident, for colleague: KeyFile, id: RecordID, on day: CalendarDay,
    by sealing: any HandoverSealing
  ) throws -> (file: [UInt8], handover: DossierHandover) {
    guard colleague.key != sealing.publicKey else { throw HandoverError.ownKey }
    guard resident.closedOn == nil else { throw HandoverError.closed }
    guard try storage.records(of: .draft, parent: resident.id).isEmpty else {
      throw HandoverError.talkGoingOn
    }
    let conversations = try conversations(of: resident.id)
    let pages = try copies(of: resident.id)
    guard conversations.damaged.isEmpty, pages.damaged.isEmpty else { throw HandoverError.damaged }
    let packet = DossierPacket(
      id: id, day: day, from: try settings()?.professional ?? "", resident: resident,
      conversations: conversations.values, pages: pages.values)
    let file = try HandoverFile.write(packet, as: .dossier, to: colleague.key, by: sealing)
    let handover = DossierHandover(
      id: id, resident: resident.id, direction: .given, day: day, colleague: colleague.name,
      key: colleague.key, mark: FileMark(sealing.hash(of: file)))
    return (file, handover)
  }

  /// Keeps that a dossier was given, and closes the own copy when that was chosen.
  ///
  /// A closed one is out of the caseload, and its figures are withdrawn through the outbox.
  /// - Parameters:
  ///   - handover: As ``pack(_:for:id:on:by:)`` gave it.
  ///   - closes: Whether the own copy is closed.
  /// - Throws: ``StoreError`` or ``DossierError``.
  public func give(_ handover: DossierHandover, closing closes: Bool) throws {
    var handover = handover
    handover.isClosed = closes
    let key = RecordKey(.handover, handover.id)
    var steps = [Step.add(try sealed(handover, at: key, parent: handover.resident))]
    if closes, var resident = try resident(handover.resident) {
      resident.closedOn = handover.day
      steps += [try replacement(for: resident)] + (try outboxSteps(of: resident.id))
    }
    try commit(steps)
  }

  /// Opens a closed dossier again, such as when the file never arrived.
  /// - Parameter resident: Whose.
  /// - Throws: ``StoreError``.
  public func reopen(_ resident: Resident) throws {
    var resident = resident
    resident.closedOn = nil
    try commit([try replacement(for: resident)] + outboxSteps(of: resident.id))
  }

  /// Opens a dossier that a colleague handed over, and looks whether it can be taken in.
  /// - Parameters:
  ///   - file: The file.
  ///   - sealing: The keys of this store.
  /// - Returns: What is in it; nothing is kept yet.
  /// - Throws: ``StoreError`` or ``HandoverError``.
  public func open(_ file: [UInt8], by sealing: any HandoverSealing) throws -> OpenedDossier {
    let (packet, sender): (DossierPacket, PublicKey) = try HandoverFile.read(
      file, as: .dossier, by: sealing, orElse: .notADossier)
    guard try storage.record(RecordKey(.handover, packet.id)) == nil else {
      throw HandoverError.alreadyReceived
    }
    let isWhole =
      packet.conversations.allSatisfy { $0.resident == packet.resident.id }
      && packet.pages.allSatisfy { $0.resident == packet.resident.id }
    guard isWhole else { throw HandoverError.changed }
    if let here = try resident(packet.resident.id), here.closedOn == nil {
      throw HandoverError.residentIsHere
    }
    return OpenedDossier(
      packet: packet, sender: sender, mark: FileMark(sealing.hash(of: file)))
  }

  /// Takes in a dossier that was opened.
  ///
  /// A closed dossier of the same resident that comes back is opened again and brought up to date.
  /// - Parameters:
  ///   - dossier: As ``open(_:by:)`` gave it.
  ///   - day: The day it is received.
  ///   - sealing: The keys of this store.
  /// - Returns: The receipt, sealed to who gave it.
  /// - Throws: ``StoreError`` or ``HandoverError``; then nothing has changed.
  public func take(
    _ dossier: OpenedDossier, on day: CalendarDay, by sealing: any HandoverSealing
  ) throws -> [UInt8] {
    let packet = dossier.packet
    var resident = packet.resident
    resident.closedOn = nil
    let handover = DossierHandover(
      id: packet.id, resident: resident.id, direction: .received, day: day,
      colleague: packet.from, key: dossier.sender, mark: dossier.mark)
    let receipt = try HandoverFile.write(
      HandoverReceipt(id: packet.id, day: day, mark: dossier.mark), as: .receipt,
      to: dossier.sender, by: sealing)
    let key = RecordKey(.handover, packet.id)
    var steps = [
      try replacement(for: resident), .add(try sealed(handover, at: key, parent: resident.id)),
    ]
    for conversation in packet.conversations {
      steps.append(
        try step(conversation, at: RecordKey(.conversation, conversation.id), of: resident))
    }
    for page in packet.pages {
      steps.append(try step(page, at: RecordKey(.handedOver, page.id), of: resident))
    }
    try commit(steps + outboxSteps(of: resident.id))
    return receipt
  }

  /// Recognises the receipt of a dossier that was given from here, and keeps its day.
  /// - Parameters:
  ///   - file: The receipt.
  ///   - sealing: The keys of this store.
  /// - Returns: The handover that it confirms.
  /// - Throws: ``StoreError`` or ``HandoverError``; then nothing has changed.
  public func confirm(
    _ file: [UInt8], by sealing: any HandoverSealing
  ) throws -> DossierHandover {
    let (receipt, sender): (HandoverReceipt, PublicKey) = try HandoverFile.read(
      file, as: .receipt, by: sealing, orElse: .notAReceipt)
    let key = RecordKey(.handover, receipt.id)
    guard let record = try storage.record(key) else { throw HandoverError.unknownReceipt }
    var handover = try open(record, as: DossierHandover.self)
    guard handover.direction == .given, handover.key == sender, handover.mark == receipt.mark
    else { throw HandoverError.unknownReceipt }
    guard handover.confirmedOn == nil else { throw HandoverError.alreadyConfirmed }
    handover.confirmedOn = receipt.day
    let new = try sealed(
      handover, at: key, revision: record.revision + 1, parent: handover.resident)
    try commit([.change(from: record, to: new)])
    return handover
  }

  /// Adds a record of a resident, or brings the one that is there up to date.
  private func step(
    _ value: some Encodable, at key: RecordKey, of resident: Resident
  ) throws -> Step {
    guard let old = try storage.record(key) else {
      return .add(try sealed(value, at: key, parent: resident.id))
    }
    // A record of another resident is not ours to replace.
    guard old.parent == resident.id else { throw HandoverError.changed }
    return .change(
      from: old, to: try sealed(value, at: key, revision: old.revision + 1, parent: resident.id))
  }
}
