extension MoodPhrases {
    static let english = MoodPhrases(
        anger: [
            "unbelievable", "ridiculous", "a joke", "disgust", "unacceptable", "outrage", "furious", "fed up", "bait and switch",
            "rip-off", "ripoff", "appalling", "terrible", "worst", "shame on", "sick of", "disgrace", "fuming", "livid", "rubbish",
            "lawyer", "seriously?", "liar", "useless", "pathetic", "nonsense", "how dare", "patience", "enough is enough", "awful",
            "rude ", "so rude", "was rude", "swore at", "shouted at", "not good enough", "never again", "bad review",
            "trading standards", "small claims", "waste of time", "ignored", "ignoring", "fobbed", "messing me", "shocking",
            "poor service", "runaround", "run around", "hopeless", "lying to", "you're lying", "you are lying", "insult", "joke of a",
            "hang up on", "hung up on", "putting the phone down", "put the phone down",
        ],
        complaint: [
            "yet again", "once again", "still waiting", "never came", "immediately", "at last", "put right", "i expect ",
            "going to do about", "the least you can", "supposed to", "what good", "once more", "third time", "second time",
            "are you going to do", "was promised", "you promised", "on earth", "am i meant", "nobody answer", "no one answer",
            "nobody has", "no one has", "been patient", "been waiting", "does anyone", "is anyone", "is anybody", "not once",
            "sort it out", "sort this out", "ages ago", "disappoint", "in the first place", "explain why", "i want an explanation",
            "where is the", "should have been", "knocked back", "do not accept", "don't accept", "disagree", "i don't want", "fourth",
            "won't pick up", "wont pick up", "does not pick up", "not my problem", "headache",
        ],
        trouble: [
            "instead of", "somebody else's", "someone else's", "broken", "broke ", "snapped", "crushed", "ripped", "is torn",
            "was torn", "torn open", "smashed", "shattered", "missing", "faulty", "defective", "came apart", "come apart",
            "wrong item", "got bright", "not what i", "what i got", "leak",
        ],
        waiting: lines(
            """
            still nothing
            still no
            still hasn't
            still haven't
            still not
            still waiting
            weeks ago
            days late
            week late
            weeks late
            nothing has
            no news
            hasn't arrived
            hasn't moved
            hasn't come
            was promised
            not arrived
            nothing so far
            """),
        worry: lines(
            """
            worried
            worry
            afraid
            concerned
            nervous
            locked
            blocked
            twice
            two times
            two pending
            charged two
            fake
            genuine?
            anything you can do
            declined
            nothing has come
            never get
            never got
            but there is nothing
            what happens now
            pls help
            please help
            help!
            scam
            what should i do
            what do i do
            what can i do
            out of order
            won't open
            doesn't open
            does not open
            not working
            doesn't work
            does not work
            stolen
            in hospital
            rash
            allergic
            burnt
            injur
            dangerous
            hacked
            wasn't me
            didn't order
            didnt order
            did not order
            never ordered
            didn't make
            scared
            leaving tomorrow
            ran out
            was empty
            where can it
            been lost
            got lost
            is lost
            can't log
            can't pay
            can't open
            can't get
            cannot log
            cannot pay
            cannot open
            cannot get
            stuck
            stupid me
            is closed
            was closed
            what now
            card was closed
            card is closed
            closed my card
            lost it
            lost my
            lost the parcel
            nothing inside
            two charges
            charged me two
            """))
}
