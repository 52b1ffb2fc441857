import Foundation

@testable import Workbench

/// A script of what a person does, one step a line, as the tests of the whole program read it:
/// `wait:REGEX`, `absent:REGEX`, `type:TEXT`, `exit`, else a key (`Enter`, `C-u`, `j`). Lines that
/// begin with `# ` are for the reader.
struct PathScript {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  let lines: [(number: Int, text: String)]

  init(_ name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Scripts")
    let text = try String(
      contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, text: String($0.element)) }
      .filter { !$0.text.isEmpty && !$0.text.hasPrefix("# ") }
  }

  /// Does every step; the first that fails says its line and what the screen showed.
  func run(on desk: Desk) throws {
    for line in lines {
      func fail() -> Fault { Fault(description: "\(line.number), \(line.text):\n\(desk.screen)") }
      let parts = line.text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      switch (parts.first, parts.count) {
      case ("wait", 2):
        guard try desk.screen.contains(Regex(String(parts[1]))) else { throw fail() }
      case ("absent", 2):
        guard try !desk.screen.contains(Regex(String(parts[1]))) else { throw fail() }
      case ("type", 2): desk.type(String(parts[1]))
      case ("exit", 1): guard desk.terminal.last == .quit else { throw fail() }
      default: desk.send(.key(try Self.key(line.text)))
      }
    }
  }

  /// Terminal programs' short names beside the workbench's own: `C-u` is `ctrl-u`.
  private static func key(_ name: String) throws -> KeyStroke {
    if name.count > 2, name.hasPrefix("C-") { return try KeyStroke("ctrl-" + name.dropFirst(2)) }
    if name.count > 2, name.hasPrefix("M-") { return try KeyStroke("alt-" + name.dropFirst(2)) }
    return try KeyStroke(name)
  }
}
