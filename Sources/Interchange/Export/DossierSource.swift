// SPDX-License-Identifier: EUPL-1.2

public import Model

/// Everything that is kept about one resident, to make an export of (dossier).
public struct DossierSource: Sendable {
  /// The resident with every conversation.
  public let trajectory: Trajectory
  /// The pages that the resident took home.
  public let copies: [HandedOverCopy]
  /// That the dossier went to a colleague, or came from one.
  public let handovers: [DossierHandover]
  /// What was corrected later, with what stood there before.
  public let corrections: [Correction]
  /// Who did what with the dossier.
  public let trail: [AuditEntry]
  /// Who works with the resident, and who is responsible.
  public let settings: TeamSettings
  /// The versions that conversations were held with.
  public let instruments: [Instrument]
  /// The signals to choose from.
  public let signals: SignalList?
  /// The days on which conversations began that are still going on.
  public let openTalks: [CalendarDay]
  /// How the resident reads best, by its name; `nil` when nobody chose.
  public let view: String?
  /// The day of the export.
  public let madeOn: CalendarDay

  /// Gathers what is kept.
  /// - Parameters:
  ///   - trajectory: The resident with every conversation.
  ///   - copies: The pages that the resident took home.
  ///   - handovers: That the dossier went to a colleague, or came from one.
  ///   - corrections: What was corrected later.
  ///   - trail: Who did what with the dossier.
  ///   - settings: Who works with the resident.
  ///   - instruments: The versions that conversations were held with.
  ///   - signals: The signals to choose from.
  ///   - openTalks: The days of conversations that are still going on.
  ///   - view: How the resident reads best.
  ///   - madeOn: The day of the export.
  public init(
    trajectory: Trajectory, copies: [HandedOverCopy] = [], handovers: [DossierHandover] = [],
    corrections: [Correction] = [], trail: [AuditEntry] = [], settings: TeamSettings,
    instruments: [Instrument], signals: SignalList? = nil,
    openTalks: [CalendarDay] = [], view: String? = nil, madeOn: CalendarDay
  ) {
    self.trajectory = trajectory
    self.copies = copies
    self.handovers = handovers
    self.corrections = corrections
    self.trail = trail
    self.settings = settings
    self.instruments = instruments
    self.signals = signals
    self.openTalks = openTalks
    self.view = view
    self.madeOn = madeOn
  }

  /// Whose dossier it is.
  public var resident: Resident { trajectory.resident }

  /// The version that a conversation was held with, when it is there.
  func instrument(_ reference: InstrumentReference) -> Instrument? {
    instruments.first { $0.reference == reference }
  }

  /// The name of a topic of a conversation: also one that this program's list does not have.
  func name(of topic: Topic, in conversation: Conversation, _ language: String) -> String {
    if let instrument = instrument(conversation.instrument) {
      return instrument.name(of: topic, in: language)
    }
    switch topic {
    case .domain(let id): return id
    case .own(let words): return words
    }
  }

  /// The name of a level of a conversation.
  func name(of level: Level, in conversation: Conversation, _ language: String) -> String {
    instrument(conversation.instrument)?.scale.named(level)?.name(in: language)
      ?? String(level.number)
  }

  /// The conversation in which a goal was set.
  func conversation(ofGoal goal: RecordID) -> Conversation? {
    trajectory.conversations.first { $0.goals.contains { $0.id == goal } }
  }

  /// The name of a signal of the list.
  func name(ofSignal id: String, _ language: String) -> String {
    signals?.signals.first { $0.id == id }?.name(in: language) ?? id
  }
}
