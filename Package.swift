// swift-tools-version: 6.1
import PackageDescription

// The house, floor by floor: a module may import only what its line names.
// docs/ARCHITECTURE.md has the picture, docs/DECISIONS.md the reasons.

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "strata",
  products: [
    .executable(name: "strata", targets: ["strata"]),
    .executable(name: "strata-benchmark", targets: ["strata-benchmark"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Floor 0
    .target(name: "Tables"),
    .target(name: "Settings"),
    // Floor 1
    .target(name: "Query", dependencies: ["Tables"]),
    .target(name: "Segmentation", dependencies: ["Tables"]),
    .target(name: "Journal", dependencies: [crypto]),
    .target(name: "Clustering", dependencies: ["Tables"]),
    // Floor 2
    .target(name: "Ingestion", dependencies: ["Tables", "Query", "Segmentation", crypto]),
    .target(name: "Governance", dependencies: ["Tables", "Journal"]),
    // Floor 3
    .target(
      name: "Workspace",
      dependencies: [
        "Tables", "Query", "Segmentation", "Clustering", "Journal", "Ingestion", "Governance",
        "Settings", crypto,
      ]),
    // Floor 4
    .target(
      name: "Workbench",
      dependencies: [
        "Tables", "Query", "Segmentation", "Clustering", "Journal", "Governance", "Workspace",
      ]),
    // Floor 5
    .target(
      name: "CTerminal",
      linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(
      name: "TerminalUI",
      dependencies: [
        "CTerminal", "Themes", "Workbench", "Settings",
      ]),
    // Floor 6
    .executableTarget(
      name: "strata",
      dependencies: [
        "Tables", "Query", "Segmentation", "Journal", "Governance", "Ingestion", "Workspace",
        "Workbench", "TerminalUI", "Demo", "Themes", "Settings", "Clustering", arguments,
      ]),
    // Beside the floors
    .target(
      name: "Themes",
      path: "Themes",
      resources: [
        .embedInCode("terminal.toml"),
        .embedInCode("dark.toml"),
        .embedInCode("light.toml"),
        .embedInCode("high-contrast.toml"),
        .embedInCode("colour-blind.toml"),
      ]),
    .target(name: "Demo"),
    .executableTarget(
      name: "strata-benchmark",
      dependencies: [
        "Demo", "Tables", "Query", "Segmentation", "Journal", "Governance", "Ingestion",
        "Workspace", "Workbench", "TerminalUI", "Clustering", arguments,
      ],
      path: "Sources/strata-benchmark"),
    // Tests mirror the sources
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "TestSupport"], exclude: ["Arrow/Fixtures"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings"]),
    .testTarget(name: "QueryTests", dependencies: ["Query", "Tables", "TestSupport"]),
    .testTarget(
      name: "SegmentationTests", dependencies: ["Segmentation", "Tables", "TestSupport"]),
    .testTarget(name: "JournalTests", dependencies: ["Journal", "TestSupport"]),
    .testTarget(name: "ClusteringTests", dependencies: ["Clustering", "Tables"]),
    .testTarget(
      name: "IngestionTests", dependencies: ["Ingestion", "Segmentation", "Tables", "TestSupport"]),
    .testTarget(name: "GovernanceTests", dependencies: ["Governance", "Journal", "TestSupport"]),
    .testTarget(
      name: "WorkspaceTests",
      dependencies: [
        "Workspace", "Tables", "Query", "Segmentation", "Clustering", "Ingestion", "Governance",
        "Journal", "TestSupport",
      ]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Workbench", "Workspace", "Governance", "Journal", "Segmentation", "Tables", "Query",
        "Ingestion", "Demo", "TestSupport",
      ], exclude: ["Scripts"]),
    .testTarget(
      name: "TerminalUITests",
      dependencies: ["TerminalUI", "Themes", "Workbench", "TestSupport"],
      exclude: ["Snapshots"]),
    .testTarget(name: "DemoTests", dependencies: ["Demo"]),
    .testTarget(name: "EndToEndTests", dependencies: ["strata", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)
