/// The words with a meaning of their own, in either case.
enum Keyword: String, CaseIterable {
  case and, or, not, `in`, between, `is`, missing

  init?(_ word: String) {
    // The longest keyword has seven letters; longer words need not be lower-cased.
    guard word.utf8.count <= 7 else { return nil }
    self.init(rawValue: word.lowercased())
  }
}

/// The operators written with signs.
enum Operator: String, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case matches = "~"
  case matchesNot = "!~"
}

/// One word or sign of a query's text.
struct Token {
  enum Kind: Equatable {
    /// A bare word.
    case word(String)
    /// A text in quotes, without them; whether a quote inside was doubled.
    case quoted(String, doubled: Bool)
    /// A quote that is never closed.
    case openQuote
    case sign(Operator)
    /// Signs that other languages have, and what to write here.
    case foreignSign(instead: [String])
    case left, right, comma, end
  }

  let kind: Kind
  /// UTF-8 offsets, quotes included.
  let range: Range<Int>

  /// The keyword that a bare word is.
  var keyword: Keyword? {
    guard case .word(let word) = kind else { return nil }
    return Keyword(word)
  }
}
