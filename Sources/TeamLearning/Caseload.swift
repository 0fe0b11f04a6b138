// SPDX-License-Identifier: EUPL-1.2

internal import Figures
internal import Model

/// The conversations that are added up, by resident and in time (caseload).
struct Caseload {
  /// The conversations of each resident, oldest first; residents in the order of their pseudonyms.
  let residents: [[ConversationFigures]]

  /// Puts figures in order.
  /// - Parameters:
  ///   - figures: In any order.
  ///   - period: The first and the last month to count; all when `nil`.
  init(_ figures: [ConversationFigures], in period: ClosedRange<Month>?) {
    let counted = figures.filter { period?.contains($0.month) ?? true }
    residents = Dictionary(grouping: counted, by: \.subject)
      .sorted { $0.key < $1.key }
      .map { _, own in own.sorted { $0.moment < $1.moment } }
  }

  /// All conversations, in the order of their residents.
  var conversations: [ConversationFigures] { residents.flatMap { $0 } }

  /// The latest value of each resident who has one.
  /// - Parameter value: Takes the value from one conversation, if it is there.
  /// - Returns: One value per resident at most.
  func latest<Value>(_ value: (ConversationFigures) -> Value?) -> [Value] {
    residents.compactMap { own in
      for conversation in own.reversed() {
        if let found = value(conversation) { return found }
      }
      return nil
    }
  }

  /// How many residents have a conversation for which something holds.
  /// - Parameter holds: Looks at one conversation.
  /// - Returns: Each resident is counted once.
  func countResidents(where holds: (ConversationFigures) -> Bool) -> Int {
    residents.count { $0.contains(where: holds) }
  }
}

extension ConversationFigures {
  /// What orders the conversations of one resident in time.
  fileprivate var moment: (Month, Int, Pseudonym) { (month, orderInMonth, conversation) }
}
