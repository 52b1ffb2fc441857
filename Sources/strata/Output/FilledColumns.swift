import Tables

extension Table {
  /// Without columns in which nothing stands: people need none of what does not exist.
  var filledColumns: Table {
    let filled = zip(names, columns).filter { _, data in
      (0..<rowCount).contains { !data.plainText($0).isEmpty }
    }
    return Table(filled.map { (name: $0, data: $1) })
  }
}
