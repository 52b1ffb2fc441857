/// Why a text is no query: where, what was found, and what could stand there.
public struct QueryError: Error, Sendable, Equatable {
  /// The faulty word, as UTF-8 offsets into the text; empty where something is missing.
  public let range: Range<Int>
  /// One or two sentences that quote what was found and say how to mend it.
  public let message: String
  /// What could stand there instead: field names, operators, or a kind of value in words.
  public let expected: [String]
  /// Whether the text is the beginning of a query that is still being typed.
  public let isIncomplete: Bool

  /// An error at a place of the text.
  public init(
    range: Range<Int>, message: String, expected: [String] = [], isIncomplete: Bool = false
  ) {
    self.range = range
    self.message = message
    self.expected = expected
    self.isIncomplete = isIncomplete
  }
}

extension QueryError: CustomStringConvertible {
  /// The message alone; `rendered(in:)` shows the place too.
  public var description: String { message }
}
