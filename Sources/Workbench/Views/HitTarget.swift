/// What a place on the screen stands for, so that the mouse means the same as a key.
public enum HitTarget: Sendable, Equatable, Hashable {
  case matrix(MatrixView.Selection)
  /// Index among all rows.
  case tableRow(Int)
  case tableHead(Int)
  /// A key hint's action.
  case action(String)
  case crumb(Int)
  case field(Int)
  /// A chip of a field.
  case option(field: Int, index: Int)
  case overlayRow(Int)
}
