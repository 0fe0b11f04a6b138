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
    let found = try search(in: work)
    work.noteOpening(of: found.id)
    return found
  }

  private func search(in work: Work) throws -> Group {
    let name = group ?? words.joined(separator: " ")
    if !name.isEmpty { return try Self.named(name, in: work) }
    let groups = try Self.groups(in: work)
    guard groups.count != 1 else { return groups[0] }
    let typed = try work.console.ask(
      Message("question-which-group"), suggestions: groups.map(\.name))
    return try Self.named(typed, in: work)
  }

  /// The groups that can be read, and at least one.
  private static func groups(in work: Work) throws -> [Group] {
    let reading = try work.dossiers.groups()
    work.tell(damaged: reading.damaged.count)
    guard !reading.values.isEmpty else { throw WorkplaceError.noGroups }
    return reading.values
  }

  /// The group with a name, or that begins like it.
  /// - Parameters:
  ///   - name: As typed.
  ///   - work: Where to look.
  /// - Returns: The group.
  /// - Throws: ``WorkplaceError`` when none, or more than one, is meant.
  static func named(_ name: String, in work: Work) throws -> Group {
    let groups = try groups(in: work)
    let wanted = folded(name)
    let exact = groups.filter { folded($0.name) == wanted }
    let found = exact.isEmpty ? groups.filter { folded($0.name).hasPrefix(wanted) } : exact
    guard let first = found.first, !wanted.isEmpty else { throw WorkplaceError.noSuchGroup }
    guard found.count == 1 else { throw WorkplaceError.severalGroups }
    return first
  }
}
