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
    case .silhouettes(let plot): silhouettes(plot, in: area)
    case .scatter(let plot): canvas.scatter(plot, in: area, look: look)
    case .notice(let lines):
      for (index, line) in lines.flatMap({ $0.wrapped(to: area.width) }).enumerated() {
        canvas.put(line, x: area.x, y: area.y + 1 + index, maxWidth: area.width)
      }
    }
  }

  private mutating func silhouettes(_ plot: SilhouettePlot, in rect: Rect) {
    for place in canvas.silhouettes(plot, in: rect, look: look) {
      hit(place.area, .tableRow(place.index))
      if place.index == plot.selected {
        self.place(cursor: Point(place.area.x, place.area.y), isSeen: false)
      }
    }
  }
}
