// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import SQLiteStorage
internal import Wording
internal import Workplace

/// `bewaartermijnen`: until when dossiers are kept, what is due, and what was arranged about one.
struct RetentionCommand: WorkCommand {
  static let configuration = CommandConfiguration(
    commandName: "bewaartermijnen", abstract: HelpTexts["help-bewaartermijnen"],
    aliases: ["retention"])

  @OptionGroup var general: GeneralOptions
  @OptionGroup var who: ResidentOption

  @Option(
    name: [.customLong("grondslag"), .customLong("ground")],
    help: ArgumentHelp(
      HelpTexts["help-retention-ground"], valueName: HelpTexts["help-value-ground"]))
  var ground: String?

  @Flag(
    name: [.customLong("verzoek"), .customLong("asked")],
    help: ArgumentHelp(HelpTexts["help-retention-asked"]))
  var isAsked = false

  @Flag(
    name: [.customLong("geen-verzoek"), .customLong("not-asked")],
    help: ArgumentHelp(HelpTexts["help-retention-not-asked"]))
  var isNotAsked = false

  @Option(
    name: [.customLong("akkoord"), .customLong("agrees")],
    help: ArgumentHelp(
      HelpTexts["help-retention-agrees"], valueName: HelpTexts["help-value-name"]))
  var agrees: String?

  @Option(
    name: [.customLong("niet-akkoord"), .customLong("disagrees")],
    help: ArgumentHelp(
      HelpTexts["help-retention-disagrees"], valueName: HelpTexts["help-value-name"]))
  var disagrees: String?

  private var namesSomebody: Bool { who.resident != nil || !who.words.isEmpty }
  private var arranges: Bool {
    isAsked || isNotAsked || agrees != nil || disagrees != nil || ground != nil
  }

  func perform(in work: Work) throws {
    let grounds = try RetentionGrounds.all(in: work.dossierFolder)
    let chosen = try ground.map { word in
      guard let found = grounds.first(where: { $0.id == word.lowercased() }) else {
        RetentionView(work).show(grounds)
        throw WorkplaceError.noSuchGround
      }
      return found
    }
    guard namesSomebody else {
      if let chosen {
        var settings = try work.settings()
        settings.ground = chosen.id
        try work.dossiers.save(settings)
        work.console.say(Message("text-retention-usual", ["ground": .named(chosen.names)]))
      }
      return try RetentionView(work).show(everybody(grounds, in: work), grounds)
    }
    let everybody = try work.dossiers.everyResident().values
    var resident = try who.find(among: everybody, in: work)
    if arranges {
      resident.keeping = arranged(resident.keeping ?? Keeping(), chosen, on: work.today)
      try work.dossiers.save(resident)
      try work.audit(.keepingChanged, resident.id)
    }
    RetentionView(work).show(try state(of: resident, grounds, in: work))
  }

  private func arranged(
    _ keeping: Keeping, _ chosen: RetentionGround?, on day: CalendarDay
  ) -> Keeping {
    var keeping = keeping
    if let chosen { keeping.ground = chosen.id }
    if isAsked { keeping.destructionAskedOn = keeping.destructionAskedOn ?? day }
    if isNotAsked { keeping.destructionAskedOn = nil }
    for (name, agrees) in [(agrees, true), (disagrees, false)] {
      guard let name else { continue }
      keeping.others.removeAll { $0.name == name }
      keeping.others.append(OthersWord(name: name, agrees: agrees, day: day))
    }
    return keeping
  }

  private func everybody(
    _ grounds: [RetentionGround], in work: Work
  ) throws -> [RetentionState] {
    let residents = try work.dossiers.everyResident()
    work.tell(damaged: residents.damaged.count)
    return try residents.values.map { try state(of: $0, grounds, in: work) }
  }

  private func state(
    of resident: Resident, _ grounds: [RetentionGround], in work: Work
  ) throws -> RetentionState {
    RetentionState(
      of: try work.dossiers.trajectory(of: resident), among: grounds,
      usual: try work.settings().ground, on: work.today)
  }
}
