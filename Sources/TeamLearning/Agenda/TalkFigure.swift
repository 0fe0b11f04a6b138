// SPDX-License-Identifier: EUPL-1.2

public import Model
public import Wording

/// A figure that a team can talk about: what it shows now, and what it showed before.
///
/// Both come from tables that were disclosed to the team.
public struct TalkFigure: Hashable, Sendable {
  /// Which figure.
  public let key: FigureMention.Key
  /// What it is called.
  public let label: Message
  /// The first and the last month that were counted.
  public let period: ClosedRange<Month>
  /// What it shows in the period.
  public let now: FigureMention.Shown
  /// What it showed in the period before; `nil` when there is none.
  public let before: FigureMention.Shown?
  /// What is counted.
  public let unit: FigureMention.Unit
  /// Whether it says how often something was chosen.
  public let isChoice: Bool

  /// Puts a figure forward.
  /// - Parameters:
  ///   - key: Which figure.
  ///   - label: What it is called.
  ///   - period: The first and the last month that were counted.
  ///   - now: What it shows in the period.
  ///   - before: What it showed in the period before.
  ///   - unit: What is counted.
  ///   - isChoice: Whether it says how often something was chosen.
  public init(
    _ key: FigureMention.Key, label: Message, in period: ClosedRange<Month>,
    now: FigureMention.Shown, before: FigureMention.Shown? = nil,
    of unit: FigureMention.Unit = .residents, isChoice: Bool = false
  ) {
    self.key = key
    self.label = label
    self.period = period
    self.now = now
    self.before = before
    self.unit = unit
    self.isChoice = isChoice
  }

  /// The figure as it is noted.
  /// - Parameter texts: The language on the screen.
  /// - Returns: With its label written out.
  public func mention(_ texts: Texts) -> FigureMention {
    FigureMention(
      key, label: texts(label), in: period, shown: now, before: before, of: unit)
  }

  /// How far it moved for its size; `nil` when either is hidden or there is nothing before.
  ///
  /// The square of the difference over the sum: for counts that come by chance it is as large for
  /// many as for few, so that a large figure is not put forward only because it is large.
  var change: Double? {
    guard case .count(let now) = now, case .count(let before) = before, now + before > 0 else {
      return nil
    }
    let difference = Double(now) - Double(before)
    return difference * difference / (Double(now) + Double(before))
  }

  var count: Int? {
    if case .count(let count) = now { count } else { nil }
  }
}

/// A figure with the reason why the team talks about it.
public struct ChosenFigure: Hashable, Sendable {
  /// Why it was chosen.
  public enum Reason: String, Hashable, Sendable, Codable {
    /// It changed most since the period before.
    case change
    /// It was chosen most often.
    case choice
    /// It is the largest of another table.
    case size
  }

  /// The figure.
  public let figure: TalkFigure
  /// Why it was chosen.
  public let reason: Reason

  /// Chooses what to talk about: what changed most, what was chosen most, what is largest.
  ///
  /// What is hidden is never chosen: its name alone would say that there is somebody.
  /// - Parameters:
  ///   - figures: In any order that is always the same.
  ///   - most: How many at most.
  /// - Returns: Each from a table of its own as long as there are tables.
  public static func choose(from figures: [TalkFigure], most: Int = 3) -> [ChosenFigure] {
    let shown = figures.filter { ($0.count ?? 0) > 0 }
    var chosen: [ChosenFigure] = []
    func add(_ figure: TalkFigure?, _ reason: Reason) {
      guard let figure, chosen.count < most else { return }
      chosen.append(ChosenFigure(figure: figure, reason: reason))
    }
    func rest(fromOtherTables: Bool) -> [TalkFigure] {
      shown.filter { figure in
        !chosen.contains {
          fromOtherTables ? $0.figure.key.table == figure.key.table : $0.figure.key == figure.key
        }
      }
    }
    // Of equals the first, so that the same figures give the same talk.
    func first(_ figures: [TalkFigure], by size: (TalkFigure) -> Double) -> TalkFigure? {
      figures.enumerated().min { (-size($0.element), $0.offset) < (-size($1.element), $1.offset) }?
        .element
    }
    let changed = shown.filter { ($0.change ?? 0) != 0 }
    add(first(changed) { $0.change ?? 0 }, .change)
    add(first(rest(fromOtherTables: false).filter(\.isChoice)) { Double($0.count ?? 0) }, .choice)
    while chosen.count < most {
      let others = rest(fromOtherTables: true)
      let next = others.isEmpty ? rest(fromOtherTables: false) : others
      guard let figure = first(next, by: { Double($0.count ?? 0) }) else { break }
      add(figure, .size)
    }
    return chosen
  }
}

extension ChosenFigure {
  /// What is said before the questions at a figure: why this one, and what it shows.
  public var introduction: [Message] {
    let why =
      switch reason {
      case .change: Message("text-agenda-change")
      case .choice: Message("text-agenda-choice")
      case .size: Message("text-agenda-size")
      }
    let now = Message("row-agenda-now", ["now": figure.now.value(of: figure.unit)])
    guard let before = figure.before else { return [why, now] }
    return [why, now, Message("row-agenda-before", ["before": before.value(of: figure.unit)])]
  }
}
