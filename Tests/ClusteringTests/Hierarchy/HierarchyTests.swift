import Testing

@testable import Clustering

@Suite struct HierarchyTests {
  /// Each cluster is merged once, after it was made, and heights never fall.
  static func expectSound(_ tree: Hierarchy) {
    #expect(tree.merges.count == tree.pointCount - 1)
    var used = Set<Int>()
    for (index, merge) in tree.merges.enumerated() {
      #expect(merge.left < merge.right && merge.right < tree.pointCount + index)
      #expect(used.insert(merge.left).inserted && used.insert(merge.right).inserted)
      if index > 0 { #expect(merge.height >= tree.merges[index - 1].height) }
    }
    if let last = tree.merges.last { #expect(last.size == tree.pointCount) }
    #expect(tree.leafOrder.sorted() == Array(0..<tree.pointCount))
  }

  @Test func cutsNestAndCountAsAsked() throws {
    for linkage in Linkage.allCases {
      let tree = try Agglomeration.hierarchy(of: Fixtures.ruspini, linkage: linkage)
      Self.expectSound(tree)
      for clusters in 1...75 {
        let partition = try tree.partition(clusters: clusters)
        #expect(partition.clusterCount == clusters)
        #expect(partition.sizes.reduce(0, +) == 75)
      }
    }
  }

  @Test func aCutAtAHeightKeepsMergesUpToIt() throws {
    let tree = try Agglomeration.hierarchy(of: Fixtures.ruspini, linkage: .ward)
    for (index, merge) in tree.merges.enumerated() {
      let kept = tree.merges.lastIndex { $0.height == merge.height } ?? index
      #expect(tree.partition(height: merge.height).clusterCount == 74 - kept)
    }
    #expect(tree.partition(height: -1).clusterCount == 75)
    #expect(tree.partition(height: .nan).clusterCount == 75)
    #expect(tree.partition(height: .infinity).clusterCount == 1)
  }

  @Test func impossibleNumbersOfClustersAreErrors() throws {
    let tree = try Agglomeration.hierarchy(of: Fixtures.ruspini, linkage: .ward)
    for clusters in [Int.min, -1, 0, 76, Int.max] {
      #expect(throws: ClusteringError.tooFewPoints(points: 75, clusters: clusters)) {
        try tree.partition(clusters: clusters)
      }
    }
  }

  @Test func copheneticCorrelationIsThatOfThePairs() throws {
    let points = Scatter.anywhere(40, width: 3, seed: 4)
    let tree = try Agglomeration.hierarchy(of: points, linkage: .average)
    let cuts = tree.merges.map { ($0.height, tree.partition(height: $0.height).labels) }
    var (distances, heights) = ([Double](), [Double]())
    for one in 0..<40 {
      for other in 0..<one {
        distances.append(Scatter.distance(points, one, other))
        let meeting = cuts.first { $0.1[one] == $0.1[other] }
        heights.append(meeting?.0 ?? .nan)
      }
    }
    let count = Double(heights.count)
    let (first, second) = (distances.reduce(0, +) / count, heights.reduce(0, +) / count)
    let product = zip(distances, heights).reduce(0) { $0 + ($1.0 - first) * ($1.1 - second) }
    let one = distances.reduce(0) { $0 + ($1 - first) * ($1 - first) }
    let two = heights.reduce(0) { $0 + ($1 - second) * ($1 - second) }
    let correlation = try #require(try tree.copheneticCorrelation(of: points))
    #expect(abs(correlation - product / (one * two).squareRoot()) < 1e-10)
  }

  @Test func withoutDifferencesThereIsNoCorrelation() throws {
    for count in [1, 2, 3, 50] {
      let points = Scatter.same(count)
      let tree = try Agglomeration.hierarchy(of: points, linkage: .ward)
      #expect(try tree.copheneticCorrelation(of: points) == nil)
    }
  }
}
