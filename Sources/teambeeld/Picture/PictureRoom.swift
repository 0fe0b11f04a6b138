// SPDX-License-Identifier: EUPL-1.2

internal import Disclosure
internal import Dossiers
internal import Figures
internal import Model
internal import SQLiteStorage
internal import TeamLearning
internal import Wording
internal import Workplace

/// What a picture is made with: the console, the figures, the register of releases and the day.
final class PictureRoom {
  let console: Console
  let today: CalendarDay
  let settings: PictureSettings
  let instruments: [Instrument]
  let maker: PictureMaker
  private let exportFolder: String
  /// Where the register of releases is; asked for when something is released.
  private let releasePath: String
  /// The decisions of the team, where there is a team store.
  private let agenda: [AgendaEntry]

  /// Opens where the figures are.
  /// - Parameters:
  ///   - settings: What was asked.
  ///   - surroundings: Where things are.
  ///   - console: Where the passphrase is asked.
  /// - Throws: `TeamStoreError`, ``TeambeeldError``, or what unlocking throws.
  init(_ settings: PictureSettings, _ surroundings: Surroundings, _ console: Console) throws {
    self.settings = settings
    self.console = console
    today = try surroundings.today()
    exportFolder = settings.folder ?? surroundings.exportFolder
    instruments = try InstrumentShelf(folder: surroundings.instrumentFolder).instruments
    let source: CountSource
    switch settings.source {
    case .own:
      let store = try StoreDoor(console, surroundings).open(.readOnly)
      let (figures, activities) = (try store.figures(), try store.activityFigures())
      let damaged = figures.damaged + activities.damaged
      if damaged > 0 { console.say(Message("note-damaged", ["n": .number(damaged)])) }
      source = try CountSource(
        own: figures.figures, and: activities.figures, in: try SQLiteTeamStore.inMemory())
      releasePath = surroundings.dossierFolder + "/vrijgaven.json"
      agenda = []
    case .team, .place:
      let door = try Self.door(settings.source, surroundings, console)
      source = CountSource(try door.openToRead())
      releasePath =
        door.place.contains("://")
        ? surroundings.dossierFolder + "/vrijgaven-" + door.place.filter(Self.isNameSign) + ".json"
        : door.place + ".vrijgaven.json"
      // What a team agreed is for the team; a picture goes on without it.
      agenda =
        settings.rule.audience == .team ? (try? door.openAgenda().agendaEntries()) ?? [] : []
    }
    maker = PictureMaker(source, instruments: instruments, signals: try Instruments.signals())
  }

  private static func door(
    _ source: PictureSettings.Source, _ surroundings: Surroundings, _ console: Console
  ) throws -> TeamDoor {
    if case .place(let place) = source { return try TeamDoor(place) }
    let dossiers = try StoreDoor(console, surroundings).open(.readOnly).dossiers
    guard let place = try SharingSettings.kept(in: dossiers)?.place else {
      throw TeambeeldError.noTeamStore
    }
    return try TeamDoor(place)
  }

  private static func isNameSign(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || sign.isNumber)
  }

  var texts: Texts { console.texts }

  /// The period of a picture when nobody says one: the last twelve whole months; for outside the
  /// last quarter, so that one release follows the other without overlap.
  func usualPeriod() -> Period {
    let reader = PeriodText(today: today, texts: texts)
    return settings.rule.audience == .outside ? reader.lastQuarter : reader.lastYear
  }

  /// Makes a picture; what is for outside is kept in the register before anybody sees it.
  /// - Parameter request: What to show.
  /// - Returns: The picture.
  /// - Throws: `PictureError`, `TeamStoreError` or ``TeambeeldError``.
  func picture(_ request: PictureRequest) throws -> TeamPicture {
    guard request.rule.audience == .outside else { return try maker.picture(request) }
    let register: any ReleaseKeeping = try ReleaseFile(path: releasePath)
    let picture = try maker.picture(request, after: try register.releases())
    if let ledger = picture.ledger { try register.keep(ledger) }
    return picture
  }

  /// The last decisions of the team, with what their figures show in this picture.
  func opening(of picture: TeamPicture) -> [Message] {
    guard !agenda.isEmpty else { return [] }
    return AgendaOpening(LearningAgenda(agenda), figures: TeamFigures.figures(of: picture))
      .lines(of: picture.team, today: today)
  }

  /// Gives a picture in the form that was asked.
  /// - Parameter picture: What is shown.
  /// - Throws: ``WorkplaceError``.
  func give(_ picture: TeamPicture) throws {
    if settings.form == .screen {
      let isCalm = settings.isCalm || !console.draws
      let screen = PictureScreen(width: console.width, calm: isCalm, texts: texts)
      for line in screen.lines(picture) { console.show(line) }
      return
    }
    let written = try PictureExport(picture, texts, folder: exportFolder).write(settings.form)
    console.say(
      Message(
        "text-report-written", ["n": .number(written.count), "path": .text(written.path)]))
  }
}
