import Governance
import Journal

/// Days and moments as they read on a screen. All in UTC, as the journal has them.
public enum DateText {
  /// `2011-11-30`.
  public static func day(_ days: Int32) -> String { CalendarDay(days: Int(days)).description }

  /// `2026-11-23 22:14`.
  public static func minute(_ moment: Journal.Timestamp) -> String {
    String(moment.description.prefix(16).map { $0 == "T" ? " " : $0 })
  }
}
