import Basics

/// Tells this program from the one of another day.
package enum ProgramStamp {
    package static var current: Digest {
        guard let stamp = ProgramFile.stamp else { return Digest(high: .random(in: .min ... .max), low: .random(in: .min ... .max)) }
        var builder = DigestBuilder()
        for number in stamp { builder.add(number) }
        return builder.digest
    }
}
