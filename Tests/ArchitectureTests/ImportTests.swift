// SPDX-License-Identifier: EUPL-1.2

import TestSupport
import Testing

/// Arrows point to words, never to devices.
struct ImportTests {
  private let sources = Checkout.files(in: "Sources", ending: ".swift")

  @Test func `every room with Swift stands in the table`() {
    let rooms = Set(sources.map(\.room))
    #expect(!rooms.isEmpty)
    #expect(rooms.subtracting(Rooms.allowed.keys) == [])
    #expect(rooms.isDisjoint(with: Rooms.withoutSwift))
  }

  @Test func `a room imports only what the table allows`() {
    let ours = Set(Rooms.allowed.keys)
    for file in sources {
      for module in Rooms.imports(in: file.text) {
        if ours.contains(module) {
          let allowed = Rooms.allowed[file.room] ?? []
          #expect(allowed.contains(module), "\(file) may not import \(module)")
        } else if let rooms = Rooms.libraries[module] {
          #expect(rooms.contains(file.room), "\(file) may not import \(module)")
        } else {
          #expect(Rooms.system.contains(module), "\(file) imports the unknown \(module)")
        }
      }
    }
  }

  @Test func `the model imports nothing, not even Foundation`() {
    for file in sources where file.room == "Model" {
      #expect(Rooms.imports(in: file.text) == [], "\(file)")
    }
  }

  @Test func `the manifest and the imports of a room agree`() throws {
    let declared = try Manifest.dependencies()
    for room in Rooms.allowed.keys.sorted() {
      let inManifest = try #require(declared[room], "\(room) is not in Package.swift")
      let files = sources.filter { $0.room == room }
      let imported = files.reduce(into: Set<String>()) { $0.formUnion(Rooms.imports(in: $1.text)) }
        .subtracting(Rooms.system)
      #expect(imported.subtracting(inManifest) == [], "\(room) imports what it does not declare")
      guard !Rooms.isEmpty(room) else { continue }
      #expect(inManifest.subtracting(imported) == [], "\(room) declares what it does not import")
    }
  }

  @Test func `the manifest and the imports of the tests agree`() throws {
    let declared = try Manifest.dependencies()
    let known = Set(Rooms.allowed.keys).union(Rooms.libraries.keys)
    for file in Checkout.files(in: "Tests", ending: ".swift") where file.room.hasSuffix("Tests") {
      let allowed = try #require(declared[file.room], "\(file.room) is not in Package.swift")
      let undeclared = Rooms.imports(in: file.text).intersection(known).subtracting(allowed)
      #expect(undeclared == [], "\(file) imports what its target does not declare")
    }
  }

  @Test func `what needs a server is imported only where the trait is on`() {
    var conditional = 0
    for file in sources where file.room != "PostgresStorage" {
      var isOn = false
      for line in file.lines {
        if line == "#if PostgreSQL" { isOn = true }
        if line == "#endif" || line == "#else" { isOn = false }
        guard Rooms.imports(in: String(line)).contains("PostgresStorage") else { continue }
        #expect(isOn, "\(file) imports PostgresStorage without #if PostgreSQL")
        conditional += 1
      }
    }
    #expect(conditional > 0)
  }

  @Test(arguments: [
    "import GRDB", "internal import GRDB", "@preconcurrency public import GRDB",
    "import struct GRDB.Row", "  import GRDB  // why", "@testable import GRDB",
  ])
  func `every way to import is seen`(line: String) {
    #expect(Rooms.imports(in: line) == ["GRDB"])
  }

  @Test(arguments: ["// import GRDB", "let x = \"import GRDB\"", "important()"])
  func `what only looks like an import is not one`(line: String) {
    #expect(Rooms.imports(in: line) == [])
  }
}

/// What `Package.swift` says, read as text.
enum Manifest {
  /// The dependencies of each target that is declared with `room`, `program` or `tests`.
  static func dependencies() throws -> [String: Set<String>] {
    let text = try #require(Checkout.file("Package.swift")).text
    let target = /(?:room|program|tests)\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?\s*[,)]/
    let product = /\.product\(\s*name:\s*"(\w+)",\s*package:\s*"[^"]+"\s*\)/
    var all: [String: Set<String>] = [:]
    for match in text.matches(of: target) {
      let list = String(match.2 ?? "").replacing(product) { "\"\($0.1)\"" }
      var names = Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
      if list.contains("argumentParser") { names.insert("ArgumentParser") }
      if list.contains("postgresStorage") { names.insert("PostgresStorage") }
      all[String(match.1)] = names
    }
    return all
  }
}
