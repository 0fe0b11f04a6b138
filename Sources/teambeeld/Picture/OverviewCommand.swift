// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import TeamLearning
internal import Wording
internal import Workplace

/// `overzicht`: the own unlocked dossiers added up on the screen, or a picture for the team or for
/// outside.
struct OverviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overzicht", abstract: HelpTexts["help-teambeeld-overzicht"],
    aliases: ["overview"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var options: PictureOptions

  @Option(
    name: [.customLong("periode"), .customLong("period")],
    help: ArgumentHelp(HelpTexts["help-report-period"], valueName: HelpTexts["help-value-period"]))
  var period: String?

  @Option(
    name: [.customLong("wijk"), .customLong("neighbourhood")],
    help: ArgumentHelp(
      HelpTexts["help-report-neighbourhood"], valueName: HelpTexts["help-value-name"]))
  var neighbourhood: String?

  @Option(
    name: .customLong("team"),
    help: ArgumentHelp(HelpTexts["help-report-team"], valueName: HelpTexts["help-value-name"]))
  var team: String?

  @Option(
    name: .customLong("per"),
    help: ArgumentHelp(HelpTexts["help-report-per"], valueName: HelpTexts["help-value-slice"]))
  var slices: [String] = []

  func validate() throws { try general.requireSpoken() }

  func run() throws {
    let isPlain =
      options.isPlain && slices.isEmpty && period == nil && neighbourhood == nil && team == nil
    guard !isPlain else { return try showOwn() }
    let (console, surroundings) = try Wiring.console()
    let settings = try options.settings(console.texts)
    let period = try self.period.map {
      try PeriodText(today: try surroundings.today(), texts: console.texts).period($0)
    }
    let slices = try Set(
      self.slices.map { word in
        guard let slice = Slice(word: word, texts: console.texts) else {
          throw TeambeeldError.noSuchSlice
        }
        return slice
      })
    let room = try PictureRoom(settings, surroundings, console)
    var request = PictureRequest(
      in: period ?? room.usualPeriod(), by: slices, rule: settings.rule)
    request.neighbourhood = neighbourhood
    request.team = team
    var picture = try room.picture(request)
    picture.opening = room.opening(of: picture)
    try room.give(picture)
  }

  /// The own caseload as it always was: everything until now, on the screen.
  private func showOwn() throws {
    let (console, store) = try Wiring.openDossiers()
    let (figures, damaged) = try store.figures()
    let (activities, others) = try store.activityFigures()
    if damaged + others > 0 {
      console.say(Message("note-damaged", ["n": .number(damaged + others)]))
    }
    let overview = Overview(
      of: figures, activities: activities, instruments: try Wiring.instruments())
    let table = TerminalTable(width: console.width, calm: options.isCalm, texts: console.texts)
    for line in table.lines(overview) { console.show(line) }
  }
}
