/// Where a reply is sent or said.
package enum Channel: String, Sendable, Hashable, CaseIterable { case email, chat, messenger, social, phone, review }

/// How the customer of a template feels.
package enum Mood: String, Sendable, Hashable, CaseIterable { case calm, worried, upset }

/// Who erred.
package enum Fault: String, Sendable, Hashable, CaseIterable { case none, ours, carrier, customer }

/// Whether a text may be used: a draft not yet, a retired one no more.
package enum Status: String, Sendable, Hashable, CaseIterable { case draft, published, retired }

/// How much the last change of a text means to its translations.
package enum ChangeSignificance: String, Sendable, Hashable, CaseIterable { case minor, content, major }
