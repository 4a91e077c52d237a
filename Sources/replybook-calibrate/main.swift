import Foundation

// replybook-calibrate [--books N] [--seed N]     prints the calibration tables
// replybook-calibrate functions                  prints values of the statistical functions as CSV, for a check by others

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "functions" {
    FunctionTable.print()
} else {
    func option(_ name: String, default value: Int) -> Int {
        guard let place = arguments.firstIndex(of: name), place + 1 < arguments.endIndex else { return value }
        return Int(arguments[place + 1]) ?? value
    }
    CalibrationReport(books: option("--books", default: 20), seed: UInt64(option("--seed", default: 1))).print()
}
