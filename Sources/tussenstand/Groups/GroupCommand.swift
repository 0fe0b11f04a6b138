// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dialogue
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `groep`: a new group, all groups, or how it is with one.
struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "groep", abstract: HelpTexts["help-groep"],
    subcommands: [New.self, List.self, Show.self], aliases: ["group"])

  struct New: WorkCommand {
    static let configuration = CommandConfiguration(
      commandName: "nieuw", abstract: HelpTexts["help-groep-nieuw"], aliases: ["new"])

    @OptionGroup var general: GeneralOptions

    @Option(
      name: [.customLong("naam"), .customLong("name")],
      help: ArgumentHelp(HelpTexts["help-group-name"], valueName: HelpTexts["help-value-name"]))
    var name: String?

    @Option(
      name: [.customLong("voor-wie"), .customLong("audience")],
      help: ArgumentHelp(HelpTexts["help-group-audience"], valueName: HelpTexts["help-value-name"]))
    var audience: String?

    @Option(
      name: [.customLong("wijk"), .customLong("neighbourhood")],
      help: ArgumentHelp(HelpTexts["help-neighbourhood"], valueName: HelpTexts["help-value-name"]))
    var neighbourhood: String?

    @Option(
      name: [.customLong("past-bij"), .customLong("answers-to")],
      help: ArgumentHelp(HelpTexts["help-group-themes"], valueName: HelpTexts["help-value-theme"]))
    var themes: String?

    func perform(in work: Work) throws {
      let reader = try Instruments.signals().map { ThemeReader($0, work.texts) }
      var typed = name ?? ""
      while typed.isEmpty { typed = try work.console.ask(Message("question-group-name")) }
      var generator = SystemRandomNumberGenerator()
      var group = Group(id: RecordID(using: &generator), name: typed)
      group.neighbourhood = neighbourhood
      // Who names everything on the command line is not asked for more.
      let words = try audience ?? (name == nil ? ask(Message("question-group-audience"), work) : "")
      group.audience = words.isEmpty ? nil : words
      if let themes {
        guard let found = reader?.read(themes) else { throw WorkplaceError.noSuchTheme }
        group.themes = found
      } else if let reader, name == nil {
        group.themes = try askThemes(reader, work.console)
      }
      try work.dossiers.save(group)
      work.console.say(Message("text-group-kept", ["name": .text(group.name)]))
    }

    private func ask(_ question: Message, _ work: Work) throws -> String {
      try work.console.ask(question)
    }

    private func askThemes(_ reader: ThemeReader, _ console: Console) throws -> [String] {
      console.say(Message("text-group-themes"), as: .explanation)
      console.showList(reader.names)
      while true {
        let typed = try console.ask(
          Message("question-group-themes"), suggestions: reader.names)
        if let found = reader.read(typed) { return found }
        console.say(Message("error-group-themes"), as: .mistake)
      }
    }
  }

  struct List: WorkCommand {
    static let configuration = CommandConfiguration(
      commandName: "lijst", abstract: HelpTexts["help-groep-lijst"], aliases: ["list"])
    static let access = SQLiteStorage.Access.readOnly

    @OptionGroup var general: GeneralOptions

    func perform(in work: Work) throws {
      let groups = try work.dossiers.groups()
      let drafts = try work.dossiers.activityDrafts(as: ActivityHeader.self).values
      work.tell(damaged: groups.damaged.count)
      guard !groups.values.isEmpty else { throw WorkplaceError.noGroups }
      for group in groups.values {
        let course = try work.dossiers.course(of: group)
        var values: [String: Message.Value] = ["name": .text(group.name)]
        if let latest = course.latest {
          values["n"] = .number(course.activities.count)
          values["day"] = .text(work.texts.shortDay(latest.day))
          work.console.say(Message("row-group", values))
        } else {
          work.console.say(Message("row-group-new", values))
        }
        if drafts.contains(where: { $0.resident == group.id }) {
          work.console.say(Message("row-group-draft", values))
        }
      }
    }
  }

  struct Show: WorkCommand {
    static let configuration = CommandConfiguration(
      commandName: "toon", abstract: HelpTexts["help-groep-toon"], aliases: ["show"])
    static let isAudited = true

    @OptionGroup var general: GeneralOptions
    @OptionGroup var which: GroupOption

    @Flag(
      name: [.customLong("blad"), .customLong("page")],
      help: ArgumentHelp(HelpTexts["help-group-sheet"]))
    var makesSheet = false

    @Option(
      name: [.customLong("naar"), .customLong("to")],
      help: ArgumentHelp(HelpTexts["help-folder"], valueName: HelpTexts["help-value-folder"]))
    var folder: String?

    func perform(in work: Work) throws {
      let course = try work.dossiers.course(of: try which.find(in: work))
      guard course.latest != nil else {
        work.console.say(Message("text-group-not-met"))
        return
      }
      let view = GroupView(work.console)
      view.show(course, on: work.today)
      if makesSheet { try GroupExport(work, to: folder).write(course) }
    }
  }
}
