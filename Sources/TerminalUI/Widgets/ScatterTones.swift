/// A tone for each cluster of a scatter, such that clusters beside each other differ. The tones do not
/// depend on what is selected: nothing but the light moves with the cursor.
struct ScatterTones {
  /// Whether the look has colours that tell the tones apart.
  let areSeen: Bool
  private let tones: [Int32: Ink]

  /// Those further behind only where the ones before do not do; more are hard to tell apart.
  private static let inks: [Ink] = [.chart, .dim, .text, .chartDim, .faint]
  private static let most = 4

  /// Each cluster, the one with the fewest tones left first, gets the tone that it shares least with
  /// those around it. O(cells + clusters³).
  init(_ grid: ScatterGrid, look: Look) {
    let inks = Self.distinct(look.palette)
    areSeen = inks.count >= 3 && look.glyphs.name == "unicode"
    guard areSeen else {
      tones = [:]
      return
    }
    let neighbours = grid.neighbours()
    var waiting = Set(grid.cells.lazy.filter { $0.count > 0 }.map(\.cluster))
    var tones: [Int32: Ink] = [:]
    // What belongs nowhere stands back.
    for cluster in waiting where cluster <= 0 {
      tones[cluster] = .faint
      waiting.remove(cluster)
    }
    func shared(_ cluster: Int32) -> [Ink: Int] {
      tones.reduce(into: [:]) { shared, placed in
        guard let cells = neighbours[ScatterGrid.Pair(cluster, placed.key)] else { return }
        shared[placed.value, default: 0] += cells
      }
    }
    while let (cluster, taken) = waiting.map({ ($0, shared($0)) })
      .max(by: { ($0.1.count, $1.0) < ($1.1.count, $0.0) })
    {
      // The first of those that are shared least.
      tones[cluster] = inks.min { taken[$0, default: 0] < taken[$1, default: 0] }
      waiting.remove(cluster)
    }
    self.tones = tones
  }

  func ink(of cluster: Int32) -> Ink { tones[cluster] ?? .chartDim }

  /// The first inks that differ in colour.
  private static func distinct(_ palette: Palette) -> [Ink] {
    var seen: Set<Colour> = []
    return Array(
      inks.filter { seen.insert(palette.appearance(Style($0)).foreground).inserted }.prefix(most))
  }
}
