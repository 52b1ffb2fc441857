import Foundation
import TestSupport

/// A workspace of a test's own.
struct TestWorkspace: Sendable {
  let folder: TemporaryFolder
  var root: String { folder.path + "/workspace" }
  /// A home folder, so that what is kept between sessions stays apart.
  var home: String { folder.path + "/home" }

  private static let demo = Task { () async throws -> TemporaryFolder in
    let folder = try TemporaryFolder()
    let made = try await StrataProgram.run([
      "demo", folder.path + "/workspace", "--no-open", "--items", "300", "--lines", "15000",
    ])
    guard made.code == 0 else { throw ScriptFault(description: made.errors) }
    return folder
  }

  private init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    try FileManager.default.createDirectory(
      atPath: folder.path + "/home", withIntermediateDirectories: true)
  }

  /// A fresh copy of a small demo; the demo itself is made once.
  static func demo() async throws -> TestWorkspace {
    let workspace = try TestWorkspace(TemporaryFolder())
    let made = try await demo.value
    try FileManager.default.copyItem(atPath: made.path + "/workspace", toPath: workspace.root)
    return workspace
  }

  /// A fresh copy of the small demo with other clusterings in its strata.toml, or none.
  static func demo(clusterings tables: String) async throws -> TestWorkspace {
    let workspace = try await demo()
    let path = URL(fileURLWithPath: workspace.root + "/strata.toml")
    let text = try String(contentsOf: path, encoding: .utf8)
    let others = text.range(of: "[[clustering]]").map { text[..<$0.lowerBound] } ?? text[...]
    try (others + "\n" + tables + "\n").write(to: path, atomically: true, encoding: .utf8)
    return workspace
  }

  /// Puts another text in the place of one that strata.toml has.
  func rewrite(_ text: String, as other: String) throws {
    let path = URL(fileURLWithPath: root + "/strata.toml")
    let whole = try String(contentsOf: path, encoding: .utf8)
    guard whole.contains(text) else {
      throw ScriptFault(description: "strata.toml has no \"\(text)\"")
    }
    try whole.replacingOccurrences(of: text, with: other)
      .write(to: path, atomically: true, encoding: .utf8)
  }

  /// The demo as `strata demo` makes it, for guides.
  static func wholeDemo() async throws -> TestWorkspace {
    let workspace = try TestWorkspace(TemporaryFolder())
    let made = try await StrataProgram.run(["demo", workspace.root, "--no-open"])
    guard made.code == 0 else { throw ScriptFault(description: made.errors) }
    return workspace
  }

  /// An empty folder.
  static func empty() throws -> TestWorkspace { try TestWorkspace(TemporaryFolder()) }

  /// Runs `strata ARGUMENTS -w ROOT`.
  func strata(
    _ arguments: String..., as actor: String = "planner-a", input: String? = nil
  ) async throws -> StrataProgram.Outcome {
    try await StrataProgram.run(
      arguments + ["-w", root], in: folder.path, input: input,
      environment: ["STRATA_USER": actor, "HOME": home])
  }

  /// Proposes an override.
  ///
  /// - Returns: the id that the program printed.
  @discardableResult
  func propose(
    _ item: String, to segment: String, as actor: String = "planner-a"
  ) async throws -> String {
    let outcome = try await strata(
      "override", "propose", item, "--to", segment, "--reason", "contract", "--because",
      "The contract names a service level.", as: actor)
    guard outcome.code == 0, let id = outcome.lines.first else {
      throw ScriptFault(description: "propose \(item): \(outcome.status) \(outcome.errors)")
    }
    return id
  }

  /// Opens the workbench on a terminal.
  func open(
    as actor: String = "planner-a", columns: Int = 120, rows: Int = 40,
    term: String = "xterm-256color", environment: [String: String] = [:]
  ) throws -> Terminal {
    var variables = ["STRATA_USER": actor, "HOME": home]
    variables.merge(environment) { _, given in given }
    return try Terminal(
      [StrataProgram.path, "-w", root], columns: columns, rows: rows, term: term,
      environment: variables, directory: folder.path)
  }

  /// The journal's lines.
  var journal: [String] {
    let data = FileManager.default.contents(atPath: root + "/journal.jsonl") ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
