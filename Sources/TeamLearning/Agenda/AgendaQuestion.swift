// SPDX-License-Identifier: EUPL-1.2

internal import Wording

/// What a team asks itself at a figure, in this order (vraag van het teamgesprek).
public enum AgendaQuestion: String, CaseIterable, Hashable, Sendable, Codable,
  CodingKeyRepresentable
{
  /// Do we recognise this? (herkennen)
  case recognise
  /// Which story is behind it? (verhaal)
  case story
  /// Can we explain it? (verklaren)
  case explain
  /// What do we do more? (meer)
  case more
  /// What do we do less? (minder)
  case less
  /// What do we do differently? (anders)
  case differently
  /// Which other expertise or methods? (expertise)
  case expertise
  /// Who does it? (wie)
  case who
  /// By when? (wanneer klaar)
  case byWhen
  /// When do we look back? (terugkijken)
  case lookBack
  /// What do we ask the client council? (cliëntenraad)
  case council

  /// The question.
  var wording: Message { Message("question-agenda-\(rawValue)") }

  /// What stands before the answer on the sheet.
  var label: Message { Message("label-agenda-\(rawValue)") }

  /// Whether the answer is something to do.
  var isAction: Bool {
    switch self {
    case .more, .less, .differently, .expertise: true
    case .recognise, .story, .explain, .who, .byWhen, .lookBack, .council: false
    }
  }

  /// Whether the answer is a day.
  public var isDay: Bool { self == .byWhen || self == .lookBack }
}
