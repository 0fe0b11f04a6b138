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

  /// Prepares a page.
  /// - Parameters:
  ///   - conversation: Which conversation the page is about; `nil` when it is not in the trajectory.
  ///   - trajectory: All conversations; later ones are left out.
  ///   - settings: Whom the resident can turn to.
  ///   - instruments: The lists of domains that the conversations were held with.
  ///   - texts: The language of the page.
  ///   - options: What may differ between two pages of one conversation.
  public init?(
    conversation: RecordID, in trajectory: Trajectory, settings: TeamSettings,
    instruments: [InstrumentReference: Instrument], texts: Texts, options: SummaryOptions
  ) {
    let upTo = trajectory.upTo(conversation)
    guard let latest = upTo.latest, latest.id == conversation else { return nil }
    self.conversation = latest
    self.trajectory = upTo
    earlier = upTo.before(conversation)
    self.settings = settings
    self.instruments = instruments
    self.texts = texts
    self.options = options
  }

  /// Writes the page.
  /// - Returns: The document; parts that were not talked about are absent.
  public func document() -> SummaryDocument {
    SummaryDocument(
      language: texts.language.code,
      title: texts("heading-summary"),
      resident: trajectory.resident.name.printableLine,
      facts: facts,
      sections: [
        topics, reached, goals, life, agreements, nextTalk, ending, contact, aboutThisPage,
      ].compactMap { $0 },
      madeOn: options.madeOn,
      footer: say(
        "line-summary-made",
        ["day": .text(texts.shortDay(options.madeOn)), "version": .number(options.version)]),
      labels: SummaryLabels(
        now: texts("label-summary-now"), earlier: texts("label-summary-earlier"),
        sad: texts("label-summary-sad"), happy: texts("label-summary-happy"),
        ownWords: texts("label-summary-own-words"), what: texts("label-summary-what"),
        who: texts("label-summary-who"), byWhen: texts("label-summary-by-when")))
  }

  private var facts: [String] {
    let day = Message.Value.day(conversation.day)
    guard let professional else { return [say("line-summary-talk", ["day": day])] }
    return [say("line-summary-talk-with", ["day": day, "name": .text(professional)])]
  }

  /// Who led the talk, or who works with this laptop when the conversation does not say.
  var professional: String? {
    [conversation.professional, settings.professional].lazy
      .compactMap { $0?.printableLine }.first { !$0.isEmpty }
  }

  /// Says a text; every text may ask whether the resident is addressed formally.
  func say(_ id: String, _ values: [String: Message.Value] = [:]) -> String {
    let address = Message.Value.text(trajectory.resident.address.rawValue)
    return texts(Message(id, values.merging(["address": address]) { value, _ in value }))
  }

  /// The name of a topic as the list of that conversation has it, or else as any list has it.
  func name(of topic: Topic) -> String {
    let language = texts.language.code
    if let own = topic.ownWords { return own.printableLine }
    if let instrument = instruments[conversation.instrument],
      case .domain(let id) = topic, instrument.domain(id) != nil
    {
      return instrument.name(of: topic, in: language)
    }
    // A goal may come from a conversation with an earlier version of the list.
    let others = instruments.values.sorted {
      ($0.reference.id, -$0.reference.version) < ($1.reference.id, -$1.reference.version)
    }
    for instrument in others {
      if case .domain(let id) = topic, instrument.domain(id) != nil {
        return instrument.name(of: topic, in: language)
      }
    }
    if case .domain(let id) = topic { return id }
    return ""
  }
}

extension String {
  /// Nothing when there is nothing to print.
  var orNil: String? { isEmpty ? nil : self }
}
