// SPDX-License-Identifier: EUPL-1.2

internal import Foundation

// What `Scripts/faults` asks of a store and of the readers.
//   fault-probe quick FOLDER PASSPHRASE             makes guessing the passphrase quick, for many runs
//   fault-probe read FOLDER PASSPHRASE              prints everything in the store as JSON
//   fault-probe fuzz TARGET FIRST COUNT SEED PLACE  gives a reader COUNT inputs; PLACE is a folder
//   fault-probe targets                             prints the names of the readers
let arguments = CommandLine.arguments
do {
  switch arguments.dropFirst().first {
  case "quick" where arguments.count == 4:
    try StoreReading.makeQuick(arguments[2], arguments[3])
  case "read" where arguments.count == 4:
    print(try StoreReading(arguments[2], arguments[3]).json())
  case "targets":
    print(FuzzTarget.allCases.map(\.rawValue).joined(separator: "\n"))
  case "fuzz" where arguments.count == 7:
    guard let target = FuzzTarget(rawValue: arguments[2]), let first = Int(arguments[3]),
      let count = Int(arguments[4]), let seed = Int(arguments[5])
    else { exit(64) }
    let place = URL(filePath: arguments[6])
    let accepted = try FuzzRun(target, seed: seed, place: place).run(first..<(first + count))
    print(accepted)
  default:
    exit(64)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
