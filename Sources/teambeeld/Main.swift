// SPDX-License-Identifier: EUPL-1.2

internal import Wording
internal import Workplace

/// The command for the team.
@main enum Main {
  static func main() { ProgramRunner.run(Teambeeld.self, explain: Message.init(aboutPicture:)) }
}
