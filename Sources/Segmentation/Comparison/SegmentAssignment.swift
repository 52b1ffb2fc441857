import Tables

/// Which segment each item has, by name: what is compared between two runs.
public struct SegmentAssignment: Sendable {
  /// The items' keys, in ascending byte order.
  public let ids: TextColumn
  /// The segments' names.
  public let names: [String]
  /// By item: an index of `names`.
  public let codes: [Int32]

  /// Equally many ids and codes; every code is an index of `names`.
  public init(ids: TextColumn, names: [String], codes: [Int32]) {
    precondition(ids.count == codes.count)
    self.ids = ids
    self.names = names
    self.codes = codes
  }
}

extension SegmentationResult {
  /// The model's own assignment, with the measures' ids.
  public func assignment(of measures: ItemMeasures) -> SegmentAssignment {
    let codes = (0..<count).map { Int32(naming.place(of: segment($0)) ?? -1) }
    return SegmentAssignment(ids: measures.ids, names: naming.names, codes: codes)
  }
}
