import Foundation
import Governance
import Ingestion
import Segmentation
import Testing

@testable import Workspace

@Suite("A strata.toml of format 1 is read")
struct ConfigurationTests {
  /// The example of the design, word for word in its keys.
  static let design = """
    format = 1

    [workspace]
    name = "online-retail"

    [model]
    entity = "product"                 # a mapped field, or several: ["customer", "plant"]
    currency = "GBP"

    [[source]]
    name = "orders"
    role = "order-lines"
    path = "data/orders.csv"
    delimiter = ","
    date_format = "yyyy-MM-dd"
    keep = "quantity > 0 and unit_price > 0 and not order ~ '^[CA]'"
    clean = { product = ["trim", "upper"] }
    [source.columns]
    order = "InvoiceNo"
    date = "InvoiceDate"
    product = "StockCode"
    customer = "CustomerID"
    region = "Country"
    quantity = "Quantity"
    unit_price = "UnitPrice"

    [demand]
    bucket = "month"
    horizon = "all"
    returns = "net"
    zero_fill = "horizon"

    [lifecycle]
    min_history = 3

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
    cuts = [0.5, 1.0]
    deviation = "population"

    [[dimension]]
    name = "pattern"
    kind = "demand-pattern"
    adi = "periods-per-demand"
    deviation = "population"

    [matrix]
    rows = "abc"
    columns = "xyz"

    [people]
    planner-a = ["planner"]
    board-a = ["board"]

    [governance]
    reasons = ["contract", "strategic", "lifecycle", "data-error", "other"]
    """

  @Test("The design's example gives what it says")
  func designExample() throws {
    let configuration = try Configuration.parse(Self.design)
    #expect(configuration.name == "online-retail")
    #expect(configuration.entity == [.product])
    #expect(configuration.currency == "GBP")
    let source = try #require(configuration.sources.first)
    #expect(source.delimiter == UInt8(ascii: ","))
    #expect(source.dateFormat == "yyyy-MM-dd")
    #expect(source.clean == [.product: [.trim, .upper]])
    #expect(source.columns[.unitPrice] == "UnitPrice")
    #expect(source.columns.count == 7)
    #expect(source.refuseLimit == 0.01)
    #expect(configuration.bucket == .month)
    #expect(configuration.horizon == .all)
    #expect(configuration.model.minimumHistory == 3)
    #expect(configuration.model.zeroFill == .horizon)
    #expect(configuration.model.dimensions.map(\.name) == ["abc", "xyz", "pattern"])
    #expect(
      configuration.model.dimensions[0].kind
        == .pareto(
          Pareto(
            measure: .revenue, classes: ["A", "B", "C"],
            cuts: [ExactRatio(8, over: 10), ExactRatio(95, over: 100)], boundary: .crossing,
            ties: .together)))
    #expect(configuration.model.dimensions[2].kind == .demandPattern(DemandPattern()))
    #expect(configuration.people == ["planner-a": ["planner"], "board-a": ["board"]])
    #expect(configuration.reasons.first == "contract")
    #expect(configuration.naming.cellNames.first == "AX")
    #expect(configuration.demandMeasures == [.quantity])
  }

  @Test(
    "Horizons in all their forms",
    arguments: [
      ("\"all\"", Horizon.all),
      ("{ last = 24 }", .last(24)),
      ("{ from = \"2010-12\", to = \"2011-11\" }", .between(from: 14944, to: 15308)),
      ("{ from = \"2010-12-01\", to = \"2011-11-30\" }", .between(from: 14944, to: 15308)),
      ("{ from = 2010-12-01, to = 2011-11-30 }", .between(from: 14944, to: 15308)),
      ("{ from = \"2012-02\", to = \"2012-02\" }", .between(from: 15371, to: 15399)),
    ])
  func horizons(_ text: String, _ horizon: Horizon) throws {
    let toml = Self.design.replacingOccurrences(
      of: "horizon = \"all\"", with: "horizon = \(text)")
    #expect(try Configuration.parse(toml).horizon == horizon)
  }

  @Test("Several fields make the entity; tables that are absent have their defaults")
  func defaults() throws {
    let toml = Sample.toml.replacingOccurrences(
      of: "currency = \"EUR\"", with: "entity = [\"customer\", \"product\"]"
    ).replacingOccurrences(of: "product = \"product\"", with: "product = \"p\"\ncustomer = \"c\"")
    let configuration = try Configuration.parse(toml)
    #expect(configuration.entity == [.customer, .product])
    #expect(configuration.people == nil)
    #expect(configuration.reasons == OverrideRules.usualReasons)
    #expect(configuration.model.minimumHistory == 0)
    #expect(configuration.horizon == .all)
    #expect(configuration.returns == .net)
  }

  @Test("Parameters go through JSON and back without loss")
  func parameters() throws {
    let configuration = try Configuration.parse(Self.design)
    let parameters = RunParameters(configuration)
    let bytes = try RunFiles.json(parameters)
    #expect(try RunFiles.value(bytes, RunParameters.self) == parameters)
    #expect(parameters.model == configuration.model)
  }
}
