/// An exact decimal number: `units / 10^scale`.
///
/// Values from `DecimalParser` are canonical: the scale is the smallest that holds the number, so
/// equal numbers are equal values (`17850.0` and `17,850` are both 17850 with scale 0).
public struct DecimalValue: Sendable, Hashable {
  /// The number without its decimal sign; its magnitude is at most `Int64.max`.
  public var units: Int64
  /// Decimal places, 0...18.
  public var scale: Int

  /// `units / 10^scale`.
  public init(units: Int64, scale: Int) {
    self.units = units
    self.scale = scale
  }
}

/// Why a text is not a number that can be used.
public enum DecimalFault: Error, Sendable, Hashable, CaseIterable {
  /// Nothing but spaces.
  case empty
  /// Something that is no number, as in `See DN-304`.
  case notANumber
  /// `1,234` is 1234 or 1.234; only the decimal sign tells.
  case ambiguousThousands
  /// A separator stands where none can, as in `1,5` with the decimal point.
  case misplacedSeparator
  /// Beyond what 64 bits hold.
  case tooLarge
  /// More decimals than can be held exactly.
  case tooManyDecimals

  /// The fault in words that continue the name of a column: `quantity` + ` is empty`.
  public var reason: String {
    switch self {
    case .empty: "is empty"
    case .notANumber: "is not a number"
    case .ambiguousThousands: "can be read with a decimal point or with a decimal comma"
    case .misplacedSeparator: "has a separator where no thousands can end"
    case .tooLarge: "is too large"
    case .tooManyDecimals: "has too many decimals"
    }
  }
}
