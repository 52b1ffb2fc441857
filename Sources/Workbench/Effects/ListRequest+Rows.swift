import Foundation
import Query
import Tables
import Workspace

extension ListRequest {
  /// Narrows by scope, then by filter, then sorts; nil where it was cancelled.
  ///
  /// Only the columns that scope, filter and sorting name are touched. Linear in the number of
  /// rows, but for sorting by a text.
  public func answer(
    from snapshot: Snapshot, isCancelled: () -> Bool = { false }
  ) -> ListAnswer? {
    let schema = snapshot.schema
    var rows: [UInt32]?
    if !scope.isEmpty {
      do throws(QueryError) {
        let query = try Query(scope, schema: schema)
        guard let found = snapshot.rows(matching: query, isCancelled: isCancelled) else {
          return nil
        }
        rows = found
      } catch {
        return ListAnswer(rows: [], scopeCount: 0, fault: FilterFault(error))
      }
    }
    let scopeCount = rows?.count ?? snapshot.count
    var fault: FilterFault?
    var filter = FilterText.interpret(filter, schema: schema)
    if case .incomplete(let error) = filter {
      fault = FilterFault(error)
      filter = Self.readablePart(of: self.filter, schema)
    }
    guard let listed = narrowed(rows, by: filter, of: snapshot, isCancelled), !isCancelled(),
      let sorted = sorted(listed, of: snapshot, isCancelled)
    else { return nil }
    return ListAnswer(rows: sorted, scopeCount: scopeCount, fault: fault)
  }

  /// While a condition is being typed, those before it go on narrowing.
  private static func readablePart(of text: String, _ schema: QuerySchema) -> FilterText {
    var rest = Substring(text)
    while let end = rest.range(of: " and ", options: [.backwards, .caseInsensitive])?.lowerBound {
      rest = rest[..<end]
      if case .query(let query) = FilterText.interpret(String(rest), schema: schema) {
        return .query(query)
      }
    }
    return .all
  }

  /// The rows that a filter leaves of some rows, nil for all; nil where it was cancelled.
  private func narrowed(
    _ rows: [UInt32]?, by filter: FilterText, of snapshot: Snapshot, _ isCancelled: () -> Bool
  ) -> [UInt32]? {
    switch filter {
    case .all, .incomplete: return rows ?? Array(0..<UInt32(clamping: snapshot.count))
    case .plain(let words):
      let table = snapshot.table(of: ["id"] + words.fields)
      // One walk over all texts is quicker than a search in each of many rows.
      if let rows, rows.count < snapshot.count / 16 { return words.rows(of: table, among: rows) }
      guard let found = words.rows(of: table, isCancelled: isCancelled) else { return nil }
      return rows.map { Self.common(found, $0) } ?? found
    case .query(let query):
      guard let rows else { return snapshot.rows(matching: query, isCancelled: isCancelled) }
      return query.rows(
        of: snapshot.table(of: ["id"] + query.fields), among: rows, isCancelled: isCancelled)
    }
  }

  /// The rows that stand in both of two ascending lists.
  static func common(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var place = 0
    for row in left {
      while place < right.count, right[place] < row { place += 1 }
      if place < right.count, right[place] == row { result.append(row) }
    }
    return result
  }

  private func sorted(
    _ rows: [UInt32], of snapshot: Snapshot, _ isCancelled: () -> Bool
  ) -> [UInt32]? {
    guard let sort, let column = snapshot.column(named: sort.column),
      !Self.isSorted(rows, by: column, descending: sort.isDescending)
    else { return rows }
    return RowOrder.sorted(
      rows, by: column, descending: sort.isDescending, isCancelled: isCancelled)
  }

  /// Whether numbers stand in that order already, as they do where a run's rank is by the measure
  /// that is sorted by. Looks no further than the first that does not.
  private static func isSorted(
    _ rows: [UInt32], by column: ColumnData, descending: Bool
  ) -> Bool {
    guard case .number(let numbers) = column, numbers.validity == nil else { return false }
    return numbers.withUnsafeBufferPointer { values in
      var last = descending ? Double.infinity : -Double.infinity
      for row in rows {
        guard Int(row) < values.count else { return false }
        let value = values[Int(row)]
        guard descending ? value <= last : value >= last else { return false }
        last = value
      }
      return true
    }
  }
}
