import Dispatch
import Testing

/// For tests that start programs: a few run at a time, on a thread of their own.
///
/// All tests of the package are started at once and share one pool of threads, which those that
/// compute hold for a minute and more. Without this each program would also share the processors
/// with a hundred others, and its test would look at it once in a minute.
struct ProgramDriving: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await withTaskExecutorPreference(DrivingThread.shared) {
      await Places.shared.take()
      do {
        try await function()
      } catch {
        await Places.shared.leave()
        throw error
      }
      await Places.shared.leave()
    }
  }
}

extension Trait where Self == ProgramDriving {
  /// The tests start programs and wait for what they do.
  static var drivesPrograms: Self { ProgramDriving() }
}

/// Where the tests run that only look and wait.
private final class DrivingThread: TaskExecutor {
  static let shared = DrivingThread()
  private let queue = DispatchQueue(label: "driving", qos: .userInitiated)

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

/// The places of tests that run at a time, given in the order of asking.
private actor Places {
  static let shared = Places(4)
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ count: Int) { free = count }

  func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  func leave() {
    if waiting.isEmpty {
      free += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}
