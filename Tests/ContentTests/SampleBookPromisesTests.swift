import Basics
import Content
import Diagnostics
import Foundation
import Language
import Testing

/// What the texts of the sample book about one matter promise together, and what its numbers may say.
@Suite struct SampleBookPromisesTests {
    static let book = BookLoader.load(SampleBookTests.root)
    static let bases = book.templates.filter { $0.name.variant == nil }

    /// Facts about the desk, a gesture or a single offer, which no help article has to repeat.
    private static func isPromise(_ fact: String) -> Bool {
        !["support_", "email_reply", "bonus_", "bulk_", "logo_", "safety_gate"].contains { fact.dropFirst(6).hasPrefix($0) }
    }

    private static func facts(of template: Template) -> Set<String> {
        let language = template.name.language
        let trees = template.sections.map(\.placeholders)
        let fragments = trees.flatMap(\.includes).compactMap { book.fragment($0.name.value, language: language)?.placeholders }
        return Set((trees + fragments).flatMap(\.variables).map(\.value).filter { Variable.isFact($0) && isPromise($0) })
    }

    private static func facts(ofArticle id: String, _ language: LanguageTag) -> Set<String> {
        let articles = book.articles.filter { $0.name.id.description == id && $0.name.language == language }
        return Set(articles.flatMap(\.placeholders.variables).map(\.value).filter(Variable.isFact))
    }

    @Test func `what a reply promises, the help site says too`() {
        for language in Self.book.languages {
            let published = Set(
                Self.book.articles.filter { $0.name.language == language }.flatMap(\.placeholders.variables).map(\.value))
            for template in Self.bases where template.name.language == language {
                #expect(Self.facts(of: template).subtracting(published).sorted() == [], "\(template.name)")
            }
        }
    }

    @Test func `a reply and the articles it offers speak of the same facts`() {
        for template in Self.bases where !template.articles.isEmpty {
            let own = Self.facts(of: template)
            let offered = template.articles.reduce(into: Set<String>()) {
                $0.formUnion(Self.facts(ofArticle: $1.value, template.name.language))
            }
            let shared = own.intersection(offered)
            #expect(own.count < 2 || shared.count * 2 >= own.count, "\(template.name): only \(shared.sorted()) of \(own.sorted())")
        }
    }

    /// What a declaration binds, without the words in which it asks.
    private struct Declaration: Hashable {
        let name: String
        let kind: Variable.Kind
        let choices: [String]
        let isRequired: Bool
        let origin: Variable.Origin
        let minimum: Decimal?
        let maximum: Decimal?
        let tense: Variable.Tense?
        let pattern: String?

        init(_ variable: Variable) {
            name = variable.name
            kind = variable.kind
            choices = variable.choices
            isRequired = variable.isRequired
            origin = variable.origin
            (minimum, maximum, tense, pattern) = (variable.minimum, variable.maximum, variable.tense, variable.pattern)
        }
    }

    @Test func `translations declare the same variables, choices and limits, and offer the same articles`() {
        for (family, versions) in Dictionary(grouping: Self.book.templates, by: { "\($0.name.id)@\($0.name.variant ?? "")" }) {
            // Only Polish addresses a customer in the vocative.
            let declarations = versions.map { Set($0.variables.filter { $0.name != "salutation" }.map(Declaration.init)) }
            #expect(Set(declarations).count == 1, "\(family)")
            #expect(Set(versions.map { $0.articles.map(\.value) }).count == 1, "\(family)")
            #expect(Set(versions.map { Set($0.law.map(\.value)) }).count == 1, "\(family)")
        }
    }

    private static func numbers(of template: Template) -> [Variable] {
        let printed = Set(template.sections.flatMap(\.placeholders.variables).map(\.value))
        return printed.sorted().compactMap { name in template.variables.first { $0.name == name } ?? book.settings.variables[name] }
            .filter { $0.kind == .number || $0.kind == .money }
    }

    @Test func `no number or amount may be negative`() {
        for template in Self.book.templates {
            for variable in Self.numbers(of: template) { #expect((variable.minimum ?? -1) >= 0, "\(template.name): \(variable.name)") }
        }
    }

    /// The texts of a template with one value replaced, once for every option of every choice.
    private static func texts(of template: Template, _ name: String, _ value: Value, in fixture: Fixture) -> Set<String> {
        let used = Set(template.sections.flatMap(\.placeholders.variables).map(\.value))
        let choices = used.compactMap { used in template.variables.first { $0.name == used } ?? book.settings.variables[used] }
        let options = choices.flatMap { choice in choice.options.map { (choice.name, $0.value) } }
        return Set(
            ([("", Value.text(""))] + options).flatMap { option in
                let evaluator = Evaluator(
                    formatter: book.settings.formatter(for: template.name.language),
                    fragments: { book.fragment($0, language: template.name.language) },
                    value: { asked in
                        asked == name ? value : asked == option.0 ? option.1 : SampleBookTests.value(asked, template, fixture, book)
                    })
                return template.sections.map { evaluator.fill($0.placeholders, of: template.file).markdown }
            })
    }

    @Test func `nothing is promised in an amount or a number of zero`() throws {
        let fixture = try #require(Self.book.fixtures.first { $0.name == "usual-two" })
        let zero = /(^|[\s\u{A0}])(0[\s\u{A0}](zł|рабоч|дн|dni|day|working|шт|szt|piece|балл|punkt|point)|PLN[\s\u{A0}]0(?![.,]?\d))/
        for template in Self.book.templates {
            for variable in Self.numbers(of: template) where variable.minimum == 0 {
                let value: Value = variable.kind == .money ? .money(0, currency: "PLN") : .number(0)
                for text in Self.texts(of: template, variable.name, value, in: fixture) {
                    #expect(text.firstMatch(of: zero) == nil, "\(template.name): '\(variable.name)' in '\(text)'")
                }
            }
        }
    }

    @Test func `fractions have the decimal sign and the plural form of the language`() throws {
        let fixture = try #require(Self.book.fixtures.first { $0.name == "usual-two" })
        let wrong = /1\.5[\s\u{A0}](дн|рабоч|день|dn|dzień)|1,5[\s\u{A0}](day|working|дней|рабочих дней|dni)(?!\w)/
        for template in Self.book.templates {
            for variable in Self.numbers(of: template) where variable.kind == .number {
                for text in Self.texts(of: template, variable.name, .number(1.5), in: fixture) {
                    #expect(text.firstMatch(of: wrong) == nil, "\(template.name): '\(variable.name)' in '\(text)'")
                }
            }
        }
    }

    @Test func `short words and numbers stay on the line of the next word in Russian and Polish`() {
        let shortWords: [LanguageTag: Regex<(Substring, Substring)>] = [
            .russian: /(^|[\s\u{A0}(«„])[аиовсукяАИОВСУКЯ] \S/, .polish: /(^|[\s\u{A0}(«„])[aiouwzAIOUWZ] \S/,
        ]
        let counted = /\}\} \{\{ [\w.]+ \| plural/
        let texts =
            Self.book.templates.map { ($0.name, $0.file.slice($0.body)) } + Self.book.articles.map { ($0.name, $0.file.slice($0.body)) }
        for (name, text) in texts {
            guard let short = shortWords[name.language] else { continue }
            let body = String(text)
            #expect(body.firstMatch(of: counted) == nil, "\(name)")
            #expect(body.replacing(/\{[{%].*?[}%]\}/, with: "…").firstMatch(of: short) == nil, "\(name)")
        }
    }
}
