import Foundation
import Testing

@testable import Demo

@Suite struct DemoCompanyTests {
  @Test func theBytesAreTheSameEverywhere() throws {
    // Another figure here means that every demonstration and benchmark has other data.
    let first = try OrderLines(DemoCompany(items: 60, lines: 2_500))
    #expect(first.fingerprint == 5_304_355_470_275_114_547)
    #expect(try OrderLines(DemoCompany(items: 60, lines: 2_500)).fingerprint == first.fingerprint)
    let other = try OrderLines(DemoCompany(items: 60, lines: 2_500, seed: 2))
    #expect(other.fingerprint != first.fingerprint)
    #expect(other.lines.count == 2_500)
  }

  @Test(arguments: [(20, 2_000), (21, 2_001), (300, 4_000), (1_500, 3_000), (25, 20_000)])
  func anySizeHasItsLinesAndItsStory(items: Int, lines: Int) throws {
    let file = try OrderLines(DemoCompany(items: items, lines: lines))
    #expect(file.header.joined(separator: ",") + "\n" == DemoCompany.header)
    #expect(file.lines.count == lines)
    #expect(file.lines.allSatisfy { $0.units != 0 && $0.units > .min && $0.cents > 0 })
    let products = Set(file.lines.map(\.product))
    #expect(products.count <= items)
    for item in DemoCompany.story {
      #expect(file.units(of: item.id) == item.sales.units)
      #expect(file.lines.first { $0.product == item.id }?.name == item.name)
    }
    let dates = file.lines.map(\.date)
    #expect(zip(dates, dates.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(dates.first?.hasPrefix("2023-11") == true)
    #expect(dates.last?.hasPrefix("2026-10") == true)
  }

  @Test func tooSmallASizeIsRaised() {
    let company = DemoCompany(items: -5, lines: 0)
    #expect(company.items == 20 && company.lines == 2_000)
    #expect(DemoCompany(items: .max, lines: .max).items == 10_000_000)
  }

  @Test func theUsualCompany() throws {
    let file = try OrderLines(DemoCompany())
    #expect(file.lines.count == 60_000)
    var revenue: [String: Int] = [:]
    for line in file.lines { revenue[line.product, default: 0] += line.units * line.cents }
    #expect(revenue.count == 1_200)
    let sorted = revenue.values.sorted(by: >)
    let share = Double(sorted.prefix(240).reduce(0, +)) / Double(sorted.reduce(0, +))
    #expect(share > 0.78 && share < 0.85)
    let returns = file.lines.count { $0.units < 0 }
    #expect(returns > 400 && returns < 800)
    #expect(file.lines.allSatisfy { ($0.units < 0) == $0.order.hasPrefix("R") })
    #expect(Set(file.lines.map(\.customer)).count == 300)
    #expect(Set(file.lines.map(\.region)).count == 8)
    let names = Dictionary(file.lines.map { ($0.product, $0.name) }) { first, _ in first }
    #expect(Set(names.values).count == 1_200)
    #expect(names.values.contains { $0.contains(",") })
    #expect(names.values.contains { $0.contains("3/4\"") })

    // The contract's item is the first behind the cut to class A.
    let total = sorted.reduce(0, +)
    var sum = 0
    let cut = sorted.prefix { value in
      defer { sum += value }
      return Double(sum) < 0.8 * Double(total)
    }.count
    #expect(revenue["NL-10005"] == sorted[cut])
  }

  @Test func anOrderIsOfOneCustomerOnOneDay() throws {
    let file = try OrderLines(DemoCompany(items: 100, lines: 4_000))
    for (_, lines) in Dictionary(grouping: file.lines, by: \.order) {
      #expect(Set(lines.map(\.customer)).count == 1)
      #expect(Set(lines.map(\.date)).count == 1)
      #expect(lines.count <= 6)
    }
  }

  @Test func aFailingSinkStops() {
    struct Full: Error {}
    var pieces = 0
    #expect(throws: Full.self) {
      try DemoCompany(items: 100, lines: 30_000).writeOrderLines { _ in
        pieces += 1
        throw Full()
      }
    }
    #expect(pieces == 1)
  }

  @Test func aClosedFileIsSaid() {
    let error = #expect(throws: DemoError.self) {
      try DemoCompany(items: 20, lines: 2_000).writeOrderLines(to: -1)
    }
    #expect(error?.description.contains("bad file descriptor") == true)
  }

  @Test func anOpenFileGetsAllBytes() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: url) }
    #expect(FileManager.default.createFile(atPath: url.path, contents: nil))
    let handle = try FileHandle(forWritingTo: url)
    let company = DemoCompany(items: 40, lines: 25_000)
    try company.writeOrderLines(to: handle.fileDescriptor)
    try handle.close()
    let written = OrderLines(Array(try Data(contentsOf: url)))
    #expect(try written.fingerprint == OrderLines(company).fingerprint)
    #expect(written.byteCount > 1 << 20)
  }

  @Test func theConfigurationNamesTheFile() {
    let text = DemoCompany().configuration(dataPath: "data/\"odd\"\n.csv")
    #expect(text.hasPrefix("# Northlight"))
    #expect(text.contains(#"path = "data/\"odd\"\u000A.csv""#))
    for column in ["order_id", "order_date", "customer_id", "product_id", "unit_price"] {
      #expect(text.contains("= \"\(column)\""))
    }
  }
}
