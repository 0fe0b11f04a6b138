// SPDX-License-Identifier: EUPL-1.2

/// For whom figures are made; it decides what is shown (voor wie).
public enum Audience: String, Sendable, CaseIterable, Codable {
  /// The professional's own unlocked dossiers, on the screen only (eigen).
  ///
  /// Nothing is hidden: whoever can open the dossiers can read every one of them.
  case own = "eigen"
  /// The team itself: nothing on fewer than 5 residents (team).
  case team
  /// Everybody else: nothing under 10, rounded to 5, with a ledger (buiten).
  case outside = "buiten"
}
