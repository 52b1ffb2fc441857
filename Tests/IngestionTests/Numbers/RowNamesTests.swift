import Testing

@testable import Ingestion

@Suite("Columns that name rows")
struct RowNamesTests {
  @Test(
    "Whole numbers, each once, under such a name",
    arguments: [
      "", "id", "Customer ID", "customer_id", "row", "Unnamed: 0", "#",
      "SKU", "orderID", "CustomerId", "item", "Customer", "material number", "product_code",
    ])
  func names(name: String) {
    #expect(RowNames.areNames([12_346, 12_347, 12_349], column: name))
  }

  @Test(
    "What measures is no name",
    arguments: [
      ("id", [1, 1, 2]), ("id", [1, 2, 3.5]), ("paid", [1, 2, 3]), ("x", [1, 2, 3]), ("", [0, 1]),
      ("orders", [1, 2, 3]), ("minimum order", [1, 2, 3]), ("items", [1, 2, 3]),
      ("order", [1, 1, 2]),
    ])
  func figures(name: String, values: [Double]) {
    #expect(!RowNames.areNames(values, column: name))
  }
}
