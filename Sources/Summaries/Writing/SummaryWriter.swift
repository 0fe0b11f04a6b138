// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// Writes the resident's page of a conversation, with what came before it.
///
/// Pure: the same input gives the same document. Everything stands in it in the order in which it
/// is read aloud.
public struct SummaryWriter: Sendable {
  let trajectory: Trajectory
  let earlier: Trajectory
  let conversation: Conversation
  let settings: TeamSettings
  let instruments: [InstrumentReference: Instrument]
  let texts: Texts
  let options: SummaryOptions

  /// Dutch, on a page in two languages.
  let beside: Texts?

  /// Prepares a page.
  /// - Parameters:
  ///   - conversation: Which conversation the page is about; `nil` when it is not in the trajectory.
  ///   - trajectory: All conversations; later ones are left out.
  ///   - settings: Whom the resident can turn to.
  ///   - instruments: The lists of domains that the conversations were held with.
  ///   - texts: The language of the page.
  ///   - beside: Dutch, to stand beside another language.
  ///   - options: What may differ between two pages of one conversation.
  public init?(
    conversation: RecordID, in trajectory: Trajectory, settings: TeamSettings,
    instruments: [InstrumentReference: Instrument], texts: Texts, beside: Texts? = nil,
    options: SummaryOptions
  ) {
    let upTo = trajectory.upTo(conversation)
    guard let latest = upTo.latest, latest.id == conversation else { return nil }
    self.conversation = latest
    self.trajectory = upTo
    earlier = upTo.before(conversation)
    self.settings = settings
    self.instruments = instruments
    self.texts = texts
    self.beside = beside?.language == texts.language ? nil : beside
    self.options = options
  }

  /// Writes the page.
  /// - Returns: The document; parts that were not talked about are absent.
  public func document() -> SummaryDocument {
    let parts = [
      topics, reached, goals, life, agreements, nextTalk, ending, contact, aboutThisPage,
    ].compactMap { $0 }
    return SummaryDocument(
      language: texts.language,
      beside: beside?.language,
      title: say("heading-summary"),
      resident: trajectory.resident.name.printableLine,
      facts: facts,
      notice: notice,
      sections: parts.filter {
        !($0.kind.canBeLeftOut && options.leavingOutParts.contains($0.kind))
      },
      madeOn: options.madeOn,
      footer: say(
        "line-summary-made",
        ["day": .shortDay(options.madeOn), "version": .number(options.version)]),
      labels: labels,
      formWords: formWords,
      houseStyle: options.houseStyle)
  }

  /// Says, in Dutch too, that no native speaker has checked the translation, when that is so.
  private var notice: FixedWords? {
    guard !texts.isCheckedByNative else { return nil }
    return FixedWords(
      texts("line-summary-unchecked"), beside: texts.inDutch("line-summary-unchecked"))
  }

  private var labels: SummaryLabels {
    SummaryLabels(
      now: say("label-summary-now"), earlier: say("label-summary-earlier"),
      sad: say("label-summary-sad"), happy: say("label-summary-happy"),
      ownWords: say("label-summary-own-words"), what: say("label-summary-what"),
      who: say("label-summary-who"), byWhen: say("label-summary-by-when"),
      nowSign: texts("sign-summary-now"), earlierSign: texts("sign-summary-earlier"),
      translation: say("label-summary-translation"))
  }

  private var facts: [FixedWords] {
    let day = Message.Value.day(conversation.day)
    guard let professional else { return [say("line-summary-talk", ["day": day])] }
    return [say("line-summary-talk-with", ["day": day, "name": .text(professional)])]
  }

  /// Who led the talk, or who works with this laptop when the conversation does not say.
  var professional: String? {
    [conversation.professional, settings.professional].lazy
      .compactMap { $0?.printableLine }.first { !$0.isEmpty }
  }

  /// Says a text in the languages of the page; every text may ask for the form of address.
  func say(_ id: String, _ values: [String: Message.Value] = [:]) -> FixedWords {
    let address = Message.Value.text(trajectory.resident.address.rawValue)
    let message = Message(id, values.merging(["address": address]) { value, _ in value })
    return FixedWords(texts(message), beside: beside.map { $0(message) })
  }

  /// Somebody's own words; on a page in two languages with a place for their translation.
  func own(_ words: String?) -> OwnWords? {
    OwnWords(words, hasPlaceForTranslation: beside != nil)
  }

  /// The name of a topic as the list of that conversation has it, or else as any list has it.
  func name(of topic: Topic) -> TopicName? {
    switch topic {
    case .own(let words): words.printableLine.orNil.map(TopicName.own)
    case .domain(let id):
      // A goal may come from a conversation with an earlier version of the list.
      ([instruments[conversation.instrument]] + newestFirst).lazy
        .compactMap { $0?.domain(id) }.first
        .map { .domain(id, words(for: $0)) } ?? .own(id)
    }
  }

  private func words(for domain: LifeDomain) -> FixedWords {
    FixedWords(
      domain.name(in: texts.language.code),
      beside: beside.map { domain.name(in: $0.language.code) })
  }

  private var newestFirst: [Instrument?] {
    instruments.values.sorted {
      ($0.reference.id, -$0.reference.version) < ($1.reference.id, -$1.reference.version)
    }
  }
}

extension Message.Value {
  /// A day without its weekday, in the language of the reader.
  static func shortDay(_ day: CalendarDay) -> Message.Value {
    .message(
      Message(
        "date-short",
        [
          "day": .number(day.day), "month": .message(Message("month-\(day.month)")),
          "year": .text(String(day.year)),
        ]))
  }
}

extension String {
  /// Nothing when there is nothing to print.
  var orNil: String? { isEmpty ? nil : self }
}
