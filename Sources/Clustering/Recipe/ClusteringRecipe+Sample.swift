extension ClusteringRecipe {
  /// The recipe for a sample: for these rows, rising, out of `count`. Differs where rows are named.
  func sampled(_ rows: [Int], of count: Int) -> ClusteringRecipe {
    var recipe = self
    recipe.constraints = constraints?.sampled(rows, of: count)
    return recipe
  }
}
