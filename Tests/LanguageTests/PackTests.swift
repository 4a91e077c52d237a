import Language
import Testing

/// Asks every language pack every question.
@Suite struct PackTests {
    /// Answers that a language may leave out, because it has no such thing.
    private static let optional: Set<String> = [
        "suffixes", "kin", "relativePronouns", "addressForms", "yearWord", "dayMonthLinks", "workingDays", "working", "cases", "longer",
        "small",
    ]

    @Test(arguments: LanguagePack.all) func `a language answers every question`(_ pack: LanguagePack) {
        var empty: [String] = []
        Self.visit(pack, "") { path, isEmpty in if isEmpty { empty.append(path) } }
        #expect(empty == [], "\(pack.tag)")
    }

    private static func visit(_ value: Any, _ path: String, _ body: (String, Bool) -> Void) {
        switch value {
        case let text as String: body(path, !text.contains { !$0.isWhitespace })
        case let list as [String]:
            body(path, list.isEmpty)
            for (index, text) in list.enumerated() where text.isEmpty { body("\(path)[\(index)]", true) }
        default:
            let mirror = Mirror(reflecting: value)
            if mirror.displayStyle == .collection || mirror.displayStyle == .dictionary { body(path, mirror.children.isEmpty) }
            for child in mirror.children where !optional.contains(child.label ?? "") && child.label != "description" {
                visit(child.value, path + "." + (child.label ?? ""), body)
            }
        }
    }

    @Test(arguments: LanguagePack.all) func `a language has twelve months and nineteen ordinals`(_ pack: LanguagePack) {
        #expect(pack.dates.months.count == 12)
        #expect(pack.dates.ordinals.count == 19)
        #expect(pack.dates.weekdays.names.count == 7 && pack.dates.weekdays.when.count == 7)
        #expect(!pack.dates.distances.working.isEmpty || !pack.dates.distances.workingDays.isEmpty)
    }

    @Test(arguments: LanguagePack.all) func `forms of weekdays are of days that the language knows`(_ pack: LanguagePack) {
        let weekdays = pack.dates.weekdays
        let names = Set(weekdays.names.flatMap(\.self))
        for item in weekdays.cases {
            #expect(!item.prepositions.isEmpty && !item.forms.isEmpty)
            for word in item.forms.keys { #expect(names.contains(Phrase.folded(word)), "\(word)") }
            for word in item.forms.values { #expect(word == word.lowercased() && item.forms[word] == nil, "\(word)") }
        }
        for item in weekdays.longer {
            #expect(item.before.allSatisfy { names.contains(Phrase.folded($0)) } && item.long.hasPrefix(item.short))
            #expect(item.before.allSatisfy { day in weekdays.when.contains("\(item.long) \(day)") })
        }
    }

    @Test(arguments: LanguagePack.all) func `words that must be escalated are in small letters`(_ pack: LanguagePack) {
        let words = pack.escalation
        for list in [words.lawyer, words.regulator, words.chargeback, words.press, words.injury, words.harmless] {
            for phrase in list { #expect(phrase == phrase.lowercased() && !phrase.contains("ё") && !phrase.hasPrefix("*"), "\(phrase)") }
        }
        #expect(pack.grammar.doubled.allSatisfy { $0 == $0.lowercased() })
    }

    @Test(arguments: LanguagePack.all) func `a language names all categories and their interests`(_ pack: LanguagePack) {
        let categories = ["delivery", "errors", "money", "product", "return"]
        #expect(pack.search.categories.keys.sorted() == categories)
        #expect(pack.scaffold.interests.keys.sorted() == categories)
    }

    @Test(arguments: LanguagePack.all) func `words to compare are folded as the texts they are compared with`(_ pack: LanguagePack) {
        let lists: [[String]] = [
            pack.grammar.abbreviations, pack.grammar.endings, pack.grammar.conditions, pack.grammar.relativePronouns,
            pack.dates.months.flatMap(\.self), pack.dates.ordinals, pack.dates.near.keys.sorted(), pack.dates.tens.keys.sorted(),
            pack.dates.weekdays.names.flatMap(\.self), pack.dates.weekdays.leads, pack.dates.weekdays.next,
            pack.dates.distances.counts.keys.sorted(), pack.dates.distances.days, pack.dates.distances.weeks,
            pack.reply.regrets, pack.reply.goodbyes, pack.reply.costs, pack.reply.costsNothing, pack.mail.headers, pack.mail.separators,
            pack.mail.attributions,
            pack.mail.greetings, pack.mail.salutations, pack.mail.closings, pack.mail.devices, pack.mail.thanks, pack.mood.anger,
            pack.mood.complaint, pack.mood.trouble, pack.mood.waiting, pack.mood.worry, pack.questions.openers, pack.questions.requests,
            pack.questions.pointers, pack.questions.references, pack.questions.courtesies, pack.questions.announcements,
            pack.questions.counts, pack.questions.links, pack.questions.others, pack.questions.fillers, pack.style.vagueLinks,
            pack.measures.day, pack.measures.money, pack.names.titles, pack.names.small.map { $0.filter { $0 != "-" } },
            pack.names.conjunctions,
        ]
        for word in lists.flatMap(\.self) { #expect(word == Phrase.folded(word)) }
    }

    @Test(arguments: LanguagePack.all) func `every concept has patterns, and each pattern is one word`(_ pack: LanguagePack) {
        let lines = pack.search.concepts.split(separator: "\n").map { $0.split(separator: ":") }
        #expect(lines.map { String($0[0]) } == Concept.names)
        for line in lines {
            let patterns = line[1].split(separator: " ")
            #expect(!patterns.isEmpty, "\(line[0])")
            #expect(Set(patterns).count == patterns.count, "'\(line[0])' has a pattern twice")
        }
    }

    /// A list of synonyms that was cut at its blanks once made "не" a synonym of "incorrect".
    @Test(arguments: LanguagePack.all) func `words of negation mean nothing else`(_ pack: LanguagePack) {
        let negations = Set(pack.grammar.negations.map { Substring($0) })
        for line in pack.search.concepts.split(separator: "\n") where !line.hasPrefix("negation:") {
            let patterns = Set(line.drop { $0 != ":" }.dropFirst().split(separator: " "))
            #expect(patterns.isDisjoint(with: negations), "\(line)")
        }
    }

    @Test func `no greeting names a shop`() {
        for pack in LanguagePack.all { #expect(!pack.mail.addressees.contains("dalevka")) }
    }

    @Test func `a region or a script does not hide a language`() throws {
        #expect(LanguagePack.of(try #require(LanguageTag("de-AT")))?.name == "Deutsch")
        #expect(LanguagePack.of(try #require(LanguageTag("nl"))) == nil)
        #expect(LanguagePack.orEnglish(try #require(LanguageTag("nl"))).tag == .english)
        #expect(LanguagePack.spoken(in: [.german]).map(\.tag) == [.english, .polish, .russian, .german])
        #expect(LanguagePack.spoken(in: []).map(\.tag) == [.english, .polish, .russian])
    }
}

extension LanguagePack: CustomTestStringConvertible {
    public var testDescription: String { tag.description }
}
