// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Summaries
internal import Wording
internal import Workplace

/// What a command works with: the console, the unlocked dossiers and the day.
final class Work {
  let console: Console
  private(set) var store: UnlockedStore
  /// Whether the store was opened to write.
  let mayWrite: Bool
  /// The lists that there are, and the mappings between them.
  private(set) var shelf: InstrumentShelf
  let today: CalendarDay
  /// Where the dossiers are, and what the organisation puts beside them.
  let dossierFolder: String
  /// Whether a backup that goes by itself could not be made in this run, and that was said.
  var wasBackupRefused = false
  /// Where pages go, when no other folder is named.
  let exportFolder: String
  /// Where the organisation's house style is, when no other folder is named.
  let styleFolder: String
  /// The clipboard of the desktop, when there is a program for it.
  let clipboard: Clipboard?
  /// What an import of another system needs.
  let importTools: ImportTools
  /// What makes a PDF, when it is there; looked for only when somebody wants one.
  private(set) lazy var engine: PDFEngine? = PDFEngine.find(in: enginePlaces)
  /// What speaks a page, when it is there.
  private(set) lazy var speechEngine = SpeechEngine.find(in: enginePlaces.folders)
  private let enginePlaces: PDFEngine.Places
  /// The resident that was last worked with, for commands that name nobody.
  private(set) var resident: Resident?
  /// The dossiers that were opened in this run: each stands in the audit trail once.
  private var opened: Set<RecordID> = []
  /// The view that was asked for in this run; it wins over what was remembered.
  private var view: ReadingView?

  var dossiers: DossierStore { store.dossiers }
  var texts: Texts { console.texts }
  /// What makes and checks backups today.
  var backups: BackupRun { BackupRun(store, in: dossierFolder, today: today) }
  var instruments: [Instrument] { shelf.instruments }

  init(
    console: Console, store: UnlockedStore, mayWrite: Bool, view: ReadingView?,
    shelf: InstrumentShelf, today: CalendarDay, dossierFolder: String, exportFolder: String,
    styleFolder: String,
    clipboard: Clipboard?, importTools: ImportTools, enginePlaces: PDFEngine.Places
  ) {
    self.view = view
    self.console = console
    self.store = store
    self.mayWrite = mayWrite
    self.styleFolder = styleFolder
    self.clipboard = clipboard
    self.importTools = importTools
    self.shelf = shelf
    self.today = today
    self.dossierFolder = dossierFolder
    self.exportFolder = exportFolder
    self.enginePlaces = enginePlaces
  }

  /// The list that new conversations use: the latest version of the first one, or of the one that
  /// was chosen for a resident.
  func instrument(for resident: Resident? = nil) throws -> Instrument {
    let chosen = resident?.instrument.flatMap { shelf.instrument(named: $0) }
    let usual = instruments.first.flatMap { shelf.instrument(named: $0.reference.id) }
    guard let instrument = chosen ?? usual else { throw WorkplaceError.instrumentMissing }
    return instrument
  }

  /// The list of domains that a conversation was held with, or the present one.
  func instrument(_ reference: InstrumentReference) throws -> Instrument {
    try shelf.instrument(reference) ?? shelf.instrument(named: reference.id) ?? instrument()
  }

  /// Loads a list or a mapping, and counts with it from here on.
  func load(_ path: String) throws -> InstrumentShelf.Loaded {
    let loaded = try shelf.load(path)
    if case .mapping = loaded {
      store.mappings = shelf.mappings
      // What was shared was counted without it.
      try dossiers.shareEverythingAnew()
    }
    return loaded
  }

  /// Who works here; empty before set-up.
  func settings() throws -> TeamSettings { try dossiers.settings() ?? TeamSettings() }

  /// Says which records could not be read; the healthy ones are used.
  func tell(damaged: Int) {
    if damaged > 0 { console.say(Message("note-damaged", ["n": .number(damaged)]), as: .mistake) }
  }

  // MARK: - Reading along

  /// Works with a resident from here on, in the view that they read best.
  func meet(_ resident: Resident) {
    self.resident = resident
    if view == nil, let remembered = try? dossiers.preference(Self.view(resident)) as ReadingView? {
      console.view = remembered
    } else {
      console.view = view ?? .ordinary
    }
  }

  /// Keeps in the audit trail that a dossier is looked into, once in a run.
  ///
  /// A trail that cannot be written does not keep a talk from being held: it is said.
  func noteOpening(of subject: RecordID) {
    guard opened.insert(subject).inserted else { return }
    do { try audit(.opened, subject) } catch { console.say(Message("note-audit-not-kept")) }
  }

  /// Stops working with a resident who is gone.
  func forget(_ subject: RecordID) {
    if resident?.id == subject { resident = nil }
    opened.remove(subject)
  }

  /// Remembers how a resident reads best, and shows everything that way from here on.
  func remember(_ view: ReadingView, for resident: Resident) throws {
    try dossiers.remember(view, as: Self.view(resident))
    self.view = nil
    console.view = view
  }

  /// Follows the options of one command given at the prompt.
  func follow(_ options: GeneralOptions) {
    if let language = options.language.flatMap({ Language(locale: $0) }) {
      console.texts = Texts(language)
    }
    if let view = options.view.flatMap({ ReadingView(word: $0) }) {
      self.view = view
      console.view = view
    }
  }

  static func view(_ resident: Resident) -> String { DossierStore.viewName(of: resident.id) }
}
