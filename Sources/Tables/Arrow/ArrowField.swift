/// A column as a file's schema describes it.
struct ArrowField: Equatable {
  let name: String
  let type: ArrowType
}

/// The types that are read, with how each is stored.
enum ArrowType: Equatable {
  case integer(bits: Int, signed: Bool)
  case float(bits: Int)
  case date
  case boolean
  case text(TextStorage)
  /// Codes of an integer type into the dictionary of that id.
  case category(id: Int, bits: Int, signed: Bool, TextStorage)
  case list(width: Int, ListElement)

  /// How texts are stored: 32-bit offsets, 64-bit offsets, or 16-byte views.
  enum TextStorage: Equatable { case offsets32, offsets64, views }
  /// What lists are of.
  enum ListElement: Equatable { case integer, float }
}

extension ArrowField {
  /// A schema's fields, and its key and value texts; all columns that cannot be read are named.
  static func fields(
    of schema: FlatTable, metadataSize: Int
  ) throws(ArrowFault) -> (fields: [ArrowField], metadata: [(key: String, value: String)]) {
    guard try schema.scalar(0, Int16.self) == 0 else { throw .bigEndian }
    // No text of a sound message is longer than the message, nor are all of them together.
    var allowance = metadataSize
    var fields: [ArrowField] = []
    var names: Set<String> = []
    var unsupported: [ArrowFault.Unsupported] = []
    for index in 0..<(try schema.tableCount(1)) {
      let field = try schema.table(1, index)
      let name = try field.text(0, allowance: &allowance) ?? ""
      guard names.insert(name).inserted else { throw .sameName(name) }
      switch try ArrowType.reading(field) {
      case .read(let type): fields.append(ArrowField(name: name, type: type))
      case .refused(let type, let remedy):
        unsupported.append(ArrowFault.Unsupported(column: name, type: type, remedy: remedy))
      }
    }
    guard unsupported.isEmpty else { throw .unsupported(unsupported) }
    var metadata: [(key: String, value: String)] = []
    for index in 0..<(try schema.tableCount(2)) {
      let pair = try schema.table(2, index)
      let key = try pair.text(0, allowance: &allowance) ?? ""
      metadata.append((key, try pair.text(1, allowance: &allowance) ?? ""))
    }
    return (fields, metadata)
  }
}

extension ArrowType {
  /// A type that is read, or the name of one that is not and what to cast it to.
  enum Reading {
    case read(ArrowType)
    case refused(String, remedy: String)
  }

  /// The type of a schema's field.
  /// Source: `Schema.fbs` of the Arrow format; the numbers are those of its unions and enums.
  static func reading(_ field: FlatTable) throws(ArrowFault) -> Reading {
    let kind = try field.scalar(2, UInt8.self)
    guard let type = try field.table(3) else { throw .damaged("a column has no type") }
    if let encoding = try field.table(4) {
      return try category(encoding, of: kind)
    }
    switch kind {
    case 2:
      let (bits, signed) = try integer(type)
      if bits == 64 && !signed {
        return .refused("uint64", remedy: "Cast it to int64.")
      }
      return .read(.integer(bits: bits, signed: signed))
    case 3:
      let precision = try type.scalar(0, Int16.self)
      if precision == 1 { return .read(.float(bits: 32)) }
      if precision == 2 { return .read(.float(bits: 64)) }
      return .refused("float16", remedy: "Cast it to float64.")
    case 5: return .read(.text(.offsets32))
    case 20: return .read(.text(.offsets64))
    case 24: return .read(.text(.views))
    case 6: return .read(.boolean)
    case 8:
      // The format's default is milliseconds.
      if try type.scalar(0, Int16.self, otherwise: 1) == 0 { return .read(.date) }
      return .refused("date64", remedy: "Cast it to date32.")
    case 16: return try list(field, width: Int(try type.scalar(0, Int32.self)))
    case 10: return .refused("timestamp", remedy: "Cast it to date32 or utf8.")
    case 7: return .refused("decimal", remedy: "Cast it to float64, or to int64 of the units.")
    default:
      let name = names.indices.contains(Int(kind)) ? names[Int(kind)] : "number \(kind)"
      return .refused(
        name, remedy: "Cast it to utf8, int64, float64, date32 or bool, or leave it out.")
    }
  }

  private static func integer(
    _ type: FlatTable
  ) throws(ArrowFault) -> (bits: Int, signed: Bool) {
    let bits = Int(try type.scalar(0, Int32.self))
    guard [8, 16, 32, 64].contains(bits) else { throw .damaged("an integer has \(bits) bits") }
    return (bits, try type.scalar(1, UInt8.self) != 0)
  }

  private static func category(
    _ encoding: FlatTable, of kind: UInt8
  ) throws(ArrowFault) -> Reading {
    let storage: TextStorage
    switch kind {
    case 5: storage = .offsets32
    case 20: storage = .offsets64
    case 24: storage = .views
    default:
      return .refused("dictionary of other than texts", remedy: "Cast it to its values' type.")
    }
    var codes = (bits: 32, signed: true)
    if let type = try encoding.table(1) { codes = try integer(type) }
    let id = Int(try encoding.scalar(0, Int64.self))
    return .read(.category(id: id, bits: codes.bits, signed: codes.signed, storage))
  }

  private static func list(_ field: FlatTable, width: Int) throws(ArrowFault) -> Reading {
    guard try field.tableCount(5) == 1 else { throw .damaged("a list has no element type") }
    let child = try field.table(5, 0)
    guard width > 0 else {
      return .refused("list of no elements", remedy: "Leave it out.")
    }
    let kind = try child.scalar(2, UInt8.self)
    guard let type = try child.table(3) else { throw .damaged("a list has no element type") }
    if try child.table(4) == nil {
      if kind == 2, try integer(type) == (64, true) { return .read(.list(width: width, .integer)) }
      if kind == 3, try type.scalar(0, Int16.self) == 2 {
        return .read(.list(width: width, .float))
      }
    }
    return .refused(
      "fixed-size list of other than int64 or float64",
      remedy: "Cast its elements to int64 or float64.")
  }

  /// Names of the format's types, in the order of its union.
  private static let names = [
    "none", "null", "int", "float", "binary", "utf8", "bool", "decimal", "date", "time",
    "timestamp", "interval", "list", "struct", "union", "fixed-size binary", "fixed-size list",
    "map", "duration", "large binary", "large utf8", "large list", "run-end encoded",
    "binary view", "utf8 view", "list view", "large list view",
  ]
}
