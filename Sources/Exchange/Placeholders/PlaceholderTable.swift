import Content

/// Which value of a tool is which variable of ours, both ways. The first name of a row is the one an export writes.
package struct PlaceholderTable: Sendable {
    private let rows: [(ours: String, theirs: [String])]

    /// - Parameter added: rows of the settings, by our names; they precede the built-in ones.
    package init(_ format: ExchangeFormat, added: [String: String] = [:]) {
        let own = added.sorted { $0.key < $1.key }.map { (ours: $0.key, theirs: [$0.value]) }
        rows = own + Self.known(format)
    }

    /// Our name of a tool's value.
    package func ours(_ theirs: String) -> String? { rows.first { $0.theirs.contains(theirs) }?.ours }

    /// The tool's name of our variable.
    package func theirs(_ ours: String) -> String? { rows.first { $0.ours == ours }?.theirs.first }

    private static func known(_ format: ExchangeFormat) -> [(ours: String, theirs: [String])] {
        switch format {
        case .zendesk: zendesk
        case .freshdesk: freshdesk
        case .chatwoot: chatwoot
        case .gorgias: gorgias
        case .helpscout, .freescout: helpScout
        case .zammad: zammad
        case .intercom: intercom
        case .front: front
        case .csv, .folder: [zendesk, freshdesk, chatwoot, gorgias, helpScout, zammad, intercom, front, osTicket].flatMap(\.self)
        case .espanso, .textexpander, .alfred, .raycast, .html: []
        }
    }

    private static let zendesk: [(ours: String, theirs: [String])] = [
        ("customer_name", ["ticket.requester.first_name", "ticket.requester.name", "ticket.requester.last_name", "requester.first_name"]),
        (
            "agent_name",
            ["current_user.first_name", "current_user.name", "ticket.assignee.first_name", "ticket.assignee.name", "agent.name"]
        ),
        ("shop_name", ["ticket.brand.name", "ticket.account", "ticket.organization.name"]),
        ("today", ["now"]),
    ]
    private static let freshdesk: [(ours: String, theirs: [String])] = [
        ("customer_name", ["ticket.requester.firstname", "ticket.requester.name", "ticket.requester.lastname", "ticket.contact.name"]),
        ("agent_name", ["ticket.agent.name", "ticket.agent.firstname"]),
        ("shop_name", ["ticket.portal_name", "helpdesk_name", "ticket.requester.company_name"]),
    ]
    private static let chatwoot: [(ours: String, theirs: [String])] = [
        ("customer_name", ["contact.first_name", "contact.name", "contact.last_name"]),
        ("agent_name", ["agent.first_name", "agent.name", "agent.last_name"]),
        ("shop_name", ["inbox.name"]),
    ]
    private static let gorgias: [(ours: String, theirs: [String])] = [
        ("customer_name", ["ticket.customer.firstname", "ticket.customer.name", "ticket.customer.lastname", "ticket.customer.full_name"]),
        ("agent_name", ["current_user.firstname", "current_user.name", "current_user.first_name", "ticket.assignee_user.firstname"]),
        (
            "order_number",
            ["ticket.customer.integrations.shopify.orders[0].name", "ticket.customer.integrations.shopify.orders[0].order_number"]
        ),
    ]
    private static let helpScout: [(ours: String, theirs: [String])] = [
        ("customer_name", ["customer.firstName", "customer.fullName", "customer.lastName"]),
        ("agent_name", ["user.firstName", "user.fullName", "user.lastName"]),
        ("shop_name", ["mailbox.name", "inbox.name", "mailbox.fromName", "customer.company"]),
    ]
    private static let zammad: [(ours: String, theirs: [String])] = [
        ("customer_name", ["ticket.customer.firstname", "ticket.customer.fullname", "ticket.customer.lastname", "customer.firstname"]),
        ("agent_name", ["user.firstname", "user.fullname", "ticket.owner.firstname", "ticket.owner.fullname", "current_user.firstname"]),
        ("shop_name", ["config.organization", "config.product_name", "ticket.organization.name"]),
    ]
    private static let intercom: [(ours: String, theirs: [String])] = [
        ("customer_name", ["user.first_name", "user.name", "first_name", "name", "contact.first_name", "contact.name"]),
        ("agent_name", ["teammate.first_name", "teammate.name", "author.first_name", "author.name", "admin.name"]),
        ("shop_name", ["app.name", "workspace.name", "company.name"]),
    ]
    private static let front: [(ours: String, theirs: [String])] = [
        ("customer_name", ["recipient.first_name", "recipient.name", "recipient.last_name"]),
        ("agent_name", ["user.first_name", "user.name", "user.last_name"]),
    ]
    private static let osTicket: [(ours: String, theirs: [String])] = [
        ("customer_name", ["ticket.name.first", "ticket.name", "ticket.name.full", "recipient.name.first", "recipient.name"]),
        ("agent_name", ["ticket.staff.name", "ticket.staff.name.first", "staff.name", "staff.name.first"]),
        ("shop_name", ["company.name"]),
    ]
}
