import Tables

extension Query {
  /// The rows of `table` for which the query holds, ascending.
  ///
  /// Columns are found by name. A field that the table lacks, or that has another kind there,
  /// is missing in every row.
  public func rows(of table: Table) -> [UInt32] {
    rows(of: table, isCancelled: { false }) ?? []
  }

  /// Those of `rows` for which the query holds, in the order given: a filter made narrower.
  /// Rows that the table does not have are left out.
  public func rows(of table: Table, among rows: [UInt32]) -> [UInt32] {
    self.rows(of: table, among: rows, isCancelled: { false }) ?? []
  }

  /// As `rows(of:)`; nil as soon as `isCancelled`, which is asked every few thousand rows, says so.
  public func rows(of table: Table, isCancelled: () -> Bool) -> [UInt32]? {
    let evaluator = MaskEvaluator(plan, fields: fields, table: table)
    let count = min(table.rowCount, Int(UInt32.max))
    return evaluator.select(count: count, isCancelled: isCancelled) { start, count in
      DenseSpan(start: start, count: count)
    }
  }

  /// As `rows(of:among:)`; nil as soon as `isCancelled` says so.
  public func rows(of table: Table, among rows: [UInt32], isCancelled: () -> Bool) -> [UInt32]? {
    let limit = table.rowCount
    let inside = rows.allSatisfy { Int($0) < limit } ? rows : rows.filter { Int($0) < limit }
    let evaluator = MaskEvaluator(plan, fields: fields, table: table)
    return inside.withUnsafeBufferPointer { inside in
      evaluator.select(count: inside.count, isCancelled: isCancelled) { start, count in
        SparseSpan(rows: UnsafeBufferPointer(rebasing: inside[start..<start + count]))
      }
    }
  }
}
