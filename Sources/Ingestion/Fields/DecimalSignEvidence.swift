/// What a column's values say about their decimal sign.
public struct DecimalSignEvidence: Sendable, Equatable {
  /// The sign; nil where nothing speaks for either, or as much for the one as for the other.
  public var sign: DecimalSign?
  /// A value that shows it, or, without a sign, one that could be either.
  public var example: String?
  /// Values that can only be read with a decimal point.
  public var points: Int
  /// Values that can only be read with a decimal comma.
  public var commas: Int
  /// Values such as `1,234` that can be read with both, and give two different numbers.
  public var undecided: Int

  /// True if values are there whose meaning hangs on a sign that nothing tells.
  public var isAmbiguous: Bool { sign == nil && (undecided > 0 || points > 0) }
}

extension DecimalParser {
  /// Finds a column's decimal sign from samples.
  ///
  /// A value speaks for a sign if only that sign makes it a number: `1.234,5`, `0,25`, `1,234,567`
  /// (two thousands separators), `12.5`. The majority decides, so that one slip does not.
  public static func detectSign(samples: some Sequence<String>) -> DecimalSignEvidence {
    var evidence = DecimalSignEvidence(sign: nil, example: nil, points: 0, commas: 0, undecided: 0)
    var examples: [DecimalSign: String] = [:]
    var undecided: String?
    for sample in samples {
      var text = sample
      let reading = text.withUTF8 { bytes -> DecimalSignReading in
        guard bytes.count <= longest else { return .none }
        var scan = DecimalScan(bytes: bytes)
        scan.skipSpaces()
        guard scan.readPrefix() else { return .none }
        return DecimalSignReading(ofNumberAt: scan.position, in: bytes)
      }
      switch reading {
      case .none: continue
      case .ambiguous:
        evidence.undecided += 1
        undecided = undecided ?? sample
      case .sign(let sign):
        // Only a whole number in that reading is evidence: a version number or an address is none.
        guard case .success = DecimalParser(decimal: sign).parse(sample) else { continue }
        if sign == .point { evidence.points += 1 } else { evidence.commas += 1 }
        examples[sign] = examples[sign] ?? sample
      }
    }
    if evidence.points != evidence.commas {
      let sign = evidence.points > evidence.commas ? DecimalSign.point : .comma
      evidence.sign = sign
      evidence.example = examples[sign]
    } else {
      evidence.example = undecided ?? examples[.point]
    }
    return evidence
  }
}

/// Which decimal sign one number was written with.
enum DecimalSignReading: Equatable {
  /// It has neither sign.
  case none
  case sign(DecimalSign)
  /// One separator before exactly three digits.
  case ambiguous

  /// Judges the number that begins at `index`.
  init(ofNumberAt index: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var count: (point: Int, comma: Int) = (0, 0)
    var last: UInt8?
    var digitsBefore = 0
    var digitsAfter = 0
    var startsWithZero = false
    var position = index
    while position < bytes.count {
      let byte = bytes[position]
      if byte &- 0x30 < 10 {
        if last == nil {
          if digitsBefore == 0 { startsWithZero = byte == 0x30 }
          digitsBefore += 1
        }
        digitsAfter += 1
        position += 1
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
        if byte == UInt8(ascii: ".") { count.point += 1 } else { count.comma += 1 }
        last = byte
        digitsAfter = 0
        position += 1
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "_") {
        // Another thousands separator: what follows a point or comma is then decimals.
        digitsBefore += 4
        position += 1
      } else if let width = TextBytes.spaceWidth(bytes, at: position),
        position + width < bytes.count, bytes[position + width] &- 0x30 < 10
      {
        digitsBefore += 4
        position += width
      } else {
        break
      }
    }
    guard let last else {
      self = .none
      return
    }
    let lastSign: DecimalSign = last == UInt8(ascii: ".") ? .point : .comma
    let other: DecimalSign = lastSign == .point ? .comma : .point
    if count.point > 0, count.comma > 0 {
      self = .sign(lastSign)
    } else if count.point + count.comma > 1 {
      self = .sign(other)
    } else if digitsAfter == 3, (1...3).contains(digitsBefore), !startsWithZero {
      self = .ambiguous
    } else {
      self = .sign(lastSign)
    }
  }
}
