/// Numbers of which some may not be defined, as NaN: null in JSON, and NaN again when they are read.
@propertyWrapper
public struct DefinedNumbers: Sendable, Equatable, Codable {
  public var wrappedValue: [Double]

  public init(wrappedValue: [Double]) { self.wrappedValue = wrappedValue }

  public init(from decoder: any Decoder) throws {
    wrappedValue = try [Double?](from: decoder).map { $0 ?? .nan }
  }

  public func encode(to encoder: any Encoder) throws {
    try wrappedValue.map(\.defined).encode(to: encoder)
  }
}
