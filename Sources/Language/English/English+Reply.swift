extension ReplyPhrases {
    static let english = ReplyPhrases(
        articles: "More about this:",
        askSeveral: "Thank you for your message. To answer everything at once, we need a few details:",
        askOne: "Thank you for your message. To answer it, we need one detail:",
        askClose: "One reply is enough, and we’ll take care of the rest.",
        greeting: "Hello,",
        customerName: "Customer’s name",
        example: "for example {}",
        closing: "If anything is still open, just reply to us.",
        goodbyes: words(
            """
            always answer any ask chat clear contact drop else ever feel free glad happy hear help here hour just know leave
            letter line mail message minute need open phone please question reach repl still support talk team time touch
            unanswered unclear unsure welcome within write writing
            """),
        regrets: ["sorry", "apolog", "regret", "forgive", "our fault", "our mistake", "on us"],
        costsNothing: ["costs nothing", "costs you nothing", "free of charge", "for free", "is free", "are free"],
        costs: ["cost", "price", "fee", "charge", "you pay"])
}
