import Content
import Diagnostics
import Language
import Testing

@testable import Checking

@Suite struct RuleExampleTests {
    @Test(arguments: RuleSet.all.map { $0.about.name }) func `finds what the examples mark and nothing else`(name: String) throws {
        let rule = try #require(RuleSet.rule(named: name))
        #expect(rule.examples.contains(where: \.isGood) && rule.examples.contains { !$0.isGood })
        for example in rule.examples where !example.isSentence {
            let book = try TemporaryBook(example.book)
            let marks = example.marks.compactMap { mark in
                TextReference(mark.template).flatMap { reference in BookLoader.load(book.root).templates(matching: reference).first }.map {
                    FeedbackMark($0.name, reason: mark.reason)
                }
            }
            let found = book.report(marks: marks, spelling: TemporaryBook.spelling).diagnostics.filter {
                $0.rule == name && $0.path == example.filePath
            }
            #expect(found.map(\.range.start.offset) == example.markOffsets, "\(example.text)\n\(found.map(\.line).joined(separator: "\n"))")
            #expect(example.isGood == example.markOffsets.isEmpty, "\(example.text)")
        }
    }

    @Test func `every rule that looks at words shows them in three languages`() {
        let worded = RuleSet.groups.first { $0.title == "The reply" }?.rules ?? []
        for rule in worded where rule != PolishNamesTakeTheVocative.self && rule != FormOfAddressIsConsistent.self {
            #expect(Set(rule.examples.map(\.language)).isSuperset(of: [.english, .polish, .russian]), "\(rule)")
        }
    }

    @Test func `names of rules are unique, small and hyphenated, and every rule says what and why`() {
        #expect(Set(RuleSet.names).count == RuleSet.names.count)
        for rule in RuleSet.descriptions {
            #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(rule.name)")
            #expect(rule.summary.hasSuffix(".") && rule.explanation.hasSuffix("."), "\(rule.name)")
        }
    }

    @Test func `messages are lower case, have no final stop, and name fact and remedy`() throws {
        for rule in RuleSet.all {
            for example in rule.examples where !example.isGood && !example.isSentence {
                let book = try TemporaryBook(example.book)
                for diagnostic in book.report(spelling: TemporaryBook.spelling).diagnostics where diagnostic.rule == rule.about.name {
                    #expect(diagnostic.message.first?.isUppercase == false || diagnostic.message.hasPrefix("YAML"), "\(diagnostic.line)")
                    #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic.line)")
                    #expect(diagnostic.message.contains(";") || diagnostic.message.contains(": "), "\(diagnostic.line)")
                }
            }
        }
    }
}
