import ArgumentParser
import Tables
import Workbench

struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the workbench's keys and their actions.",
    discussion: """
      A file ~/.config/strata/keys.toml gives actions other keys: \
      measure = ["m", "f2"].
      """)

  @OptionGroup var output: FormatOptions

  func run() throws {
    let entries = KeyTable().entries
    func texts(_ value: (KeyTable.Entry) -> String) -> ColumnData {
      .text(TextColumn(entries.map { value($0) }))
    }
    let table = Table([
      ("action", texts { $0.action.rawValue }),
      ("keys", texts { $0.keys.map(\.description).joined(separator: " ") }),
      (
        "screens",
        texts { entry in
          entry.contexts.count == KeyContext.allCases.count
            ? "all"
            : KeyContext.allCases.filter(entry.contexts.contains).map(\.rawValue)
              .joined(separator: " ")
        }
      ),
      ("what", texts(\.title)),
    ])
    try RowPrinter(format: output.format).print(table)
  }
}
