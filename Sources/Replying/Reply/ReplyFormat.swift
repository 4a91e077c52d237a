/// How a reply is written down.
package enum ReplyFormat: String, Sendable, CaseIterable { case text, markdown, html }
