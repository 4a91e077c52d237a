import ArgumentParser
import Content
import Desk
import Foundation

/// What the shell offers after Tab, from the book that the command line means.
enum CompletionSource {
    static let templates = CompletionKind.custom { words, index, prefix in
        guard let root = root(words) else { return [] }
        let typed = TypedName(words: words, index: index, prefix: prefix, shell: CompletionShell.requesting)
        return typed.offers(TextFileNames(root: root).templates)
    }

    /// Templates and articles.
    static let texts = CompletionKind.custom { words, index, prefix in
        guard let root = root(words) else { return [] }
        let typed = TypedName(words: words, index: index, prefix: prefix, shell: CompletionShell.requesting)
        let names = TextFileNames(root: root)
        return typed.offers(names.templates + names.articles)
    }

    static let languages = CompletionKind.custom { words, _, _ in
        guard let root = root(words) else { return [] }
        let names = TextFileNames(root: root)
        return unique((names.templates + names.articles).map(\.language.description))
    }

    static let categories = CompletionKind.list(Category.allCases.sorted().map(\.rawValue))

    private static func root(_ words: [String]) -> String? {
        let named =
            words.firstIndex(of: "--book").flatMap { $0 + 1 < words.count ? words[$0 + 1] : nil }
            ?? words.first { $0.hasPrefix("--book=") }.map { String($0.dropFirst(7)) }
        do {
            return try BookLocator(
                folder: FileManager.default.currentDirectoryPath, environment: Surroundings.current.environment
            ).root(named: named)
        } catch {
            // Nobody reads an error below a half-typed line.
            return nil
        }
    }

    private static func unique(_ words: [String]) -> [String] { Array(Set(words)).sorted() }
}
