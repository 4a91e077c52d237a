import ArgumentParser
import Content
import Foundation

/// What the shell offers after Tab, from the book that the command line means.
enum CompletionSource {
    static let templates = CompletionKind.custom { words, _, prefix in
        guard let root = root(words) else { return [] }
        let names = TextFileNames(root: root).templates
        // Variants and languages only once the id stands, so that the first list stays short.
        guard prefix.contains("@") || prefix.contains(":") else { return unique(names.map(\.id.description)) }
        return unique(names.map(\.description) + names.map { "\($0.id)\($0.variant.map { "@" + $0 } ?? "")" })
    }

    static let languages = CompletionKind.custom { words, _, _ in
        guard let root = root(words) else { return [] }
        let names = TextFileNames(root: root)
        return unique((names.templates + names.articles).map(\.language.description))
    }

    static let categories = CompletionKind.list(Category.allCases.sorted().map(\.rawValue))

    private static func root(_ words: [String]) -> String? {
        let named = words.firstIndex(of: "--book").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
            ?? words.first { $0.hasPrefix("--book=") }.map { String($0.dropFirst(7)) }
        do {
            var options = GlobalOptions()
            options.book = named
            return try options.bookRoot()
        } catch {
            // Nobody reads an error below a half-typed line.
            return nil
        }
    }

    private static func unique(_ words: [String]) -> [String] { Array(Set(words)).sorted() }
}
