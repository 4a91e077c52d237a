import Content

/// How well messages are read: questions, values, language, mood.
package struct MessageEvaluation: Sendable {
    /// Expected questions, and those whose template came first; an uncovered one counts when it is said to be uncovered.
    package private(set) var questions = Score()
    package private(set) var uncovered = Score()
    /// Questions that nobody asked.
    package private(set) var extra = 0
    package private(set) var values = Score()
    package private(set) var extraValues = 0
    package private(set) var languages = Score()
    package private(set) var moods = Score()
    /// What went wrong, one line each: message, expected, found.
    package private(set) var failures: [String] = []

    package struct Score: Sendable, Equatable {
        package var right = 0
        package var of = 0
        package var share: Double { of == 0 ? 1 : Double(right) / Double(of) }

        mutating func count(_ isRight: Bool) {
            of += 1
            if isRight { right += 1 }
        }
    }

    package init() {}

    package mutating func add(_ expected: GoldenMessage, _ reading: MessageReading, _ given: GivenValues) {
        addQuestions(expected, reading)
        addValues(expected, given)
        languages.count(reading.language == expected.language)
        moods.count(reading.mood.rawValue == expected.mood)
        if reading.language != expected.language {
            failures.append("\(expected.id) language: \(expected.language) read as \(reading.language ?? "none")")
        }
    }

    private mutating func addQuestions(_ expected: GoldenMessage, _ reading: MessageReading) {
        var found = reading.questions.map { $0.isCovered ? $0.templates.first?.id : nil }
        for id in expected.expect {
            let place = found.firstIndex(of: id)
            if let place { found.remove(at: place) }
            questions.count(place != nil)
            if id == nil { uncovered.count(place != nil) }
            if place == nil { failures.append("\(expected.id) question: \(id ?? "uncovered") not among \(Self.list(reading))") }
        }
        extra += found.count
        if !found.isEmpty {
            failures.append("\(expected.id) extra: \(found.map { $0 ?? "uncovered" }.joined(separator: ", ")) in \(Self.list(reading))")
        }
    }

    private static func list(_ reading: MessageReading) -> String {
        reading.questions.map { question in
            let first = question.templates.first
            let percent = Int((first?.probability ?? 0) * 100)
            return "\(question.isCovered ? "" : "uncovered, ")\(first?.id ?? "none") \(percent) % «\(question.text.prefix(60))»"
        }.joined(separator: " | ")
    }

    private mutating func addValues(_ expected: GoldenMessage, _ given: GivenValues) {
        for (name, value) in expected.values.sorted(by: { $0.key < $1.key }) {
            let isRight = given.all[name].map { Self.same($0, value) } ?? false
            values.count(isRight)
            if !isRight { failures.append("\(expected.id) value: \(name) '\(value)' read as '\(given.all[name] ?? "")'") }
        }
        // An address of the customer's stands under two names.
        let known = Set(expected.values.values)
        let extra = given.all.filter { expected.values[$0.key] == nil && !known.contains($0.value) }
        extraValues += extra.count
        for (name, value) in extra.sorted(by: { $0.key < $1.key }) { failures.append("\(expected.id) extra value: \(name) '\(value)'") }
    }

    private static func same(_ left: String, _ right: String) -> Bool {
        left == right || (Variable.money(left) != nil && Variable.money(left) == Variable.money(right))
    }
}
