extension AnswerPhrases {
    static let englishFourthSamples = """
        > Your order left our warehouse this morning. You can follow it with the number in the mail.
        s Brilliant, I can see it on the map already, it is two streets away | oh there it is, the mail had gone to spam
        s I was getting worried that it had been forgotten, so thank you for the quick word
        s No idea how I overlooked that number. All good!
        a The number in the mail leads to a page that says unknown shipment | Which mail? I have nothing after the order confirmation
        a That is what you wrote me yesterday too, and the page still says label created
        a Clicked it, it shows a parcel for somebody in Leeds
        a left for where though, I changed the address on Monday and nobody confirmed it
        c Funny, that is word for word what I was told a week ago | You only ever send things when somebody complains
        o Good, thanks. While I have you: my friend ordered the same lamp and wants it gift wrapped, can that still be done
        > We are out of the blue one. Would you like to wait until the 14th, or shall we send the green one?
        s Green is fine too, my daughter will not mind | I'd rather wait | The 14th is no problem at all
        s Send the green one please, the party is on Saturday | Hm, neither really. Cancel it and no hard feelings | green
        a And if the blue one is not in on the 14th either? | I ordered blue because blue was shown as in stock. How can it be gone now
        a is the green the dark one or that neon thing on the picture
        a I answered this last Thursday already, wait for blue, so what is happening with it
        c Then why do you take my money for something you have not got. Really poor.
        c I am so tired of shops that sell what they do not have
        o Wait is fine. Could you also take the second cushion off the order, I bought it elsewhere
        > Please try signing in with the new password we sent you.
        s And I'm in! You are a star | It let me in at the second attempt, must have mistyped it. Cheers
        s Works on the laptop and on the phone, that is all I needed | Took the long one from the mail, went straight through
        a I try and I try, it throws me out every time | The new password is not accepted either
        a There is no new password in any of my folders, nor in spam | in but all my orders are gone
        a It says the link was used already but I never used it. What next? | Tried it, thank you. Same red message as this morning
        c Fourth password this week. Would it hurt to test what you build before customers have to
        c I just wanted to buy socks. Instead I have spent an hour on your login page.
        o That worked, thank you. Is it possible to merge this account with the one my husband has
        > The money goes back to the card you paid with; this takes up to ten days.
        s Ten days is all right with me | Good to know, then I won't start panicking yet
        s It was there this morning, much faster than you promised | Got it back in full. Sorry I was short with you on the phone
        s ok so nothing to do on my side, thanks
        a That card was blocked in spring, so where does the money end up | The ten days ended on Sunday
        a I paid half with a voucher. Do I get that back as well, or only the card part
        a My statement shows two charges and only one of them has come back | ten working days or ten days?
        c So you take it in one second and give it back in ten days. Lovely business. | Ten days for pressing one button
        c I had to borrow money for the rent because of you, I hope you know that
        o Fine. And could you tell me when the winter sale starts, I have my eye on a coat
        > To exchange the shoes, please tell us the size you need.
        s 42 please | One size bigger, so a 39 | Size 8 UK, same colour. Thank you for doing this so quickly
        s I measured again, it should be 44,5 | Don't bother, they have stretched a little and now sit perfectly
        s Make it a 41. I'm home until the 20th
        a I wrote it in the form: 42. Has nobody read it? | What would you advise? My foot is 26.5 cm and your table stops at 26
        a And who pays for sending the small ones back | I do not want other shoes, I asked for my money
        a The bigger size is shown as sold out on the page, so how is that going to work
        c It's the third pair with the wrong number on the box, it's beyond a joke
        c If your size table were any use we would not be writing to each other
        o 42 it is. By the way, do the laces also come in white
        > The parcel was left with your neighbour at number 12.
        s Found it there, thank you | Yes, she was on holiday and handed it over today. Sorry for the fuss
        s Mystery solved! He thought it was for him | True, the note was under the doormat
        a There is no number 12 in our street | I rang, they know nothing about any parcel
        a number 12 is an empty house. Can you ask the driver | Did the driver write down a name? Both flats at number 12 say no
        a I went over there three times, nobody ever opens
        c I never agreed to that. You hand out my things to strangers. | Great, to the very man I have been in court with for two years
        o Got it. One more thing: can I stop you from leaving things with neighbours altogether
        > We have passed your message on to our technicians and will write by Wednesday.
        s OK, Wednesday is soon enough for me | Thank you for taking it seriously
        s It has started working again by itself, you can tell them not to look
        s Turns out it was my browser. Please tell the technicians I am sorry
        a It's Thursday now | Wednesday came and went without a word | Have they looked at it? I need the page for my taxes
        a Which message do you mean, the one on the invoice or the one on the login? | by Wednesday of which week
        c Passing on is all you ever do | Your technicians have had it since August. I have stopped believing in them.
        c oh sure, by Wednesday
        o Good. Different topic, I would like to stop the catalogues in the post
        > Your voucher is SPRING10. Enter it in the basket.
        s Worked straight away, ten off, nice | Entered it, ordered, done | Ah the basket, I had been looking at checkout. Cheers!
        a It says the voucher is for new customers | no box for it in the basket on my phone
        a Entered. Nothing changes, the total is the same | Does it also go for things on sale? It took nothing off my boots
        a I did, but it takes only five off
        c A voucher that works for nothing in the shop. How generous.
        c I had to beg for a voucher that was promised to everybody, that's not how it is done
        o Super. Can I use two of those at once next time
        > The table is made of solid oak and weighs 48 kg.
        s That answers it, I have ordered it | Perfect for our kitchen. Thanks for looking it up
        s Heavier than I thought, I'll leave it then. Thank you all the same | Good, no veneer, that was my only worry
        a And the legs? You only said what the top is made of | I asked for the height, not for the weight
        a Solid oak as in one piece or glued together | Does that include the packaging
        c Every answer I get from you is copied from the page. I can read.
        o Thanks! What about the chairs, are they sold one by one
        > We need a copy of the invoice to process the warranty claim.
        s Attached | Here it is, both pages. The date is on the second one | It's in the attachment, sorry it is a bit crooked
        s See below. Order of 12 March, invoice 2231 | I'm afraid I have thrown it out, so let's forget it. It was an old kettle anyway
        a You are the ones who wrote the invoice, you must have it | I uploaded it on Friday. Is there any progress?
        a Where in my account do I get a copy? The list ends in 2022 | I got it as a present, I do not have one. Does that mean no repair?
        a Would a bank statement do instead
        c You make it hard on purpose so that people give up | And next week you will need my birth certificate I suppose
        o Attached. Also the manual was missing back then, do you have it as a file
        > The courier will come again tomorrow between 9 and 12.
        s I'll be in. Thank you | 9 to 12 suits me | Came at half past ten, a very polite man | Good, my mother is at home then
        s tomorrow is fine, and if not I'll fetch it from the depot
        a I work until three, can it be later? | He did not come. I sat here all morning | You wrote tomorrow on Monday and it is Friday
        a Will he ring up before? The bell is broken | I will be away, is there a way to have it sent to a locker
        c I took a second day off for nothing | That is what they said about today as well. I give up.
        c Between nine and twelve, in other words whenever they feel like it
        o Alright. What do I do with the box of the old fridge, do they take it along
        > Your subscription has been cancelled and nothing more will be charged.
        s Thank you, that was painless | Great. Maybe I'll be back in the autumn | Much appreciated, I had feared a long fight
        s Confirmed, I got the mail too. Have a nice day
        a Then why did 9.99 leave my account this morning? | But the app still says renews on the 3rd
        a I did not want it cancelled, only paused | What about the month I had already paid
        a Do I keep the access until the end of June, or is it gone now
        c Should have been done in January when I asked the first time
        c It took four letters to cancel something I clicked on by accident. Disgusting practice.
        o Good. Could you delete my data too, or do I have to ask somebody else for that
        > Photos should be at least 1000 pixels wide, otherwise the print is blurred.
        s Ah, mine are 640. I'll scan them again | Makes sense. Uploaded bigger ones, the warning has gone | Thanks, now they look sharp
        a They are 4000 wide and the page still complains | how do I see how wide a photo is
        a But I sent you large ones. What I got back is blurred all the same
        a I don't understand pixels, could you put it more simply please
        c My grandmother's birthday book is ruined and you lecture me on pixels
        o OK will do. Do you print on canvas as well
        > You can return the item within 30 days, unused and in its box.
        s Good to hear. I think I'll keep it though | Clear, thank you | Box still here, I'll bring it to the post tomorrow
        s That's more than other shops give. Thanks
        a I know that. My question was who pays the postage | The box was torn when it came, what then
        a 30 days from the order or from the delivery | Unused? How am I to know that it does not fit without trying it on
        a I sent it back two weeks ago and heard nothing since
        c You've just told me the rules I quoted to you. Did you read my mail at all | I see, so customers are to blame as always
        o Thank you. And the cutlery set, would you say it goes in the dishwasher
        > Please update the app to version 5 and open it again.
        s Updated, runs like a charm | That did the trick! | Version 5 fixed it. I had switched the automatic updates off, silly me
        s Now the pictures load too, great
        a I have version 5 already | My phone is too old for 5, it says not compatible
        a Done as you said. It closes after two seconds, as before | After the update I cannot even open it any more
        a updated, opened, still a white page
        c Since version 5 nothing works at all, thank you so much | Every update makes it slower. Who signs this off?
        o Works again. I also noticed that the dark theme is gone, is that intended
        > Your complaint was justified. As an apology you get a 15 euro credit.
        s That's very kind, I had not expected that | Apology accepted and thank you | We are even then. I will order again | fair enough
        s Decent of you. The credit is there already
        a I don't see any credit in my account | A credit is nice, but what about the broken glass itself?
        a How do I use it, is there a code | And when is the missing part going to come?
        c 15 euros for three weeks without a washing machine. Keep it. | I don't want your alms
        c So that is what my wedding is worth to you
        o Thank you. Then I'd like to order the small vase, is it in the Cardiff shop
        > Your invoice is attached as a PDF.
        s Thanks, exactly what my accountant wanted | Received and forwarded | It opens now. I had an old reader
        a There is no attachment in your mail | It's made out to my old company. I had asked for the new name
        a The VAT number is missing on it | That is the March invoice, I need the one of April | can't open it, it says the file is damaged
        c How hard is it to attach the right file. Three mails!
        o Got it. Who do I turn to if I want to buy for the whole office
        > Delivery to the Isle of Man takes about a week and costs 12 pounds.
        s That is cheaper than I feared. Ordered | OK, worth knowing. We will have it sent to my sister in Liverpool instead
        s A week is fine by us, we are used to it
        a But at checkout it says we do not deliver to your postcode | 12 for the whole order or per parcel
        a What about heavy items? I asked about the wardrobe | It has been three weeks now
        c Twelve pounds for a pair of socks, you must think we are all millionaires
        o I see. And is there anything to pay at customs for things from your shop in Germany
        > We have changed your delivery address as you asked.
        s Great, thanks a lot | Saw it in the order, correct now | That was quick! Thank you, Tom
        s Many thanks and sorry for my confusion with the house numbers
        a You changed the invoice address, not the delivery one | The tracking still has the old one
        a But the flat number is missing now, the courier will never find me | Does it mean it comes later?
        c And it went to the old one anyway. I had warned you twice.
        o Perfect. I have also a new phone number, where do I put that
        > The colour on the screen can differ slightly from the real one.
        s True, in daylight it is just right | I put it against the curtains and it matches after all. Thanks | Okay, then it's my monitor
        a Slightly? I ordered grey and this is pink | So can I send it back or not
        a I understand that, but both cushions are from the same order and have two different shades. Why
        c Nice excuse for sending people leftovers | That is an insult to anybody with eyes
        o Never mind, it suits the hall. How do I get red wine out of it, asking for a friend
        > To find the fault, please tell us what light is on when you switch it on.
        s The red one blinks twice, then it goes dark | None at all | green, and after a minute orange
        s It's the left one, steady blue. Serial number 44-1203 | Strange, today all lights are on and it heats. Seems it needed a rest
        a I told your colleague on the phone all that. When do I get the new one? | There are no lights on this model
        a What do the colours mean? The leaflet has nothing on it | Blue. And what do I do now, it's still cold in here
        c I'm not your technician. It was four hundred euros and it is dead. | Lights! The thing smoked and you ask me about lights.
        o Red. Not related, but can I get a longer cable for it
        > Your return has arrived and is being checked.
        s Good, thank you for telling me | OK so it's not lost. That's all I wanted to hear | Thanks, I'll be patient
        a How long does checking take? It's been there since the 2nd | And what am I to do if you find nothing wrong with it
        a That's what your page says for two weeks already | All three things or only the first box?
        c Checked for three weeks. It's a pillow. | You have both my money and my pillow, very clever
        o Great. By the way I put a note in with another question, on the duvet
        > We are sorry, the item was damaged by the carrier. A new one is on its way.
        s Thank you, these things happen | It has come, in one piece this time! | Very kind. Shall be patient
        s No harm done, it wasn't urgent
        a The new one is broken as well | And what do I do with the pieces? They're standing in the hall
        a On its way since when? I have no tracking | I asked for the money back, not for a new one | You said so on the 5th. Where is it?
        c Always the carrier. Pack it properly for once. | Two broken ones in a row. I have no words.
        o Lovely. Do you happen to sell the matching saucers one by one
        > The setting is under Profile, Notifications.
        s Found it, switched off, peace at last | Aha! I would never have looked there | There it was. Many thanks
        a I don't have Notifications under Profile. Only Address and Payment | In the app or on the website?
        a switched off and I still get three mails a day | I looked there before I wrote. It is greyed out
        c You hide it so well that nobody can ever get rid of your ads
        o Cheers. And where do I change the language, my wife reads only French
        > The warranty has ended in March, so the repair would cost 60 euros.
        s All right, go ahead with the repair | 60 is okay. Please go on | Then I'd rather buy a new one. Thanks for checking
        s Pity, but fair enough | Thank you for the honest answer
        a It broke in February and I reported it in February | Is that with or without postage | Why does the page say five years then
        a Bought in April two years ago, so how can it end in March? Count again please
        c Convenient, dies two weeks after the warranty | Made to break. Shame on you.
        c 60 euros for a hinge made of plastic, no thank you very much, that's robbery
        o Okay leave it. Do you buy back old devices
        > Please choose a new date for the installation: Monday, Tuesday or Friday.
        s Friday please | tuesday, after four if at all possible | Any of them, I'm retired
        s Let's say Monday. My brother will open the door | None of these any more, I've had somebody else put it in. Thanks though
        a All three are working days. Is there nothing on Saturday? | What time on Friday? I can't sit here all day
        a I had chosen Friday already and nobody turned up | Monday of this week or next
        c A new date, again. I cleared the kitchen for you twice. | I want a proper fitter and not your lottery of dates
        o Friday. Can he take a look at the dishwasher as well while he's here? I'd pay for it of course
        > We could not find an order under this e-mail address.
        s Sorry, try jane.r@mail.test, that's my other one | Oh no, I ordered with you-know-who, a different shop! So sorry
        s It was on my husband's name: Peter Hall | Found the confirmation, it went to my work address: p.hall@office.test
        a But it is this address your confirmation came to | How can that be, you took 80 euros from me | And what can I do now?
        a Then look by name please. Or by phone. It has to be somewhere
        c So you lost my order and my money. Splendid. | Nobody knows anything in your place
        o Right, wrong address. Forget the order, can you just sign this one up for the newsletter
        > The part is no longer made, but we have one left from a returned set.
        s I'll take it! | Wonderful, please put it aside for me | How lucky. Yes please
        s Thank you for searching, my neighbour has printed me one meanwhile
        a In what state is it? Scratches? | What does it cost | Is it the left one or the right one, I need left
        a Took it. It doesn't fit, it's for the old model
        c A machine three years old and no parts. Throwaway society, with your help.
        o Yes I want it. Another thing, can the blades be sharpened
        > Your account was blocked because of three wrong passwords. It opens again in an hour.
        s OK thanks, I had caps lock on | It's open again, thank you
        s Good that you take care, I did wonder who that was. My son, it turns out
        a Two hours now, still blocked | I didn't enter any password. Who was that?
        a An hour from when? It has been saying one hour since breakfast | Can you open it now? The offer ends at noon
        c So because of your silly block I missed the sale. Thank you very much indeed. | Treated like a burglar in my own account
        o Works. Can I add a fingerprint login somewhere
        > The set contains six glasses; the picture shows it twice.
        s Oh I see, my fault, I should have read it | Understood. Six are enough for us | Ah. Then I'll just get another set, no problem
        a Five came | The text says twelve. I have a screenshot | So what's the price for twelve then | Can I give it back? I needed twelve
        c That's called misleading people | A picture with twelve and a box with six, and it's me who cannot count
        o Fine, six. Are there wine glasses in that style
        > We replied to your question yesterday; please look in your spam folder.
        s There it is! Sorry and thank you | You are right, found it, all answered | Spam indeed. Everything's clear now
        a Nothing in spam either. Could you send it again? | I have read it, but it's an answer to a different question
        a I saw it. It does not say a word about my deposit | I emptied the spam folder this morning, argh. What did you write?
        c Yes of course, it's my folder's fault | Your replies ARE spam
        o Found, thanks. Could I get replies in Welsh
        > We've corrected the name on your ticket.
        s Spotless. My dog is called Rex and not Rox after all | Checked, it's spelled right everywhere now
        o Lovely. Am I allowed to bring a pushchair, and does it need a ticket too?
        a Now the surname is fine but the first name has vanished
        > The credit note has been issued and the balance is zero.
        s Zero it is. Never thought I'd be pleased about a zero | Can confirm, no more reminders in my inbox
        a the portal shows minus 14.20 though
        > We have added the missing screws to a letter, it went out today.
        s Bag of screws on the mat this morning, shelf is standing. My wife no longer speaks of divorce
        s Here already! And a spare one on top
        a wrong thread, these are M5
        > Your order has been merged into one parcel.
        s Super, saves the man two flights of stairs
        a And the postage I paid twice, do I see that again?
        > We've blocked the card and nobody can order with it any more.
        s Phew. I can breathe again | No further charges, I keep checking like a madwoman but it's quiet
        o Good. My granny got the same sort of text message, is there something she should do?
        a There was another one at 7 this morning
        > The missing book was found in the warehouse.
        s No worries then. I'm only halfway through the first one anyway
        a And? Is it coming or do I have to order it anew
        > The reviews you wrote are visible again.
        s They are! Nothing got lost, not even my typos | Yep, both there
        o They are. Is there something like a badge for the hundredth one? I'm at 97
        > We've extended your return period until the end of the month.
        s You have no idea what a weight that is off my mind | Decent. I'm out of hospital on the 20th so that will do nicely
        a end of which month, we are the 31st today
        > The allergy information has been added to the page.
        s Read it. No nuts, no worries. He'll have a cake like everyone else | Perfect, and quick too
        a It says may contain traces. Traces of what?
        > Thank you for your kind words!
        s They were meant. You don't get that every day | My pleasure, give the lad at the till a biscuit from me | :)
        o You earned them. P.S. when do you get the Christmas teas in?
        o Always. Could you let me know if there's a job going with you, I mean it
        > We're happy to hear that the bed fits.
        s Like it was built for the alcove
        o So are we. Is the same one made in single width, for a twin of nine
        > Many thanks for letting us know about the broken link.
        s Any time | You're welcome, I click on everything
        o No bother. I've found another thing meanwhile: your Cork opening hours are last year's
        > Glad we could sort it out.
        s Me too. Have a good one | You did. And I was wrong to doubt you
        a You didn't, to be honest. It started again an hour later
        > We're sorry, we can't make an exception.
        c Can't or don't want to | So be it. You have had my last penny | Rules are rules, even when they are daft. Understood.
        s Worth a try! Thanks anyway
        a Who can? I want to speak to that person
        """
}
