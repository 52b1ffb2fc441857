/// The matrix: cells that speak by number, shade and colour.
public struct MatrixView: Sendable, Equatable {
  /// A row's or column's class: `X`, `steady`, `CV ≤ 0.50`.
  public struct Head: Sendable, Equatable {
    public var name: String
    public var label: String
    public var rule: String

    public init(name: String, label: String, rule: String) {
      self.name = name
      self.label = label
      self.rule = rule
    }
  }

  /// A cell or a total.
  public struct Cell: Sendable, Equatable {
    /// The measure shown, formatted: `33.6 %`.
    public var value: String
    /// Below it: `337 items`.
    public var detail: String
    /// 0...1 of the largest cell: length of the bar and step of the ramp.
    public var weight: Double
    /// How many items are here by an override; shown as a mark where not 0.
    public var overridden: Int

    public init(value: String, detail: String, weight: Double = 0, overridden: Int = 0) {
      self.value = value
      self.detail = detail
      self.weight = weight
      self.overridden = overridden
    }
  }

  /// What the cursor is on.
  public enum Selection: Sendable, Equatable, Hashable {
    case cell(row: Int, column: Int)
    case row(Int)
    case column(Int)
    case all
    case outside(Int)
  }

  /// `Revenue share`, and beside it `3 791 products · £10.27 m · Dec 2010 – Dec 2011`.
  public var title: String
  public var caption: String
  public var rowTitle: String
  public var columnTitle: String
  public var rows: [Head]
  public var columns: [Head]
  /// By row, then column.
  public var cells: [[Cell]]
  public var rowTotals: [Cell]
  public var columnTotals: [Cell]
  public var total: Cell
  /// Items outside the matrix: `new` with its count.
  public var outside: [Fact]
  public var selection: Selection
  /// Below the matrix: since the last run, waiting for you. Label dim, value rich.
  public var notes: [Fact]
  /// Right: the selected cell.
  public var side: PanelView

  public init(
    title: String, caption: String, rowTitle: String, columnTitle: String, rows: [Head],
    columns: [Head], cells: [[Cell]], rowTotals: [Cell], columnTotals: [Cell], total: Cell,
    outside: [Fact], selection: Selection, notes: [Fact], side: PanelView
  ) {
    self.title = title
    self.caption = caption
    self.rowTitle = rowTitle
    self.columnTitle = columnTitle
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.rowTotals = rowTotals
    self.columnTotals = columnTotals
    self.total = total
    self.outside = outside
    self.selection = selection
    self.notes = notes
    self.side = side
  }
}

/// A label and its value.
public struct Fact: Sendable, Equatable {
  public var label: String
  public var value: RichLine

  public init(_ label: String, _ value: RichLine) {
    self.label = label
    self.value = value
  }
}
