import Foundation
import Testing

/// The guides under docs/guides, done step by step in the real program.
///
/// A guide's fenced blocks marked `script` hold the steps. Each leading line `# strata ARGUMENTS`
/// is a command; the last of them is opened on a terminal of 120 × 40, and the steps are done there.
@Suite("Guides", .drivesPrograms)
struct GuideTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The script of a guide.
  private static func script(of guide: String) throws -> String {
    let page = repository.appendingPathComponent("docs/guides/\(guide).md")
    return try #require(
      blocks(of: try String(contentsOf: page, encoding: .utf8)).first,
      "docs/guides/\(guide).md has no block marked script")
  }

  private static func blocks(of text: String) -> [String] {
    var blocks: [String] = []
    var block: [Substring]?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let lines = block {
        if line.hasPrefix("```") {
          blocks.append(lines.joined(separator: "\n"))
          block = nil
        } else {
          block = lines + [line]
        }
      } else if line.hasPrefix("```script") {
        block = []
      }
    }
    return blocks
  }

  @Test("Each guide does what it says", arguments: ["MORNING", "BOARD", "CONSULTANT"])
  func guide(name: String) async throws {
    let text = try Self.script(of: name)
    let commands = text.split(separator: "\n").prefix { $0.hasPrefix("# strata") }.map {
      String($0.dropFirst("# strata".count))
    }
    let opening = try #require(commands.last)
    let script = try Script(text)
    let workspace = try await TestWorkspace.wholeDemo()
    for command in commands.dropLast() {
      let outcome = try await StrataProgram.shell(
        "\"$strata\" \(command) -w '\(workspace.root)'", environment: ["HOME": workspace.home])
      #expect(outcome.code == 0, "\(command): \(outcome.errors)")
    }
    let terminal = try Terminal(
      ["/bin/sh", "-c", "exec '\(StrataProgram.path)' \(opening) -w '\(workspace.root)'"],
      columns: 120, rows: 40, environment: ["HOME": workspace.home],
      directory: workspace.folder.path)
    try await terminal.run(script)
    #expect(await terminal.exitStatus == .exited(0), "a guide ends where the workbench is left")
    #expect(await terminal.leftOver == [])
    #expect(try await workspace.strata("journal", "verify").code == 0)
  }
}
