#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The names of a run's files and how its JSON is written.
enum RunFiles {
  static let manifest = "run.json"
  static let items = "items.arrow"
  static let demand = "demand.arrow"
  static let index = "index.arrow"
  static let exact = "exact.arrow"
  static let clusters = "clusters.arrow"
  static let clusterings = "clusters.json"
  static let labels = "labels.json"
  static let labelColumns = "labels.arrow"
  static let previous = "previous.arrow"
  static let log = "log.json"
  /// What lies beside the run and is no part of it.
  static let history = [labels, labelColumns, previous, log]

  /// A run's name: 12 lower-case hexadecimal digits, and so never a path.
  static func isName(_ text: some StringProtocol) -> Bool {
    text.utf8.count == 12 && isPrefix(text)
  }

  static func isPrefix(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.count <= 12
      && text.utf8.allSatisfy {
        ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
          || ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "f"))
      }
  }

  /// Keys sorted, so that equal values give equal bytes; a line feed at the end.
  static func json(_ value: some Encodable) throws(FileBytes.Failure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    do {
      return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
    } catch {
      throw FileBytes.Failure("JSON", reason: "\(error)")
    }
  }

  static func value<Value: Decodable>(_ bytes: [UInt8], _ type: Value.Type) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(bytes))
  }
}
