import Ingestion
import Tables

/// What a file of order lines seems to mean: the draft of a `[[source]]`.
public struct MappingDraft: Sendable {
  /// The file as it was given.
  public let file: String
  /// What its columns seem to be.
  public let suggestion: MappingSuggestion
  /// How it is delimited and encoded.
  public let dialect: CSVDialect
  /// The dates of the date column, if one was found: one reading, two, or none.
  public let dates: DateDetection?

  /// Looks at the head of a file and at places through it.
  public init(file: String, path: String? = nil) throws(WorkspaceError) {
    let preview: CSVPreview
    do throws(CSVError) {
      preview = try CSVPreview.read(path ?? file)
    } catch {
      throw .data(message: error.message, remedy: error.remedy, exitCode: 3)
    }
    self.file = file
    dialect = preview.dialect
    let samples = preview.rows + preview.furtherRows
    suggestion = suggestMapping(headers: preview.header.names, samples: samples)
    dates = suggestion[.date].map { date in
      DateDetection.detect(
        samples: samples.compactMap { row in
          row.indices.contains(date.column) && !row[date.column].isEmpty ? row[date.column] : nil
        })
    }
  }

  /// The required fields for which no column was found.
  public var missing: [CanonicalField] { suggestion.missing }

  /// Whether revenue can be computed.
  public var hasRevenue: Bool {
    suggestion[.revenue] != nil || suggestion[.unitPrice] != nil
  }
}
