import Segmentation
import Tables
import TestSupport
import Testing

@testable import Ingestion

/// What becomes of lines: refused, left out, kept; and what makes a file unusable.
@Suite struct OrderLinesFateTests {
  @Test(
    "Refused lines have their reason and physical line under all line ends, threads and blocks",
    arguments: ["\n", "\r\n", "\r"])
  func lineNumbers(_ end: String) throws {
    let lines = [
      "note", "item,date,quantity,price", "", "A,2024-01-05,1,2", "\"B\(end)b\",2024-01-06,1,2",
      "C,2024-01-07,many,2", "", "D,2024-01-08,1,2,", "E,2024-01-09,1,2,3",
      "\"F\(end)\(end)f\",2024-13-09,1,2", "G,2024-01-09,1", ",2024-01-09,1,1", "H,,1,1",
      "I,1850-01-01,1,1", ",,,", "J,2024-01-09,See DN-304 (ID#:10589),1",
    ]
    let expected = [
      "quantity is not a number": [2, 7, 20], "5 fields where the header has 4": [1, 10],
      "date is no day written as yyyy-MM-dd": [1, 11], "3 fields where the header has 4": [1, 14],
      "product is empty": [1, 15], "date is empty": [1, 16],
      "date is not between the years 1900 and 2100": [1, 17], "blank": [1, 18],
    ]
    // Line 20 is behind a comment of two lines.
    let text =
      (lines.dropLast() + ["\"K\(end)\",2024-01-09,1,1".replacing("K\(end)", with: "K")])
      .joined(separator: end) + end + lines[lines.count - 1] + end
    let file = try TemporaryFile(text)
    for threads in 1...3 {
      for blockSize in [1, 7, 64, 1 << 19] {
        for shortWay in [true, false] {
          let result = try OrderLines(
            request([file], threads: threads),
            IngestionOptions(blockSize: blockSize, allowsShortWay: shortWay)
          ).read()
          #expect(result.fates == expected, "\(threads) threads, blocks of \(blockSize)")
          #expect(result.source.read == 13)
          #expect(result.source.kept == 4)
        }
      }
    }
  }

  @Test("Examples are the first in file order, at most five, whatever the threads")
  func examples() throws {
    var text = "item,date,quantity,price\n"
    for number in 0..<1_000 {
      text += "P\(number),2024-01-0\(1 + number % 9),\(number % 10 == 3 ? "x" : "1"),1\n"
    }
    let file = try TemporaryFile(text)
    for threads in [1, 3] {
      let result = try OrderLines(
        request([file], threads: threads), IngestionOptions(blockSize: 500)
      ).read()
      #expect(result.fates == ["quantity is not a number": [100, 5, 15, 25, 35, 45]])
      #expect(result.source.refused.first?.examples.first?.found == "x")
    }
  }

  @Test("Keep sees cleaned values; what it does not keep is counted, and not refused")
  func keep() throws {
    let file = try TemporaryFile(
      """
      order,item,date,quantity,price
      1, a ,2024-01-05,2,1.5
      C2,A,2024-01-06,-2,1.5
      3,b,2024-01-07,0,1
      4,b,2024-01-07,,1
      5,b,2024-01-07,x,1
      6,B,2024-01-08,1,
      C7,B,never,1,1
      8,B,never,1,1
      """)
    var columns = usualColumns
    columns[.order] = "order"
    let result = try readOrderLines(
      request(
        [file], columns, keep: "quantity > 0 and not order ~ '^C' and product in (A, B)",
        clean: [.product: [.trim, .upper]]))
    #expect(
      result.fates == [
        "keep": [4, 3, 4, 5, 8], "quantity is not a number": [1, 6], "unit_price is empty": [1, 7],
        "date is no day written as yyyy-MM-dd": [1, 9],
      ])
    #expect(result.figures.map(\.id) == ["A"])
    #expect(result.source.read == 8)
  }

  @Test("Returns are subtracted, or left out and counted")
  func returns() throws {
    let lines = ["A,2024-01-05,5,2", "A,2024-01-06,-2,2", "B,2024-02-06,1,1"]
    let net = try readLines(lines[0], lines[1], lines[2])
    #expect(net.figures.map(\.quantity) == ["3e-0", "1e-0"])
    #expect(net.figures.map(\.revenue) == ["6e-0", "1e-0"])
    let dropped = try readLines(lines[0], lines[1], lines[2], returns: .drop)
    #expect(dropped.figures.map(\.quantity) == ["5e-0", "1e-0"])
    #expect(dropped.fates == ["returns": [1, 3]])
  }

  @Test("More refused than allowed is an error with the report; at the limit it is not")
  func limit() throws {
    let text = "item,date,quantity,price\nA,2024-01-05,1,1\nA,2024-01-05,?,1\n"
    let file = try TemporaryFile(text)
    #expect(throws: Never.self) { try readOrderLines(request([file], refusedLimit: 0.5)) }
    guard
      case .tooManyRefused("orders", 0.49, let report) = try failure(
        text,
        {
          $0.sources[0].refusedLimit = 0.49
        })
    else {
      Issue.record("not refused")
      return
    }
    #expect(report.sources[0].refused.first?.examples.first?.line == 3)
    let error = IngestionError.tooManyRefused(source: "orders", limit: 0.49, report)
    #expect(error.remedy.contains("refuse_limit"))
  }

  @Test(
    "Headers: all faults at once, with what was perhaps meant; repeated ones if they are mapped")
  func headers() throws {
    let error = try failure("Item,date,Qty,price,price\nA,2024-01-05,1,1,1\n")
    guard case .headers(_, let faults, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(faults.map(\.field) == [.product, .quantity, .unitPrice])
    #expect(faults.map(\.count) == [0, 0, 2])
    #expect(faults[0].suggestion == "Item")
    #expect(error?.isUsage == true)
    #expect(error?.message.contains("Did you mean 'Item'?") == true)
    #expect(
      try failure("item,date,quantity,price,x,x\nA,2024-01-05,1,1,1,1\n") == nil)
  }

  @Test("The configuration's faults are found before a line is read")
  func configuration() throws {
    let text = "item,date,quantity,price\nA,2024-01-05,1,1\n"
    #expect(try failure(text) { $0.sources = [] } == .noSources)
    #expect(
      try failure(text) { $0.entity = [.customer] }
        == .missingFields(source: "orders", fields: [.customer]))
    #expect(try failure(text) { $0.horizon = .last(0) } == .emptyHorizon)
    #expect(try failure(text) { $0.horizon = .between(from: 10, to: 5) } == .emptyHorizon)
    guard
      case .keep("orders", let detail) = try failure(
        text,
        {
          $0.sources[0].keep = "quantty > 0"
        })
    else {
      Issue.record("not found")
      return
    }
    #expect(detail.contains("quantity"))
    guard case .dateFormat = try failure(text, { $0.sources[0].dateFormat = "yyyy-QQ" }) else {
      Issue.record("not found")
      return
    }
  }

  @Test("Dates that can be read in two ways stop the run; mixed forms in one order do not")
  func dates() throws {
    let header = "item,date,quantity,price\n"
    guard
      case .ambiguousDates("orders", "date", _, _, "03/04/2021") = try failure(
        header + "A,03/04/2021,1,1\nA,05/04/2021,1,1\n")
    else {
      Issue.record("not ambiguous")
      return
    }
    let mixed = try readLines("A,01-02-2016,1,1", "A,1/13/2016,1,1")
    #expect(mixed.figures.first?.first == Days.from(year: 2016, month: 1, day: 2))
    #expect(mixed.figures.first?.last == Days.from(year: 2016, month: 1, day: 13))
    guard case .noDates = try failure(header + "A,soon,1,1\n") else {
      Issue.record("dates were found")
      return
    }
    let times = try readLines("A,2010-12-01 08:26:00,1,1", "B,2010-12-02T23:59,1,1")
    #expect(times.source.kept == 2)
  }

  @Test("Numbers as people write them: currency signs, decimal comma, thousands, parentheses")
  func numbers() throws {
    let file = try TemporaryFile(
      "item;date;quantity;price\nA;2024-01-05;1.234,5;\" $ 1,50 \"\nB;2024-01-05;(2);3,25 €\n")
    let result = try readOrderLines(request([file]))
    #expect(result.source.decimal == .comma)
    #expect(result.source.delimiter == ";")
    #expect(result.figures.map(\.quantity) == ["12345e-1", "-20e-1"])
    #expect(result.figures.map(\.revenue) == ["185175e-2", "-650e-2"])
    guard
      case .ambiguousDecimals = try failure(
        "item;date;quantity;price\nA;2024-01-05;1,234;1\n")
    else {
      Issue.record("not ambiguous")
      return
    }
  }

  @Test("Nothing to read and nothing kept are told apart")
  func nothing() throws {
    guard case .noLines = try failure("item,date,quantity,price\n\n") else {
      Issue.record("lines were found")
      return
    }
    guard
      case .nothingKept(let report) = try failure(
        "item,date,quantity,price\nA,2024-01-05,1,1\n", { $0.sources[0].keep = "quantity > 5" })
    else {
      Issue.record("lines were kept")
      return
    }
    #expect(
      report.sources[0].leftOut == [
        LineCount(
          reason: "keep", count: 1,
          examples: [LineExample(file: 0, line: 2, found: "A,2024-01-05,1,1")])
      ])
    guard case .file(.empty) = try failure("") else {
      Issue.record("it is not empty")
      return
    }
  }

  @Test("An open quote stops the run with the line where it opened, in any block")
  func openQuote() throws {
    let text =
      "item,date,quantity,price\n" + String(repeating: "A,2024-01-05,1,1\n", count: 50)
      + "\"B,2024-01-05,1,1\n" + String(repeating: "A,2024-01-05,1,1\n", count: 50)
    let file = try TemporaryFile(text)
    for blockSize in [10, 100, 1 << 19] {
      #expect(
        throws: IngestionError.file(.unclosedQuote(path: file.path, line: 52, limit: nil))
      ) {
        try OrderLines(request([file]), IngestionOptions(blockSize: blockSize)).read()
      }
    }
  }

  @Test("Being called off ends the run, and progress reaches the end")
  func cancelling() throws {
    let text = "item,date,quantity,price\n" + String(repeating: "A,2024-01-05,1,1\n", count: 500)
    let file = try TemporaryFile(text)
    #expect(throws: IngestionError.cancelled) {
      try readOrderLines(request([file]), isCancelled: { true })
    }
    let seen = Tally()
    _ = try readOrderLines(request([file]), progress: { seen.note($0) })
    #expect(seen.most == text.utf8.count)
  }

  @Test("Fewer cells than items times buckets: an error, not memory without end")
  func cells() throws {
    let file = try TemporaryFile("item,date,quantity,price\nA,1900-01-05,1,1\nA,2100-01-05,1,1\n")
    #expect(throws: IngestionError.self) {
      try OrderLines(
        request([file], bucket: .day), IngestionOptions(cellLimit: 10_000)
      ).read()
    }
  }

  @Test("Hostile bytes never trap, and every line is accounted for")
  func fuzz() throws {
    var random = SeededGenerator(seed: 99)
    let pieces: [[UInt8]] = [
      Array("A".utf8), [0x22], [0x2C], [0x0A], [0x0D, 0x0A], [0xFF], [0xE2, 0x82], [0x1B, 0x5B],
      Array("2024-01-05".utf8), Array("9999-99-99".utf8), Array("-".utf8), Array("1".utf8),
      Array("99999999999999999999".utf8), Array("0.000000000001".utf8), Array("1e9".utf8),
      Array(",2024-01-05,1,1\n".utf8), Array(String(repeating: "k", count: 1_100).utf8),
    ]
    for _ in 0..<120 {
      var bytes = Array("item,date,quantity,price\nA,2024-01-05,1,1\n".utf8)
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        bytes += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let file = try TemporaryFile(bytes)
      var results: [IngestionResult] = []
      for (threads, shortWay) in [(1, true), (3, false)] {
        do throws(IngestionError) {
          let options = IngestionOptions(
            blockSize: Int.random(in: 1...200, using: &random), allowsShortWay: shortWay)
          let result = try OrderLines(request([file], threads: threads), options).read()
          let source = result.source
          let others = (source.leftOut + source.refused).reduce(0) { $0 + $1.count }
          #expect(source.read == source.kept + others)
          results.append(result)
        } catch {
          #expect(!error.message.isEmpty && !error.remedy.isEmpty)
          #expect(error.message.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
        }
      }
      if results.count == 2 {
        #expect(results[0].figures == results[1].figures)
        #expect(results[0].report == results[1].report)
      }
    }
  }
}

/// The most bytes that progress was told of.
private final class Tally: @unchecked Sendable {
  // Unchecked because of `bytes`, which is written under the lock of the queue below.
  private var bytes = 0
  private let queue = Lock()

  func note(_ progress: IngestionProgress) {
    queue.locked { bytes = max(bytes, progress.bytesRead) }
  }

  var most: Int { queue.locked { bytes } }
}
