// SPDX-License-Identifier: EUPL-1.2

internal import Wording
internal import Workplace

/// The command for the talk.
@main enum Main {
  static func main() { ProgramRunner.run(Tussenstand.self) { Message(aboutProgram: $0) } }
}
