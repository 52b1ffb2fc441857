extension Canvas {
  /// The text, a line a row, without spaces at the ends of lines.
  public var text: String {
    lines { $0.cluster.text }
  }

  /// A letter a column for the ink, upper case where it has attributes; a space where nothing
  /// stands. For tests: a change of style is seen in a text file.
  public var inks: String {
    lines { cell in
      if cell.cluster == .blank { return " " }
      let letter = String(cell.style.ink.letter)
      return cell.style.attributes.isEmpty ? letter : letter.uppercased()
    }
  }

  /// A letter a column for the surface; a space for the page.
  public var surfaces: String {
    lines { $0.style.surface == .page ? " " : String($0.style.surface.letter) }
  }

  private func lines(_ show: (Cell) -> String) -> String {
    var result = ""
    for y in 0..<height {
      var line = ""
      for x in 0..<width { line += show(self[x, y]) }
      while line.last == " " { line.removeLast() }
      result += line + "\n"
    }
    return result
  }
}
