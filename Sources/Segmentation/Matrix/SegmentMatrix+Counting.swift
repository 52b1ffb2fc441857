extension SegmentMatrix {
  /// Counts items by segment and totals their measures. O(items x measures).
  ///
  /// `place` says where an item stands; use it to count an assignment with overrides. A class or
  /// state that is not in the lists is not counted.
  public init(
    naming: SegmentNaming, measures: ItemMeasures, place: (Int) throws -> Segment
  ) rethrows {
    let cellCount = naming.rows.count * naming.columns.count
    let slots = cellCount + naming.outside.count
    var counts = [Int](repeating: 0, count: slots)
    let slotOfItem = try (0..<measures.count).map { item -> Int in
      guard let slot = naming.place(of: try place(item)) else { return -1 }
      counts[slot] += 1
      return slot
    }
    var all = counts.map { Cell(count: $0, totals: [:]) }
    for (measure, column) in measures.totals {
      var sums = [Int128](repeating: 0, count: slots)
      for (slot, units) in zip(slotOfItem, column.units) where slot >= 0 {
        sums[slot] += Int128(units)
      }
      for slot in all.indices {
        all[slot].totals[measure] = ExactValue(units: sums[slot], scale: column.scale)
      }
    }
    self.naming = naming
    cells = Array(all.prefix(cellCount))
    outside = Dictionary(uniqueKeysWithValues: zip(naming.outside, all.dropFirst(cellCount)))
  }

  /// Counts items by what was decided of each: its state, and its classes where it is active.
  init(
    naming: SegmentNaming, measures: ItemMeasures, states: [ItemState], rows: [UInt8],
    columns: [UInt8]
  ) {
    self.init(naming: naming, measures: measures) { item in
      states[item] == .active
        ? .cell(row: rows[item], column: columns[item]) : .outside(states[item])
    }
  }

  /// The matrix after an item has gone from one segment to another. O(measures).
  ///
  /// Its own measures go along; shares and cuts stay, since an override moves an item and not the
  /// model's boundaries. A segment that the matrix does not have is left out.
  public func moving(
    _ item: Int, of measures: ItemMeasures, from: Segment, to: Segment
  ) -> SegmentMatrix {
    var moved = self
    moved.move(item, of: measures, from: from, to: to)
    return moved
  }

  /// As `moving`, in place: for many items one after another.
  public mutating func move(
    _ item: Int, of measures: ItemMeasures, from: Segment, to: Segment
  ) {
    let one = Cell(
      count: 1,
      totals: measures.totals.mapValues {
        ExactValue(units: Int128($0.units[item]), scale: $0.scale)
      })
    update(from) { $0.subtract(one) }
    update(to) { $0.add(one) }
  }

  private mutating func update(_ segment: Segment, _ change: (inout Cell) -> Void) {
    switch segment {
    case .cell(let row, let column):
      guard row < rows.count, column < columns.count else { return }
      change(&cells[Int(row) * columns.count + Int(column)])
    case .outside(let state):
      guard naming.outside.contains(state) else { return }
      let empty = emptyCell
      change(&outside[state, default: empty])
    }
  }
}
