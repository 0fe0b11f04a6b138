// SPDX-License-Identifier: EUPL-1.2

import Foundation
import TestSupport
import Testing

/// `teambeeld opslag`, as who owns the file or the server runs it.
@Suite(.waiting) struct UpkeepTests {
  private struct Ran {
    let status: Int32
    let output: String
  }

  /// Runs the program; what it says and what it refuses with come together.
  private func run(_ arguments: String...) throws -> Ran {
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.path("teambeeld"))
    process.arguments = ["opslag"] + arguments
    process.environment = ["LC_ALL": "C.UTF-8", "LANG": "nl_NL.UTF-8", "COLUMNS": "200"]
    process.standardInput = FileHandle.nullDevice
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // Lines are wrapped: sentences are looked for as sentences.
    return Ran(status: process.terminationStatus, output: text.unwrapped)
  }

  @Test func `a file is made once, and shown`() throws {
    let file = try TeamFile()
    let missing = try run("toon", file.path)
    #expect(missing.status == 1)
    #expect(missing.output.contains("Hier staat nog geen teambestand."))
    #expect(!FileManager.default.fileExists(atPath: file.path))
    #expect(try run("bijwerken", file.path).status == 1)
    let made = try run("maak", file.path)
    #expect(made.status == 0, "\(made.output)")
    #expect(made.output.contains("Het teambestand is gemaakt."))
    let again = try run("maak", file.path)
    #expect(again.status == 1)
    #expect(again.output.contains("Hier staat al een teambestand."))
    #expect(try run("storage-is-no-word", file.path).status == 64)
    #expect(try run("toon", file.path).output.contains("De opslag past bij deze versie."))
    #expect(try run("update", file.path).output.contains("De opslag past bij deze versie."))
  }

  @Test func `an owner makes the tables and the roles on a server, and sees the accounts`() throws {
    let server = try #require(PostgresServer.shared)
    let name = try server.database()
    defer { _ = try? server.psql("postgres", "DROP DATABASE \(name) WITH (FORCE)") }
    func address(_ user: String) -> String {
      "postgresql://\(user)@/\(name)?host=\(server.folder)&port=\(server.port)"
    }
    #expect(try run("toon", address("eigenaar")).output.contains("nog geen teambestand"))
    // Whoever may log in and nothing more is refused with a sentence, and nothing is made.
    let stranger = "u_" + UUID().uuidString.lowercased().replacing("-", with: "")
    try server.psql("postgres", "CREATE ROLE \(stranger) LOGIN")
    let refused = try run("maak", address(stranger))
    #expect(refused.status == 1)
    #expect(refused.output.contains("Neem het account van de eigenaar."), "\(refused.output)")
    let made = try run("maak", address("eigenaar"))
    #expect(made.status == 0, "\(made.output)")
    #expect(made.output.contains("De tabellen en de rollen zijn gemaakt."))
    #expect(try run("maak", address("eigenaar")).output.contains("Hier staat al een teambestand."))
    try server.psql("postgres", "GRANT tussenstand_writer TO \(stranger)")
    let shown = try run("toon", address("eigenaar"))
    #expect(shown.output.contains("De opslag past bij deze versie."))
    #expect(shown.output.contains("Dit mag delen: "))
    #expect(shown.output.contains(stranger))
    // As if an older version had made it.
    try server.psql(
      name,
      """
      DROP TABLE IF EXISTS tussenstand.agenda_entry, tussenstand.level_figure, tussenstand.shared_group,
        tussenstand.activity_figure, tussenstand.activity_theme_figure,
        tussenstand.activity_answer_figure, tussenstand.resident_to_count,
        tussenstand.conversation_tally, tussenstand.value_tally, tussenstand.named_tally,
        tussenstand.conversation_change, tussenstand.value_change, tussenstand.named_change CASCADE;
      DROP TRIGGER came ON tussenstand.shared_resident;
      DROP TRIGGER goes ON tussenstand.shared_resident;
      DROP FUNCTION tussenstand.take_off, tussenstand.bring_in, tussenstand.resident_comes,
        tussenstand.resident_goes, tussenstand.residents_counted, tussenstand.bring_all_in, tussenstand.count_anew;
      DROP FUNCTION IF EXISTS tussenstand.activity_count (INTEGER, INTEGER, INTEGER);
      DELETE FROM tussenstand.schema_migration WHERE name >= '005';
      """)
    #expect(try run("toon", address("eigenaar")).output.contains("Typ: opslag bijwerken"))
    #expect(try run("bijwerken", address(stranger)).status == 1)
    let updated = try run("bijwerken", address("eigenaar"))
    #expect(updated.output.contains("De opslag is bijgewerkt"), "\(updated.output)")
    #expect(try run("toon", address("eigenaar")).output.contains("past bij deze versie"))
    try server.psql(name, "INSERT INTO tussenstand.schema_migration VALUES ('999-later')")
    #expect(try run("bijwerken", address("eigenaar")).output.contains("nieuwere versie"))
  }

  @Test func `a password in the address is refused`() throws {
    let ran = try run("maak", "postgresql://eigenaar:geheim@localhost/team")
    #expect(ran.status == 1)
    #expect(!ran.output.contains("geheim"))
  }
}
