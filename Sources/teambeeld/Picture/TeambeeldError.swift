// SPDX-License-Identifier: EUPL-1.2

internal import TeamLearning
internal import Wording
internal import Workplace

/// What can be wrong with what was asked of the team's command.
enum TeambeeldError: Error, Hashable {
  /// The own figures are for the screen only.
  case ownIsForTheScreen
  /// Figures of a team are nobody's own.
  case teamIsNotOwn
  /// No such audience.
  case noSuchAudience
  /// No such form.
  case noSuchForm
  /// Nothing that figures can be split by.
  case noSuchSlice
  /// The threshold is no whole number from 1.
  case thresholdNotANumber
  /// Nobody said where the team store is.
  case noTeamStore
  /// The register of releases cannot be read.
  case ledgerDamaged
  /// The register of releases cannot be kept.
  case ledgerNotWritable
  /// There is a team store at the place already.
  case storageIsThere
  /// There is no team store at the place yet.
  case storageIsNotThere
  /// The account on the server may not make tables and roles.
  case storageNotOwned

  var message: Message {
    switch self {
    case .ownIsForTheScreen: Message("error-report-own-only-screen")
    case .teamIsNotOwn: Message("error-report-own-source")
    case .noSuchAudience: Message("error-report-audience")
    case .noSuchForm: Message("error-report-form")
    case .noSuchSlice: Message("error-report-slice")
    case .thresholdNotANumber: Message("error-report-threshold")
    case .noTeamStore: Message("error-report-no-team")
    case .ledgerDamaged: Message("error-report-ledger")
    case .ledgerNotWritable: Message("error-report-ledger-unwritable")
    case .storageIsThere: Message("error-storage-there")
    case .storageIsNotThere: Message("error-storage-not-there")
    case .storageNotOwned: Message("error-storage-not-owned")
    }
  }
}

extension Message {
  /// What to tell about an error of this program's own rooms; `nil` leaves it to the edge.
  /// - Parameter error: Any error.
  init?(aboutPicture error: any Error) {
    switch error {
    case let error as TeambeeldError: self = error.message
    case let error as PictureError: self = error.message
    case let error as PeriodError: self = error.message
    default: return nil
    }
  }
}
