import Diagnostics

/// Reads the front matter of a file and finds its body.
struct FrontMatterReader {
    struct Problem: Error { let diagnostic: Diagnostic }

    let file: SourceFile

    func read() -> Result<(YAMLValue?, body: Range<Int>), Problem> {
        do throws(FrontMatter.Problem) {
            let parts = try FrontMatter(of: file)
            do throws(YAMLReader.Failure) {
                return .success((try YAMLReader(file: file, offsets: parts.yaml).read(), parts.body))
            } catch {
                let range = file.range(error.offset..<error.offset)
                return .failure(
                    Problem(diagnostic: Diagnostic(.error, rule: "yaml-is-well-formed", path: file.path, range: range, error.message)))
            }
        } catch {
            let message =
                switch error {
                case .missing: "front matter is missing; start the file with '---', 'title: …' and '---'"
                case .open: "front matter is not closed; end it with a line '---'"
                }
            return .failure(Problem(diagnostic: Diagnostic(.error, rule: TemplateParser.rule, path: file.path, message)))
        }
    }
}
