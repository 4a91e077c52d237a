import CCMarkGFM

extension TreeConverter {
    /// What a C node is. A node of an unknown type (a newer library) is read as a paragraph or, inside one, as emphasis.
    static func kind(of node: CNode) -> Node.Kind {
        let type = cmark_node_get_type(node)
        switch type {
        case CMARK_NODE_DOCUMENT: return .document
        case CMARK_NODE_BLOCK_QUOTE: return .blockQuote
        case CMARK_NODE_LIST: return list(node)
        case CMARK_NODE_CODE_BLOCK: return .codeBlock(info: string(cmark_node_get_fence_info(node)), literal: literal(node))
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock(literal(node))
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnoteDefinition(label: "")
        case CMARK_NODE_TEXT: return .text(literal(node))
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE: return .code(literal(node))
        case CMARK_NODE_HTML_INLINE: return .htmlInline(literal(node))
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK: return .link(destination: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        case CMARK_NODE_IMAGE: return .image(source: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
        case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference(label: literal(node))
        default: return byName(node)
        }
    }

    /// Extensions register their types at run time, so their nodes are told apart by name.
    private static func byName(_ node: CNode) -> Node.Kind {
        switch string(cmark_node_get_type_string(node)) {
        case "item": return .item
        case "tasklist": return .taskItem(checked: cmark_gfm_extensions_get_tasklist_item_checked(node))
        case "table": return .table(alignments(node))
        case "table_header": return .tableRow(header: true)
        case "table_row": return .tableRow(header: cmark_gfm_extensions_get_table_row_is_header(node) != 0)
        case "table_cell": return .tableCell
        case "strikethrough": return .strikethrough
        default: return cmark_node_get_type(node).rawValue & 0xC000 == 0xC000 ? .emphasis : .paragraph
        }
    }

    private static func list(_ node: CNode) -> Node.Kind {
        let tight = cmark_node_get_list_tight(node) != 0
        guard cmark_node_get_list_type(node) == CMARK_ORDERED_LIST else { return .bulletList(tight: tight) }
        return .orderedList(start: Int(cmark_node_get_list_start(node)), tight: tight)
    }

    private static func alignments(_ node: CNode) -> [Node.Alignment] {
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        guard let bytes = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
        return (0..<count).map { index in
            switch bytes[index] {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    private static func literal(_ node: CNode) -> String { string(cmark_node_get_literal(node)) }

    static func string(_ text: UnsafePointer<CChar>?) -> String { text.map { String(cString: $0) } ?? "" }
}
