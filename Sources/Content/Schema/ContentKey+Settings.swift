/// Keys of `.replybook.yml`.
extension ContentKey {
    package static let settings: [ContentKey] = [
        ContentKey("shop_name", .localized, "Printed as {{ shop_name }}"),
        ContentKey("base_url", .text, "Public address of the help site, with its path"),
        ContentKey("repository", .text, "Address of the repository's files, for 'edit this page'"),
        ContentKey("default_language", .text, "Language of replies, new texts and the start page"),
        ContentKey("languages", .texts, "The languages every published text should be in"),
        ContentKey("locales", .entries(.language, .text), "A finer locale for numbers and days of a language"),
        ContentKey("country", .text, "Where the shop is: EU, or an ISO 3166 code such as PL, RU, UK or US"),
        ContentKey("currency", .text, "ISO 4217 code of amounts that name no currency"),
        ContentKey("facts", .entries(.name, .localized), "Values kept once and quoted as {{ facts.name }}"),
        ContentKey("variables", .entries(.name, .mapping(variable)), "Variables that templates share"),
        ContentKey("checks", .mapping(checks), "What 'replybook check' measures by"),
        ContentKey("feedback", .mapping(feedback), "When evidence marks a text for rewriting, and where it is kept"),
        ContentKey("site", .mapping(site), "The help site"),
        ContentKey("suggest", .mapping(suggest), "How sure a suggestion must be"),
        ContentKey("brands", .entries(.name, .anyMapping), "Settings of each brand that differ from these; 'site --brand' builds it"),
        ContentKey("exchange", .entries(.name, .entries(.name, .text)), "What variables are called in other tools, by format"),
    ]

    package static let checks: [ContentKey] = [
        ContentKey("severity", .entries(.rule, .word(["error", "warning", "note", "off"])), "How much a rule matters"),
        ContentKey("required_blocks", .entries(.category, .words(BlockKind.self)), "Blocks that a reply must have, by category"),
        ContentKey("length", .entries(.channel, .number(maximum: 1_000_000)), "The longest reply by channel, in words"),
        ContentKey("banned", .entries(.language, .texts), "Phrases not to be used, besides the built-in ones"),
        ContentKey("address", .entries(.language, .text), "The form of address that the book keeps"),
        ContentKey("spelling", .flag, "Whether words are looked up in the system's dictionaries; absent: in editors only"),
    ]

    package static let feedback: [ContentKey] = [
        ContentKey("window_days", .number(maximum: 365), "Days within which another question is a follow-up"),
        ContentKey("probability", .number(maximum: 1), "The probability from which a text is marked"),
        ContentKey("minimum", .number(maximum: 100_000), "Known outcomes below which no text is marked by its rate"),
        ContentKey("margin", .number(maximum: 10), "How much the usual rate must be exceeded, as a share of it"),
        ContentKey("margin_points", .number(maximum: 1), "The least excess, as a fraction"),
        ContentKey("store", .text, "Path of the database, absolute or relative to the book; or postgresql://… or service=NAME"),
        ContentKey("record_searches", .flag, "Whether searches that nothing covers are kept as content gaps"),
    ]

    package static let suggest: [ContentKey] = [
        ContentKey("caution", .word(Caution.self), "How sure a suggestion must be")
    ]

    /// What is said of a section of the site; sections may lie within each other.
    private static func section(_ depth: Int) -> [ContentKey] {
        let inner = depth > 1 ? [ContentKey("sections", .entries(.name, .mapping(section(depth - 1))), "Sections within it")] : []
        return [
            ContentKey("title", .localized, "What the section is called"),
            ContentKey("description", .localized, "What the section is about, in one sentence"),
            ContentKey("icon", .text, "One of the theme's icons, or the path of a picture in the book"),
            ContentKey("order", .localized, "Place among its siblings: a number, or one per language"),
        ] + inner
    }

    private static let contact: [ContentKey] = [
        ContentKey("text", .localized, "A sentence beside the ways to reach you"),
        ContentKey("hours", .localized, "When somebody answers"),
        ContentKey("phone", .localized, "Telephone number as people read it"),
        ContentKey("chat", .localized, "Address of the chat"),
    ]

    package static let site: [ContentKey] = [
        ContentKey("title", .localized, "Title of the help site"),
        ContentKey("description", .localized, "What the help site is about"),
        ContentKey("brand_color", .text, "#rgb or #rrggbb, from which links, buttons and marks take their colours"),
        ContentKey("logo", .text, "Picture of the header, a path in the book"),
        ContentKey("font", .text, "Font family of the pages"),
        ContentKey("font_file", .text, "File of that font, a path in the book"),
        ContentKey("trailing_slash", .flag, "Addresses such as 'tracking/' or 'tracking'; 'tracking.html' where it is absent"),
        ContentKey("feedback_endpoint", .text, "Address of 'replybook collect', which takes readers' votes and failed searches"),
        ContentKey("feedback_mail", .text, "Address of the mail link where there is no endpoint"),
        ContentKey("helpful", .flag, "Asks 'did this answer your question?'"),
        ContentKey("edit_url", .text, "Address at which a file can be edited, with {path}"),
        ContentKey("markdown", .flag, "A Markdown twin beside every page, and llms.txt"),
        ContentKey("offline", .flag, "Pages that were read can be read without a network"),
        ContentKey("feed_length", .number(maximum: 1_000), "Articles in the feed"),
        ContentKey("related", .number(maximum: 12), "Related articles under an article"),
        ContentKey("sections", .entries(.name, .mapping(section(3))), "The folders of KnowledgeBase/, 2 to 12, in their order"),
        ContentKey(
            "links",
            .mappings([
                ContentKey("title", .localized, "Words of the link"), ContentKey("url", .localized, "Where it leads"),
            ]), "Links in the footer: the shop, the imprint, the privacy notice"),
        ContentKey("contact", .mapping(contact), "How readers reach people"),
        ContentKey("synonyms", .entries(.language, .groups), "Groups of words that mean the same to the search"),
        ContentKey("recent", .number(maximum: 20), "Articles in the home page's list of recent changes"),
        ContentKey("audience", .texts, "Readers whose articles the site has beside those for everybody"),
        ContentKey("og_image", .text, "Picture that other sites show beside a link, a path in the book"),
        ContentKey("html", .flag, "Plain HTML tags in articles"),
        ContentKey("learn_from_templates", .flag, "The search also learns from the questions of templates that name an article first"),
    ]
}
