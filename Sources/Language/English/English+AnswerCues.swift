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
            managed alive through logged got+in let+me+in lets+me+in
            arrive: arrived came here received turned+up got+it delivered got has+come collected picked+up in+my+hands landed
            fail: broken error errors fail* crash* refus* reject* expired wrong missing lost stolen damag* faulty defect* crack* \
            scratch* leak* torn dead stuck blocked locked invalid declined problem issue trouble fault bug shrank smell* late delay* \
            mistake short+of unable useless pointless
            wait: wait waiting waited overdue patience promis* hours long+time
            time: day days week weeks month months hour monday tuesday wednesday thursday friday saturday sunday today yesterday morning \
            afternoon evening
            over: passed over gone past ago since already
            anger: terrible worst shame* awful ridiculous joke* scam* robbe* theft thieves crook* disgrace* disgust* pathetic horrible \
            unacceptable outrag* disaster nightmare incompeten* rude unprofessional liar* lying lie lies junk rubbish trash garbage \
            scrap circus mess amateur* appalling poor fed+up sick+of angry furious annoy* disappoint* frustrat* upset unhappy waste \
            wasted insult* mock* laugh* robot* nonsense absurd unbeliev* incredib* speechless dissatisf* impossible worse bad hopeless \
            embarrassing+service
            leave: never+again last+time another+shop other+shop elsewhere somewhere+else competitor* done+with cancel+everything \
            lost+a+customer losing+customers goodbye+forever buy+from+you order+from+you shop+here regret*
            threat: lawyer court report complain* complaint review reviews ombudsman consumer police sue legal chargeback authority
            praise: great super perfect excellent wonderful brilliant lovely awesome amazing fantastic nice kind fast quick best love \
            happy glad beautiful delighted superb stars star good cool pleased kindly pleasure smoothly
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
            """,
        samples: [englishSamples, englishSecondSamples, englishThirdSamples])
}
