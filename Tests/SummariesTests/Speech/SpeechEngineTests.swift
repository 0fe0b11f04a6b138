// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing
import Wording

@testable import Summaries

@Suite(.waiting) struct SpeechEngineTests {
  /// A table as espeak-ng gives it, with one voice.
  private static func voices(_ language: String) -> String {
    "case \"$1\" in --voices=\(language)) printf 'Pty Language\\n 5  \(language)  --/M x y\\n';; "
      + "--voices=*) printf 'Pty Language\\n';; esac\n"
  }

  private func speak(
    with script: String, limit: Duration = .seconds(60), in language: Language = .dutch
  ) throws -> [UInt8] {
    try StandIn.with("espeak-ng", script) { folder in
      let engine = try #require(SpeechEngine.find(in: ["/nowhere", folder], limit: limit))
      let document = try #require(InventedCase().document(2, language))
      return try SummaryForms(pdfEngine: nil, speechEngine: engine).make(.sound, of: document).bytes
    }
  }

  @Test func `no program is a finding of its own`() throws {
    #expect(SpeechEngine.find(in: ["/nowhere"]) == nil)
    let document = try #require(InventedCase().document(0, .dutch))
    #expect(throws: SummaryError.speechMissing) {
      try SummaryForms(pdfEngine: nil, speechEngine: nil).make(.sound, of: document)
    }
  }

  @Test func `no voice for the language is a finding of its own`() throws {
    #expect(throws: SummaryError.voiceMissing(.arabic)) {
      try speak(with: "printf 'Pty\\n 1  ar  --/M  arabic-mbrola-1  mb/mb-ar1\\n'", in: .arabic)
    }
    #expect(throws: SummaryError.voiceMissing(.english)) {
      try speak(with: Self.voices("nl"), in: .english)
    }
  }

  @Test func `the words go through the input only, and the lengths of the sound are mended`() throws
  {
    let bytes = try speak(
      with: Self.voices("nl") + """
        case "$1" in --voices=*) exit 0;; esac
        case "$*" in *Samira*) exit 9;; esac
        grep -q '<s>Samira.</s>' || exit 8
        printf 'RIFF\\377\\377\\377\\177WAVEfmt \\004\\000\\000\\000abcddata\\377\\377\\377\\177sound!'
        """)
    let expected =
      Array("RIFF".utf8) + [30, 0, 0, 0] + Array("WAVEfmt ".utf8) + [4, 0, 0, 0]
      + Array("abcddata".utf8) + [6, 0, 0, 0] + Array("sound!".utf8)
    #expect(bytes == expected)
  }

  @Test func `a program that stops, hangs or says something else is refused`() throws {
    let unlessAsked = Self.voices("nl") + "case \"$1\" in --voices=*) exit 0;; esac\n"
    #expect(throws: SummaryError.speechFailed(.stopped(status: 4))) {
      try speak(with: unlessAsked + "echo Samira >&2; exit 4")
    }
    #expect(throws: SummaryError.speechFailed(.notASound)) {
      try speak(with: unlessAsked + "cat > /dev/null; echo hallo")
    }
    #expect(throws: SummaryError.speechFailed(.timedOut)) {
      try speak(with: unlessAsked + "exec sleep 100", limit: .milliseconds(500))
    }
  }

  private static let real = SpeechEngine.find(in: ["/usr/local/bin", "/usr/bin"])

  @Test(
    .enabled(if: real != nil, "espeak-ng is not here; the tests above use a stand-in"),
    arguments: [Language.dutch, .english])
  func `espeak-ng makes a sound that another program reads`(language: Language) throws {
    let forms = SummaryForms(pdfEngine: nil, speechEngine: Self.real)
    let document = try #require(InventedCase().document(0, language))
    let bytes = try forms.make(.sound, of: document).bytes
    #expect(bytes == (try forms.make(.sound, of: document).bytes), "the same sound twice")
    let reader = """
      import sys, wave
      with wave.open(sys.argv[1]) as sound:
          data = sound.readframes(sound.getnframes())
          print(sound.getnchannels(), sound.getnframes() * 2 == len(data) > 0, len(set(data)) > 50)
          print(sound.getnframes() // sound.getframerate() > 30)
      """
    let output = try Judge.withFile(bytes) { path in
      try Judge.python(reader, [path]).output
    }
    #expect(output == "1 True True\nTrue\n")
  }
}
