/// Real deliveries for a demonstration: what a health programme shipped to four countries.
public enum HealthDeliveries {
  /// 1,289 deliveries as CSV, with a header: order, delivered, project, country, item, quantity
  /// (packs), value (US dollars).
  public static var csv: [UInt8] { Array(text.utf8) }

  /// Where the data come from.
  public static let origin = """
    USAID Supply Chain Management System (SCMS) delivery history. Extract: deliveries to \
    Mozambique, Tanzania, Zambia and Zimbabwe, January 2010 to June 2014; seven of 33 columns, dates rewritten \
    as yyyy-MM-dd, otherwise as published.
    """

  /// Under what terms they may be used.
  public static let licence = "A work of the United States Government; no copyright in the USA."

  /// A strata.toml of format 1 for the deliveries at `dataPath`, relative to the workspace.
  public static func configuration(dataPath: String) -> String {
    """
    # Deliveries of a public health programme, January 2010 to June 2014.
    # \(origin)
    # \(licence)
    format = 1

    [workspace]
    name = "health-deliveries"

    [model]
    entity = "product"
    currency = "USD"

    [[source]]
    name = "deliveries"
    role = "order-lines"
    path = \(TOMLText.quoted(dataPath))
    date_format = "yyyy-MM-dd"

    [source.columns]
    order = "order"
    date = "delivered"
    customer = "project"
    region = "country"
    product = "item"
    quantity = "quantity"              # packs
    revenue = "value"                  # value of the delivery

    [demand]
    bucket = "month"
    horizon = "all"
    returns = "net"
    zero_fill = "horizon"

    [lifecycle]
    min_history = 6                    # deliveries are few; half a year tells more than a quarter

    [[dimension]]
    name = "abc"
    kind = "pareto"
    measure = "revenue"
    classes = ["A", "B", "C"]
    cuts = [0.80, 0.95]
    boundary = "crossing"
    ties = "together"

    [[dimension]]
    name = "xyz"
    kind = "variability"
    measure = "quantity"
    classes = ["X", "Y", "Z"]
    cuts = [1.5, 3.0]                  # bulk deliveries vary more than sales: wider than 0.5 and 1.0
    deviation = "population"

    \(DemoConfiguration.common)
    \(DemoConfiguration.clusterings)
    """
  }
}

/// Texts inside a TOML file.
enum TOMLText {
  /// A basic string: what TOML reserves is escaped.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
