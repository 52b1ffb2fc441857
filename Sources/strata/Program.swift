import ArgumentParser
import Foundation
import Workbench

#if canImport(Glibc)
  import Glibc
#endif

/// Runs a command and says how it ended.
enum Program {
  /// The exit code: 0 done, 1 a check found a fault, 2 wrong usage or configuration, 3 data refused,
  /// 4 the journal is damaged, 5 not permitted, 70 a fault of the program.
  static func run(_ arguments: [String]) -> Int32 {
    // A reader that goes away (`| head`) ends the program quietly by a failed write.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try Strata.parseAsRoot(Invocation(arguments).arguments)
      try command.run()
      return 0
    } catch let failure as Failure {
      if !failure.message.isEmpty { Narration.say(failure.text) }
      return failure.code
    } catch let code as ExitCode {
      return code.rawValue
    } catch let error as OutputClosed {
      _ = error
      return 0
    } catch {
      return usage(error)
    }
  }

  /// Help and version are asked for and go to standard output; anything else is wrong usage.
  private static func usage(_ error: Error) -> Int32 {
    let message = Strata.fullMessage(for: error)
    guard Strata.exitCode(for: error) != .success else {
      print(message)
      return 0
    }
    Narration.say(message)
    return 2
  }
}
