/// A tone for each cluster of a scatter, such that clusters beside each other differ. The tones do not
/// depend on what is selected: nothing but the light moves with the cursor.
struct ScatterTones {
  /// Whether the look has colours that tell the tones apart.
  let areSeen: Bool
  private let tones: [Int32: Int]

  /// The third only where two do not do.
  private static let inks: [Ink] = [.chart, .faint, .text]

  /// Each cluster, by rising number, gets the tone that it shares least with those around it.
  /// O(cells + clusters²).
  init(_ grid: ScatterGrid, look: Look) {
    let colours = Self.inks.map { look.palette.appearance(Style($0)).foreground }
    areSeen = Set(colours).count == colours.count && look.glyphs.name == "unicode"
    guard areSeen else {
      tones = [:]
      return
    }
    let neighbours = grid.neighbours()
    let clusters = Set(grid.cells.lazy.filter { $0.count > 0 }.map(\.cluster)).sorted()
    var tones: [Int32: Int] = [:]
    for cluster in clusters {
      // What belongs nowhere stands back.
      guard cluster > 0 else {
        tones[cluster] = 1
        continue
      }
      var shared = [Int](repeating: 0, count: Self.inks.count)
      for (other, tone) in tones {
        shared[tone] += neighbours[ScatterGrid.Pair(cluster, other)] ?? 0
      }
      tones[cluster] = shared.indices.min { (shared[$0], $0) < (shared[$1], $1) }
    }
    self.tones = tones
  }

  func ink(of cluster: Int32) -> Ink { tones[cluster].map { Self.inks[$0] } ?? .chartDim }
}
