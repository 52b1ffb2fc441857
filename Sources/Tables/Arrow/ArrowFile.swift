/// Arrow IPC files: how Strata keeps tables, so that pandas, polars and DuckDB can read them.
///
/// Read and written are utf8, dictionaries of utf8, int64, float64, date32, bool and fixed-size
/// lists of int64 or float64, each with missing values. Read besides, and widened: large utf8 and
/// utf8 views, shorter integers, float32, dictionaries with other codes.
/// Source: https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format
public enum ArrowFile {
  /// Writes a table as one uncompressed record batch, its buffers at multiples of 64 bytes.
  ///
  /// The same table gives the same bytes. They go straight from the columns to the file, which is
  /// made, or emptied first; where readers may be at work, write beside it and rename. If this
  /// throws, what stands at `path` is incomplete.
  public static func write(_ table: Table, to path: String) throws(ArrowError) {
    do throws(ArrowFault) {
      try ArrowWriter(table).write(to: path)
    } catch {
      throw ArrowError(error, path: path)
    }
  }

  /// Maps a file and checks its metadata; the values stay in the file until they are looked at.
  ///
  /// Copied are only: booleans, dictionary values, whatever is widened, and the columns of files
  /// that have several record batches. Offsets of texts and codes of categories are not read here;
  /// where they are damaged, `TextColumn` and `CategoryColumn` have no text.
  public static func read(path: String) throws(ArrowError) -> Table {
    do throws(ArrowFault) {
      return try table(of: try SharedBytes(mapping: path))
    } catch {
      throw ArrowError(error, path: path)
    }
  }

  /// The table in a file's bytes.
  static func table(of file: SharedBytes) throws(ArrowFault) -> Table {
    let footer = try ArrowFooter(of: file)
    let dictionaries = try dictionaries(of: footer, in: file)
    var parts: [[ColumnData]] = footer.fields.map { _ in [] }
    for block in footer.batches {
      var batch = try ArrowBatch.records(in: file, block)
      for (index, field) in footer.fields.enumerated() {
        do throws(ArrowFault) {
          parts[index].append(try batch.takeColumn(field.type, dictionaries: dictionaries))
        } catch {
          throw error.naming(field.name)
        }
      }
    }
    var columns: [(name: String, data: ColumnData)] = []
    for (field, parts) in zip(footer.fields, parts) {
      let parts = parts.isEmpty ? [field.type.emptyColumn(dictionaries)] : parts
      guard let column = ColumnData.concatenating(parts) else {
        throw .textTooLong(column: field.name)
      }
      columns.append((field.name, column))
    }
    return Table(columns, metadata: footer.metadata)
  }

  private static func dictionaries(
    of footer: ArrowFooter, in file: SharedBytes
  ) throws(ArrowFault) -> [Int: ArrowDictionary] {
    var storages: [Int: ArrowType.TextStorage] = [:]
    for field in footer.fields {
      if case .category(let id, _, _, let storage) = field.type { storages[id] = storage }
    }
    var dictionaries: [Int: ArrowDictionary] = [:]
    for block in footer.dictionaries {
      var (id, adds, batch) = try ArrowBatch.dictionary(in: file, block)
      guard let storage = storages[id] else { throw .damaged("a dictionary belongs to no column") }
      guard adds == (dictionaries[id] != nil) else {
        throw .damaged("a dictionary is there twice, or adds to none")
      }
      try batch.addValues(to: &dictionaries[id, default: ArrowDictionary()], storage)
    }
    return dictionaries
  }
}

extension ArrowType {
  /// The column of a file without batches.
  fileprivate func emptyColumn(_ dictionaries: [Int: ArrowDictionary]) -> ColumnData {
    switch self {
    case .integer: .integer(Column([]))
    case .float: .number(Column([]))
    case .date: .date(Column([]))
    case .boolean: .boolean(Column([]))
    case .text: .text(TextColumn([]))
    case .category(let id, _, _, _):
      .category(CategoryColumn(codes: Column([]), values: dictionaries[id]?.values ?? []))
    case .list(let width, .integer): .integerList(ListColumn(width: width, values: Column([])))
    case .list(let width, .float): .numberList(ListColumn(width: width, values: Column([])))
    }
  }
}

extension ArrowFault {
  /// The same fault, said of a column.
  fileprivate func naming(_ column: String) -> ArrowFault {
    switch self {
    case .damaged(let what): .damaged("column \(Self.quoted(column)): \(what)")
    case .textTooLong: .textTooLong(column: column)
    default: self
    }
  }
}
