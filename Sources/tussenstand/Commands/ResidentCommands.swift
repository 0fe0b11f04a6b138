// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dialogue
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `inwoner nieuw`: a new resident.
struct ResidentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inwoner", abstract: HelpTexts["help-inwoner"], subcommands: [New.self],
    aliases: ["resident"])

  struct New: WorkCommand {
    static let configuration = CommandConfiguration(
      commandName: "nieuw", abstract: HelpTexts["help-inwoner-nieuw"], aliases: ["new"])

    @OptionGroup var general: GeneralOptions

    @Option(
      name: [.customLong("naam"), .customLong("name")],
      help: ArgumentHelp(HelpTexts["help-name"], valueName: HelpTexts["help-value-name"]))
    var name: String?

    @Option(
      name: [.customLong("wijk"), .customLong("neighbourhood")],
      help: ArgumentHelp(HelpTexts["help-neighbourhood"], valueName: HelpTexts["help-value-name"]))
    var neighbourhood: String?

    @Flag(name: .customLong("je"), help: ArgumentHelp(HelpTexts["help-je"]))
    var isInformal = false

    func perform(in work: Work) throws {
      var typed = name ?? ""
      while typed.isEmpty { typed = try work.console.ask(Message("question-resident-name")) }
      var address: FormOfAddress = isInformal ? .informal : .formal
      if name == nil, !isInformal { address = try askAddress(work.console) }
      var generator = SystemRandomNumberGenerator()
      let resident = Resident(
        id: RecordID(using: &generator), name: typed, address: address,
        neighbourhood: neighbourhood)
      try work.dossiers.save(resident)
      work.meet(resident)
      work.console.say(Message("text-resident-kept", ["name": .text(resident.name)]))
    }

    private func askAddress(_ console: Console) throws -> FormOfAddress {
      while true {
        let typed = try console.ask(Message("question-address")).lowercased()
        if typed.isEmpty || console.texts.words("words-formal").contains(typed) { return .formal }
        if console.texts.words("words-informal").contains(typed) { return .informal }
        console.say(Message("error-address"), as: .mistake)
      }
    }
  }
}

/// `inwoners`: who has a dossier here.
struct ResidentsCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "inwoners", abstract: HelpTexts["help-inwoners"], aliases: ["residents"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions

  func perform(in work: Work) throws {
    let residents = try work.dossiers.residents()
    let held = try work.dossiers.daysOfConversations()
    let waiting = Set(
      try work.dossiers.drafts(as: DraftHeader.self).values.map(\.resident))
    work.tell(damaged: residents.damaged.count + held.damaged.count)
    guard !residents.values.isEmpty else { throw WorkplaceError.noResidents }
    for resident in residents.values {
      let name = Message.Value.text(resident.name)
      if let days = held.days[resident.id], let latest = days.last {
        work.console.say(
          Message(
            "row-resident",
            [
              "name": name, "n": .number(days.count),
              "day": .text(work.texts.shortDay(latest)),
            ]))
      } else {
        work.console.say(Message("row-resident-new", ["name": name]))
      }
      if waiting.contains(resident.id) {
        work.console.say(Message("row-resident-draft", ["name": name]))
      }
    }
  }
}
