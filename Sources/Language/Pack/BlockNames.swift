/// Headings by which the seven blocks of a reply are known in one language, the usual one first.
package struct BlockNames: Sendable {
    package let greeting: [String]
    package let empathy: [String]
    package let resolution: [String]
    package let anticipation: [String]
    package let apology: [String]
    package let compensation: [String]
    package let invitation: [String]
}
