// SPDX-License-Identifier: EUPL-1.2

internal import Summaries
internal import Wording
internal import Workplace

extension Message {
  /// What to tell about an error of this program's own rooms, or of any room behind the edge.
  init(aboutProgram error: any Error) {
    guard let error = error as? SummaryError else {
      self.init(about: error)
      return
    }
    switch error {
    case .engineMissing: self.init("error-no-typst")
    case .engineFailed(.timedOut): self.init("error-typst-slow")
    case .engineFailed: self.init("error-typst")
    case .ownTemplateBroken: self.init("finding-style-brokenTemplate")
    case .speechMissing: self.init("error-no-espeak")
    case .voiceMissing: self.init("error-no-voice")
    case .speechFailed: self.init("error-espeak")
    case .templateMissing(let name): self.init("error-template", ["file": .text(name)])
    }
  }
}
