import Foundation
import Workbench

/// The clusters screen in its views, for snapshots.
extension Fixtures {
  static let clusters = ScreenView(
    header: clusterHeader, body: .table(clusterTable, side: clusterSide), footer: clusterFooter)

  static let choice = ScreenView(
    header: clusterHeader,
    body: .item(
      PanelView([
        .title("profile  1 of 2", caption: "choice of k", accent: ""),
        .list(
          ListView(
            heads: [
              ("k", 4), ("silhouette", 10), ("inertia", 8), ("CH", 7), ("DB", 5), ("gap", 6),
              ("rules", 5), ("sizes", 13),
            ].map { TableView.Head($0.0, alignment: .right, width: $0.1) },
            rows: [
              ["2", "0.318", "3 658", "1 524", "0.89", "0.949", "97 %", "633–851"],
              ["● 3", "0.422", "2 665", "1 321", "1.02", "1.091", "92 %", "393–685"],
              ["4", "0.286", "2 205", "1 167", "1.10", "1.035", "90 %", "160–547"],
            ].map { row in row.map { RichLine($0) } })),
        .lines(["Recommended: k = 3.", "The silhouette is highest at 3."]),
        .chart(
          ChartView(
            title: "Silhouette", caption: "higher is better",
            bars: bars([0.318, 0.422, 0.286], ["0.32", "0.42", "0.29"]),
            ticks: [(0, "0"), (0.25, "0.25"), (0.5, "0.50")])),
        .chart(
          ChartView(
            title: "Inertia", caption: "elbow at 3",
            bars: bars([3_658, 2_665, 2_205], ["3 658", "2 665", "2 205"]),
            ticks: [(0, "0"), (2_000, "2 000"), (4_000, "4 000")])),
      ]), side: clusterSide), footer: clusterFooter)

  private static func bars(_ values: [Double], _ texts: [String]) -> [ChartView.Bar] {
    zip(values, texts).enumerated().map { index, bar in
      ChartView.Bar(
        label: index == 1 ? "●3" : "\(index + 2)", value: bar.0, text: bar.1, isDim: index != 1)
    }
  }

  static let silhouettes = ScreenView(
    header: clusterHeader,
    body: .plot(
      PlotView(
        title: "profile  1 of 2", caption: "silhouettes · each cluster's items, best first",
        content: .silhouettes(silhouettePlot)), side: clusterSide), footer: clusterFooter)

  static let scatter = ScreenView(
    header: clusterHeader,
    body: .plot(
      PlotView(
        title: "profile  1 of 2", caption: "scatter · 900 items", content: .scatter(scatterPlot)),
      side: clusterSide), footer: clusterFooter)

  static let tree = ScreenView(
    header: clusterHeader,
    body: .plot(
      PlotView(
        title: "profile  1 of 2",
        caption: "tree · 4 clusters hold from 21.24 to 29.49, second widest",
        content: .dendrogram(treePlot(clusters: 4, selected: 1))), side: clusterSide),
    footer: clusterFooter)

  static let stability = ScreenView(
    header: clusterHeader,
    body: .plot(
      PlotView(
        title: "profile  1 of 2", caption: "stability · 32 of 100 draws · x stops",
        content: .bars(stabilityPlot)), side: clusterSide), footer: clusterFooter)

  static let stabilityPlot = BarPlot(
    heads: ["jaccard", "band", "dissolved", "recovered"],
    rows: [
      ("1  low revenue, high adi", 0.93, "highly stable", "0", "31"),
      ("2  high revenue, low cv", 0.71, "doubtful", "4", "14"),
      ("3  very high revenue", 0.58, "not to be trusted", "12", "5"),
    ].map { label, value, band, lost, found in
      .init(
        label: label, value: value,
        cells: [
          Span("\(value)", .bright), Span(band, value < 0.6 ? .warning : .plain),
          Span(lost, .dim), Span(found, .dim),
        ])
    }, borders: [.init(value: 0.5, label: "0.50"), .init(value: 0.75, label: "0.75")], top: 1,
    selected: 1)

  static let treeGrowing = ScreenView(
    header: clusterHeader,
    body: .plot(
      PlotView(
        title: "profile  1 of 2", caption: "tree",
        content: .progress(
          title: "Growing the tree of 20 000 items.",
          detail: "x stops it, and so does another view.", fraction: 0.34)), side: clusterSide),
    footer: clusterFooter)

  /// A tree of 64 leaves: each branch is divided in a third and two thirds until one is left.
  static func treePlot(clusters count: Int, selected: Int) -> DendrogramPlot {
    struct Part { var place: Int, size: Int }
    var branches: [DendrogramPlot.Branch] = []
    var joins: [Int] = []
    var parents: [Int?] = [nil]
    var parts = [Part(place: 0, size: 1_484)]
    func height(_ size: Int) -> Double { 70 * pow(Double(size) / 1_484, 0.8) }
    func branch(_ size: Int) -> DendrogramPlot.Branch {
      DendrogramPlot.Branch(height: height(size), children: [], size: "\(size)", cluster: nil)
    }
    branches.append(branch(1_484))
    while joins.count < 63, let part = parts.max(by: { $0.size < $1.size }) {
      parts.removeAll { $0.place == part.place }
      joins.append(part.place)
      for size in [part.size - part.size / 3, part.size / 3] {
        parts.append(Part(place: branches.count, size: size))
        branches[part.place].children.append(branches.count)
        branches.append(branch(size))
        parents.append(part.place)
      }
    }
    let split = Set(joins.prefix(count - 1))
    let left = branches.indices.filter {
      !split.contains($0) && (parents[$0].map(split.contains) ?? true)
    }
    let names = ["low revenue, high adi", "high revenue, low cv", "very high revenue", "low cv"]
    for (place, parent) in parents.enumerated() {
      branches[place].cluster =
        left.firstIndex(of: place) ?? parent.flatMap { branches[$0].cluster }
    }
    let upper = joins.prefix(count - 1).last.map { branches[$0].height } ?? .infinity
    return DendrogramPlot(
      branches: branches, joins: joins,
      clusters: left.enumerated().map { index, place in
        .init(number: "\(index + 1)", name: names[index % 4], branch: place)
      }, cut: min(upper, branches[joins[count - 1]].height)...upper, selected: selected)
  }

  private static let clusterHeader = header(["products", "abc × xyz", "clusters"])

  private static let clusterFooter = FooterView(
    keys: keys([
      ("↵", "members"), ("v", "view"), ("→", "next clustering"), ("tab", "panel"),
      ("e", "export"), ("esc", "back"), ("?", "help"),
    ]), position: "2 of 4")

  private static let clusterTable = TableView(
    title: "profile  1 of 2", caption: "3 clusters of 1 484 items · silhouette 0.41",
    heads: [
      .init("", alignment: .right, width: 2), .init("cluster", width: 26, isFlexible: true),
      .init("items", alignment: .right, width: 7),
      .init("share", alignment: .right, width: 7, isSpare: true),
      .init("revenue", alignment: .right, width: 7, isSpare: true),
      .init("silhouette", alignment: .right, width: 10),
      .init("revenue", alignment: .right, width: 10), .init("CV", alignment: .right, width: 10),
      .init("ADI", alignment: .right, width: 10), .init("lines", alignment: .right, width: 10),
    ],
    rows: [
      row(
        "1", "low revenue, high adi", "851", "57.3 %", "4.1 %", "█▊   0.44",
        [
          ("↓ 822", 2), ("1.97", 4), ("↑ 7.31", 5), ("↓ 4.20", 2),
        ]),
      row(
        "2", "high revenue, low cv", "501", "33.8 %", "61.0 %", "█▌   0.38",
        [
          ("↑ 20 700", 6), ("↓ 0.61", 1), ("↓ 1.07", 2), ("↑ 70.2", 5),
        ]),
      row(
        "3", "very high revenue", "112", "7.5 %", "34.7 %", "▉    0.22",
        [
          ("↑↑ 52.8 k", 7), ("↓ 0.49", 1), ("↓ 1.01", 2), ("↑↑ 188.1", 7),
        ]),
      row(
        "–", "noise", "20", "1.3 %", "0.2 %", "–",
        [
          ("9 011", 3), ("↑↑ 4.80", 7), ("3.90", 3), ("12.0", 3),
        ]),
    ], first: 0, total: 4, selected: 1)

  private static func row(
    _ number: String, _ name: String, _ items: String, _ share: String, _ revenue: String,
    _ silhouette: String, _ centres: [(text: String, heat: Int)]
  ) -> TableView.Row {
    TableView.Row(
      cells: [number, name, items, share, revenue, silhouette].map { Span($0) }
        + centres.map { Span($0.text) },
      heat: [nil, nil, nil, nil, nil, nil] + centres.map(\.heat))
  }

  private static let clusterSide = PanelView([
    .title("Cluster 2", caption: "high revenue, low cv", accent: ""),
    .facts(
      facts([
        ("items", "501 · 33.8 %"), ("revenue", "61.0 % of all"),
        ("silhouette", "0.38  weak structure"), ("second best", "1 for 83 %, 3 for 17 %"),
      ])),
    .rule,
    .facts(facts([("method", "k-means, k = 2..9, 10 starts, seed 1, log1p+z-score")])),
    .lines(["Recommended: k = 3.", "The silhouette is highest at 3."]),
  ])

  private static let silhouettePlot = SilhouettePlot(
    parts: [
      .init(
        label: "1  low revenue, high adi", values: falling(from: 0.8, to: 0.1), text: "0.44",
        weight: 851),
      .init(
        label: "2  high revenue, low cv", values: falling(from: 0.7, to: -0.12), text: "0.38",
        weight: 501),
      .init(
        label: "3  very high revenue", values: falling(from: 0.5, to: -0.2), text: "0.22",
        weight: 112),
    ], mean: 0.41, selected: 1)

  private static func falling(from: Double, to: Double) -> [Double] {
    (0..<60).map { from + (to - from) * Double($0) / 59 }
  }

  /// Three spirals, the second one lit.
  private static let scatterPlot: ScatterPlot = {
    var plot = ScatterPlot(
      x: [], y: [], clusters: [], selected: 2,
      xLabel: "lines 0.48, ADI −0.47 · 78 % of spread",
      yLabel: "revenue 0.67, CV 0.54 · 10 % of spread")
    let middles: [(Float, Float)] = [(0.25, 0.3), (0.7, 0.35), (0.5, 0.75)]
    for index in 0..<900 {
      let middle = middles[index % 3]
      let turn = Float(index) * 0.61
      let reach = 0.2 * Float(index) / 900
      plot.x.append(middle.0 + reach * cos(turn))
      plot.y.append(middle.1 + reach * sin(turn))
      plot.clusters.append(Int32(index % 3 + 1))
    }
    return plot
  }()
}
