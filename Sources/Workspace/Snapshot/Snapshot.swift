import Query
import Segmentation
import Tables

/// A run joined with the record: which segment each item has now, and why.
///
/// Making one costs a look-up for each override and touches no row; columns that people decide
/// (`override`, `effective`) are made when they are first asked for, and kept.
public struct Snapshot: Sendable {
  /// What the model says.
  public let run: Run
  /// The overrides that are applied, by row.
  public let applied: [UInt32: OverrideInForce]
  /// All overrides that hold, whether they can be applied or not.
  public let overrides: [OverrideInForce]
  /// Whether overrides are applied; without them it is the world as the model has it.
  public let withOverrides: Bool
  /// The segments that an item can be moved to, row after row.
  public let segments: [String]

  let cache = ColumnCache()

  /// A run and the overrides that hold. Of two for one item the later one counts.
  public init(run: Run, overrides: [OverrideInForce], withOverrides: Bool = true) {
    self.run = run
    self.overrides = overrides
    self.withOverrides = withOverrides
    segments = run.naming.cellNames
    var applied: [UInt32: OverrideInForce] = [:]
    if withOverrides {
      let segments = Set(segments)
      for override in overrides where segments.contains(override.to) {
        if let row = run.row(ofItem: override.item) { applied[UInt32(row)] = override }
      }
    }
    self.applied = applied
  }

  /// The same run with overrides applied, or without.
  public func with(overrides: Bool) -> Snapshot {
    Snapshot(run: run, overrides: self.overrides, withOverrides: overrides)
  }

  /// The number of items.
  public var count: Int { run.count }

  /// The item's segment as it is now: the override's, else the model's.
  public func segment(of row: Int) -> String {
    if let override = applied[UInt32(clamping: row)] { return override.to }
    return recommended(of: row)
  }

  /// What the model says of an item.
  public func recommended(of row: Int) -> String {
    guard row >= 0, row < count else { return "" }
    return run.recommended?.value(row) ?? ""
  }

  /// How an override stands to this run.
  public func status(of override: OverrideInForce) -> OverrideStatus {
    guard let row = run.row(ofItem: override.item) else { return .itemGone }
    guard segments.contains(override.to) else { return .segmentGone }
    let recommended = recommended(of: row)
    return recommended == override.to ? .agrees : .contradicts(recommended: recommended)
  }

  /// How the override of an item stands to this run; nil where the item has none.
  public func overrideStatus(ofItem id: String) -> OverrideStatus? {
    overrides.last { $0.item == id }.map(status)
  }

  /// The rows of a segment or state as it is now, in rank order. Looks at every item's code.
  public func rows(in segment: String) -> [UInt32] {
    guard let effective = effective, let code = effective.values.firstIndex(of: segment) else {
      return []
    }
    var rows: [UInt32] = []
    effective.codes.withUnsafeBufferPointer { codes in
      for row in codes.indices where codes[row] == Int32(truncatingIfNeeded: code) {
        rows.append(UInt32(truncatingIfNeeded: row))
      }
    }
    return rows
  }
}
