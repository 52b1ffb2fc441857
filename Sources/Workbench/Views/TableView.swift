/// Rows of which some are on the screen. Only those that may be seen are here.
public struct TableView: Sendable, Equatable {
  /// A column's head.
  public struct Head: Sendable, Equatable {
    public enum Alignment: Sendable { case left, right }
    public enum Sorting: Sendable { case ascending, descending }
    public var title: String
    public var alignment: Alignment
    /// Cells of a terminal that its widest usual value takes.
    public var width: Int
    /// May grow into free space (the name), and shrink down to `least`; others keep `width`.
    public var isFlexible: Bool
    public var least: Int
    public var sorting: Sorting?
    /// Left out first where not all have room at their width.
    public var isSpare: Bool

    /// Cells of a terminal that it takes at least.
    public var leastWidth: Int { isFlexible ? min(width, least) : width }

    public init(
      _ title: String, alignment: Alignment = .left, width: Int, isFlexible: Bool = false,
      least: Int = 12, sorting: Sorting? = nil, isSpare: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.width = width
      self.isFlexible = isFlexible
      self.least = least
      self.sorting = sorting
      self.isSpare = isSpare
    }
  }

  public struct Row: Sendable, Equatable {
    /// One a column.
    public var cells: [Span]
    public var isMarked: Bool
    /// One a column, steps of the heat ramp, 0 (least) ... 7 (most); nil for cells that have none.
    /// Empty where no cell has one.
    public var heat: [Int?]

    public init(cells: [Span], isMarked: Bool = false, heat: [Int?] = []) {
      self.cells = cells
      self.isMarked = isMarked
      self.heat = heat
    }
  }

  public var title: String
  public var caption: String
  public var heads: [Head]
  /// The rows from `first` on, at least as many as the screen is high (or all that are left).
  public var rows: [Row]
  /// Index of the first of `rows` among all.
  public var first: Int
  /// How many there are in all.
  public var total: Int
  /// Index of the selected row among all; nil where there is none.
  public var selected: Int?
  /// First column shown, where not all fit: scrolled sideways.
  public var firstColumn: Int
  /// What is said where there is no row.
  public var empty: [RichLine]

  public init(
    title: String, caption: String, heads: [Head], rows: [Row], first: Int, total: Int,
    selected: Int?, firstColumn: Int = 0, empty: [RichLine] = []
  ) {
    self.title = title
    self.caption = caption
    self.heads = heads
    self.rows = rows
    self.first = first
    self.total = total
    self.selected = selected
    self.firstColumn = firstColumn
    self.empty = empty
  }
}
