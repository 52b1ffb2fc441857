/// What a condition made of the rows of a file.
public struct ConditionOutcome: Sendable, Equatable {
  /// How many rows it does not hold for.
  public let leftOut: Int
  /// Columns of the condition that have numbers and are compared as texts, for a value that is none.
  public let asTexts: [NumberTableError.Fault]
}
