extension ScaffoldPhrases {
    static let english = ScaffoldPhrases(
        interests: [
            "product": "Will it suit me, and what if it does not?",
            "delivery": "Is it lost? Will it be here by the day I need it?",
            "return": "Will this cost me money or nerves?",
            "money": "Is my money safe, and when do I have it back?",
            "errors": "Will it be put right, and by when?",
        ],
        interestNote: "what they really want to know",
        questionsNote: "in customers' own words, three or more",
        greeting: "Hello{% if customer_name %} {{ customer_name }}{% endif %},",
        hints: BlockHints(
            greeting: "greet by name",
            empathy: "name the customer's own trouble in one sentence",
            resolution: "the answer in the first sentence; the link at the end",
            anticipation: "what they will ask next, answered",
            apology: "say what went wrong, once",
            compensation: "a bonus that stays within the shop",
            invitation: "how and when you can be reached"),
        description: "the answer in one sentence",
        answer: "the answer first, in one or two sentences",
        stepsHeading: "Step by step",
        exceptionsHeading: "When it does not work",
        firstTemplate: "Where is my order",
        firstArticle: "How to find out where a parcel is")
}
