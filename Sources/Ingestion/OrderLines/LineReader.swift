import Query
import Tables

/// Turns the records of blocks into lines and adds them up, on one thread.
///
/// Records as they mostly are take the short way in `LineReader+Plain`; whatever is out of the
/// ordinary about a record sends it the long way in `LineReader+Record`, which gives the same
/// result and knows all rules.
final class LineReader {
  /// Keys and names longer than this are refused or not counted.
  static let longestKey = 1024

  let plan: LinePlan
  let range: DayRange
  let aggregate: LineAggregate
  let batch: LineBatch
  let file: Int
  var tally = LineTally()
  /// Line ends by block.
  private(set) var blockLines: [(block: Int, lines: Int)] = []

  var index: CSVSeparatorIndex
  let block = CSVBlock()
  /// The block's line ends so far, those in quoted fields apart.
  var lineEnds = 0
  let texts: FieldTexts
  /// Parse scales by field position; they only rise.
  var scales: [Int]
  /// What money in units of quantity times price has to be multiplied by.
  var valueFactor: Int64 = 1
  /// Whether records may take the short way at all.
  let isPlain: Bool
  var readings = FieldReadings()
  /// The lines to use; its fields' values of the record at hand, in its order; where they stand.
  let keep: KeepQuery?
  let keepValues: UnsafeMutableBufferPointer<KeepRow.Value>
  let keepSources: [KeepSource]
  var joined: [UInt8] = []
  var unquoted: [UInt8] = []
  /// The record at hand: where it begins and ends, its separators and how many fields it has.
  var recordStart = 0
  var recordEnd = 0
  var separators: UnsafePointer<UInt32>
  var fieldCount = 0

  /// A reader of one file that adds to `aggregate`.
  init(
    plan: LinePlan, range: DayRange, file: Int, aggregate: LineAggregate, batch: LineBatch,
    allowsShortWay: Bool
  ) {
    self.plan = plan
    self.range = range
    self.file = file
    self.aggregate = aggregate
    self.batch = batch
    index = CSVSeparatorIndex(dialect: plan.dialect)
    texts = FieldTexts(plan)
    scales = plan.scales
    keep = plan.keep.map(KeepQuery.init)
    keepValues = .allocate(capacity: plan.keepFields.count)
    keepValues.initialize(repeating: KeepRow.Value())
    keepSources = plan.keepFields.map { KeepSource($0, plan) }
    separators = UnsafePointer(index.positions)
    isPlain =
      allowsShortWay && plan.entity.count == 1 && !plan.dropsReturns
      && plan.column(.cost) == nil && plan.column(.revenue) == nil
      && aggregate.setup.window == nil
    raiseScales()
  }

  deinit { keepValues.deallocate() }

  /// Reads all records of the block.
  func readBlock() {
    lineEnds = 0
    index.begin(block)
    var start = 0
    while index.advance() {
      let consumed = isPlain ? readPlain(&start) : readRecords(&start, from: 0)
      index.consume(consumed)
    }
    // Keys that are not copied lie in the block.
    aggregate.add(batch)
    blockLines.append((block.index, lineEnds + index.quotedLineEnds))
  }

  /// Reads the window's whole records the long way; returns how many separators they had.
  func readRecords(_ start: inout Int, from first: Int) -> Int {
    var next = first
    while let count = readRecord(&start, at: next) { next += count }
    return next
  }

  /// Brings the sums to the parse scales. Adds the batch up, for its figures have the old ones.
  func raiseScales() {
    aggregate.add(batch)
    let (quantity, price) = (CanonicalField.quantity.position, CanonicalField.unitPrice.position)
    let (revenue, cost) = (CanonicalField.revenue.position, CanonicalField.cost.position)
    // Other files may have had finer quantities.
    scales[quantity] = max(scales[quantity], aggregate.quantityScale)
    let hasPrice = plan.columns[price] >= 0
    let value =
      plan.columns[revenue] >= 0
      ? scales[revenue] : hasPrice ? scales[quantity] + scales[price] : 0
    let spent = plan.columns[cost] < 0 ? 0 : scales[cost] + (hasPrice ? scales[quantity] : 0)
    aggregate.raise(quantityScale: scales[quantity], moneyScale: max(value, spent))
    valueFactor = Decimals.power(aggregate.moneyScale - value)
  }

  /// Counts a line that is not kept.
  func count(_ fate: LineFate, at start: Int, found: UnsafeRawBufferPointer) {
    var fate = fate
    if case .refused(.fields(let count)) = fate, count > plan.width + LineFate.namedExcess {
      fate = .refused(.fields(plan.width + LineFate.namedExcess + 1))
    }
    tally.count(fate) {
      LineTally.Example(
        place: LineTally.Place(
          file: file, block: block.index,
          line: block.lineEnds(before: start, dialect: plan.dialect)),
        found: LineExample.visible(
          CSVText.string(
            UnsafeRawBufferPointer(rebasing: found.prefix(400)), dialect: plan.dialect)))
    }
  }
}
