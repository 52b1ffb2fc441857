import Testing

@testable import Clustering

@Suite struct GowerDistanceTests {
  @Test func differencesAreSharesOfTheRangeAndCategoriesAllOrNothing() throws {
    let gower = try GowerDistance([
      .numbers([0, 5, 10]), .categories([1, 1, 2]), .numbers([3, 3, 3]),
    ])
    #expect(gower.distance(0, 1) == 0.5 / 3)
    #expect(gower.distance(0, 2) == 2.0 / 3)
    #expect(gower.distance(1, 2) == gower.distance(2, 1))
    #expect(gower.distance(1, 1) == 0)
  }

  @Test func whatIsMissingDoesNotCount() throws {
    let gower = try GowerDistance([
      .numbers([0, nil, 10, .nan]), .categories([1, 2, nil, 1]), .numbers([0, 1, 1, 0]),
      .numbers([nil, .infinity, nil, -.infinity]),
    ])
    #expect(gower.distance(0, 1) == 1)
    #expect(gower.distance(1, 2) == 0)
    #expect(gower.distance(0, 3) == 0)
  }

  @Test func weightsCount() throws {
    let gower = try GowerDistance(
      [.numbers([0, 1]), .categories([4, 4])], weights: [3, 1])
    #expect(gower.distance(0, 1) == 0.75)
  }

  @Test func itemsWithoutACommonFeatureAreNamed() {
    #expect(throws: GowerDistance.Fault.incomparable(1, 2)) {
      try GowerDistance([.numbers([1, 2, nil, 4]), .categories([1, nil, 3, 4])])
    }
    #expect(throws: GowerDistance.Fault.incomparable(0, 2)) {
      try GowerDistance([.numbers([nil, 2, nil])])
    }
    #expect(throws: GowerDistance.Fault.incomparable(0, 1)) {
      try GowerDistance([.numbers([nil, nil])])
    }
  }

  @Test func faultyFeaturesAreRefused() {
    #expect(throws: GowerDistance.Fault.noFeatures) { try GowerDistance([]) }
    #expect(throws: GowerDistance.Fault.unequalLengths) {
      try GowerDistance([.numbers([1]), .categories([1, 2])])
    }
    for weights in [[-1.0], [0], [.nan], [.infinity]] {
      #expect(throws: GowerDistance.Fault.badWeights) {
        try GowerDistance([.numbers([1, 2])], weights: weights)
      }
    }
  }

  @Test func theWidestNumbersStayFinite() throws {
    let most = Double.greatestFiniteMagnitude
    let gower = try GowerDistance([.numbers([-most, 0, most])])
    #expect(gower.distance(0, 2) == 1)
    #expect(gower.distance(0, 1) == 0.5)
  }

  @Test func medoidsOfMixedItemsFollowTheirKinds() throws {
    let numbers: [Double?] = (0..<30).map { row in Double(row % 3) }
    let kinds: [Int32?] = (0..<30).map { row in Int32(row / 10) }
    let gower = try GowerDistance([
      .numbers(numbers), .categories(kinds), .categories(kinds),
    ])
    let found = try Medoids(gower, clusters: 3)
    let expected: [Int32] = (0..<30).map { row in Int32(row / 10 + 1) }
    #expect(found.partition.labels == expected)
  }
}
