import Foundation
import Journal
import Testing

/// Whatever happens to a small journal is found.
struct DamageTests {
  /// Read-only, with a reason that names the file, or the line left out as torn.
  private func isNoticed(_ folder: Folder) throws -> Bool {
    let journal = try Journal.open(path: folder.journal).journal
    return journal.isReadOnly || journal.tornTail != nil
  }

  @Test(arguments: [UInt8(0x01), 0x20, 0x80])
  func `a flipped bit at any place is found, and only what stands before is believed`(
    mask: UInt8
  ) throws {
    let folder = try Folder()
    let entries = try folder.append(3)
    let bytes = try folder.bytes(folder.journal)
    let ends = entries.reduce(into: [Int]()) { $0.append(($0.last ?? 0) + $1.length + 1) }
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= mask
      try folder.write(changed, to: folder.journal)
      let (journal, believed) = try Journal.open(path: folder.journal)
      #expect(journal.isReadOnly, "byte \(place)")
      let untouched = ends.prefix { $0 <= place }.count
      #expect(believed.count <= untouched && entries.starts(with: believed), "byte \(place)")
      #expect(try !Journal.verify(path: folder.journal).isSound, "byte \(place)")
      var writer = journal
      #expect(throws: JournalError.self) { try writer.append { _ in draft("x") } }
      #expect(try folder.bytes(folder.journal) == changed)
    }
  }

  @Test func `a flipped bit at any place of the head is found`() throws {
    let folder = try Folder()
    try folder.append(3)
    let bytes = try folder.bytes(folder.head)
    for place in bytes.indices {
      var changed = bytes
      changed[place] ^= 1
      try folder.write(changed, to: folder.head)
      #expect(try isNoticed(folder), "byte \(place)")
    }
  }

  @Test func `a journal cut off at any place is behind its head`() throws {
    let folder = try Folder()
    try folder.append(3)
    let bytes = try folder.bytes(folder.journal)
    for length in bytes.indices {
      try folder.write(Array(bytes[..<length]), to: folder.journal)
      let journal = try Journal.open(path: folder.journal).journal
      #expect(journal.faults.map(\.kind) == [.headAhead], "\(length) bytes")
    }
    try FileManager.default.removeItem(atPath: folder.journal)
    #expect(try Journal.open(path: folder.journal).journal.faults.map(\.kind) == [.headAhead])
  }

  @Test func `when only the last LF is gone, the remedy says so`() throws {
    let folder = try Folder()
    try folder.append(3)
    try folder.write(try folder.bytes(folder.journal).dropLast(), to: folder.journal)
    let fault = try #require(try Journal.open(path: folder.journal).journal.faults.first)
    #expect(fault.remedy.contains("printf"))
  }

  @Test func `a line that was not acknowledged is set aside, whatever is left of it`() throws {
    let folder = try Folder()
    let kept = try folder.append(2)
    let head = try folder.bytes(folder.head)
    let whole = try folder.bytes(folder.journal)
    let next = try folder.append(1, text: "not acknowledged")[0]
    let line = Array((next.line + "\n").utf8)
    for length in 1..<line.count where length % 7 == 0 || length == line.count - 1 {
      for name in folder.names where name.contains("torn") {
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
      }
      try folder.write(whole + line[..<length], to: folder.journal)
      try folder.write(head, to: folder.head)
      var (journal, entries) = try Journal.open(path: folder.journal)
      #expect(entries == kept && !journal.isReadOnly)
      #expect(journal.tornTail?.count == length)
      #expect(try !Journal.verify(path: folder.journal).isSound)
      #expect(try folder.bytes(folder.journal).count == whole.count + length)

      let receipt = try journal.append { _ in draft("after") }
      let aside = try #require(receipt.setAside)
      #expect(try folder.bytes(aside) == Array(line[..<length]))
      #expect(receipt.entry.seq == 3)
      #expect(try Journal.verify(path: folder.journal).isSound)
    }
  }

  @Test func `a last line of zeros or rubbish with its LF is torn, when no head knows of it`()
    throws
  {
    let folder = try Folder()
    let kept = try folder.append(2)
    let whole = try folder.bytes(folder.journal)
    for rubbish in [[UInt8](repeating: 0, count: 50) + [10], Array("{\"seq\":3,\"at\n".utf8), [10]]
    {
      try folder.write(whole + rubbish, to: folder.journal)
      let (journal, entries) = try Journal.open(path: folder.journal)
      #expect(entries == kept)
      #expect(journal.tornTail?.count == rubbish.count)
      #expect(try Journal.verify(path: folder.journal).tornTail == journal.tornTail)
    }
    try folder.write(whole + [1, 10, 2, 10], to: folder.journal)
    #expect(try Journal.open(path: folder.journal).journal.faults.count == 2)
  }

  @Test func `a line taken out, doubled or swapped is found with its number`() throws {
    let folder = try Folder()
    try folder.append(5)
    let lines = try folder.bytes(folder.journal).split(separator: 10).map { Array($0) + [10] }
    func faults(_ order: [Int]) throws -> [(Journal.Fault.Kind, Int)] {
      try folder.write(order.flatMap { lines[$0] }, to: folder.journal)
      return try Journal.verify(path: folder.journal).faults.map { ($0.kind, $0.line) }
    }
    #expect(try faults([0, 1, 3, 4]).map(\.1).first == 3)
    #expect(try faults([0, 1, 1, 2, 3, 4]).map(\.1).first == 3)
    #expect(try faults([0, 2, 1, 3, 4]).map(\.1).first == 2)
    #expect(try faults([1, 2, 3, 4]).map(\.0) == [.sequence, .link])
    #expect(try faults([0, 1, 2, 3, 4]).isEmpty)
  }

  @Test func `line ends of another system and empty lines are named`() throws {
    let folder = try Folder()
    try folder.append(2)
    let text = String(decoding: try folder.bytes(folder.journal), as: UTF8.self)
    try folder.write(
      Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8), to: folder.journal)
    #expect(try Journal.verify(path: folder.journal).faults.map(\.line) == [1, 2])
    try folder.write(Array(("\n" + text).utf8), to: folder.journal)
    #expect(try Journal.verify(path: folder.journal).faults.first?.found == "an empty line")
  }

  @Test func `an older head lags, a strange one is found, an empty one counts as missing`() throws {
    let folder = try Folder()
    let entries = try folder.append(4)
    func open(_ head: String) throws -> Journal {
      try folder.write(Array(head.utf8), to: folder.head)
      return try Journal.open(path: folder.journal).journal
    }
    let lagging = try open("{\"seq\":2,\"hash\":\"\(entries[1].digest)\"}\n")
    #expect(!lagging.isReadOnly && !lagging.isHeadMissing)
    #expect(
      try open("{\"seq\":2,\"hash\":\"\(entries[2].digest)\"}\n").faults.map(\.kind)
        == [.headMismatch])
    #expect(try open("{}\n").faults.map(\.kind) == [.headUnreadable])
    #expect(try open("").isHeadMissing)
    #expect(try open("\0\0\0\0").isHeadMissing)
    #expect(try Journal.verify(path: folder.journal).isSound == false)
    var journal = try open("")
    _ = try journal.append { _ in draft("writes the head anew") }
    #expect(try Journal.verify(path: folder.journal).isSound)
  }

  @Test func `a journal that was replaced while it was open is noticed`() throws {
    let folder = try Folder()
    try folder.append(3)
    var open = try Journal.open(path: folder.journal).journal
    try FileManager.default.removeItem(atPath: folder.journal)
    try FileManager.default.removeItem(atPath: folder.head)
    var gone = open
    #expect(try gone.read().isEmpty)
    #expect(gone.faults.map(\.kind) == [.replaced])
    try folder.append(5, text: "another history")
    #expect(open.hasNews)
    #expect(throws: JournalError.self) { try open.append { _ in draft("x") } }
    #expect(open.faults.map(\.kind) == [.replaced])
    #expect(try Journal.verify(path: folder.journal).lines == 5)
  }
}
