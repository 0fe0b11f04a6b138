// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Figures
internal import Model
internal import Sealing
internal import SQLiteStorage
internal import Summaries
internal import TeamLearning
internal import Terminal
internal import Wording
internal import Workplace

/// The options of a team talk and of looking back.
struct TalkOptions: ParsableArguments {
  @Option(
    name: [.customLong("bron"), .customLong("source")],
    help: ArgumentHelp(HelpTexts["help-agenda-place"], valueName: HelpTexts["help-value-place"]))
  var place: String?

  @Option(
    name: .customLong("team"),
    help: ArgumentHelp(HelpTexts["help-agenda-team"], valueName: HelpTexts["help-value-team"]))
  var team: String?

  @Flag(
    name: [.customLong("namen"), .customLong("names")],
    help: ArgumentHelp(HelpTexts["help-agenda-names"]))
  var watchesNames = false
}

/// What a team talk works with: the console, the agenda, the figures and the day.
final class TalkRoom {
  let console: Console
  let agenda: any AgendaStore
  let today: CalendarDay
  let exportFolder: String
  let enginePlaces: PDFEngine.Places
  private let figures: TeamFigures
  private let instruments: [Instrument]
  private let residents: [String]

  /// Opens the team store; the own dossiers only when it is not said where the store is, or when
  /// their names are to be watched for.
  /// - Parameter options: What was asked.
  /// - Throws: `TeamStoreError`, ``WorkplaceError``, or what unlocking throws.
  init(_ options: TalkOptions) throws {
    let surroundings = Surroundings.current()
    console = try Console(surroundings, texts: HelpTexts.texts)
    today = try surroundings.today()
    exportFolder = surroundings.exportFolder
    enginePlaces = .init(
      interpreters: surroundings.interpreters, folders: surroundings.searchPath)
    instruments = try InstrumentShelf(folder: surroundings.instrumentFolder).instruments
    var dossiers: DossierStore?
    if options.place == nil || options.watchesNames {
      dossiers = try StoreDoor(console, surroundings).open(.readOnly).dossiers
    }
    residents =
      options.watchesNames ? try dossiers?.everyResident().values.map(\.name) ?? [] : []
    guard let place = try options.place ?? dossiers.flatMap(SharingSettings.kept)?.place else {
      throw WorkplaceError.noTeamStore
    }
    let door = try TeamDoor(place)
    agenda = try door.openAgenda()
    figures = TeamFigures(
      PictureMaker(
        CountSource(try door.openToRead()), instruments: instruments,
        signals: try Instruments.signals()))
  }

  var texts: Texts { console.texts }

  /// What the team decided until now.
  func learningAgenda() throws -> LearningAgenda {
    let agenda = LearningAgenda(try agenda.agendaEntries())
    if agenda.unreadable > 0 {
      console.say(Message("text-agenda-unreadable", ["n": .number(agenda.unreadable)]))
    }
    return agenda
  }

  /// The teams that there are figures of.
  func teams() throws -> [String] { try figures.teams() }

  /// The figures of a team, as the team may see them.
  func figures(of team: String?) throws -> [TalkFigure] {
    try figures.figures(of: team, today: today)
  }

  /// What finds the traces of a resident in what is typed.
  func traces(team: String) throws -> PersonTraces {
    let names = instruments.flatMap(\.domains).flatMap { Array($0.names.values) }
    return PersonTraces(
      texts: texts, today: today, residents: residents, known: try teams() + [team] + names)
  }

  /// Says messages, one paragraph each.
  func say(_ messages: [Message], as role: SpokenRole = .statement) {
    for message in messages { console.say(message, as: role) }
  }

  /// Tells what was agreed before, and what the figures did since.
  func open(_ agenda: LearningAgenda, _ figures: [TalkFigure], of team: String?) {
    console.heading(Message("heading-agenda-last"))
    let opening = AgendaOpening(agenda, figures: figures)
    for (number, block) in opening.blocks(of: team, today: today).enumerated() {
      if number > 0 { console.gap() }
      say(block)
    }
  }
}
