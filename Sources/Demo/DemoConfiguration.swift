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
}
