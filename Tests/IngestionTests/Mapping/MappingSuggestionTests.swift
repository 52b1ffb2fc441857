import Ingestion
import TestSupport
import Testing

@Suite("Mapping suggestion")
struct MappingSuggestionTests {
  private func columns(_ header: String, _ rows: [String]) -> [String: String] {
    let samples = rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let headers = header.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let suggestion = suggestMapping(headers: headers, samples: samples)
    return Dictionary(
      uniqueKeysWithValues: suggestion.columns.map { ($0.key.rawValue, $0.value) })
  }

  @Test(
    "Beside a key, the plain word is the name",
    arguments: ["product_id,product", "product,product_id"])
  func nameBesideKey(_ products: String) {
    let isKeyFirst = products.hasPrefix("product_id")
    let values = ["NL-1|Lamp", "NL-2|Luna pendant"].map { row in
      let parts = row.split(separator: "|")
      return (isKeyFirst ? parts : parts.reversed()).joined(separator: ",")
    }
    let found = columns(
      "order_id,order_date,\(products),quantity", values.map { "S1,2024-05-01,\($0),3" })
    #expect(found["product"] == "product_id" && found["name"] == "product")
    #expect(columns("product,sku,quantity", ["Lamp,A-1,3"])["name"] == nil)
  }

  @Test("Online Retail, UCI")
  func onlineRetail() {
    let headers = [
      "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
      "CustomerID", "Country",
    ]
    let samples = [
      [
        "536365", "85123A", "WHITE HANGING HEART T-LIGHT HOLDER", "6", "2010-12-01 08:26:00",
        "2.55", "17850.0", "United Kingdom",
      ],
      ["536365", "71053", "WHITE METAL LANTERN", "6", "2010-12-01 08:26:00", "3.39", "", "France"],
    ]
    let suggestion = suggestMapping(headers: headers, samples: samples)
    #expect(
      suggestion.columns == [
        .order: "InvoiceNo", .date: "InvoiceDate", .product: "StockCode", .name: "Description",
        .customer: "CustomerID", .region: "Country", .quantity: "Quantity",
        .unitPrice: "UnitPrice",
      ])
    #expect(suggestion.missing.isEmpty && suggestion.unused.isEmpty)
    #expect(suggestion.fields.allSatisfy { $0.confidence > 0.9 && !$0.reason.isEmpty })
    #expect(
      suggestion.fields.map(\.field) == [
        .order, .date, .product, .name, .customer, .region, .quantity, .unitPrice,
      ])
    // Headers alone say the same.
    #expect(suggestMapping(headers: headers, samples: []).columns == suggestion.columns)
  }

  @Test("A delivery history without codes: the delivered date, the line's value")
  func deliveries() {
    let mapping = columns(
      "ID,PO / SO #,Country,Scheduled Delivery Date,Delivered to Client Date,"
        + "Delivery Recorded Date,Item Description,Line Item Quantity,Line Item Value,Unit Price",
      [
        "1,SCMS-4,Vietnam,02-Jun-06,02-Jun-06,02-Jun-06,HIV Test,19,551,0.97",
        "3,SCMS-13,Haiti,14-Nov-06,14-Nov-06,14-Nov-06,Nevirapine,1000,6200,0.03",
      ])
    #expect(
      mapping == [
        "order": "PO / SO #", "date": "Delivered to Client Date", "product": "Item Description",
        "region": "Country", "quantity": "Line Item Quantity", "revenue": "Line Item Value",
      ])
  }

  @Test("DataCo's names")
  func dataCo() {
    let mapping = columns(
      "Type,Days for shipping (real),Benefit per order,Sales per customer,Category Id,"
        + "Customer City,Customer Email,Customer Id,Customer Segment,Order Customer Id,"
        + "order date (DateOrders),Order Id,Order Item Discount,Order Item Id,"
        + "Order Item Product Price,Order Item Quantity,Sales,Order Item Total,Order Status,"
        + "Product Card Id,Product Description,Product Name,shipping date (DateOrders)",
      [
        "CASH,5,4.0,175.99,48,Caguas,XXX,6109,Consumer,6109,4/13/2016 21:05,31299,24.0,78239,"
          + "50.1,2,100.19,176,PENDING,1073,,Kayak,4/16/2016 21:05"
      ])
    #expect(
      mapping == [
        "order": "Order Id", "date": "order date (DateOrders)", "product": "Product Card Id",
        "name": "Product Name", "customer": "Customer Id", "quantity": "Order Item Quantity",
        "revenue": "Sales",
      ])
  }

  @Test(
    "Names of other systems and languages",
    arguments: [
      (
        "OrderDate,StockDate,OrderNumber,ProductKey,CustomerKey,TerritoryKey,OrderQuantity",
        "1/13/2016,9/21/2001,SO1,332,14657,1,1",
        [
          "date": "OrderDate", "order": "OrderNumber", "product": "ProductKey",
          "customer": "CustomerKey", "region": "TerritoryKey", "quantity": "OrderQuantity",
        ]
      ),
      (
        "orderID,customerID,orderDate,requiredDate,shippedDate,shipName,shipCountry",
        "10248,VINET,1996-07-04 00:00:00.000,1996-08-01,1996-07-16,Vins,France",
        [
          "order": "orderID", "customer": "customerID", "date": "orderDate",
          "region": "shipCountry",
        ]
      ),
      (
        "order_id,order_date,customer_id,product_id,product_name,quantity,unit_price,unit_cost",
        "1,2020-01-31,C1,P1,Lamp,2,1.50,1.00",
        [
          "order": "order_id", "date": "order_date", "customer": "customer_id",
          "product": "product_id", "name": "product_name", "quantity": "quantity",
          "unit_price": "unit_price", "cost": "unit_cost",
        ]
      ),
      (
        "VBELN,ERDAT,MATNR,ARKTX,KUNNR,WERKS,VTWEG,KWMENG,NETWR,LAND1",
        "4711,20200131,M-1,Pumpe,K1,1000,10,5,125.50,DE",
        [
          "order": "VBELN", "date": "ERDAT", "product": "MATNR", "name": "ARKTX",
          "customer": "KUNNR", "plant": "WERKS", "channel": "VTWEG", "quantity": "KWMENG",
          "revenue": "NETWR", "region": "LAND1",
        ]
      ),
      (
        "Auftragsnr.;Bestelldatum;Artikelnummer;Bezeichnung;Kundennr.;Stückzahl;Einzelpreis;Land",
        "1;31.01.2020;A1;Lampe;K1;5;12,50;DE",
        [
          "order": "Auftragsnr.", "date": "Bestelldatum", "product": "Artikelnummer",
          "name": "Bezeichnung", "customer": "Kundennr.", "quantity": "Stückzahl",
          "unit_price": "Einzelpreis", "region": "Land",
        ]
      ),
      (
        "N° commande;Date de commande;Référence;Libellé;Code client;Quantité;Prix unitaire;Pays",
        "1;31/01/2020;A1;Lampe;K1;5;12,50;FR",
        [
          "order": "N° commande", "date": "Date de commande", "product": "Référence",
          "name": "Libellé", "customer": "Code client", "quantity": "Quantité",
          "unit_price": "Prix unitaire", "region": "Pays",
        ]
      ),
      (
        "Nº de pedido;Fecha de pedido;Código de artículo;Descripción;Cliente;Cantidad;Importe;País",
        "1;31/01/2020;A1;Lámpara;K1;5;12,50;ES",
        [
          "order": "Nº de pedido", "date": "Fecha de pedido", "product": "Código de artículo",
          "name": "Descripción", "customer": "Cliente", "quantity": "Cantidad",
          "revenue": "Importe", "region": "País",
        ]
      ),
      (
        "item,period,demand", "21029627,1998-01,0",
        ["product": "item", "date": "period", "quantity": "demand"]
      ),
    ])
  func systems(header: String, row: String, expected: [String: String]) {
    let separator: Character = header.contains(";") ? ";" : ","
    let suggestion = suggestMapping(
      headers: header.split(separator: separator).map(String.init),
      samples: [row.split(separator: separator).map(String.init)])
    let found = Dictionary(
      uniqueKeysWithValues: suggestion.columns.map { ($0.key.rawValue, $0.value) })
    #expect(found == expected)
  }

  @Test("What is missing is listed")
  func missing() {
    let suggestion = suggestMapping(
      headers: ["Channel", "Region", "Fresh", "Milk"], samples: [["2", "3", "12669", "9656"]])
    #expect(suggestion.missing == [.product, .date, .quantity])
    #expect(suggestion.columns == [.channel: "Channel", .region: "Region"])
    #expect(suggestion.unused == ["Fresh", "Milk"])
  }

  @Test("Values must fit the name")
  func values() {
    let mapping = columns(
      "product,date,quantity,qty", ["A,soon,many,3", "B,later,few,4", "A,never,some,1"])
    #expect(mapping == ["product": "product", "quantity": "qty"])
  }

  @Test("Values speak where names do not, but count for less")
  func valuesAlone() throws {
    let suggestion = suggestMapping(
      headers: ["SKU", "when", "n"],
      samples: [["A", "2020-01-01", "5"], ["B", "2020-01-02", "6"]])
    #expect(suggestion.columns == [.product: "SKU", .date: "when", .quantity: "n"])
    #expect(try #require(suggestion[.date]).confidence <= 0.5)
    #expect(try #require(suggestion[.quantity]).confidence <= 0.5)
  }

  @Test("A price that explains the revenue is kept, one that does not gives way")
  func priceOrRevenue() {
    let header = "sku,date,qty,price,revenue"
    #expect(columns(header, ["A,2020-01-01,3,2.50,7.50"])["unit_price"] == "price")
    #expect(columns(header, ["A,2020-01-01,3,2.50,7.50"])["revenue"] == nil)
    #expect(columns(header, ["A,2020-01-01,3,2.50,7.00"])["revenue"] == "revenue")
    #expect(columns(header, ["A,2020-01-01,3,2.50,7.00"])["unit_price"] == nil)
  }

  @Test("Nameless and repeated headers are never suggested; ragged rows do no harm")
  func oddHeaders() {
    let suggestion = suggestMapping(
      headers: ["", "sku", "sku", " ", "quantity", "date"],
      samples: [[], ["1"], ["1", "2", "3", "4", "5", "2020-01-01", "7", "8"]])
    #expect(suggestion.columns == [.quantity: "quantity", .date: "date"])
    #expect(suggestion.missing == [.product])
    #expect(suggestMapping(headers: [], samples: [["1"]]).missing == [.product, .date, .quantity])
  }

  @Test("Any headers and values: no column twice, no trap")
  func hostile() {
    var random = SeededGenerator(seed: 17)
    let words = [
      "order", "Date", "ID", "product", "Preis", "qty", "#", "(", "é", "_", "", "Name", "€", " ",
      "total", "\u{0}", "\u{1F600}", "unit",
    ]
    let values = ["", "1", "2020-01-01", "1,5", "x", "NULL", "99999999999999999999", "\u{FFFD}"]
    for _ in 0..<300 {
      let headers = (0..<Int(random.next() % 12)).map { _ in
        (0..<Int(random.next() % 5)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
      }
      let samples = (0..<Int(random.next() % 6)).map { _ in
        (0..<Int(random.next() % 14)).map { _ in values.randomElement(using: &random) ?? "" }
      }
      let suggestion = suggestMapping(headers: headers, samples: samples)
      #expect(Set(suggestion.fields.map(\.column)).count == suggestion.fields.count)
      #expect(Set(suggestion.fields.map(\.field)).count == suggestion.fields.count)
      #expect(suggestion.fields.allSatisfy { headers[$0.column] == $0.header })
      #expect(suggestion.fields.allSatisfy { $0.confidence > 0 && $0.confidence <= 1 })
    }
  }
}
