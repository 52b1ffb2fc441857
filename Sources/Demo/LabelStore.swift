/// Pieces of CSV, one after another, each ready to be copied into a line.
struct LabelStore {
  private(set) var bytes: [UInt8] = []
  private(set) var starts: [Int] = [0]

  /// The longest piece.
  var longest: Int { zip(starts, starts.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) } }

  /// Adds a piece of fields, each followed by a comma.
  mutating func append(_ fields: String...) {
    for field in fields {
      Self.append(field, to: &bytes)
      bytes.append(UInt8(ascii: ","))
    }
    starts.append(bytes.count)
  }

  /// Appends a field after RFC 4180: quoted where a comma, a quote or a line break asks for it.
  static func append(_ field: String, to bytes: inout [UInt8]) {
    let special: [UInt8] = [0x22, 0x2C, 0x0A, 0x0D]
    guard field.utf8.contains(where: special.contains) else {
      bytes.append(contentsOf: field.utf8)
      return
    }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
