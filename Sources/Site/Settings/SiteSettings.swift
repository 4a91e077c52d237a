import Content
import Language

/// The `site` mapping of `.replybook.yml`; every key has a default.
package struct SiteSettings: Sendable {
    package var title = LocalizedText("")
    package var description = LocalizedText("")
    /// `#rgb` or `#rrggbb`; links, buttons and marks take their colours from it.
    package var brandColor = "#2457a6"
    /// Files of the book that settings name, by their keys.
    package var files: [String: Located<String>] = [:]
    /// Image of the header, relative to the book.
    package var logo: String? { files["logo"]?.value }
    /// CSS font family of headings and text; nil for the reader's system font.
    package var font: String?
    /// Font file of `font`, relative to the book.
    package var fontFile: String? { files["font_file"]?.value }
    package var addressStyle: AddressStyle = .file
    /// Address of the collector, without a final `/`: votes go to `/vote` below it, failed searches to `/search`. Nil leaves a
    /// mail link.
    package var feedbackEndpoint: String?
    package var feedbackMail: String?
    package var asksForFeedback = true
    /// Path of a file in the repository, with `{path}`; nil makes it from `repository`.
    package var editAddress: String?
    /// A Markdown twin beside every page, and `llms.txt`.
    package var writesMarkdown = false
    package var worksOffline = false
    /// The search also finds an article by the questions of the templates that offer it.
    package var learnsFromTemplates = false
    package var feedLength = 50
    package var relatedCount = 4
    /// Raw HTML of articles that may pass: tags of running text.
    package var allowsHTML = false
    /// Links in the footer: the shop, the imprint, the privacy notice.
    package var links: [SiteLink] = []
    package var contact = SiteContact()
    /// Words that mean the same, by language.
    package var synonyms: [LanguageTag: [[String]]] = [:]
    /// Articles in the home page's list of recent changes.
    package var recentCount = 0
    /// Readers whose articles the site has beside those for everybody.
    package var audience: Set<String> = []
    /// Picture that other sites show beside a link, relative to the book.
    package var shareImage: String? { files["og_image"]?.value }

    package init() {}
}

/// A link that leaves the site.
package struct SiteLink: Sendable {
    package let title: LocalizedText
    /// One address, or one per language.
    package let address: LocalizedText
}

/// How visitors reach people.
package struct SiteContact: Sendable {
    package var text: LocalizedText?
    package var hours: LocalizedText?
    /// As people read it.
    package var phone: LocalizedText?
    package var chat: LocalizedText?

    package init() {}
}

/// How the address of a page ends.
package enum AddressStyle: String, Sendable, CaseIterable {
    /// `tracking.html`: works on every host and from disk.
    case file = "html"
    /// `tracking/`: a folder with an `index.html`.
    case folder = "slash"
    /// `tracking`: the host finds `tracking.html`.
    case bare
}
