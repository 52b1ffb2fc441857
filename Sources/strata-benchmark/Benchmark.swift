/// Prints how fast Strata is, beside peers.
@main
enum Benchmark {
  static func main() {}
}
