import Segmentation

/// Sums of one thread's items over the buckets of a window.
struct WindowTotals {
  private let lineArrays: DemandCells.Arrays
  private let aggregate: LineAggregate
  private let buckets: ClosedRange<Int>

  init(_ aggregate: LineAggregate, _ buckets: ClosedRange<Int>) {
    self.aggregate = aggregate
    self.buckets = buckets
    lineArrays = aggregate.cells[.orderLines]?.arrays ?? .narrow([])
  }

  /// How many lines an item has in the window.
  func lines(_ id: Int) -> Int64 { Int64(truncatingIfNeeded: Self.sum(lineArrays, id, buckets)) }

  /// An item's sum of a measure in the window, what is kept aside apart.
  func sum(_ measure: Measure, _ id: Int) -> Int128 {
    aggregate.cells[measure].map { Self.sum($0.arrays, id, buckets) } ?? 0
  }

  /// An item's first and last day in the window.
  func days(_ id: Int) -> ClosedRange<Int32>? {
    var found: ClosedRange<Int32>?
    for bucket in buckets {
      guard let days = aggregate.days?.range(bucket: bucket, item: id) else { continue }
      found =
        min(
          found?.lowerBound ?? days.lowerBound, days.lowerBound)...max(
          found?.upperBound ?? days.upperBound, days.upperBound)
    }
    return found
  }

  static func sum(
    _ arrays: DemandCells.Arrays, _ id: Int, _ buckets: ClosedRange<Int>
  ) -> Int128 {
    switch arrays {
    case .narrow(let arrays):
      arrays.reduce(0) { buckets.contains($1.bucket) ? $0 + Int128($1.sums[id]) : $0 }
    case .wide(let arrays):
      arrays.reduce(0) { buckets.contains($1.bucket) ? $0 + Int128($1.sums[id]) : $0 }
    }
  }
}

/// All items' totals, in the order of their rows.
struct ItemTotals {
  private let parts: [ItemMerge]
  private let lanes: [OrderLineFile.Lane]
  private let window: ClosedRange<Int>?

  private(set) var quantity: [Int128]
  private(set) var value: [Int128]
  private(set) var cost: [Int128]
  private(set) var lines: [Int64]
  private(set) var first: [Int32]
  private(set) var last: [Int32]

  init(
    _ parts: [ItemMerge], _ lanes: [OrderLineFile.Lane], rows: Int, window: ClosedRange<Int>?
  ) {
    self.parts = parts
    self.lanes = lanes
    self.window = window
    quantity = Array(repeating: 0, count: rows)
    value = quantity
    cost = quantity
    lines = Array(repeating: 0, count: rows)
    first = Array(repeating: .max, count: rows)
    last = Array(repeating: .min, count: rows)
  }

  /// Adds all threads' items up.
  mutating func sum() {
    for part in parts {
      for (lane, members) in part.members.enumerated() {
        let aggregate = lanes[lane].aggregate
        if let window {
          add(members, part, WindowTotals(aggregate, window))
          addAside(members, part, aggregate, window)
        } else {
          add(members, part, aggregate.table)
        }
      }
    }
  }

  private mutating func add(
    _ members: [ItemMerge.Member], _ part: ItemMerge, _ table: ItemTable
  ) {
    for member in members {
      let row = Int(part.rows[Int(member.item)])
      let entry = table.entries + Int(member.id)
      quantity[row] &+= entry.pointee.quantity
      value[row] &+= entry.pointee.value
      if let costs = table.costs { cost[row] &+= costs[Int(member.id)] }
      lines[row] += Int64(entry.pointee.lines)
      first[row] = min(first[row], entry.pointee.firstDay)
      last[row] = max(last[row], entry.pointee.lastDay)
    }
  }

  private mutating func add(
    _ members: [ItemMerge.Member], _ part: ItemMerge, _ totals: WindowTotals
  ) {
    for member in members {
      let row = Int(part.rows[Int(member.item)])
      let id = Int(member.id)
      quantity[row] += totals.sum(.quantity, id)
      let revenue = totals.sum(.revenue, id)
      value[row] += revenue
      cost[row] += revenue - totals.sum(.grossMargin, id)
      lines[row] += totals.lines(id)
      if let days = totals.days(id) {
        first[row] = min(first[row], days.lowerBound)
        last[row] = max(last[row], days.upperBound)
      }
    }
  }

  /// Adds what cells kept aside in a window.
  private mutating func addAside(
    _ members: [ItemMerge.Member], _ part: ItemMerge, _ aggregate: LineAggregate,
    _ window: ClosedRange<Int>
  ) {
    for measure in [Measure.quantity, .revenue, .grossMargin] {
      guard let cells = aggregate.cells[measure], cells.hasAside else { continue }
      let rows = Dictionary(
        uniqueKeysWithValues: members.map { (Int($0.id), Int(part.rows[Int($0.item)])) })
      cells.forEachAside { bucket, id, sum in
        guard window.contains(bucket), let row = rows[id] else { return }
        switch measure {
        case .quantity: quantity[row] += sum
        case .grossMargin: cost[row] -= sum
        default:
          value[row] += sum
          cost[row] += sum
        }
      }
    }
  }
}
