extension CommitmentPhrases {
    static let english = CommitmentPhrases(
        compensation: lines(
            """
            discount*
            voucher*
            coupon*
            gift
            gifts
            bonus*
            free of charge
            free shipping
            free delivery
            at no cost
            on the house
            compensat*
            waive*
            on top of that we
            """),
        fault: lines(
            """
            our fault
            our mistake
            our error
            our doing
            we made a mistake
            we were wrong
            we forgot
            we lost
            we failed
            we mixed up
            we packed the wrong
            we sent the wrong
            we missed
            the courier lost
            the carrier lost
            fault of the courier
            fault of the carrier
            courier's fault
            carrier's fault
            """),
        refund: lines(
            """
            refund*
            reimburs*
            money back
            return the money
            give back the money
            back on your card
            """),
        replacement: lines(
            """
            replac*
            send … again
            send … another
            send … new
            resend*
            """),
        promise: lines(
            """
            guarantee*
            we promise
            you have our word
            priority
            first in line
            before anything else
            never happen again
            personally see
            """),
        day: lines(
            """
            monday*
            tuesday*
            wednesday*
            thursday*
            friday*
            saturday*
            sunday*
            tomorrow
            =today
            tonight
            this week
            next week
            within the hour
            within minutes
            right away
            at once
            immediately
            """))
}
