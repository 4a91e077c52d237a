extension MailPhrases {
    static let english = MailPhrases(
        headers: ["from:", "to:", "sent:", "date:", "subject:", "cc:", "reply-to:"],
        subjects: ["subject:"],
        replyMarks: ["re", "fw", "fwd"],
        separators: ["-----original message", "---- original message", "--- forwarded message", "---------- forwarded"],
        attributions: [" wrote:", " writes:"],
        greetings: lines(
            """
            good morning
            good afternoon
            good evening
            good day
            morning
            afternoon
            evening
            hello again
            hello there
            hi there
            hello
            hi all
            hi
            hey there
            hey
            hiya
            greetings
            """),
        salutations: ["dear", "to whom it may concern"],
        addressees: words(
            """
            team everyone all folks guys there support sir madam
            """),
        closings: lines(
            """
            kind regards
            best regards
            warm regards
            with regards
            regards
            many thanks
            thanks in advance
            thanks a lot
            thanks so much
            thanks again
            thanks
            thank you in advance
            thank you very much
            thank you
            thx
            cheers
            yours faithfully
            yours sincerely
            yours truly
            sincerely
            best wishes
            all the best
            best
            have a nice day
            have a good day
            ta
            bye
            """),
        devices: ["sent from my", "get outlook for"],
        contacts: words(
            """
            tel tel. phone mobile mob mob. e-mail email mail
            """),
        thanks: ["thank", "thx", "cheers", "great", "perfect"])
}
