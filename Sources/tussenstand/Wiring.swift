// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Summaries
internal import Wording
internal import Workplace

/// Builds everything; nothing else in this program reads the clock or the environment.
enum Wiring {
  /// Opens the console and the sealed dossiers, and does some work.
  /// - Parameters:
  ///   - access: To write, or only to read.
  ///   - mayCreate: Whether a store is made when there is none.
  ///   - body: The work.
  /// - Throws: What the work throws, or why the store does not open.
  static func withWork(
    _ access: SQLiteStorage.Access, mayCreate: Bool = true, _ body: (Work) throws -> Void
  ) throws {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    let door = StoreDoor(console, surroundings)
    let setUp = SetUp(console, door)
    let isThere = try door.exists()
    guard isThere || mayCreate else { throw StoreError.missing }
    let store = try isThere ? door.open(access) : setUp.run()
    if access == .readWrite { try setUp.finish(store) }
    if console.isInteractive {
      console.lock = door.idleLock(of: store)
    }
    let shelf = try InstrumentShelf(folder: surroundings.instrumentFolder)
    try body(work(console, surroundings, store, shelf, mayWrite: access == .readWrite))
  }

  /// Opens to write, so that the work stands in the audit trail; while another program writes, only
  /// to read, and that is said where it matters.
  /// - Parameter body: The work.
  /// - Throws: What the work throws, or why the store does not open.
  static func withAuditedWork(_ body: (Work) throws -> Void) throws {
    var isOpen = false
    do {
      try withWork(.readWrite) { work in
        isOpen = true
        try body(work)
      }
    } catch let error as StoreError where !isOpen && [.inUse, .notWritable].contains(error) {
      try withWork(.readOnly, body)
    }
  }

  /// Opens the console and a store that is thrown away.
  /// - Parameter body: The work.
  /// - Throws: What the work throws.
  static func withPractice(_ body: (Work) throws -> Void) throws {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    try body(
      work(console, surroundings, try StoreDoor.practice(), try InstrumentShelf.builtIn()))
  }

  /// What stands before the store, for who does not go in.
  struct Entrance {
    let door: StoreDoor
    let console: Console
    let exportFolder: String
    let today: CalendarDay
  }

  /// Opens the console and the door to the store, without going in.
  /// - Returns: The door, and where to say things.
  /// - Throws: `TerminalError`.
  static func door() throws -> (StoreDoor, Console) {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    return (StoreDoor(console, surroundings), console)
  }

  /// Opens the console and the door to the store, with the day and a place for pages.
  /// - Returns: What stands before the store.
  /// - Throws: `TerminalError`, or `WorkplaceError` when there is no day.
  static func entrance() throws -> Entrance {
    let (door, console) = try door()
    let surroundings = Surroundings.current()
    return Entrance(
      door: door, console: console, exportFolder: surroundings.exportFolder,
      today: try surroundings.today())
  }

  /// Opens the console and the door through which a backup comes in.
  /// - Returns: The door, and where to say things.
  /// - Throws: `TerminalError`.
  static func restoreDoor() throws -> (RestoreDoor, Console) {
    let surroundings = Surroundings.current()
    let console = try Console(surroundings, texts: HelpTexts.texts)
    return (RestoreDoor(console, surroundings), console)
  }

  private static func work(
    _ console: Console, _ surroundings: Surroundings, _ store: UnlockedStore,
    _ shelf: InstrumentShelf, mayWrite: Bool = true
  ) throws -> Work {
    Work(
      console: console, store: store, mayWrite: mayWrite, view: surroundings.view,
      shelf: shelf,
      today: try surroundings.today(), dossierFolder: surroundings.dossierFolder,
      exportFolder: surroundings.exportFolder,
      styleFolder: surroundings.styleFolder,
      clipboard: Clipboard.find(
        in: surroundings.searchPath, environment: surroundings.environment),
      importTools: ImportTools(surroundings),
      enginePlaces: .init(
        interpreters: surroundings.interpreters, folders: surroundings.searchPath))
  }
}

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
