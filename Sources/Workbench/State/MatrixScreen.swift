/// The matrix: which measure its cells show and where the cursor is.
public struct MatrixScreen: Sendable, Equatable {
  public var measure: MatrixMeasure
  public var selection: MatrixView.Selection

  public init(
    measure: MatrixMeasure = .revenueShare,
    selection: MatrixView.Selection = .cell(row: 0, column: 0)
  ) {
    self.measure = measure
    self.selection = selection
  }
}

/// What a cell's number says. Raw values are kept in the session file.
public enum MatrixMeasure: String, Sendable, CaseIterable, Codable {
  case revenueShare = "revenue-share"
  case revenue, count, quantity
}
