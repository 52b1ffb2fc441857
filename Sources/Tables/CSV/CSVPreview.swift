/// The beginning of a file as a person would look at it: how it is written, which record seems
/// to be the header, and the first records after it.
public struct CSVPreview: Sendable {
  /// How the file is written.
  public var dialect: CSVDialect
  /// The likeliest header.
  public var header: CSVHeader
  /// All records among which a header is looked for, in file order; `header` is one of them.
  public var headerCandidates: [CSVHeader]
  /// The first records after the header. A record may have fewer or more fields than it.
  public var rows: [[String]]
  /// Records from several places further on in a regular file, those with as many fields as the
  /// header: what is rare near the top may be found here.
  public var furtherRows: [[String]]

  /// Reads a file's beginning, at most `rows` records.
  ///
  /// - Throws: what makes the file unreadable; never because a single record is odd.
  public static func read(
    _ path: String, rows limit: Int = 200, delimiter: UInt8? = nil,
    encoding: CSVDialect.Encoding? = nil
  ) throws(CSVError) -> CSVPreview {
    let file = try CSVFile(path: path)
    let samples = file.samples(count: 8, length: 1 << 16)
    let dialect = CSVDialect.detect(
      head: file.head, samples: samples, delimiter: delimiter, encoding: encoding)
    let candidates = CSVHeader.candidates(in: file.head, dialect: dialect)
    guard let header = likeliest(candidates) else { throw .empty(path: path) }
    return CSVPreview(
      dialect: dialect, header: header, headerCandidates: candidates,
      rows: records(
        of: file.head, from: header.dataOffset, dialect: dialect, limit: limit,
        isWhole: file.size == file.head.count),
      furtherRows: samples.flatMap { sample in
        sampleRecords(of: sample, dialect: dialect, width: header.names.count, limit: 25)
      })
  }

  /// The records that lie whole inside a sample from the middle of a file and have `width`
  /// fields: those that seem to be cut right.
  public static func sampleRecords(
    of sample: [UInt8], dialect: CSVDialect, width: Int, limit: Int
  ) -> [[String]] {
    guard let firstEnd = sample.firstIndex(of: dialect.lineEnd.byte) else { return [] }
    return records(
      of: sample, from: firstEnd + 1, dialect: dialect, limit: limit, isWhole: false
    ).filter { $0.count == width }
  }

  /// Records of bytes in memory as text; one that the end of the bytes cuts is left out unless
  /// the bytes are the `whole` file.
  public static func records(
    of bytes: [UInt8], from offset: Int, dialect: CSVDialect, limit: Int, isWhole: Bool
  ) -> [[String]] {
    bytes.withUnsafeBytes { buffer in
      var rows: [[String]] = []
      var cursor = CSVRecordCursor(buffer, dialect: dialect, position: offset)
      while rows.count < limit, cursor.next(), cursor.isTerminated || isWhole {
        rows.append(cursor.texts())
      }
      return rows
    }
  }

  /// The first record that has the width of most records and looks like names: all but a few
  /// fields filled, no two alike, none a number. Without one, the first record.
  public static func likeliest(_ candidates: [CSVHeader]) -> CSVHeader? {
    var widths: [Int: Int] = [:]
    for candidate in candidates { widths[candidate.names.count, default: 0] += 1 }
    let usual = widths.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    let looksLikeNames = candidates.first { candidate in
      let filled = candidate.names.filter { !$0.isEmpty }
      return candidate.names.count * 2 >= usual && filled.count * 2 > candidate.names.count
        && Set(filled).count == filled.count && filled.allSatisfy { Double($0) == nil }
    }
    return looksLikeNames ?? candidates.first
  }
}
