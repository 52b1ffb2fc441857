import Foundation
import Segmentation
import Synchronization
import Tables
import TestSupport
import Testing

@testable import Ingestion

/// Files that are not what they were when reading began, and files of an unusual shape.
@Suite struct OrderLinesFileTests {
  /// What somebody else does to a file.
  enum Change: CaseIterable, Sendable {
    case append, overwrite, truncate, replace

    func make(to path: String) throws {
      if self == .replace {
        return try Data("x".utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      }
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      switch self {
      case .append:
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("B,2024-01-05,1,1\n".utf8))
      case .overwrite:
        try handle.seek(toOffset: 25)
        try handle.write(contentsOf: Data("B".utf8))
      default: try handle.truncate(atOffset: 100)
      }
      try handle.close()
    }
  }

  @Test(
    "A file that somebody else changes while it is read is refused in words",
    arguments: Change.allCases, [1, 2])
  func changing(_ change: Change, _ threads: Int) throws {
    let text = "item,date,quantity,price\n" + String(repeating: "A,2024-01-05,1,1\n", count: 20_000)
    let file = try TemporaryFile(text)
    // The clock of a file system may be too coarse to tell two writes in a row apart.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_700_000_000)], ofItemAtPath: file.path)
    let isChanged = Mutex(false)
    try withExtendedLifetime(isChanged) {
      let reading = try OrderLines(
        request([file], threads: threads), IngestionOptions(blockSize: 10_000),
        { _ in
          isChanged.withLock { isChanged in
            guard !isChanged else { return }
            isChanged = true
            #expect(throws: Never.self) { try change.make(to: file.path) }
          }
        })
      #expect(throws: IngestionError.file(.changed(path: file.path))) { try reading.read() }
    }
    let words = IngestionError.file(.changed(path: "orders.csv"))
    #expect(words.message.contains("orders.csv") && words.message.contains("changed"))
    #expect(!words.remedy.isEmpty && !words.isUsage)
  }

  @Test("One column may be all fields; a line end may be a block's first byte")
  func oneColumn() throws {
    let file = try TemporaryFile("all\n\n20240105\n\n\n20240106\n")
    let columns: [CanonicalField: String] = [.product: "all", .date: "all", .quantity: "all"]
    for blockSize in [1, 4, 1 << 19] {
      let result = try OrderLines(
        request([file], columns, dateFormat: "yyyyMMdd"), IngestionOptions(blockSize: blockSize)
      ).read()
      #expect(result.source.kept == 2)
      #expect(result.figures.map(\.id) == ["20240105", "20240106"])
    }
  }
}
