// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Dossiers
internal import Foundation
internal import Model
internal import Wording
internal import Workplace

/// Which resident a command is about: `--inwoner Samira`, or just the name behind the command.
struct ResidentOption: ParsableArguments {
  @Option(
    name: [.customLong("inwoner"), .customLong("resident")],
    help: ArgumentHelp(HelpTexts["help-resident"], valueName: HelpTexts["help-value-name"]))
  var resident: String?

  @Argument(help: ArgumentHelp(HelpTexts["help-resident"], valueName: HelpTexts["help-value-name"]))
  var words: [String] = []

  /// Finds the resident, or asks.
  /// - Parameter work: Where to look and to ask.
  /// - Returns: The resident; the last one worked with when nobody is named.
  /// - Throws: ``WorkplaceError`` when nobody, or more than one, is meant.
  func find(in work: Work) throws -> Resident {
    let reading = try work.dossiers.residents()
    work.tell(damaged: reading.damaged.count)
    let found = try find(among: reading.values, in: work)
    work.meet(found)
    work.noteOpening(of: found.id)
    return found
  }

  /// Finds one of some residents, or asks.
  func find(among residents: [Resident], in work: Work) throws -> Resident {
    guard let first = residents.first else { throw WorkplaceError.noResidents }
    let name = resident ?? words.joined(separator: " ")
    if !name.isEmpty { return try Self.named(name, among: residents) }
    if let last = residents.first(where: { $0.id == work.resident?.id }) { return last }
    if residents.count == 1 { return first }
    let typed = try work.console.ask(
      Message("question-which-resident"), suggestions: residents.map(\.name))
    return try Self.named(typed, among: residents)
  }

  private static func named(_ name: String, among residents: [Resident]) throws -> Resident {
    func plain(_ text: String) -> String {
      text.trimmingCharacters(in: .whitespaces)
        .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
    let wanted = plain(name)
    let exact = residents.filter { plain($0.name) == wanted }
    let found = exact.isEmpty ? residents.filter { plain($0.name).hasPrefix(wanted) } : exact
    guard let first = found.first, !wanted.isEmpty else { throw WorkplaceError.noSuchResident }
    guard found.count == 1 else { throw WorkplaceError.severalResidents }
    return first
  }
}
