extension DemoCompany {
  /// A strata.toml of format 1 for the order lines at `dataPath`, relative to the workspace: every
  /// option that matters is there, with a word on what it does. With more than 20,000 items there are
  /// no clusterings, which would take longer than all the rest.
  public func configuration(dataPath: String, withClusterings: Bool = true) -> String {
    let clusterings =
      withClusterings && items <= DemoConfiguration.mostClusteredItems
      ? "\n" + DemoConfiguration.clusterings : ""
    return """
      # Northlight (Nordlicht Leuchten): lamps and their spare parts. The company does not exist.
      # \(lines) order lines of \(items) items, November 2023 to October 2026, seed \(seed).
      format = 1

      [workspace]
      name = "northlight"

      [model]
      entity = "product"                 # what is segmented
      currency = "\(Self.currency)"

      [[source]]
      name = "orders"
      role = "order-lines"
      path = \(TOMLText.quoted(dataPath))
      delimiter = ","
      encoding = "utf-8"
      decimal = "."
      date_format = "yyyy-MM-dd"
      # keep = "region != Alps"          # lines to use; all others are counted

      [source.columns]                   # field = header in the file
      order = "order_id"                 # returns and cancellations begin with R
      date = "order_date"
      customer = "customer_id"
      region = "region"
      product = "product_id"
      name = "product"
      quantity = "quantity"
      unit_price = "unit_price"

      [demand]
      bucket = "month"
      horizon = "all"                    # or { last = 24 }
      returns = "net"                    # drop: see what a cancelled sale does to the ranking
      zero_fill = "horizon"              # months without a sale count as zero

      [lifecycle]
      min_history = 3                    # fewer months since the first sale: state "new"

      [[dimension]]
      name = "abc"                       # who earns the money
      kind = "pareto"
      measure = "revenue"
      classes = ["A", "B", "C"]
      cuts = [0.80, 0.95]                # cumulative shares
      boundary = "crossing"              # the item that reaches the cut is still in the better class
      ties = "together"

      [[dimension]]
      name = "xyz"                       # who can be planned
      kind = "variability"
      measure = "quantity"
      classes = ["X", "Y", "Z"]
      cuts = [0.5, 1.0]                  # coefficient of variation; a value on the cut is still inside
      deviation = "population"

      \(DemoConfiguration.common)\(clusterings)
      """
  }
}
