import Foundation

/// Groups the units of a message into questions: neighbours that are about the same template belong together.
///
/// The best sequence of labels, one a unit, is found as in a hidden Markov model (Viterbi 1967): a unit costs the negative
/// logarithm of the chance that its label's template answers it, a change of label costs more the closer the units stand.
struct QuestionSegmenter {
    struct Observation {
        let unit: MessageUnit
        /// Chance by template id.
        let chances: [String: Double]
        /// Where the chances come from.
        let readings: [TextReading]

        init(unit: MessageUnit, chances: [String: Double], readings: [TextReading]) {
            self.unit = unit
            self.chances = chances
            self.readings = readings
        }

        init(_ unit: MessageUnit, _ reading: TextReading) {
            let chances = Dictionary(reading.candidates.map { ($0.id, $0.chance) }) { first, _ in first }
            self.init(unit: unit, chances: chances, readings: [reading])
        }

        var best: Double { chances.values.max() ?? 0 }

        /// It can be a question that nothing covers: it asks about at least two things, or about one the book never speaks of.
        var mayBeUncovered: Bool { unit.asks && (unit.contentWords >= 2 || isForeign) }

        /// It asks about one thing, and the book never speaks of it.
        private var isForeign: Bool { unit.isMarked && unit.contentWords == 1 && readings.last?.isForeign == true }

        /// It asks in a few of the book's own words for more of what was just said: "how long does that take?" The less it says,
        /// the surer a template must be to answer it on its own.
        func follows(threshold: Double) -> Bool {
            guard unit.asks, mayFollow(3), readings.allSatisfy({ $0.familiarity == 1 }) else { return false }
            let saysLittle = unit.contentWords <= (unit.pointsBack ? 2 : 1)
            return saysLittle ? best < Self.speaking : unit.pointsBack && best < threshold
        }

        /// Chance from which a piece of a word or two stands for itself.
        private static let speaking = 0.48

        /// "When will it arrive?" after the story of an order says little of its own and asks about what was told.
        var mayFollow: Bool { mayFollow(2) && !isForeign }

        private func mayFollow(_ contentWords: Int) -> Bool {
            unit.contentWords <= contentWords && (unit.boundary == .sentence || unit.boundary == .clause)
        }
    }

    struct Group: Sendable, Equatable {
        /// Nil where no template fits.
        var id: String?
        var units: [Int]
    }

    let observations: [Observation]
    let threshold: Double

    /// Groups in the order of the message.
    func groups() -> [Group] {
        guard !observations.isEmpty else { return [] }
        let labels = labels
        var groups: [Group] = []
        for (index, label) in path(labels).enumerated() {
            let id = labels[label]
            if let last = groups.indices.last, groups[last].id == id {
                groups[last].units.append(index)
            } else if let id, let known = groups.firstIndex(where: { $0.id == id }) {
                groups[known].units.append(index)
            } else {
                groups.append(Group(id: id, units: [index]))
            }
        }
        return groups
    }

    /// Nil, for no template, and every template that some unit speaks for.
    private var labels: [String?] {
        var ids: [String] = []
        for observation in observations {
            for (id, chance) in observation.chances.sorted(by: { $0.key < $1.key }) where chance > 0.05 && !ids.contains(id) {
                ids.append(id)
            }
        }
        return [nil] + ids
    }

    private func path(_ labels: [String?]) -> [Int] {
        var costs = labels.map { cost(observations[0], $0) }
        var steps: [[Int]] = []
        for observation in observations.dropFirst() {
            let change = Self.change(observation)
            let cheapest = costs.indices.min { costs[$0] < costs[$1] } ?? 0
            var step: [Int] = []
            var next: [Double] = []
            for label in labels.indices {
                let stays = costs[label] <= costs[cheapest] + change
                step.append(stays ? label : cheapest)
                next.append(cost(observation, labels[label]) + (stays ? costs[label] : costs[cheapest] + change))
            }
            steps.append(step)
            costs = next
        }
        var path = [costs.indices.min { costs[$0] < costs[$1] } ?? 0]
        for step in steps.reversed() { path.append(step[path[path.count - 1]]) }
        return path.reversed()
    }

    /// Cost of a change of subject, in nats: against it stands what a confident match of another template gains.
    private static func change(_ observation: Observation) -> Double {
        let unit = observation.unit
        let base: Double =
            switch unit.boundary {
            case .clause: 1.4
            // Two questions in a row are two questions more often than a story changes its subject.
            case .sentence: unit.isMarked ? 0.4 : 1.7
            case .paragraph: 0.5
            case .listed: 0.2
            }
        return base + (unit.pointsBack ? 0.15 : 0) + (observation.mayFollow ? 1.75 : 0)
    }

    /// Cost of a question that goes on with the subject before it, where no template answers it on its own.
    private static let following = 2.0

    private func cost(_ observation: Observation, _ label: String?) -> Double {
        let unit = observation.unit
        guard let label else {
            // A story belongs to no template, unless it clearly tells what one answers. Only what asks for something can be a
            // question that nothing covers, and only where nothing reaches the threshold.
            guard observation.mayBeUncovered else { return 2 - (observation.best >= threshold ? log(1 - 0.99 * observation.best) : 0) }
            return observation.best >= threshold ? 3 : 0.95 - log(1 - 0.99 * observation.best)
        }
        let cost = -log(max(0.01, observation.chances[label] ?? 0)) * unit.weight
        return observation.follows(threshold: threshold) ? min(cost, Self.following) : cost
    }
}

extension MessageUnit {
    /// How much a unit says about what the message asks: one word told less than one asked, "And when?" nearly nothing.
    var weight: Double {
        contentWords == 0 ? 0.06 : contentWords == 1 && !asks ? 0.75 : contentWords <= 2 ? 0.8 : 1
    }
}
