extension CSVFile {
  /// Throws where the first bytes are those of a format that is no delimited text.
  static func refuseOtherFormats(_ head: [UInt8], _ path: String) throws(CSVError) {
    let content = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    guard content.contains(where: { $0 != 0x0A && $0 != 0x0D }) else {
      throw .empty(path: path)
    }
    for format in formats where head.starts(with: format.signature) {
      throw .otherFormat(path: path, format: format.name, advice: format.advice)
    }
    if isWide(head) { throw .wideCharacters(path: path) }
    if let zero = head.firstIndex(of: 0) {
      let line = head[..<zero].count { $0 == 0x0A } + 1
      throw .zeroByte(path: path, line: line)
    }
  }

  /// A byte-order mark of UTF-16 or UTF-32, or zeros in every second place as text in Latin
  /// letters has them there.
  private static func isWide(_ head: [UInt8]) -> Bool {
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return true }
    if head.starts(with: [0, 0, 0xFE, 0xFF]) { return true }
    let sample = head.prefix(512)
    guard sample.count >= 8 else { return false }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    return max(zeros.even, zeros.odd) * 10 >= sample.count * 4
      && min(zeros.even, zeros.odd) * 10 <= sample.count
  }

  private struct Format: Sendable {
    var signature: [UInt8]
    var name: String
    var advice: String
  }

  private static let formats: [Format] = {
    let unpack = "It is compressed; unpack it first"
    let export = "Export the lines as CSV."
    return [
      Format(
        signature: [0x1F, 0x8B], name: "a gzip archive", advice: "\(unpack), with: gzip -d"),
      Format(
        signature: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], name: "an xz archive",
        advice: "\(unpack), with: xz -d"),
      Format(
        signature: [0x28, 0xB5, 0x2F, 0xFD], name: "a Zstandard archive",
        advice: "\(unpack), with: zstd -d"),
      Format(
        signature: Array("BZh".utf8), name: "a bzip2 archive", advice: "\(unpack), with: bzip2 -d"),
      Format(
        signature: [0x50, 0x4B, 3, 4], name: "a zip archive or an Excel workbook",
        advice: "\(unpack), or save the workbook's sheet as CSV."),
      Format(
        signature: [0xD0, 0xCF, 0x11, 0xE0], name: "an Excel workbook",
        advice: "Save its sheet as CSV."),
      Format(signature: Array("PAR1".utf8), name: "a Parquet file", advice: export),
      Format(signature: Array("ARROW1".utf8), name: "an Arrow file", advice: export),
      Format(signature: Array("SQLite format 3".utf8), name: "a SQLite database", advice: export),
      Format(signature: Array("%PDF".utf8), name: "a PDF document", advice: export),
    ]
  }()
}
