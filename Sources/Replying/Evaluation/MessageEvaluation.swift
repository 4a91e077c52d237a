import Content

/// How well messages are read: questions, values, language, mood.
package struct MessageEvaluation: Sendable {
    /// Expected questions, and those whose template came first; an uncovered one counts when it is said to be uncovered.
    package private(set) var questions = Score()
    /// Covered questions, and those whose template is among the first three of some question.
    package private(set) var topThree = Score()
    /// Uncovered questions, and those said to be uncovered.
    package private(set) var uncovered = Score()
    /// Covered questions, and those whose template leads a question that is said to be uncovered.
    package private(set) var falseAlarms = Score()
    /// Questions that nobody asked.
    package private(set) var extra = 0
    package private(set) var values = Score()
    package private(set) var extraValues = 0
    package private(set) var languages = Score()
    package private(set) var moods = Score()
    /// The chance of each question's first template, and whether the message asks for that template.
    package private(set) var predictions: [(probability: Double, isRight: Bool)] = []
    /// What went wrong, in the order of the messages.
    package private(set) var failed: [Failure] = []

    package struct Score: Sendable, Equatable {
        package var right = 0
        package var of = 0
        package var share: Double { of == 0 ? 1 : Double(right) / Double(of) }

        package init() {}

        mutating func count(_ isRight: Bool) {
            of += 1
            if isRight { right += 1 }
        }
    }

    /// Why a message was not read as expected.
    package enum Cause: String, Sendable, CaseIterable {
        case falseAlarm = "covered, but said to be uncovered"
        case second = "right template second or third"
        case notFound = "right template not found"
        case untold = "uncovered, but answered"
        case extra = "question that nobody asked"
        case mood
        case language
        case value
    }

    /// One thing that went wrong in a message: what was expected and what was read.
    package struct Failure: Sendable, Equatable {
        package let cause: Cause
        package let text: String
    }

    /// One line per failure.
    package var failures: [String] { failed.map(\.text) }

    package init() {}

    package mutating func add(_ expected: GoldenMessage, _ reading: MessageReading, _ given: GivenValues) {
        addQuestions(expected, reading)
        addPredictions(expected, reading)
        addValues(expected, given)
        languages.count(reading.language == expected.language)
        moods.count(reading.mood.rawValue == expected.mood)
        if reading.language != expected.language {
            fail(.language, "\(expected.id) language: \(expected.language) read as \(reading.language ?? "none")")
        }
        if reading.mood.rawValue != expected.mood {
            fail(.mood, "\(expected.id) mood: \(expected.mood) read as \(reading.mood.rawValue)")
        }
    }

    private mutating func fail(_ cause: Cause, _ text: String) { failed.append(Failure(cause: cause, text: text)) }

    private mutating func addQuestions(_ expected: GoldenMessage, _ reading: MessageReading) {
        var found = reading.questions.map(\.answer)
        for id in expected.expect {
            let place = found.firstIndex(of: id)
            if let place { found.remove(at: place) }
            questions.count(place != nil)
            if let id {
                topThree.count(reading.questions.contains { $0.templates.prefix(3).contains { $0.id == id } })
            } else {
                uncovered.count(place != nil)
            }
            let cause = cause(of: id, reading)
            if id != nil { falseAlarms.count(place == nil && cause == .falseAlarm) }
            if place == nil { fail(cause, "\(expected.id) question: \(id ?? "uncovered") not among \(Self.list(reading))") }
        }
        extra += found.count
        if !found.isEmpty {
            fail(.extra, "\(expected.id) extra: \(found.map { $0 ?? "uncovered" }.joined(separator: ", ")) in \(Self.list(reading))")
        }
    }

    private mutating func addPredictions(_ expected: GoldenMessage, _ reading: MessageReading) {
        var open = expected.expect.compactMap { $0 }
        for first in reading.questions.compactMap(\.templates.first) {
            let place = open.firstIndex(of: first.id)
            if let place { open.remove(at: place) }
            predictions.append((first.stated, place != nil))
        }
    }

    private func cause(of id: String?, _ reading: MessageReading) -> Cause {
        guard let id else { return .untold }
        if reading.questions.contains(where: { !$0.isCovered && $0.templates.first?.id == id }) { return .falseAlarm }
        return reading.questions.contains { $0.templates.prefix(3).contains { $0.id == id } } ? .second : .notFound
    }

    private static func list(_ reading: MessageReading) -> String {
        reading.questions.map { question in
            let first = question.templates.first
            let percent = Int((first?.stated ?? 0) * 100)
            return "\(question.isCovered ? "" : "uncovered, ")\(first?.id ?? "none") \(percent) % «\(question.text.prefix(60))»"
        }.joined(separator: " | ")
    }

    private mutating func addValues(_ expected: GoldenMessage, _ given: GivenValues) {
        for (name, value) in expected.values.sorted(by: { $0.key < $1.key }) {
            let isRight = given.all[name].map { Self.same($0, value) } ?? false
            values.count(isRight)
            if !isRight { fail(.value, "\(expected.id) value: \(name) '\(value)' read as '\(given.all[name] ?? "")'") }
        }
        // An address of the customer's has two names.
        let known = Set(expected.values.values)
        let extra = given.all.filter { expected.values[$0.key] == nil && !known.contains($0.value) }
        extraValues += extra.count
        for (name, value) in extra.sorted(by: { $0.key < $1.key }) { fail(.value, "\(expected.id) extra value: \(name) '\(value)'") }
    }

    private static func same(_ left: String, _ right: String) -> Bool {
        left == right || (Variable.money(left) != nil && Variable.money(left) == Variable.money(right))
    }
}

extension ReadQuestion {
    /// The id of the template that answers it; nil where none does.
    fileprivate var answer: String? { isCovered ? templates.first?.id : nil }
}
