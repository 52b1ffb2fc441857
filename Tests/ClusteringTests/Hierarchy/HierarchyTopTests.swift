import Testing

@testable import Clustering

@Suite("The top of a tree")
struct HierarchyTopTests {
  private func tree(_ linkage: Linkage) throws -> Hierarchy {
    try Agglomeration.hierarchy(of: Fixtures.ruspini, linkage: linkage)
  }

  @Test("Cuts are those of the whole tree, numbered alike", arguments: Linkage.allCases)
  func cuts(linkage: Linkage) throws {
    let tree = try tree(linkage)
    for leaves in [1, 2, 7, 75, 1_000] {
      let top = HierarchyTop(tree, leaves: leaves)
      #expect(top.mostClusters == min(leaves, 75) && top.nodes.count == 2 * top.mostClusters - 1)
      for clusters in 1...top.mostClusters {
        let branches = top.cut(into: clusters)
        let partition = try tree.partition(clusters: clusters)
        #expect(branches.map { top.nodes[$0].size } == partition.sizes)
        for (index, branch) in branches.enumerated() {
          #expect(partition.labels.firstIndex(of: Int32(index + 1)) == top.nodes[branch].first)
        }
      }
    }
  }

  @Test("A branch has the points of its two, is no lower than they, and comes before them")
  func nodes() throws {
    let top = HierarchyTop(try tree(.average), leaves: 20)
    for (place, node) in top.nodes.enumerated() {
      guard let children = node.children else { continue }
      #expect(children.count == 2 && children.allSatisfy { $0 > place })
      #expect(children.reduce(0) { $0 + top.nodes[$1].size } == node.size)
      #expect(top.nodes[children[0]].size >= top.nodes[children[1]].size)
      for child in children {
        #expect(top.nodes[child].parent == place && top.nodes[child].height <= node.height)
      }
    }
    #expect(top.nodes[0].size == 75 && top.nodes[0].first == 0 && top.nodes[0].parent == nil)
  }

  @Test(
    "Ruspini holds four clusters over the heights that scipy's linkage has",
    arguments: [
      (Linkage.ward, 73.91593757, 276.34190348), (.average, 34.72474676, 64.42554863),
      (.complete, 63.63961031, 94.57801013), (.single, 19, 24.04163056),
    ])
  func heights(linkage: Linkage, lower: Double, upper: Double) throws {
    let top = HierarchyTop(try tree(linkage), leaves: 10)
    let four = top.heights(of: 4)
    #expect(abs(four.lowerBound - lower) < 1e-8 && abs(four.upperBound - upper) < 1e-8)
    #expect(top.heights(of: 1).upperBound == .infinity)
    // Below the least merge that is kept, what its parts were made at.
    let ten = top.heights(of: 10)
    guard ten.lowerBound < ten.upperBound else { return }
    #expect(try tree(linkage).partition(height: ten.lowerBound).clusterCount == 10)
  }

  @Test("No height gives a number that falls between merges of equal height")
  func ties() throws {
    let points = FeatureMatrix(values: [0, 1, 10, 11, 20, 21], count: 6, names: ["x"])
    let top = HierarchyTop(
      try Agglomeration.hierarchy(of: points, linkage: .single), leaves: 6)
    #expect(top.heights(of: 3) == 1...9 && top.heights(of: 2) == 9...9)
    #expect(top.heights(of: 6) == 0...1 && top.heights(of: 5) == 1...1)
  }

  @Test("One point is a tree of one branch")
  func single() throws {
    let point = FeatureMatrix(values: [7], count: 1, names: ["x"])
    let tree = try Agglomeration.hierarchy(of: point, linkage: .ward)
    let top = HierarchyTop(tree, leaves: 9)
    #expect(top.nodes.count == 1 && top.cut(into: 1) == [0])
    #expect(top.heights(of: 1) == 0...Double.infinity)
    let profiles = BranchProfiles(top, point, original: point)
    #expect(profiles.centres == [[7]] && profiles.deviations == [[0]])
    #expect(profiles.names(of: [0]) == ["all"])
  }

  @Test("Every cut has the profile of its partition", arguments: Linkage.allCases)
  func profiles(linkage: Linkage) throws {
    let original = Fixtures.ruspini
    let points = try FeatureScale.zScore.apply(original)
    let tree = try Agglomeration.hierarchy(of: points, linkage: linkage)
    let top = HierarchyTop(tree, leaves: 12)
    let profiles = BranchProfiles(top, points, original: original)
    for clusters in 1...12 {
      let branches = top.cut(into: clusters)
      let expected = ClusterProfiles(
        points, original: original, try tree.partition(clusters: clusters)
      ).clusters
      #expect(profiles.names(of: branches) == expected.map(\.name))
      for (branch, cluster) in zip(branches, expected) {
        for feature in 0..<2 {
          #expect(abs(profiles.centres[branch][feature] - cluster.centre[feature]) < 1e-9)
          #expect(abs(profiles.deviations[branch][feature] - cluster.deviations[feature]) < 1e-12)
        }
      }
    }
  }
}
