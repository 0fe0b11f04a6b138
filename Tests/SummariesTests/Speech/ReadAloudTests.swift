// SPDX-License-Identifier: EUPL-1.2

import Embedded
import Foundation
import TestSupport
import Testing
import Wording

@testable import Summaries

/// The button that reads the page aloud, with a stand-in for the browser's voice.
@Suite(.waiting) struct ReadAloudTests {
  /// What was seen of the button, and what the voice was asked to say.
  struct Finding: Decodable {
    let console: [String]
    let shown: Bool
    let shownInPrint: Bool
    let labels: [String]
    let said: [String]
    let languages: [String]
    let marked: [String]
    let saidAfterPause: [String]
  }

  private static let script = #"""
    import json, sys
    from playwright.sync_api import sync_playwright

    voices = sys.argv[2]
    stand_in = """
      window.said = []; window.current = null;
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
      Object.defineProperty(window, 'speechSynthesis', { value: {
        getVoices: () => VOICES.map((lang) => ({ lang })),
        speak(one) { said.push([one.text, one.lang]); this.now = one; },
        cancel() { const one = this.now; this.now = null; if (one) setTimeout(() => one.onend(), 0); },
        addEventListener() {},
      } });
      window.ended = () => { const one = speechSynthesis.now; speechSynthesis.now = null; one.onend(); };
    """.replace("VOICES", voices) if voices != "none" else """
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    """
    page_text = sys.stdin.read()
    # Timers end in their order: after these two, an ending that came late has been heard.
    settled = "new Promise((done) => setTimeout(() => setTimeout(done, 0), 0))"
    found = {"console": [], "labels": [], "said": [], "languages": [], "marked": [],
             "saidAfterPause": []}
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=sys.argv[1], args=["--no-sandbox"])
        page = browser.new_page()
        page.on("console", lambda m: found["console"].append(m.text))
        page.on("pageerror", lambda e: found["console"].append(str(e)))
        page.add_init_script(stand_in)
        page.route("http://page.invalid/", lambda r: r.fulfill(
            body=page_text, content_type="text/html; charset=utf-8"))
        page.goto("http://page.invalid/")
        button, stop = page.locator(".read button").all()
        found["shown"] = button.is_visible()
        page.emulate_media(media="print")
        found["shownInPrint"] = button.is_visible()
        page.emulate_media(media="screen")
        if found["shown"]:
            label = lambda: found["labels"].append(
                button.inner_text() + (" + " + stop.inner_text() if stop.is_visible() else ""))
            label()
            button.click()
            label()
            page.evaluate("ended()")
            button.click()
            label()
            page.evaluate(settled)
            found["saidAfterPause"] = page.evaluate("said.map((one) => one[0])")
            button.click()
            stop.click()
            label()
            page.evaluate(settled)
            page.evaluate("said.length = 0")
            button.click()
            for _ in range(10000):
                if page.evaluate("speechSynthesis.now === null"):
                    break
                found["marked"].append(page.evaluate(
                    "[...document.querySelectorAll('.reading')].map((one) => one.tagName).join()"))
                page.evaluate("ended()")
            label()
            found["said"] = page.evaluate("said.map((one) => one[0])")
            found["languages"] = sorted(set(page.evaluate("said.map((one) => one[1])")))
        browser.close()
    print(json.dumps(found))
    """#

  private func finding(
    _ document: SummaryDocument?, voices: String, _ look: HTMLSummary.Look = .whole
  ) throws -> Finding {
    let page = try HTMLSummary().render(#require(document), as: look)
    let result = try Judge.python(Self.script, [Judge.program("chromium"), voices], input: page)
    #expect(result.status == 0, "\(result.errors)")
    let finding = try JSONDecoder().decode(Finding.self, from: Data(result.output.utf8))
    #expect(finding.console == [])
    #expect(!finding.shownInPrint)
    return finding
  }

  @Test func `the page is read in its order, and can stop and go on`() throws {
    let finding = try finding(InventedCase().document(2, .dutch), voices: "['en-GB', 'nl_NL']")
    #expect(
      finding.labels == [
        "Lees voor", "Wacht even + Stop", "Ga verder + Stop", "Lees voor", "Lees voor",
      ])
    #expect(finding.saidAfterPause == ["Mijn tussenstand", "Samira"])
    #expect(finding.languages == ["nl"])
    var rest = finding.said[...]
    for words in [
      "Mijn tussenstand", "Samira", "Wat voor mij telt", "Geld", "Nu: goed.",
      "Volgens Karin de Wit: goed", "In mijn woorden", "Ik kijk weer vooruit.", "Wonen",
      "Mijn doelen", "De huisarts bellen over mijn knie", "Wie: Samira",
      "Voor wanneer: 16 maart 2026", "Telefoon", "000 000 00 00", "Wie ziet dit?",
      "Versie 1.",
    ] {
      let found = try #require(rest.firstIndex(of: words), "after what came before: \(words)")
      rest = rest[(found + 1)...]
    }
    #expect(!finding.said.contains("Lees voor"))
    #expect(finding.marked.allSatisfy { !$0.isEmpty && !$0.contains(",") })
  }

  @Test func `the easy page is read too`() throws {
    let finding = try finding(InventedCase().document(2, .dutch), voices: "['nl']", .easy)
    for words in ["Geld", "goed", "Weer zonder pijn in de tuin werken", "donderdag 18 juni 2026"] {
      #expect(finding.said.contains(words))
    }
  }

  @Test func `on a page in two languages only the first is read`() throws {
    let document = InventedCase().document(2, .english, beside: .dutch)
    let finding = try finding(document, voices: "['en-US', 'nl-NL']")
    #expect(finding.languages == ["en"])
    #expect(finding.said.contains("What counts for me"))
    #expect(!finding.said.contains { $0.contains("Wat voor mij telt") })
    #expect(!finding.said.contains { $0.contains("Translation") })
  }

  @Test(arguments: ["none", "[]", "['de-DE', 'tr-TR']"])
  func `without a voice for the language there is no button`(voices: String) throws {
    #expect(try !finding(InventedCase().document(2, .dutch), voices: voices).shown)
  }

  @Test func `the page names the hash of its one script`() throws {
    let page = try HTMLSummary().render(#require(InventedCase().document(2, .dutch)))
    let script = try #require(page.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).output.1
    let hash = try Judge.python(
      "import base64, hashlib, sys; data = sys.stdin.buffer.read(); "
        + "print(base64.b64encode(hashlib.sha256(data).digest()).decode(), end='')",
      input: String(script)
    ).output
    #expect(page.contains("script-src 'sha256-\(hash)'"), "in head.html: \(hash)")
  }
}
