import Testing

@testable import Tables

/// Files that pyarrow 26 and polars 2.1 wrote.
@Suite struct ArrowPeersTests {
  private let people: [[String]] = [
    ["“85123A”", "“”", "“Größe ¾\"”", "“漢字, 🙂”", "-"],
    ["“A”", "-", "“C”", "“A”", "“B”"],
    ["1", "-2", "-", "9223372036854775807", "-9223372036854775808"],
    [0.5, nil, -0.0, .infinity, 0.1].map { (value: Double?) in
      value.map { "\($0.bitPattern)" } ?? "-"
    },
    ["14944", "-", "-1", "20781", "11016"],
    ["1", "0", "-", "1", "1"],
    ["1 2 3", "4 - 6", "-", "7 8 9", "0 0 0"],
    ["1.5 2.0", "0.0 0.0", "3.0 4.0", "5.0 6.0", "7.0 8.0"],
  ]

  @Test(arguments: ["pyarrow", "pyarrow-batches"])
  func allTypes(_ name: String) throws {
    let table = try ArrowFile.read(path: fixture(name))
    #expect(
      table.names == ["id", "class", "units", "share", "sold", "kept", "demand", "weights"])
    #expect(table.shown == people)
    #expect(table.metadata.map(\.key) == ["run", "unit"])
    #expect(table.metadata.map(\.value) == ["a1b2", "€"])
  }

  @Test func noBatches() throws {
    let table = try ArrowFile.read(path: fixture("pyarrow-empty"))
    #expect(table.rowCount == 0)
    #expect(table.names.count == 8)
  }

  @Test func otherWidths() throws {
    let table = try ArrowFile.read(path: fixture("pyarrow-wide"))
    let shown = Dictionary(uniqueKeysWithValues: zip(table.names, table.shown))
    #expect(shown["large"] == ["“a”", "-", "“ccc”"])
    #expect(shown["view"] == ["“short”", "-", "“longer than twelve bytes”"])
    #expect(shown["i8"] == ["-1", "-", "127"])
    #expect(shown["i16"] == ["-1", "0", "32767"])
    #expect(shown["i32"] == ["-1", "0", "2147483647"])
    #expect(shown["u8"] == ["1", "0", "255"])
    #expect(shown["u16"] == ["1", "0", "65535"])
    #expect(shown["u32"] == ["1", "0", "4294967295"])
    #expect(shown["f32"] == ["\(0.5.bitPattern)", "-", "\((-2.0).bitPattern)"])
    #expect(shown["d8"] == ["“x”", "-", "“y”"])
    #expect(shown["d16"] == ["“x”", "“y”", "“y”"])
    #expect(shown["d64"] == ["-", "-", "“x”"])
  }

  @Test func dictionaryThatGrows() throws {
    let table = try ArrowFile.read(path: fixture("pyarrow-delta"))
    #expect(table.shown == [["“A”", "“B”", "“C”", "“A”"]])
  }

  @Test(arguments: ["polars", "polars-oldest"])
  func polars(_ name: String) throws {
    let table = try ArrowFile.read(path: fixture(name))
    let shown = Dictionary(uniqueKeysWithValues: zip(table.names, table.shown))
    #expect(shown["id"] == ["“85123A”", "-", "“a text longer than twelve bytes”", "“”", "“Größe”"])
    #expect(shown["class"] == ["“A”", "“B”", "-", "“A”", "“B”"])
    guard name == "polars" else { return }
    #expect(shown["grade"] == ["“lo”", "“hi”", "“lo”", "-", "“hi”"])
    #expect(shown["units"] == ["1", "-", "3", "4", "-5"])
    #expect(shown["sold"] == ["14944", "-", "-1", "20781", "11016"])
    #expect(shown["kept"] == ["1", "-", "0", "1", "1"])
    #expect(shown["demand"] == ["1 2", "3 4", "-", "5 6", "7 8"])
    #expect(shown["n32"] == ["1", "2", "3", "4", "-"])
  }

  @Test func whatIsNotReadIsSaid() throws {
    let compressed = #expect(throws: ArrowError.self) {
      _ = try ArrowFile.read(path: fixture("compressed"))
    }
    #expect(compressed?.message == "The file is compressed with LZ4; uncompressed was expected.")
    #expect(compressed?.remedy.contains("compression='uncompressed'") == true)
    let unsupported = #expect(throws: ArrowError.self) {
      _ = try ArrowFile.read(path: fixture("unsupported"))
    }
    #expect(
      unsupported?.message == "Column “when” has type timestamp, which is not read. "
        + "Column “money” has type uint64, which is not read.")
    let stream = #expect(throws: ArrowError.self) {
      _ = try ArrowFile.read(path: fixture("stream"))
    }
    #expect(stream?.message == "This is an Arrow stream; an Arrow file was expected.")
  }
}
