// SPDX-License-Identifier: EUPL-1.2

internal import ArgumentParser
internal import Wording

/// A command as it is typed at the prompt (opdracht).
struct PromptCommand {
  /// What a command wants to be told; the prompt completes it.
  enum Takes { case resident, group }

  /// From the command to its part: `groep`, `nieuw`.
  private let path: [any ParsableCommand.Type]
  let takes: Takes?

  init(_ path: any ParsableCommand.Type..., takes: Takes? = nil) {
    self.path = path
    self.takes = takes
  }

  /// What is typed, in the language of the interface: an alias is the English name.
  func name(in texts: Texts) -> String {
    path.map { type in
      let command = type.configuration
      let name = command.commandName ?? ""
      return texts.language == .dutch ? name : command.aliases.first ?? name
    }.joined(separator: " ")
  }

  /// What it does, in a few words.
  func meaning(in texts: Texts) -> String {
    let id = path.compactMap { $0.configuration.commandName }.joined(separator: "-")
    return texts("help-\(id)")
  }
}

/// The commands of the prompt, in the parts that its help has.
enum PromptCommands {
  /// A heading and what stands below it.
  typealias Part = (id: String, commands: [PromptCommand])

  static let parts: [Part] = [
    (
      "talk",
      [
        PromptCommand(ResidentCommand.self, ResidentCommand.New.self),
        PromptCommand(ResidentsCommand.self),
        PromptCommand(TalkCommand.self, takes: .resident),
        PromptCommand(BoardCommand.self, takes: .resident),
        PromptCommand(SummaryCommand.self, takes: .resident),
        PromptCommand(PurposesCommand.self),
      ]
    ),
    (
      "group",
      [
        PromptCommand(GroupCommand.self, GroupCommand.New.self),
        PromptCommand(GroupCommand.self, GroupCommand.List.self),
        PromptCommand(GroupCommand.self, GroupCommand.Show.self, takes: .group),
        PromptCommand(ActivityCommand.self, takes: .group),
      ]
    ),
    ("together", [PromptCommand(OverviewCommand.self), PromptCommand(ShareCommand.self)]),
    (
      "outside",
      [
        PromptCommand(AccessCommand.self, takes: .resident),
        PromptCommand(PasteCommand.self, takes: .resident),
        PromptCommand(ExportCommand.self, takes: .resident),
        PromptCommand(HandoverCommand.self),
        PromptCommand(ImportCommand.self),
      ]
    ),
    (
      "rights",
      [
        PromptCommand(CorrectCommand.self, takes: .resident),
        PromptCommand(LogCommand.self, takes: .resident),
        PromptCommand(RetentionCommand.self),
        PromptCommand(EraseCommand.self, takes: .resident),
      ]
    ),
    (
      "ways",
      [
        PromptCommand(ViewCommand.self), PromptCommand(SettingsCommand.self),
        PromptCommand(PartsCommand.self), PromptCommand(InstrumentCommand.self),
        PromptCommand(HouseStyleCommand.self), PromptCommand(BackupCommand.self),
        PromptCommand(PassphraseCommand.self), PromptCommand(RecoveryKeyCommand.self),
        PromptCommand(CheckCommand.self),
      ]
    ),
  ]

  static var all: [PromptCommand] { parts.flatMap(\.commands) }
}
