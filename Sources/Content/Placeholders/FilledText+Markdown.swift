import Markdown

extension FilledText {
    /// Markdown source with the values written so that any renderer shows them as they are: escaped in text, encoded in
    /// the address of a link, bare in code.
    package var markdown: String {
        let (text, values) = withHoles
        let places = HolePlaces(Document(parsing: text).root)
        var source = ""
        var index = 0
        for piece in pieces {
            if case .markup(let markup) = piece {
                source += markup
            } else if index < values.count {
                source += Self.written(piece, places.place(of: index))
                index += 1
            }
        }
        return source
    }

    private static func written(_ piece: Piece, _ place: HolePlaces.Place) -> String {
        let line = HoleFiller.oneLine(piece.text)
        switch place {
        case .text:
            guard case .address = piece else { return escaped(line) }
            return "<\(line.replacing(/[<>\s]/, with: ""))>"
        case .linkText: return escaped(line)
        case .code(let inTable):
            let code = line.replacing("`", with: "'")
            return inTable ? code.replacing("|", with: "\\|") : code
        case .html: return line.htmlEscaped
        case .address(let isStart):
            guard isStart else { return HoleFiller.percentEncoded(line) }
            return HoleFiller.percentEncoded(line, keeping: "-._~:/?#[]@!$&'*+,;=%")
        }
    }

    /// CommonMark 0.31, section 2.4: any ASCII punctuation may be escaped. What reads as a word, a number, a time or a
    /// phone number stays bare where it cannot open a list, a heading, a link or an entity.
    private static func escaped(_ value: String) -> String {
        let characters = Array(value)
        var text = ""
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : nil
            let after = index + 1 < characters.count ? characters[index + 1] : nil
            if mayMeanMarkup(character, between: before, and: after) { text += "\\" }
            text.append(character)
        }
        return text
    }

    private static func mayMeanMarkup(_ character: Character, between before: Character?, and after: Character?) -> Bool {
        guard character.isASCII, character.isPunctuation || character.isSymbol else { return false }
        switch character {
        case ",", "'", "%", "/", "?", ";", "!", "(": return false
        case ".": return !(before?.isNumber == true && after?.isNumber == true)
        case ":": return !(before?.isNumber == true && after?.isNumber == true) && after?.isWhitespace == false
        case ")": return before?.isNumber == true
        case "-": return !(before?.isLetter == true || before?.isNumber == true)
        case "+", "=": return before == nil
        default: return true
        }
    }
}

/// Where in the tree the private-use characters stand that hold the places of values.
struct HolePlaces {
    enum Place: Equatable {
        case text
        case linkText
        case code(inTable: Bool)
        case html
        /// In the address of a link; `isStart` where the address begins with the value.
        case address(isStart: Bool)
    }

    private var places: [Int: Place] = [:]

    init(_ root: Node) { visit(root, insideLink: false, inTable: false) }

    func place(of index: Int) -> Place { places[index] ?? .text }

    private mutating func visit(_ node: Node, insideLink: Bool, inTable: Bool) {
        var (insideLink, inTable) = (insideLink, inTable)
        switch node.kind {
        case .text(let text): if insideLink { note(text) { _ in .linkText } }
        case .code(let text), .codeBlock(_, let text): note(text) { _ in .code(inTable: inTable) }
        case .htmlInline(let text), .htmlBlock(let text): note(text) { _ in .html }
        case .link(let address, _), .image(let address, _):
            note(address) { .address(isStart: $0) }
            insideLink = true
        case .table: inTable = true
        default: break
        }
        for child in node.children { visit(child, insideLink: insideLink, inTable: inTable) }
    }

    /// The first place noted counts: a bare address stands in the tree as address and as text.
    private mutating func note(_ text: String, _ place: (_ isFirst: Bool) -> Place) {
        for (offset, scalar) in text.unicodeScalars.enumerated() where FilledText.holes.contains(scalar.value) {
            let index = Int(scalar.value - FilledText.firstHole)
            places[index] = places[index] ?? place(offset == 0)
        }
    }
}
