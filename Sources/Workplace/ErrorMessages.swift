// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Figures
internal import Interchange
internal import Sealing
internal import Terminal
public import Wording

extension Message {
  /// What to tell about an error, and what to do next; never what was being kept.
  /// - Parameter error: Any error of any room.
  public init(about error: any Error) {
    self =
      switch error {
      case let error as StoreError: Message(about: error)
      case let error as DossierError: Message(about: error)
      case let error as UnlockError: Message(about: error)
      case let error as HandoverError: Message(about: error)
      case let error as BackupError: Message(about: error)
      case let error as BackupPlaceError: Message(about: error)
      case let error as WorkplaceError: Message(about: error)
      case let error as TerminalError: Message(about: error)
      case let error as TeamStoreError: Message(about: error)
      case is RetentionFileError: Message("error-retention-file")
      case let error as ImportFileError: Message("error-import-file-\(error.rawValue)")
      case let error as ImportError: Message("error-import-\(error.rawValue)")
      case let error as InstrumentError:
        error.findings.first.map { Message(about: $0, in: error.file) }
          ?? Message("error-instrument-missing")
      default: Message("error-unexpected")
      }
  }

  private init(about error: StoreError) {
    self =
      switch error {
      case .inUse: Message("error-store-in-use")
      case .newerThanProgram: Message("error-store-newer")
      case .olderThanProgram: Message("error-store-older")
      case .missing: Message("error-store-missing")
      case .damaged: Message("error-store-damaged")
      case .notWritable: Message("error-store-not-writable")
      case .diskFull: Message("error-disk-full")
      case .inputOutput: Message("error-store-input-output")
      case .conflict: Message("error-store-conflict")
      }
  }

  private init(about error: DossierError) {
    self =
      switch error {
      case .damaged: Message("error-record-damaged")
      case .noSuchDraft: Message("error-no-such-draft")
      case .otherConversation, .otherResident: Message("error-store-conflict")
      }
  }

  private init(about error: HandoverError) {
    self =
      switch error {
      case .notAKey: Message("error-handover-not-a-key")
      case .keyChanged: Message("error-handover-key-changed")
      case .ownKey: Message("error-handover-own-key")
      case .notADossier: Message("error-handover-not-a-dossier")
      case .notAReceipt: Message("error-handover-not-a-receipt")
      case .forAnother: Message("error-handover-for-another")
      case .changed: Message("error-handover-changed")
      case .newerVersion: Message("error-handover-newer")
      case .alreadyReceived: Message("error-handover-already-received")
      case .residentIsHere: Message("error-handover-resident-here")
      case .talkGoingOn: Message("error-handover-talk")
      case .damaged: Message("error-handover-damaged")
      case .unknownReceipt: Message("error-handover-unknown-receipt")
      case .alreadyConfirmed: Message("error-handover-already-confirmed")
      case .closed: Message("error-handover-closed")
      }
  }

  private init(about error: UnlockError) {
    self =
      switch error {
      case .wrongPassphrase: Message("error-wrong-passphrase")
      case .wrongRecoveryKey: Message("error-wrong-recovery-key")
      case .recoveryKeyMistyped: Message("error-recovery-key-mistyped")
      case .slotMissing, .slotDamaged: Message("error-keys-damaged")
      case .outOfMemory: Message("error-out-of-memory")
      }
  }

  private init(about error: WorkplaceError) {
    self =
      switch error {
      case .noSuchDay: Message("error-today")
      case .passphraseFileUnreadable: Message("error-passphrase-file")
      case .inputEnded: Message("error-input-ended")
      case .stopped: Message("error-stopped")
      case .passphrasesDiffer: Message("error-passphrases-differ")
      case .nothingToSave: Message("error-check-nothing")
      case .savingPlaceTaken: Message("error-saving-place")
      case .instrumentMissing: Message("error-instrument-missing")
      case .noSuchGround: Message("error-ground-unknown")
      case .exportFolderNotWritable: Message("error-export-folder")
      case .exportDiskFull: Message("error-export-full")
      case .noSuchResident: Message("error-no-such-resident")
      case .severalResidents: Message("error-several-residents")
      case .noResidents: Message("error-no-residents")
      case .noConversation: Message("error-no-conversation")
      case .noSuchForm: Message("error-no-such-form")
      case .noSuchPagePart: Message("error-no-such-page-part")
      case .noSuchPageLanguage: Message("error-no-such-page-language")
      case .onlyDutchBeside: Message("error-only-dutch-beside")
      case .noSuchPart: Message("error-no-such-part-to-switch")
      case .partOnAndOff: Message("error-part-on-and-off")
      case .noSuchInstrument: Message("error-instrument-unknown")
      case .instrumentOnlyImports: Message("error-instrument-import-only")
      case .scaleNotForTalks: Message("error-instrument-scale")
      case .instrumentLost: Message("error-instrument-lost")
      case .instrumentChanged: Message("error-instrument-changed")
      case .instrumentUnreadable: Message("error-instrument-unreadable")
      case .instrumentNotKept: Message("error-instrument-folder")
      case .noTeamStore: Message("error-team-none")
      case .noGroups: Message("error-no-groups")
      case .noSuchGroup: Message("error-no-such-group")
      case .severalGroups: Message("error-several-groups")
      case .noSuchTheme: Message("error-group-themes")
      case .noSuchExportForm: Message("error-export-form")
      case .noSuchLayout: Message("error-layout-unknown")
      case .fileUnreadable: Message("error-file-unreadable")
      }
  }

  private init(about error: TerminalError) {
    self =
      switch error {
      case .editorUnavailable: Message("error-terminal")
      case .noUTF8Locale: Message("error-no-utf8")
      case .unreadable: Message("error-terminal-unreadable")
      }
  }
}
