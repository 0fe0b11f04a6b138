// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Wording
internal import Workplace

/// What a resident took home: when, in which version and forms.
struct HandedOverList {
  private let work: Work

  init(_ work: Work) { self.work = work }

  /// Shows the pages of a resident, oldest first.
  func show(_ resident: Resident) throws {
    let console = work.console
    let reading = try work.dossiers.copies(of: resident.id)
    work.tell(damaged: reading.damaged.count)
    console.heading(Message("heading-handed-over", ["name": .text(resident.name)]))
    if reading.values.isEmpty { console.say(Message("text-nothing-handed-over")) }
    let words = WishWords(texts: work.texts)
    for copy in reading.values {
      let wish = PageWish(copy.choice, in: .dutch)
      console.say(
        Message(
          copy.choice.beside == nil ? "row-handed-over" : "row-handed-over-beside",
          [
            "day": .text(work.texts.shortDay(copy.day)), "version": .number(copy.version),
            "forms": .text(words.names(of: wish.forms)),
            "language": .text(words.name(of: wish.language)),
          ]))
      if let day = copy.outdatedOn {
        console.say(
          Message("row-handed-over-outdated", ["day": .text(work.texts.shortDay(day))]),
          as: .statement)
      }
      if !wish.partsOff.isEmpty || !wish.voicesOff.isEmpty {
        console.say(
          Message("row-handed-over-off", ["list": .text(words.namesOff(wish))]),
          as: .statement)
      }
    }
  }
}
