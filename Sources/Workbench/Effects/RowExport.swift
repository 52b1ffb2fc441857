import Foundation
import Tables

/// Rows written as CSV: plain values, numbers in their shortest form, for a spreadsheet or a script.
enum RowExport {
  static func write(_ rows: [UInt32], of table: Table, to path: String) throws {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw CocoaError(.fileWriteNoPermission) }
    defer { try? file.close() }
    try CSVWriter.write(rows, of: table) { try file.write(contentsOf: Data($0)) }
  }
}

/// Where an export goes: the folder one is in, never over another file.
public enum ExportPath {
  public static func next(named name: String, extension ending: String) -> String {
    let first = "\(name).\(ending)"
    guard FileManager.default.fileExists(atPath: first) else { return first }
    for number in 2..<10_000
    where !FileManager.default.fileExists(atPath: "\(name)-\(number).\(ending)") {
      return "\(name)-\(number).\(ending)"
    }
    return "\(name)-\(UInt64(Date().timeIntervalSince1970)).\(ending)"
  }
}
