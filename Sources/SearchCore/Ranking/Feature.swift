import TextAnalysis

/// One occurrence of a feature in a text.
package struct Feature {
    package let hash: UInt32
    /// Index of its group.
    package let group: UInt8
    /// Index of the word it begins in, for explanations.
    package let token: Int32
}

/// Turns words into features. The same code reads templates at compile time and queries at search time.
package struct FeatureExtractor {
    package let groups: [FeatureGroup]
    package let concepts: Concepts

    package init(groups: [FeatureGroup], concepts: Concepts) {
        self.groups = groups
        self.concepts = concepts
    }

    /// Features of the words in `range`; with `openEnd` the last word is still being typed, so nothing says where it ends.
    package func features(of analysis: Analysis, in range: Range<Int>, openEnd: Bool = false) -> [Feature] {
        var features: [Feature] = []
        features.reserveCapacity(range.count * 20)
        for index in 0..<groups.count {
            append(group: index, of: analysis, in: range, openEnd: openEnd, to: &features)
        }
        return features
    }

    private func append(group: Int, of analysis: Analysis, in range: Range<Int>, openEnd: Bool, to features: inout [Feature]) {
        let spec = groups[group]
        switch spec.kind {
        case .prefix: appendPrefixes(group, spec, analysis, range, &features)
        case .pair: appendPairs(group, spec, analysis, range, openEnd, &features)
        case .characters: appendCharacters(group, spec, analysis, range, openEnd, &features)
        case .concept: appendConcepts(group, spec, analysis, range, &features)
        case .conceptPair: appendConceptPairs(group, spec, analysis, range, &features)
        }
    }

    private func appendPrefixes(_ group: Int, _ spec: FeatureGroup, _ analysis: Analysis, _ range: Range<Int>, _ features: inout [Feature])
    {
        for index in range {
            features.append(
                Feature(
                    hash: Self.prefixHash(group: group, analysis.scalars, analysis.tokens[index], length: Int(spec.low)),
                    group: UInt8(group), token: Int32(index)))
        }
    }

    private func appendPairs(
        _ group: Int, _ spec: FeatureGroup, _ analysis: Analysis, _ range: Range<Int>, _ openEnd: Bool, _ features: inout [Feature]
    ) {
        guard !range.isEmpty else { return }
        let edge: UInt64 = 0x3C
        var previous = edge
        for index in range {
            let current = Self.cut(analysis.scalars, analysis.tokens[index], Int(spec.low))
            features.append(
                Feature(
                    hash: Self.pairHash(group: group, previous, current), group: UInt8(group),
                    token: Int32(max(index - 1, range.lowerBound))))
            previous = current
        }
        guard !openEnd else { return }
        features.append(
            Feature(hash: Self.pairHash(group: group, previous, edge + 2), group: UInt8(group), token: Int32(range.upperBound - 1)))
    }

    private func appendConcepts(_ group: Int, _ spec: FeatureGroup, _ analysis: Analysis, _ range: Range<Int>, _ features: inout [Feature])
    {
        guard range.count <= Int(spec.low) else { return }
        for index in range {
            concepts.each(of: analysis.scalars(of: analysis.tokens[index])) { number in
                var mix = Mix(seed: UInt64(group + 1))
                mix.add(UInt64(number))
                features.append(Feature(hash: mix.hash32, group: UInt8(group), token: Int32(index)))
            }
        }
    }

    private func appendConceptPairs(
        _ group: Int, _ spec: FeatureGroup, _ analysis: Analysis, _ range: Range<Int>, _ features: inout [Feature]
    ) {
        guard range.count <= Int(spec.low) else { return }
        var found: [(place: Int, token: Int, concept: UInt16)] = []
        var places = 0
        for index in range {
            let before = found.count
            concepts.each(of: analysis.scalars(of: analysis.tokens[index])) { found.append((places, index, $0)) }
            if found.count > before { places += 1 }
        }
        for (index, left) in found.enumerated() {
            for right in found[(index + 1)...] where right.place > left.place && right.concept != left.concept {
                if right.place - left.place > Int(spec.high) { break }
                let hash = Self.pairHash(group: group, UInt64(min(left.concept, right.concept)), UInt64(max(left.concept, right.concept)))
                features.append(Feature(hash: hash, group: UInt8(group), token: Int32(left.token)))
            }
        }
    }

    private func appendCharacters(
        _ group: Int, _ spec: FeatureGroup, _ analysis: Analysis, _ range: Range<Int>, _ openEnd: Bool, _ features: inout [Feature]
    ) {
        let edge: UInt32 = 0x5F
        analysis.scalars.withUnsafeBufferPointer { scalars in
            for index in range {
                let token = analysis.tokens[index]
                let open = openEnd && index == range.upperBound - 1
                let first = Int(token.first) - 1
                let end = Int(token.first + token.count) + (open ? 0 : 1)
                for start in first..<end {
                    var mix = Mix(seed: UInt64(group + 1))
                    for length in 1...Int(max(spec.high, 1)) where start + length <= end {
                        let place = start + length - 1
                        let inside = place > first && place < Int(token.first + token.count)
                        mix.add(UInt64(inside ? scalars[place] : edge))
                        guard length >= Int(spec.low) else { continue }
                        features.append(Feature(hash: mix.hash32, group: UInt8(group), token: Int32(index)))
                    }
                }
            }
        }
    }

    /// Hash of the first `length` letters of a word.
    @inline(never)
    package static func prefixHash(group: Int, _ scalars: [UInt32], _ token: Token, length: Int) -> UInt32 {
        var mix = Mix(seed: UInt64(group + 1))
        mix.add(cut(scalars, token, length))
        return mix.hash32
    }

    private static func pairHash(group: Int, _ left: UInt64, _ right: UInt64) -> UInt32 {
        var mix = Mix(seed: UInt64(group + 1))
        mix.add(left)
        mix.add(right)
        return mix.hash32
    }

    private static func cut(_ scalars: [UInt32], _ token: Token, _ length: Int) -> UInt64 {
        var mix = Mix(seed: 0)
        for index in 0..<min(length, Int(token.count)) { mix.add(UInt64(scalars[Int(token.first) + index])) }
        return mix.state
    }
}
