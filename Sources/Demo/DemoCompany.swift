#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Northlight (Nordlicht Leuchten), a maker of lamps and their spare parts that does not exist, and
/// its order lines of 36 months, November 2023 to October 2026.
///
/// The same size and seed give the same bytes on every machine. A fifth of the items has about four
/// fifths of the revenue; demand is smooth, seasonal, erratic, intermittent, lumpy, new or
/// discontinued; about 1 % of the lines are returns. `story` names items worth a look: they are
/// there at any size.
public struct DemoCompany: Sendable {
  /// The number of items, those of the story among them.
  public let items: Int
  /// The number of order lines, without the header.
  public let lines: Int
  /// What the random numbers begin with.
  public let seed: UInt64

  /// Currency of all prices.
  public static let currency = "EUR"
  /// The first line of the file.
  public static let header =
    "order_id,order_date,customer_id,customer,region,product_id,product,quantity,unit_price\n"

  /// A company of a size. At least 20 items and 2,000 lines, since the story needs room; at most
  /// ten million items and a thousand million lines.
  public init(items: Int = 1_200, lines: Int = 60_000, seed: UInt64 = 20_261_031) {
    self.items = min(max(items, 20), 10_000_000)
    self.lines = min(max(lines, 2_000), 1_000_000_000)
    self.seed = seed
  }

  /// The number of customers.
  public var customers: Int { max(40, items / 4) }

  /// Hands the file's bytes, header first, to `sink` in pieces of about a megabyte.
  ///
  /// O(items + lines) time; memory for the items and one month's lines.
  public func writeOrderLines(to sink: (UnsafeRawBufferPointer) throws -> Void) throws {
    try withoutActuallyEscaping(sink) { sink in
      var stream = OrderLineStream(self)
      let buffer = LineBuffer(size: 1 << 20, handOn: sink)
      try stream.write(to: buffer)
      try buffer.flush()
    }
  }

  /// Writes the file's bytes, header first, to an open file.
  public func writeOrderLines(to fileDescriptor: Int32) throws {
    try writeOrderLines { bytes in
      var rest = bytes
      while rest.count > 0 {
        let written = write(fileDescriptor, rest.baseAddress, rest.count)
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { throw DemoError(code: written < 0 ? errno : EIO) }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }
}

/// The order lines could not be written.
public struct DemoError: Error, Equatable, CustomStringConvertible {
  /// The system's error number.
  public let code: Int32

  /// What happened and what to do, as one sentence.
  public var description: String {
    let reason = String(cString: strerror(code)).lowercased()
    let remedy = code == ENOSPC ? "free space on the disk" : "check the folder and its disk"
    return "The order lines cannot be written: \(reason); \(remedy) and try again."
  }
}
