/// What a page may load: its own files and nothing else.
enum ContentSecurityPolicy {
    /// `form-action` and `base-uri` have no default, so they are named; an endpoint for feedback is the one address added.
    static func text(_ site: SiteSettings, playsFilms: Bool) -> String {
        let endpoint = site.feedbackEndpoint.flatMap(origin).map { " " + $0 } ?? ""
        let font = site.fontFile == nil ? "" : "; font-src 'self'"
        let films = playsFilms ? "; media-src 'self'" : ""
        return """
            default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'\(font)\(films); \
            connect-src 'self'\(endpoint); form-action 'self'\(endpoint); base-uri 'none'
            """
    }

    private static func origin(_ address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.count >= 3 && parts[0].hasSuffix(":") ? "\(parts[0])//\(parts[2])" : nil
    }
}
