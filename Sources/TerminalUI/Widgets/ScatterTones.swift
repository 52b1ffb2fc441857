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
  /// those around it. Linear in the cells, but for sorting: a frame may show thousands of clusters.
  init(_ grid: ScatterGrid, look: Look) {
    let inks = Self.distinct(look.palette)
    areSeen = inks.count >= 3 && look.glyphs.name == "unicode"
    guard areSeen else {
      tones = [:]
      return
    }
    var around: [Int32: [(cluster: Int32, cells: Int)]] = [:]
    for (pair, cells) in grid.neighbours() {
      around[pair.one, default: []].append((pair.other, cells))
      around[pair.other, default: []].append((pair.one, cells))
    }
    let clusters = Set(grid.cells.lazy.filter { $0.count > 0 }.map(\.cluster)).sorted()
    var tones: [Int32: Ink] = [:]
    // How many cells of each tone lie around a cluster, and the clusters by how many tones do. One that
    // is met again stands in several; where it has its tone, it is passed over.
    let none = [Int](repeating: 0, count: inks.count)
    var shared: [Int32: [Int]] = [:]
    var waiting = [[Int32]](repeating: [], count: inks.count + 1)
    waiting[0] = clusters.reversed()
    func give(_ ink: Ink, to cluster: Int32) {
      tones[cluster] = ink
      guard let place = inks.firstIndex(of: ink) else { return }
      for (other, cells) in (around[cluster] ?? []).sorted(by: { $0.cluster > $1.cluster })
      where tones[other] == nil {
        shared[other, default: none][place] += cells
        waiting[shared[other, default: none].count { $0 > 0 }].append(other)
      }
    }
    // What belongs nowhere stands back.
    for cluster in clusters.prefix(while: { $0 <= 0 }) { give(.faint, to: cluster) }
    while let level = waiting.lastIndex(where: { !$0.isEmpty }),
      let cluster = waiting[level].popLast()
    {
      guard tones[cluster] == nil else { continue }
      let taken = shared[cluster] ?? none
      // The first of those that are shared least.
      guard let place = taken.indices.min(by: { taken[$0] < taken[$1] }) else { break }
      give(inks[place], to: cluster)
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
