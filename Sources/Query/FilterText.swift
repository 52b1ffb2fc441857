import Tables

/// What a text in the filter line means, letter by letter as it is typed.
public enum FilterText: Sendable, Equatable {
  /// Nothing was typed: all rows.
  case all
  /// Words to be found in the items' texts.
  case plain(PlainText)
  /// A whole query.
  case query(Query)
  /// The text begins as a query, but is none: unfinished, or faulty (`isIncomplete` tells which).
  case incomplete(QueryError)

  /// Reads `text` as a query where it is or begins as one, otherwise as words to be found in
  /// `textFields`.
  ///
  /// A text begins as a query where, behind any `not` and `(`, a field of the schema and then an
  /// operator or keyword stands; or any one word and then one of `=  !=  <  <=  >  >=  ~  !~`.
  public static func interpret(
    _ text: String, schema: QuerySchema, textFields: [String] = PlainText.usualFields
  ) -> FilterText {
    guard text.utf8.contains(where: { !Lexer.isSpace($0) }) else { return .all }
    do throws(QueryError) {
      return .query(try Query(text, schema: schema))
    } catch {
      guard Lexer.beginsAsQuery(text, schema: schema) || text.utf8.count > Query.longestText
      else { return .plain(PlainText(text, fields: textFields)) }
      return .incomplete(error)
    }
  }

  /// The rows that the filter leaves; nil where it is incomplete, or as soon as `isCancelled`
  /// says so.
  public func rows(of table: Table, isCancelled: () -> Bool = { false }) -> [UInt32]? {
    switch self {
    case .all: Array(0..<UInt32(clamping: table.rowCount))
    case .plain(let words): words.rows(of: table, isCancelled: isCancelled)
    case .query(let query): query.rows(of: table, isCancelled: isCancelled)
    case .incomplete: nil
    }
  }
}
