/// Keys of front matter, in the order in which people write them.
extension ContentKey {
    package static let template: [ContentKey] = [
        ContentKey("title", .text, "The situation as the agent thinks of it"),
        ContentKey("heading", .text, "Printed over this answer when a reply has several; in the customer's words"),
        category,
        ContentKey("questions", .texts, "How customers put it, in their own words; three or more. The search learns from them"),
        ContentKey("interest", .text, "What the customer really wants to know"),
        ContentKey("keywords", .texts, "More words to be found by"),
        ContentKey("channels", .words(Channel.self), "Where the reply is sent or said; everywhere where none is named"),
        ContentKey("mood", .word(Mood.self), "How the customer feels"),
        ContentKey("fault", .word(Fault.self), "Whose fault it is; only 'ours' has an apology"),
        ContentKey("variables", .entries(.name, .mapping(variable)), "What the agent fills in"),
        ContentKey("articles", .articles, "Help articles offered at the end of the reply"),
        law, owner, reviewed, reviewIn, status, change,
        ContentKey(
            "revise", .textOr([ContentKey("since", .day, "When it was marked"), ContentKey("reason", .text, "Why")]),
            "A mark for rewriting, written by 'feedback mark --write' or by you"),
    ]

    package static let article: [ContentKey] = [
        ContentKey("title", .text, "The question that the article answers"),
        ContentKey("description", .text, "The answer in one sentence: lists, results and search engines show it"),
        ContentKey("category", .text, "The folder once more, as a check"),
        ContentKey("questions", .texts, "How customers put it; searched, and printed on the page of all questions"),
        ContentKey("keywords", .texts, "More words to be found by; never printed"),
        ContentKey("related", .articles, "First under 'Related articles'; the nearest by content follow"),
        ContentKey("aliases", .texts, "Older addresses below base_url that lead here"),
        law, owner, reviewed, reviewIn, status, change,
        ContentKey("order", .number(maximum: 1_000_000), "Place in its category; articles without one follow by title"),
        ContentKey("popular", .flag, "Shown on the home page"),
        ContentKey("audience", .texts, "Readers for whom alone it is published, with 'site --audience'"),
        ContentKey("hidden", .flag, "Found by its address alone: in no list, no search, no map"),
    ]

    package static let fragment: [ContentKey] = [law, owner, reviewed, reviewIn]

    /// What a declaration of a variable says.
    package static let variable: [ContentKey] = [
        ContentKey("ask", .localized, "What the agent is asked for"),
        ContentKey("ask_customer", .localized, "The same, in the words in which a customer is asked"),
        ContentKey("type", .word(Variable.Kind.self), "What kind of value it is"),
        ContentKey("pattern", .text, "A regular expression for the whole value"),
        ContentKey("values", .entries(.name, .localized), "Choices as 'key: label'"),
        ContentKey("choices", .texts, "Choices that have no label"),
        ContentKey("required", .flag, "'false' where a blank is an answer"),
        ContentKey("from", .word(Variable.Origin.self), "Who knows the value"),
        ContentKey("min", .number(maximum: 1e15), "The least number or amount"),
        ContentKey("max", .number(maximum: 1e15), "The greatest number or amount"),
        ContentKey("when", .word(Variable.Tense.self), "On which side of today a date lies"),
        ContentKey("working_day", .flag, "Whether a date is meant to be a working day"),
        ContentKey("days_until", .text, "The date up to which a number counts the days"),
        ContentKey("working_days_until", .text, "The date up to which a number counts the working days"),
        ContentKey("default", .localized, "The value where nobody gives one"),
        ContentKey("example", .localized, "What a value looks like"),
    ]

    private static let category = ContentKey("category", .word(Category.self), "The folder once more, as a check")
    private static let law = ContentKey("law", .law, "The countries whose law the text relies on, such as PL or EU")
    private static let owner = ContentKey("owner", .text, "Who is responsible for the text")
    private static let reviewed = ContentKey("reviewed", .day, "The day of the last review")
    private static let reviewIn = ContentKey("review_in", .period, "After how long the next review is due, such as 6 months")
    private static let status = ContentKey("status", .word(Status.self), "A draft is not used yet, a retired text no more")
    private static let change = ContentKey(
        "change", .word(ChangeSignificance.self), "What the last change means to the translations; one that has followed says the same")
}
