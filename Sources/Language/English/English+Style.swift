extension StylePhrases {
    static let english = StylePhrases(
        emptyCourtesies: lines(
            """
            your call is important
            your request is important
            your message is important
            your feedback is important
            your opinion is important
            your business is important
            you are important to us
            we value your business
            we value your feedback
            we value you as a customer
            valued customer
            dear customer
            thank you for your patience
            thanks for your patience
            we appreciate your patience
            appreciate your patience
            thank you for bearing with us
            thank you for your understanding
            rest assured
            please rest assured
            """),
        emptyApologies: lines(
            """
            apolog* for any inconvenience
            apolog* for the inconvenience
            sorry for any inconvenience
            sorry for the inconvenience
            regret any inconvenience
            inconvenience … caused
            inconvenience this may
            we regret to inform
            """),
        officialese: lines(
            """
            please be advised
            please be informed
            please be aware
            kindly note
            kindly be informed
            kindly be advised
            as per our policy
            as per company policy
            per our policy
            it is our policy
            company policy
            at your earliest convenience
            to whom it may concern
            in accordance with our terms
            """),
        emptyInvitations: lines(
            """
            do not hesitate to contact
            don't hesitate to contact
            do not hesitate to reach
            don't hesitate to reach
            please feel free to contact
            please feel free to reach
            """),
        handovers: lines(
            """
            forwarded your request
            forwarded your message
            forwarded your question
            forwarded your case
            passed your request
            passed your message
            passed your question
            passed your case
            your request has been forwarded
            your request has been passed
            your request is being processed
            we are looking into
            we're looking into
            escalated your
            """),
        emptyEmpathy: lines(
            """
            understand your frustration
            understand how frustrating
            understand how you feel
            understand your concern
            we understand the frustration
            """),
        blame: lines(
            """
            you failed to
            your failure to
            you should have
            you should've
            you were supposed to
            you ought to have
            you neglected to
            you forgot to
            you did not read
            you didn't read
            you did not bother
            you have not read
            your own fault
            your fault
            your mistake
            your own mistake
            you made a mistake
            you claim that
            you allege
            as we already told you
            as already explained
            as i already said
            as previously stated
            you must have misunderstood
            you misunderstood
            you entered … wrong
            you entered … incorrectly
            you typed … wrong
            """),
        vague: lines(
            """
            as soon as possible
            asap
            as quickly as possible
            in the near future
            in due course
            in due time
            in a timely manner
            within a reasonable time
            =shortly
            very soon
            get back to you
            come back to you
            be in touch
            contact you soon
            write to you soon
            arrive soon
            some time later
            at a later date
            """),
        sales: lines(
            """
            check out our
            new collection
            new arrivals
            special offer
            limited offer
            limited time offer
            great deals
            best deals
            shop now
            buy now
            order now
            don't miss
            do not miss
            bestseller*
            best-seller*
            may also like
            might also like
            upgrade to
            leave … review
            rate us
            recommend us
            subscribe to our
            follow us on
            """),
        requests: lines(
            """
            please send
            please tell
            please give
            please provide
            please share
            please confirm
            please let us know
            please reply with
            please write
            send us
            tell us
            give us
            let us know
            reply with
            could you send
            could you tell
            could you give
            could you share
            we need your
            we will need your
            we'll need your
            what is your
            """),
        orderNumber: ["order number", "number of your order", "number of the order"],
        trackingNumber: ["tracking number", "parcel number"],
        phone: ["phone number", "telephone number"],
        email: ["e-mail address", "email address"],
        address: ["delivery address", "postal address", "home address"],
        account: ["account number", "bank details", "iban"],
        photo: ["photo", "picture", "photograph"],
        shouted: words(
            """
            do not no yes all any only must now never read this that stop free new last day call us you your we our are is will be to
            the and for at with
            """),
        vagueLinks: lines(
            """
            here
            click here
            this link
            link
            this page
            more
            read more
            learn more
            this
            """))
}
