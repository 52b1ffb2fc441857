/// How a delimited text file is written: what separates fields and records, and its encoding.
///
/// Beyond RFC 4180: a quote opens a quoted field only as the first byte of a field; anywhere
/// else it is data. In a quoted field two quotes stand for one. What follows a closing quote up
/// to the next delimiter is data too. Records without a byte are skipped.
public struct CSVDialect: Sendable, Equatable {
  /// The byte between fields.
  public var delimiter: UInt8
  /// The byte around fields that contain delimiters or line ends.
  public var quote: UInt8
  /// The encoding.
  public var encoding: Encoding
  /// Whether the file begins with a UTF-8 byte-order mark.
  public var hasByteOrderMark: Bool
  /// What ends a record.
  public var lineEnd: LineEnd

  /// A dialect; by default that of RFC 4180 in UTF-8.
  public init(
    delimiter: UInt8 = 0x2C, quote: UInt8 = 0x22, encoding: Encoding = .utf8,
    hasByteOrderMark: Bool = false, lineEnd: LineEnd = .lf
  ) {
    self.delimiter = delimiter
    self.quote = quote
    self.encoding = encoding
    self.hasByteOrderMark = hasByteOrderMark
    self.lineEnd = lineEnd
  }

  /// The encodings that are read.
  public enum Encoding: String, Sendable, CaseIterable, Codable {
    /// UTF-8; bytes that are no UTF-8 become U+FFFD.
    case utf8 = "utf-8"
    /// Latin-1; 0x80...0x9F as Windows writes them (Windows-1252).
    case latin1 = "latin-1"
  }

  /// Line ends.
  public enum LineEnd: String, Sendable, CaseIterable, Codable {
    case lf = "LF"
    case crlf = "CRLF"
    case cr = "CR"

    /// The byte that ends a record and a physical line. A CR before an LF is taken off the
    /// record's last field; in a CR file an LF right after the CR is.
    public var byte: UInt8 { self == .cr ? 0x0D : 0x0A }
  }

  /// The delimiters that are detected, in order of preference among equally good ones.
  public static let detectedDelimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]
}
