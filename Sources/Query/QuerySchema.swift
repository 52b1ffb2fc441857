import Tables

/// What a field's values are, and so what they can be compared with.
public enum FieldKind: Sendable, Hashable, CaseIterable {
  /// Free text, or text out of a short list (a category).
  case text
  /// Whole or floating-point numbers.
  case number
  /// Calendar days.
  case date
  /// True or false.
  case boolean

  /// The kind in words, as the subject of a sentence needs it: "a number".
  var phrase: String {
    switch self {
    case .text: "text"
    case .number: "a number"
    case .date: "a date"
    case .boolean: "true or false"
    }
  }
}

/// The fields that a query may name, with their kinds.
public struct QuerySchema: Sendable {
  /// The fields in the order they were given, each name once (the first of equals stands).
  public let fields: [(name: String, kind: FieldKind)]
  private let kinds: [String: FieldKind]

  /// A schema of these fields.
  public init(_ fields: [(name: String, kind: FieldKind)]) {
    var kinds: [String: FieldKind] = [:]
    var kept: [(name: String, kind: FieldKind)] = []
    for field in fields where kinds[field.name] == nil {
      kinds[field.name] = field.kind
      kept.append(field)
    }
    self.fields = kept
    self.kinds = kinds
  }

  /// The columns of a table that hold one value a row; lists cannot be queried.
  public init(table: Table) {
    var fields: [(name: String, kind: FieldKind)] = []
    for (name, column) in zip(table.names, table.columns) {
      switch column {
      case .integer, .number: fields.append((name, .number))
      case .date: fields.append((name, .date))
      case .boolean: fields.append((name, .boolean))
      case .text, .category: fields.append((name, .text))
      case .integerList, .numberList: continue
      }
    }
    self.init(fields)
  }

  /// The kind of a field, nil where there is none of that name.
  public subscript(name: String) -> FieldKind? { kinds[name] }

  /// The fields' names, in order.
  public var names: [String] { fields.map(\.name) }
}
