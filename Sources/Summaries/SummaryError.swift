// SPDX-License-Identifier: EUPL-1.2

public import Wording

/// Why a page could not be made; never holds a word of the resident's.
public enum SummaryError: Error, Hashable, Sendable {
  /// The program was built without this template, or it does not read.
  case templateMissing(String)
  /// An organisation's own template does not work; the line, 1-based, where it is known.
  case ownTemplateBroken(OwnTemplates.Kind, line: Int?)
  /// There is no Typst on this machine.
  case engineMissing
  /// Typst was there but gave no page.
  case engineFailed(EngineFailure)
  /// There is no espeak-ng on this machine.
  case speechMissing
  /// espeak-ng has no voice for the language of the page.
  case voiceMissing(Language)
  /// espeak-ng was there but gave no sound.
  case speechFailed(EngineFailure)

  /// What went wrong with the other program.
  public enum EngineFailure: Hashable, Sendable {
    /// It could not be started.
    case notStarted
    /// It was ended because it took too long.
    case timedOut
    /// What it was given is no good; the line, 1-based.
    case sourceBroken(line: Int)
    /// It stopped with this exit status.
    case stopped(status: Int32)
    /// No font has a sign that stands in the text.
    case signWithoutFont
    /// What it wrote is no PDF.
    case notAPDF
    /// What it wrote is no sound.
    case notASound
  }
}
