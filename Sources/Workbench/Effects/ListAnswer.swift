import Query

/// The rows of a list, or why its filter cannot be read.
public struct ListAnswer: Sendable, Equatable {
  /// Row numbers in the order wanted; where the filter cannot be read, those of the part of it that
  /// can.
  public var rows: [UInt32]
  /// How many the scope alone has.
  public var scopeCount: Int
  public var fault: FilterFault?

  public init(rows: [UInt32], scopeCount: Int, fault: FilterFault? = nil) {
    self.rows = rows
    self.scopeCount = scopeCount
    self.fault = fault
  }
}

extension FilterFault {
  /// What the query language says of a text; while it is still being typed, with what may follow.
  init(_ error: QueryError) {
    let next = error.isIncomplete ? error.expected.prefix(8).joined(separator: "  ") : ""
    self.init(
      range: error.range, message: next.isEmpty ? error.message : "\(error.message) \(next)",
      isIncomplete: error.isIncomplete)
  }
}
