@testable import Workbench

/// Every text of a view, in the order in which it is declared: what a screen says, without a
/// terminal. Nothing can hide from it, which the tests of masking rely on.
enum ScreenText {
  static func lines(of view: ScreenView) -> [String] {
    var lines: [String] = []
    collect(view, into: &lines)
    return lines
  }

  private static func collect(_ value: Any, into lines: inout [String]) {
    switch value {
    case let text as String: if !text.isEmpty { lines.append(text) }
    case let line as RichLine: if !line.text.isEmpty { lines.append(line.text) }
    case let span as Span: lines.append(span.text)
    case let row as TableView.Row: lines.append(row.cells.map(\.text).joined(separator: "  "))
    case let cells as [RichLine]: lines.append(cells.map(\.text).joined(separator: "  "))
    case let fact as Fact: lines.append("\(fact.label)  \(fact.value.text)")
    case let hint as KeyHint: lines.append("\(hint.key) \(hint.label)")
    default: for child in Mirror(reflecting: value).children { collect(child.value, into: &lines) }
    }
  }
}
