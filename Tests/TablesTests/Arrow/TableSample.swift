import Foundation

@testable import Tables

/// Random tables of every column type, the same for the same seed.
struct TableSample {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func table(rows: Int, columns: Int) -> Table {
    var made: [(name: String, data: ColumnData)] = []
    for index in 0..<columns {
      made.append(("\(words[below(words.count)]) \(index)", column(rows)))
    }
    let metadata = (0..<below(3)).map { (key: "key \($0)", value: words[below(words.count)]) }
    return Table(made, metadata: metadata)
  }

  private let words = [
    "", "a", "Größe ¾\"", "漢字", "🙂 e\u{301}", "longer than twelve bytes", "\u{0}",
  ]

  private mutating func gaps(_ rows: Int) -> Validity? {
    let share = below(3)
    return Validity((0..<rows).map { _ in share == 0 || below(3) != 0 })
  }

  private mutating func column(_ rows: Int) -> ColumnData {
    switch below(8) {
    case 0:
      return .integer(
        Column((0..<rows).map { _ in Int64(bitPattern: next()) }, validity: gaps(rows)))
    case 1:
      return .number(
        Column((0..<rows).map { _ in Double(bitPattern: next()) }, validity: gaps(rows)))
    case 2:
      return .date(Column((0..<rows).map { _ in Int32(below(60_000)) }, validity: gaps(rows)))
    case 3:
      return .boolean(Column((0..<rows).map { _ in UInt8(below(2)) }, validity: gaps(rows)))
    case 4:
      return .text(TextColumn((0..<rows).map { _ in below(4) == 0 ? nil : words[below(7)] }))
    case 5:
      let codes = (0..<rows).map { _ in Int32(below(words.count)) }
      return .category(
        CategoryColumn(codes: Column(codes, validity: gaps(rows)), values: words))
    case 6:
      let width = 1 + below(4)
      let values = (0..<rows * width).map { _ in Int64(below(9)) }
      return .integerList(
        ListColumn(
          width: width, values: Column(values, validity: gaps(rows * width)), validity: gaps(rows)))
    default:
      let width = 1 + below(4)
      let values = (0..<rows * width).map { _ in Double(below(9)) / 4 }
      return .numberList(
        ListColumn(width: width, values: Column(values), validity: gaps(rows)))
    }
  }
}

extension Table {
  /// Every value as text, column by column: for comparison, and to touch all there is.
  var shown: [[String]] {
    columns.map { column in (0..<column.count).map { column.shown($0) } }
  }
}

extension ColumnData {
  func shown(_ row: Int) -> String {
    switch self {
    case .integer(let column): column.value(row).map { "\($0)" } ?? "-"
    case .number(let column): column.value(row).map { "\($0.bitPattern)" } ?? "-"
    case .date(let column): column.value(row).map { "\($0)" } ?? "-"
    case .boolean(let column): column.value(row).map { "\($0)" } ?? "-"
    case .text(let column): column.value(row).map { "“\($0)”" } ?? "-"
    case .category(let column): column.value(row).map { "“\($0)”" } ?? "-"
    case .integerList(let list): list.isValid(row) ? list.shown(row) : "-"
    case .numberList(let list): list.isValid(row) ? list.shown(row) : "-"
    }
  }
}

extension ListColumn {
  fileprivate func shown(_ row: Int) -> String {
    (0..<width).map { values.value(row * width + $0).map { "\($0)" } ?? "-" }
      .joined(separator: " ")
  }
}

/// A file name in the temporary folder, and the file gone at the end.
func withTemporaryFile<Result>(_ body: (String) throws -> Result) rethrows -> Result {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("strata-\(UUID().uuidString).arrow")
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}

/// A table's file as bytes.
func arrowBytes(_ table: Table) throws -> [UInt8] {
  try withTemporaryFile { path in
    try ArrowFile.write(table, to: path)
    return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }
}

/// A file that another library wrote.
func fixture(_ name: String, file: String = #filePath) -> String {
  URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/\(name).arrow").path
}
