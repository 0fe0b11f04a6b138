// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// That somebody was erased, for them to take home: it names nobody (bewijs van wissen).
public struct ErasureCertificate: Encodable, Sendable {
  let language: String
  let title: String
  let fullTitle: String
  let opening: [String]
  let contents: String
  let sections: [AccessPage.Section]
  let closing: [String]

  /// Writes the page; it goes into the template of ``AccessPage``.
  /// - Parameters:
  ///   - day: The day of erasing.
  ///   - counts: How much of each kind is gone.
  ///   - isWithdrawn: Whether the team let go of the figures; `nil` when nothing was shared.
  ///   - texts: In which language.
  public init(
    on day: CalendarDay, counts: [(label: String, count: Int)], isWithdrawn: Bool?, texts: Texts
  ) {
    language = texts.language.code
    title = texts("heading-erased")
    fullTitle = title
    opening = [
      texts(Message("text-erased-on", ["day": .text(texts.shortDay(day))])),
      texts("text-erased-what"),
    ]
    contents = texts("label-access-contents")
    sections = [
      AccessPage.Section(
        id: "gone", title: texts("heading-erased-counts"),
        lines: counts.map {
          AccessPage.Line(label: $0.label, text: String($0.count), isOwnWords: false)
        })
    ]
    var closing: [String] = []
    if let isWithdrawn {
      closing.append(texts(isWithdrawn ? "text-erased-withdrawn" : "text-erased-waits"))
    }
    closing += [texts("text-erased-elsewhere"), texts("text-erased-nameless")]
    self.closing = closing
  }
}
