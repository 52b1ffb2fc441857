/// Reads a number as people and their programs write it: the slow but complete path.
///
/// What is read: spaces of every kind around it, a sign before or after it (`-5`, `5-`, also
/// U+2212 and U+2013), parentheses as negative, currency signs and codes before or after it
/// (`$ 5`, `5 EUR`, `R$5`), thousands separators (`,` or `.`, whichever is not the decimal sign;
/// apostrophes, spaces, `_`), groups of three or Indian groups (`12,34,567`), an exponent (`1e3`).
///
/// The result is exact. Nothing is rounded; what cannot be held is a fault that says why.
/// Time is linear in the length; texts over `longest` bytes are not numbers.
public struct DecimalParser: Sendable {
  /// Longer texts are refused unread.
  public static let longest = 128

  /// The sign before the decimals; nil: each text must tell by itself.
  public let decimal: DecimalSign?
  /// More decimals than this, trailing zeros apart, are a fault.
  public let maximumDecimals: Int

  /// A parser for a column.
  /// - Parameters:
  ///   - decimal: the sign before the decimals. With nil a text such as `1,234` is ambiguous.
  ///   - maximumDecimals: clamped to 0...18, which is all that 64 bits hold.
  public init(decimal: DecimalSign?, maximumDecimals: Int = 18) {
    self.decimal = decimal
    self.maximumDecimals = min(max(maximumDecimals, 0), 18)
  }

  /// Reads one text.
  public func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<DecimalValue, DecimalFault> {
    guard bytes.count <= Self.longest else { return .failure(.notANumber) }
    var scan = DecimalScan(bytes: bytes)
    scan.skipSpaces()
    guard !scan.isAtEnd else { return .failure(.empty) }
    guard scan.readPrefix() else { return .failure(.notANumber) }

    let sign: DecimalSign
    if let decimal {
      sign = decimal
    } else {
      switch DecimalSignReading(ofNumberAt: scan.position, in: bytes) {
      case .none, .sign(.point): sign = .point
      case .sign(.comma): sign = .comma
      case .ambiguous: return .failure(.ambiguousThousands)
      }
    }

    guard scan.readDigits(decimal: sign), scan.readExponent(), scan.readSuffix() else {
      return .failure(.notANumber)
    }
    if let fault = scan.fault { return .failure(fault) }
    return scan.value(maximumDecimals: maximumDecimals)
  }

  /// Reads one text.
  public func parse(_ text: String) -> Result<DecimalValue, DecimalFault> {
    var text = text
    return text.withUTF8 { parse($0) }
  }
}

/// One text on its way to becoming a number.
struct DecimalScan {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var position = 0
  /// A fault of size or separators, held back until the whole text has proved to be a number.
  private(set) var fault: DecimalFault?

  private var magnitude: UInt64 = 0
  private var scale = 0
  private var exponent = 0
  private var isNegative = false
  private var hasSign = false
  private var hasCurrency = false
  private var isOpen = false

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private func digit(at index: Int) -> UInt8? {
    guard let byte = byte(at: index), byte &- 0x30 < 10 else { return nil }
    return byte &- 0x30
  }

  mutating func skipSpaces() {
    while let width = TextBytes.spaceWidth(bytes, at: position) { position += width }
  }

  /// Signs, an opening parenthesis and a currency, in any order, each once.
  /// False if a sign is repeated or something else stands there.
  mutating func readPrefix() -> Bool {
    while let next = byte(at: position) {
      if next &- 0x30 < 10 { return true }
      if let width = TextBytes.spaceWidth(bytes, at: position) {
        position += width
      } else if next == UInt8(ascii: "("), !isOpen, !hasSign {
        isOpen = true
        isNegative = true
        position += 1
      } else if readSign() {
        continue
      } else if !hasCurrency, let width = Currencies.width(bytes, at: position) {
        hasCurrency = true
        position += width
      } else {
        return next == UInt8(ascii: ".") || next == UInt8(ascii: ",")
      }
    }
    return false
  }

  private mutating func readSign() -> Bool {
    guard !hasSign, !isOpen, let next = byte(at: position) else { return false }
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
      isNegative = next == UInt8(ascii: "-")
      position += 1
    } else if next == 0xE2, let second = byte(at: position + 1), let third = byte(at: position + 2),
      (second == 0x88 && third == 0x92) || (second == 0x80 && third == 0x93)
    {
      isNegative = true
      position += 3
    } else {
      return false
    }
    hasSign = true
    return true
  }

  /// Keeps the first fault of a text that may still prove to be no number at all.
  private mutating func hold(_ fault: DecimalFault) { self.fault = self.fault ?? fault }

  /// The digits with their separators. False if there is no digit.
  mutating func readDigits(decimal: DecimalSign) -> Bool {
    let point = decimal == .point ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var groups = DigitGroups()
    var digits = 0
    while true {
      if let digit = digit(at: position) {
        if digits == 0 { groups.startsWithZero = digit == 0 }
        append(digit, fault: .tooLarge)
        groups.count += 1
        digits += 1
        position += 1
      } else if digits > 0, let (kind, width) = separator(at: position, decimal: point) {
        if !groups.close(with: kind) { hold(.misplacedSeparator) }
        position += width
      } else {
        break
      }
    }
    if !groups.finish() { hold(.misplacedSeparator) }

    if byte(at: position) == point {
      position += 1
      var zeros = 0
      while let digit = digit(at: position) {
        digits += 1
        position += 1
        guard digit != 0 else {
          zeros += 1
          continue
        }
        for _ in 0..<zeros { append(0, fault: .tooManyDecimals) }
        append(digit, fault: .tooManyDecimals)
        scale += zeros + 1
        zeros = 0
      }
    }
    guard digits > 0 else { return false }
    // A second decimal sign, or the other one after the decimals.
    while let next = byte(at: position), digit(at: position + 1) != nil,
      next == UInt8(ascii: ".") || next == UInt8(ascii: ",")
    {
      hold(.misplacedSeparator)
      position += 1
      while digit(at: position) != nil { position += 1 }
    }
    return true
  }

  /// A thousands separator: only between two digits.
  private func separator(at index: Int, decimal: UInt8) -> (kind: UInt8, width: Int)? {
    guard let next = byte(at: index) else { return nil }
    let kind: UInt8
    var width = 1
    switch next {
    case UInt8(ascii: ","), UInt8(ascii: "."):
      guard next != decimal else { return nil }
      kind = next
    case UInt8(ascii: "'"), UInt8(ascii: "_"):
      kind = next
    case 0xE2 where byte(at: index + 1) == 0x80 && byte(at: index + 2) == 0x99:
      kind = UInt8(ascii: "'")
      width = 3
    default:
      guard let space = TextBytes.spaceWidth(bytes, at: index) else { return nil }
      kind = UInt8(ascii: " ")
      width = space
    }
    return digit(at: index + width) == nil ? nil : (kind, width)
  }

  private mutating func append(_ digit: UInt8, fault: DecimalFault) {
    guard self.fault == nil else { return }
    let (product, isOver) = magnitude.multipliedReportingOverflow(by: 10)
    let (sum, isOverToo) = product.addingReportingOverflow(UInt64(digit))
    if isOver || isOverToo || sum > UInt64(Int64.max) {
      self.fault = fault
    } else {
      magnitude = sum
    }
  }

  /// `e3`, `E+3`, `e-3`, or nothing. False if an exponent has no digits.
  mutating func readExponent() -> Bool {
    guard let next = byte(at: position), next | 0x20 == UInt8(ascii: "e") else { return true }
    var index = position + 1
    let sign = byte(at: index)
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { index += 1 }
    // `5EUR`: the letter begins a currency.
    guard digit(at: index) != nil else { return index == position + 1 }
    var size = 0
    while let digit = digit(at: index) {
      size = min(size * 10 + Int(digit), 9_999)
      index += 1
    }
    exponent = sign == UInt8(ascii: "-") ? -size : size
    position = index
    return true
  }

  /// A currency, a closing parenthesis and a trailing sign. True if that is all there is.
  mutating func readSuffix() -> Bool {
    while !isAtEnd {
      if let width = TextBytes.spaceWidth(bytes, at: position) {
        position += width
      } else if isOpen, byte(at: position) == UInt8(ascii: ")") {
        isOpen = false
        hasSign = true
        position += 1
      } else if readSign() {
        continue
      } else if !hasCurrency, let width = Currencies.width(bytes, at: position) {
        hasCurrency = true
        position += width
      } else {
        return false
      }
    }
    return !isOpen
  }

  /// The number, in its smallest scale.
  func value(maximumDecimals: Int) -> Result<DecimalValue, DecimalFault> {
    guard magnitude > 0 else { return .success(DecimalValue(units: 0, scale: 0)) }
    var magnitude = magnitude
    var scale = scale - exponent
    while scale > 0, magnitude.isMultiple(of: 10) {
      magnitude /= 10
      scale -= 1
    }
    while scale < 0 {
      let (product, isOver) = magnitude.multipliedReportingOverflow(by: 10)
      guard !isOver, product <= UInt64(Int64.max) else { return .failure(.tooLarge) }
      magnitude = product
      scale += 1
    }
    guard scale <= maximumDecimals else { return .failure(.tooManyDecimals) }
    let units = Int64(magnitude)
    return .success(DecimalValue(units: isNegative ? -units : units, scale: scale))
  }
}

/// Checks that thousands separators stand where thousands end.
private struct DigitGroups {
  /// Digits since the last separator.
  var count = 0
  var startsWithZero = false
  private var kind: UInt8?
  private var first = 0
  /// Sizes of the groups between the first and the last.
  private var middle: Int?

  /// Ends a group at a separator; false if it cannot end there.
  mutating func close(with kind: UInt8) -> Bool {
    if let known = self.kind {
      guard known == kind, count == 2 || count == 3, middle == nil || middle == count else {
        return false
      }
      middle = count
    } else {
      guard (1...3).contains(count), !startsWithZero else { return false }
      self.kind = kind
      first = count
    }
    count = 0
    return true
  }

  /// The last group has three digits; Indian groups before it have two.
  func finish() -> Bool {
    guard kind != nil else { return true }
    return count == 3 && (middle != 2 || first <= 2)
  }
}
