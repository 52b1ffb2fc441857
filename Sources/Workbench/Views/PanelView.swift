/// A column of blocks, one below the other; what does not fit is cut at the end.
public struct PanelView: Sendable, Equatable {
  public var blocks: [Block]
  /// First line shown, where the panel is longer than the screen and can be scrolled.
  public var scroll: Int

  public init(_ blocks: [Block], scroll: Int = 0) {
    self.blocks = blocks
    self.scroll = scroll
  }

  /// The kinds of blocks. Between two blocks stands an empty line.
  public enum Block: Sendable, Equatable {
    /// Bold, with a dim caption beside it, and an accent mark before it (`A Y`) where wanted.
    case title(String, caption: String, accent: String)
    /// A line across.
    case rule
    /// Labels dim and left, values beside them, in one column.
    case facts([Fact])
    /// Lines as they are; long ones are wrapped.
    case lines([RichLine])
    /// Four assignments in a row: `recommended [A Y]  before [A Y]  override none ...`.
    case assignments([Assignment])
    /// One small column a value.
    case sparkline([Double], caption: String)
    case chart(ChartView)
    case gauges([Gauge])
    /// A small table, numbers right-aligned.
    case list(ListView)
    /// The heat ramp with what its ends stand for.
    case legend(low: String, high: String)
  }

  /// One of an item's four assignments.
  public struct Assignment: Sendable, Equatable {
    public enum Emphasis: Sendable { case strong, weak, none }
    public var label: String
    public var segment: String
    public var emphasis: Emphasis

    public init(label: String, segment: String, emphasis: Emphasis) {
      self.label = label
      self.segment = segment
      self.emphasis = emphasis
    }
  }

  /// Where a value stands between the limits of its class.
  public struct Gauge: Sendable, Equatable {
    public var label: String
    /// 0...1 along the line; the boundary stands at 1.
    public var position: Double
    /// `0.25 % to Z`.
    public var text: String
    /// Near the boundary: in the warning tone.
    public var isNear: Bool

    public init(label: String, position: Double, text: String, isNear: Bool) {
      self.label = label
      self.position = position
      self.text = text
      self.isNear = isNear
    }
  }
}

/// Columns over time.
public struct ChartView: Sendable, Equatable {
  public struct Bar: Sendable, Equatable {
    /// Under the axis: `D`.
    public var label: String
    public var value: Double
    /// Under the label: `176`.
    public var text: String
    /// Paler: outside what the figures count.
    public var isDim: Bool

    public init(label: String, value: Double, text: String, isDim: Bool = false) {
      self.label = label
      self.value = value
      self.text = text
      self.isDim = isDim
    }
  }

  public var title: String
  public var caption: String
  public var bars: [Bar]
  /// The axis' labels from 0 upwards, with their values: `0`, `250`, `500`.
  public var ticks: [(value: Double, label: String)]

  public init(
    title: String, caption: String, bars: [Bar], ticks: [(value: Double, label: String)]
  ) {
    self.title = title
    self.caption = caption
    self.bars = bars
    self.ticks = ticks
  }

  public static func == (left: ChartView, right: ChartView) -> Bool {
    left.title == right.title && left.caption == right.caption && left.bars == right.bars
      && left.ticks.elementsEqual(right.ticks, by: ==)
  }
}

/// A small table inside a panel.
public struct ListView: Sendable, Equatable {
  public var heads: [TableView.Head]
  public var rows: [[RichLine]]
  /// Dim, below: `325 more`.
  public var more: String

  public init(heads: [TableView.Head], rows: [[RichLine]], more: String = "") {
    self.heads = heads
    self.rows = rows
    self.more = more
  }
}
