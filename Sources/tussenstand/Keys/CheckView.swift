// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// Says what a check of the whole store found: what is whole, what is not, and what to do.
struct CheckView {
  private let console: Console
  private let names: [RecordID: String]

  init(_ work: Work) {
    console = work.console
    let residents = (try? work.dossiers.everyResident().values) ?? []
    names = Dictionary(residents.map { ($0.id, $0.name) }) { first, _ in first }
  }

  func show(_ report: IntegrityReport) {
    console.heading(Message("heading-check"))
    for kind in RecordKind.allCases {
      guard kind != .tally, let count = report.healthy[kind] else { continue }
      console.say(Message("row-check-whole", ["what": .message(label(kind, count))]))
    }
    guard !report.isHealthy else { return console.say(Message("text-check-healthy")) }
    console.say(
      Message("text-check-found", ["n": .number(report.findings.count)]), as: .mistake)
    for finding in report.findings { console.say(message(about: finding), as: .mistake) }
    console.say(Message("text-check-how"), as: .explanation)
  }

  private func label(_ kind: RecordKind, _ count: Int) -> Message {
    // A kind without a word of its own is still counted.
    let id = "label-kind-\(kind.rawValue)"
    return Message(console.texts.has(id) ? id : "label-kind-other", ["n": .number(count)])
  }

  /// Names a row: what it is, whose, and the start of its number.
  private func name(_ key: RecordKey) -> [String: Message.Value] {
    let what = label(key.kind, 1)
    let id = String(key.id.description.prefix(8))
    guard key.kind != .resident, let name = names[key.id] else {
      return ["what": .message(what), "id": .text(id)]
    }
    let owned = Message("label-check-of", ["what": .message(what), "name": .text(name)])
    return ["what": .message(owned), "id": .text(id)]
  }

  private func message(about finding: IntegrityFinding) -> Message {
    switch finding {
    case .damaged(let record):
      switch record.finding {
      case .sealBroken: Message("finding-check-seal", name(record.key))
      case .contentsUnknown: Message("finding-check-contents", name(record.key))
      case .newerVersion: Message("finding-check-newer", name(record.key))
      case .missing: Message("finding-check-missing", name(record.key))
      }
    case .rowsMissingOrReplayed: Message("finding-check-rows")
    case .unreadableRows(let count): Message("finding-check-unreadable", ["n": .number(count)])
    case .structureBroken: Message("finding-check-structure")
    case .partUnreadable: Message("finding-check-part")
    case .orphan(let key, _): Message("finding-check-orphan", name(key))
    case .misplaced(let key): Message("finding-check-misplaced", name(key))
    case .keySlotMissing(.passphrase): Message("finding-check-no-passphrase")
    case .keySlotMissing(.recovery): Message("finding-check-no-recovery-key")
    case .keySlotsChanged: Message("finding-check-slots")
    case .emptied: Message("finding-check-emptied")
    }
  }
}
