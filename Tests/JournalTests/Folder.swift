import Foundation
import Journal
import TestSupport

/// A folder for the journal of one test, removed with its value.
struct Folder {
  private let folder: TemporaryFolder
  var path: String { folder.path }

  init() throws { folder = try TemporaryFolder("journal") }

  var journal: String { path + "/journal.jsonl" }
  var head: String { path + "/journal.head" }

  var names: [String] { folder.names() }

  func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// Appends entries through the front door.
  @discardableResult
  func append(_ count: Int, text: String = "a remark") throws -> [Journal.Entry] {
    var journal = Journal(path: journal)
    return try (0..<count).map { number in
      try journal.append { _ in draft("\(text) \(number)") }.entry
    }
  }

  /// Writes a journal and its head in one go, without waiting for the disk.
  func build(_ payloads: [String]) throws {
    var prev = String(repeating: "0", count: 64)
    var text = ""
    for (index, payload) in payloads.enumerated() {
      let line =
        #"{"seq":\#(index + 1),"at":"2026-11-23T22:14:05.123Z","actor":"a","kind":"k""#
        + #"\#(payload),"prev":"\#(prev)"}"#
      prev = Journal.Digest(of: line).description
      text += line + "\n"
    }
    try write(Array(text.utf8), to: journal)
    try write(Array("{\"seq\":\(payloads.count),\"hash\":\"\(prev)\"}\n".utf8), to: head)
  }
}

func draft(_ text: String, kind: String = "comment.added", actor: String = "planner-a")
  -> Journal.Draft
{
  Journal.Draft(
    at: Journal.Timestamp(milliseconds: 1_795_472_045_123), actor: actor, kind: kind,
    fields: [Journal.Field("item", "85123A"), Journal.Field("comment", text)])
}
