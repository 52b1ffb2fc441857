/// What the demonstrations' strata.toml files have in common.
enum DemoConfiguration {
  /// From the third dimension to the end of the file: the pattern of demand, the matrix, people.
  static let common = """
    [[dimension]]
    name = "pattern"                   # smooth, erratic, intermittent, lumpy
    kind = "demand-pattern"
    adi = "periods-per-demand"
    deviation = "population"

    [matrix]
    rows = "abc"
    columns = "xyz"

    [people]                           # nobody approves their own proposal
    planner-a = ["planner"]
    planner-b = ["planner"]
    board-a = ["board"]
    board-b = ["board"]

    [governance]
    reasons = ["contract", "strategic", "lifecycle", "data-error", "other"]

    """

  /// Two clusterings of items by how they sell.
  static let clusterings = """
    [[clustering]]                     # how do items sell, whatever the thresholds say
    name = "rhythm"
    features = ["cv", "adi"]
    scale = "log1p+z-score"
    method = "ward"
    k = "2..8"                         # compared; the best supported is taken

    [[clustering]]
    name = "portfolio"
    features = ["revenue", "order_lines", "cv"]
    scale = "log1p+z-score"
    method = "k-means"
    k = 4

    """

  /// The tree of one of them takes time that grows with the square of the items.
  static let mostClusteredItems = 20_000
}
