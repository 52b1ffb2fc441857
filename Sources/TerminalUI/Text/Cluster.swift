/// What one cell shows: a character and at most four marks above and below it.
///
/// Only `ClusterScanner` makes clusters from text, and it lets nothing through that could command a
/// terminal or shift a row. So whatever stands in a canvas is safe to send.
public struct Cluster: Sendable, Hashable {
  /// The character. 0 stands for the right half of the wide character before it.
  public let base: UInt32
  /// Up to four combining marks, 16 bits each, the first in the lowest.
  public let marks: UInt64

  init(base: UInt32, marks: UInt64 = 0) {
    self.base = base
    self.marks = marks
  }

  /// An empty cell.
  public static let blank = Cluster(base: 0x20)
  /// The right half of the wide character before it.
  static let continuation = Cluster(base: 0)

  /// Columns: 1 or 2, and 0 for a continuation.
  public var width: Int { base == 0 ? 0 : base < 0x1100 ? 1 : DisplayWidth.of(base) }

  /// The characters of the cell, base first.
  public var scalars: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    if base != 0, let scalar = Unicode.Scalar(base) { result.append(scalar) }
    var rest = marks
    while rest != 0 {
      if let scalar = Unicode.Scalar(UInt32(rest & 0xFFFF)) { result.append(scalar) }
      rest >>= 16
    }
    return result
  }

  /// The text of the cell; empty for a continuation.
  public var text: String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }
}

/// Cuts a text into cells: the one place that every text from outside passes on its way to a screen.
///
/// - Tabs, line ends and all kinds of spaces become a space; other control characters become their
///   picture (`␛`), so that they are seen and do nothing.
/// - Characters that steer (bidirectional controls, zero-width spaces, byte-order marks, variation
///   selectors, tags) are left out; private, unassigned and surrogate code points become `�`.
/// - Of emoji joined by a zero-width joiner the first stays; skin tones are left out; a flag's
///   regional indicators become letters. Terminals disagree about the width of all of these.
/// - At most four combining marks stay on a character.
public struct ClusterScanner: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var next_: Unicode.Scalar?
  private var joined = false

  /// The cells of a text.
  public init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    next_ = scalars.next()
  }

  /// The next cell, nil at the end.
  public mutating func next() -> Cluster? {
    while let scalar = next_ {
      next_ = scalars.next()
      if scalar.value >= 0x20, scalar.value < 0x7F, next_.map({ $0.value < 0x300 }) ?? true {
        joined = false
        return Cluster(base: scalar.value)
      }
      if scalar.value == 0x200D {
        joined = true
        continue
      }
      guard var base = Self.shown(scalar) else { continue }
      if joined, base >= 0x2190, scalar.properties.isEmoji {
        joined = false
        continue
      }
      joined = false
      var first: UInt32?
      if DisplayWidth.isMark(base) {
        first = base
        base = 0x20
      }
      return Cluster(base: base, marks: marks(startingWith: first))
    }
    return nil
  }

  /// Takes the marks that follow; those beyond four are read and left out.
  private mutating func marks(startingWith first: UInt32?) -> UInt64 {
    var marks: UInt64 = 0
    var count = 0
    func keep(_ mark: UInt32) {
      guard count < 4, mark <= 0xFFFF, mark != 0x20E3 else { return }
      marks |= UInt64(mark) << UInt64(16 * count)
      count += 1
    }
    if let first { keep(first) }
    while let scalar = next_, scalar.value >= 0x300, scalar.value != 0x200D {
      if DisplayWidth.isMark(scalar.value) {
        if !Self.isSelector(scalar.value) { keep(scalar.value) }
      } else if !(0x1F3FB...0x1F3FF).contains(scalar.value) {
        break
      }
      next_ = scalars.next()
    }
    return marks
  }

  /// The code point to show for a character, nil for none.
  static func shown(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    switch value {
    case 0x20..<0x7F: return value
    case 0x09, 0x0A, 0x0D, 0x85: return 0x20
    case 0..<0x20: return 0x2400 + value
    case 0x7F: return 0x2421
    case 0x80..<0xA0: return 0xFFFD
    case 0xAD: return nil
    case 0xA1..<0x300: return value
    case 0x1F1E6...0x1F1FF: return value - 0x1F1E6 + 0x41
    case 0x1F3FB...0x1F3FF: return nil
    case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return nil
    default: break
    }
    if isSelector(value) { return nil }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return 0x20
    case .format, .control: return nil
    case .privateUse, .surrogate, .unassigned: return 0xFFFD
    default: return value
    }
  }

  /// Marks that show nothing: variation selectors and the joiner of graphemes; tags.
  private static func isSelector(_ value: UInt32) -> Bool {
    value == 0x34F || (0xE0000...0xE0FFF).contains(value) || (0xFE00...0xFE0F).contains(value)
      || (0x180B...0x180F).contains(value)
  }
}
