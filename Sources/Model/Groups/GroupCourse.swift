// SPDX-License-Identifier: EUPL-1.2

/// A group with its meetings over time (verloop van een groep).
public struct GroupCourse: Hashable, Sendable {
  /// The group.
  public let group: Group
  /// Its meetings, oldest first.
  public let activities: [GroupActivity]

  /// Puts meetings in order.
  /// - Parameters:
  ///   - group: The group.
  ///   - activities: Its meetings in any order; those of others are left out.
  public init(_ group: Group, _ activities: [GroupActivity]) {
    self.group = group
    self.activities = activities.filter { $0.group == group.id }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The last meeting, if there was one.
  public var latest: GroupActivity? { activities.last }

  /// The legends that were used, the present one first, each with the meetings it was used in.
  ///
  /// Counts under different words are never put beside each other.
  public var byLegend: [(legend: [LegendColour], activities: [GroupActivity])] {
    var found: [(legend: [LegendColour], activities: [GroupActivity])] = []
    for activity in activities.reversed() where !activity.legend.isEmpty {
      if let place = found.firstIndex(where: { $0.legend == activity.legend }) {
        found[place].activities.insert(activity, at: 0)
      } else {
        found.append((activity.legend, [activity]))
      }
    }
    return found
  }
}
