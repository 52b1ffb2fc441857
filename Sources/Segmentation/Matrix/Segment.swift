/// Where an item stands: in a cell of the matrix, or outside for a reason.
public enum Segment: Sendable, Hashable {
  /// Index of the row's class and of the column's class.
  case cell(row: UInt8, column: UInt8)
  /// Outside the matrix; the state is never `active`.
  case outside(ItemState)
}
