import Foundation
import Testing

@testable import Tables

/// Files from outside are hostile: whatever their bytes, they are read or refused in words.
@Suite struct ArrowDamageTests {
  /// A small file with every type.
  private func small() throws -> [UInt8] {
    try arrowBytes(
      Table(
        [
          ("id", .text(TextColumn(["85123A", nil, "Größe"]))),
          (
            "class",
            .category(
              CategoryColumn(
                codes: Column([0, 1, 0], validity: Validity([true, true, false])),
                values: ["A", "B"]))
          ),
          ("units", .integer(Column([1, 2, 3]))),
          ("kept", .boolean(Column([1, 0, 1]))),
          ("demand", .integerList(ListColumn(width: 2, values: Column([1, 2, 3, 4, 5, 6])))),
        ], metadata: [("run", "a1b2")]))
  }

  /// Reads and touches every value; a fault is an answer too, a crash is none.
  @discardableResult
  private func touch(_ bytes: [UInt8]) -> ArrowFault? {
    do throws(ArrowFault) {
      let table = try ArrowFile.table(of: SharedBytes(copying: bytes))
      _ = table.shown
      for column in table.columns {
        if case .text(let text) = column { text.withBlob { _ = $0.count + $1.count } }
      }
      return nil
    } catch {
      #expect(!error.message.isEmpty && !error.remedy.isEmpty)
      #expect(!error.message.unicodeScalars.contains { $0.value < 32 })
      return error
    }
  }

  @Test func cutOffAtEveryByte() throws {
    let bytes = try small()
    for length in 0..<bytes.count { #expect(touch(Array(bytes[..<length])) != nil) }
  }

  @Test(arguments: ["pyarrow", "pyarrow-wide", "polars"])
  func peersFilesCutOff(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: fixture(name))))
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(touch(Array(bytes[..<length])) != nil)
    }
  }

  @Test func everyByteFlipped() throws {
    let bytes = try small()
    for index in bytes.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var damaged = bytes
        damaged[index] ^= mask
        touch(damaged)
      }
    }
  }

  @Test(arguments: ["pyarrow-batches", "pyarrow-wide", "polars"])
  func peersFilesFlipped(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: fixture(name))))
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0xFF
      touch(damaged)
    }
  }

  @Test func everyWordExtreme() throws {
    let bytes = try small()
    for index in stride(from: 8, to: bytes.count - 8, by: 4) {
      for word: Int64 in [0, -1, .max, .min, 1 << 40, Int64(Int32.max)] {
        var damaged = bytes
        withUnsafeBytes(of: word.littleEndian) { source in
          for (offset, byte) in source.enumerated() { damaged[index + offset] = byte }
        }
        touch(damaged)
      }
    }
  }

  @Test func randomBytesBetweenTheMarks() {
    var sample = TableSample(seed: 77)
    for _ in 0..<300 {
      let length = 16 + sample.below(200)
      var bytes = Array("ARROW1\0\0".utf8)
      bytes += (0..<length).map { _ in UInt8(truncatingIfNeeded: sample.below(12)) }
      bytes += [UInt8(length - 1 - sample.below(8)), 0, 0, 0]
      bytes += Array("ARROW1".utf8)
      touch(bytes)
    }
  }

  @Test func sharedBytesAreRefused() throws {
    // The second column's buffer said to lie where the first one's does.
    let table = Table([
      ("a", .integer(Column([1, 2, 3]))), ("b", .integer(Column([4, 5, 6]))),
    ])
    var bytes = try arrowBytes(table)
    let footer = try ArrowFooter(of: SharedBytes(copying: bytes))
    let message = try #require(footer.batches.first?.message)
    let place = try #require(
      message.first { index in
        index % 8 == 0 && bytes[index..<index + 8] == [64, 0, 0, 0, 0, 0, 0, 0]
          && bytes[index + 8..<index + 16] == [24, 0, 0, 0, 0, 0, 0, 0]
      })
    bytes[place] = 0
    #expect(
      touch(bytes)
        == .damaged("column “b”: a column's bytes overlap another's or leave its batch"))
  }

  @Test func equalNamesAreRefused() throws {
    let table = Table([("aa", .integer(Column([1]))), ("ab", .integer(Column([2])))])
    let bytes = try arrowBytes(table)
    var renamed = bytes
    for index in 0..<bytes.count - 6 where Array(bytes[index..<index + 6]) == [2, 0, 0, 0, 97, 98] {
      renamed[index + 5] = 97
    }
    #expect(touch(renamed) == .sameName("aa"))
  }

  @Test func otherFormatsAreNamed() {
    #expect(touch([]) == .truncated("it has 0 bytes"))
    #expect(touch(Array("PAR1xxxxPAR1".utf8)) == .notArrow(found: "PAR1 (Parquet)"))
    #expect(touch(Array("id,name\n1,a\n".utf8)) == .notArrow(found: "“id,nam”"))
    #expect(touch(Array("\u{1B}[2Jxxxx".utf8)) == .notArrow(found: "“\u{FFFD}[2Jxx”"))
    #expect(touch(Array("ARROW1\0\0".utf8)) == .truncated("the end mark ARROW1 is missing"))
  }

  @Test func whatCannotBeOpenedIsNamed() {
    let missing = #expect(throws: ArrowError.self) {
      _ = try ArrowFile.read(path: "/no/such/items.arrow")
    }
    #expect(missing?.message == "The file cannot be opened: no such file or directory.")
    let folder = #expect(throws: ArrowError.self) {
      _ = try ArrowFile.read(path: FileManager.default.temporaryDirectory.path)
    }
    #expect(folder?.message == "This is not a regular file; an Arrow file was expected.")
  }
}
