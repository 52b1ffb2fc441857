import Foundation
import Ingestion
import TestSupport
import Testing

@testable import Workspace

@Suite("A new workspace begins with a commented strata.toml")
struct InitialiseTests {
  static let lines = """
    InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
    536365,85123A,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01,2.55,17850,United Kingdom
    536365,71053,WHITE METAL LANTERN,6,2010-12-01,3.39,17850,United Kingdom
    536366,22633,HAND WARMER UNION JACK,6,2010-12-13,1.85,17850,United Kingdom
    C536379,D,Discount,-1,2010-12-20,27.50,14527,United Kingdom
    536381,22139,RETROSPOT TEA SET CERAMIC 11 PC,23,2011-01-21,4.25,15311,France
    """

  @Test("The mapping of Online Retail is suggested, and the file is a valid configuration")
  func onlineRetail() throws {
    let folder = try TemporaryFolder("init")
    try folder.write(Self.lines, to: "new/data/orders.csv")
    let made = try Workspace.initialise(
      directory: "\(folder.path)/new", from: ["\(folder.path)/new/data/orders.csv"], user: "ann b")
    #expect(made.isComplete)
    let workspace = try Workspace.open("\(folder.path)/new")
    let configuration = workspace.configuration
    #expect(configuration.name == "new")
    #expect(configuration.sources[0].path == "data/orders.csv")
    #expect(
      configuration.sources[0].columns == [
        .order: "InvoiceNo", .date: "InvoiceDate", .product: "StockCode", .name: "Description",
        .customer: "CustomerID", .region: "Country", .quantity: "Quantity",
        .unitPrice: "UnitPrice",
      ])
    #expect(configuration.people == nil)
    #expect(made.text.contains("# \"ann b\" = [\"planner\"]"))
    #expect(configuration.model.dimensions.map(\.name) == ["abc", "xyz", "pattern"])
    #expect(made.text.utf8.allSatisfy { $0 != 0x09 })
  }

  @Test("The condition that is offered can be used as it stands")
  func keepExample() throws {
    let folder = try TemporaryFolder("init")
    try folder.write(Self.lines, to: "orders.csv")
    let made = try Workspace.initialise(
      directory: folder.path, from: ["\(folder.path)/orders.csv"], user: "a")
    let text = made.text.replacingOccurrences(of: "# keep =", with: "keep =")
    #expect(try Configuration.parse(text).sources[0].keep?.hasPrefix("quantity > 0") == true)
  }

  @Test("The clustering that is offered can be used as it stands")
  func clusteringExample() throws {
    let folder = try TemporaryFolder("init")
    try folder.write(Self.lines, to: "orders.csv")
    let made = try Workspace.initialise(
      directory: folder.path, from: ["\(folder.path)/orders.csv"], user: "a")
    #expect(try Configuration.parse(made.text).clusterings.isEmpty)
    let keys = ["[[clustering]]", "name = \"b", "features", "scale", "method", "k = \"2"]
    let text = keys.reduce(made.text) { $0.replacingOccurrences(of: "# \($1)", with: $1) }
    let clustering = try #require(try Configuration.parse(text).clusterings.first)
    #expect(clustering.features == ["revenue", "cv", "adi"])
    #expect(clustering.counts == 2...8)
  }

  @Test("What is missing is listed, in the file and in the answer")
  func incomplete() throws {
    let folder = try TemporaryFolder("init")
    try folder.write("Colour,Weight\nred,1\nblue,2\n", to: "x.csv")
    let made = try Workspace.initialise(
      directory: "\(folder.path)/w", from: ["\(folder.path)/x.csv"], user: "a")
    #expect(!made.isComplete)
    #expect(made.drafts[0].missing.contains(.date))
    #expect(made.text.contains("# date = \"\"   # MISSING"))
    let error = #expect(throws: ConfigurationError.self) { try Configuration.parse(made.text) }
    #expect(error?.faults.contains { $0.keyPath == "source[1].columns.date" } == true)
  }

  @Test("A workspace that is there is left alone; a file that is not there stops it")
  func refused() throws {
    let folder = try TemporaryFolder("init")
    try folder.write(Sample.toml, to: "strata.toml")
    try folder.write(Self.lines, to: "orders.csv")
    #expect(throws: WorkspaceError.self) {
      try Workspace.initialise(
        directory: folder.path, from: ["\(folder.path)/orders.csv"], user: "a")
    }
    #expect(throws: WorkspaceError.self) {
      try Workspace.initialise(
        directory: "\(folder.path)/n", from: ["\(folder.path)/none.csv"], user: "a")
    }
    #expect(!folder.names().contains("n"))
    #expect(try folder.bytes("strata.toml") == Data(Sample.toml.utf8))
  }

  @Test("Headers and paths with quotes, backslashes and control characters stay what they are")
  func awkward() throws {
    let folder = try TemporaryFolder("init")
    let lines = "\"Order \"\"Date\"\"\",Product\\Code,Quantity\n2026-01-01,a,1\n2026-01-02,b,2\n"
    try folder.write(lines, to: "w/a\"b\\c #1.csv")
    let made = try Workspace.initialise(
      directory: "\(folder.path)/w", from: ["\(folder.path)/w/a\"b\\c #1.csv"], user: "x\ny")
    let source = try Configuration.parse(made.text).sources[0]
    #expect(source.path == "a\"b\\c #1.csv")
    #expect(source.columns[.date] == "Order \"Date\"")
    #expect(source.columns[.product] == "Product\\Code")
  }
}
