import Foundation
import Testing

@testable import TerminalUI

/// Compares a text with the file that was recorded before. A missing one is written, and the test
/// fails with "recorded"; RECORD_SNAPSHOTS=1 records all again.
func expectSnapshot(
  _ text: String, _ name: String, location: SourceLocation = #_sourceLocation,
  file: String = #filePath
) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  var root = folder
  while root.lastPathComponent != "TerminalUITests", root.pathComponents.count > 1 {
    root.deleteLastPathComponent()
  }
  let url = root.appendingPathComponent("Snapshots/\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  let recorded = try? String(contentsOf: url, encoding: .utf8)
  guard let recorded, !isRecording else {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
    if !isRecording { Issue.record("recorded \(name)", sourceLocation: location) }
    return
  }
  guard text != recorded else { return }
  let pairs = zip(
    recorded.split(separator: "\n", omittingEmptySubsequences: false),
    text.split(separator: "\n", omittingEmptySubsequences: false))
  let first = pairs.enumerated().first { $0.element.0 != $0.element.1 }
  let where_ = first.map {
    "line \($0.offset + 1):\n  recorded: \($0.element.0)\n  now:      \($0.element.1)"
  }
  Issue.record(
    "\(name) differs from its snapshot, \(where_ ?? "in length")", sourceLocation: location)
}

/// The looks that tests draw with.
enum Looks {
  static func theme(_ name: String) throws -> Theme {
    try Theme(toml: ThemeFiles.bytes(name), name: name)
  }

  static func dark(_ depth: ColourDepth = .palette) throws -> Look {
    Look(theme: try theme("dark"), depth: depth)
  }

  static let plain = Look(theme: .plain, depth: .none)
  static let ascii = Look(theme: .plain, depth: .none, glyphs: .ascii)
}
