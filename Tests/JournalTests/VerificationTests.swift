import Foundation
import Journal
import TestSupport
import Testing

/// Long journals, whose lines lie across the blocks in which they are read.
struct VerificationTests {
  @Test(arguments: [1, 2, 3])
  func `lines of all lengths across many blocks`(seed: UInt64) throws {
    let folder = try Folder()
    var random = SeededGenerator(seed: seed)
    let payloads = (0..<40).map { index -> String in
      let length = [150, 600, 70_000, 200_000, Journal.longestLine - 300][
        index % 13 == 0 ? 4 : Int.random(in: 0..<4, using: &random)]
      return #","t":"\#(String(repeating: "x", count: length))""#
    }
    try folder.build(payloads)
    let whole = try Journal.verify(path: folder.journal)
    #expect(whole.isSound)
    #expect(whole.lines == payloads.count)
    let (journal, entries) = try Journal.open(path: folder.journal)
    #expect(entries.map(\.seq) == Array(1...payloads.count))
    #expect(entries.last?.digest == journal.position.digest)
    #expect(journal.position == whole.position)
    #expect(journal.position.offset == whole.bytes)

    var bytes = try folder.bytes(folder.journal)
    let changed = [7, 20, 21, 38]
    var end = 0
    for entry in entries {
      end += entry.length + 1
      if changed.contains(entry.seq) { bytes[end - 101] ^= 1 }
    }
    try folder.write(bytes, to: folder.journal)
    let damaged = try Journal.verify(path: folder.journal)
    #expect(damaged.faults.map(\.line) == changed.map { $0 + 1 })
    #expect(damaged.faults.allSatisfy { $0.kind == .link })
    let believed = try Journal.open(path: folder.journal).entries
    #expect(believed.map(\.seq) == Array(1..<7))
  }

  @Test func `a line without an end is bounded`() throws {
    let folder = try Folder()
    try folder.append(2)
    let bytes = try folder.bytes(folder.journal)
    let endless = [UInt8](repeating: 0x78, count: 5 << 20)
    try folder.write(bytes + endless, to: folder.journal)
    #expect(try Journal.open(path: folder.journal).journal.faults.map(\.kind) == [.tooLong])
    try folder.write(bytes + endless + [10] + bytes, to: folder.journal)
    let check = try Journal.verify(path: folder.journal)
    #expect(check.faults.first?.kind == .tooLong)
    #expect(check.faults.first?.line == 3)
    #expect(check.lines == 5)
  }

  @Test func `thousands of faults are counted and not all described`() throws {
    let folder = try Folder()
    try folder.write(Array(String(repeating: "rubbish\n", count: 5000).utf8), to: folder.journal)
    let check = try Journal.verify(path: folder.journal)
    #expect(check.faultCount == 5000)
    #expect(check.faults.count == 1000)
    #expect(check.faults.last?.line == 1000)
  }
}
