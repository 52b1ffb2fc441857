import Segmentation

/// One thread's sums over all lines that it has read, of all files.
final class LineAggregate {
  /// What has to be summed up.
  struct Setup: Sendable {
    /// How many buckets `DayRange` has.
    var bucketCount: Int
    /// The measures whose demand by bucket is wanted.
    var measures: Set<Measure>
    var hasValue: Bool
    var hasCost: Bool
    var hasNames: Bool
    /// The horizon is the last so many buckets.
    var window: Int?
    /// More demand cells than this are not held.
    var cellLimit: Int
    var hash: KeyHash
  }

  let setup: Setup
  let table: ItemTable
  let names: NameTable?
  /// Always with quantity.
  let cells: [Measure: DemandCells]
  /// First and last days by bucket, where the horizon is a window.
  private(set) var days: WindowDays?

  /// Decimal places of quantities.
  private(set) var quantityScale = 0
  /// Decimal places of revenue, cost and margin.
  private(set) var moneyScale = 0
  /// The last bucket that had a line.
  private(set) var lastBucket = -1
  /// Lines by bucket since `takeBucketLines`, where the horizon is a window.
  private var bucketLines: [Int: Int] = [:]

  private let quantityCells: DemandCells
  private let ones: UnsafeMutablePointer<Int64>
  private let margins: UnsafeMutablePointer<Int64>
  private var cellCapacity: Int
  private var knownBucket = -1

  init(_ setup: Setup) {
    self.setup = setup
    table = ItemTable(hash: setup.hash, hasCost: setup.hasCost)
    cellCapacity = table.capacity
    names = setup.hasNames ? NameTable() : nil
    var wanted = setup.measures.union([.quantity])
    if setup.window != nil {
      wanted.insert(.orderLines)
      if setup.hasValue { wanted.insert(.revenue) }
      if setup.hasCost { wanted.insert(.grossMargin) }
      days = WindowDays(bucketCount: setup.bucketCount, capacity: cellCapacity)
    }
    let quantityCells = DemandCells(bucketCount: setup.bucketCount, capacity: cellCapacity)
    self.quantityCells = quantityCells
    cells = Dictionary(
      uniqueKeysWithValues: wanted.map { [cellCapacity] measure in
        let cells =
          measure == .quantity
          ? quantityCells
          : DemandCells(bucketCount: setup.bucketCount, capacity: cellCapacity)
        return (measure, cells)
      })
    ones = .allocate(capacity: LineBatch.capacity)
    ones.initialize(repeating: 1, count: LineBatch.capacity)
    margins = .allocate(capacity: LineBatch.capacity)
    margins.initialize(repeating: 0, count: LineBatch.capacity)
  }

  deinit {
    ones.deallocate()
    margins.deallocate()
  }

  /// Whether lines of a bucket still count: those before the window do not.
  @inline(__always) func isInWindow(_ bucket: Int) -> Bool {
    guard let window = setup.window else { return true }
    return bucket > lastBucket - window
  }

  /// Whether a line of a bucket makes older ones leave the window.
  @inline(__always) func movesWindow(to bucket: Int) -> Bool {
    setup.window != nil && bucket > lastBucket
  }

  /// Gets ready for lines of a bucket. Where it moves the window, no batch is pending.
  @inline(__always) func prepare(bucket: Int) {
    if bucket != knownBucket { open(bucket) }
  }

  private func open(_ bucket: Int) {
    for cells in cells.values { cells.add(bucket: bucket) }
    days?.add(bucket: bucket)
    knownBucket = bucket
    guard bucket > lastBucket else { return }
    if let window = setup.window, lastBucket >= 0 {
      for old in quantityCells.buckets where old <= bucket - window {
        for cells in cells.values { cells.remove(bucket: old) }
        days?.remove(bucket: old)
      }
    }
    lastBucket = bucket
  }

  /// Adds a batch up and empties it.
  func add(_ batch: LineBatch) {
    guard batch.count > 0 else { return }
    table.resolve(batch)
    growCells()
    let count = batch.count
    let (items, days, quantity, value) = (batch.item, batch.day, batch.quantity, batch.value)
    let entries = table.entries
    for line in 0..<count {
      let entry = entries + Int(truncatingIfNeeded: items[line])
      entry.pointee.value &+= Int128(value[line])
      entry.pointee.quantity &+= Int128(quantity[line])
      entry.pointee.lines &+= 1
      let day = days[line]
      if day < entry.pointee.firstDay { entry.pointee.firstDay = day }
      if day > entry.pointee.lastDay { entry.pointee.lastDay = day }
    }
    quantityCells.add(batch.quantity, batch)
    if let costs = table.costs {
      for line in 0..<count { costs[Int(items[line])] &+= Int128(batch.cost[line]) }
    }
    addFurtherCells(batch)
    if let names {
      for line in 0..<count { names.add(batch.name[line], item: Int(items[line])) }
    }
    batch.count = 0
    batch.texts.removeAll()
  }

  private func addFurtherCells(_ batch: LineBatch) {
    guard cells.count > 1 || setup.window != nil else { return }
    cells[.orderLines]?.add(ones, batch)
    cells[.revenue]?.add(batch.value, batch)
    if let margin = cells[.grossMargin] {
      for line in 0..<batch.count {
        let difference = batch.value[line].subtractingReportingOverflow(batch.cost[line])
        margins[line] = difference.overflow ? 0 : difference.partialValue
        if difference.overflow {
          margin.add(
            Int128(batch.value[line]) - Int128(batch.cost[line]),
            bucket: Int(batch.bucket[line]), item: Int(batch.item[line]))
        }
      }
      margin.add(margins, batch)
    }
    if days != nil {
      days?.add(batch)
      for line in 0..<batch.count { bucketLines[Int(batch.bucket[line]), default: 0] += 1 }
    }
  }

  /// Adds a line whose figures do not fit into 64 bits at the working scales: what is beyond
  /// the zeros that stand in the batch for it.
  func addBeyond(
    item: Int, bucket: Int, quantity: Int128, value: Int128, cost: Int128
  ) {
    table.entries[item].quantity &+= quantity
    table.entries[item].value &+= value
    if let costs = table.costs { costs[item] &+= cost }
    quantityCells.add(quantity, bucket: bucket, item: item)
    cells[.revenue]?.add(value, bucket: bucket, item: item)
    cells[.grossMargin]?.add(value &- cost, bucket: bucket, item: item)
  }

  /// Lines by bucket since this was asked last.
  func takeBucketLines() -> [Int: Int] {
    defer { bucketLines = [:] }
    return bucketLines
  }

  /// Goes over to more decimals. The batch is empty.
  func raise(quantityScale: Int, moneyScale: Int) {
    let quantity = Decimals.power(max(quantityScale - self.quantityScale, 0))
    let money = Decimals.power(max(moneyScale - self.moneyScale, 0))
    self.quantityScale = max(quantityScale, self.quantityScale)
    self.moneyScale = max(moneyScale, self.moneyScale)
    guard table.count > 0, quantity > 1 || money > 1 else { return }
    table.rescale(quantityBy: Int128(quantity), moneyBy: Int128(money))
    if quantity > 1 { quantityCells.multiply(by: quantity) }
    if money > 1 {
      cells[.revenue]?.multiply(by: money)
      cells[.grossMargin]?.multiply(by: money)
    }
  }

  /// Whether more demand cells are held than allowed.
  var isOverfull: Bool { cells.values.reduce(0) { $0 + $1.cells } > setup.cellLimit }

  /// How many buckets have lines.
  var openBuckets: Int { quantityCells.buckets.count }

  /// The first bucket with lines.
  var firstBucket: Int? { quantityCells.buckets.min() }

  private func growCells() {
    guard table.capacity > cellCapacity else { return }
    cellCapacity = table.capacity
    for cells in cells.values { cells.grow(to: cellCapacity) }
    days?.grow(to: cellCapacity)
  }
}
