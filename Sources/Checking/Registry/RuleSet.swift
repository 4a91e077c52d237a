import Diagnostics

/// All rules, in the order of the reference.
package enum RuleSet {
    package static let groups: [(title: String, rules: [any Rule.Type])] = [
        ("Reading", LoadingRules.all),
        (
            "Structure",
            [
                FrontMatterIsComplete.self, RequiredBlocksAreThere.self, BlocksKeepTheirOrder.self, BlocksAreUnique.self,
                BlocksAreNotEmpty.self,
                ApologyNeedsOurFault.self, CompensationFollowsAnApology.self, ResolutionAnswersInWords.self, LinksComeAfterTheAnswer.self,
                ThreeQuestionsAreGiven.self, QuestionsDiffer.self, ReviewDatesMakeSense.self, ReviewIsNotOverdue.self,
                ArticleDescribesItsAnswer.self, TitleIsNotRepeatedAsHeading.self, RevisionMarkIsResolved.self,
                MarkdownIsReadAsWritten.self, LawFitsTheCountry.self, MarkdownIsNotLeftAsText.self, ValuesKeepTheirWords.self,
                ScaffoldsAreFilled.self,
            ]
        ),
        (
            "The reply",
            [
                ReplyFitsItsChannel.self, SentencesAreShort.self, ParagraphsAreShort.self, ExclamationMarksAreRare.self,
                WordsAreNotInCapitals.self,
                EmojiFitTheChannel.self, PhrasesAreNotHollow.self, NobodyIsBlamed.self, PromisesNameADay.self,
                UpsetCustomersAreNotSoldTo.self,
                NothingIsAskedTwice.self, FormOfAddressIsConsistent.self, PolishNamesTakeTheVocative.self, SpacesAreSingle.self,
                MoodChangesToneOnly.self, WordsAreNotDoubled.self, WeekdaysFollowTheirPreposition.self, WordsAreSpelledRight.self,
            ]
        ),
        (
            "Placeholders",
            [
                VariablesAreDeclared.self, FactsExist.self, DeclaredVariablesAreUsed.self, FiltersAreKnown.self, PluralHasAllForms.self,
                WeekdaysTakeTheirCase.self,
                BranchesCanBeReached.self, OptionalValuesMayBeMissing.self, FragmentsExist.self, FactsAreQuotedByName.self,
                ArticlesQuoteOnlyFacts.self, NoPlaceholderIsLeft.self, PlaceholdersAreTranslated.self,
            ]
        ),
        (
            "Links and media",
            [
                LinksLeadSomewhere.self, AnchorsExist.self, NamedArticlesExist.self, ImagesExist.self, ImagesHaveAltText.self,
                LinksAreSecure.self, LinkTextsSayWhereTheyLead.self, ArticlesAreLinked.self,
            ]
        ),
        (
            "Languages",
            [
                TextsAreTranslated.self, TranslationsPromiseTheSame.self, TranslationsKeepUp.self, LanguagesAreNamed.self,
                TextsAreInTheirLanguage.self,
            ]
        ),
        (
            "Findability",
            [
                QuestionsFindTheirTemplate.self, TemplatesDoNotCompete.self, TemplatesDiffer.self, QuestionsAreSpecific.self,
            ]
        ),
        ("Renders", [RendersAreClean.self, RendersAreAccepted.self]),
        ("The help site", SiteRules.all),
        (
            "Privacy",
            [
                NoPersonalEmail.self, NoPersonalPhone.self, NoCardNumber.self, NoBankAccount.self, NoPersonalNumber.self,
            ]
        ),
    ]

    /// The rules that decide whether a text may be sent: all that look at one text, since what they find is in the words that
    /// leave. Rules between texts judge the book and stop nobody, and neither does anything below an error.
    static let standing: [any TextRule.Type] = groups.flatMap(\.rules).compactMap { $0 as? any TextRule.Type }

    package static let all: [any Rule.Type] = groups.flatMap(\.rules)
    package static let descriptions: [RuleDescription] = all.map { $0.about }
    package static let names: [String] = descriptions.map(\.name)

    /// - Parameter name: the rule's name, or one that it had.
    package static func rule(named name: String) -> (any Rule.Type)? {
        let name = FormerRuleName.current(name)
        return all.first { $0.about.name == name }
    }
}
