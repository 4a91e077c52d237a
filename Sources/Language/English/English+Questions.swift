extension QuestionPhrases {
    static let english = QuestionPhrases(
        openers: words(
            """
            how what when where where's wheres what's why who which can could do does is are will would may should
            """),
        requests: words(
            """
            pleas pls want need expect wonder demand explain tell
            """),
        pointers: words(
            """
            it this that them they these those there one ones such either both
            """),
        references: ["order", "number"],
        generic: words(
            """
            the and but for with from you your yours our mine was were has have had not now then too also very just only any all out
            about there here else that this these those them they its she him her his who how what when where why which can could will
            would should may might must does did done are been being let get got going know like some more much many one two three few
            several things thing first second third again still yet already another
            """),
        courtesies: words(
            """
            thank hello question help problem issue answer reply inform advis writ urgent sorry wait doing
            """),
        fillers: words(
            """
            a an the i my me we our you your it its is am are was be do does did can could will would have has had to of for in on at
            with and or not no so hi hello hey good morning day evening please help thanks thank question problem issue trouble
            something anything what how why when where who which there here this that need want know tell
            """),
        announcements: lines(
            """
            also
            and also
            besides
            second
            secondly
            third
            by the way
            one more
            oh, and
            oh and
            another
            in addition
            separately
            on top of
            additionally
            furthermore
            """),
        joints: [" and also ", ", also ", ", and ", " and ", " as well as ", ", but ", " plus "],
        counts: lines(
            """
            first question
            second question
            first
            firstly
            second
            secondly
            third
            thirdly
            one more thing
            and one more thing
            oh and one more thing
            one more question
            and one more question
            another thing
            another question
            """),
        links: ["and also", "and", "also", "oh, and", "oh and", "by the way", "besides that", "besides"],
        others: ["previous", "last", "other", "another", "earlier"])
}
