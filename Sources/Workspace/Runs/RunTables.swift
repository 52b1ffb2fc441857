import Ingestion
import Segmentation
import Tables

/// Turns measures and their segmentation into the tables of a run's files.
///
/// Every table is a pure function of its inputs, made when it is asked for, so that one thread can
/// make and write items while another does demand.
struct RunTables: Sendable {
  let measures: ItemMeasures
  let result: SegmentationResult
  /// Items (by ascending id) in row order: by rank, then those outside by state, then by id.
  let order: [Int32]

  init(_ measures: ItemMeasures, _ result: SegmentationResult) {
    self.measures = measures
    self.result = result
    order = Self.order(result)
  }

  /// The same items with another matrix: they stay in their rows, by rank whether they are in the
  /// matrix or not.
  func with(_ result: SegmentationResult) -> RunTables {
    RunTables(measures, result, order: order)
  }

  private init(_ measures: ItemMeasures, _ result: SegmentationResult, order: [Int32]) {
    self.measures = measures
    self.result = result
    self.order = order
  }

  private static func order(_ result: SegmentationResult) -> [Int32] {
    var byRank = [Int32](repeating: -1, count: result.count)
    var unranked: [Int32] = []
    var outside: [[Int32]] = ItemState.allCases.map { _ in [] }
    for item in 0..<result.count {
      let rank = Int(result.figures.rank[item])
      if !result.states[item].takesPart {
        outside[Int(result.states[item].rawValue)].append(Int32(truncatingIfNeeded: item))
      } else if rank >= 1, rank <= byRank.count, byRank[rank - 1] < 0 {
        byRank[rank - 1] = Int32(truncatingIfNeeded: item)
      } else {
        unranked.append(Int32(truncatingIfNeeded: item))
      }
    }
    var order = byRank.filter { $0 >= 0 }
    order += unranked
    for state in ItemState.outside { order += outside[Int(state.rawValue)] }
    return order
  }

  /// `items.arrow`.
  func items() -> Table {
    let count = order.count
    let figures = result.figures
    func number(_ values: [Double]) -> ColumnData {
      values.withUnsafeBufferPointer { values in
        order.withUnsafeBufferPointer { order in
          RowColumns.numbers(count) { values[Int(order[$0])] }
        }
      }
    }
    func day(_ values: [Int32]) -> ColumnData {
      RowColumns.dates(count) { values[Int(order[$0])] }
    }
    var columns: [(name: String, data: ColumnData)] = [
      ("id", RowColumns.texts(measures.ids, of: order)), ("state", states()),
      ("revenue", total(.revenue)), ("quantity", total(.quantity)),
      ("order_lines", orderLines()), ("first_sale", day(measures.firstSale)),
      ("last_sale", day(measures.lastSale)),
      ("periods", RowColumns.integers(count) { figures.periods[Int(order[$0])] }),
      ("mean", number(figures.mean)), ("deviation", number(figures.deviation)),
      ("cv", number(figures.cv)), ("adi", number(figures.adi)), ("cv2", number(figures.cv2)),
      (
        "rank",
        RowColumns.integers(count) { row in
          let rank = figures.rank[Int(order[row])]
          return rank > 0 ? Int64(rank) : nil
        }
      ),
      ("share", number(figures.share)), ("cumulative_share", number(figures.cumulativeShare)),
    ]
    // Clusters have their columns in a table of their own.
    for (dimension, classes) in zip(result.model.dimensions, result.classes)
    where !dimension.isGiven {
      let names = dimension.classes
      columns.append(
        (
          dimension.name,
          RowColumns.categories(count, names) { row in
            let index = classes[Int(order[row])]
            return index < names.count ? Int32(index) : nil
          }
        ))
    }
    columns.append(("recommended", recommended()))
    if let names = measures.names { columns.append(("name", RowColumns.texts(names, of: order))) }
    if measures.totals[.grossMargin] != nil {
      columns.append(("gross_margin", total(.grossMargin)))
    }
    return Table(columns)
  }

  /// `items` of the same rows, made before the matrix was: with its states and segments.
  func items(from items: Table) -> Table {
    Table(
      zip(items.names, items.columns).map { name, column in
        switch name {
        case "state": (name, states())
        case "recommended": (name, recommended())
        default: (name, column)
        }
      })
  }

  private func states() -> ColumnData {
    // A state's code is its raw value; `outside` has them in that order.
    let states = [ItemState.active] + result.naming.outside
    return RowColumns.categories(order.count, states.map(\.name)) { row in
      Int32(result.states[Int(order[row])].rawValue)
    }
  }

  private func recommended() -> ColumnData {
    let naming = result.naming
    return RowColumns.categories(order.count, naming.names) { row in
      naming.place(of: result.segment(Int(order[row]))).map { Int32($0) }
    }
  }

  private func total(_ measure: Measure) -> ColumnData {
    guard let total = measures.totals[measure] else {
      return RowColumns.numbers(order.count) { _ in .nan }
    }
    let divisor = ExactItems.powers[min(max(total.scale, 0), 12)]
    return RowColumns.numbers(order.count) { Double(total.units[Int(order[$0])]) / divisor }
  }

  private func orderLines() -> ColumnData {
    let units = measures.totals[.orderLines]?.units
    return RowColumns.integers(order.count) { row in units.map { $0[Int(order[row])] } }
  }

  /// `demand.arrow`: the quantity first, then the model's other measures.
  func demand() -> Table {
    Table(
      demandMeasures.compactMap { measure in
        guard let demand = measures.demand[measure] else { return nil }
        let divisor = ExactItems.powers[min(max(demand.scale, 0), 12)]
        return (
          measure.rawValue,
          RowColumns.demand(
            demand.units, buckets: demand.buckets, divisor: divisor, of: order)
        )
      })
  }

  private var demandMeasures: [Measure] {
    [.quantity] + Measure.allCases.filter { $0 != .quantity && measures.demand[$0] != nil }
  }

  /// `index.arrow`: the row of each item, items by ascending id.
  func index() -> Table {
    let bytes = SharedBytes(count: order.count * MemoryLayout<Int64>.stride) { target in
      let rows = target.bindMemory(to: Int64.self)
      for (row, item) in order.enumerated() { rows[Int(item)] = Int64(row) }
    }
    return Table([("by_id", .integer(Column(in: bytes, at: 0, count: order.count)))])
  }

  /// `exact.arrow`: units that a double cannot hold for certain; nil where there are none.
  func exact() -> Table? {
    func isLong(_ units: [Int64]) -> Bool {
      units.contains { $0 > ExactItems.limit || $0 < -ExactItems.limit }
    }
    var columns: [(name: String, data: ColumnData)] = []
    for measure in Measure.allCases {
      guard let total = measures.totals[measure], measure != .orderLines, isLong(total.units)
      else { continue }
      columns.append(
        (measure.rawValue, RowColumns.integers(order.count) { total.units[Int(order[$0])] }))
    }
    for measure in demandMeasures {
      guard let demand = measures.demand[measure], isLong(demand.units) else { continue }
      columns.append(
        (
          "demand_" + measure.rawValue,
          RowColumns.demandUnits(demand.units, buckets: demand.buckets, of: order)
        ))
    }
    return columns.isEmpty ? nil : Table(columns)
  }
}
