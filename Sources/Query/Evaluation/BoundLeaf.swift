import Tables

/// A compiled question and the column it is asked of.
enum BoundLeaf {
  case numbers(Column<Double>, Leaf.Test)
  case integers(Column<Int64>, Leaf.Test)
  case dates(Column<Int32>, Leaf.Test)
  case booleans(Column<UInt8>, Leaf.Test)
  case text(TextColumn, TextTest)
  /// The answer by code, and the answer where there is none.
  case category(Column<Int32>, answers: [UInt8], missing: UInt8)
  /// Whether a value is missing (or present), where only the validity decides.
  case validity(Validity?, present: UInt8)
  /// The same answer for every row.
  case constant(UInt8)

  init(_ leaf: Leaf, column: ColumnData?) {
    switch (column, leaf.kind) {
    case (.number(let column), .number): self = .numbers(column, leaf.test)
    case (.integer(let column), .number):
      self = Self.presence(of: column.validity, leaf) ?? .integers(column, leaf.test)
    case (.date(let column), .date):
      self = Self.presence(of: column.validity, leaf) ?? .dates(column, leaf.test)
    case (.boolean(let column), .boolean):
      self = Self.presence(of: column.validity, leaf) ?? .booleans(column, leaf.test)
    case (.text(let column), .text):
      if case .text(let test) = leaf.test {
        self = .text(column, test)
      } else {
        self = Self.presence(of: column.validity, leaf) ?? .constant(0)
      }
    case (.category(let column), .text): self = Self.category(column, leaf.test)
    default: self = .constant(Self.answerToMissing(leaf.test))
    }
  }

  /// The answer where a value is missing.
  static func answerToMissing(_ test: Leaf.Test) -> UInt8 {
    if case .missing(negated: false) = test { return 1 }
    return 0
  }

  private static func presence(of validity: Validity?, _ leaf: Leaf) -> BoundLeaf? {
    guard case .missing(let negated) = leaf.test else { return nil }
    return .validity(validity, present: negated ? 1 : 0)
  }

  private static func category(_ column: CategoryColumn, _ test: Leaf.Test) -> BoundLeaf {
    let answers: [UInt8] =
      switch test {
      case .text(let question):
        column.values.map { value in
          var value = value
          return value.withUTF8 { question.holds($0) } ? 1 : 0
        }
      case .missing(let negated): column.values.map { _ in negated ? 1 : 0 }
      case .interval, .numbers: column.values.map { _ in 0 }
      }
    return .category(column.codes, answers: answers, missing: answerToMissing(test))
  }
}
