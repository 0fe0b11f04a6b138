// swift-tools-version: 6.2

import PackageDescription

/// One list for every Swift target: Swift 6 mode, no warnings, the C boundary visible.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),  // SE-0335
  .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
  .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
  .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
  .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
  .strictMemorySafety(),  // SE-0458
  .treatAllWarnings(as: .error),
]

/// The tests put millions of cases through the rooms, and optimised ones take a tenth of the time.
///
/// Only for `Scripts/test`: SwiftPM lets no other package use one that has such flags.
let optimised: [SwiftSetting] =
  Context.environment["TUSSENSTAND_OPTIMISED"] == nil ? [] : [.unsafeFlags(["-O"])]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + optimised)
}

func program(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["TestSupport"],
    exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

// The team store on a server. Without the trait `PostgreSQL` no program is linked with libpq:
// `swift build --disable-default-traits --product tussenstand`.
let postgresStorage = Target.Dependency.target(
  name: "PostgresStorage", condition: .when(traits: ["PostgreSQL"]))

let package = Package(
  name: "Tussenstand",
  products: [
    .executable(name: "tussenstand", targets: ["tussenstand"]),
    .executable(name: "teambeeld", targets: ["teambeeld"]),
    .library(name: "Disclosure", targets: ["Disclosure"]),
  ],
  traits: [
    .default(enabledTraits: ["PostgreSQL"]),
    .trait(name: "PostgreSQL", description: "A team store on a PostgreSQL server"),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    // Words: pure, no device.
    room("Model"),
    room("Embedded", ["CEmbedded"]),
    room("Wording", ["Model", "Embedded"]),
    room("Dialogue", ["Model", "Wording"]),
    room(
      "Summaries",
      [
        "Model", "Wording", "Embedded", "Processes",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    room("Processes"),
    room(
      "Interchange",
      ["Model", "Processes", "Wording", .product(name: "TOMLKit", package: "TOMLKit")]),
    room("Dossiers", ["Model"]),
    room("Figures", ["Model"]),
    room("Disclosure", ["Model"]),
    room("TeamLearning", ["Model", "Wording", "Figures", "Disclosure", "Interchange"]),

    // Devices: each outside library is imported by exactly one of these.
    room("Terminal", ["CEditline"]),
    room("Sealing", ["Model", "Dossiers", "Figures", "CSodium"]),
    room(
      "SQLiteStorage",
      [
        "Dossiers", "Embedded", "Figures", "Model",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    room("PostgresStorage", ["Embedded", "Figures", "Model", "CPostgres"]),

    // What both programs share at the edge, and the programs.
    room(
      "Workplace",
      [
        "Model", "Wording", "Embedded", "Interchange", "Dossiers", "Figures", "Terminal",
        "Sealing", "SQLiteStorage", argumentParser, postgresStorage,
      ]),
    program(
      "tussenstand",
      [
        "Workplace", "Dialogue", "Interchange", "Model", "Summaries", "TeamLearning", "Dossiers",
        "Figures", "Sealing", "SQLiteStorage", "Terminal", "Wording", argumentParser,
      ]),
    program(
      "teambeeld",
      [
        "Workplace", "Model", "TeamLearning", "Disclosure", "Dossiers", "Figures", "Sealing",
        "SQLiteStorage",
        "Summaries", "Terminal", "Wording", argumentParser,
      ]),

    // C libraries: a module map and a shim header each; the data files are built in with #embed.
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .target(name: "CEmbedded"),

    // Tests, from near to far.
    .target(
      name: "TestSupport", dependencies: ["CPty"], path: "Tests/Support",
      swiftSettings: strict + optimised),
    .executableTarget(
      name: "terminal-probe", dependencies: ["Terminal"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .systemLibrary(name: "CPty", path: "Tests/CPty"),
    tests("ModelTests", ["Model"]),
    tests("WordingTests", ["Wording", "Model", "Embedded"]),
    tests(
      "ImportTests",
      [
        "DossierFixtures", "Dossiers", "Embedded", "Figures", "Interchange", "Model", "Sealing",
        "Wording", "Workplace",
      ], exclude: ["fuzz_driver.py"]),
    tests("DialogueTests", ["Dialogue", "Model", "Wording", "Interchange", "Embedded"]),
    tests("InterchangeTests", ["Interchange", "Model", "Embedded"]),
    tests("ExportTests", ["Interchange", "Model", "Embedded", "Summaries", "Wording"]),
    .target(
      name: "DossierFixtures", dependencies: ["Dossiers", "Model", "Sealing"],
      path: "Tests/DossierFixtures", swiftSettings: strict),
    .executableTarget(
      name: "storage-probe",
      dependencies: ["DossierFixtures", "Dossiers", "Model", "Sealing", "SQLiteStorage"],
      path: "Tests/StorageProbe", swiftSettings: strict),
    .executableTarget(
      name: "fault-probe",
      dependencies: [
        "Dialogue", "DossierFixtures", "Dossiers", "Embedded", "Figures", "Interchange", "Model",
        "SQLiteStorage", "Sealing", "Summaries", "Terminal", "Wording", "Workplace",
      ],
      path: "Tests/FaultProbe", swiftSettings: strict),
    tests("DossiersTests", ["Dossiers", "DossierFixtures", "Sealing", "Model"]),
    .target(
      name: "FigureFixtures", dependencies: ["Figures", "Model", "TestSupport"],
      path: "Tests/FigureFixtures", swiftSettings: strict),
    .target(
      name: "TeamFixtures",
      dependencies: [
        "DossierFixtures", "Dossiers", "FigureFixtures", "Figures", "Model", "SQLiteStorage",
        "Sealing", "Workplace",
      ],
      path: "Tests/TeamFixtures", swiftSettings: strict),
    .executableTarget(
      name: "team-probe",
      dependencies: ["FigureFixtures", "Figures", "TeamFixtures", "Workplace"],
      path: "Tests/TeamProbe", swiftSettings: strict),
    tests("FiguresTests", ["FigureFixtures", "Figures", "Model"]),
    tests(
      "TeamStoreTests",
      [
        "Disclosure", "Dossiers", "FigureFixtures", "Figures", "Model", "PostgresStorage",
        "SQLiteStorage", "TeamFixtures", "TeamLearning", "Wording", "Workplace", "team-probe",
        "teambeeld",
      ], exclude: ["postgres-server", "recount.py"]),
    tests(
      "KeysTests",
      [
        "DossierFixtures", "Dossiers", "Model", "SQLiteStorage", "Sealing", "Terminal", "Wording",
        "Workplace",
      ]),
    tests(
      "IntegrityTests",
      ["DossierFixtures", "Dossiers", "Model", "SQLiteStorage", "Sealing"],
      exclude: ["tamper.py"]),
    tests("SealingTests", ["Sealing", "Dossiers", "DossierFixtures", "Figures", "Model"]),
    tests(
      "StorageTests",
      [
        "SQLiteStorage", "Sealing", "Dossiers", "DossierFixtures", "FigureFixtures", "Figures",
        "Model", "storage-probe",
      ], exclude: ["Fixtures"]),
    tests("TerminalTests", ["Terminal", "terminal-probe"]),
    tests(
      "SummariesTests", ["Summaries", "Model", "Processes", "Wording", "Embedded"],
      exclude: ["Golden"]),
    .executableTarget(
      name: "disclosure-probe", dependencies: ["Disclosure", "Model"],
      path: "Tests/DisclosureProbe", swiftSettings: strict),
    .executableTarget(
      name: "picture-probe",
      dependencies: [
        "Disclosure", "FigureFixtures", "Figures", "Model", "SQLiteStorage", "TeamLearning",
        "TestSupport",
      ],
      path: "Tests/PictureProbe", swiftSettings: strict),
    tests(
      "DisclosureTests",
      ["Disclosure", "Embedded", "Model", "disclosure-probe", "picture-probe"],
      exclude: ["attacker.py", "picture_attacker.py", "second_opinion.py", "solver.py"]),
    tests("TeamLearningTests", ["TeamLearning", "Disclosure", "Figures", "Model", "Wording"]),
    tests(
      "ReportTests",
      [
        "TeamLearning", "Disclosure", "Embedded", "FigureFixtures", "Figures", "Interchange",
        "Model", "SQLiteStorage", "Summaries", "Wording", "teambeeld",
      ]),
    tests("AgendaTests", ["TeamLearning", "Figures", "Model", "Wording"]),
    tests(
      "RecordedTests",
      [
        "Model", "Dossiers", "Figures", "Dialogue", "Interchange", "Embedded", "Wording",
        "Workplace", "tussenstand",
      ]),
    tests("ScreenTests", ["Dialogue", "Model", "Wording", "tussenstand"]),
    tests(
      "FaultTests",
      [
        "Dialogue", "DossierFixtures", "Dossiers", "Model", "SQLiteStorage", "Sealing",
        "fault-probe", "tussenstand",
      ]),
    tests("ArchitectureTests", ["Wording", "Embedded"]),
    tests("ExampleTests", ["tussenstand", "teambeeld"]),
    tests(
      "RoomPageTests",
      [
        "Dialogue", "Disclosure", "DossierFixtures", "Dossiers", "Embedded", "Figures",
        "Interchange", "Model", "PostgresStorage", "Processes", "SQLiteStorage", "Sealing",
        "Summaries", "TeamLearning", "Terminal", "Wording", "Workplace",
      ]),
    tests(
      "EndToEndTests",
      [
        "Dossiers", "FigureFixtures", "Figures", "Model", "Sealing", "SQLiteStorage", "Workplace",
        "tussenstand", "teambeeld",
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
