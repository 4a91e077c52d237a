import Content
import Diagnostics

/// Reads the `site` mapping of the settings.
package struct SiteSettingsReader {
    static let keys = [
        "title", "description", "brand_color", "logo", "font", "font_file", "trailing_slash", "feedback_endpoint", "feedback_mail",
        "helpful", "edit_url", "markdown", "offline", "feed_length", "related", "html", "learn_from_templates", "sections", "links",
        "contact", "synonyms", "recent", "og_image", "audience",
    ]

    package static func read(_ settings: Settings) -> (site: SiteSettings, problems: [Diagnostic]) {
        guard let file = settings.file else { return (SiteSettings(), []) }
        var fields = Fields(settings.site, in: file, rule: "settings-are-valid")
        fields.allow(keys)
        var site = SiteSettings()
        readLook(&fields, &site)
        readFeedback(&fields, &site)
        if let slash = fields.bool("trailing_slash") { site.addressStyle = slash.value ? .folder : .bare }
        site.editAddress = address(&fields, "edit_url")
        site.writesMarkdown = fields.bool("markdown")?.value ?? site.writesMarkdown
        site.worksOffline = fields.bool("offline")?.value ?? site.worksOffline
        site.learnsFromTemplates = fields.bool("learn_from_templates")?.value ?? site.learnsFromTemplates
        site.allowsHTML = fields.bool("html")?.value ?? site.allowsHTML
        site.feedLength = fields.number("feed_length", maximum: 1000).map { Int($0.value) } ?? site.feedLength
        site.relatedCount = fields.number("related", maximum: 12).map { Int($0.value) } ?? site.relatedCount
        site.recentCount = fields.number("recent", maximum: 20).map { Int($0.value) } ?? site.recentCount
        site.audience = Set(fields.strings("audience").map(\.value))
        readIcons(settings, &fields, &site)
        readLinks(&fields, &site)
        readSynonyms(&fields, &site)
        let (contact, problems) = contact(&fields, file)
        site.contact = contact
        return (site, fields.problems + problems)
    }

    private static func readLook(_ fields: inout Fields, _ site: inout SiteSettings) {
        site.title = fields.localized("title") ?? site.title
        site.description = fields.localized("description") ?? site.description
        for key in ["logo", "font_file", "og_image"] { site.files[key] = fields.string(key) }
        if let color = fields.string("brand_color") {
            if Color(color.value) != nil {
                site.brandColor = color.value
            } else {
                fields.problem("colour '\(color.value)' is unknown; write it as #rrggbb", at: color.offsets)
            }
        }
        if let font = fields.string("font") {
            let safe = font.value.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789 -,".unicodeScalars.contains($0) }
            if safe {
                site.font = font.value
            } else {
                fields.problem(
                    "font '\(font.value)' has characters that no font name has; write names with commas between", at: font.offsets)
            }
        }
    }

    private static func readFeedback(_ fields: inout Fields, _ site: inout SiteSettings) {
        site.feedbackEndpoint = address(&fields, "feedback_endpoint").map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        site.feedbackMail = fields.string("feedback_mail")?.value
        site.asksForFeedback = fields.bool("helpful")?.value ?? site.asksForFeedback
    }

    private static func address(_ fields: inout Fields, _ key: String) -> String? {
        guard let text = fields.string(key) else { return nil }
        if isAddress(text.value) { return text.value }
        fields.problem("'\(key)' is not a web address; start it with https://", at: text.offsets)
        return nil
    }

    static func isAddress(_ text: String) -> Bool {
        let plain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"'<>;,\\".utf8.contains($0) }
        return plain && (text.hasPrefix("https://") || text.hasPrefix("http://") || text.hasPrefix("/"))
    }
}
