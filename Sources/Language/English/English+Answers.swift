extension AnswerPhrases {
    static let englishSamples = """
        > Your parcel is with the courier and will be with you on Friday.
        a Still nothing. | It is Friday evening and nobody came | not here yet | The tracking has not moved since Monday
        a And at what time on Friday?
        a Which courier is it? | Thanks, but it has not arrived. | Friday has passed and the parcel has not | The courier never called me
        a So where is it
        a Thank you for the quick answer, however the box still isn't here | Any news? | Hello?? | Today is Monday. Where is my parcel
        a what day exactly
        a They say delivered but I have received nothing | I was at home all day, no one rang | Can somebody check it again please
        a Status please
        c Great, another week of waiting. | This is the third time you promise me Friday | Slowest shop I have ever used
        c Never ordering here again
        c Wonderful, so I took a day off for nothing | You call that express delivery | I paid for next day. Unbelievable.
        c thanks for nothing
        s Thanks! | Great, thank you | It arrived this morning, all good. | Friday works for me | OK, I will wait
        s Perfect, see you Friday | got it | Received, thanks
        s Parcel is here, thank you so much | Just came, you can close this | Cool, no rush
        s Ah, the neighbour had it. Sorry for the trouble | 👍
        o Thanks! By the way, do you also sell gift cards? | Great. Another question: can I return a jacket I bought in May?
        o Are you open on Sundays?
        o ok and do you have these boots in a 39 | Super. I also want to order a second lamp, is there a discount for two
        u hm | we will see | … | ok then I guess | Friday
        > We sent your refund today. Your bank shows it within 3 to 5 working days.
        a Five days are over and there is no money on my account | I checked again, nothing there
        a My bank says there is no transfer from you
        a Thanks, but the amount is wrong, I paid 49.90 | Which card did you send it to? | why only part of it
        a Is that including the delivery cost?
        a Still waiting for my money | It has been two weeks now. | refund not received | Nothing on my statement so far
        a You refunded 20 but I returned both shirts
        a I got 15 back instead of 30 | How long exactly | please send me proof of the transfer | that card is expired, what happens now
        c This is theft. | Give me my money back! | I will report you to consumer protection | You are keeping my money on purpose
        c Two weeks to push a button, ridiculous
        c Scammers | How nice of you to sit on my money for a month | my lawyer will write to you
        s The money is on my account, thanks | Received the refund, all settled | Perfect, thank you for your help
        s That's fine, I can wait
        s Already there, that was fast! | ok thanks for letting me know | All good now | Thank you very much, have a nice weekend
        s Great service
        o Thank you. Can I use the voucher for shipping as well? | One more thing, I would like to change the e-mail address of my account
        o Got it. And where can I find the size chart for kids
        u ok. | well
        > Please tell us your order number so that we can look into it.
        a I already gave you the number in my first mail | Where do I find this number? | I don't have one, I bought it in the store
        a what number do you mean
        a It is in the subject line. So what about my parcel? | I can't find it anywhere | Is it the long one or the short one?
        a I have no confirmation mail, what now
        a Didn't I send that yesterday? What about my problem
        c I have sent it three times already! Does anybody read this? | Are you robots? | You should know that yourselves, honestly
        c read the mail before you answer
        c Every time somebody else asks me for the same number, it's tiring
        s D104233 | It's D-220145, thanks | Order number: 5567812 | Here you go: 100234 | Sure, D104417 from 3 November
        s my order is 7781920, thank you
        s The number is D200117. My phone is 07700 900123 | Sorry, forgot. 88120034 | never mind, it just arrived
        s No need any more, I found it
        o Forget it. Tell me instead how I delete my newsletter | D104233. And do you ship to Norway too?
        u later | hmm
        > Please send a photo of the damage and we will replace the item.
        a How do I send it? The form does not take pictures | I sent the photo on Tuesday, what is happening | Why do you need a photo
        a I uploaded it but get an error
        a Photo attached. When will the new one come? | and what happens after that | To which address?
        a I have thrown it away already, now what
        c So I pay for a broken vase and now I have to work for you as well | A photo again? I sent four. Nobody looks at them, shameful
        c How about packing things properly for once | do you ever check what you send out
        s Attached. | Photo is attached, thank you | Here are two pictures | See the picture below | sent you three photos
        s Will do tonight, thanks | Done
        s Please find the pictures attached. Best, Laura | it's only a scratch, I will keep it, no need to replace | Yes, here it is
        o Also my other order has not been shipped, number D104999 | thank you, separate question, do you repair watches
        u maybe | I'd rather not
        > To change your password, open Account, choose Security and follow the link in the mail.
        a The link does not work | There is no Security in my account | I get no mail. | It says the link has expired
        a I did exactly that and it still won't let me in
        a Tried it, same error | not working | Doesn't help. | Checked spam too, nothing there | Which link?
        a I can't log in, so how should I open Account
        a I don't understand what to do | and if I have forgotten the e-mail as well? | Where is that menu on the phone
        a Thanks but that is exactly what I can't do
        a Unfortunately the problem remains | same thing again | Same as before | The page stays white | it asks for a code I never got
        c Your site is a disaster | What a mess, an hour wasted on a password | copy-paste answer, thank you very much
        c Your app is the worst I've used | I give up, I'll buy somewhere else
        s Works now, thanks | That did it! | I'm in, thank you | Problem solved | It worked, cheers | Done, no more problems
        s Great, the error is gone
        s Figured it out, sorry to bother you | Everything works again | ok thank you i will try it in the evening
        s Perfect explanation, thanks a lot!
        o I'm in. How do I add a second address | works, thanks. and is there a loyalty programme
        u I'll try | let me see
        > You can return the goods within 30 days. Print the label and hand the parcel in at any pickup point.
        a I don't have a printer | How do I print it? | Where is the label? | The label does not open | Which pickup points?
        a Do I have to pay for it?
        a That doesn't answer my question, I asked about exchange and not return | what if the box is damaged
        a But can I exchange it for a bigger size?
        a The pickup point refused the parcel | They sent me away, said the code is invalid | It is day 31, do you still take it?
        a nobody there knows about your label
        a I asked how long it takes, not where to take it | does it count from the order or from delivery
        c Returning things to you is a nightmare | Nowhere on your page does it say that, very customer friendly
        c You make it hard on purpose
        c so I have to drive 20 km because of your mistake, lovely | Not happy with this at all
        s Dropped it off today, thanks | Sent it back this morning | Thanks, that is clear now | Understood, thank you
        s good to know, thanks | I'll keep it after all
        s Thank you, label printed | All clear | That was easy, thank you | Great, I'll take it there tomorrow
        o Thanks. How much is delivery to Ireland? | Clear. Do your jackets have a warranty
        u I'll think about it | ok…
        > Unfortunately this colour is sold out. We can offer you blue or a refund.
        a When will the green one be back? | Is there really none left? Please check again | And in a smaller size?
        a What about other shops | how does the blue one look
        a Why could I order it then | Neither. I want the one I ordered. When can I have it?
        c Then don't sell what you don't have | This is the second order you cancel, amateurs | I have waited three weeks to hear this?
        c very disappointed
        c I'm angry, this was a birthday present
        s Blue please | I take the blue one | Refund, please | Then a refund. Thanks | Blue is fine | ok blue | The refund then
        s Yes, send blue | Let's do the refund, thank you
        s Fine, cancel it, no hard feelings | I will take the money back, thank you
        o Blue is fine. Also could you change my phone number to 07700 900456
        o refund please, and how do I unsubscribe from the newsletter
        u either | hmm, don't know
        > Would delivery tomorrow between 12 and 3 suit you?
        a And later? I work until five | Can it be in the morning? | I wrote that I am away all week, is another day possible?
        a what about Saturday
        a No one came between 12 and 3 | It's four o'clock, where is he | You said tomorrow, that was yesterday
        c You ask me that every day and nobody comes | Sure. Like last time, when I waited in vain
        s Yes | Yes, that works for me, see you then | Sounds good | Yes please | That suits me, thanks | Sure | yep
        s No, but the neighbour in 4b will take it, thanks
        s Yes, tomorrow is good | Please do | Agreed | Fine with me, my address is 4 Mill Lane
        o Yes. Can the courier take back my old fridge as well?
        u perhaps
        > The warranty covers defects of material for two years; a worn sole is not covered.
        a But they are only four months old! Who can look at them again? | The sole came off, it isn't worn
        a I don't agree, please check again | What does defect mean then
        a And who decides that | so what can I do now | it broke on day two, that cannot be wear | Can I at least have them repaired?
        c That's a lame excuse | So your quality lasts four months. Good to know. | Not what I expect from a shop like yours
        c You only want to get rid of me
        c I will leave a review so that others know | Pathetic. | bad quality and bad service
        s Understood, thanks for explaining | Pity, but I understand | okay, fair enough | Thanks for the honest answer
        s Alright then, no problem | I see. Thank you anyway
        o Understood. Do you sell new soles? | Okay. Then which boots would you recommend for hiking?
        u I see. | mhm
        > We cancelled your order; nothing was charged.
        a But my card was charged | I see 79.00 on my statement | I didn't want to cancel it, I wanted to change the address!
        a Why was it cancelled?
        a It still shows as active | And yet the parcel is on its way | I got an invoice today. Is it cancelled or not?
        a can you undo this
        c Without asking me? Seriously? | I've had it with you | That's how you lose customers | Nobody told you to cancel
        s Thanks for the quick help | Great, thank you | Perfect. | Thank you, that is all I needed | Wonderful, bye | Many thanks
        o Thanks. I'd like to order the same in black, how do I do that | Fine, and can you tell me when the sale begins
        u aha
        > You find your invoice under My orders; you can download it there as a PDF.
        a There is no invoice, only the order | The PDF is empty | I need it with our company name on it
        a It shows the wrong tax number, please correct | Where is My orders?
        a I see nothing there | The button is grey | download fails each time | I ordered as a guest so I have no account | Not there.
        a could you just e-mail it
        c Everything one has to do oneself with you | Third request for one invoice... | why is everything so complicated with you
        s Found it, thank you | Got it, thanks! | Downloaded, thanks | Great, that was easy | Super, thanks a lot | I have it now
        s ah, there it is, thank you
        o Found it. Can I also pay by invoice next time? | thanks, and do companies get a discount
        u ok, looking
        > We are sorry for the delay. We have passed your question on and will write to you by Wednesday.
        a It is Thursday. | Wednesday is over and I have heard nothing | Any update? | Have you found out anything?
        a What did your colleague say?
        a Did you forget me | I'm still waiting for an answer | just checking in on this | Following up on my mail below | bump
        a Is there anything new
        a I have been waiting since last week, please reply
        c I've heard that before | You keep passing me on, nobody helps | Sorry, sorry, always sorry. Do something!
        c 3 weeks and nothing but apologies
        c What kind of support is this | I'm losing patience | this is getting ridiculous 🙄
        s Ok, thanks, I'll wait | Thank you, no hurry | No problem, Wednesday is fine | Thanks for keeping me posted | Appreciated
        s Looking forward to it, thank you
        s It has been sorted out already | don't worry about it, it came today
        o In the meantime, can you tell me how to change the delivery address for another order
        o OK. Do you have a phone line for business customers?
        u fine | if you say so
        > Your discount code is AUTUMN10. Enter it in the basket before you pay.
        a The code is invalid | It does not work for sale items? | Code not accepted | I entered it, the price is the same
        a It says already used | Where do I enter it?
        a I have already paid, can you apply it afterwards? | expired, apparently | only 5 percent came off
        a Doesn't work, neither on the phone nor on the computer
        c A code that doesn't work, how generous | first you promise and then nothing, as always | bait and switch
        s It worked, thanks | Used it, thank you! | Lovely, thank you | Nice, thanks | Thanks, just ordered | ❤️
        s Works, thanks for the present
        o thanks! do you restock the yellow mugs soon | Is there a newsletter I can join
        u nice try
        > Switch the device off, hold the button for ten seconds and start it again.
        a Did that, nothing happens | Which button? | It still beeps | Now it does not start at all | I have done this three times
        a It helped for an hour and then it died again
        a no change | The light is red, what does it mean | there is only one button and it is broken
        a It comes back every time I open the lid | still the same | How do I switch it off
        a Thank you for the tip, sadly no success | it got worse | I did, but the screen is still black
        c Bought a week ago and already scrap | Is that all you can come up with? | The worst purchase of the year
        c my old one lasted ten years, yours ten days
        s That helped, thank you | It runs again! | Fixed | Works like new, thank you | Wow, that simple. Thanks
        s And it's alive again, thanks guys | Solved
        s Thanks, it no longer beeps | no more errors, thank you
        o Runs again. Where can I buy spare filters? | Great. Unrelated: can you send me the manual in French
        u I'll test it tonight
        > Delivery abroad costs 12 euro and takes 5 to 8 working days.
        a To Switzerland as well? | Is customs included? | And how do I order that | I asked about the time to Iceland
        a which service do you use | And if it is lost?
        a Day nine and still nothing | It has been ten days. | 8 days are long gone | Does that include tax
        a Per item or for the whole order
        c 12 euro for an envelope, you must be joking | more expensive than the thing itself. Shame on you
        s Thanks for the information | Good to know | OK thanks, then I'll order | Fine, thank you | That's reasonable, thank you
        s just placed my order
        o Thanks. Can you wrap it as a gift? | Ok. My last order came without the invoice, could you send it
        u expensive | hm okay
        > We cannot find your payment. Please check whether it was taken from your account.
        a It was, on 3 November | Yes it was taken. So what now? | I have checked, 89 euros are gone
        a Here is the confirmation, please find it | It's been charged twice!
        a Yes, the money left my account | What should I check exactly? | The bank says it is on your side | and yet you have it
        c You lose my money and I should look for it | Incredible. I have the receipt in front of me | That is your job, not mine
        s You're right, it was not taken. I'll pay again | My mistake, wrong account. Paid now | Sorry, my bank blocked it, it's fine now
        s Paid just now, thanks | I have paid again
        o Paid. Will there be a Black Friday sale? | By the way is PayPal possible next time?
        u I will ask my husband
        > Your address has been changed. The parcel goes to the new address.
        a It went to the old address | Tracking still shows the old one | You wrote the wrong street number, it is 14
        a Which address do you have now? | Can you confirm the postcode?
        a The app shows the old address, is it really changed | the courier says something different
        a Wrong flat, it should be 12, please correct
        c Wrong again! How hard can it be | now it is lying at my ex-flat, congratulations
        s Thank you! | Thanks for the quick change | Perfect | You are the best | That's it, thanks | Brilliant, thank you so much, Kate
        s thx | ty | cheers | ok
        o And can I add a note for the courier for my next order? | Thanks. How do I delete the old account of my mother
        u alright…
        > The table is out of the guarantee, but we can offer you spare legs for 20 euro.
        a How do I order them? | Do they fit the 2019 model? | And the screws? | I only need one leg, what is the price? | In which colour
        a Are there really no cheaper ones | I asked about the top, not the legs
        c 20 euro for a piece of wood | This is rip-off | Not a word about the damage you caused. I am speechless
        s I'll take them | Yes please, send them | No thanks | No, thank you, I'll repair it myself | Deal
        s Thanks, I'll think about it and order | that's kind, thank you
        s Not needed, but thanks for the offer
        o no thanks. what do your chairs weigh
        u Hm, 20 euro
        > Please update the app to version 5; the error is fixed there.
        a Updated, still crashes | I have version 5. | My phone is too old for it, is there another way?
        a There is no version 5 in the store | How do I update? | Same error in 5
        a I'm on 5.1 and it happens every day | crashes on start | didn't change anything | it won't install | again error 403
        c Every update makes it worse | Fix your app finally | Beta testing on customers, bravo 👏
        s Updated and it works | Thanks, fixed | Perfect, no more crashes | Yep, that fixed it | It's OK now | Super, runs smoothly again
        s So far so good, thanks | Was worried it would not work, but it does
        o Updated. Can I use it on two phones? | ok. do you have a dark mode planned
        u downloading
        """
}
