import ArgumentParser
import Foundation

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual, made from the commands themselves.",
    discussion: "strata manual --format man | man -l -")

  @Option(name: .long, help: "man or markdown.")
  var format: ManualFormat = .markdown

  enum ManualFormat: String, ExpressibleByArgument, CaseIterable { case man, markdown }

  func run() throws {
    let manual = try Manual(dump: Strata._dumpHelp())
    try StandardOutput.write(format == .man ? manual.man : manual.markdown)
  }
}
