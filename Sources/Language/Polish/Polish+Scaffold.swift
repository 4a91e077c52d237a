extension ScaffoldPhrases {
    static let polish = ScaffoldPhrases(
        interests: [
            "product": "Czy to mi się sprawdzi, a jeśli nie, co wtedy?",
            "delivery": "Czy nie zaginęła? Czy zdąży na czas?",
            "return": "Czy stracę na tym pieniądze albo nerwy?",
            "money": "Czy moje pieniądze są bezpieczne i kiedy wrócą?",
            "errors": "Czy to naprawią i do kiedy?",
        ],
        interestNote: "o co naprawdę chodzi klientowi",
        questionsNote: "słowami klientów, trzy lub więcej",
        greeting: "Dzień dobry!",
        hints: BlockHints(
            greeting: "powitanie",
            empathy: "jedno zdanie o kłopocie tego klienta",
            resolution: "odpowiedź w pierwszym zdaniu, link na końcu",
            anticipation: "odpowiedź na następne pytanie",
            apology: "co poszło nie tak, jeden raz",
            compensation: "bonus do wykorzystania w sklepie",
            invitation: "jak i kiedy można się z nami skontaktować"),
        description: "odpowiedź w jednym zdaniu",
        answer: "najpierw odpowiedź, w jednym lub dwóch zdaniach",
        stepsHeading: "Krok po kroku",
        exceptionsHeading: "Gdy to nie działa",
        firstTemplate: "Gdzie jest moje zamówienie",
        firstArticle: "Jak sprawdzić, gdzie jest paczka")
}
