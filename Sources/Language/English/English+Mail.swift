extension MailPhrases {
    static let english = MailPhrases(
        headers: words(
            """
            from: to: sent: date: subject: cc: bcc: reply-to: in-reply-to: return-path: delivered-to: message-id: mime-version:
            content-type: content-transfer-encoding: x-mailer:
            """),
        senders: ["from:"],
        subjects: ["subject:"],
        replyMarks: ["re", "fw", "fwd"],
        separators: lines(
            """
            original message
            original email
            reply message
            forwarded message
            forwarded by
            begin forwarded message
            reply above this line
            above this line
            below this line
            """),
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
        automatic: [
            "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "out of office", "out of the office",
            "undelivered mail returned", "delivery status notification", "mail delivery failed", "undeliverable",
        ],
        thanks: ["thank", "thx", "cheers", "great", "perfect"])
}
