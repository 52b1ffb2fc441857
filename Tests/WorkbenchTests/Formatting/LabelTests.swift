import Testing
import Workbench

@Suite("Labels and bars")
struct LabelTests {
  @Test(
    "Buckets by their short and long names",
    arguments: [
      ("2010-12", "Dec 2010", "D"), ("2011-W03", "2011-W03", "W03"),
      ("2011-03-14", "2011-03-14", "14"), ("2011-13", "2011-13", "13"),
      ("FY11 P03", "FY11 P03", "FY11 P03"),
      ("", "", ""),
    ])
  func buckets(label: String, long: String, short: String) {
    #expect(BucketLabels.long(label) == long)
    #expect(BucketLabels.short(label) == short)
  }

  @Test(
    "Bars are in eighths of a cell, and whatever is above nothing shows",
    arguments: [
      (0, ""), (0.001, "▏"), (0.5, "██"), (0.53, "██▏"), (1, "████"), (7, "████"), (.nan, ""),
      (-1, ""),
    ])
  func bars(share: Double, text: String) { #expect(Bars.text(share, width: 4) == text) }

  @Test("Columns have heads, widths and figures of their own")
  func columns() {
    #expect(Columns.title("cumulative_share") == "cumul.")
    #expect(Columns.title("cv2") == "CV²")
    #expect(Columns.title("lead_time") == "lead time")
    #expect(Columns.text(0.3361, in: "share") == "33.61 %")
    #expect(Columns.text(51_426.6, in: "revenue") == "51 427")
    #expect(Columns.text(0.9975, in: "cv") == "1.00")
    #expect(Columns.text(3, in: "anything") == "3")
  }
}
