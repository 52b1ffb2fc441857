/// Bars from 0 to the right, one a line, with borders across and figures beside them.
public struct BarPlot: Sendable, Equatable {
  /// One bar.
  public struct Row: Sendable, Equatable {
    public var label: String
    /// On the scale of the plot; what lies beyond its end is cut.
    public var value: Double
    /// One a head.
    public var cells: [Span]

    public init(label: String, value: Double, cells: [Span]) {
      self.label = label
      self.value = value
      self.cells = cells
    }
  }

  /// A line across, with what it says below the bars.
  public struct Border: Sendable, Equatable {
    public var value: Double
    public var label: String

    public init(value: Double, label: String) {
      self.value = value
      self.label = label
    }
  }

  /// Of the figures right of the bars.
  public var heads: [String]
  public var rows: [Row]
  public var borders: [Border]
  /// The value at the right end of the scale, above 0.
  public var top: Double
  /// The row that is lit; nil where there is none to choose.
  public var selected: Int?

  public init(
    heads: [String], rows: [Row], borders: [Border], top: Double, selected: Int? = nil
  ) {
    self.heads = heads
    self.rows = rows
    self.borders = borders
    self.top = top
    self.selected = selected
  }
}
