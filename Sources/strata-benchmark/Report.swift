import Glibc

/// Prints the tables: lines of a name and its figures, columns in line.
struct Report {
  private let columns: [String]
  private static let nameWidth = 44
  private static let columnWidth = 12

  /// Begins a table.
  init(_ title: String, _ columns: [String]) {
    self.columns = columns
    print("\n\(title)")
    row("", columns)
  }

  /// One line; figures that are missing are left empty.
  func row(_ name: String, _ figures: [String]) {
    let cells = figures.map { Self.left(of: $0, Self.columnWidth) }.joined()
    print(name + String(repeating: " ", count: max(1, Self.nameWidth - name.count)) + cells)
    fflush(nil)
  }

  /// A sentence below the table.
  func note(_ text: String) {
    print("  \(text)")
    fflush(nil)
  }

  /// Says on what it is measured, and whether anything else runs.
  static func machine() {
    var load = [Double](repeating: 0, count: 1)
    getloadavg(&load, 1)
    print(
      "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores; load before the start \(decimal(load[0], 1))")
    #if DEBUG
      print("This is a debug build: its times say nothing. Build with -c release.")
    #endif
  }

  private static func left(of text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  // MARK: Figures

  /// A time in the unit that reads best.
  static func time(_ seconds: Double) -> String {
    switch seconds {
    case ..<0.001: "\(decimal(seconds * 1e6, 0)) µs"
    case ..<1: "\(decimal(seconds * 1e3, seconds < 0.1 ? 2 : 0)) ms"
    default: "\(decimal(seconds, 2)) s"
    }
  }

  static func megabytes(_ bytes: Int) -> String { "\(decimal(Double(bytes) / 1_048_576, 0)) MB" }

  static func ratio(_ value: Double, to other: Double) -> String {
    other > 0 ? "\(decimal(value / other, 2))×" : "–"
  }

  static func decimal(_ value: Double, _ places: Int) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (value * scale).rounded()
    guard scaled.isFinite, abs(scaled) < 1e15 else { return "–" }
    let digits = String(Int(abs(scaled)))
    let sign = scaled < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
