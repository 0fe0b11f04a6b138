// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Summaries
internal import Terminal
internal import Wording
internal import Workplace

/// `oefenen`: a whole conversation with an invented resident, in a store that is thrown away.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oefenen", abstract: HelpTexts["help-oefenen"], aliases: ["practise"])

  @OptionGroup var general: GeneralOptions

  func run() throws {
    try general.requireSpoken()
    try Wiring.withPractice { work in
      work.console.heading(Message("heading-practice"))
      work.console.say(Message("text-practice"), as: .explanation)
      var generator = SystemRandomNumberGenerator()
      let resident = Resident(
        id: RecordID(using: &generator), name: work.texts("name-practice-resident"))
      try work.dossiers.save(resident)
      try work.dossiers.save(
        TeamSettings(professional: work.texts("name-practice-professional")))
      guard try Talk(work, with: resident).hold() != nil else { return }
      let maker = try PageMaker(work, PageStyle(path: work.styleFolder))
      let document = try maker.document(
        of: PageMaker.Subject(latestOf: try work.dossiers.trajectory(of: resident)),
        as: PageWish(nil, in: work.texts.language))
      work.console.heading(Message("heading-practice-page"))
      work.console.show(PlainTextSummary().render(document))
      work.console.heading(Message("heading-practice-picture"))
      try OverviewCommand().perform(in: work)
      work.console.space()
      work.console.say(Message("text-practice-end"))
    }
  }
}
