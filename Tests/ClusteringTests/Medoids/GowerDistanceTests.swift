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

  /// Python's gower computes in single precision.
  @Test(
    "Weights as in Python's gower",
    arguments: [
      ([1, 1, 1], [0.6766602396965027, 0.6563507318496704, 0.9645389914512634]),
      ([2, 0.5, 3], [0.5811499953269958, 0.4763495624065399, 0.9613152742385864]),
      ([1, 0, 1], [0.5149903297424316, 0.4845260977745056, 0.9468085169792175]),
    ])
  func pythonsWeights(_ weights: [Double], _ expected: [Double]) throws {
    let revenue = (0..<12).map { Double($0 * 37 % 101 + 1) }
    let cv = (0..<12).map { Double($0 * 7 % 12) / 10 }
    let mode = (0..<12).map { Int32($0 * $0 % 3) }
    let gower = try GowerDistance(
      [.numbers(revenue), .categories(mode), .numbers(cv)], weights: weights)
    for (other, distance) in zip([1, 2, 5], expected) {
      #expect(abs(gower.distance(0, other) - distance) < 1e-6)
    }
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
    let points = FeatureMatrix(values: [0, 1], count: 2, names: ["a"])
    for weights in [[-1.0], [0], [.nan], [.infinity]] {
      #expect(throws: GowerDistance.Fault.badWeights) {
        try GowerDistance(scaled: points, categories: [], weights: weights)
      }
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
