// SPDX-License-Identifier: EUPL-1.2

internal import Model

/// Finds the resident that rows are about: by what the other system calls them, else by name.
struct ResidentFinder {
  /// Whom rows are about.
  enum Finding {
    /// Somebody who is known, or nobody yet.
    case found(Trajectory?)
    /// Several residents have the name.
    case several
  }

  private let system: String
  private var byReference: [String: Trajectory] = [:]
  private var byName: [String: [Trajectory]] = [:]

  init(_ trajectories: [Trajectory], system: String) {
    self.system = system
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
    return named.count > 1 ? .several : .found(named.first)
  }

  private static func plain(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }
}
