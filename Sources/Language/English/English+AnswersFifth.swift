extension AnswerPhrases {
    static let englishFifthSamples = """
        > The complaint was rejected, as the damage is due to wear.
        c Wear. On day two. | Then I was wearing them wrong, I suppose, on my feet
        a Wear on what? The zip was never even closed. On what do you base that?
        a Please have somebody else look at it, the photos show a seam and no wear
        s Hm. I had half expected it. Thanks for having a look
        > Unfortunately the price difference cannot be refunded.
        c Thirty quid the poorer and one experience the richer | Bought on Sunday, halved on Monday. I feel had.
        a Your page says low price promise, 14 days. What's that then?
        s Oh well, my own impatience. It's a nice coat
        > We cannot accept the return because the seal is broken.
        c You sell a cream in a box nobody may open. Think about it for a moment.
        a The seal was broken when it arrived, that was the whole point of my mail | how do I look at it without breaking the seal
        s Fair, hygiene and all that. My sister will have it
        > We don't have any further information from the carrier.
        c Nobody knows, nobody cares, everybody has been paid | You're the sender! Who should have it, me?
        a Then ask them. It's your contract, not mine | so what happens now? It's been 19 days
        > Thank you for your patience.
        c I've run out of it, as it happens | Don't thank me for what I haven't got
        a I've been patient since Easter. When?
        s No trouble at all, I've had enough to read
        > We have forwarded your remarks to the responsible department.
        c You forward, they forward, round and round it goes
        a And will the responsible department ever answer me? I asked a yes or no question
        s Good. It was only meant as a hint
        > We apologise for any inconvenience caused.
        c Any? Let me list them | A wedding with no suit. That's not an inconvenience, that's a day that won't come back.
        a Apology taken, suit still missing
        s Accepted. You handled it well in the end
        > We are experiencing a high number of messages and ask for your understanding.
        c Perhaps ask yourselves why so many people are writing | I've understood for eleven days now. I'm done understanding
        a Can I at least have a number for my case?
        > The delay is due to the strike at the port.
        c The strike ended in May. I read newspapers
        a Which port? Mine's coming from Wales, according to you
        s Saw it on the news, can't be helped. It'll come when it comes
        > Such small differences are within the tolerance.
        c Six centimetres of tolerance. Try telling that to a door. | My tolerance is used up as well
        a 6 cm? Where does it say that
        > Please contact the manufacturer directly.
        c I paid you. I'm not going to write to Taiwan | How convenient for you
        a They sent me back to you. Who is it going to be? | At which address? The site is in Chinese
        s Done, they are sending me a new one. Thanks for the tip
        > It takes up to 14 days until the money shows.
        a It's day sixteen, and I'm still 230 short | I got a part of it, 40 of 130
        c You were quicker when it came to taking it
        s It showed up on day three, impressive | no hurry, as long as it comes
        > The parcel should arrive on Tuesday.
        a Tuesday came, the parcel didn't | tuesday has been and gone | should or will? I need to book a carer
        s Tuesday would be early enough, the birthday's on Sunday
        c The third Tuesday in a row, then
        > You will receive a call within two hours.
        a Four hours. My phone is on, I've checked | nobody rang | On which number? I gave you two
        s Just had her on the line, everything's settled, what a nice person
        c I've sat beside this phone like a teenager. Nothing. Pathetic.
        > The page is being worked on and should be up by noon.
        a 14:20 and nothing
        s Up since eleven, got my tickets. Happy me | it's up
        > The next batch comes in the first week of May.
        a It's the second week and it says notify me, as before
        s May it is. I've waited for two years, what's a month
        o Then I'll look around. Is the starter set any good in the meantime?
        > Please clean the sensor with a dry cloth.
        a Dry, wet, with spirit, with prayer. It beeps on. | which one is the sensor | Cleaned. Beep beep beep
        s Well blow me, a bit of flour. Quiet as a lamb now | wiped it, sorted
        c I could have thought of that. I paid for a machine, not for housework
        > Please turn off the ad blocker.
        a There's none on my work computer | Off. Same blank page as ever
        s Ah that's what it was. I'd forgotten I had one
        > Hold both buttons for ten seconds to reset it.
        a held them till my thumbs went white. nothing | there's just one button on mine
        s Ten seconds felt like a year but it lives! | It said hello to me. In Swedish, but hello
        > Please try another browser.
        a Three of them. All the same | Firefox, Chrome, Edge: it stays grey
        s in Firefox it works, fine by me
        c Rather than me changing my browser you might change your website
        > Please clear the basket and add the item again.
        a Then it says sold out! I had the last one in my basket! | Did. 0.00 again
        s Cleared, added, paid, thanks
        > Is everything in the box now?
        s Yes, down to the last washer
        a no | No, the lid isn't | nope. still one short
        > Does Thursday suit you?
        s It does | sure | Thursday's grand, after lunch
        a No, I wrote that I'm away all week. What else have you got?
        > Did the replacement arrive?
        s Yesterday. All good, even the box was straight | It did indeed
        a No | not as of this morning | Something did, but it's not the replacement, it's my old one come back
        > Please give us a phone number for the driver.
        s My landlady's: 020 7946 0102, I have none myself
        a You have it. It's in the order, it's in the account and it's in my first mail
        c So he can not ring it, like last time
        > We need the batch number from the bottom of the tin.
        s L 2291 C, there's a little star behind it | It's rubbed off a bit, I read 88-04-B
        a The tin went into the recycling on Friday, you should have told me before | there's just a barcode
        > Please describe what happened.
        s I was stirring, handle came off, soup all over the hob. Nobody hurt, the ring's still in one piece
        s Nothing dramatic: switched it on, bang, smell of fish, dark. That was Saturday at eight
        c For the fifth time? Read it up.
        > Please confirm that you agree to the refund in two parts.
        s I agree | Agreed, two parts are all right
        a Why in two? And when would the second be | I don't agree, I want it in one go
        c No I don't and I don't know why I should
        > Please confirm that this order isn't yours.
        s Never seen it in my life, please stop it
        a It is mine, leave it alone! When does it go out?
        > We've found a second account in your name. Is it yours?
        s From my student days, good grief. Delete it | yes mine, forgot all about it
        a No. Who opened that? And what has he bought on my account?
        > The insoles are made of cork and can be taken out.
        s That's all I needed | Good enough for my orthopaedist, thank you
        a Both pairs or just the summer one | Out, yes. But do they go in the wash?
        > The lamp is 52 cm tall.
        s Two more than my shelf. Shame, but better to know | Then it's going to fit, just
        a With or without the shade | and how wide
        > We ship to Iceland; the postage is worked out at checkout.
        a roughly how much, before I fill in everything
        s It came to 11, that's nothing. Ordered
        o Great. Would anyone with you speak Icelandic, for my mum
        > Gift wrap costs three pounds per item.
        s Fine, wrap all of them
        a Per item or per parcel, we've got nine socks here
        > Points are added four weeks after the purchase.
        a From the purchase or from when it got here | That was in July
        s Understood, patience then
        c Four weeks to add two numbers
        > The label is valid for ten days.
        a Oh dear, day twelve. Now what?
        s Sent it on day nine, got the slip here
        > We've sent the label to your e-mail address.
        s Printed, stuck on, gone
        a Nothing has come through as yet | it's a blank page when I print it | That's for one box. I have two
        > Everything in your account has been restored.
        s All there, even the wish list from 2016, memories!
        a Everything apart from the orders
        > The money has been put back on your card by hand.
        s There, to the penny
        a the card ending 88 or 31? I see it on neither
        > The driver has found your house after all.
        s He has, and he got tea for it
        o He did! I need a bulb for it, what kind does it take?
        > Your parcel was stuck in customs and is moving again.
        s Not to fuss. It wasn't for any date
        a Moving where? The last scan is in Lisbon
        c After six weeks of you saying it was my address
        > We'd be glad if you rated our answer.
        s Five out of five | Did that, all stars
        c One star and that's because there is no zero
        a Rate what? You haven't answered
        > Have a nice holiday!
        s Ta, and you | Thanks! Bags are packed
        o Thank you! By the way could the next box be put off until I'm back, on the 9th
        > We've noted that your mother is the contact from now on.
        s Perfect, she'll be over the moon, she loves forms
        o Good of you. How do I book a seat for her wheelchair, does that go through you as well?
        a She just got told on the phone that she isn't
        > Please understand that we can only help with the order number.
        c Please understand that I'm not a filing cabinet
        a It burnt with the rest of the kitchen. Can't you look by name
        s found it in an old coat: 77120
        > The matter will be handled in the order in which it was received.
        c I'm touched by so much humanity
        a What place am I in then, 5 or 500
        > The machine will be repaired, not exchanged.
        a It's the fourth repair. I was told on the phone that after the third I'd get a new one
        c Repair it, break it, repair it. You'll go on until I die.
        s Suits me, I'm fond of the old girl
        > We have changed the picture of the product.
        s Saw it, much better, nobody else will fall for it
        a The picture yes, but the text still promises a lid
        > You may keep the first one, no need to send it back.
        s That's generous, I'll bring it to the school | Oh! My neighbour's kid will be overjoyed
        o How nice. Then I need a second stand for it, do you sell those alone?
        > We will give the driver a talking-to.
        s Don't be too hard on him, it was raining cats and dogs | It's fine, I've cooled off. He apologised himself
        c You'll talk, he'll nod, my gate stays flat
        > Your appointment is on 4 June at 10.
        s Got it in the diary | copy that
        a I'd asked for the 14th | is that Bristol or Bath
        > We will let you know as soon as it is back in stock.
        s Do. There's no panic | Roger
        a You said so in March, and in the meantime it was back and gone again
        u right | hmm
        > It should be fixed by now.
        a should | It isn't. | Well, it's not. The same code 44 as yesterday
        s It is
        u let's see | haven't looked
        > We've taken the extra charge off your bill.
        s Bill's right now. Paid. | I see it, 38 instead of 52
        a It's off the June bill but back on the July one
        > Your piano stool was reserved under the wrong shop; you can collect it in Derby.
        s Derby's on my way home anyway
        a Derby is ninety miles from here. I chose Dover
        > The recipe book has been reprinted without the error.
        s My sponge has risen for the first time in years
        o Saw that. Will there be one for bread as well?
        > The engraving will read "For Ida".
        s Just so
        a Ida with an umlaut? I wrote that in the comment and I can't see it here | It's Ilda. I-L-D-A
        > We have told the driver to use the back entrance.
        s He came round the back today like a good boy | Grand, the dog only guards the front
        a Front again, mud all over the hall
        c He was told that in spring as well. Might as well tell the wall.
        > The gift card has been sent again to the right address.
        s Card's here, godchild's ecstatic | She has it. All's well that ends well
        a Right address, wrong amount. 25 instead of 50
        > Your seat has been moved to the aisle.
        s My knees thank you
        a It still says 14F on the pass
        o Wonderful. And would there be something without gluten on board?
        > We are still waiting for an answer from the supplier.
        a Still, after five weeks | Could you give them a nudge? I need at least a rough date
        c Waiting, waiting. That's all I've heard since spring
        s Take your time, I'm in no need of it before autumn
        > The pump needs to be vented before first use.
        s Vented it, hums along nicely
        a how do I do that | Vented, twice, and it gurgles just like before
        s Ah! That's what the little key was for
        > Please keep the fabric sample for comparison.
        s Pinned to the wall already
        o I shall. On another note, the swatch for the sofa, do I send that back?
        > The seeds should be sown after the last frost.
        s Then I was too early. I'll have another go in May
        a When's that up here in the Highlands | They were, and not one has come up
        > This model does not have Bluetooth.
        s Doesn't matter, I'll use the cable
        a The box says it does, big blue letters
        c So the box lies, the page lies, and you shrug
        > The voucher can't be combined with other offers.
        s ok, then only the voucher
        a It's the only one I've got in the basket | But I was told on the phone it can. What's right?
        c Of course it can't. It never can.
        > Your order was placed on the 3rd and is being prepared.
        a It's the 19th | prepared since two weeks?
        s Fine, I only wanted to be sure it went through
        c Are you knitting it?
        > You will find the serial number under the battery.
        s LX-40021-B | There it was, registered now
        a The battery doesn't come out | under there it's just a sticker with Chinese on it
        > We've sent you a new set of keys.
        s Door's open, bikes are out, summer can start
        a They don't turn | Two arrived, the set is supposed to have three
        o Thanks, they work. If I lose these, could I get copies cut at any locksmith's?
        > Your name was misspelt on the certificate; a new one is in the post.
        s Hanging above my desk
        a New certificate, new mistake: Elisabeth with a Z this time
        > The delivery was rescheduled at your request.
        a At whose request? I asked for nothing of the sort
        s Correct, that was me. The 8th is better
        c Stop putting words into my mouth
        > The fee is charged by your bank, not by us.
        s Went and asked, and right you are, they've dropped it
        a My bank says it comes from the merchant. That would be you
        c One points at the other and I'm paying for both
        > Please describe the noise the machine makes.
        s A sort of rattle, like peas in a tin, only when spinning | grrr-clack, every 3 or 4 seconds
        s Would you believe it, a coin. It was in the filter. Silent now
        c The noise of money going down the drain
        > We are happy to take back the unopened bags.
        s I'll bring them on Saturday then
        a And the opened one? It's the one with the moths
        o Kind of you. Do you also take back the tins, the empties I mean?
        > The sofa is covered for two years, the cushions for one.
        s Understood, it's only the frame that worries me anyway
        a So is the zip on the cushion covered or not | My cushions are 14 months old but reported after 11. Which counts
        > We removed your photo from the gallery.
        s Gone. Much obliged
        a It still turns up when I search my name | Which one? There were two
        > Our technician will bring the part with him.
        s Splendid, I'll put the kettle on
        c He said he'd bring it last time. He brought a leaflet.
        a When? No date has been set
        > Thank you for the photos. This is a production fault and we'll replace the coat.
        s I'd hoped as much. Same size please | Good. I've given the old one to the scouts if you don't mind
        a When may I expect it? Frost's coming
        o Thank you. The gloves from the same order have been fine, by the way do they come longer?
        > We could not reproduce the error.
        c Funny, I reproduce it every morning
        a Try it with a long name, that's when it happens | It happens on tablets. Did you try one?
        s Me neither today. Let's call it a ghost
        > You have been on the waiting list since May.
        a I know how long I've been on it. I'd like to know how much longer
        s And I'm happy to stay on it
        > A colleague will check the stock in the shop.
        a That was this morning and now it's gone six
        s She rang, they had one, I've got it on my feet
        """
}
