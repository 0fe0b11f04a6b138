// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong at the edge of the programs, before the rooms behind it are reached.
public enum WorkplaceError: Error, Hashable, Sendable {
  /// `TUSSENSTAND_TODAY`, or the clock, gives no day that exists.
  case noSuchDay
  /// The file with the passphrase cannot be read.
  case passphraseFileUnreadable
  /// The input ended before everything was asked.
  case inputEnded
  /// The pair asked to stop.
  case stopped
  /// The two passphrases differed three times.
  case passphrasesDiffer
  /// The file of the store does not open at all, so that nothing can be saved from it.
  case nothingToSave
  /// There is a store already in the folder that a store was to be saved in.
  case savingPlaceTaken
  /// The built-in list of domains does not read.
  case instrumentMissing
  /// There is no such ground to keep a dossier on.
  case noSuchGround
  /// The export folder cannot be written.
  case exportFolderNotWritable
  /// There was no room for the export.
  case exportDiskFull
  /// No resident has such a name.
  case noSuchResident
  /// Several residents could be meant.
  case severalResidents
  /// There are no residents yet.
  case noResidents
  /// The resident has not had a conversation yet.
  case noConversation
  /// A form of the page that does not exist.
  case noSuchForm
  /// A part of the page, or somebody on it, that there is not.
  case noSuchPagePart
  /// A language that a page cannot be written in.
  case noSuchPageLanguage
  /// Another language than Dutch that was to stand beside the page's own.
  case onlyDutchBeside
  /// A part of the conversation that does not exist.
  case noSuchPart
  /// A part that was to be switched on and off at once.
  case partOnAndOff
  /// No instrument has that name.
  case noSuchInstrument
  /// An instrument that conversations cannot be held with.
  case instrumentOnlyImports
  /// An instrument with a scale that conversations cannot be held with yet.
  case scaleNotForTalks
  /// A conversation that goes on needs a version that is not there any more.
  case instrumentLost
  /// A version that is there already and says something else.
  case instrumentChanged
  /// The file of an instrument cannot be read.
  case instrumentUnreadable
  /// The folder for instruments cannot be written.
  case instrumentNotKept
  /// There are no groups yet.
  case noGroups
  /// No group has such a name.
  case noSuchGroup
  /// Several groups could be meant.
  case severalGroups
  /// A signal that is not on the list.
  case noSuchTheme
  /// Nobody chose where figures are shared.
  case noTeamStore
  /// A form of export that does not exist.
  case noSuchExportForm
  /// No layout of a dossier system has that name.
  case noSuchLayout
  /// A file that was named cannot be read, or is too large.
  case fileUnreadable
}
