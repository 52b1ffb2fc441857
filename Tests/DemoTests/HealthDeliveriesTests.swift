import Testing

@testable import Demo

@Suite struct HealthDeliveriesTests {
  @Test func everyDeliveryIsWhole() {
    let rows = OrderLines.rows(HealthDeliveries.csv)
    #expect(
      rows.first == ["order", "delivered", "project", "country", "item", "quantity", "value"])
    #expect(rows.count == 1 + 1_289)
    #expect(rows.allSatisfy { $0.count == 7 })
    #expect(rows.dropFirst().allSatisfy { (Int($0[5]) ?? 0) > 0 && Double($0[6]) != nil })
    #expect(rows.dropFirst().allSatisfy { $0[1] >= "2010-01-01" && $0[1] < "2014-07-01" })
    #expect(
      Set(rows.dropFirst().map { $0[3] }) == ["Mozambique", "Tanzania", "Zambia", "Zimbabwe"])
    #expect(HealthDeliveries.csv.count < 150_000)
  }

  @Test func theConfigurationNamesFileAndOrigin() {
    let text = HealthDeliveries.configuration(dataPath: "data/health.csv")
    #expect(text.contains("path = \"data/health.csv\""))
    #expect(text.contains("# " + HealthDeliveries.origin))
    #expect(!HealthDeliveries.origin.contains("\n") && !HealthDeliveries.licence.contains("\n"))
  }
}
