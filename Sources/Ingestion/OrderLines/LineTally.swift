/// What becomes of a line that is not kept.
enum LineFate: Hashable, Sendable {
  case leftOut(LeftOut)
  case refused(Refusal)

  /// Left out on purpose.
  enum LeftOut: String, Sendable {
    case keep, returns, horizon, blank
  }

  /// Cannot be read.
  enum Refusal: Hashable, Sendable {
    case fields(Int)
    case empty(CanonicalField)
    case number(CanonicalField, DecimalFault)
    case tooManyDecimals(CanonicalField, limit: Int)
    case date
    case dateOutOfRange
    case tooLong(CanonicalField)
    case revenueTooLarge
  }

  /// The reason in words. `width` is the number of the header's columns.
  func reason(width: Int, dateFormat: String) -> String {
    switch self {
    case .leftOut(let reason): return reason.rawValue
    case .refused(let refusal):
      switch refusal {
      case .fields(let count):
        // Numbers far from the header's are named together, so that reasons stay few.
        let number =
          count > width + Self.namedExcess ? "over \(width + Self.namedExcess)" : "\(count)"
        return "\(number) \(count == 1 ? "field" : "fields") where the header has \(width)"
      case .empty(let field): return "\(field.rawValue) is empty"
      case .number(let field, let fault): return "\(field.rawValue) \(fault.reason)"
      case .tooManyDecimals(let field, let limit):
        return "\(field.rawValue) has more than \(limit) decimals"
      case .date: return "date is no day written as \(dateFormat)"
      case .dateOutOfRange: return "date is not between the years 1900 and 2100"
      case .tooLong(let field):
        return "\(field.rawValue) is longer than \(LineReader.longestKey) bytes"
      case .revenueTooLarge: return "quantity times unit_price is too large"
      }
    }
  }

  /// Field counts more than this above the header's are counted together.
  static let namedExcess = 64
}

/// Counts of lines by what became of them, on one thread or together.
struct LineTally: Sendable {
  /// Where a line stands: the block's number in its file, and line ends before it in the block.
  struct Place: Sendable, Hashable, Comparable {
    var file: Int
    var block: Int
    var line: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.file, one.block, one.line) < (other.file, other.block, other.line)
    }
  }

  struct Example: Sendable {
    var place: Place
    var found: String
  }

  struct Count: Sendable {
    var lines = 0
    /// The first few, in file order.
    var examples: [Example] = []
  }

  /// Examples a reason.
  static let exampleLimit = 5

  var read = 0
  var kept = 0
  /// Lines with bytes that are no UTF-8 in a field that was used.
  var repaired = 0
  var fates: [LineFate: Count] = [:]
  /// Kept lines by bucket, where the horizon is a window.
  var keptByBucket: [Int: Int] = [:]
  /// The last day of kept lines.
  var lastDay = Int32.min

  /// Counts a line; `example` is asked for only while there are few.
  mutating func count(_ fate: LineFate, _ example: () -> Example) {
    var count = fates[fate, default: Count()]
    count.lines += 1
    // A thread's lines come in file order, so its first few are enough.
    if count.examples.count < Self.exampleLimit { count.examples.append(example()) }
    fates[fate] = count
  }

  /// Counts lines of which there are examples enough.
  mutating func count(_ fate: LineFate, further lines: Int) {
    if lines > 0 { fates[fate, default: Count()].lines += lines }
  }

  /// Whether a fate has all its examples.
  func hasExamples(_ fate: LineFate) -> Bool {
    fates[fate].map { $0.examples.count >= Self.exampleLimit } ?? false
  }

  /// Adds another thread's counts.
  mutating func add(_ other: LineTally) {
    read += other.read
    kept += other.kept
    repaired += other.repaired
    lastDay = max(lastDay, other.lastDay)
    for (bucket, lines) in other.keptByBucket { keptByBucket[bucket, default: 0] += lines }
    for (fate, count) in other.fates {
      var sum = fates[fate, default: Count()]
      sum.lines += count.lines
      let examples = (sum.examples + count.examples).sorted { $0.place < $1.place }
      sum.examples = Array(examples.prefix(Self.exampleLimit))
      fates[fate] = sum
    }
  }

  /// How many lines were refused.
  var refused: Int {
    fates.reduce(0) { sum, fate in
      if case .refused = fate.key { sum + fate.value.lines } else { sum }
    }
  }
}
