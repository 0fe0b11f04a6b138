// SPDX-License-Identifier: EUPL-1.2

public import Figures
public import Wording

extension Message {
  /// What to tell when the team store refuses, and what to do next.
  /// - Parameter error: What was found.
  public init(about error: TeamStoreError) {
    self =
      switch error {
      case .missing: Message("error-team-missing")
      case .newerThanProgram: Message("error-team-newer")
      case .olderThanProgram: Message("error-team-older")
      case .damaged: Message("error-team-damaged")
      case .notAllowed: Message("error-team-not-allowed")
      case .inUse: Message("error-team-in-use")
      case .diskFull: Message("error-team-disk-full")
      case .unreachable: Message("error-team-unreachable")
      case .notTrusted: Message("error-team-not-trusted")
      case .badAddress: Message("error-team-address")
      case .noServers: Message("error-team-no-servers")
      case .refused: Message("error-team-refused")
      }
  }
}
