import Basics
import Diagnostics
import SearchCore
import TextAnalysis

/// The words that stand only in the bodies of one language's articles, spread over files by their hashes.
struct ArticleWordsMaker {
    /// A query loads one file for such a word: some eight thousand bytes.
    static let wordsPerFile = 400
    /// Those that use the word most.
    static let articlesPerWord = 20

    /// In the order of the texts.
    let profiles: [WordProfile]
    /// What the browser searches from the start.
    let texts: ArticleTexts

    func files() -> [ArticleWords] {
        let occurrences = occurrences()
        let words = words(occurrences)
        guard !words.isEmpty else { return [] }
        let count = (words.count + Self.wordsPerFile - 1) / Self.wordsPerFile
        var files = [[ArticleWords.Word]](repeating: [], count: count)
        for (hash, word) in words { files[Int(hash) % count].append(word) }
        // Neighbours that begin alike compress better.
        return files.parallelMap { words in ArticleWords(words.sorted { $0.text.lexicographicallyPrecedes($1.text) }) }
    }

    private struct Occurrences {
        var hashes: [UInt32] = []
        var articles: [Int32] = []
        var counts: [UInt16] = []
        /// Where the form stands in the article's profile.
        var forms: [Range<Int>] = []
    }

    private func occurrences() -> Occurrences {
        let known = known()
        var occurrences = Occurrences()
        for (article, profile) in profiles.enumerated() {
            profile.each { word, form in
                guard known[word.hash] == 0 else { return }
                occurrences.hashes.append(word.hash)
                occurrences.articles.append(Int32(article))
                occurrences.counts.append(word.count)
                occurrences.forms.append(form)
            }
        }
        return occurrences
    }

    /// Words that the texts have a form of; a query with one of them asks for no file.
    private func known() -> WordCounts {
        var known = WordCounts()
        for profile in profiles { for word in profile.words where word.isProminent { known.add(word.hash) } }
        for article in texts.articles {
            for word in article.bodyWords { known.add(ArticleWords.hash(word.withUnsafeBytes { UTF8Writer.scalars($0) }[...])) }
        }
        return known
    }

    private func words(_ occurrences: Occurrences) -> [(hash: UInt32, word: ArticleWords.Word)] {
        let order = RadixSort.order(occurrences.hashes)
        let common = Int(ArticleTextsMaker.commonShare * Double(profiles.count))
        var words: [(hash: UInt32, word: ArticleWords.Word)] = []
        var next = 0
        while next < order.count {
            let first = Int(order[next])
            let hash = occurrences.hashes[first]
            var end = next
            while end < order.count, occurrences.hashes[Int(order[end])] == hash { end += 1 }
            if profiles.count < 8 || end - next <= common {
                let form = profiles[Int(occurrences.articles[first])].form(occurrences.forms[first])
                words.append((hash, ArticleWords.Word(text: form, articles: Self.best(order[next..<end], occurrences))))
            }
            next = end
        }
        return words
    }

    private static func best(_ places: ArraySlice<UInt32>, _ occurrences: Occurrences) -> [Int] {
        guard places.count > articlesPerWord else { return places.map { Int(occurrences.articles[Int($0)]) } }
        let ranked = places.sorted { (occurrences.counts[Int($1)], $0) < (occurrences.counts[Int($0)], $1) }
        return ranked.prefix(articlesPerWord).map { Int(occurrences.articles[Int($0)]) }.sorted()
    }
}
