// SPDX-License-Identifier: EUPL-1.2

internal import Dossiers
internal import Foundation
internal import Model
internal import SQLiteStorage
internal import TestSupport
internal import Testing

/// Backups as people make them: to a stick, by themselves, and back on another laptop.
@Suite(.waiting) struct BackupTests {
  private let laptop: Laptop
  private var stick: String { laptop.root + "/stick" }

  init() throws {
    laptop = try Laptop.withSamira()
    try FileManager.default.createDirectory(
      atPath: laptop.root + "/stick", withIntermediateDirectories: true)
  }

  private func backups(in folder: String? = nil) -> [String] {
    Laptop.files(in: folder ?? stick).filter { $0.hasSuffix(".reservekopie") }.sorted()
  }

  private func said(_ ending: Ending) -> String {
    (ending.output + ending.errors).replacing("\n", with: " ")
  }

  @Test func `a backup goes to a stick, is checked, and stands on the start screen`() throws {
    #expect(said(try laptop.run(input: "stop\n")).contains("Er is nog geen reservekopie."))
    let none = try laptop.run("reservekopie")
    #expect(none.status == 1)
    #expect(said(none).contains("Er is nog geen map gekozen."))
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    let made = try laptop.run("reservekopie", "--naar", stick)
    #expect(made.status == 0, "\(made.errors)")
    #expect(said(made).contains("Alles erin gaat open en klopt."))
    let file = try #require(backups().first)
    #expect(backups().count == 1)
    #expect(Laptop.files(in: stick).count == 1)
    #expect(try Laptop.rights(of: file) == 0o600)
    let bytes = try Data(contentsOf: URL(filePath: file))
    for word in FirstTalk.markers + ["Samira", "resident", "SQLite", "conversation"] {
      #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
    }
    #expect(
      said(try laptop.run(input: "stop\n")).contains("reservekopie is van maandag 2 maart 2026."))

    #expect(try laptop.run("inwoner", "nieuw", "--naam", "Wim").status == 0)
    laptop.today = "2026-03-09"
    let checked = try laptop.run("reservekopie", "controleer", file)
    #expect(checked.status == 0, "\(checked.errors)")
    #expect(
      said(checked).contains("De kopie is van maandag 2 maart 2026. Inwoners: 1. Gesprekken: 1."))
    #expect(said(checked).contains("Bij één inwoner of groep is sindsdien iets veranderd."))
    #expect(
      said(try laptop.run(input: "stop\n")).contains("reservekopie is van maandag 2 maart 2026."))
  }

  @Test func `what is wrong with a backup is told, and changes nothing`() throws {
    #expect(try laptop.run("reservekopie", "--naar", stick).status == 0)
    let file = try #require(backups().first)
    let whole = try Data(contentsOf: URL(filePath: file))
    var flipped = whole
    flipped[whole.count - 40] ^= 4
    let cases: [(Data, String)] = [
      (Data("brief".utf8), "Dit bestand is geen reservekopie."),
      (Data("tussenstand-reservekopie 7\n".utf8), "Een nieuwere versie"),
      (whole.prefix(whole.count - 1000), "Het einde van deze kopie ontbreekt."),
      (flipped, "is van een andere kluis, of het begin is stuk"),
    ]
    for (contents, sentence) in cases {
      try contents.write(to: URL(filePath: file))
      for command in [["reservekopie", "controleer", file], ["herstel", file]] {
        let ending = try laptop.run(command, bytes: Array("ja\n".utf8))
        #expect(ending.status == 1)
        #expect(said(ending).contains(sentence), "\(said(ending))")
      }
    }
    #expect(said(try laptop.run("herstel", laptop.root + "/niets")).contains("kan ik niet lezen"))
    #expect(try laptop.run("inwoners").output.contains("Samira"))

    let nowhere = try laptop.run("reservekopie", "--naar", laptop.root + "/weg")
    #expect(said(nowhere).contains("De map voor de reservekopie is er niet."))
    #expect(!FileManager.default.fileExists(atPath: laptop.root + "/weg"))
    let inside = try laptop.run("reservekopie", "--naar", laptop.store)
    #expect(said(inside).contains("Dit is de map van de gesprekken zelf."))
  }

  @Test(.enabled(if: Laptop.canMount, "a small disk takes the right to mount"))
  func `a full stick and one that is read only are told, and leave nothing half`() throws {
    try laptop.system(
      "/usr/bin/mount", "-t", "tmpfs", "-o", "size=64k,mode=700", "none", stick)
    defer { try? laptop.system("/usr/bin/umount", "-l", stick) }
    let full = try laptop.run("reservekopie", "--naar", stick)
    #expect(full.status == 1)
    #expect(said(full).contains("De stick of schijf is vol."))
    #expect(Laptop.files(in: stick) == [])
    try laptop.system("/usr/bin/mount", "-o", "remount,ro", stick)
    let refused = try laptop.run("reservekopie", "--naar", stick)
    #expect(refused.status == 1)
    #expect(said(refused).contains("In deze map mag ik niets bewaren."))
  }

  @Test func `every day one is made by itself, old ones go, and a missing stick is a sentence`()
    throws
  {
    let set = try laptop.run("reservekopie", "--naar", stick, "--vanzelf")
    #expect(said(set).contains("Elke dag komt er vanzelf een reservekopie in deze map."))
    #expect(backups().count == 1)
    let stranger = stick + "/tussenstand-2026-01-01-00000000.reservekopie"
    try Data("van een ander".utf8).write(to: URL(filePath: stranger))
    // The same day nothing is made; every day after it one is, and on the eighth the first goes.
    #expect(try laptop.run(input: "stop\n").status == 0)
    #expect(backups().count == 2)
    for day in 3...9 {
      laptop.today = "2026-03-0\(day)"
      let ending = try laptop.run(input: "stop\n")
      #expect(ending.status == 0 && said(ending).contains("Dit is gemaakt: "), "\(ending.errors)")
    }
    // The last of seven days; what is somebody else's stays as well.
    let days = backups().compactMap { $0.firstMatch(of: /2026-\d\d-\d\d/)?.0 }
    #expect(days == ["2026-01-01"] + (3...9).map { "2026-03-0\($0)" })
    #expect(try Data(contentsOf: URL(filePath: stranger)) == Data("van een ander".utf8))

    laptop.today = "2026-03-13"
    try FileManager.default.moveItem(atPath: stick, toPath: laptop.root + "/uit")
    let ending = try laptop.run(input: "gesprek Samira\n" + FirstTalk.script() + "stop\n")
    #expect(ending.status == 0, "\(ending.errors)")
    #expect(said(ending).matches(of: /Zit de stick erin/).count == 1)
    #expect(said(ending).contains("Alles staat nog op deze laptop."))
    try FileManager.default.moveItem(atPath: laptop.root + "/uit", toPath: stick)
    #expect(try laptop.run(input: "stop\n").output.contains("2026-03-13"))
    #expect(said(try laptop.run("reservekopie", "--zelf")).contains("als u dat typt"))
    laptop.today = "2026-03-14"
    #expect(try !laptop.run(input: "stop\n").output.contains("Dit is gemaakt"))
  }

  @Test func `a backup is made in the middle of a talk in another window`() throws {
    let talk = try laptop.talk("gesprek", "Samira")
    try talk.hold(FirstTalk.turns.prefix(2))
    try talk.bar("Geld: waar staat u nu")
    let made = try laptop.run("reservekopie", "--naar", stick)
    #expect(made.status == 0, "\(made.errors)")
    talk.send("\r")
    try talk.ask("Geld: wat wilt u erover")
    try talk.killHard()
    // Elsewhere the talk goes on where the backup was made.
    let other = try Laptop()
    let file = try #require(backups().first)
    #expect(said(try other.run("herstel", file)).contains("De reservekopie staat op deze laptop."))
    #expect(try other.draftedAnswers() == [2])
    #expect(try laptop.draftedAnswers() == [3])
  }

  @Test func `a backup opens elsewhere with the passphrase or the recovery key, and nothing else`()
    throws
  {
    #expect(try laptop.run("gesprek", "Samira", input: FirstTalk.script()).status == 0)
    #expect(try laptop.run("reservekopie", "--naar", stick).status == 0)
    let file = try #require(backups().first)
    let other = try Laptop()
    let wrong = other.root + "/andere"
    try "de fiets staat op straat".write(toFile: wrong, atomically: false, encoding: .utf8)
    other.changes["TUSSENSTAND_PASSPHRASE_FILE"] = wrong
    let refused = try other.run("herstel", file)
    #expect(refused.status == 1 && said(refused).contains("Die wachtzin klopt niet."))
    #expect(!FileManager.default.fileExists(atPath: other.store))
    let key = try ModelStore.shared.get().recoveryKey
    let restored = try other.run("herstel", file, "--herstelsleutel", input: key + "\n")
    #expect(restored.status == 0, "\(restored.errors)")
    other.changes = [:]
    let board = try other.run("bord", "Samira")
    #expect(board.output.contains("volkstuin"), "\(board.errors)")
    #expect(try Laptop.rights(of: other.store + "/dossiers.sqlite") == 0o600)
    let third = try Laptop()
    #expect(try third.run("herstel", file).status == 0)
    #expect(try third.run("bord", "Samira").output.contains("volkstuin"))
    // The trail of each store says so.
    #expect(said(try laptop.run("logboek", "--alles")).contains("Joris: reservekopie gemaakt"))
    #expect(said(try third.run("logboek", "--alles")).contains("Joris: reservekopie teruggezet"))
  }

  @Test func `a store that is there is put aside after a yes, and who was erased stays erased`()
    throws
  {
    #expect(try laptop.run("inwoner", "nieuw", "--naam", "Wim").status == 0)
    #expect(try laptop.run("reservekopie", "--naar", stick).status == 0)
    let file = try #require(backups().first)
    let erased = try laptop.run("wis", "Wim", input: "Wim\n")
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(try laptop.run("inwoner", "nieuw", "--naam", "Ada").status == 0)
    let no = try laptop.run("herstel", file, input: "nee\n")
    #expect(no.status == 0 && said(no).contains("Er is niets veranderd."))
    #expect(try laptop.run("inwoners").output.contains("Ada"))
    let yes = try laptop.run("herstel", file, input: "ja\n")
    #expect(yes.status == 0, "\(yes.errors)")
    #expect(said(yes).contains("Eén inwoner was hier gewist. Die is ook nu gewist."))
    #expect(yes.output.contains("Wat hier stond, is nu: \(laptop.store)/dossiers-opzij-2026-03-02"))
    let names = try laptop.run("inwoners").output
    #expect(names.contains("Samira") && !names.contains("Ada") && !names.contains("Wim"))
    // The backup that still held Wim goes when the next one was proven.
    #expect(try laptop.run("reservekopie", "--naar", stick).status == 0)
    #expect(backups().count == 1 && backups().first != file)
  }

  @Test func `a store of the first version is brought up to date by the program`() throws {
    let older = try Laptop()
    try FileManager.default.createDirectory(
      atPath: older.store, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700]
    )
    let fixtures = Checkout.root.appending(path: "Tests/StorageTests/Fixtures")
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "dossiers-001-records.sqlite"),
      to: URL(filePath: older.store + "/dossiers.sqlite"))
    let reading = try older.run("overzicht", program: "teambeeld")
    #expect(said(reading).contains("Een oudere versie heeft dit bewaard."))
    let list = try older.run(input: "inwoners\nstop\n")
    #expect(list.status == 0, "\(list.errors)")
    #expect(list.output.contains("Samira Bakker") && list.output.contains("Wim de Groot"))
    let copy = older.store + "/dossiers-versie-001-records.sqlite"
    #expect(try Laptop.rights(of: copy) == 0o600)
    // The copy goes once a backup was proven.
    #expect(try older.run("reservekopie", "--naar", stick).status == 0)
    #expect(!FileManager.default.fileExists(atPath: copy))
    #expect(try older.run("overzicht", program: "teambeeld").status == 0)
  }
}
