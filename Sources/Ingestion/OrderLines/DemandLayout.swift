import Synchronization
import Tables

/// Lays one measure's demand out by item and bucket, of all threads together.
final class DemandLayout: @unchecked Sendable {
  // Unchecked because of the cells, which do not change any more, and of `firstFault`, which is
  // written before and read after the threads run.

  private let parts: [ItemMerge]
  private let cells: [DemandCells]
  private let buckets: ClosedRange<Int>
  private let rows: Int
  private let threads: Int
  /// The first row with a number that does not fit into 64 bits.
  private(set) var firstFault: Int?

  init(
    parts: [ItemMerge], cells: [DemandCells], buckets: ClosedRange<Int>, rows: Int, threads: Int
  ) {
    self.parts = parts
    self.cells = cells
    self.buckets = buckets
    self.rows = rows
    self.threads = threads
  }

  /// Numbers whose parts do not fit, by cell.
  private struct Beyond: Sendable {
    var sums: [Int: Int128] = [:]
  }

  /// All rows' numbers; nil where one does not fit into 64 bits.
  func units() -> [Int64]? {
    let width = buckets.count
    let beyond = Mutex(Beyond())
    var units = [Int64](unsafeUninitializedCapacity: rows * width) { buffer, count in
      if let start = buffer.baseAddress {
        LargePages.prefer(
          UnsafeMutableRawPointer(start), bytes: rows * width * MemoryLayout<Int64>.stride)
        // No two parts have the same row.
        Parallel.forEach(parts.count, sharing: start) { part, start in
          let sums = lay(parts[part], start)
          if !sums.isEmpty {
            beyond.withLock { $0.sums.merge(sums) { one, _ in one } }
          }
        }
      }
      count = rows * width
    }
    let sums = beyond.withLock { $0.sums }
    for (cell, sum) in sums {
      guard let short = Int64(exactly: sum + Int128(units[cell])) else {
        firstFault = min(firstFault ?? .max, cell / width)
        continue
      }
      units[cell] = short
    }
    return firstFault == nil ? units : nil
  }

  private func lay(_ part: ItemMerge, _ units: UnsafeMutablePointer<Int64>) -> [Int: Int128] {
    let width = buckets.count
    var beyond: [Int: Int128] = [:]
    for row in part.rows {
      (units + Int(row) * width).initialize(repeating: 0, count: width)
    }
    for (lane, members) in part.members.enumerated() {
      switch cells[lane].arrays {
      case .narrow(let arrays): add(arrays, members, part, units, &beyond)
      case .wide(let arrays): add(arrays, members, part, units, &beyond)
      }
      guard cells[lane].hasAside else { continue }
      let rows = Dictionary(
        uniqueKeysWithValues: members.map { (Int($0.id), Int(part.rows[Int($0.item)])) })
      cells[lane].forEachAside { bucket, id, sum in
        guard buckets.contains(bucket), let row = rows[id] else { return }
        beyond[row * width + bucket - buckets.lowerBound, default: 0] += sum
      }
    }
    return beyond
  }

  @inline(__always)
  private func add<Sum: FixedWidthInteger>(
    _ arrays: [(bucket: Int, sums: UnsafeMutablePointer<Sum>)], _ members: [ItemMerge.Member],
    _ part: ItemMerge, _ units: UnsafeMutablePointer<Int64>, _ beyond: inout [Int: Int128]
  ) {
    let width = buckets.count
    let used = arrays.filter { buckets.contains($0.bucket) }
    let offset = buckets.lowerBound
    // A few rows at a time, a bucket after the other: the rows stay in the cache, and a
    // bucket's sums are read in order.
    members.withUnsafeBufferPointer { members in
      part.rows.withUnsafeBufferPointer { rows in
        for first in stride(from: 0, to: members.count, by: Self.rowsAtOnce) {
          let last = min(first &+ Self.rowsAtOnce, members.count)
          for (bucket, sums) in used {
            let column = units + (bucket &- offset)
            for index in first..<last {
              let member = members[index]
              let number = Int64(sums[Int(member.id)])
              let cell = column + Int(rows[Int(member.item)]) &* width
              let sum = cell.pointee.addingReportingOverflow(number)
              if sum.overflow {
                beyond[cell - units, default: 0] += Int128(number)
              } else {
                cell.pointee = sum.partialValue
              }
            }
          }
        }
      }
    }
  }

  private static let rowsAtOnce = 64
}
