// SPDX-License-Identifier: EUPL-1.2

internal import Dialogue
internal import Disclosure
internal import DossierFixtures
internal import Dossiers
internal import Embedded
internal import Figures
internal import Interchange
internal import Model
internal import Summaries
internal import TeamLearning
internal import Testing
internal import Wording

/// The examples on the pages of the rooms that hold words.
struct WordExamples {
  let texts = Texts(.dutch)
  let today: CalendarDay
  let instrument: Instrument
  let trajectory: Trajectory
  let conversation: Conversation
  let settings = TeamSettings(professional: "Joris", team: "De Linden")

  init() throws {
    today = try #require(CalendarDay(iso: "2026-05-01"))
    let text = try #require(EmbeddedFile.named("Instruments/leefgebieden.toml")).text
    instrument = try InstrumentReader.instrument(file: "leefgebieden.toml", text: text)
    conversation = try Sample.conversation()
    trajectory = Trajectory(resident: Sample.resident(), conversations: [conversation])
  }

  @Test func `a mark that moved is higher`() throws {
    let last = Mark(voice: .resident, position: Position(clamping: 30))
    let now = Mark(voice: .resident, position: PositionWord.good.position)
    let change = Change(from: last.position, to: now.position)
    #expect(change == .higher)
  }

  @Test func `built-in files are found by name`() throws {
    let migrations = EmbeddedFile.all(in: "Migrations/dossiers/").map(\.name)
    let domains = EmbeddedFile.named("Instruments/leefgebieden.toml")?.text
    #expect(migrations.count > 5)
    #expect(domains?.contains("geld") == true)
  }

  @Test func `a message is said, and a day is read`() throws {
    let texts = Texts(.dutch)
    let sentence = texts(Message("heading-audit", ["name": .text("Samira")]))
    let dates = DatePhrase(texts: texts, today: today)
    let later = dates.read("over 3 maanden")
    #expect(sentence == "Logboek van Samira")
    #expect(later == .day(try #require(CalendarDay(iso: "2026-08-01"))))
  }

  @Test func `a talk goes by lines`() throws {
    let context = ConversationContext(
      conversation: Sample.id(7),
      trajectory: Trajectory(resident: Sample.resident(), conversations: []),
      instrument: instrument, professional: "Joris", today: today)
    var flow = ConversationFlow(context)
    for line in ["ja", "geld, wonen", "slecht", "Ik heb schulden."] {
      guard case .event(let event, _) = flow.hear(line, texts) else { break }
      flow.apply(event)
    }
    let said = flow.readBack.map { texts($0.message) }
    #expect(said.contains { $0.contains("Geld") })
    #expect(!flow.isComplete)
  }

  @Test func `a page is written and rendered`() throws {
    let writer = SummaryWriter(
      conversation: conversation.id, in: trajectory, settings: settings,
      instruments: [instrument.reference: instrument], texts: Texts(.dutch),
      options: SummaryOptions(madeOn: conversation.day))
    let page = writer.map { PlainTextSummary().render($0.document()) }
    #expect(try #require(page).contains("Het gaat wel."))
  }

  @Test func `a list is read from its file`() throws {
    let text = try #require(EmbeddedFile.named("Instruments/leefgebieden.toml")).text
    let instrument = try InstrumentReader.instrument(
      file: "leefgebieden.toml", text: text)
    let names = instrument.domains.map { $0.name(in: "nl") }
    #expect(names.contains("Geld"))
  }

  @Test func `what is kept can be read`() throws {
    let (storage, sealer) = (MemoryStorage(), try Sample.sealer())
    let resident = Sample.resident()
    let dossiers = DossierStore(storage: storage, sealer: sealer)
    try dossiers.save(resident)
    try dossiers.save(conversation)
    let reading = try dossiers.conversations(of: resident.id)
    #expect(reading.values == [conversation])
    #expect(reading.damaged.isEmpty)
  }

  @Test func `figures hold no name and no words`() throws {
    let pseudonyms = Reversed()
    let deriver = FigureDeriver(settings: settings, pseudonyms: pseudonyms)
    let figures = deriver.figures(of: trajectory)
    let subject = pseudonyms.pseudonym(of: trajectory.resident.id)
    let shared = SharedFigures(of: subject, figures)
    #expect(figures.count == 1)
    #expect(!"\(shared)".contains("Zonderland"))
  }

  @Test func `a small count is hidden, and one that would tell it`() throws {
    let change = Breakdown(
      "change", .parts, [.init("higher"), .init("same"), .init("lower")])
    let table = CountTable(
      "marks", measure: "marks", by: [change],
      counts: [
        .total: .init(41), ["change": "higher"]: .init(21),
        ["change": "same"]: .init(18), ["change": "lower"]: .init(2),
      ])
    let report = try Disclosure.disclose([table], by: DisclosureRule(.team))
    #expect(report.tables.first?[["change": "lower"]] == .hidden)
    #expect(report.tables.first?[.total] == .count(41))
    #expect(report.hiddenCount == 2)
  }

  @Test func `a question is read`() throws {
    let instruments = [instrument]
    let reader = QuestionReader(
      texts: texts, today: today, instruments: instruments)
    let question = try reader.question("doelen in 2025")
    #expect(question.measure == .goals)
    #expect(question.period?.count == 12)
  }
}

/// A stand-in for a keyed pseudonym.
private struct Reversed: Pseudonymizing {
  func pseudonym(of record: RecordID) -> Pseudonym {
    Pseudonym(String(record.description.reversed())) ?? Pseudonym(high: 0, low: 0)
  }
}
