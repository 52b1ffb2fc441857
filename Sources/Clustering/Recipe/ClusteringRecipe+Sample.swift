extension ClusteringRecipe {
  /// The recipe for one of many samples: for these rows, rising, out of `count`. Differs where rows
  /// are named, and searches no further than the starts that were asked for: the best known optimum of
  /// each of a hundred samples takes ten times as long and hardly says anything else.
  func sampled(_ rows: [Int], of count: Int) -> ClusteringRecipe {
    var recipe = self
    recipe.searchesFurther = false
    recipe.constraints = constraints?.sampled(rows, of: count)
    return recipe
  }
}
