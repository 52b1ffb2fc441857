import Foundation
import Journal
import TestSupport
import Testing

/// Several processes, killed processes, and a full disk.
@Suite(.serialized)
struct ProcessTests {
  @Test func `processes that append at once lose nothing`() throws {
    let folder = try Folder()
    let writers = try (0..<3).map {
      try WriterProcess(folder.journal, name: "w\($0)", count: 25)
    }
    for writer in writers { #expect(writer.wait() == nil) }
    let (journal, entries) = try Journal.open(path: folder.journal)
    #expect(journal.faults.isEmpty && journal.tornTail == nil)
    #expect(entries.count == 75)
    let numbers = writers.flatMap(\.acknowledged)
    #expect(numbers.sorted() == Array(1...75))
    for (index, writer) in writers.enumerated() {
      let own = writer.acknowledged.map { entries[$0 - 1].text("comment") }
      #expect(own == (0..<25).map { "w\(index)/\($0)" })
    }
    #expect(try Journal.verify(path: folder.journal).isSound)
  }

  @Test(arguments: 0..<4)
  func `a process killed at any moment loses nothing that was acknowledged`(round: Int) throws {
    let folder = try Folder()
    var random = SeededGenerator(seed: UInt64(round))
    let writer = try WriterProcess(folder.journal, name: "w", count: 1_000_000)
    let wanted = Int.random(in: 1...40, using: &random)
    let end = Date().addingTimeInterval(20)
    while writer.acknowledged.count < wanted, Date() < end { usleep(500) }
    usleep(UInt32.random(in: 0...2000, using: &random))
    kill(writer.process.processIdentifier, SIGKILL)
    _ = writer.wait()
    let acknowledged = writer.acknowledged
    #expect(acknowledged.count >= wanted)
    var (journal, entries) = try Journal.open(path: folder.journal)
    #expect(journal.faults.isEmpty)
    #expect(entries.count >= acknowledged.count)
    #expect(entries.prefix(acknowledged.count).map(\.seq) == acknowledged)
    // Life goes on, for whoever comes next.
    let next = try journal.append { _ in draft("after") }.entry
    #expect(next.seq == entries.count + 1)
    #expect(try Journal.verify(path: folder.journal).isSound)
  }

  @Test func `a full disk leaves the journal as it was`() throws {
    let folder = try Folder()
    let writer = try WriterProcess(folder.journal, name: "w", count: 1000, limit: 2000)
    let reason = try #require(writer.wait())
    #expect(reason.contains("was not written"))
    let (journal, entries) = try Journal.open(path: folder.journal)
    #expect(journal.faults.isEmpty && journal.tornTail == nil)
    #expect(entries.count == writer.acknowledged.count)
    #expect(!entries.isEmpty)
    #expect(try Journal.verify(path: folder.journal).isSound)
    #expect(try folder.bytes(folder.journal).count <= 2000)
  }
}
