extension CSVDialect {
  /// Finds out how a file is written; what is given is taken as it is.
  ///
  /// The delimiter is the one that cuts most records into equally many fields, at least two;
  /// among equally good ones the one that gives more fields, then the first of
  /// `detectedDelimiters`. The encoding is Latin-1 only where bytes stand that are no UTF-8 and
  /// no valid multi-byte sequence does: stray bytes beside valid UTF-8 do not decide.
  ///
  /// - Parameters:
  ///   - head: the file's first bytes.
  ///   - samples: bytes from elsewhere in the file, for the encoding.
  public static func detect(
    head: [UInt8], samples: [[UInt8]] = [], delimiter: UInt8? = nil, encoding: Encoding? = nil
  ) -> CSVDialect {
    var dialect = CSVDialect()
    dialect.hasByteOrderMark = head.starts(with: byteOrderMark)
    dialect.lineEnd = lineEnd(of: head.prefix(sampleLimit), delimiter: delimiter)
    dialect.encoding =
      encoding
      ?? (dialect.hasByteOrderMark ? .utf8 : detectEncoding([head] + samples))
    if let delimiter {
      dialect.delimiter = delimiter
    } else {
      dialect.delimiter = detectDelimiter(Array(head.prefix(sampleLimit)), dialect)
    }
    return dialect
  }

  /// The UTF-8 byte-order mark.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static let sampleLimit = 1 << 18
  private static let sampleRecords = 200

  private static func lineEnd(of head: ArraySlice<UInt8>, delimiter: UInt8?) -> LineEnd {
    var previous: UInt8 = 0x0A
    var isQuoted = false
    var closedBefore = false
    var returns = 0
    for byte in head {
      let wasQuoted = isQuoted
      if byte == 0x22 {
        // A quote opens at the start of a field, whatever the delimiter; any quote closes.
        let opens =
          previous == 0x0A || previous == 0x0D
          || (delimiter.map { $0 == previous } ?? detectedDelimiters.contains(previous))
        isQuoted = isQuoted ? false : opens || closedBefore
      } else if !isQuoted {
        if byte == 0x0A {
          return previous == 0x0D && returns == 1 ? .crlf : .lf
        }
        if byte == 0x0D { returns += 1 }
      }
      closedBefore = wasQuoted && !isQuoted
      previous = byte
    }
    return returns > 0 ? .cr : .lf
  }

  private static func detectEncoding(_ samples: [[UInt8]]) -> Encoding {
    var valid = 0
    var invalid = 0
    for sample in samples {
      sample.withUnsafeBufferPointer { bytes in
        // A sample's ends may cut a sequence: continuation bytes at its start and a sequence
        // in its last three bytes say nothing. Short files are whole.
        let isCut = bytes.count >= 1 << 12
        var index = isCut ? sample.prefix(4).firstIndex { $0 & 0xC0 != 0x80 } ?? 0 : 0
        while index < bytes.count {
          let length = bytes[index] < 0x80 ? 1 : CSVText.sequenceLength(bytes, at: index)
          if length > 1 {
            valid += 1
          } else if length == 0 && !(isCut && index + 4 > bytes.count) {
            invalid += 1
          }
          index += max(length, 1)
        }
      }
    }
    return invalid > 0 && valid == 0 ? .latin1 : .utf8
  }

  private static func detectDelimiter(_ head: [UInt8], _ dialect: CSVDialect) -> UInt8 {
    var best: (delimiter: UInt8, share: Double, fields: Int) = (0x2C, 0, 1)
    for candidate in detectedDelimiters {
      var trial = dialect
      trial.delimiter = candidate
      let (share, fields) = agreement(head, trial)
      guard fields > 1 else { continue }
      let isBetter = share > best.share || (share == best.share && fields > best.fields)
      if isBetter { best = (candidate, share, fields) }
    }
    return best.delimiter
  }

  /// The share of records that have the most frequent number of fields, and that number.
  private static func agreement(_ head: [UInt8], _ dialect: CSVDialect) -> (Double, Int) {
    var counts: [Int: Int] = [:]
    var records = 0
    head.withUnsafeBytes { bytes in
      var cursor = CSVRecordCursor(bytes, dialect: dialect)
      while records < sampleRecords, cursor.next() {
        // The last record of a sample is probably cut.
        if !cursor.isTerminated && records > 0 { break }
        records += 1
        counts[cursor.fields.count, default: 0] += 1
      }
    }
    guard let most = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }), records > 0
    else { return (0, 0) }
    return (Double(most.value) / Double(records), most.key)
  }
}
