import TestSupport
import Testing

@testable import Tables

/// The rules of `CSVDialect` written down as plainly as possible, to compare with.
struct NaiveCSV {
  var delimiter: UInt8 = 0x2C
  var lineEnd: CSVDialect.LineEnd = .lf

  struct Record: Equatable, CustomStringConvertible {
    var line: Int
    var fields: [[UInt8]]
    var description: String {
      "\(line): \(fields.map { String(decoding: $0, as: UTF8.self) })"
    }
  }

  /// All records, or the line of the quote that is never closed.
  func parse(_ bytes: [UInt8]) -> (records: [Record], openQuote: Int?) {
    var records: [Record] = []
    var index = 0
    var line = 1
    while index < bytes.count {
      let recordLine = line
      if lineEnd == .cr {
        while index < bytes.count, bytes[index] == 0x0A { index += 1 }
        if index == bytes.count { break }
      }
      var fields: [[UInt8]] = []
      var isEnded = false
      while !isEnded {
        var field: [UInt8] = []
        if index < bytes.count, bytes[index] == 0x22 {
          let quoteLine = line
          index += 1
          while true {
            guard index < bytes.count else { return (records, quoteLine) }
            let byte = bytes[index]
            index += 1
            if byte == 0x22 {
              guard index < bytes.count, bytes[index] == 0x22 else { break }
              index += 1
            }
            if byte == lineEnd.byte { line += 1 }
            field.append(byte)
          }
        }
        let quotedPart = field.count
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != lineEnd.byte {
          field.append(bytes[index])
          index += 1
        }
        isEnded = index >= bytes.count || bytes[index] == lineEnd.byte
        if isEnded, lineEnd != .cr, field.count > quotedPart, field.last == 0x0D {
          field.removeLast()
        }
        fields.append(field)
        index += 1
      }
      let isBlank = fields == [[]] && !(index >= 3 && wasQuoted(bytes, endingAt: index - 1))
      line += 1
      if !isBlank { records.append(Record(line: recordLine, fields: fields)) }
    }
    return (records, nil)
  }

  /// Whether the empty only field before `end` was written as two quotes.
  private func wasQuoted(_ bytes: [UInt8], endingAt end: Int) -> Bool {
    var end = min(end, bytes.count)
    if lineEnd != .cr, end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    return end >= 2 && bytes[end - 1] == 0x22
  }
}

/// Reads a file in blocks on several threads; records in file order.
func readBlocks(
  _ file: TemporaryFile, dialect: CSVDialect, blockSize: Int, threads: Int,
  maximumRecord: Int = 1 << 24
) async throws -> (records: [NaiveCSV.Record], fault: CSVBlock.Fault?, bytes: [UInt8]) {
  struct Part: Sendable {
    var index: Int
    var records: [NaiveCSV.Record]
    var lines: Int
    var fresh: [UInt8]
    var fault: CSVBlock.Fault?
  }
  let reader = CSVBlockReader(
    file: try CSVFile(path: file.path), dialect: dialect, from: 0, blockSize: blockSize,
    maximumRecord: maximumRecord)
  let parts = try await withThrowingTaskGroup(of: [Part].self) { group in
    for _ in 0..<threads {
      group.addTask {
        var parts: [Part] = []
        let block = CSVBlock()
        var index = CSVSeparatorIndex(dialect: dialect, window: 64)
        while try reader.next(block) {
          let (records, lines) = parse(block, &index, dialect)
          parts.append(
            Part(
              index: block.index, records: records, lines: lines, fresh: Array(block.fresh),
              fault: block.fault))
        }
        return parts
      }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }
  var line = 1
  var records: [NaiveCSV.Record] = []
  var bytes: [UInt8] = []
  for part in parts.sorted(by: { $0.index < $1.index }) {
    records += part.records.map { .init(line: $0.line + line, fields: $0.fields) }
    line += part.lines
    bytes += part.fresh
  }
  return (records, parts.compactMap(\.fault).first, bytes)
}

/// A block's records, with lines counted from 0, and its line ends.
private func parse(
  _ block: CSVBlock, _ index: inout CSVSeparatorIndex, _ dialect: CSVDialect
) -> (records: [NaiveCSV.Record], lines: Int) {
  var records: [NaiveCSV.Record] = []
  var start = 0
  var ends = 0
  index.begin(block)
  while index.advance() {
    var consumed = 0
    var fields: [Range<Int>] = []
    var from = start
    for place in 0..<index.count {
      let position = Int(index.positions[place])
      fields.append(from..<position)
      from = position + 1
      guard block.base.load(fromByteOffset: position, as: UInt8.self) == dialect.lineEnd.byte
      else { continue }
      if dialect.lineEnd == .cr {
        while let first = fields.first, !first.isEmpty,
          block.base.load(fromByteOffset: first.lowerBound, as: UInt8.self) == 0x0A
        {
          fields[0] = first.lowerBound + 1..<first.upperBound
        }
      } else if let last = fields.last, !last.isEmpty,
        block.base.load(fromByteOffset: last.upperBound - 1, as: UInt8.self) == 0x0D
      {
        fields[fields.count - 1] = last.lowerBound..<last.upperBound - 1
      }
      if fields.count > 1 || !fields[0].isEmpty {
        records.append(
          .init(
            line: block.lineEnds(before: start, dialect: dialect),
            fields: fields.map { range in
              var bytes: [UInt8] = []
              CSVText.appendUnquoted(
                UnsafeRawBufferPointer(start: block.base + range.lowerBound, count: range.count),
                quote: dialect.quote, to: &bytes)
              return bytes
            }))
      }
      ends += 1
      start = from
      fields = []
      consumed = place + 1
    }
    index.consume(consumed)
  }
  return (records, ends + index.quotedLineEnds)
}
