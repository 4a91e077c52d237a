import Basics
import Diagnostics

extension SplitMix {
    /// The sources of numbers side by side have seeds far apart.
    init(number: UInt64) { self.init(seed: number &* 0x9E37_79B9_7F4A_7C15) }
}
