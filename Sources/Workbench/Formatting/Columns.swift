/// How the columns of a list of items are called, how wide they are, and how their values read.
public enum Columns {
  /// The head's text: short, the unit understood.
  public static func title(_ name: String) -> String {
    switch name {
    case "order_lines": "lines"
    case "first_sale": "first sale"
    case "last_sale": "last sale"
    case "cumulative_share": "cumul."
    case "gross_margin": "gross margin"
    case "cv", "adi", "psi", "ks": name.uppercased()
    case "cv2": "CV²"
    case "calinski_harabasz": "Caliński-Harabasz"
    case "davies_bouldin": "Davies-Bouldin"
    default: name.replacingUnderscores
    }
  }

  /// Cells of a terminal that its usual values take.
  public static func width(_ name: String) -> Int {
    switch name {
    case "id": 9
    case "name": 28
    case "revenue", "gross_margin": 10
    case "quantity": 10
    case "order_lines": 7
    case "first_sale", "last_sale": 10
    case "periods", "rank": 7
    case "share", "revenue_share": 7
    case "cumulative_share": 7
    case "mean", "deviation": 9
    case "cv", "adi", "cv2": 5
    case "state": 10
    case "recommended": 11
    case "effective", "override", "current": 9
    default: 12
    }
  }

  /// A number of that column as it reads.
  public static func text(_ value: Double, in name: String) -> String {
    usualText(value, in: name) ?? Figures.plain(value)
  }

  /// All numbers of a column, with equally many decimals; a dash where there is none.
  public static func texts(_ values: [Double?], in name: String) -> [String] {
    let finite = values.compactMap { $0.flatMap { $0.isFinite ? $0 : nil } }
    let places = Figures.places(finite)
    return values.map { value in
      guard let value, value.isFinite else { return "–" }
      return usualText(value, in: name) ?? Figures.decimal(value, places: places)
    }
  }

  /// A number of a column that is known by name; nil for other columns.
  private static func usualText(_ value: Double, in name: String) -> String? {
    switch name {
    case "share", "revenue_share": Figures.percent(value, places: 2)
    case "cumulative_share": Figures.percent(value, places: 1)
    case "psi", "chance", "ks", "p": Figures.decimal(value, places: 3)
    case "similarity": Figures.percent(value, places: 0)
    case "revenue", "gross_margin": Figures.decimal(value, places: 0)
    case "cv", "adi", "cv2": Figures.decimal(value, places: 2)
    case "mean", "deviation": Figures.decimal(value, places: 1)
    default: nil
    }
  }
}

extension String {
  fileprivate var replacingUnderscores: String {
    String(map { $0 == "_" ? " " : $0 })
  }
}
