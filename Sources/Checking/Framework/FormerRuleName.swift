import Diagnostics

/// What rules were called before their names became those of their types; comments, settings and baselines may still say so.
enum FormerRuleName {
    /// The name that a rule has now; the given one where it never had another.
    static func current(_ name: String) -> String { all[name] ?? name }

    /// The name that a rule had; its present one where it never had another.
    static func former(_ name: String) -> String { formerByCurrent[name] ?? name }

    /// Nil for a name that is still in use.
    static func remedy(for name: String) -> String? { all[name].map { "rule '\(name)' is called '\($0)' now; write that" } }

    /// What somebody probably meant who wrote a name that no rule has or had.
    ///
    /// - Parameter names: those of all rules.
    static func unknown(_ name: String, names: [String]) -> String {
        let meant = Suggestion.nearest(to: name, in: names + all.keys.sorted()).map { "did you mean '\(current($0))'?" }
        return "rule '\(name)' is unknown; \(meant ?? "'replybook check --rules' lists them")"
    }

    private static let formerByCurrent = Dictionary(all.map { ($1, $0) }) { first, _ in first }

    /// Present names by former ones.
    static let all: [String: String] = [
        "active-picture": "pictures-are-inert",
        "alias": "aliases-lead-to-one-page",
        "answer-first": "links-come-after-the-answer",
        "apology-fault": "apology-needs-our-fault",
        "article-description": "article-describes-its-answer",
        "article-placeholder": "articles-quote-only-facts",
        "article-value": "articles-have-their-values",
        "asked-twice": "nothing-is-asked-twice",
        "bank-account": "no-bank-account",
        "bare-resolution": "resolution-answers-in-words",
        "base-url": "base-url-is-set",
        "blame": "nobody-is-blamed",
        "block": "blocks-are-known",
        "block-order": "blocks-keep-their-order",
        "broken-anchor": "anchors-exist",
        "broken-link": "links-lead-somewhere",
        "capitals": "words-are-not-in-capitals",
        "card-number": "no-card-number",
        "category": "category-matches-folder",
        "compensation-apology": "compensation-follows-an-apology",
        "competing-question": "templates-do-not-compete",
        "complete-front-matter": "front-matter-is-complete",
        "double-space": "spaces-are-single",
        "duplicate-id": "names-are-unique",
        "emoji": "emoji-fit-the-channel",
        "empty-block": "blocks-are-not-empty",
        "empty-book": "book-has-texts",
        "encoding": "text-is-utf8",
        "exclamation-marks": "exclamation-marks-are-rare",
        "file-name": "file-names-are-valid",
        "file-read": "files-are-readable",
        "file-size": "files-are-small",
        "filter": "filters-are-known",
        "fixture": "fixtures-are-valid",
        "form-of-address": "form-of-address-is-consistent",
        "front-matter": "front-matter-is-valid",
        "generic-question": "questions-are-specific",
        "hollow-phrase": "phrases-are-not-hollow",
        "image-alt": "images-have-alt-text",
        "include": "fragments-include-nothing",
        "insecure-link": "links-are-secure",
        "link-text": "link-texts-say-where-they-lead",
        "long-paragraph": "paragraphs-are-short",
        "long-sentence": "sentences-are-short",
        "markdown-excess": "markdown-is-read-as-written",
        "marked-for-revision": "revision-mark-is-resolved",
        "missing-image": "images-exist",
        "missing-translation": "texts-are-translated",
        "near-duplicate": "templates-differ",
        "optional-value": "optional-values-may-be-missing",
        "orphan-article": "articles-are-linked",
        "personal-email": "no-personal-email",
        "personal-number": "no-personal-number",
        "personal-phone": "no-personal-phone",
        "placeholder-syntax": "placeholders-are-well-formed",
        "plural-forms": "plural-has-all-forms",
        "polish-vocative": "polish-names-take-the-vocative",
        "promise-without-date": "promises-name-a-day",
        "raw-html": "tags-are-not-shown-as-text",
        "render-changed": "renders-are-accepted",
        "render-fault": "renders-are-clean",
        "repeated-block": "blocks-are-unique",
        "repeated-fact": "facts-are-quoted-by-name",
        "repeated-question": "questions-differ",
        "reply-length": "reply-fits-its-channel",
        "required-blocks": "required-blocks-are-there",
        "review-dates": "review-dates-make-sense",
        "review-overdue": "review-is-not-overdue",
        "sales-talk": "upset-customers-are-not-sold-to",
        "settings": "settings-are-valid",
        "stale-translation": "translations-keep-up",
        "suppression": "suppressions-give-reasons",
        "symlink": "links-stay-in-the-book",
        "theme": "themes-are-well-formed",
        "three-questions": "three-questions-are-given",
        "top-heading": "title-is-not-repeated-as-heading",
        "translation-differs": "translations-promise-the-same",
        "uncovered-message": "uncovered-messages-are-listed",
        "undeclared-variable": "variables-are-declared",
        "unfindable-question": "questions-find-their-template",
        "unknown-article": "named-articles-exist",
        "unknown-fact": "facts-exist",
        "unknown-fragment": "fragments-exist",
        "unknown-key": "keys-are-known",
        "unreachable-branch": "branches-can-be-reached",
        "unused-variable": "declared-variables-are-used",
        "variant": "variants-belong-to-a-text",
        "yaml-syntax": "yaml-is-well-formed",
    ]
}
