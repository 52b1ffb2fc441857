/// The tree of clusters that remains when every split that only sheds a few points is taken as the
/// cluster growing smaller. Density is lambda, 1 / distance.
struct CondensedTree {
  struct Cluster {
    /// The cluster it split from; -1 for the whole.
    let parent: Int
    /// The density at which it appeared.
    let birth: Double
    let size: Int
    /// The density at which it split or its last point left.
    var death = 0.0
    /// The sum over its points of how long they stayed: (lambda of leaving − birth).
    var stability = 0.0
    var children: [Int] = []
  }

  /// The whole first; parents come before their children.
  private(set) var clusters: [Cluster]
  /// For each point the smallest cluster it was in, and the density at which it left.
  private(set) var clusterOf: [Int]
  private(set) var leaving: [Double]

  init(_ hierarchy: Hierarchy, minClusterSize: Int) {
    let count = hierarchy.pointCount
    clusters = [Cluster(parent: -1, birth: 0, size: count)]
    clusterOf = [Int](repeating: 0, count: count)
    leaving = [Double](repeating: 0, count: count)
    guard !hierarchy.merges.isEmpty else { return }
    var waiting = [(node: hierarchy.merges.count - 1 + count, cluster: 0)]
    while let (node, cluster) = waiting.popLast() {
      let merge = hierarchy.merges[node - count]
      guard merge.height > 0 else {
        shed(node, from: cluster, at: .infinity, hierarchy)
        continue
      }
      let lambda = 1 / merge.height
      let sides = [merge.left, merge.right]
      let sizes = sides.map { $0 < count ? 1 : hierarchy.merges[$0 - count].size }
      if sizes.allSatisfy({ $0 >= minClusterSize }) {
        for (side, size) in zip(sides, sizes) {
          let child = clusters.count
          clusters.append(Cluster(parent: cluster, birth: lambda, size: size))
          clusters[cluster].children.append(child)
          clusters[cluster].death = max(clusters[cluster].death, lambda)
          clusters[cluster].stability += (lambda - clusters[cluster].birth) * Double(size)
          // With a minimum of two, a side that is a cluster is a merge.
          waiting.append((side, child))
        }
      } else {
        for (side, size) in zip(sides, sizes) {
          if size >= minClusterSize {
            waiting.append((side, cluster))
          } else {
            shed(side, from: cluster, at: lambda, hierarchy)
          }
        }
      }
    }
  }

  /// All points below a node leave their cluster.
  private mutating func shed(
    _ node: Int, from cluster: Int, at lambda: Double, _ hierarchy: Hierarchy
  ) {
    let count = hierarchy.pointCount
    var waiting = [node]
    var shed = 0
    while let next = waiting.popLast() {
      if next < count {
        clusterOf[next] = cluster
        leaving[next] = lambda
        shed += 1
      } else {
        waiting.append(hierarchy.merges[next - count].left)
        waiting.append(hierarchy.merges[next - count].right)
      }
    }
    clusters[cluster].stability += (lambda - clusters[cluster].birth) * Double(shed)
    clusters[cluster].death = max(clusters[cluster].death, lambda)
  }

  /// The clusters with the greatest sum of stabilities, none within another; never the whole.
  func selected() -> [Bool] {
    var selected = [Bool](repeating: true, count: clusters.count)
    var best = clusters.map(\.stability)
    selected[0] = false
    for index in clusters.indices.dropFirst().reversed() where !clusters[index].children.isEmpty {
      let below = clusters[index].children.reduce(0) { $0 + best[$1] }
      if below > best[index] {
        selected[index] = false
        best[index] = below
      }
    }
    // Parents come first: whoever lies within a selected cluster is not one itself.
    var within = [Bool](repeating: false, count: clusters.count)
    for index in clusters.indices.dropFirst() {
      let parent = clusters[index].parent
      within[index] = within[parent] || selected[parent]
      if within[index] { selected[index] = false }
    }
    return selected
  }

  /// Each point's selected cluster, -1 for none, and how firmly it belongs to it: the density at
  /// which it left, as a share of that at which the cluster split or ended.
  func labels(_ selected: [Bool]) -> (clusters: [Int32], probabilities: [Double]) {
    var home = [Int](repeating: -1, count: clusters.count)
    for index in clusters.indices {
      let parent = clusters[index].parent
      home[index] = selected[index] ? index : parent >= 0 ? home[parent] : -1
    }
    var probabilities = [Double](repeating: 0, count: clusterOf.count)
    for row in clusterOf.indices {
      let own = home[clusterOf[row]]
      guard own >= 0 else { continue }
      // Points of clusters within the selected one left after it died.
      let death = clusters[own].death
      probabilities[row] = leaving[row] < death ? leaving[row] / death : death > 0 ? 1 : 0
    }
    return (clusterOf.map { Int32(truncatingIfNeeded: home[$0]) }, probabilities)
  }
}
