extension WriterPhrases {
    static let english = WriterPhrases(
        reminders: lines(
            """
            INSERT HERE
            FILL ME IN
            REPLACE ME
            CHANGE ME
            """),
        orders: lines(
            """
            insert
            fill in
            specify
            your name
            your first name
            your full name
            customer name
            customer's name
            """),
        nouns: words(
            """
            number name date sum amount address link title phone email e-mail tracking product shop city reason day time price here
            """),
        addressed: words(
            """
            it them this that these those please in on at to with from when if below above and or a the we you is are was
            """),
        asides: words(
            """
            sic see it they this that these if when as but and or except only also still already not he she we you from there
            """))
}
