import Foundation
import Journal
import Testing

/// One writer after the other.
struct AppendTests {
  @Test func `entries are numbered, chained and kept in order`() throws {
    let folder = try Folder()
    let written = try folder.append(5)
    #expect(written.map(\.seq) == [1, 2, 3, 4, 5])
    #expect(written[0].prev == .zero)
    for (before, after) in zip(written, written.dropFirst()) {
      #expect(after.prev == before.digest)
    }
    let (journal, entries) = try Journal.open(path: folder.journal)
    #expect(entries == written)
    #expect(journal.faults.isEmpty && journal.tornTail == nil && !journal.isHeadMissing)
    #expect(folder.names == ["journal.head", "journal.jsonl"])
  }

  @Test func `a missing file is an empty journal`() throws {
    let folder = try Folder()
    let (journal, entries) = try Journal.open(path: folder.journal)
    #expect(entries.isEmpty && !journal.isReadOnly && !journal.hasNews)
    #expect(folder.names.isEmpty)
    #expect(try Journal.verify(path: folder.journal).isSound)
  }

  @Test func `what others wrote is read before a step is allowed`() throws {
    let folder = try Folder()
    var mine = Journal(path: folder.journal)
    var theirs = Journal(path: folder.journal)
    let first = try theirs.append { _ in draft("theirs") }.entry
    #expect(mine.hasNews)
    var seen: [Journal.Entry] = []
    let second = try mine.append { news in
      seen = news
      return draft("mine")
    }.entry
    #expect(seen == [first])
    #expect(second.seq == 2)
    #expect(!mine.hasNews)
    #expect(theirs.hasNews)
    #expect(try theirs.read() == [second])
    #expect(try theirs.read().isEmpty)
    #expect(!theirs.hasNews)
  }

  @Test func `a step that is not allowed writes nothing, and what was read counts as read`() throws
  {
    struct Refusal: Error {}
    let folder = try Folder()
    var mine = Journal(path: folder.journal)
    try folder.append(2)
    let before = try folder.bytes(folder.journal)
    #expect(throws: Refusal.self) { try mine.append { _ in throw Refusal() } }
    #expect(try folder.bytes(folder.journal) == before)
    #expect(mine.position.seq == 2)
    #expect(try mine.read().isEmpty)
  }

  @Test func `the line shown before is the line written`() throws {
    let folder = try Folder()
    try folder.append(2)
    var journal = try Journal.open(path: folder.journal).journal
    let shown = try journal.line(for: draft("x"))
    #expect(try journal.append { _ in draft("x") }.entry.line == shown)
  }

  @Test func `a link to a journal is followed`() throws {
    let folder = try Folder()
    let link = folder.path + "/link.jsonl"
    try folder.append(1)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.journal)
    var linked = Journal(path: link)
    #expect(try linked.read().count == 1)
    _ = try linked.append { _ in draft("through the link") }
    #expect(try Journal.open(path: folder.journal).entries.count == 2)
    #expect(try Journal.verify(path: folder.journal).isSound)
  }

  @Test(arguments: ["/dev/zero", "/dev/full", "/tmp"])
  func `what is no file is neither read nor waited for`(target: String) throws {
    let folder = try Folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.journal, withDestinationPath: target)
    #expect(throws: JournalError.self) { try Journal.open(path: folder.journal) }
    #expect(throws: JournalError.self) { try Journal.verify(path: folder.journal) }
    var journal = Journal(path: folder.journal)
    #expect(throws: JournalError.self) { try journal.append { _ in draft("x") } }
  }

  @Test func `a pipe is not waited for`() throws {
    let folder = try Folder()
    #expect(mkfifo(folder.journal, 0o600) == 0)
    #expect(throws: JournalError.self) { try Journal.open(path: folder.journal) }
  }

  @Test func `a folder that cannot be written is named`() throws {
    var journal = Journal(path: "/proc/journal.jsonl")
    #expect {
      try journal.append { _ in draft("x") }
    } throws: { error in
      guard case JournalError.unwritable(let path, let reason) = error else { return false }
      return path == "/proc/journal.jsonl" && !reason.isEmpty
    }
  }

  @Test func `a head that cannot be replaced is said, and the entry stands`() throws {
    let folder = try Folder()
    try FileManager.default.createDirectory(
      atPath: folder.head + ".new", withIntermediateDirectories: false)
    var journal = Journal(path: folder.journal)
    let receipt = try journal.append { _ in draft("x") }
    #expect(receipt.headNotice?.contains("journal.head") == true)
    let (again, entries) = try Journal.open(path: folder.journal)
    #expect(entries.count == 1)
    #expect(again.isHeadMissing)
  }

  @Test func `a head that is a link or has another name is replaced, not written through`() throws {
    for isSymbolic in [true, false] {
      let folder = try Folder()
      var journal = Journal(path: folder.journal)
      _ = try journal.append { _ in draft("x") }
      let other = folder.head + ".other"
      try FileManager.default.moveItem(atPath: folder.head, toPath: other)
      if isSymbolic {
        try FileManager.default.createSymbolicLink(
          atPath: folder.head, withDestinationPath: other)
      } else {
        try FileManager.default.linkItem(atPath: other, toPath: folder.head)
      }
      let before = FileManager.default.contents(atPath: other)
      _ = try journal.append { _ in draft("y") }
      #expect(FileManager.default.contents(atPath: other) == before)
      #expect(FileManager.default.contents(atPath: folder.head) != before)
      #expect(try Journal.verify(path: folder.journal).isSound)
    }
  }

  @Test func `a head that grows is a new file; else it stays in its place`() throws {
    let folder = try Folder()
    var journal = Journal(path: folder.journal)
    var places: [UInt64] = []
    for number in 1...12 {
      _ = try journal.append { _ in draft("\(number)") }
      let attributes = try FileManager.default.attributesOfItem(atPath: folder.head)
      places.append(try #require(attributes[.systemFileNumber] as? UInt64))
      #expect(try Journal.verify(path: folder.journal).isSound)
    }
    #expect(Set(places[0..<9]).count == 1)
    #expect(Set(places[9..<12]).count == 1)
    #expect(places[8] != places[9])
  }

  @Test func `who checks while others append sees no damage`() throws {
    let folder = try Folder()
    let path = folder.journal
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      if thread == 0 {
        var journal = Journal(path: path)
        for number in 0..<150 { _ = try? journal.append { _ in draft("\(number)") } }
      } else {
        for _ in 0..<150 {
          let seen = try? Journal.verify(path: path)
          #expect(seen?.isSound ?? true)
        }
      }
    }
  }

  @Test func `threads that append at once lose nothing`() throws {
    let folder = try Folder()
    let path = folder.journal
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      var journal = Journal(path: path)
      for number in 0..<20 { _ = try? journal.append { _ in draft("\(thread)/\(number)") } }
    }
    let (journal, entries) = try Journal.open(path: path)
    #expect(journal.faults.isEmpty)
    let texts = entries.compactMap { $0.text("comment") }
    let expected = (0..<4).flatMap { thread in (0..<20).map { "\(thread)/\($0)" } }
    #expect(texts.sorted() == expected.sorted())
    #expect(try Journal.verify(path: path).isSound)
  }
}
