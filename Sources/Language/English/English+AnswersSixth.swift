extension AnswerPhrases {
    static let englishSixthSamples = """
        > The lamp can only be used with bulbs up to 40 watts.
        s So that's why it smelt! Swapped it
        a Do LEDs count as what they use or as what they replace
        c Would have been kind to print that on the thing. My shade is scorched
        > We have no record of your call.
        c So I talked to myself for half an hour
        a It was on 6 May, ten past four, with a Mr Lane. Could you look again?
        s It may have been your partner shop I rang, now that I think of it. Leave it be
        > Your membership was renewed automatically.
        a I cancelled it in November, I've the mail here | How do I get out of it?
        c Automatically. Naturally. Everything that costs me money is automatic.
        s That's as I wanted it
        > To delete the account we need a written request.
        s Herewith: please delete it. M. Orr
        a Isn't this mail written?
        c By carrier pigeon perhaps?
        > The pan is suitable for induction.
        s Bought. It's already simmering
        a Mine beeps at it and won't heat
        o Good. Does a 28 lid fit, the ones you had in the flyer?
        > We can offer you a discount of 10 % on your next order.
        c There won't be one | 10 % off something I'll never buy. Keep it
        s That's sweet of you, I'll put it towards the rug
        a And this order? It's this one that I have a problem with
        > The text on the label has been translated.
        s I can read it now, ta very much
        a Into what? That's Dutch, isn't it
        > We will refund the deposit once the bottles have been counted.
        a They were counted in front of me | 24, and I see money for 12
        s Fine, it's not as if I'll starve
        > Unfortunately we don't deliver to islands.
        c Then don't advertise "anywhere in Britain"
        a Skye has a bridge. Is that still an island
        s Thought so. I'll have it sent to my office
        > Your booking is confirmed for two people.
        s Hurrah
        a It's for four. I paid for four
        o Perfect. Is there parking?
        > We're sorry to hear that the mirror arrived broken.
        a And? What's next
        c So was I
        s Seven years of bad luck, they say, but your courier takes half. No bother, the hallway looks good without
        > Have you tried charging it overnight?
        s I have now, and it goes
        a Three nights running | yes. nothing
        c Have you tried making things that work
        > Is the colour the one you expected?
        s Spot on
        a No. Ordered teal, got turquoise
        > Which of the two addresses is right?
        s The second | Mill Lane. I've left the other one
        a Neither, I moved. It was in my message of the 2nd
        > Can we close your request?
        s Please do | you can
        a no, my refund isn't in | Not yet! The second box is still missing
        c Close it, close it. That's the only thing you're quick at
        > We've asked the warehouse to look for it.
        s Any news would be nice but no pressure
        a And did they find it? That was on Monday
        c Is it a warehouse or a black hole
        > The instructions are available as a download.
        s Downloaded, built, baby's asleep in it
        a The download's for the model before. Mine's got drawers | where
        > We reset your progress at your request.
        s Back at level one, lovely, I want to play it with my son from the start
        a I asked you to reset the password and NOT my progress!!
        c Four years of crosswords. Gone. With one click. I could cry
        > Shipping is free from 40 pounds.
        s I'm at 41, how fitting
        a My basket is 46 and it adds 3.90
        o Right. Is it also free if I collect?
        > We've put you on hold for a moment; are you still there?
        s Yes, still here
        a I am. And still no answer
        c For fifty minutes. What do you think.
        > Your card expired in August.
        s I see! New one's in now, payment's through
        a It's the old one, the new one is in the account since September
        > The stain can be removed with vinegar.
        s Who would have thought. Gone without trace
        a Vinegar, salt, soda. It's still laughing at me
        > The hotel has confirmed the cot.
        s One worry less
        o Then we're all set. Is there somewhere to warm a bottle at night?
        > The magazine will be sent to your new address from September.
        s Grand job
        a And the August one? That went to the old flat | It's October. It still goes to my ex
        > We don't sell tickets by phone.
        c And online they don't go through. So you don't sell any at all
        a How do blind people buy one
        s Right, I got my nephew to do it on the computer
        > We've registered your complaint under number 5541.
        s Thank you, I'll refer to it if need be
        a That's the third number. Which one counts?
        c A number! I feel so much better now.
        > Your feedback helps us get better.
        c I've seen no signs of that in ten years | Then get a move on
        s I hope so, you've a nice little shop
        > The claim is settled and the money is on its way.
        o Splendid. Is there a shop of yours anywhere near Oxford where one can touch things before buying?
        o Great news. I'd like to have the blue cups too, will there be more of them this year
        o Good stuff. Now for my brother's order 5520, he wants it to go to his office instead, how do we do that?
        a Great news. To which account, and when can I count on it? | Good. And how much is it, all of it or without the postage?
        > Your parcel was handed over this afternoon.
        o It was, thanks. Now I need something for the cat, which of your flaps fits a glass door?
        o Yes, got it. What does it cost to have something sent to Norway? I've a cousin there
        o Have it in front of me. Would you take a second pair back that I bought in the shop in Hove, with the receipt?
        o Indeed. I was also going to ask whether the rucksack comes with a rain hood
        a Handed over to whom? Not to me | It was, but there's only one of the two in it. Where's the other?
        > We've corrected the price on the page.
        o I see, well done. Could you also tell me if the frame is sold without glass
        o Great. As you are at it, the page for the bath mats shows a picture of a towel
        a I see it. And do I get the difference back?
        > Your data have been deleted.
        o Thanks. My wife has an account as well, what does she need to do to get hers deleted?
        o Perfect. I've got a gift card left over though, can somebody else use it up?
        a All of it? I still get your birthday mails
        > The replacement has been delivered.
        o Yes, works a treat. I've moved in the meantime, so how do I change the address for next time?
        o And it's lovely. Might there be a matching stool?
        o Delivered and in use! Do you do repairs on things that weren't bought from you? I have an old toaster from the sixties
        o It's here. Is it all right to use it with solar panels, or would I need some kind of box in between?
        o The replacement's fine. I have another bone to pick, though: who allowed you to give my number to a survey firm?
        a It is, but the cable isn't in the box, how am I to use it | Delivered where? There's nothing here
        a Yes, and it has the very same crack. What now?
        > Your points have been transferred.
        o Cheers, all there. Can they be spent on the gift wrap too? | Thank you kindly. How many do I need for the knife set?
        o Seen it. Somebody rang yesterday saying he was from you and wanted my password, was that real?
        a Seen it, 300 short though. Could you look where they went?
        > We have unsubscribed you.
        o Ta. Then one more favour, the paper catalogue: can that stop as well?
        o Good. I do want the mails on spare parts, is there a list for only those
        a From which list? Two came this morning
        > The shoes have been exchanged.
        o They fit. What do I put on the leather so that it stays like that?
        o Lovely. I'd take a pair for my mother, do you have them in wide?
        o Perfect fit. My order 8812 from yesterday: please leave out the socks, I've found some
        a They have, but for two left ones. How's that possible?
        > The certificate is in your account as a PDF.
        o Found it. Do you also buy things back? I have a ring from my aunt
        o Printed and framed. Where are they actually made, these clocks?
        a Found it, but that's the one for the other watch. Where's mine?
        > The app works on all tablets from 2019.
        o Good, mine's newer. And the printer you had on offer last week, is it gone for good?
        a And on mine, from 2018? Any trick?
        > We're glad you liked the tea.
        o We did. Could we order it by the kilo? There are nine of us
        o Very much so. Have you got anything similar without caffeine, for the evenings
        o So glad we tried it. What's the postage to Guernsey these days?
        > Your invoice has been corrected.
        o Perfect now. Would you also be able to send all of them for the year in one go, my tax man wants that
        o Right. Separate thing: I'd like to return a lamp, bought on the 4th, unopened
        a Almost. The name is right now but the street's gone. Could you do it once more?
        > The pictures for your order have been printed.
        o Picked them up. Do you still develop film? I found six rolls in the attic
        o Nice, thanks. I need passport photos too, do I have to book for that?
        > The driver's manager has apologised to you by phone.
        o He has, thank you. When's the summer sale on, if I may ask?
        c He mumbled something and hung up. Some apology
        > Thank you for your message. It will be answered within 48 hours.
        c An answer to say there will be an answer. What an age we live in | Two days for a yes or no. You must be very busy
        c Just like last time, when 48 hours turned into three weeks
        a That was on Friday, I'm still in the dark
        > Our goods are checked before they are sent.
        c By whom, a blind man? | Checked! There was a sandwich in the box | Then whoever checks them should get new glasses
        a Then how can there be a scratch as long as my arm
        > The courier was not able to reach you.
        c He never tried. I have a camera on my door, I can show you the empty street
        c Strange, I've been in since six with nothing to do but wait for the man | They always say that. Lazy is what it is
        a I was in all day. What happens next, is there another go?
        > We're sorry that you are not satisfied.
        c You'd be sorrier if you had to sit on it | Sorry butters no parsnips | Words are cheap, unlike your sofas
        > We recommend buying the larger size next time.
        c There'll be no next time, put that in your recommendations | Thank you so much for that wise advice, four weeks late
        > The item was in perfect condition when it left us.
        c So I smashed my own plate, did I | Are you calling me a liar?
        c Of course it was. They always are. It's the customers who are broken
        > Due to the terms and conditions we cannot help.
        c Hiding behind small print. Very brave | I have read them and you haven't
        > Your ticket has been closed.
        c Closed! And my problem? Closed as well, I suppose, by magic | You really know how to get rid of people
        a Why? It's not been solved, please open it again
        s That's right, it's done
        o Right. Since you're not getting rid of me so easily: do the curtains come in linen?
        > This is how the product is meant to be.
        c Meant to wobble. I see. A design classic, then | So falling apart is a feature. You should put it on the box
        a But on your own picture it's straight?
        > A refund is only possible as a voucher.
        c So that I have to come back. Clever and mean | I don't want your coupons. I want my cash and then my peace
        a Who says so? By law it's money, isn't it?
        s a voucher's fine, I'm here every week anyway
        > We're checking with the carrier.
        c Again? What do you check, their horoscope? | How about checking with the customer for once
        > We can't say when it will be available again.
        c You can't say anything, ever. Remarkable for a help line
        s Then I'll stop waiting and take the other one. Thank you
        a Roughly? This year, next year?
        > It's a known issue and will be fixed in a future version.
        c Known to you and sold to me. Charming | In the future we'll all be dead
        a Which version? And till then?
        > The gift wrapping was forgotten, we are sorry.
        c My mother unwrapped a brown box with a price tag for her eightieth. I'll leave it at that
        s Never you mind, I did it myself with newspaper, she loved it
        > You agreed to this when you placed the order.
        c I agreed to a bed and not to a riddle
        a Where? I can't see any such box on the page
        > Your order has been cancelled and nothing was charged.
        s Relief, I clicked buy with my elbow. Thanks for not making a thing of it | Seen on my statement, not a penny taken
        a I only wanted to cancel the second of the two. The first one's needed for Sunday!
        a cancelled, and yet there's a man at my door with it
        o All good. I've put in a new one, 7120, does the old voucher carry over to that?
        c You cancelled it without asking me and wrote "at the customer's request". I requested nothing
        > The order is already being packed, so it can't be changed any more.
        s Right, then it comes as it is. My own hurry
        a It was packed in five minutes? I wrote straight after ordering | And if I refuse it at the door, do I get my money back
        c Funny how quick you are when it's about not changing something
        > We can change the delivery day until six o'clock this evening.
        s Then make it the 9th please, from noon | Keep it as it is after all, my son's taken the day off
        a I've been on the phone since three and it's seven now. Does it still work? | In the app the button's grey
        > Locker 14 reports that your parcel is inside.
        s Got it. The code had a zero I took for an O | Out of there and already on the stove
        a Door opens, box is empty | It won't take the code, neither typed nor scanned
        a 14 on the High Street or the one by the station? I've been to both
        c There's a queue of five people here with the same trouble and a machine that plays music
        > The locker was full, so your parcel is in the shop at 3 Bridge Street.
        s No odds, I buy my paper there
        a They want a code I haven't got | The shop's been closed for good since spring
        c I pay extra for a locker so as not to deal with opening hours
        o Fetched it. How do I choose a different locker as my usual one?
        > That text message is a fraud; please do not enter your card number.
        s I had a funny feeling, it called me "dear client". Binned
        s Too clever for me, nearly. Thanks for the quick reply, I've told my mother as well
        a Too late, I did enter it. What do I do first? | It came in the same thread as your real messages, so which of those are true?
        o Deleted. And the lady who rang about a survey on slippers, is she one of yours?
        c So my number's been leaked by you and your advice is "be careful"
        > You can sign in with a code instead of the password.
        s Easier by far. I'm in | Code came, in it went
        a no code arrives | The code goes to a number I gave up two years ago | Code's in, then it asks for the password all the same
        > The spare part costs 12 pounds and takes about a week.
        s A week's nothing, it has been squeaking for years | Ordered it, thank you for finding the number
        a Is that for the left or the right hand one | It's been three, and I'm washing up by hand
        c 12 pounds for a rubber ring, it's the price of a small ring with a stone
        o Good. While it's in bits anyway, how do I get the scale out of the tank?
        > Our workshop does not repair this model any longer.
        s Thought as much, it's older than I am
        a Who does, then? There must be somebody
        c Three years old and nobody mends it. Into the bin with it and with the planet
        > For sensitive skin we'd suggest the unscented one.
        s Then it's that one. In the basket | Tried the sample, no itch. You've a customer for life
        a With or without the wax? That's what she reacts to | I have the unscented one and it's from that one that I've got the rash
        > The one with the longer handle is better for tall people.
        s At six foot four I'll take it from you
        a How long is longer
        o Great tip. Does the blade from the other one fit it? I've three of them lying about
        > It's back in stock since this morning.
        s Snapped one up, thank you for remembering me | And gone into my basket, and paid, at last
        a Not in my size | Where? The page says sold out in every colour
        c It was in stock for eleven minutes. You might as well raffle them
        > For 40 pieces we can give you 8 percent.
        s Done. Please send the offer to the school
        a And for 60? And is the printing included | We had asked for the price with delivery to three addresses
        > Price promises only cover shops in this country.
        s I hadn't seen that it was a Dutch one. My oversight
        a It IS a shop in this country, they're in Hull
        c There's always one line more in your promises than one has read
        > When will I see it? The refund takes three banking days from today.
        s Three days is nothing | Saw it this minute
        a From which today? You wrote that on the 2nd | I see something: 18.40. I paid 61
        > You can pay by card, by bank transfer or on delivery.
        s On delivery, as in my granny's day. Lovely
        a By transfer, okay, but to which account | And by invoice? We're a kindergarten
        > We're aware that the site is slow today.
        s Running smoothly since lunch, I could order
        a It's not slow, it's dead. 502 on every page
        c Today! It's been walking on crutches since you redid it
        > It seems that you were sent another customer's parcel.
        s She lives round the corner, we swapped on the doorstep and had a laugh
        a Seems so. And who's got mine? | And how do I get rid of twelve kilos of dog food? I've no dog
        c So a stranger now has my name, my street and my size in underwear
        > You can withdraw with one sentence; no reason is needed.
        s In that case: I withdraw from order 3391
        a Have I not just done that? What happens now with the money | And does that go for the half I opened as well?
        """
}
