import Workbench

extension Painter {
  /// Title, and below it a drawing that takes the rest.
  mutating func plot(_ view: PlotView, in rect: Rect) {
    let isRoomy = rect.height >= 26
    let titleY = rect.y + (isRoomy ? 1 : 0)
    let x = canvas.put(view.title, x: rect.x, y: titleY, style: .bright, maxWidth: rect.width)
    canvas.put(
      view.caption, x: x + 2, y: titleY, style: .dim, maxWidth: max(0, rect.right - x - 2))
    place(cursor: Point(rect.x, titleY), isSeen: false)
    let head = isRoomy ? 3 : 1
    let area = Rect(rect.x, rect.y + head, rect.width - 1, rect.height - head)
    switch view.content {
    case .silhouettes(let plot):
      chosen(canvas.silhouettes(plot, in: area, look: look), selected: plot.selected)
    case .dendrogram(let plot):
      chosen(canvas.dendrogram(plot, in: area, look: look), selected: plot.selected)
    case .bars(let plot):
      chosen(canvas.bars(plot, in: area, look: look), selected: plot.selected ?? -1)
    case .progress(let title, let detail, let fraction):
      canvas.put(title, x: area.x, y: area.y + 1, maxWidth: area.width)
      canvas.progressBar(
        fraction, in: Rect(area.x, area.y + 3, min(40, area.width - 6), 1), look: look)
      canvas.put(
        Figures.percent(fraction, places: 0), x: area.x + min(40, area.width - 6) + 1,
        y: area.y + 3, style: .dim)
      canvas.put(detail, x: area.x, y: area.y + 5, style: .dim, maxWidth: area.width)
    case .scatter(let plot): canvas.scatter(plot, in: area, look: look)
    case .notice(let lines):
      for (index, line) in lines.flatMap({ $0.wrapped(to: area.width) }).enumerated() {
        canvas.put(line, x: area.x, y: area.y + 1 + index, maxWidth: area.width)
      }
    }
  }

  /// Lets each cluster be clicked, and puts the cursor on the selected one.
  private mutating func chosen(_ places: [(area: Rect, index: Int)], selected: Int) {
    for place in places {
      hit(place.area, .tableRow(place.index))
      if place.index == selected {
        self.place(cursor: Point(place.area.x, place.area.y), isSeen: false)
      }
    }
  }
}
