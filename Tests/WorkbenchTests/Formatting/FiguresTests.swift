import Testing
import Workbench

@Suite("Figures")
struct FiguresTests {
  @Test(
    "Whole numbers are grouped by thousands",
    arguments: [
      (0, "0"), (7, "7"), (999, "999"), (1_000, "1 000"), (1_622, "1 622"), (-12, "−12"),
      (-1_234_567, "−1 234 567"), (Int.max, "9 223 372 036 854 775 807"),
      (Int.min, "−9 223 372 036 854 775 808"),
    ])
  func whole(value: Int, text: String) { #expect(Figures.whole(value) == text) }

  @Test(
    "Decimals have the places that were asked for",
    arguments: [
      (2_053.17, 2, "2 053.17"), (0, 1, "0.0"), (-0.04, 1, "0.0"), (-0.06, 1, "−0.1"),
      (999.96, 1, "1 000.0"), (.nan, 2, "–"), (.infinity, 0, "–"), (1e15, 0, "1.000e+15"),
      (0.9975, 4, "0.9975"),
    ])
  func decimal(value: Double, places: Int, text: String) {
    #expect(Figures.decimal(value, places: places) == text)
  }

  @Test(
    "Plain numbers have no more places than tell them",
    arguments: [(40, "40"), (40.5, "40.5"), (40.25, "40.25"), (40.126, "40.13"), (-3, "−3")])
  func plain(value: Double, text: String) { #expect(Figures.plain(value) == text) }

  @Test(
    "Compact numbers keep the figures that matter",
    arguments: [
      (0, "0"), (9.5, "9.50"), (9, "9"), (940, "940"), (9_999, "9 999"), (9_999.5, "10.0 k"),
      (51_426.6, "51.4 k"), (999_949, "999.9 k"), (999_950, "1.00 m"), (10_270_000, "10.27 m"),
      (999_950_000, "1.00 bn"), (-51_400, "−51.4 k"), (.nan, "–"),
    ])
  func compact(value: Double, text: String) { #expect(Figures.compact(value) == text) }

  @Test("Numbers of a column have equally many decimals: few, enough to tell them, never many")
  func columns() {
    #expect(
      Columns.texts([40, 40.5, nil, .nan, 1_204], in: "size") == [
        "40.0", "40.5", "–", "–", "1 204.0",
      ])
    #expect(Columns.texts([3, -17], in: "size") == ["3", "−17"])
    #expect(Columns.texts([0.6172, 0.5, -0.02], in: "gap") == ["0.617", "0.500", "−0.020"])
    #expect(Columns.texts([0.00123456, 0], in: "gap") == ["0.00123", "0.00000"])
    #expect(Columns.texts([1_234.5678, 0.25], in: "gap") == ["1 234.57", "0.25"])
    #expect(Columns.texts([0.5, 1], in: "share") == ["50.00 %", "100.00 %"])
    #expect(Columns.texts([-1e300, 1], in: "gap") == ["−1.000e+300", "1"])
    #expect(Figures.places([]) == 0)
  }

  @Test("Money has its sign before, and a minus before that")
  func money() {
    #expect(Figures.money(51_427, currency: "GBP") == "£51 427")
    #expect(Figures.money(-3, currency: "EUR") == "−€3")
    #expect(Figures.money(5, currency: "CHF") == "CHF 5")
    #expect(Figures.money(5, currency: nil) == "5")
    #expect(Figures.money(.nan, currency: "GBP") == "–")
    #expect(Figures.compactMoney(10_270_000, currency: "GBP") == "£10.27 m")
  }

  @Test("Shares, changes and counts")
  func shares() {
    #expect(Figures.percent(0.336) == "33.6 %")
    #expect(Figures.percent(0, places: 0) == "0 %")
    #expect(Figures.percent(.nan) == "–")
    #expect([12, 0, -1].map(Figures.change) == ["+12", "0", "−1"])
    #expect(Figures.count(1, "item") == "1 item")
    #expect(Figures.count(337, "item") == "337 items")
    #expect(Figures.count(2, "entry", "entries") == "2 entries")
  }

  @Test(
    "Ages are coarse",
    arguments: [
      (-5, "just now"), (59, "just now"), (60, "1 min old"), (5_399, "90 min old"),
      (7_200, "2 h old"), (259_200, "3 days old"), (3_024_000, "5 weeks old"), (.nan, "just now"),
    ])
  func age(seconds: Double, text: String) {
    #expect(Figures.age(seconds: seconds) == text)
    #expect(
      Figures.ago(seconds: seconds)
        == (text.hasSuffix(" old") ? text.dropLast(4) + " ago" : text))
  }
}
