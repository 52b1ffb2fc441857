import Synchronization
import Tables

/// Columns that were made once and are kept; shared by all copies of a snapshot.
final class ColumnCache: Sendable {
  private let columns = Mutex<[String: ColumnData]>([:])

  /// The column of that name, made now if it was not made before.
  ///
  /// Two threads that ask at once may both make it; they get equal columns, and one is kept.
  func column(_ name: String, make: () -> ColumnData) -> ColumnData {
    if let column = columns.withLock({ $0[name] }) { return column }
    let made = make()
    return columns.withLock { columns in
      if let column = columns[name] { return column }
      columns[name] = made
      return made
    }
  }
}
