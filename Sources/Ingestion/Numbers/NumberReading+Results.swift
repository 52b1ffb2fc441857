extension NumberReading {
  /// What was read as numbers, or what is wrong with it.
  func numbers() throws(NumberTableError) -> NumberTable {
    try checkLengths()
    guard faults.isEmpty else { throw .faults(faults, count: faultCount) }
    try checkRows(least: 1)
    let named = rowNames
    let sound = columns.filter { $0.fault == nil && $0.index != named }
    // A column with gaps, or with a number that is none, was meant to be numbers: clusters without it
    // would mislead.
    let gaps = columns.filter { column in
      column.fault.map { NumberTable.isMissing($0.found) || $0.isBeyondNumbers } == true
        && column.hasNumbers
    }.compactMap(\.fault)
    guard gaps.isEmpty else {
      throw .faults(Array(gaps.prefix(Self.shownFaults)), count: gaps.count)
    }
    guard !sound.isEmpty else {
      throw .noNumbers(columns: columns.map { file.names[$0.index] }, example: columns.first?.fault)
    }
    try checkRows(least: 2)
    var values: [Double] = []
    values.reserveCapacity(ids.count * sound.count)
    for row in ids.indices { for column in sound { values.append(column.values[row]) } }
    return NumberTable(
      names: sound.map { file.names[$0.index] }, values: values, ids: ids,
      passedOver: columns.compactMap(\.fault), rowNames: named.map { file.header.names[$0] },
      selection: selection)
  }

  /// What was read as numbers and categories, or what is wrong with it.
  func mixed() throws(NumberTableError) -> MixedTable {
    try checkLengths()
    try checkRows(least: 2)
    var taken: [(name: String, column: MixedTable.Column)] = []
    var passedOver: [String] = []
    let named = rowNames
    for column in columns where column.index != named {
      let name = file.names[column.index]
      if !column.isText, column.hasNumbers {
        taken.append((name, .numbers(column.values)))
      } else if let codes = column.categories.codes, column.categories.values.count > 0 {
        taken.append((name, .texts(codes: codes, values: column.categories.values)))
      } else {
        passedOver.append(name)
      }
    }
    guard asked == nil || passedOver.isEmpty else { throw .tooManyTexts(passedOver) }
    guard !taken.isEmpty else {
      throw .noNumbers(columns: columns.map { file.names[$0.index] }, example: nil)
    }
    return MixedTable(
      names: taken.map(\.name), columns: taken.map(\.column), ids: ids, passedOver: passedOver,
      rowNames: named.map { file.header.names[$0] }, selection: selection)
  }

  /// In a row that is too long values stand in columns that are not theirs.
  private func checkLengths() throws(NumberTableError) {
    guard longRows.isEmpty else {
      throw .longRows(longRows, header: file.names.count, count: longRowCount)
    }
  }

  private func checkRows(least: Int) throws(NumberTableError) {
    guard ids.count < least else { return }
    throw .tooFewRows(found: ids.count, leftOut: selection?.leftOut ?? 0)
  }
}
