import Tables

extension LineReader {
  /// Reads the window's whole records the short way where they are plain: the header's number of
  /// fields, nothing quoted or to be cleaned that is needed, numbers in digits. Returns how many
  /// separators the records had.
  func readPlain(_ start: inout Int) -> Int {
    var next = 0
    while true {
      readPlainRun(&start, &next)
      guard let count = readRecord(&start, at: next) else { return next }
      next += count
    }
  }

  /// Reads plain records up to the first that is not.
  private func readPlainRun(_ start: inout Int, _ next: inout Int) {
    let base = block.base
    let positions = UnsafePointer(index.positions)
    let (width, limit) = (plan.width, index.count)
    let (delimiter, lineEnd, quote) = (
      plan.dialect.delimiter, plan.dialect.lineEnd.byte, plan.dialect.quote
    )
    guard lineEnd == 0x0A else { return }
    let decimalSign: UInt8 = plan.decimal == .point ? 0x2E : 0x2C
    let dateColumn = plan.columns[CanonicalField.date.position]
    let keyColumn = plan.columns[plan.entity[0].position]
    let quantityColumn = plan.columns[CanonicalField.quantity.position]
    let priceColumn = plan.columns[CanonicalField.unitPrice.position]
    let quantityScale = scales[CanonicalField.quantity.position]
    let priceScale = scales[CanonicalField.unitPrice.position]
    let valueFactor = self.valueFactor
    let formats = plan.dateFormats
    let (firstDay, lastDay) = (plan.days.lowerBound, plan.days.upperBound)
    let batch = self.batch
    let hash = aggregate.table.hash
    let keySuspects =
      plan.cleaners[plan.entity[0]] == nil ? nil : texts.suspects(of: plan.entity[0])
    let nameColumn = plan.columns[CanonicalField.name.position]
    let hasNames = aggregate.names != nil
    let nameSuspects = texts.suspects(of: .name)
    let (keep, keepValues, keepSources) = (self.keep, self.keepValues, self.keepSources)
    var leftOut = 0
    var showsLeftOut = keep != nil && !tally.hasExamples(.leftOut(.keep))
    var kept = 0
    var passed = 0
    var latest = Int32.min
    var recordStart = start
    var record = positions + next
    let stop = positions + limit
    var memo = DayMemo()
    // Kept apart from the batch and the aggregate while the loop runs: each look at an object's
    // variable is checked for exclusive access.
    var line = batch.count
    var openBucket: Int32 = -1

    range.buckets.withUnsafeBufferPointer { bucketOfDay in
      Decimals.withPowers { powers in
        records: while record + width <= stop {
          // All separators but the last are delimiters, the last is the line's end.
          var differences: UInt8 = 0
          for column in 0..<width &- 1 {
            differences |=
              base.load(fromByteOffset: Int(record[column]), as: UInt8.self) ^ delimiter
          }
          let recordEnd = Int(record[width &- 1])
          differences |= base.load(fromByteOffset: recordEnd, as: UInt8.self) ^ lineEnd
          guard differences == 0 else { break }
          @inline(__always) func from(_ column: Int) -> Int {
            column == 0 ? recordStart : Int(record[column &- 1]) &+ 1
          }
          let cutsReturn =
            recordEnd > recordStart
            && base.load(fromByteOffset: recordEnd &- 1, as: UInt8.self) == 0x0D
          @inline(__always) func to(_ column: Int) -> Int {
            let end = Int(record[column])
            return column == width &- 1 && cutsReturn ? end &- 1 : end
          }

          let dateStart = from(dateColumn)
          guard let day = memo.day(base + dateStart, to(dateColumn) &- dateStart, formats),
            day >= firstDay, day <= lastDay
          else { break }

          let quantityStart = from(quantityColumn)
          let quantity = Decimals.plain(
            base + quantityStart, to(quantityColumn) &- quantityStart, decimalSign: decimalSign)
          guard quantity.decimals >= 0, quantity.decimals <= quantityScale else { break }
          let units = quantity.units.multipliedReportingOverflow(
            by: powers[quantityScale &- quantity.decimals])
          guard !units.overflow else { break }
          var value: Int64 = 0
          var price = Decimals.Plain(units: 0, decimals: 0)
          if priceColumn >= 0 {
            let priceStart = from(priceColumn)
            price = Decimals.plain(
              base + priceStart, to(priceColumn) &- priceStart, decimalSign: decimalSign)
            guard price.decimals >= 0, price.decimals <= priceScale else { break }
            let priceUnits = price.units.multipliedReportingOverflow(
              by: powers[priceScale &- price.decimals])
            let product = units.partialValue.multipliedReportingOverflow(
              by: priceUnits.partialValue)
            let scaled = product.partialValue.multipliedReportingOverflow(by: valueFactor)
            guard !priceUnits.overflow, !product.overflow, !scaled.overflow else { break }
            value = scaled.partialValue
          }

          let keyStart = from(keyColumn)
          let keyCount = to(keyColumn) &- keyStart
          let key = base + keyStart
          guard keyCount > 0, keyCount <= 16, key.load(as: UInt8.self) != quote else { break }
          let low = Self.word(key, keyCount)
          let high = keyCount > 8 ? Self.word(key + 8, keyCount &- 8) : 0
          guard (low | high) & 0x8080_8080_8080_8080 == 0 else { break }
          if let keySuspects {
            let bytes = UnsafeRawBufferPointer(start: key, count: keyCount)
            guard FieldTexts.isClean(bytes, keySuspects) else { break }
          }

          if let keep {
            for (place, source) in keepSources.enumerated() {
              switch source.kind {
              case .quantity: keepValues[place].number = quantity.double
              case .price: keepValues[place].number = price.double
              case .date: keepValues[place].date = day
              case .text:
                let start = from(source.column)
                let text = UnsafeRawBufferPointer(
                  start: base + start, count: to(source.column) &- start)
                guard text.first != quote,
                  FieldTexts.isClean(text, texts.suspects(of: source.field))
                else { break records }
                keepValues[place].text =
                  text.isEmpty ? nil : text.assumingMemoryBound(to: UInt8.self)
              }
            }
            if !keep.matches(keepValues) {
              if showsLeftOut {
                count(
                  .leftOut(.keep), at: recordStart,
                  found: UnsafeRawBufferPointer(
                    start: base + recordStart,
                    count: recordEnd &- recordStart &- (cutsReturn ? 1 : 0)))
                showsLeftOut = !tally.hasExamples(.leftOut(.keep))
              } else {
                leftOut &+= 1
              }
              passed &+= 1
              recordStart = recordEnd &+ 1
              record += width
              continue
            }
          }
          if nameColumn >= 0 {
            let start = from(nameColumn)
            let name = UnsafeRawBufferPointer(
              start: base + start, count: to(nameColumn) &- start)
            guard name.first != quote, FieldTexts.isClean(name, nameSuspects) else { break }
            batch.name[line] = name
          } else if hasNames {
            batch.name[line] = UnsafeRawBufferPointer(start: nil, count: 0)
          }

          let bucket = bucketOfDay[Int(day) &- Int(DayRange.first)]
          if bucket != openBucket {
            aggregate.prepare(bucket: Int(bucket))
            openBucket = bucket
          }
          batch.low[line] = low
          batch.high[line] = high
          batch.hash[line] = hash(low, high, count: keyCount)
          batch.length[line] = UInt32(truncatingIfNeeded: keyCount)
          batch.day[line] = day
          batch.bucket[line] = bucket
          batch.quantity[line] = units.partialValue
          batch.value[line] = value
          line &+= 1
          if line == LineBatch.capacity {
            batch.count = line
            aggregate.add(batch)
            line = 0
          }
          kept &+= 1
          if day > latest { latest = day }
          recordStart = recordEnd &+ 1
          record += width
        }
      }
    }
    batch.count = line
    next = record - positions
    start = recordStart
    lineEnds += kept + passed
    tally.read += kept + passed
    tally.count(.leftOut(.keep), further: leftOut)
    tally.kept += kept
    if latest > tally.lastDay { tally.lastDay = latest }
  }
}
