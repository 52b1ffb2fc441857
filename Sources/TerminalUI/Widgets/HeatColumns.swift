import Workbench

extension Canvas {
  /// Puts the heat ramp under the cells of a table's row, before their text is written. Where cells
  /// cannot be filled with a colour, a shade stands at the left of each.
  mutating func tableHeat(
    _ heat: [Int?], _ columns: TableColumns, x: Int, y: Int, look: Look
  ) {
    for column in columns.columns where column.index < heat.count {
      guard let step = heat[column.index] else { continue }
      let level = UInt8(min(7, max(0, step)))
      if look.palette.fillsHeat {
        let area = Rect(x + column.x - 1, y, column.width + 2, 1)
        clear(area, style: Style(.text, on: .heat(level)))
      } else {
        write(look.glyphs.shade(Int(level)), x: x + column.x - 1, y: y, ink: .heat(level))
      }
    }
  }
}
