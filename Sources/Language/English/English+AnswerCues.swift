extension AnswerPhrases {
    static let english = AnswerPhrases(
        cues: """
            thanks: thank thanks thx ty cheers grateful appreciate* appreciated obliged
            agree: ok okay okey fine sure yep yes yeah alright agreed deal correct exactly right indeed likewise perfectly absolutely \
            course
            no: no nope
            negation: not never dont doesnt didnt isnt wasnt cant cannot couldnt wont wouldnt havent hasnt hadnt arent werent without \
            neither nor n't shouldnt aint
            still: still yet so+far up+to+now to+this+day by+now even+now remains remain
            again: again once+more another+time second+time third+time every+time each+time repeatedly keeps keep times over+and+over
            nothing: nothing nobody none nowhere anybody anyone anything zero empty no+one no+sign no+trace no+change no+reply no+answer \
            no+news
            but: but however though although except only unfortunately sadly instead whereas yet afraid
            ask: what when where why how which who whose whom whether
            success: works worked working solved fixed sorted helped resolved succeeded success runs done sorted+out cleared settled \
            managed alive through logged got+in let+me+in lets+me+in went+through up+again loads opens plays pairs starts lets+me \
            took+it it+took did+the+trick trick charm fixed+it humming
            arrive: arrived came here received turned+up got+it delivered got has+come collected picked+up in+my+hands landed
            fail: broken error errors fail* crash* refus* reject* expired wrong missing lost stolen damag* faulty defect* crack* \
            scratch* leak* torn dead stuck blocked locked invalid declined problem issue trouble fault bug shrank smell* late delay* \
            mistake short+of unable useless pointless leaks leaking beeps smokes rust* mould* mold* hole holes stain* dirty crooked bent \
            snapped came+off fell+off peeling rattles sparks squeaks wobbly blank+page blank
            wait: wait waiting waited overdue patience promis* hours long+time
            time: day days week weeks month months hour monday tuesday wednesday thursday friday saturday sunday today yesterday morning \
            afternoon evening
            over: passed over gone past ago since already
            anger: terrible worst shame* awful ridiculous joke* scam* robbe* theft thieves crook* disgrace* disgust* pathetic horrible \
            unacceptable outrag* disaster nightmare incompeten* rude unprofessional liar* lying lie lies junk rubbish trash garbage \
            scrap circus mess amateur* appalling poor fed+up sick+of angry furious annoy* disappoint* frustrat* upset unhappy waste \
            wasted insult* mock* laugh* robot* nonsense absurd unbeliev* incredib* speechless dissatisf* impossible worse bad hopeless \
            embarrassing+service shambles shocking appalled disgraceful insulting insult cheek nerve clowns useless+lot daft stupid \
            idiots idiotic abysmal dire dreadful
            leave: never+again last+time another+shop other+shop elsewhere somewhere+else competitor* done+with cancel+everything \
            lost+a+customer losing+customers goodbye+forever buy+from+you order+from+you shop+here regret*
            threat: lawyer court report complain* complaint review reviews ombudsman consumer police sue legal chargeback authority \
            ico ofcom trading+standards small+claims consumer+centre
            praise: great super perfect excellent wonderful brilliant lovely awesome amazing fantastic nice kind fast quick best love \
            happy glad beautiful delighted superb stars star good cool pleased kindly pleasure smoothly gorgeous tidy grand top \
            marvellous first+class polite helpful efficient impressed impressive respect kudos hats+off+to decent generous sweet warm
            irony: bravo congratulat* well+done thanks+for+nothing how+nice of+course as+usual as+always seriously apparently funny \
            interesting hilarious charming sure+sure ha haha lol generous
            self: sorry my+mistake my+fault my+bad apolog* oops embarrassed silly forgot overlooked excuse
            new: by+the+way btw another+question other+question different also besides additionally separate* separately incidentally \
            unrelated one+more+thing one+more+question another+thing something+else other+topic another+topic another+matter \
            other+matter while+im next+order second+order new+order other+order another+order on+top in+addition further+question too \
            curious wonder* wondering
            please: please could+you can+you would+you tell+me let+me+know send+me explain check confirm clarify need+to+know answer+me \
            help+me look+into would+like+to+know want+to+know
            understand: understand* understood clear see makes+sense know+now good+to+know noted gotcha
            asked: asked wrote said meant told mentioned sent+you explained question questions asking
            same: same unchanged identical exactly+the+same before
            tried: tried did followed checked restarted entered clicked reinstalled updated repeated attempted opened uploaded
            unsure: maybe perhaps hmm hm dunno whatever mhm guess
            want: want wanted need needed wish like expect* require*
            you: you your yours yourself
            have: have has had
            wait2: will+wait no+rush no+hurry take+your+time not+urgent looking+forward can+wait see+you i+ll+be
            choose: take prefer send+me choose rather would+rather go+for make+it please+cancel refund+please
            there: there+is there+are nowhere+to cannot+find cant+find where+is wheres where+are
            all: thats+all that+is+all all+good all+fine all+clear no+more+questions nothing+else no+thanks no+need not+needed \
            never+mind nevermind no+longer no+worries no+problem dont+worry solved+itself close+this
            attach: attach* enclosed here+is here+are see+below photo* picture* screenshot* number* my+address
            until: until till exactly at+least already+paid
            sound: intact in+one+piece undamaged complete spotless spot+on as+described as+it+should like+new does+the+job adds+up \
            matches match matched fits fit correct unharmed unscathed all+there everything+there nothing+missing no+longer+missing \
            in+order tidy flawless up+and+running on+the+dot right+size sits snug tallies accounted+for exactly+what
            relief: relief relieved phew finally at+last lucky luckily fortunately thankfully thank+god thank+goodness peace quiet \
            silence calm breathe sleep weight+off miracle miracles hooray yay hurrah whew saved lifesaver spared
            harmless: no+harm no+rush no+worries no+complaints no+hard no+need no+fuss no+bother no+trouble no+problem no+problems \
            no+hurry no+panic no+issue no+issues no+more+questions no+further no+objection nothing+else nothing+more nothing+to+add \
            not+a+scratch not+a+problem not+bad not+urgent not+to+worry dont+worry dont+bother not+necessary not+needed \
            couldnt+be+happier couldnt+be+better cant+complain cannot+complain no+grudge wasnt+expecting didnt+expect not+expected \
            no+damage no+dents no+surprises fair+enough so+be+it not+the+end never+mind doesnt+matter no+longer+need
            owned: my+mistake my+fault my+bad my+own my+error my+mix+up mea+culpa i+overlooked i+misread i+missed i+forgot i+was+wrong \
            i+should+have i+had+forgotten forgive forgive+me apologies pardon silly+me stupid+me embarrassing blush embarrassed \
            user+error mistyped typo wrong+box my+browser hands+up ashamed ignore+my disregard forget+my forget+it scrap+that
            go: i+will we+will going+to see+you looking+forward cant+wait off+to tomorrow+then let+you+know keep+it ill+keep i+will+keep \
            ordered+another ordering another+one+ordered booked bought placed order+is+in taking taken picked collected downloaded \
            printed sent+off dropped+off
            joy: wife husband daughter son kids granny grandma grandson granddaughter mum mother dad father birthday christmas children \
            neighbour dog cat loves loved overjoyed thrilled chuffed moon smiling smile smiles proud enjoy enjoyed enjoying recommend \
            recommended tell+my+friends friends
            bye: have+a+nice have+a+good have+a+great have+a+lovely nice+day good+day good+evening nice+weekend best+wishes best+regards \
            kind+regards regards take+care all+the+best warm+regards keep+up bless god+bless
            confirm: confirm confirmed confirming noted roger copy+that received got+it understood will+do agreed done signed see+it \
            i+see i+can+see checked found found+it it+is+there there+it+is ah aha oh ahh so+thats that+explains makes+sense worked+out
            says: it+says it+said says+that tells+me page+says site+says shows showing states stands+as reads message+says comes+up \
            pops+up told+me claims
            unchanged: as+before same+as the+same same+thing same+error same+message as+yesterday like+before no+different no+change \
            unchanged back+again again+today is+back started+again comes+back keeps every+time each+time in+vain
            short: only+one only+part one+short missing half part+of only+half instead+of rather+than wrong+one other+one not+the+one \
            except apart+from all+but everything+but everything+except
            point: i+asked i+meant my+question question+was not+what+i that+was+not thats+not i+wanted+to+know not+about whole+point \
            as+i+wrote as+i+said i+already i+have+already already+sent already+told already+gave already+answered already+did i+did
            detail: which+one which+of what+about and+what and+if what+if and+when and+how and+where and+who or+not or+is+it or+only \
            with+or+without or+do both exactly+when at+all how+long how+much how+many how+do what+does what+is+a whats+a meaning \
            in+other+words include including so+do+i so+is+it
            mock: how+generous how+convenient convenient touching touched how+lovely how+kind charming splendid marvellous priceless \
            comedy circus theatre fairy story stories tale excuse excuses template boilerplate copy+paste copied canned automatic bot \
            i+suppose presumably no+doubt surely obviously clearly naturally apparently evidently as+if of+course in+your+dreams \
            good+one nice+try sure+thing yeah+right oh+sure oh+great oh+wonderful oh+well+done hats+off applause slow+clap medal clever \
            business+model thank+you+so+much very+much+indeed
            people: you+people your+lot you+lot nobody+cares do+you+even does+anybody does+anyone has+anyone conscience decency respect \
            dignity responsib* promises empty words+words blah talk your+problem your+fault not+my+problem serves+me treated treat
            cheated: my+money money+back my+last penny robbed robbery rip+off ripped ripoff waste+of wasted cheated cheat deceived \
            misled misleading lied fraud fake counterfeit knock+off con conned trick tricked
            enough: enough had+enough give+up giving+up tired sick lost+patience patience+is out+of+patience ran+out fed third+time \
            fourth fifth third second weeks+now months+now days+now three+weeks two+weeks two+months whole+week all+day all+morning \
            whole+day hours+on for+nothing for+days for+weeks for+months day+off ruined spoiled spoilt holiday+is
            suffice: plenty suits suit that+will+do thatll+do good+enough is+enough all+i+needed all+i+wanted all+i+need answers+it \
            just+what what+i+needed what+i+wanted for+me fine+by+me works+for+me fits+me by+me it+is suits+me happy+with content+with \
            fine+with ok+with okay+with
            turned: turned+out turns+out was+worried i+was+afraid i+thought i+feared had+feared first at+first then+it+came was+behind \
            had+slipped was+in+spam in+spam neighbour+had was+under by+itself on+its+own meanwhile in+the+meantime after+all all+along \
            just+now as+i+write a+minute+ago this+very
            parting: keep+it keep+your forget+it dont+bother+anymore never+mind+then leave+it too+late no+longer+interested sell+it \
            cancel+it cancel+the+lot another+company amazon other+shops your+loss
            steps: i+did i+tried i+have+tried ive ive+tried did+that done+that did+all did+it did+as followed tried+that tried+it \
            tried+both tried+again restarted rebooted reinstalled cleared+it updated+it as+described as+instructed as+you+said as+told
            unserved: never+came never+arrived never+got never+received never+called never+answered nobody+came nobody+called \
            no+one+came no+call no+mail no+email no+parcel no+money no+refund no+reply nothing+came nothing+yet nothing+so not+here \
            not+there not+arrived not+come not+received not+working not+work doesnt+work does+not+work isnt+working didnt+help \
            does+not+help not+helped didnt+come hasnt+come hasnt+arrived not+solved not+fixed no+luck no+joy no+use no+success \
            without+success wont+open wont+start wont+load wont+let wont+accept doesnt+open doesnt+load not+accepted not+found \
            not+possible
            contrary: thanks+but thank+you+but ok+but okay+but yes+but fine+but good+but great+but thanks+only right+but sorry+but \
            nice+but understood+but
            another: by+the+way one+more another+thing another+question while+i while+were while+you also+i i+also id+also do+you+sell \
            do+you+have do+you+ship do+you+also are+you+open is+there+a is+there+an can+i+also could+i+also could+you+also next+time \
            in+future my+other my+second another+order different+order a+different something+else what+about+the new+question \
            separate+matter friend+of+mine my+friend my+sister my+mother my+brother as+for unrelated
            """,
        replyCues: """
            done: weve+sent weve+changed we+have+sent we+have+changed we+sent we+changed has+been have+been was+delivered were+delivered \
            is+now are+now corrected updated added removed restored repaired fixed refunded returned+it resent credited cancelled closed \
            replaced booked approved accepted merged extended found located delivered shipped done already
            refuse: unfortunately cannot cant couldnt unable not+possible no+longer rejected refus* declin* only without doesnt+cover \
            regret exception exclud* must wear outside not+entitled dont+have do+not+have no+further
            apology: sorry apolog* regret inconvenience
            promise: will should within shortly soon by+monday by+tuesday by+wednesday by+thursday by+friday up+to takes take expected \
            usually days hours week weeks until arrive tomorrow
            patience: patience understanding wait bear+with demand volume strike weather delay* busy
            instruct: please+try please+switch please+turn please+clear please+hold please+enter please+update please+clean \
            please+restart try click press hold enter open+the clear restart install update reset check+your look+in you+can
            askdata: please+send please+tell please+give please+confirm please+describe please+leave tell+us send+us give+us we+need \
            could+you let+us+know which confirm attach photo need
            check: does+it did+it is+it is+everything are+you working+for+you now+working arrived complete
            thanks: thank thanks glad happy pleased delighted welcome enjoy have+a+nice kind+words
            passed: passed+on forwarded passed feedback department management colleagues noted remarks handled
            info: is are costs cost made weighs contains fits valid under measures includes available cm kg grams
            offer: would+you+like you+may you+can+keep shall+we instead alternatively choose prefer voucher credit discount free \
            compensation
            blame: carrier courier bank customs manufacturer system according+to supplier your+side
            """,
        samples: [
            englishSamples, englishSecondSamples, englishThirdSamples, englishFourthSamples,
            englishFifthSamples, englishSixthSamples, englishSeventhSamples,
        ])
}
