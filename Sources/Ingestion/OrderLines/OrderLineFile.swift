import Synchronization
import Tables

/// Reads one file with several threads, each adding to an aggregate of its own.
struct OrderLineFile: Sendable {
  /// What a thread keeps from file to file.
  final class Lane: @unchecked Sendable {
    // Unchecked because the aggregate and the batch may change: at any time one thread at most
    // has a lane, and all have ended before the next file is read.
    let aggregate: LineAggregate
    let batch = LineBatch()

    init(_ setup: LineAggregate.Setup) { aggregate = LineAggregate(setup) }
  }

  /// What came of it.
  struct Outcome: Sendable {
    var tally = LineTally()
    var bytes = 0
    var sha256 = ""
    /// The lines of the tally's examples.
    var lines: [LineTally.Place: Int] = [:]
  }

  let file: CSVFile
  let plan: LinePlan
  let header: CSVHeader
  /// Its number in the source.
  let number: Int
  let range: DayRange
  let lanes: [Lane]
  let options: IngestionOptions
  let watch: IngestionWatch

  /// What the threads share.
  private struct Shared: Sendable {
    var tally = LineTally()
    var blockLines: [Int: Int] = [:]
    var bytes = 0
    var fault: (place: LineTally.Place, fault: CSVBlock.Fault)?
    var error: IngestionError?
  }

  /// Reads the file to its end.
  func read() throws(IngestionError) -> Outcome {
    let offset = header.dataOffset
    let reader = CSVBlockReader(
      file: file, dialect: plan.dialect, from: offset, blockSize: options.blockSize,
      maximumRecord: options.maximumRecord)
    let digest = OrderedDigest(file.head[..<offset])
    let shared = Mutex(Shared())
    let isStopped = Atomic<Bool>(false)
    watch.add(bytes: offset, lines: 0)
    let remaining = (file.size ?? .max) - offset
    let team = max(1, min(lanes.count, remaining / options.blockSize + 1))
    Parallel.forEach(team) { lane in
      let lines = LineReader(
        plan: plan, range: range, file: number, aggregate: lanes[lane].aggregate,
        batch: lanes[lane].batch, allowsShortWay: options.allowsShortWay)
      let result = work(lines, reader, digest, isStopped)
      if result.error != nil {
        isStopped.store(true, ordering: .relaxed)
        digest.abandon()
      }
      let bucketLines = lines.aggregate.takeBucketLines()
      shared.withLock { shared in
        lines.tally.keptByBucket = bucketLines
        shared.tally.add(lines.tally)
        for (block, count) in lines.blockLines { shared.blockLines[block] = count }
        shared.bytes += result.bytes
        shared.error = shared.error ?? result.error
        if let fault = result.fault { shared.fault = fault }
      }
    }
    let state = shared.withLock { $0 }
    if let error = state.error { throw error }
    let starts = blockStarts(state.blockLines)
    if let (place, fault) = state.fault {
      throw .file(error(fault, line: (starts[place.block] ?? header.dataLine) + place.line))
    }
    let bytes = offset + state.bytes
    do throws(CSVError) { try file.checkUnchanged(bytesRead: bytes) } catch {
      throw .file(error)
    }
    var outcome = Outcome(tally: state.tally, bytes: bytes, sha256: digest.finalized())
    for count in state.tally.fates.values {
      for example in count.examples {
        outcome.lines[example.place] =
          (starts[example.place.block] ?? header.dataLine) + example.place.line
      }
    }
    return outcome
  }

  private struct Work {
    var bytes = 0
    var fault: (place: LineTally.Place, fault: CSVBlock.Fault)?
    var error: IngestionError?
  }

  /// One thread's share.
  private func work(
    _ lines: LineReader, _ reader: CSVBlockReader, _ digest: OrderedDigest,
    _ isStopped: borrowing Atomic<Bool>
  ) -> Work {
    var work = Work()
    do throws(CSVError) {
      while !isStopped.load(ordering: .relaxed), try reader.next(lines.block) {
        let block = lines.block
        let isHashed = digest.updateIfNext(block.index, block.fresh)
        let before = lines.tally.read
        lines.readBlock()
        if !isHashed { digest.update(block.index, block.fresh) }
        work.bytes += block.freshBytes.count
        if let fault = block.fault { work.fault = (place(of: fault, lines), fault) }
        work.error = check(lines.aggregate)
        if work.error != nil { break }
        watch.add(bytes: block.freshBytes.count, lines: lines.tally.read - before)
      }
    } catch {
      work.error = .file(error)
    }
    return work
  }

  private func check(_ aggregate: LineAggregate) -> IngestionError? {
    if watch.isCancelled { return .cancelled }
    if aggregate.isOverfull {
      return .tooManyCells(
        items: aggregate.table.count, buckets: aggregate.openBuckets,
        limit: aggregate.setup.cellLimit)
    }
    return aggregate.table.longKeys.count > MeasureAssembly.textLimit
      ? .tooMuchText(limit: MeasureAssembly.textLimit) : nil
  }

  private func place(of fault: CSVBlock.Fault, _ lines: LineReader) -> LineTally.Place {
    let offset =
      switch fault {
      case .unclosedQuote(let offset, _), .recordTooLong(let offset, _): offset
      }
    return LineTally.Place(
      file: number, block: lines.block.index,
      line: lines.block.lineEnds(before: offset, dialect: plan.dialect))
  }

  private func error(_ fault: CSVBlock.Fault, line: Int) -> CSVError {
    switch fault {
    case .unclosedQuote(_, let limit):
      .unclosedQuote(path: file.path, line: line, limit: limit)
    case .recordTooLong(_, let limit):
      .recordTooLong(path: file.path, line: line, limit: limit)
    }
  }

  /// The line on which each block begins.
  private func blockStarts(_ lines: [Int: Int]) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    var line = header.dataLine
    for block in lines.keys.sorted() {
      starts[block] = line
      line += lines[block] ?? 0
    }
    return starts
  }
}
