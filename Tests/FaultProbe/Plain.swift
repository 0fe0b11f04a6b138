// SPDX-License-Identifier: EUPL-1.2

internal import DossierFixtures

/// Any JSON value, of which only the form is known.
indirect enum Plain: Codable {
  case null, flag(Bool), whole(Int), number(Double), text(String), list([Plain])
  case fields([String: Plain])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .flag(value)
    } else if let value = try? container.decode(Int.self) {
      self = .whole(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([Plain].self) {
      self = .list(value)
    } else {
      self = .fields(try container.decode([String: Plain].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .flag(let value): try container.encode(value)
    case .whole(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .fields(let values): try container.encode(values)
    }
  }

  /// How many values there are in it, itself included.
  var count: Int {
    switch self {
    case .list(let values): values.reduce(1) { $0 + $1.count }
    case .fields(let values): values.values.reduce(1) { $0 + $1.count }
    default: 1
    }
  }

  /// The same with one value spoilt: the one of this number, counted from itself.
  func spoilt(at number: Int, _ numbers: inout SeededNumbers) -> Plain {
    guard number > 0 else { return replaced(&numbers) }
    var left = number - 1
    switch self {
    case .list(var values):
      for (index, value) in values.enumerated() {
        if left < value.count {
          values[index] = value.spoilt(at: left, &numbers)
          break
        }
        left -= value.count
      }
      return .list(values)
    case .fields(var values):
      for (name, value) in values.sorted(by: { $0.key < $1.key }) {
        if left < value.count {
          values[name] = value.spoilt(at: left, &numbers)
          break
        }
        left -= value.count
      }
      return .fields(values)
    default: return self
    }
  }

  private func replaced(_ numbers: inout SeededNumbers) -> Plain {
    func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }
    switch self {
    case .text where pick(4) > 0:
      return .text(Nonsense.words[pick(Nonsense.words.count)])
    case .whole(let value) where pick(4) > 0:
      return .whole([0, -1, 1, value &+ 1, 101, .max, .min, 1_000_000][pick(8)])
    case .list(var values) where !values.isEmpty && pick(4) > 0:
      switch pick(3) {
      case 0: values.remove(at: pick(values.count))
      case 1: values.insert(values[pick(values.count)], at: pick(values.count))
      default: values.swapAt(pick(values.count), pick(values.count))
      }
      return .list(values)
    case .fields(var values) where !values.isEmpty && pick(4) > 0:
      let names = values.keys.sorted()
      let name = names[pick(names.count)]
      switch pick(3) {
      case 0: values[name] = nil
      case 1: values[name] = values[names[pick(names.count)]]
      default: values["onbekend"] = .text(name)
      }
      return .fields(values)
    default:
      return [.null, .flag(true), .whole(7), .number(1e300), .text(""), .list([]), .fields([:])][
        pick(7)]
    }
  }
}
