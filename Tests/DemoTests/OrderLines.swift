import Demo

/// A demonstration's file, read back by the plainest reader of RFC 4180.
struct OrderLines {
  struct Line: Equatable {
    let order: String
    let date: String
    let customer: String
    let region: String
    let product: String
    let name: String
    let units: Int
    let cents: Int
  }

  let header: [String]
  let lines: [Line]
  let fingerprint: UInt64
  let byteCount: Int

  init(_ company: DemoCompany) throws {
    var bytes: [UInt8] = []
    try company.writeOrderLines { bytes.append(contentsOf: $0) }
    self.init(bytes)
  }

  init(_ bytes: [UInt8]) {
    let rows = Self.rows(bytes)
    header = rows.first ?? []
    lines = rows.dropFirst().map { row in
      Line(
        order: row[0], date: row[1], customer: row[2], region: row[4], product: row[5],
        name: row[6], units: Int(row[7]) ?? .min,
        cents: Int(row[8].filter { $0 != "." }) ?? .min)
    }
    // FNV-1a, to hold the bytes against those of other machines and times.
    fingerprint = bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    byteCount = bytes.count
  }

  /// The units of a product by month: 36 numbers.
  func units(of product: String) -> [Int] {
    var units = [Int](repeating: 0, count: 36)
    for line in lines where line.product == product {
      let month =
        (Int(line.date.prefix(4)) ?? 0) * 12 + (Int(line.date.dropFirst(5).prefix(2)) ?? 0)
      units[month - 2023 * 12 - 11] += line.units
    }
    return units
  }

  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var inQuotes = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22 where inQuotes && index < bytes.count && bytes[index] == 0x22:
        field.append(0x22)
        index += 1
      case 0x22: inQuotes.toggle()
      case 0x2C where !inQuotes:
        row.append(String(decoding: field, as: UTF8.self))
        field.removeAll()
      case 0x0A where !inQuotes:
        row.append(String(decoding: field, as: UTF8.self))
        field.removeAll()
        rows.append(row)
        row.removeAll()
      default: field.append(byte)
      }
    }
    return rows
  }
}
