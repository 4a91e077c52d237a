extension AnswerPhrases {
    static let englishSeventhSamples = """
        > We can only pay out to the account that paid.
        s That's fine, it's my sister's, she'll hand it over
        a It's been closed since May, what then?
        c The money belongs to me and you know it
        > Your withdrawal was received on the 5th.
        s Thanks, that's all I needed in writing
        a So the fourteen days are kept, or aren't they? | And on the 5th of next month I'll ask again, shall I? Where's the money?
        > The photos show normal traces of use, so we deduct 15 percent.
        s I did wear it to a barbecue, so fair's fair
        c Traces of use on a dress with the tag on. Your detectives should be on the telly
        a Which photos? I never took any | Please show me where you see any traces, I'd like to have it looked at by someone else
        > You reach us by phone from eight to six.
        s Got through, sorted in two minutes
        a Rang at nine, at noon and at five: engaged | And what is the number? It's not in your mail
        c From eight to six you hear a pan flute, that's what you reach
        > There is no tracking for letters.
        s Ah well, then I'll wait for the postman like in old times
        a So how will I know if it's lost? It's been twelve days
        > It cannot be proven that the item was faulty at delivery.
        c But that I broke it, that can be proven, can it
        a By law it's you who has to prove it within the first year, isn't it?
        s I might have dropped it, to be honest. Let it rest
        > We've found your order: it is in the sorting centre in Crewe.
        s Crewe, well, that's half way
        a It has been in Crewe for nine days. Does it live there?
        o Then I'll see it soon. In case I'm out, can it be left in the greenhouse?
        > Children's sizes can be exchanged once free of charge.
        s Good, they grow while one's looking
        a And the second time? We're at the third size
        > Thanks, we've received both parts of your return.
        s Good. That's that, then
        a Both? I've sent three | Received is one thing. And the refund for the first part?
        > The second-hand ones are checked and have a year's warranty.
        s I'm convinced, I'll have the one with the scratch
        a On the battery as well?
        > Your order goes out tomorrow and arrives by Friday.
        s Ok | OK. | okay, thanks | good
        > The courier rings before he comes.
        s Ok | fine | Alright
        > We have changed it for you.
        s ok | Ok, thank you | ty
        > We value your time.
        c "We value your time", says the fifth automatic mail this week | You "value my time" and I've been on hold since Easter
        > Your call is important to us.
        c So "important" that nobody picks up | 'Important to us'! Pull the other one
        > The item is of premium quality.
        c "Premium quality" that comes apart in the wash. Thank you so much | Funny meaning of "premium" you've got there
        > We are working hard on a solution.
        c "Working hard", you say. On what, the coffee machine?
        a "A solution" by when? I need a day
        > It has been processed within our usual times.
        c "Usual times"! The child has outgrown it meanwhile
        s "Usual" is modest, it came overnight. Thanks
        > We deeply regret this experience.
        c Your "deep regret" won't dry my cellar | Lovely, I'll frame it: "we deeply regret"
        > Our quality department is looking into it.
        c Ah, the "quality department". Does it exist? | If there's no answer tomorrow I go to Trading Standards, I've kept everything
        > Please be assured that we take this seriously.
        c "Seriously"? There was glass in the baby food | I will hand this to the ICO, your "please be assured" included
        > The colour is called "night blue".
        s Then "night blue" it is, I'll take two
        a Is "night blue" more blue or more black?
        > The status will change to "shipped" tomorrow.
        a It says "cancelled" now, why?
        s It's "shipped" already, you're quick
        > The book has been at the post office since Monday.
        s They said no, no and no, and then it lay under the counter. Got it
        s I was going to write that it isn't there, but the lady has just waved it at me
        a They've searched everything, twice. It's not there | The post office says it was sent back on Tuesday, I have that in writing
        > Your bank should have received it by now.
        s Nothing, I wanted to write, and that minute the phone pinged. 40.00, thank you
        a Bank statement of today, page two: no entry from you | My bank gave me a reference, 88213, and says it bounced back to you
        > The repaired watch was sent to your address.
        a I have the courier's receipt, signed by a Mr Dunne. I'm not Mr Dunne | The tracking has it delivered in Bath. I live in Perth
        s Not on the mat, not in the shed... on the windowsill! Ticking
        > Please send us the order number and a day that suits you.
        s four four one nine, any day but Wednesday | It's on the slip: 20-117. Thursday's good
        s I've no number, the order's under Finch, and Mondays are best
        > Please say which of the two was damaged.
        s The left one. The other's without a mark | Neither, it was only the carton, I see that now
        > Please confirm you have changed the password.
        s Changed, and on every other site as well while I was at it | Done. Nobody guesses this one, not even me
        > We have told you all there is to say.
        c Then you haven't said much | There we have it. A wall would be chattier | As you like. The consumer centre will have more to say
        > We'll get back to you next week.
        c If I hear nothing by Friday, my lawyer takes over | Next week, next year, what's the difference to you
        s Next week's early enough, I am off sailing
        > The competition winner has been drawn.
        o And was it me? No? Never mind. When does the next one begin?
        s Congratulations to her, I hadn't counted on it
        > The two missing cushions were sent on.
        a One came | two came, four were missing
        s Both here, the sofa's complete, and so is the cat
        > Your size chart request has been answered on the page.
        a There's a chart for men. I asked about children
        s 34, says the chart. That settles it
        > The offer ended at midnight.
        c It was in your mail this morning at nine. Do you read your own mails?
        a The banner still says today only. So is it on or off?
        s Shame. I'll know for next time
        > Thanks for your patience, the tap has been shipped.
        s About time, said the husband; I say thank you | It's fitted and doesn't drip. Peace in the house
        o Great. Meanwhile the shower's started, do you have seals for the old Nova?
        > The account is yours again.
        s I'm in, nothing missing, heart rate back to normal
        o Good, thanks. How do I see which devices are signed in?
        a Mine again, and the gift cards? They've been spent by whoever it was
        > We've exchanged it for the larger one.
        s The larger one is perfect, I should have listened to the shop girl
        o It fits. As a thank you I'd like to rate you, where does one do that?
        a You have sent the smaller one, I now own two of them
        """
}
