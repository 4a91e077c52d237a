import Diagnostics

/// What building the help site asks of articles, pictures and theme. `replybook site` and `serve` find these; here they are
/// explained and given their severities.
enum SiteRules {
    static let all: [any Rule.Type] = [
        ArticlesHaveTheirValues.self, TagsAreNotShownAsText.self, PicturesAreInert.self, AliasesLeadToOnePage.self,
        StaticFilesHideNoPage.self,
        ThemesAreWellFormed.self, BaseURLIsSet.self,
    ]
}

struct ArticlesHaveTheirValues: LoadingRule {
    static let about = RuleDescription(
        "articles-have-their-values", .error, "Every value that an article prints is there in the article's language.",
        why: "A page with a hole in it says something false or nothing at all.")
    static let examples = Example.sentences(
        good: "'{{ facts.days }}' with 'days' under 'facts' in the settings.",
        bad: "'{{ facts.days }}' in a Polish article, where 'days' has an English value alone.")
}

struct TagsAreNotShownAsText: LoadingRule {
    static let about = RuleDescription(
        "tags-are-not-shown-as-text", .warning, "No tag is shown to readers with its brackets.",
        why: "What Markdown cannot say and the site does not allow is printed as it is written, and looks broken.")
    static let examples = Example.sentences(
        good: "'<kbd>Ctrl</kbd>' with 'html: true' under 'site'.", bad: "'<div class=\"note\">' in an article: readers see the tag itself.")
}

struct PicturesAreInert: LoadingRule {
    static let about = RuleDescription(
        "pictures-are-inert", .error, "An SVG picture contains no script.",
        why: "A picture of somebody else's could act in the name of the site's visitors.")
    static let examples = Example.sentences(
        good: "A drawing of lines and texts.", bad: "A drawing with a 'script' element or an 'onclick' attribute.")
}

struct AliasesLeadToOnePage: LoadingRule {
    static let about = RuleDescription(
        "aliases-lead-to-one-page", .error, "An old address leads to one article and hides no page.",
        why: "Of two articles at one address a visitor sees one by chance.")
    static let examples = Example.sentences(
        good: "'aliases: [faq/returns]' in one article and its translations.",
        bad: "'aliases: [faq/returns]' in two articles, or an alias that is the address of a page.")
}

struct StaticFilesHideNoPage: LoadingRule {
    static let about = RuleDescription(
        "static-files-hide-no-page", .error, "A file under 'Static/' has an address of its own.",
        why: "Of a page and a file at one address visitors see one.")
    static let examples = Example.sentences(
        good: "'Static/CNAME', or 'Static/.well-known/security.txt'.", bad: "'Static/404.html'.")
}

struct ThemesAreWellFormed: LoadingRule {
    static let about = RuleDescription(
        "themes-are-well-formed", .error, "Templates and phrases of a theme can be read.",
        why: "The built-in ones are used in place of those that cannot.")
    static let examples = Example.sentences(
        good: "'{{#articles}}…{{/articles}}' in 'Theme/category.mustache'.", bad: "'{{#articles}}' without its end.")
}

struct BaseURLIsSet: LoadingRule {
    static let about = RuleDescription(
        "base-url-is-set", .note, "The settings name the site's public address.",
        why: "Sitemap, feed, canonical addresses and links between languages need it.")
    static let examples = Example.sentences(
        good: "'base_url: https://help.example/' in the settings.", bad: "Settings without 'base_url'.")
}
