import Basics
import Content

/// What stands for one text of the book, of whatever kind.
protocol BookTextHolder {
    var kind: CheckedText.Kind { get }
}

extension BookTextHolder {
    var template: Template? {
        if case .template(let template) = kind { return template }
        return nil
    }

    var article: Article? {
        if case .article(let article) = kind { return article }
        return nil
    }

    var status: Status { template?.status ?? article?.status ?? .published }
    var reviewed: Day? { template?.reviewed ?? article?.reviewed }
    var reviewIn: Period? { template?.reviewIn ?? article?.reviewIn }
    var change: ChangeSignificance? { template?.change ?? article?.change }

    /// Places of the front matter's keys; none in a fragment.
    var fields: [String: Range<Int>] { template?.fields ?? article?.fields ?? [:] }

    /// The place of a front matter key, else the start of the file.
    func key(_ name: String) -> Range<Int> { fields[name] ?? 0..<0 }
}
