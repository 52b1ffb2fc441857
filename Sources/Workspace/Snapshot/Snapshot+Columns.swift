import Query
import Tables

extension Snapshot {
  /// All columns of `strata items`: the contract's in its order, then `name` and `gross_margin`
  /// where there are any, `current` (of the run before), and the cluster of each clustering.
  public var columnNames: [String] {
    // A clustering of the matrix stands with the other clusterings.
    let dimensions = run.model.dimensions.filter { !$0.isGiven }.map(\.name)
    let extra = ItemColumns.extra.filter { $0 == "current" || run.items[$0] != nil }
    return ItemColumns.contract(dimensions) + extra + run.clusterings.map(\.name)
  }

  /// Columns that can be asked for and are not in `columnNames`: the figures of clusterings.
  public var furtherColumnNames: [String] {
    run.clusterings.flatMap { clustering in
      ItemColumns.ofClustering(clustering.name).dropFirst()
        + (clustering.classes == nil ? [] : ItemColumns.ofExperts(clustering.name))
    }
  }

  /// A column by name; made when it is first asked for if it is one that people decide.
  public func column(named name: String) -> ColumnData? {
    switch name {
    case "override": return cache.column(name) { .category(overrideColumn) }
    case "effective": return effective.map { .category($0) }
    case "current":
      if let current = run.current { return .category(current) }
      return cache.column(name) { .category(Self.missing(count)) }
    default: return run.items[name] ?? run.clusterColumn(name)
    }
  }

  /// Columns by name as one table; names that there are not are passed over.
  public func table(of names: [String]) -> Table {
    var seen: Set<String> = []
    var columns: [(name: String, data: ColumnData)] = []
    for name in names where seen.insert(name).inserted {
      if let column = column(named: name) { columns.append((name, column)) }
    }
    return Table(columns)
  }

  /// All columns of `strata items`. The run's are shared, not copied.
  public var table: Table { table(of: columnNames) }

  /// The fields that a query may name.
  public var schema: QuerySchema {
    QuerySchema(
      (columnNames + furtherColumnNames).compactMap { name in
        switch name {
        case "override", "effective", "current": return (name, .text)
        default:
          guard let column = run.items[name] ?? run.clusterColumn(name) else { return nil }
          return QuerySchema(table: Table([(name, column)])).fields.first
        }
      })
  }

  /// The rows that match a query, in rank order; nil where `isCancelled` said so. Only the columns
  /// that the query names are touched.
  public func rows(
    matching query: Query, isCancelled: () -> Bool = { false }
  ) -> [UInt32]? {
    // The id gives the table its length where the query's fields have none.
    query.rows(of: table(of: ["id"] + query.fields), isCancelled: isCancelled)
  }

  /// The segment of every item as it is now; the model's own column where nothing is overridden.
  var effective: CategoryColumn? {
    guard let recommended = run.recommended else { return nil }
    guard !applied.isEmpty else { return recommended }
    let column = cache.column("effective") {
      var values = recommended.values
      var places = Dictionary(
        values.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
      let bytes = SharedBytes(count: recommended.count * MemoryLayout<Int32>.stride) { target in
        let codes = target.bindMemory(to: Int32.self)
        recommended.codes.withUnsafeBufferPointer { _ = codes.update(fromContentsOf: $0) }
        for (row, override) in applied {
          if places[override.to] == nil {
            places[override.to] = Int32(values.count)
            values.append(override.to)
          }
          codes[Int(row)] = places[override.to] ?? 0
        }
      }
      return .category(
        CategoryColumn(
          codes: Column(in: bytes, at: 0, count: recommended.count), values: values))
    }
    guard case .category(let effective) = column else { return recommended }
    return effective
  }

  private var overrideColumn: CategoryColumn {
    guard !applied.isEmpty else { return Self.missing(count) }
    let used = Set(applied.values.map(\.to))
    let values = segments.filter(used.contains)
    let places = Dictionary(
      values.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    let codes = SharedBytes(count: count * MemoryLayout<Int32>.stride) { target in
      let codes = target.bindMemory(to: Int32.self)
      for (row, override) in applied { codes[Int(row)] = places[override.to] ?? 0 }
    }
    let bits = SharedBytes(count: (count + 7) / 8) { target in
      for row in applied.keys { target[Int(row) >> 3] |= 1 << UInt8(row & 7) }
    }
    return CategoryColumn(
      codes: Column(
        in: codes, at: 0, count: count, validity: Validity(in: bits, at: 0, count: count)),
      values: values)
  }

  /// A column in which nothing is known: zeroed memory, which the system gives page by page.
  private static func missing(_ count: Int) -> CategoryColumn {
    let codes = SharedBytes(count: count * MemoryLayout<Int32>.stride) { _ in }
    let bits = SharedBytes(count: (count + 7) / 8) { _ in }
    return CategoryColumn(
      codes: Column(
        in: codes, at: 0, count: count, validity: Validity(in: bits, at: 0, count: count)),
      values: [])
  }
}
