import Content
import Diagnostics
import Language

/// What a company adds to its site: links, ways to reach people, words that mean the same, icons.
extension SiteSettingsReader {
    static let linkKeys = ["title", "url"]
    static let contactKeys = ["text", "hours", "phone", "chat"]

    /// `links: [{title: {en: Shop, pl: Sklep}, url: https://example.com/}]`
    static func readLinks(_ fields: inout Fields, _ site: inout SiteSettings) {
        guard let entry = fields.entry("links") else { return }
        guard case .sequence(let items, _) = entry.value else {
            return fields.problem("'links' is \(entry.value.kindName); write one '- {title: …, url: …}' per line", at: entry.keyOffsets)
        }
        for item in items {
            var link = Fields(item, in: fields.file, rule: fields.rule, name: "link")
            link.allow(linkKeys)
            if let title = link.localized("title"), let address = link.localized("url") {
                if address.all.allSatisfy(isAddress) {
                    site.links.append(SiteLink(title: title, address: address))
                } else {
                    link.problem("'url' is not a web address; start it with https://", at: item.offsets)
                }
            } else {
                link.problem("link lacks 'title' or 'url'; write '- {title: Shop, url: https://…}'", at: item.offsets)
            }
            fields.absorb(link.problems)
        }
    }

    static func contact(_ fields: inout Fields, _ file: SourceFile) -> (contact: SiteContact, problems: [Diagnostic]) {
        guard let entry = fields.entry("contact") else { return (SiteContact(), []) }
        var keys = Fields(entry.value, in: file, rule: fields.rule, name: "'contact'")
        keys.allow(contactKeys)
        var contact = SiteContact()
        contact.text = keys.localized("text")
        contact.hours = keys.localized("hours")
        contact.phone = keys.localized("phone")
        if let phone = contact.phone, !phone.all.allSatisfy({ $0.contains(where: \.isNumber) }) {
            keys.problem("'phone' has no digits; write a number such as '+48 22 000 12 34'", at: keys.entry("phone")?.keyOffsets ?? 0..<0)
        }
        if let chat = keys.localized("chat") {
            if chat.all.allSatisfy(isAddress) {
                contact.chat = chat
            } else {
                keys.problem("'chat' is not a web address; start it with https://", at: keys.entry("chat")?.keyOffsets ?? 0..<0)
            }
        }
        return (contact, keys.problems)
    }

    /// `synonyms: {en: [[parcel, package], [refund, money back]]}`
    static func readSynonyms(_ fields: inout Fields, _ site: inout SiteSettings) {
        guard let entry = fields.entry("synonyms") else { return }
        guard case .mapping(let entries, _) = entry.value else {
            return fields.problem("'synonyms' is \(entry.value.kindName); write 'en: [[parcel, package]]'", at: entry.keyOffsets)
        }
        for entry in entries {
            guard let language = LanguageTag(entry.key), case .sequence(let groups, _) = entry.value else {
                fields.problem("'\(entry.key)' is no language with groups of words; write 'en: [[parcel, package]]'", at: entry.keyOffsets)
                continue
            }
            for group in groups {
                guard case .sequence(let words, _) = group, words.count > 1 else {
                    fields.problem("group of synonyms has fewer than two words; write [parcel, package]", at: group.offsets)
                    continue
                }
                let texts = words.compactMap { word -> String? in if case .scalar(let text, _, _) = word { text } else { nil } }
                site.synonyms[language, default: []].append(texts)
            }
        }
    }

    /// A section's icon is one of the theme's, or a picture of the book.
    static func readIcons(_ settings: Settings, _ fields: inout Fields, _ site: inout SiteSettings) {
        for section in settings.sections.named {
            guard let icon = section.icon else { continue }
            if icon.value.contains(".") {
                site.files["icon of '\(section.path)'"] = icon
            } else if !SectionIcon.names.contains(icon.value) {
                let near = Suggestion.nearest(to: icon.value, in: SectionIcon.names).map { "did you mean '\($0)'?" }
                let remedy = near ?? "use \(SectionIcon.names.joined(separator: ", ")), or the path of a picture"
                fields.problem("icon '\(icon.value)' is unknown; \(remedy)", at: icon.offsets)
            }
        }
    }
}

/// The icons that `icons.mustache` draws.
enum SectionIcon {
    static let names = [
        "product", "delivery", "return", "money", "errors", "book", "globe", "gear", "user", "people", "lock", "key", "chat", "mail",
        "phone", "code", "cloud", "chart", "house", "bell", "star", "tool", "flag",
    ]

    /// Of a section that names none.
    static let standard = "book"
}
