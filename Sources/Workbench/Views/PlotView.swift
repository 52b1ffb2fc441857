/// A drawing that takes the body.
public struct PlotView: Sendable, Equatable {
  public enum Content: Sendable, Equatable {
    case silhouettes(SilhouettePlot)
    case scatter(ScatterPlot)
    case dendrogram(DendrogramPlot)
    case bars(BarPlot)
    /// It is being made; `fraction` is the share that is done.
    case progress(title: String, detail: String, fraction: Double)
    /// Why there is nothing to draw.
    case notice([RichLine])
  }

  public var title: String
  public var caption: String
  public var content: Content

  public init(title: String, caption: String, content: Content) {
    self.title = title
    self.caption = caption
    self.content = content
  }
}

/// Silhouettes of items, cluster by cluster, the largest first in each.
public struct SilhouettePlot: Sendable, Equatable {
  /// The items of one cluster.
  public struct Part: Sendable, Equatable {
    /// `1  high revenue`.
    public var label: String
    /// Falling, each -1...1.
    public var values: [Double]
    /// The mean as it reads: `0.52`.
    public var text: String
    /// How many items it has, so that larger clusters get more lines.
    public var weight: Int

    public init(label: String, values: [Double], text: String, weight: Int) {
      self.label = label
      self.values = values
      self.text = text
      self.weight = weight
    }
  }

  public var parts: [Part]
  /// Of all items; nil where it is not known.
  public var mean: Double?
  /// The part that is lit.
  public var selected: Int

  public init(parts: [Part], mean: Double?, selected: Int) {
    self.parts = parts
    self.mean = mean
    self.selected = selected
  }
}

/// Points on two axes, those of one cluster lit.
public struct ScatterPlot: Sendable, Equatable {
  /// 0...1 from the left, and from the bottom up.
  public var x: [Float]
  public var y: [Float]
  /// The cluster of each.
  public var clusters: [Int32]
  /// The cluster that is lit.
  public var selected: Int32
  /// What the axes stand for.
  public var xLabel: String
  public var yLabel: String

  public init(
    x: [Float], y: [Float], clusters: [Int32], selected: Int32, xLabel: String, yLabel: String
  ) {
    self.x = x
    self.y = y
    self.clusters = clusters
    self.selected = selected
    self.xLabel = xLabel
    self.yLabel = yLabel
  }
}
