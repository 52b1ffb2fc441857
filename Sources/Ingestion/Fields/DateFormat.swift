/// A date's pattern, as in `yyyy-MM-dd`.
///
/// | letters | meaning |
/// | --- | --- |
/// | `yyyy` | year in four digits |
/// | `yy` | year in two digits: 00...68 are 2000...2068, 69...99 are 1969...1999, as POSIX has it |
/// | `M`, `MM` | month in digits |
/// | `MMM`, `MMMM` | month in English words; both read `Jan`, `Sept` and `January` |
/// | `d`, `dd` | day of the month |
/// | `EEE`, `EEEE` | weekday in English words; it is read over, not checked |
/// | `HH`, `H`, `hh`, `h`, `mm`, `m`, `ss`, `s`, `a` | time of day; it is read over |
///
/// Other letters stand in single quotes (`yyyy-MM-dd'T'HH:mm`); everything else stands for itself.
/// `dd` and `d` both read one digit or two, unless a number follows at once, as in `yyyyMMdd`.
/// A pattern without a day is the first of its month. After the pattern a time of day may follow,
/// with or without a zone; it is ignored, so a day is the day that was written.
public struct DateFormat: Sendable, Hashable {
  /// As it was given.
  public let pattern: String
  let tokens: [Token]
  private let isISO: Bool

  /// A piece of a pattern.
  enum Token: Sendable, Hashable {
    /// Digits; `isFixed` where another number follows at once.
    case year(digits: Int)
    case month(width: Int, isFixed: Bool)
    case monthName(isFull: Bool)
    case day(width: Int, isFixed: Bool)
    case weekday(isFull: Bool)
    /// Hours, minutes, seconds: up to two digits, at most `limit`.
    case time(width: Int, limit: Int, isFixed: Bool)
    case half
    case literal(UInt8)

    var isNumber: Bool {
      switch self {
      case .year, .month, .day, .time: true
      case .monthName, .weekday, .half, .literal: false
      }
    }
  }

  /// Reads a pattern.
  public init(pattern: String) throws(DateFormatFault) {
    var tokens: [Token] = []
    let bytes = Array(pattern.utf8)
    guard bytes.count <= 64 else { throw .tooLong(pattern) }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "'") {
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != byte {
          tokens.append(.literal(bytes[index]))
          index += 1
        }
        guard index < bytes.count else { throw .openQuote(pattern) }
        // Two quotes at once stand for one.
        if index == start { tokens.append(.literal(byte)) }
        index += 1
      } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        let start = index
        while index < bytes.count, bytes[index] == byte { index += 1 }
        tokens.append(try Self.token(byte, count: index - start, pattern: pattern))
      } else {
        tokens.append(.literal(byte))
        index += 1
      }
    }
    Self.fixWidths(&tokens)
    try Self.check(tokens, pattern: pattern)
    self.pattern = pattern
    self.tokens = tokens
    isISO = pattern == "yyyy-MM-dd"
  }

  private static func token(
    _ letter: UInt8, count: Int, pattern: String
  ) throws(DateFormatFault) -> Token {
    switch (Character(UnicodeScalar(letter)), count) {
    case ("y", 4), ("y", 1): return .year(digits: 4)
    case ("y", 2): return .year(digits: 2)
    case ("M", 1...2): return .month(width: count, isFixed: false)
    case ("M", 3...4): return .monthName(isFull: count == 4)
    case ("d", 1...2): return .day(width: count, isFixed: false)
    case ("E", 1...4): return .weekday(isFull: count == 4)
    case ("H", 1...2): return .time(width: count, limit: 24, isFixed: false)
    case ("h", 1...2): return .time(width: count, limit: 12, isFixed: false)
    case ("m", 1...2): return .time(width: count, limit: 59, isFixed: false)
    case ("s", 1...2): return .time(width: count, limit: 60, isFixed: false)
    case ("a", 1): return .half
    default:
      let letters = String(repeating: Character(UnicodeScalar(letter)), count: count)
      throw .unknownLetters(letters, pattern: pattern)
    }
  }

  /// A number that another number follows at once has exactly its width.
  private static func fixWidths(_ tokens: inout [Token]) {
    for index in tokens.indices.dropLast() where tokens[index + 1].isNumber {
      switch tokens[index] {
      case .month(let width, _): tokens[index] = .month(width: width, isFixed: true)
      case .day(let width, _): tokens[index] = .day(width: width, isFixed: true)
      case .time(let width, let limit, _):
        tokens[index] = .time(width: width, limit: limit, isFixed: true)
      default: break
      }
    }
    // In `yyyyMMdd` the last number is as wide as it says, too.
    for index in tokens.indices.dropFirst() where tokens[index - 1].isNumber {
      switch tokens[index] {
      case .month(let width, _): tokens[index] = .month(width: width, isFixed: true)
      case .day(let width, _): tokens[index] = .day(width: width, isFixed: true)
      default: break
      }
    }
  }

  private static func check(_ tokens: [Token], pattern: String) throws(DateFormatFault) {
    var years = 0
    var months = 0
    var days = 0
    for token in tokens {
      switch token {
      case .year: years += 1
      case .month, .monthName: months += 1
      case .day: days += 1
      default: break
      }
    }
    guard years > 0 else { throw .missing("a year (yyyy or yy)", pattern: pattern) }
    guard months > 0 else { throw .missing("a month (MM, M, MMM or MMMM)", pattern: pattern) }
    guard years == 1, months == 1, days <= 1 else { throw .repeated(pattern) }
  }

  /// Reads a date: days since 1970-01-01, or nil if the text is not of this format.
  ///
  /// Spaces around it do not matter. Linear in the length, nothing is allocated.
  public func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    if isISO, let day = Self.parseISO(bytes) { return day }
    return parseTokens(bytes)
  }

  /// Reads a date.
  public func parse(_ text: String) -> Int32? {
    var text = text
    return text.withUTF8 { parse($0) }
  }

  public static func == (one: DateFormat, other: DateFormat) -> Bool {
    one.tokens == other.tokens
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(tokens) }
}

/// What is wrong with a date's pattern.
public enum DateFormatFault: Error, Sendable, Equatable, CustomStringConvertible {
  case unknownLetters(String, pattern: String)
  case missing(String, pattern: String)
  case repeated(String)
  case openQuote(String)
  case tooLong(String)

  /// What was found and what was expected.
  public var description: String {
    switch self {
    case .unknownLetters(let letters, let pattern):
      "`\(letters)` in the date format `\(pattern)` means nothing; expected yyyy, yy, M, MM, MMM, "
        + "MMMM, d, dd, EEE, HH, mm, ss, other letters in single quotes, as in yyyy-MM-dd"
    case .missing(let part, let pattern):
      "the date format `\(pattern)` lacks \(part); expected as in yyyy-MM-dd"
    case .repeated(let pattern):
      "the date format `\(pattern)` has a part twice; expected one year, one month, one day"
    case .openQuote(let pattern):
      "the date format `\(pattern)` has a single quote that is not closed"
    case .tooLong(let pattern):
      "the date format `\(pattern.prefix(24))...` has more than 64 bytes; expected as in yyyy-MM-dd"
    }
  }
}
