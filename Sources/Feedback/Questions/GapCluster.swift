/// Questions of the same kind that the book does not answer: the stub of a new template.
package struct GapCluster: Sendable, Hashable {
    /// Any number of a member leads back to the cluster, so it stays good when new questions join.
    package let number: Int
    package let question: String
    /// The members' different wordings, most recent first, at most eight: the stub's `questions`.
    package let examples: [String]
    package let count: Int
    package let kinds: [Gap.Kind: Int]
    /// Most frequent one; nil where unknown.
    package let language: String?
    /// Seconds since 1970.
    package let lastAsked: Int
    package let numbers: [Int]

    /// Clusters the newest gaps, leaving out what the book answers by now.
    ///
    /// - Parameter articles: finds only articles, for the gaps of visitors, who do not see templates; `answerer` where there is
    ///   none.
    package static func all(
        of gaps: [NumberedGap], by vectorizer: Vectorizer, answerer: Answerer?, articles: Answerer? = nil
    ) -> [GapCluster] {
        let open = gaps.filter { numbered in
            let gap = numbered.gap
            return (gap.kind == .siteSearch ? articles ?? answerer : answerer)?(gap.text.value, gap.language ?? "") == nil
        }
        return QuestionCluster.clusters(of: open.map(\.gap.text.value), by: vectorizer).compactMap { cluster in
            GapCluster(cluster, of: cluster.members.map { open[$0] })
        }
    }

    /// The members come newest first.
    private init?(_ cluster: QuestionCluster, of members: [NumberedGap]) {
        guard let newest = members.first, let central = members.last(where: { $0.gap.text.value == cluster.question }) else { return nil }
        number = central.number
        question = cluster.question
        var seen: Set<String> = []
        examples = Array(([cluster.question] + members.map(\.gap.text.value)).filter { seen.insert($0.lowercased()).inserted }.prefix(8))
        count = members.count
        kinds = members.reduce(into: [:]) { $0[$1.gap.kind, default: 0] += 1 }
        let languages = members.compactMap(\.gap.language).reduce(into: [:]) { $0[$1, default: 0] += 1 }
        language = languages.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        lastAsked = newest.gap.at
        numbers = members.map(\.number)
    }
}
