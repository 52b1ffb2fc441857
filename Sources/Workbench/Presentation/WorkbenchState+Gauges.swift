import Segmentation

extension WorkbenchState {
  /// How far an item stands from the next boundary in each dimension, from its figures alone.
  func gauges(_ row: Int) -> [PanelView.Gauge] {
    guard let model = data?.snapshot.run.model, number("rank", row) != nil else { return [] }
    var pareto = false
    return model.dimensions.compactMap { dimension in
      switch dimension.kind {
      case .pareto(let options):
        // The run's shares are those of the first pareto dimension.
        guard !pareto else { return nil }
        pareto = true
        return gauge(dimension.name, options, row)
      case .variability(let options): return gauge(dimension.name, options, row)
      case .demandPattern(let options): return gauge(dimension.name, options, row)
      case .given: return nil
      }
    }
  }

  private func gauge(_ name: String, _ options: Pareto, _ row: Int) -> PanelView.Gauge? {
    guard let after = number("cumulative_share", row), let own = number("share", row),
      options.boundary != .count, options.boundary != .refill
    else { return nil }
    let before = options.boundary == .crossing ? max(0, after - own) : after
    let cuts = [0] + options.cuts.map(\.double) + [1]
    guard let upper = cuts.dropFirst().first(where: { before < $0 }),
      let index = cuts.firstIndex(of: upper)
    else { return nil }
    let lower = cuts[index - 1]
    guard upper < 1 else {
      // The last class has no boundary below; the one above is the nearest.
      let gap = before - lower
      return PanelView.Gauge(
        label: name, position: max(0, 1 - gap / max(1 - lower, 1e-9)),
        text: "\(Figures.percent(gap, places: 2)) past \(Figures.plain(lower * 100)) %",
        isNear: gap < 0.002)
    }
    let gap = upper - before
    let next = index < options.classes.count ? options.classes[index] : ""
    return PanelView.Gauge(
      label: name, position: (before - lower) / (upper - lower),
      text: gap > 0.25 * (upper - lower) && gap > 0.05
        ? "far inside" : "\(Figures.percent(gap, places: 2)) of share to \(next)",
      isNear: gap < 0.002)
  }

  private func gauge(_ name: String, _ options: Variability, _ row: Int) -> PanelView.Gauge? {
    guard let cv = number("cv", row) else { return nil }
    let cuts = options.cuts.map(\.double)
    let index = cuts.firstIndex { cv <= $0 } ?? cuts.count
    guard index < cuts.count else {
      guard let last = cuts.last, last > 0 else { return nil }
      let gap = (cv - last) / last
      return PanelView.Gauge(
        label: name, position: max(0, 1 - gap),
        text: "\(Figures.percent(gap, places: 2)) past \(options.classes[max(0, index - 1)])",
        isNear: gap < 0.02)
    }
    let cut = cuts[index]
    guard cut > 0 else { return nil }
    let lower = index > 0 ? cuts[index - 1] : 0
    let gap = (cut - cv) / cut
    return PanelView.Gauge(
      label: name, position: (cv - lower) / max(cut - lower, 1e-9),
      text: "\(Figures.percent(gap, places: 2)) to \(options.classes[index + 1])",
      isNear: gap < 0.02)
  }

  /// How far an item is on its way from its cluster's centre to where the next cluster's is as near;
  /// nil where distances to centres say nothing of where it belongs. Reads `0.42, 3 at 1.31`.
  func gauge(_ step: GivenStep) -> PanelView.Gauge? {
    guard let own = step.distance, let next = step.next, let other = next.distance,
      other > 0
    else { return nil }
    let way = own / other
    let figures = [own, other].map { Figures.decimal($0, places: 2) }
    return PanelView.Gauge(
      label: step.dimension, position: min(1, way),
      text: "\(figures[0]), \(next.name) at \(figures[1])", isNear: way > 0.95)
  }

  private func gauge(_ name: String, _ options: DemandPattern, _ row: Int) -> PanelView.Gauge? {
    guard let adi = number("adi", row), let cv2 = number("cv2", row) else { return nil }
    let byInterval = abs(adi - options.intervalCut.double) / options.intervalCut.double
    let byVariation =
      abs(cv2 - options.squaredVariationCut.double) / max(options.squaredVariationCut.double, 1e-9)
    let isFrequent = adi < options.intervalCut.double
    let isSteady = cv2 < options.squaredVariationCut.double
    func pattern(_ frequent: Bool, _ steady: Bool) -> String {
      frequent ? (steady ? "smooth" : "erratic") : (steady ? "intermittent" : "lumpy")
    }
    let gap = min(byInterval, byVariation)
    let next =
      byInterval < byVariation
      ? pattern(!isFrequent, isSteady) : pattern(isFrequent, !isSteady)
    return PanelView.Gauge(
      label: name, position: max(0, 1 - gap),
      text: "\(Figures.percent(gap, places: gap < 0.1 ? 1 : 0)) to \(next)", isNear: gap < 0.02)
  }
}
