/// Why a text is no regular expression.
struct PatternError: Error, Equatable {
  /// UTF-8 offsets into the pattern.
  let range: Range<Int>
  let message: String
  var expected: [String] = []
  /// Whether more text could mend it.
  var isIncomplete = false
}
