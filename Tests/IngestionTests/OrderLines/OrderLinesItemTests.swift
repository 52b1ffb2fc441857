import Foundation
import Segmentation
import Tables
import TestSupport
import Testing

@testable import Ingestion

/// Items: keys, names, horizons, several files and sources.
@Suite struct OrderLinesItemTests {
  @Test("Items come in byte order of their keys, whatever their length and the threads")
  func order() throws {
    var random = SeededGenerator(seed: 4)
    var keys: Set<String> = ["a", "a\u{1}", "b"]
    for _ in 0..<200 {
      let length = Int.random(in: 1...40, using: &random)
      keys.insert(
        (0..<length).map { _ in ["a", "b", "é", "0"].randomElement(using: &random) ?? "a" }.joined()
      )
    }
    let shuffled = keys.shuffled(using: &random)
    let file = try TemporaryFile(
      "item,date,quantity,price\n"
        + (shuffled + shuffled.reversed()).map { "\($0),2024-01-05,1,1\n" }.joined())
    for threads in [1, 2, 5] {
      let result = try OrderLines(
        request([file], threads: threads), IngestionOptions(blockSize: 900)
      ).read()
      let ids = result.figures.map(\.id)
      #expect(ids == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
      #expect(result.figures.allSatisfy { $0.lines == 2 })
    }
  }

  @Test("Several fields make one key; a missing one refuses the line")
  func joinedKeys() throws {
    let file = try TemporaryFile(
      "item,date,quantity,price,who\nA,2024-01-05,1,1,X\nA,2024-01-05,1,1,Y\nA,2024-01-06,1,1,X\n"
        + "A,2024-01-05,1,1,\n")
    var columns = usualColumns
    columns[.customer] = "who"
    let result = try readOrderLines(request([file], columns, entity: [.customer, .product]))
    #expect(result.figures.map(\.id) == ["X / A", "Y / A"])
    #expect(result.figures.map(\.lines) == [2, 1])
    #expect(result.fates == ["customer is empty": [1, 5]])
  }

  @Test("Keys are cleaned: letter case, spaces, decimals of numbers")
  func cleaning() throws {
    let file = try TemporaryFile(
      "item,date,quantity,price\n ab  c ,2024-01-05,1,1\nAB C,2024-01-05,1,1\n17850.0,2024-01-05,1,1\n"
        + "17850,2024-01-05,1,1\nä,2024-01-05,1,1\nÄ,2024-01-05,1,1\n")
    let result = try readOrderLines(
      request([file], clean: [.product: [.trim, .upper, .squeeze, .integer]]))
    #expect(result.figures.map(\.id) == ["17850", "AB C", "Ä"])
    #expect(result.figures.map(\.lines) == [2, 2, 2])
  }

  @Test("Bytes that are no UTF-8 are replaced and noted; Latin-1 is decoded")
  func encodings() throws {
    let header = Array("item,date,quantity,price\n".utf8)
    let rest = Array(",2024-01-31,1,1\n".utf8)
    let mixed = try readOrderLines(
      request([try TemporaryFile(header + Array("é".utf8) + rest + [0x61, 0xFF] + rest)]))
    #expect(mixed.figures.map(\.id) == ["a\u{FFFD}", "é"])
    #expect(mixed.source.notes.contains { $0.contains("not UTF-8") })
    let latin = try readOrderLines(request([try TemporaryFile(header + [0x4D, 0xFC] + rest)]))
    #expect(latin.source.encoding == .latin1)
    #expect(latin.figures.map(\.id) == ["Mü"])
    #expect(latin.source.notes.isEmpty)
  }

  @Test("An item's name is its most frequent one, ties by byte order")
  func names() throws {
    let lines = ["A:x", "A:y", "A:y", "B:z", "B:q", "C:", "D:\"a, \"\"b\"\"\"", "A:\"x\"", "A:y"]
    var text = "item,date,quantity,price,name\n"
    for line in lines {
      let parts = line.split(separator: ":", omittingEmptySubsequences: false)
      text += "\(parts[0]),2024-01-05,1,1,\(parts[1])\n"
    }
    var columns = usualColumns
    columns[.name] = "name"
    let result = try readOrderLines(request([try TemporaryFile(text)], columns))
    #expect(result.figures.map(\.name) == ["y", "q", nil, "a, \"b\""])
  }

  @Test("An item of very many names has the same one for any threads and order")
  func manyNames() throws {
    var lines = (0..<1_000).map { "A,2024-01-05,1,1,name \($0 % 250)\n" }
    var columns = usualColumns
    columns[.name] = "name"
    var found: Set<String?> = []
    var random = SeededGenerator(seed: 8)
    for threads in [1, 2, 4] {
      lines.shuffle(using: &random)
      let file = try TemporaryFile("item,date,quantity,price,name\n" + lines.joined())
      let result = try OrderLines(
        request([file], columns, threads: threads), IngestionOptions(blockSize: 3_000)
      ).read()
      found.insert(result.figures.first?.name)
    }
    #expect(found.count == 1)
  }

  static func manyLines(_ seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    return (0..<400).map { _ in
      let day = Int32.random(in: 18_000...18_800, using: &random)
      return "P\(Int.random(in: 0..<30, using: &random)),\(Days.text(day)),"
        + "\(Int.random(in: -3...9, using: &random)).5,2.25,1.75\n"
    }.joined()
  }

  static let allColumns: [CanonicalField: String] = {
    var columns = usualColumns
    columns[.cost] = "cost"
    return columns
  }()

  @Test(
    "The last buckets are what the horizon between their days gives",
    arguments: [
      BucketKind.day, .week, .month,
    ])
  func window(_ bucket: BucketKind) throws {
    let file = try TemporaryFile("item,date,quantity,price,cost\n" + Self.manyLines(1))
    let measures: Set<Measure> = [.quantity, .revenue, .orderLines, .grossMargin]
    let all = try readOrderLines(
      request([file], Self.allColumns, bucket: bucket, measures: measures))
    for count in [1, 3, 12] {
      let starts = all.measures.calendar.starts
      let from = starts[max(starts.count - 1 - count, 0)]
      let to = starts[starts.count - 1] - 1
      let between = try readOrderLines(
        request(
          [file], Self.allColumns, bucket: bucket, horizon: .between(from: from, to: to),
          measures: measures))
      for threads in [1, 3] {
        let last = try OrderLines(
          request(
            [file], Self.allColumns, bucket: bucket, horizon: .last(count), measures: measures,
            threads: threads), IngestionOptions(blockSize: 700)
        ).read()
        #expect(last.figures == between.figures)
        #expect(last.measures.calendar == between.measures.calendar)
        #expect(last.source.kept == between.source.kept)
        #expect(last.source.leftOut.map(\.count) == between.source.leftOut.map(\.count))
      }
    }
  }

  @Test("A horizon between days has whole buckets, also those without lines")
  func between() throws {
    let from = try #require(Days.from(year: 2024, month: 1, day: 20))
    let to = try #require(Days.from(year: 2024, month: 4, day: 2))
    let result = try readLines(
      "A,2023-12-31,1,1", "A,2024-01-01,2,1", "A,2024-03-31,3,1", "A,2024-05-01,4,1",
      horizon: .between(from: from, to: to))
    #expect(result.measures.calendar.labels == ["2024-01", "2024-02", "2024-03", "2024-04"])
    #expect(result.measures.demand[.quantity]?.units == [2, 0, 3, 0])
    #expect(result.fates == ["horizon": [2, 2, 5]])
    #expect(result.figures.first?.firstBucket == 0)
  }

  @Test("A last bucket whose end has no lines is noted")
  func incomplete() throws {
    let open = try readLines("A,2024-01-05,1,1", "A,2024-02-09,1,1")
    #expect(open.source.notes.contains { $0.contains("2024-02") && $0.contains("2024-02-09") })
    let complete = try readLines("A,2024-01-05,1,1", "A,2024-02-29,1,1")
    #expect(complete.source.notes.isEmpty)
  }

  @Test("Revenue is taken as it is where it is mapped; cost is then of the line")
  func revenue() throws {
    let file = try TemporaryFile(
      "item,date,quantity,total,cost\nA,2024-01-05,2,10.50,7\nA,2024-01-06,1,5,4.125\n")
    let columns: [CanonicalField: String] = [
      .product: "item", .date: "date", .quantity: "quantity", .revenue: "total", .cost: "cost",
    ]
    let result = try readOrderLines(
      request([file], columns, measures: [.revenue, .grossMargin]))
    #expect(result.figures.first?.revenue == "155e-1")
    #expect(result.figures.first?.margin == "4375e-3")
    #expect(result.measures.demand[.grossMargin]?.units == [4_375])
    let unit = try TemporaryFile("item,date,quantity,price,cost\nA,2024-01-05,3,2,1.5\n")
    let other = try readOrderLines(request([unit], Self.allColumns))
    #expect(other.figures.first?.margin == "15e-1")
  }

  @Test("Without a price there is no revenue, and quantities are whole")
  func noRevenue() throws {
    let file = try TemporaryFile("item,date,quantity\nA,2024-01-05,2\nB,2024-01-05,1\n")
    let columns: [CanonicalField: String] = [
      .product: "item", .date: "date", .quantity: "quantity",
    ]
    let result = try readOrderLines(request([file], columns))
    #expect(result.measures.totals[.revenue] == nil)
    #expect(result.figures.map(\.quantity) == ["2e-0", "1e-0"])
  }

  @Test("Sources with and without names, prices and cleaning come together, by both ways")
  func severalSources() throws {
    let one = try TemporaryFile(
      "item,when,quantity,price,label\nA,5/13/2024,1,2,x\nA,5/14/2024,1,2,\"x\"\n"
        + "b,5/14/2024,1,2,y\n")
    let two = try TemporaryFile(
      "date,item,quantity\n2024-05-13 10:00,A,3\n2024-05-14T11:30:00,c,0\n")
    var request = request([two], usualColumns.filter { $0.key != .unitPrice })
    request.sources.insert(
      SourceSpecification(
        name: "first", paths: [one.path],
        columns: [
          .product: "item", .date: "when", .quantity: "quantity", .unitPrice: "price",
          .name: "label",
        ], keep: "quantity > 0 and date >= 2024-05-13 and name ~ '^[xy]'",
        clean: [.product: [.upper, .trim]]), at: 0)
    for shortWay in [true, false] {
      let result = try OrderLines(
        request, IngestionOptions(blockSize: 20, allowsShortWay: shortWay)
      ).read()
      #expect(result.figures.map(\.id) == ["A", "B", "c"])
      #expect(result.figures.map(\.name) == ["x", "y", nil])
      #expect(result.figures.map(\.quantity) == ["5e-0", "1e-0", "0e-0"])
      #expect(result.measures.totals[.revenue] == nil)
    }
  }

  @Test("With keep, names and cleaning the short way gives what the long way gives")
  func shortWay() throws {
    var random = SeededGenerator(seed: 12)
    func pick(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
    let items = ["a", "A ", "B", "\"c,d\"", "é", "item-with-a-key-beyond-16-bytes", "", "7.0"]
    let labels = ["x", "\"x\"", "y z", "", "ü", "\"q\"\"\""]
    let dates = ["2024-01-05", "2024-01-05 10:11", "2024-02-29T23:59:59", "2024-02-30", ""]
    let numbers = ["1", "-2", "0", "1.50", "x", "", " 3 ", "1,5", "123456789.25"]
    var text = "order,item,date,quantity,price,label\n"
    for number in 0..<900 {
      text += pick(["1", "C2", "\"C3\"", ""]) + "," + pick(items) + ","
      if number % 3 == 0 {
        text += pick(dates) + ",\"" + pick(numbers) + "\"," + pick(["1", "", "2.125"])
      } else {
        text += "2024-03-0\(1 + number % 9),\(number % 7),2"
      }
      text += "," + pick(labels) + "\n"
    }
    var columns = usualColumns
    columns[.order] = "order"
    columns[.name] = "label"
    let file = try TemporaryFile(text)
    let keeps = [nil, "quantity > 0 and not order ~ '^C'", "name is missing or date < 2024-03-04"]
    let cleanings: [[CanonicalField: [CleaningStep]]] = [
      [:], [.product: [.trim, .upper, .integer]],
    ]
    for keep in keeps {
      for clean in cleanings {
        let long = try OrderLines(
          request([file], columns, keep: keep, clean: clean, threads: 2),
          IngestionOptions(blockSize: 777, allowsShortWay: false)
        ).read()
        #expect(long.source.kept > 100)
        for threads in [1, 3] {
          let short = try OrderLines(
            request([file], columns, keep: keep, clean: clean, threads: threads),
            IngestionOptions(blockSize: 777)
          ).read()
          #expect(short.figures == long.figures)
          #expect(short.report == long.report)
        }
      }
    }
  }

  @Test("Several files are one source; each has its own delimiter, hash and line numbers")
  func severalFiles() throws {
    let one = try TemporaryFile("item,date,quantity,price\nA,2024-01-05,1,1\nA,2024-01-05,x,1\n")
    let two = try TemporaryFile(
      "junk\nprice;quantity;date;item\n1;2;2024-02-05;A\n1;y;2024-02-05;B\n")
    let result = try readOrderLines(request([one, two]))
    #expect(result.figures.map(\.quantity) == ["3e-0"])
    #expect(
      result.source.refused.first?.examples.map { [$0.file, $0.line] } == [[0, 3], [1, 4]])
    #expect(result.source.files.map(\.path) == [one.path, two.path])
    #expect(result.source.files.map(\.bytes) == [one.count, two.count])
  }

  @Test("The SHA-256 is that of the file's bytes, for any blocks and threads")
  func digest() throws {
    // sha256sum of the two lines, computed apart.
    let file = try TemporaryFile("item,date,quantity,price\nA,2024-01-05,1,1\n")
    for blockSize in [1, 7, 1 << 19] {
      let result = try OrderLines(
        request([file], threads: 3), IngestionOptions(blockSize: blockSize)
      ).read()
      #expect(
        result.source.files.first?.sha256
          == "5426ad383205418065ef732a6efeed6bf6cd761faec6330afe5d834cb3186789")
    }
  }

  @Test("The same lines give the same report and figures for any threads and blocks")
  func sameness() throws {
    let file = try TemporaryFile(
      "item,date,quantity,price,cost\n" + Self.manyLines(2) + "x,y,z,1,1\n")
    let reference = try readOrderLines(request([file], Self.allColumns, threads: 1))
    for threads in [1, 2, 4] {
      for blockSize in [64, 1_000, 30_000] {
        let result = try OrderLines(
          request([file], Self.allColumns, threads: threads),
          IngestionOptions(blockSize: blockSize)
        ).read()
        #expect(result.figures == reference.figures)
        #expect(result.report == reference.report)
      }
    }
  }
}

/// A lock for what tests collect from several threads.
final class Lock: @unchecked Sendable {
  // Unchecked because NSLock says nothing about itself here; it is made to be shared.
  private let lock = NSLock()

  func locked<Result>(_ body: () -> Result) -> Result {
    lock.lock()
    defer { lock.unlock() }
    return body()
  }
}
