import Ingestion
import Settings

/// The text of a new strata.toml: every option with its meaning and the alternatives.
struct ConfigurationText {
  let name: String
  let user: String
  let drafts: [MappingDraft]
  let paths: [String]

  var text: String {
    ([head] + zip(drafts, paths).enumerated().map { source($0 + 1, $1.0, $1.1) }
      + [demand, dimensions, clustering, people])
      .joined(separator: "\n")
  }

  private var hasRevenue: Bool { !drafts.isEmpty && drafts.allSatisfy(\.hasRevenue) }

  private var head: String {
    """
    # A Strata workspace: what is segmented, from which files, and how.
    # `strata run` reads the sources and computes; `strata` opens the workbench.
    format = 1

    [workspace]
    name = \(Self.quote(name))

    [model]
    entity = "product"            # what is segmented: a mapped field, or several: ["customer", "plant"]
    # currency = "EUR"            # of revenue and cost, as it is shown

    """
  }

  private func source(_ number: Int, _ draft: MappingDraft, _ path: String) -> String {
    var lines = [
      "[[source]]",
      "name = \(Self.quote(drafts.count == 1 ? "orders" : "orders-\(number)"))",
      "role = \"order-lines\"",
      "path = \(Self.quote(path))   # relative to this folder; a pattern (data/*.csv) is allowed",
    ]
    lines += dateLines(draft)
    lines += [
      "# delimiter, encoding (\"utf-8\", \"latin-1\") and decimal (\".\", \",\") are detected.",
      "# keep = \(Self.quote(keepExample(draft)))   # lines to use; all others are counted",
      "clean = { product = [\"trim\", \"upper\"] }   # steps: trim, squeeze, upper, lower, integer",
      "refuse_limit = 0.01           # more unreadable lines than this share stop the run",
      "[source.columns]              # canonical field = header in the file",
    ]
    for field in CanonicalField.allCases {
      if let found = draft.suggestion[field] {
        let doubt = found.confidence < 0.6 ? "please check: " : ""
        lines.append(
          "\(field.rawValue) = \(Self.quote(found.header))   # \(doubt)\(Self.comment(found.reason))"
        )
      } else if draft.missing.contains(field) {
        lines.append("# \(field.rawValue) = \"\"   # MISSING: no column was found; name its header")
      }
    }
    if !draft.hasRevenue {
      lines.append("# unit_price = \"\"   # or revenue = \"\": without one, items rank by quantity")
    }
    if !draft.suggestion.unused.isEmpty {
      let unused = draft.suggestion.unused.prefix(30).map { Self.comment($0) }
      lines.append("# not used: " + unused.joined(separator: ", "))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func dateLines(_ draft: MappingDraft) -> [String] {
    guard let dates = draft.dates else { return [] }
    return switch dates {
    case .found(let formats) where formats.count == 1:
      ["date_format = \(Self.quote(formats[0].pattern))   # detected"]
    case .found:
      ["# date_format: the column has several formats; they are detected"]
    case .ambiguous(let first, let second, let example):
      [
        "# Dates such as \(Self.comment(example)) can be read in two ways. Choose one:",
        "# date_format = \(Self.quote(first))",
        "# date_format = \(Self.quote(second))",
      ]
    case .none(let example):
      [
        "# date_format = \"yyyy-MM-dd\"   # \(Self.comment(example)) is no date that is known"
      ]
    }
  }

  private func keepExample(_ draft: MappingDraft) -> String {
    var conditions = ["quantity > 0"]
    if draft.suggestion[.unitPrice] != nil { conditions.append("unit_price > 0") }
    if draft.suggestion[.order] != nil { conditions.append("not order ~ '^[CA]'") }
    return conditions.joined(separator: " and ")
  }

  private var demand: String {
    """
    [demand]
    bucket = "month"              # day, week (ISO) or month
    horizon = "all"               # or { from = "2025-01", to = "2025-12" } or { last = 24 }
    returns = "net"               # net: negative quantities are subtracted; drop: left out
    zero_fill = "horizon"         # empty buckets count as 0; from-first-sale: only since the first

    [lifecycle]
    min_history = 0               # with 3, items younger than 3 buckets stand outside as "new"

    """
  }

  private var dimensions: String {
    """
    [[dimension]]
    name = "abc"
    kind = "pareto"               # ranks items and cuts by cumulative share
    measure = "\(hasRevenue ? "revenue" : "quantity")"\(hasRevenue ? "           " : "          ")# revenue, quantity, order_lines or gross_margin
    classes = ["A", "B", "C"]
    cuts = [0.80, 0.95]
    boundary = "crossing"         # crossing: the item that reaches the cut is still in the better class
                                  # up-to: share <= cut; below: share < cut
                                  # refill: each class fills its own share afresh
                                  # count: shares of the number of items
    ties = "together"             # together: equal values share a class; split

    [[dimension]]
    name = "xyz"
    kind = "variability"          # coefficient of variation of demand by bucket
    measure = "quantity"
    classes = ["X", "Y", "Z"]
    cuts = [0.5, 1.0]             # a class holds what is <= its cut
    deviation = "population"      # population: divided by n; sample: by n - 1

    [[dimension]]
    name = "pattern"
    kind = "demand-pattern"       # smooth, erratic, intermittent, lumpy (Syntetos, Boylan, Croston 2005)
    adi = "periods-per-demand"    # or mean-interval, or from-first
    deviation = "population"

    [matrix]
    rows = "abc"
    columns = "xyz"

    """
  }

  /// Not in force: it is there to be tried.
  private var clustering: String {
    """
    # Groups of like items, computed with each run: `strata clusters` lists them, and each is a column
    # of `strata items`.
    # [[clustering]]
    # name = "behaviour"          # the column's name
    # features = ["\(hasRevenue ? "revenue" : "quantity")", "cv", "adi"]   # number columns of items
    # scale = "log1p+z-score"     # none, z-score, robust, min-max, log1p, yeo-johnson or quantile
    # method = "k-means"          # k-medoids, ward, average, complete, single, dbscan, hdbscan, mixture
    # k = "2..8"                  # all are compared, the recommended one is taken; or a number

    """
  }

  private var people: String {
    """
    # Who may write. planner: proposes and comments; board: decides on the proposals of others.
    # Nobody decides on their own. Without this table everybody may propose and decide.
    # [people]
    # \(Self.key(user)) = ["planner"]
    # colleague = ["board"]       # somebody has to approve: put a name here

    [governance]
    reasons = ["contract", "strategic", "lifecycle", "data-error", "other"]

    """
  }

  /// A basic string of TOML.
  static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\t": quoted += "\\t"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// A key, bare where it can be.
  private static func key(_ text: String) -> String {
    let isBare =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == 0x2D || byte == 0x5F
      }
    return isBare ? text : quote(text)
  }

  /// Text of a file inside a comment: no control characters, so that the line does not end.
  private static func comment(_ text: String) -> String { SettingsValue.shorten(text) }
}
