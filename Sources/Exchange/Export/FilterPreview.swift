import Content

/// What a value that is the same for everybody prints with its filters.
struct FilterPreview {
    let formatter: ValueFormatter

    /// Nil where a filter is unknown, does not fit, or takes what only the agent knows.
    func text(of value: Value, _ filters: [PlaceholderTree.Filter]) -> String? {
        var value = value
        for filter in filters {
            guard let name = FilterName(rawValue: filter.name.value) else { return nil }
            var arguments: [Value] = []
            for argument in filter.arguments {
                guard case .literal(let literal) = argument else { return nil }
                arguments.append(literal.value)
            }
            do throws(FilterPipeline.Failure) {
                guard let next = try FilterPipeline(formatter: formatter).apply(name, to: value, arguments: arguments) else { return nil }
                value = next
            } catch {
                return nil
            }
        }
        return filters.isEmpty ? formatter.fact(value) : formatter.text(value)
    }
}
