/// A query as it was written, bound to its fields.
indirect enum Expression: Sendable, Equatable {
  case condition(Condition)
  case not(Expression)
  /// At least two, none of which is `all` itself.
  case all([Expression])
  /// At least two, none of which is `any` itself.
  case any([Expression])
}

/// What is asked of one field.
struct Condition: Sendable, Equatable {
  enum Question: Sendable, Equatable {
    case compare(Comparison, Value)
    case oneOf([Value], negated: Bool)
    /// Both ends included.
    case between(Value, Value)
    case pattern(Pattern, negated: Bool)
    case missing(negated: Bool)
  }

  /// Index into the query's fields.
  let field: Int
  let kind: FieldKind
  let question: Question
}

/// The comparisons that order or equality decides.
enum Comparison: Sendable, Equatable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// nil for the two operators that search for a pattern.
  init?(_ sign: Operator) {
    switch sign {
    case .equal: self = .equal
    case .notEqual: self = .notEqual
    case .less: self = .less
    case .lessOrEqual: self = .lessOrEqual
    case .greater: self = .greater
    case .greaterOrEqual: self = .greaterOrEqual
    case .matches, .matchesNot: return nil
    }
  }

  var sign: String {
    switch self {
    case .equal: "="
    case .notEqual: "!="
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    }
  }
}

/// A value that a field is compared with.
enum Value: Sendable, Equatable {
  case text(String)
  /// Finite.
  case number(Double)
  /// Days since 1970-01-01, in the years 1 to 9999.
  case date(Int32)
  case boolean(Bool)

  // Texts are equal by their bytes; String's own equality takes canonical equivalents together.
  static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.text(let left), .text(let right)): left.utf8.elementsEqual(right.utf8)
    case (.number(let left), .number(let right)): left == right
    case (.date(let left), .date(let right)): left == right
    case (.boolean(let left), .boolean(let right)): left == right
    default: false
    }
  }
}
