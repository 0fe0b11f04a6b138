// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `logboek`: who did something with a dossier, and when.
struct LogCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "logboek", abstract: HelpTexts["help-logboek"], aliases: ["log"])
  static let access = SQLiteStorage.Access.readOnly

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Option(
    name: [.customLong("groep"), .customLong("group")],
    help: ArgumentHelp(HelpTexts["help-group"], valueName: HelpTexts["help-value-name"]))
  var group: String?

  @Flag(
    name: [.customLong("alles"), .customLong("all")],
    help: ArgumentHelp(HelpTexts["help-audit-all"]))
  var isWhole = false

  func perform(in work: Work) throws {
    if isWhole { return try showAll(in: work) }
    let subject: (id: RecordID, name: String)
    if let group {
      let found = try GroupOption.named(group, in: work)
      subject = (found.id, found.name)
    } else {
      // Looking who looked is no looking into a dossier; a closed one has a trail too.
      let found = try who.find(among: try work.dossiers.everyResident().values, in: work)
      subject = (found.id, found.name)
    }
    let trail = try work.dossiers.auditTrail(of: subject.id)
    work.tell(damaged: trail.damaged.count)
    work.console.heading(Message("heading-audit", ["name": .text(subject.name)]))
    if trail.values.isEmpty { work.console.say(Message("text-audit-none")) }
    for entry in trail.values { show(entry, of: nil, in: work) }
  }

  private func showAll(in work: Work) throws {
    let trail = try work.dossiers.auditTrail()
    work.tell(damaged: trail.damaged.count)
    work.console.heading(Message("heading-audit-all"))
    if trail.values.isEmpty { work.console.say(Message("text-audit-none")) }
    let residents = try work.dossiers.everyResident().values.map { ($0.id, $0.name) }
    let groups = try work.dossiers.groups().values.map { ($0.id, $0.name) }
    let names = Dictionary(residents + groups, uniquingKeysWith: { first, _ in first })
    for entry in trail.values { show(entry, of: entry.subject.flatMap { names[$0] }, in: work) }
  }

  private func show(_ entry: AuditEntry, of name: String?, in work: Work) {
    var values: [String: Message.Value] = [
      "day": .text(work.texts.shortDay(entry.day)), "by": .text(entry.by),
      "act": .text(work.texts("label-audit-\(entry.act.rawValue)")),
    ]
    if let name {
      values["name"] = .text(name)
      work.console.say(Message("row-audit-about", values))
    } else {
      work.console.say(Message("row-audit", values))
    }
    for file in entry.files { work.console.showUnwrapped(text: "  " + file) }
  }
}
