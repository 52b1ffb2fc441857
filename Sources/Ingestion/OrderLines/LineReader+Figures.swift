/// A line's figures and the scales that hold them.
extension LineReader {
  /// A line's quantity, value and cost.
  struct Figures {
    var quantity: FieldReadings.Number
    /// Revenue and cost of the line, as read: not yet at the money scale.
    var value = FieldReadings.Number()
    var cost = FieldReadings.Number()
  }

  /// The figures that the mapping asks for; raises the scales to them.
  func readFigures() -> Result<Figures, LineFault> {
    do throws(LineFault) {
      var figures = Figures(quantity: try needed(.quantity).get())
      let hasPrice = plan.column(.unitPrice) != nil
      if plan.column(.revenue) != nil {
        figures.value = try needed(.revenue).get()
      } else if hasPrice {
        figures.value = try product(figures.quantity, try needed(.unitPrice).get())
      }
      if plan.column(.cost) != nil {
        let cost = try needed(.cost).get()
        figures.cost = hasPrice ? try product(figures.quantity, cost) : cost
      }
      noteScales()
      return .success(figures)
    } catch {
      return .failure(error)
    }
  }

  private func product(
    _ quantity: FieldReadings.Number, _ price: FieldReadings.Number
  ) throws(LineFault) -> FieldReadings.Number {
    var product = quantity.units.multipliedReportingOverflow(by: price.units)
    var scale = quantity.scale + price.scale
    if product.overflow {
      let (one, other) = (quantity.canonical, price.canonical)
      product = one.units.multipliedReportingOverflow(by: other.units)
      scale = one.scale + other.scale
    }
    guard !product.overflow else {
      throw LineFault(refusal: .revenueTooLarge, field: nil)
    }
    return FieldReadings.Number(state: .read, units: product.partialValue, scale: scale)
  }

  /// Raises the scales to the line's numbers: only once nothing can refuse the line any more.
  private func noteScales() {
    var isHigher = noteScale(.quantity)
    if plan.column(.revenue) == nil, noteScale(.unitPrice) { isHigher = true }
    if noteScale(.revenue) { isHigher = true }
    if noteScale(.cost) { isHigher = true }
    if isHigher { raiseScales() }
  }

  /// Raises a field's scale to the line's number; whether that was needed.
  private func noteScale(_ field: CanonicalField) -> Bool {
    guard plan.column(field) != nil else { return false }
    let number = number(field)
    guard number.scale > scales[field.position] else { return false }
    let scale = number.canonical.scale
    guard scale > scales[field.position] else { return false }
    scales[field.position] = scale
    return true
  }
}
