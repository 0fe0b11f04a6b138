// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Dossiers
internal import Model
internal import Sealing
internal import Terminal
internal import Wording
internal import Workplace

/// The first start: a passphrase, a recovery key on paper, and who works here.
struct SetUp {
  private let console: Console
  private let door: StoreDoor
  private let paper: RecoveryKeyPaper

  init(_ console: Console, _ door: StoreDoor, _ paper: RecoveryKeyPaper) {
    self.console = console
    self.door = door
    self.paper = paper
  }

  /// Leads through the set-up.
  /// - Returns: The new store, unlocked.
  /// - Throws: As ``StoreDoor/create()``.
  func run() throws -> UnlockedStore {
    console.heading(Message("heading-welcome"))
    console.say(Message("text-welcome"), as: .explanation)
    console.space()
    let (store, recoveryKey) = try door.create()
    console.heading(Message("heading-recovery-key"))
    console.say(Message("text-recovery-key"), as: .explanation)
    console.space()
    RecoveryKeyPaper.show(recoveryKey, on: console)
    console.space()
    if console.isInteractive {
      try checkWritten(recoveryKey)
      // The key belongs on paper, not in what can be scrolled back to.
      console.wipe()
      console.say(Message("text-recovery-key-try"), as: .explanation)
    }
    try askWhoWorksHere(store)
    return store
  }

  /// Goes on with a set-up that was broken off after the keys were made, by a power cut for instance.
  /// - Parameter store: A store that was opened to write.
  /// - Throws: `StoreError`, or as ``Console/ask(_:prefill:suggestions:)``.
  func finish(_ store: UnlockedStore) throws {
    // Nearly always one record tells; there can be thousands of residents.
    if (try? store.dossiers.settings()) != nil { return }
    let residents = try store.dossiers.everyResident()
    guard residents.values.isEmpty, residents.damaged.isEmpty, try store.dossiers.settings() == nil
    else { return }
    try askWhoWorksHere(store)
  }

  private func askWhoWorksHere(_ store: UnlockedStore) throws {
    console.heading(Message("heading-settings"))
    try store.dossiers.save(try SettingsForm(console).fill(TeamSettings()))
    console.space()
    console.say(Message("text-set-up-done"))
  }

  /// Asks for the last group, so that the key is on paper and not only on the screen.
  private func checkWritten(_ key: RecoveryKey) throws {
    while true {
      let typed = try console.ask(Message("question-recovery-key-last"))
      if typed.isEmpty || typed.uppercased() == key.groups.last { return }
      if typed.lowercased() == console.texts("label-recovery-key-page") {
        try paper.givePage(of: key)
      } else {
        console.say(Message("error-recovery-key-last"), as: .mistake)
      }
    }
  }
}

/// The questions about who works here (instellingen).
struct SettingsForm {
  private let console: Console

  init(_ console: Console) { self.console = console }

  /// Asks for every part, with what is known already in the line.
  /// - Parameter settings: As they are.
  /// - Returns: As they were typed; an empty line leaves a part empty.
  /// - Throws: As ``Console/ask(_:prefill:suggestions:)``.
  func fill(_ settings: TeamSettings) throws -> TeamSettings {
    var settings = settings
    settings.professional = try ask("question-professional", settings.professional)
    settings.team = try ask("question-team", settings.team)
    settings.neighbourhood = try ask("question-neighbourhood", settings.neighbourhood)
    settings.organisation = try ask("question-organisation", settings.organisation)
    settings.telephone = try ask("question-telephone", settings.telephone ?? "").orNil
    settings.dataContact = try ask("question-data-contact", settings.dataContact)
    return settings
  }

  /// Asks on what ground and how long data are kept; the first start leaves that for later.
  /// - Parameter settings: As they are.
  /// - Returns: As they were typed; an empty line says nothing about it.
  /// - Throws: As ``Console/ask(_:prefill:suggestions:)``.
  func fillBasis(_ settings: TeamSettings) throws -> TeamSettings {
    var settings = settings
    settings.legalBasis = try ask("question-legal-basis", settings.legalBasis ?? "").orNil
    settings.retention = try ask("question-retention", settings.retention ?? "").orNil
    return settings
  }

  private func ask(_ id: String, _ prefill: String) throws -> String {
    try console.ask(Message(id), prefill: prefill)
  }
}

extension String {
  /// The words, or `nil` when there are none.
  var orNil: String? { isEmpty ? nil : self }
}
