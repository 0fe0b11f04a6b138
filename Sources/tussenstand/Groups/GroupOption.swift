// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// Which group a command is about: `--groep Meidenavond`, or just the name behind the command.
struct GroupOption: ParsableArguments {
  @Option(
    name: [.customLong("groep"), .customLong("group")],
    help: ArgumentHelp(HelpTexts["help-group"], valueName: HelpTexts["help-value-name"]))
  var group: String?

  @Argument(help: ArgumentHelp(HelpTexts["help-group"], valueName: HelpTexts["help-value-name"]))
  var words: [String] = []

  /// Finds the group, or asks.
  /// - Parameter work: Where to look and to ask.
  /// - Returns: The group; the only one when nobody names it.
  /// - Throws: ``WorkplaceError`` when none, or more than one, is meant.
  func find(in work: Work) throws -> Group {
    let reading = try work.dossiers.groups()
    work.tell(damaged: reading.damaged.count)
    guard let first = reading.values.first else { throw WorkplaceError.noGroups }
    let name = group ?? words.joined(separator: " ")
    if !name.isEmpty { return try Self.named(name, among: reading.values) }
    guard reading.values.count > 1 else { return first }
    let typed = try work.console.ask(
      Message("question-which-group"), suggestions: reading.values.map(\.name))
    return try Self.named(typed, among: reading.values)
  }

  private static func named(_ name: String, among groups: [Group]) throws -> Group {
    let wanted = folded(name)
    let exact = groups.filter { folded($0.name) == wanted }
    let found = exact.isEmpty ? groups.filter { folded($0.name).hasPrefix(wanted) } : exact
    guard let first = found.first, !wanted.isEmpty else { throw WorkplaceError.noSuchGroup }
    guard found.count == 1 else { throw WorkplaceError.severalGroups }
    return first
  }
}
