extension SearchWords {
    static let english = SearchWords(
        concepts: """
            cancel: cancel* stop stops stopping stopped abort* revok* undo
            refund: refund* reimburs* repay repaid
            return: return* back
            order: order* purchas* bought buy buying
            parcel: parcel* package* shipment* packet*
            deliver: deliver* ship ships shipped shipping dispatch* courier*
            arrive: arriv* receiv* got come came reach*
            broken: broken broke break* damag* defect* crack* faulty
            work: work works working worked function*
            pay: pay pays paid paying payment*
            price: price* cost* expens* cheap*
            fee: fee fees charge* charged charging commission* surcharge* tariff*
            debit: deduct* debit* took taken
            money: money cash fund funds
            amount: amount* sum sums total*
            phone: phone* smartphone* mobile* cellphone* telephone*
            password: password* passcode* passphrase*
            login: login logins log signin sign access* enter*
            change: change* changing modif* edit* updat* alter* amend* switch*
            delete: delet* remov* eras*
            create: creat* make making add adds adding added new
            open: open* opened start* begin* launch*
            close: close* shut end ended finish*
            lost: lost lose losing misplac* missing mislaid
            stolen: stolen stole steal* theft robbed
            find: found find finding search* look looking locat*
            why: why reason* cause*
            when: when date dates time
            where: where place*
            limit: limit* maximum max minimum restrict*
            decline: declin* reject* refus* denied deny
            failure: fail* error* unsuccessful* problem* issue* trouble* wrong*
            pending: pending wait waiting waited process*
            incorrect: incorrect* wrong mistake* inaccurat* false invalid*
            twice: twice double doubled duplicat* again repeat*
            activate: activat* enabl*
            deactivate: deactivat* disabl* unsubscrib* opt
            block: block* lock* frozen freez* freeze suspend*
            verify: verif* identif* prove proof authenticat* identity
            confirm: confirm* approv*
            country: countr* abroad oversea* foreign international* travel*
            account: account* profile*
            send: send sends sent sending transfer* forward*
            fast: fast quick* soon rapid* immediat* instant* hurry asap
            slow: slow* delay* late overdue long longer
            accept: accept* allow* permit* support* able
            expire: expir* outdat* valid*
            replace: replac* exchang* swap* substitut*
            convert: convert* conversion* exchang* rate rates currency currencies
            discount: discount* coupon* promo* voucher* sale sales
            bonus: bonus* point points reward* loyalt*
            size: size sizes fit fits bigger smaller large* small*
            color: color colour colors colours
            available: available availab* stock
            genuine: genuine original authentic* fake counterfeit*
            warranty: warrant* guarante*
            repair: repair* fix fixed service*
            invoice: invoice* receipt* bill bills
            statement: statement* history transaction* operation*
            address: address* street
            name: name names surname
            email: email* mail mails inbox message* letter*
            notification: notif* alert* reminder* remind*
            call: call calls calling called ring dial*
            track: track* status* tracking
            app: app apps application*
            website: website site page*
            subscription: subscri* plan plans membership*
            card: card cards
            bank: bank banks banking
            cashMachine: atm atms machine* cashpoint*
            top: top topup topping recharg* replenish* deposit*
            withdraw: withdraw* withdrew
            document: document* passport* id
            photo: photo* picture* image* video*
            install: install* download* setup configur* setting*
            internet: internet network* wifi connection* connect*
            show: show shows display* see tell list
            check: check* verify inspect*
            unknown: unknown unrecogn* recogni* unfamiliar
            fraud: fraud* scam* suspicious hacked hack*
            security: secur* safe safety protect*
            complaint: complain* complaint* claim* dispute*
            operator: operator* agent* manager* human consultant*
            shop: shop* store* branch* office*
            pickup: pickup collect* point
            free: free
            today: today now currently
            tomorrow: tomorrow
            yesterday: yesterday
            day: day days daily
            week: week weeks weekly
            month: month* monthly
            hour: hour hours minute*
            use: use uses using used usage
            want: want wants need needs require*
            turn: turn
            increase: increas* raise more higher up louder
            decrease: decreas* reduc* lower less down quieter
            choose: choose choos* recommend* advise advice suggest* best
            differ: differ* compar*
            register: register* registration signup enrol*
            age: child* kid kids age old teen* young*
            virtual: virtual disposable online
            nation: usa uk eu europe* american* america german* france french spain spanish ital* poland polish \
            russia* england britain british canad* austral* china chinese japan* india* ukrain* kazakhstan* belarus*
            currency: dollar* usd euro euros eur pound* gbp zloty* pln ruble* rub aud cad yen franc*
            weekday: monday tuesday wednesday thursday friday saturday sunday weekend*
            monthName: january february march april june july august september october november december
            numeral: one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand
            timeOfDay: morning evening night noon afternoon tonight midnight
            year: year years annual* yearly
            family: friend friends colleague* partner* mother father mom dad wife husband sister brother daughter son family
            someone: someone somebody anyone else others other
            everywhere: everywhere anywhere places
            negation: not no never without cannot dont doesnt didnt isnt cant wont havent hasnt \
            wasnt don't doesn't didn't isn't can't won't haven't hasn't wasn't couldn't wouldn't
            how: how
            who: who whom whose
            what: what which
            many: many much several number quantity
            all: all every each everything everyone everybody entire whole
            only: only just single
            empty: empty blank nothing none
            full: full complete* completed
            part: part partial* half some
            old: old previous earlier former
            next: next following future later upcoming
            first: first last final latest
            good: good fine great nice excellent
            bad: bad poor terrible awful worst
            contact: contact* person people
            language: language* translate* english
            """,
        courtesies: lines(
            """
            hello
            hi there everyone
            good morning to you
            good afternoon
            good evening
            dear sir or madam
            dear customer service
            hey
            hello to the whole support department
            hope this finds you well
            how are you today
            thank you
            thanks
            many thanks for your time
            thank you for reading this
            thanks in advance for your assistance
            I appreciate your help
            I would appreciate a quick reply
            please answer soon
            please write back when you can
            I am waiting for your answer
            looking forward to your response
            could somebody get in touch with me
            you can call me in the evening or write to this address
            my phone number is below
            please let me know what to do next
            can you help me
            I need your help with something
            I have a question
            just one small question
            here is my problem
            I am writing because of the following issue
            I am sorry for disturbing you
            sorry for the long message
            I am not sure whom I should contact
            someone told me to ask you
            I looked everywhere in the help pages and did not find anything
            I have written to you before and got no reply
            nobody answers the phone
            I waited a long time on the line
            I am a loyal customer for many years
            I have always been happy with your service
            I really like your company
            I am very unhappy and disappointed
            this is very annoying
            it is urgent
            best regards
            kind regards
            yours faithfully
            with best wishes
            cheers
            have a good day
            have a nice weekend
            goodbye
            sent from my phone
            sent from my Android
            Mr John Smith
            Mary Johnson, manager
            phone 123 456 789
            Main Street 5, New York
            yes please
            no thank you
            okay great
            """),
        categories: [
            "product": "goods",
            "delivery": "shipping",
            "return": "exchange",
            "money": "payment",
            "errors": "error fault",
        ])
}
