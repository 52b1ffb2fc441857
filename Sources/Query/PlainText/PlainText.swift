import Tables

/// Words to be found in rows' texts: every word somewhere in one of the fields, in either case.
public struct PlainText: Sendable {
  /// The fields that are searched where nothing else is said.
  public static let usualFields = ["id", "name"]
  /// Words beyond this many are not looked for.
  public static let mostWords = 32
  private static let longestText = 4_096

  /// The words, as they were written.
  public let words: [String]
  /// The fields that are searched.
  public let fields: [String]
  private let searches: [WordSearch]

  /// The words of `text`, separated by white space.
  public init(_ text: String, fields: [String] = PlainText.usualFields) {
    let known = String(decoding: text.utf8.prefix(Self.longestText), as: UTF8.self)
    words = known.split(whereSeparator: \.isWhitespace).prefix(Self.mostWords).map(String.init)
    self.fields = fields
    searches = words.map(WordSearch.init)
  }

  /// The rows in which every word stands, ascending; all rows where there are no words.
  ///
  /// Fields that the table lacks, or that are not text, are left out.
  public func rows(of table: Table) -> [UInt32] {
    rows(of: table, isCancelled: { false }) ?? []
  }

  /// As `rows(of:)`, in other fields.
  public func rows(of table: Table, fields: [String]) -> [UInt32] {
    select(table, fields, { false }) ?? []
  }

  /// As `rows(of:)`; nil as soon as `isCancelled`, which is asked every few thousand rows, says so.
  public func rows(of table: Table, isCancelled: () -> Bool) -> [UInt32]? {
    select(table, fields, isCancelled)
  }

  /// Those of `rows` in which every word stands, in the order given: a filter made narrower.
  /// Rows that the table does not have are left out.
  public func rows(of table: Table, among rows: [UInt32]) -> [UInt32] {
    let columns = Self.columns(fields, of: table)
    return rows.filter { row in
      let row = Int(row)
      return row < table.rowCount
        && searches.allSatisfy { search in columns.contains { search.stands(in: $0, row) } }
    }
  }

  private static func columns(_ fields: [String], of table: Table) -> [ColumnData] {
    fields.compactMap { table[$0] }
  }

  private func select(
    _ table: Table, _ fields: [String], _ isCancelled: () -> Bool
  ) -> [UInt32]? {
    let columns = Self.columns(fields, of: table)
    let count = min(table.rowCount, Int(UInt32.max))
    var passed = [UInt8](repeating: 1, count: count)
    var found = [UInt8](repeating: 0, count: searches.isEmpty ? 0 : count)
    for search in searches {
      for row in 0..<count { found[row] = 0 }
      for column in columns where !search.mark(column, count, isCancelled, in: &found) {
        return nil
      }
      for row in 0..<count { passed[row] &= found[row] }
    }
    return passed.withUnsafeBufferPointer { passed in
      var selected: [UInt32] = []
      for row in 0..<count where passed[row] != 0 {
        selected.append(UInt32(truncatingIfNeeded: row))
      }
      return selected
    }
  }
}

extension PlainText: Equatable {
  /// Whether both look for the same words in the same fields.
  public static func == (left: PlainText, right: PlainText) -> Bool {
    left.words == right.words && left.fields == right.fields
  }
}
