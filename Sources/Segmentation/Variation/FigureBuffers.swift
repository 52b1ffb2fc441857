/// The figures of a result, open for writing at any item.
struct FigureBuffers {
  let mean: UnsafeMutableBufferPointer<Double>
  let deviation: UnsafeMutableBufferPointer<Double>
  let cv: UnsafeMutableBufferPointer<Double>
  let adi: UnsafeMutableBufferPointer<Double>
  let cv2: UnsafeMutableBufferPointer<Double>

  /// Mean, deviation and CV of an item. `power` is 10^scale of the measure.
  @inline(__always)
  func show(
    _ sums: ShownSums, _ variation: SquaredVariation, periods: Int, deviation kind: Deviation,
    power: DoubleDouble, item: Int
  ) {
    let shown = ShownFigures(sums, periods: periods, deviation: kind, power: power)
    mean[item] = shown.mean
    deviation[item] = shown.deviation
    if let exact = variation.doubleDouble { cv[item] = exact.squareRoot }
  }

  /// ADI and CV² of an item with at least one demand.
  @inline(__always)
  func show(_ variation: SquaredVariation, spanned: Int, demands: Int, item: Int) {
    adi[item] = Double(spanned) / Double(demands)
    if let exact = variation.doubleDouble { cv2[item] = exact.high }
  }
}

extension Figures {
  /// Opens the figures of demand for writing.
  mutating func withBuffers(_ body: (FigureBuffers) -> Void) {
    mean.withUnsafeMutableBufferPointer { mean in
      deviation.withUnsafeMutableBufferPointer { deviation in
        cv.withUnsafeMutableBufferPointer { cv in
          adi.withUnsafeMutableBufferPointer { adi in
            cv2.withUnsafeMutableBufferPointer { cv2 in
              body(FigureBuffers(mean: mean, deviation: deviation, cv: cv, adi: adi, cv2: cv2))
            }
          }
        }
      }
    }
  }
}
