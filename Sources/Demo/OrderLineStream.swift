/// Writes the order lines month after month, in the order of their dates.
struct OrderLineStream {
  private let company: DemoCompany
  private let catalogue: Catalogue
  private let plan: MonthPlan
  private let products: LabelStore
  private let customers: LabelStore
  private let longestLine: Int
  private var order = 1_000_000

  /// Makes the items and customers.
  init(_ company: DemoCompany) {
    self.company = company
    let story = DemoCompany.story
    let seed = company.seed
    catalogue = Catalogue(count: company.items - story.count, first: story.count, seed: seed)
    var storyLines = 2
    for item in story {
      for month in 0..<DemoMonth.count { storyLines += item.sales.lines(in: month) }
    }
    plan = MonthPlan(catalogue.items, lines: company.lines - storyLines)
    var products = LabelStore()
    for item in story { products.append(item.id, item.name) }
    for number in story.count..<company.items {
      products.append("NL-\(10_001 + number)", ProductNames.name(of: number))
    }
    var customers = LabelStore()
    for number in 0..<company.customers {
      customers.append(
        "C-\(10_001 + number)", CustomerBook.name(of: number),
        CustomerBook.region(of: number, seed: seed &+ 1))
    }
    self.products = products
    self.customers = customers
    longestLine = products.longest + customers.longest + 96
  }

  /// Writes the header and all lines.
  mutating func write(to buffer: LineBuffer) throws {
    try buffer.reserve(DemoCompany.header.utf8.count)
    for byte in DemoCompany.header.utf8 { buffer.put(byte) }
    for month in 0..<DemoMonth.count { try write(month: month, to: buffer) }
  }

  /// A line before it is written: places in the stores, units and hundredths.
  private struct Line {
    let customer: Int
    let product: Int
    let units: Int
    let cents: Int
  }

  private mutating func write(month: Int, to buffer: LineBuffer) throws {
    var random = Randomness(seed: Randomness.hash(company.seed &+ 2, month))
    let story = DemoCompany.story
    // Numbers from 0 are the story's, behind them the catalogue's.
    var list = plan.lines(of: month, catalogue.items, &random).map { $0 + UInt32(story.count) }
    for (index, item) in story.enumerated() {
      for _ in 0..<item.sales.lines(in: month) { list.append(UInt32(index)) }
    }
    shuffle(&list, &random)
    let days = DemoMonth(month).workingDays
    var storyLine = [Int](repeating: 0, count: story.count)
    var phantomAt = month == DemoCompany.phantomMonth ? list.count / 2 : Int.max
    var next = 0
    while next < list.count {
      let date = days[next * days.count / list.count]
      if next >= phantomAt {
        try writePhantom(date, to: buffer)
        phantomAt = Int.max
      }
      let first = Int(list[next])
      let isStory = first < story.count
      let isContract = isStory && story[first].sales.isContract
      let isReturn = !isStory && random.below(1000) < 25
      var size = isContract || isReturn ? 1 : Self.orderSizes[random.below(20)]
      // The square makes the first customers the best.
      let draw = random.unit()
      let customer = isContract ? 0 : Int(draw * draw * Double(company.customers))
      order += 1
      while size > 0 && next < list.count {
        let product = Int(list[next])
        let line: Line
        if product < story.count {
          let sales = story[product].sales
          // A contract's line waits for an order of its own.
          if sales.isContract && !isContract { break }
          line = Line(
            customer: customer, product: product,
            units: sales.units(in: month, line: storyLine[product]), cents: sales.cents)
          storyLine[product] += 1
        } else {
          line = ordinary(product, customer, isReturn: isReturn, story: story.count, &random)
        }
        try write(line, date, isReturn: isReturn, to: buffer)
        next += 1
        size -= 1
      }
    }
  }

  /// Lines an order has, each as likely as any other.
  private static let orderSizes = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6]

  private func ordinary(
    _ product: Int, _ customer: Int, isReturn: Bool, story: Int, _ random: inout Randomness
  ) -> Line {
    let item = catalogue.items[product - story]
    let units = max(1, Int(item.lot * random.factor(calm: item.shape.calm) + 0.5))
    // Three lines of five at the list price, the others 5 or 10 % below.
    let discount = [0, 0, 0, 5, 10][random.below(5)]
    let cents = max(1, (Int(item.cents) * (100 - discount) + 50) / 100)
    return Line(
      customer: customer, product: product, units: isReturn ? max(1, units / 2) : units,
      cents: cents)
  }

  /// An order and, under the same number, its cancellation.
  private mutating func writePhantom(_ date: [UInt8], to buffer: LineBuffer) throws {
    order += 1
    let line = Line(
      customer: 1, product: DemoCompany.phantom, units: DemoCompany.phantomUnits,
      cents: DemoCompany.phantomCents)
    try write(line, date, isReturn: false, to: buffer)
    try write(line, date, isReturn: true, to: buffer)
  }

  @inline(__always)
  private func write(
    _ line: Line, _ date: [UInt8], isReturn: Bool, to buffer: LineBuffer
  ) throws {
    try buffer.reserve(longestLine)
    buffer.put(UInt8(ascii: isReturn ? "R" : "S"))
    buffer.put(order)
    buffer.put(UInt8(ascii: ","))
    date.withUnsafeBufferPointer { buffer.put($0, 0..<$0.count) }
    buffer.put(UInt8(ascii: ","))
    customers.bytes.withUnsafeBufferPointer {
      buffer.put($0, customers.starts[line.customer]..<customers.starts[line.customer + 1])
    }
    products.bytes.withUnsafeBufferPointer {
      buffer.put($0, products.starts[line.product]..<products.starts[line.product + 1])
    }
    if isReturn { buffer.put(UInt8(ascii: "-")) }
    buffer.put(line.units)
    buffer.put(UInt8(ascii: ","))
    buffer.put(cents: line.cents)
    buffer.put(UInt8(ascii: "\n"))
  }
}
