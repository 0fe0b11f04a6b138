// SPDX-License-Identifier: EUPL-1.2

internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// What people type for forms, parts, voices and languages, and how those are named to them.
struct WishWords {
  let texts: Texts

  // MARK: - Understanding

  /// Reads a list such as `pdf, groot` or `1, 3`; one word stands for every form.
  /// - Throws: ``WorkplaceError/noSuchForm``.
  func forms(_ typed: String) throws -> [SummaryForm] {
    var forms: [SummaryForm] = []
    for word in Self.words(in: typed) {
      if words("words-form-all").contains(word) { return SummaryForm.allCases }
      let form = SummaryForm.allCases.first { form in
        form.rawValue.lowercased() == word || words("words-form-\(form.rawValue)").contains(word)
      }
      guard let form = form ?? Self.numbered(word, in: SummaryForm.allCases) else {
        throw WorkplaceError.noSuchForm
      }
      if !forms.contains(form) { forms.append(form) }
    }
    guard !forms.isEmpty else { throw WorkplaceError.noSuchForm }
    return forms
  }

  /// Reads what stays off the page: parts, and voices by what they are or by name.
  /// - Throws: ``WorkplaceError/noSuchPagePart``.
  func off(
    _ typed: String, among voices: [Voice]
  ) throws -> (parts: Set<SummarySection.Kind>, voices: [Voice]) {
    var parts: Set<SummarySection.Kind> = []
    var off: [Voice] = []
    for word in Self.words(in: typed) where !words("words-page-nothing").contains(word) {
      if let part = Self.parts.first(where: { names(of: $0).contains(word) })
        ?? Self.numbered(word, in: Self.parts)
      {
        parts.insert(part)
      } else {
        let meant = voicesMeant(by: word, among: voices)
        guard !meant.isEmpty else { throw WorkplaceError.noSuchPagePart }
        off += meant.filter { !off.contains($0) }
      }
    }
    return (parts, off)
  }

  private func voicesMeant(by word: String, among voices: [Voice]) -> [Voice] {
    // Also when the professional placed no mark this time: it may be the next time.
    if words("words-page-professional").contains(word) { return [.professional] }
    if let place = Int(word), voices.indices.contains(place - 1 - Self.parts.count) {
      return [voices[place - 1 - Self.parts.count]]
    }
    return voices.filter { voice in
      guard case .other(let name) = voice else { return false }
      return words("words-page-other").contains(word) || Self.words(in: name).contains(word)
    }
  }

  /// Reads a language of the page, by its name, its code or its number in the list.
  /// - Throws: ``WorkplaceError/noSuchPageLanguage``.
  func language(_ typed: String) throws -> Language {
    let word = Self.words(in: typed).first ?? ""
    let language =
      ([texts] + Self.spoken).lazy
      .compactMap { $0.language(named: word, among: Language.allCases) }.first
      ?? Self.numbered(word, in: Language.allCases)
    guard let language else { throw WorkplaceError.noSuchPageLanguage }
    return language
  }

  /// The parts that may stay off the page.
  static var parts: [SummarySection.Kind] { SummarySection.Kind.allCases.filter(\.canBeLeftOut) }

  private static func numbered<Item>(_ word: String, in items: [Item]) -> Item? {
    Int(word).flatMap { items.indices.contains($0 - 1) ? items[$0 - 1] : nil }
  }

  private func names(of part: SummarySection.Kind) -> [String] {
    words("words-page-part-\(part.rawValue)") + [part.rawValue]
  }

  /// The words of every language of the interface: a script need not know which one is spoken.
  private func words(_ id: String) -> [String] {
    ([texts] + Self.spoken).flatMap { $0.words(id) }.map { $0.lowercased() }
  }

  private static let spoken = Language.ofInterface.map { Texts($0) }

  /// What stands between commas, in small letters with one space between words.
  private static func words(in typed: String) -> [String] {
    typed.split { $0 == "," || $0 == ";" }
      .map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  // MARK: - Naming

  func name(of form: SummaryForm) -> String {
    texts.words("words-form-\(form.rawValue)").first ?? form.rawValue
  }

  func name(of part: SummarySection.Kind) -> String {
    texts.words("words-page-part-\(part.rawValue)").first ?? part.rawValue
  }

  func name(of voice: Voice) -> String {
    switch voice {
    case .resident, .professional: texts.words("words-page-professional").first ?? ""
    case .other(let name): name
    }
  }

  func name(of language: Language) -> String { texts("label-language-\(language.code)") }

  func names(of forms: [SummaryForm]) -> String {
    SummaryForm.allCases.filter(forms.contains).map(name).joined(separator: ", ")
  }

  /// The names of all that stays off, or the word for nothing.
  func namesOff(_ wish: PageWish) -> String {
    let names =
      Self.parts.filter(wish.partsOff.contains).map(name) + wish.voicesOff.map { name(of: $0) }
    return names.isEmpty
      ? texts.words("words-page-nothing").first ?? "" : names.joined(separator: ", ")
  }
}
