import Foundation
import Testing

/// What the documents say is done: every command that they show, and every page that the program
/// makes itself.
///
/// Fenced blocks marked `sh` are run in a fresh demo workspace and must end with exit code 0.
/// A block marked `sh skip` is for a reader's terminal only.
@Suite("Documents", .drivesPrograms)
struct DocumentTests {
  @Test("Every command of a document works", arguments: Document.all)
  func commands(_ document: Document) async throws {
    let blocks = try document.commands
    guard !blocks.isEmpty else { return }
    // A guide speaks of the demo as everybody has it; other pages do with a small one.
    let isGuide = document.path.contains("guides/")
    let workspace = try await isGuide ? TestWorkspace.wholeDemo() : TestWorkspace.demo()
    if !isGuide {
      // Pages on the record need one to read.
      for item in ["NL-10050", "NL-10083", "NL-10019"] {
        try await workspace.propose(item, to: "BX", as: "planner-b")
      }
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let beside = URL(fileURLWithPath: StrataProgram.path).deletingLastPathComponent().path
    let environment = [
      "PATH": "\(beside):\(path)", "HOME": workspace.home, "STRATA_USER": "planner-a",
    ]
    for block in blocks where block.text.contains("jq") ? Self.hasJQ : true {
      let outcome = try await StrataProgram.shell(
        "set -euo pipefail\n" + block.text, in: workspace.root, environment: environment)
      #expect(
        outcome.code == 0,
        "\(document.path), line \(block.line): \(outcome.status)\n\(outcome.errors)")
    }
  }

  @Test("Links lead to pages that are there", arguments: Document.all)
  func links(_ document: Document) throws {
    for match in try document.text.matches(of: Regex(#"\]\(([^)#:]+)(#[^)]*)?\)"#)) {
      let target = String(match.output[1].substring ?? "")
      let page = document.url.deletingLastPathComponent().appendingPathComponent(target)
      #expect(
        FileManager.default.fileExists(atPath: page.path),
        "\(document.path) links to \(target)")
    }
  }

  @Test("The manual is what the program prints")
  func manual() async throws {
    let printed = try await StrataProgram.run(["manual"])
    #expect(
      try Document(path: "docs/COMMANDS.md").text == printed.output,
      "strata manual > docs/COMMANDS.md")
  }

  @Test("The page of keys has every key of the program, and no other")
  func keys() async throws {
    struct Row: Decodable {
      var action, keys, screens, what: String
    }
    let printed = try await StrataProgram.run(["keys", "--format", "json"])
    let rows = try JSONDecoder().decode([Row].self, from: Data(printed.output.utf8))
    #expect(!rows.isEmpty)
    let expected = rows.map { row in
      let keys = row.keys.split(separator: " ").map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(row.what) | \(row.screens) | `\(row.action)` |"
    }
    let page = try Document(path: "docs/KEYS.md").text
    let found = page.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("| ") && $0.hasSuffix("` |")
    }
    #expect(found == expected)
  }

  private static let hasJQ = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/jq") }
}

/// A page of the repository.
struct Document: Sendable, CustomTestStringConvertible {
  /// From the repository's root: `docs/QUERY.md`.
  let path: String

  /// A fenced block of commands, and the line where it begins.
  struct Block: Sendable {
    let line: Int
    let text: String
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The README and everything under docs.
  static let all: [Document] = {
    let docs = root.appendingPathComponent("docs")
    let names = FileManager.default.enumerator(atPath: docs.path)?.compactMap { $0 as? String }
    let pages = (names ?? []).filter { $0.hasSuffix(".md") }.sorted()
    return [Document(path: "README.md")] + pages.map { Document(path: "docs/\($0)") }
  }()

  var testDescription: String { path }
  var url: URL { Self.root.appendingPathComponent(path) }
  var text: String { get throws { try String(contentsOf: url, encoding: .utf8) } }

  /// Its blocks of commands, but those that install, build or test Strata itself.
  var commands: [Block] {
    get throws {
      var blocks: [Block] = []
      var open: (line: Int, lines: [Substring], isRun: Bool)?
      let lines = try text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard line.hasPrefix("```") else {
          open?.lines.append(line)
          continue
        }
        if let block = open {
          let text = block.lines.joined(separator: "\n")
          let isOfBuilding = text.hasPrefix("apt-get") || text.hasPrefix("swift ")
          if block.isRun, !isOfBuilding { blocks.append(Block(line: block.line, text: text)) }
          open = nil
        } else {
          open = (index + 1, [], line == "```sh")
        }
      }
      return blocks
    }
  }
}
