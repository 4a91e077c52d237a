/// The forms in which a feedback report can be written.
package enum ReportFormat: String, Sendable, CaseIterable { case table, json, csv, markdown, html }
