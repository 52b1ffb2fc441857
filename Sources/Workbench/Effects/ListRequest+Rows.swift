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
    switch FilterText.interpret(filter, schema: schema) {
    case .all: break
    case .incomplete(let error):
      return ListAnswer(rows: nil, scopeCount: scopeCount, fault: FilterFault(error))
    case .plain(let words):
      let table = snapshot.table(of: ["id"] + words.fields)
      if let among = rows {
        rows = words.rows(of: table, among: among)
      } else {
        guard let found = words.rows(of: table, isCancelled: isCancelled) else { return nil }
        rows = found
      }
    case .query(let query):
      if let among = rows {
        let table = snapshot.table(of: ["id"] + query.fields)
        rows = query.rows(of: table, among: among, isCancelled: isCancelled)
      } else {
        rows = snapshot.rows(matching: query, isCancelled: isCancelled)
      }
      if rows == nil { return nil }
    }
    if isCancelled() { return nil }
    let listed = rows ?? Array(0..<UInt32(clamping: snapshot.count))
    guard let sorted = sorted(listed, of: snapshot, isCancelled) else { return nil }
    return ListAnswer(rows: sorted, scopeCount: scopeCount)
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
