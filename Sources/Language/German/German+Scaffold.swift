extension ScaffoldPhrases {
    static let german = ScaffoldPhrases(
        interests: [
            "product": "Passt das zu mir, und was, wenn nicht?",
            "delivery": "Ist es verloren? Kommt es rechtzeitig?",
            "return": "Kostet mich das Geld oder Nerven?",
            "money": "Ist mein Geld sicher, und wann habe ich es zurück?",
            "errors": "Wird das behoben, und bis wann?",
        ],
        interestNote: "was sie wirklich wissen wollen",
        questionsNote: "in den Worten der Kunden, drei oder mehr",
        greeting: "Guten Tag{% if customer_name %} {{ customer_name }}{% endif %},",
        hints: BlockHints(
            greeting: "mit Namen grüßen",
            empathy: "in einem Satz sagen, was für diese Kundin unangenehm ist",
            resolution: "die Antwort im ersten Satz, der Link am Ende",
            anticipation: "die Antwort auf die nächste Frage",
            apology: "einmal sagen, was schiefging",
            compensation: "ein Bonus, der im Geschäft bleibt",
            invitation: "wie und wann man uns erreicht"),
        description: "die Antwort in einem Satz",
        answer: "zuerst die Antwort, in ein oder zwei Sätzen",
        stepsHeading: "Schritt für Schritt",
        exceptionsHeading: "Wenn es nicht klappt",
        firstTemplate: "Wo ist meine Bestellung",
        firstArticle: "So finden Sie heraus, wo Ihr Paket ist")
}
