/// How often each text of a column occurs among rows.
///
/// Both cores hash the texts, eight bytes at a time, and share the rows out to bins by the hash's
/// first bits; then each bin is counted in a table of its own that stays in the cache. Texts with
/// one hash are compared, so a collision costs time and not the answer.
public struct TextFrequencies: Sendable {
  /// A text and how many rows have it.
  public struct Entry: Sendable, Equatable {
    /// The first of the rows that have it, in the order in which they were given.
    public var row: UInt32
    /// How many have it.
    public var count: Int
  }

  /// The texts that occur most, most first; those that occur as often by their rows.
  public let entries: [Entry]
  /// How many of the rows have no text.
  public let missingCount: Int

  /// Counts the texts of `rows`; keeps at most `limit`. O(bytes of the texts).
  public init(_ texts: TextColumn, among rows: [UInt32], limit: Int) {
    let limit = min(max(limit, 0), rows.count)
    let parts = rows.count < KeyedSort.rowsWorthAThread ? 1 : 2
    (entries, missingCount) = texts.withBlob { bytes, offsets in
      KeyedSort.withScratch(rows.count) { hashed in
        KeyedSort.withScratch(rows.count) { binned in
          rows.withUnsafeBufferPointer { rows in
            let bins = TextBins(
              bytes: bytes, offsets: offsets, rows: rows, parts: parts, hashed: hashed,
              binned: binned)
            return Self.count(bins, validity: texts.validity, limit: limit)
          }
        }
      }
    }
  }

  private static func count(
    _ bins: TextBins, validity: Validity?, limit: Int
  ) -> (entries: [Entry], missing: Int) {
    var shares = [TextBins.Share](repeating: TextBins.Share(), count: bins.parts)
    shares.withUnsafeMutableBufferPointer { shares in
      Parallel.forEach(bins.parts, sharing: (bins, shares)) { part, memory in
        memory.1[part] = memory.0.shareOut(part, validity)
      }
    }
    let shared = shares
    var found = [TopEntries](repeating: TopEntries(limit: limit), count: bins.parts)
    found.withUnsafeMutableBufferPointer { found in
      Parallel.forEach(bins.parts, sharing: (bins, found)) { part, memory in
        var top = TopEntries(limit: limit)
        let first = TextBins.count * part / memory.0.parts
        let last = TextBins.count * (part + 1) / memory.0.parts
        memory.0.count(bins: first..<last, shared, into: &top)
        memory.1[part] = top
      }
    }
    var all = TopEntries(limit: limit)
    for part in found { for entry in part.best { all.add(entry) } }
    return (all.best, shares.reduce(0) { $0 + $1.missing })
  }
}

/// Keeps the entries that occur most.
struct TopEntries: Sendable {
  typealias Entry = TextFrequencies.Entry

  private let limit: Int
  private var kept: [Entry] = []
  /// The last that is kept once there are enough: what is not before it need not be looked at.
  private var bar: Entry?

  init(limit: Int) { self.limit = limit }

  /// The best, best first.
  var best: [Entry] { Array(kept.sorted(by: Self.isBefore).prefix(limit)) }

  mutating func add(_ entry: Entry) {
    if let bar, !Self.isBefore(entry, bar) { return }
    kept.append(entry)
    // Twice as many and some more are let in before they are sorted: a constant share of work each.
    guard kept.count >= limit + max(limit, 256) else { return }
    kept.sort(by: Self.isBefore)
    kept.removeSubrange(limit...)
    bar = kept.last
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    left.count != right.count ? left.count > right.count : left.row < right.row
  }
}
