// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Model
internal import Summaries
internal import Wording
internal import Workplace

/// Makes the pages of a whole caseload, one after the other.
///
/// Each page is kept as given before the next is made, so a round that was stopped goes on where
/// it was: a page that was given and says the same is not made again.
struct GivingRound {
  private let work: Work
  private let folder: String?
  private let style: PageStyle
  /// What was asked for everybody, over what each of them wanted the last time.
  private let change: (PageWish, PageMaker.Subject) throws -> PageWish

  init(
    _ work: Work, _ style: PageStyle, to folder: String?,
    as change: @escaping (PageWish, PageMaker.Subject) throws -> PageWish
  ) {
    self.work = work
    self.style = style
    self.folder = folder
    self.change = change
  }

  /// Makes the pages and says how many.
  /// - Returns: Whether every page was made in every form.
  func run() throws -> Bool {
    let reading = try work.dossiers.trajectories()
    work.tell(damaged: reading.damaged.count)
    let subjects = reading.values.filter { $0.latest != nil }
    guard !subjects.isEmpty else { throw WorkplaceError.noConversation }
    let given = Dictionary(grouping: try work.dossiers.copies().values, by: \.resident)
    let maker = try PageMaker(work, style, batch: PDFBatch(engine: work.engine))
    let giving = Giving(work, maker, to: folder)
    var progress = ProgressLine(work.console, total: subjects.count) { done in
      Message("text-pages-progress", ["done": .number(done), "n": .number(subjects.count)])
    }
    var (made, kept, failed) = (0, 0, 0)
    do {
      defer { progress.end() }
      for (index, trajectory) in subjects.enumerated() {
        let before = given[trajectory.resident.id] ?? []
        switch try one(try PageMaker.Subject(latestOf: trajectory), before, maker, giving) {
        case true?: made += 1
        case false?: failed += 1
        case nil: kept += 1
        }
        progress.show(done: index + 1)
      }
    }
    if made > 0 || kept == 0 {
      work.console.say(Message("text-pages-made", ["n": .number(made)]))
    }
    if kept > 0 { work.console.say(Message("text-pages-kept", ["n": .number(kept)])) }
    guard failed > 0 else { return true }
    work.console.say(Message("text-pages-failed", ["n": .number(failed)]), as: .mistake)
    if work.engine == nil { work.console.say(Message("error-no-typst"), as: .mistake) }
    return false
  }

  /// Makes one page; `nil` when it was given before and says the same.
  private func one(
    _ subject: PageMaker.Subject, _ before: [HandedOverCopy], _ maker: PageMaker,
    _ giving: Giving
  ) throws -> Bool? {
    let language = work.texts.language
    let wish = try change(PageWish(subject.resident.page, in: language), subject)
    let mark = try maker.mark(of: subject, as: wish)
    let isGiven = before.contains {
      $0.conversation == subject.conversation.id && $0.contents == mark
        && $0.choice.covers(wish.choice)
    }
    if isGiven { return nil }
    return try giving.give(subject, as: wish, after: before, isPartOfRound: true)
  }
}
