// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Finds the resident that rows are about: by what the other system calls them, else by name.
struct ResidentFinder {
  /// Whom rows are about.
  enum Finding {
    /// Somebody who is known, or nobody yet.
    case found(Trajectory?)
    /// Several residents here, or several people in the file, have the name.
    case several
  }

  private let system: String
  private var byReference: [String: Trajectory] = [:]
  /// How many people in the file have a name.
  private var people: [String: Int] = [:]
  private var byName: [String: [Trajectory]] = [:]

  init(_ trajectories: [Trajectory], of names: [String], system: String) {
    self.system = system
    for name in names { people[Self.plain(name), default: 0] += 1 }
    for trajectory in trajectories {
      byName[Self.plain(trajectory.resident.name), default: []].append(trajectory)
      for entry in trajectory.resident.importedAs ?? [] where entry.system == system {
        if let reference = entry.reference { byReference[reference] = trajectory }
      }
    }
  }

  func find(_ facts: RowFacts) -> Finding {
    if let reference = facts.reference, let known = byReference[reference] { return .found(known) }
    guard let name = facts.name else { return .found(nil) }
    // Somebody whom the system calls by another reference is somebody else with that name.
    let named = (byName[Self.plain(name)] ?? []).filter { trajectory in
      facts.reference == nil
        || !(trajectory.resident.importedAs ?? []).contains {
          $0.system == system && $0.reference != nil
        }
    }
    guard let only = named.first else { return .found(nil) }
    let isSure = named.count == 1 && people[Self.plain(name), default: 0] <= 1
    return isSure ? .found(only) : .several
  }

  private static func plain(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
