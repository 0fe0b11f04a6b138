// SPDX-License-Identifier: EUPL-1.2

/// Why a dossier was not handed over, received or confirmed; nothing has changed.
public enum HandoverError: Error, Hashable, Sendable, CaseIterable {
  /// The file is no key.
  case notAKey
  /// The key has a mistake in it: its check does not fit.
  case keyChanged
  /// The key is that of this store itself.
  case ownKey
  /// The file holds no dossier for a colleague.
  case notADossier
  /// The file holds no receipt.
  case notAReceipt
  /// It was sealed to another key.
  case forAnother
  /// A byte of the file was changed, or part of it is gone.
  case changed
  /// A newer version of the program made it.
  case newerVersion
  /// This very file was received before.
  case alreadyReceived
  /// There is an open dossier of this resident here.
  case residentIsHere
  /// A conversation with this resident is still going on.
  case talkGoingOn
  /// Part of the dossier cannot be read, and would be lost.
  case damaged
  /// The receipt is of no handover from here.
  case unknownReceipt
  /// The receipt was shown before.
  case alreadyConfirmed
  /// The dossier is closed here.
  case closed
}
