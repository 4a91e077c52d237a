extension AnswerPhrases {
    static let englishSecondSamples = """
        > The missing part is on its way, you need not send anything back.
        a It came, but it is the wrong part | The part does not fit | What about the second one? | And the screws, are they in there
        a when will it be here | where can I track it
        a Nothing has come so far | the part was missing again | Does it come by post or courier? | one is still missing
        c Second time the wrong part, do you do it on purpose | At this point I regret buying it | amateur hour
        s Part arrived, fits perfectly | Great, thanks for the fast help | It fits, thank you | All complete now | You made my day
        s Thanks, that's really kind | 🙏
        o Thank you. How do I clean the filter? | Is the kettle dishwasher safe by the way
        u okay let's see
        > Your subscription ends on 30 November; it is not renewed.
        a I have just been charged for December | It still says active | I wanted to pause it, not to end it. How do I do that?
        a Can I keep it until January | So do I get money back?
        a But the app says renews on 1 December | another payment went out today, why | Are you sure? I get reminders
        c You make it impossible to leave | Finally, after five mails. Awful. | I should have done this a year ago, terrible value
        s Thanks | Thanks, that's what I wanted | OK, good. | Thank you, goodbye | Confirmed, thanks | Great, no further questions
        s Nothing else, thanks
        o Ok. Can I buy single issues? | Thanks. Do you have a student price for the other plan
        u so be it
        > We have reserved the bike for you until Saturday in our shop in Mill Street.
        a They say there is nothing reserved | Until what time? | Is there parking? | Your shop in Mill Street is closed!
        a The shop gave it away | What do I need to bring
        a Can you keep it until Monday? | which floor | I was there, nobody knew anything
        c I drove an hour and it was sold | What is a reservation worth with you | what a circus
        s Picked it up, thank you | Great, I'll be there on Friday | Thank you, see you | Wonderful | I've got the bike, it's beautiful!
        s Sorry, changed my mind, you may sell it
        o Thanks! Do you service e-bikes too? | Can I rent a trailer from you
        u we'll see if I can come
        > You were charged twice by mistake. The second payment will be returned within 7 days.
        a Seven days have passed | Only one cent came back | To which account? | it has happened again today
        a Now I am charged three times | Do I need to do anything?
        a I'm still missing the second payment | How could this happen? | Can it be faster
        c I'm broke because of you until then | unacceptable | This is a disgrace, and not even a proper apology
        s Thank you for clearing it up | Came back today, thanks | Thanks for taking care | Ok, that's fine | It's back, thanks
        s Phew, thanks!
        o Thanks. How do I remove my card from the account
        u let's hope so
        > Is there anything else we can do for you?
        a Yes, answer my question | You haven't told me when it will come | Yes. The parcel. | My problem is not solved
        a You never answered my second question | I still don't know what to do
        a The original issue remains open | yes, tell me where my order is
        c No, you have done enough damage | Yes, learn to read | No. I'm done with this shop.
        s No, thanks | No, that's all | No thank you, all fine | nothing else | That's all, thanks | Nope, all good
        s No, everything is clear, bye | no
        o Yes, I also wanted to know if you deliver pianos | Yes, how do I apply for a job with you
        u dunno
        > The parcel left our warehouse yesterday.
        s The courier turned up right after I wrote to you, the box is a bit dented but the glass is whole
        s I am not in a hurry at all, next week is fine too
        s Ignore my last message, it was lying in the hall behind the door | A bit late, but it is here and that is what counts
        s the kids are over the moon, you have no idea
        s It came! Nothing broken, nothing missing | I was about to complain, but you were quicker
        a According to the tracking it has been sitting in a depot in Leeds for six days now
        a Sorry to bother you again, but nothing has been delivered so far
        a You said the same last week and the status is still "label created"
        a I would like to know the day at least, because I have to take time off
        a Thanks for the reply, only my husband says that the courier drove past
        a The tracking number you gave me belongs to somebody in Spain
        c I have been a customer for six years and have never been treated like this
        c Funny, when I pay you are quick, when I want something you have time
        c My mother's birthday is over and her present is somewhere on a lorry. Well done.
        c Every time the same story with you, always a new excuse
        o Thank you, that is good to hear. While I am here: do your vouchers expire, and if they do, after how long
        o Right. On another matter, I would like to register a second shop
        o Great news! I also wanted to ask whether the lamp from your window in Bath can be bought online
        > Which size would you like instead?
        s M please | The 42, as I said on the phone | One size larger than the one I had, so L | Size 38, and the address stays the same
        s the smaller one
        s Medium. Sorry for the late answer, I was travelling | Make it XL, she is still growing | 10 should be right, my wife measured it
        a I don't know, how do yours compare with other makes | I wrote that I do not want an exchange, I would like my money back
        a What if 42 is too big as well
        c You don't even read what I write, do you | I have been asked this by four people now and nobody sends anything
        o L. By the way, what happened to my other order, the one with the tent
        o 40. And I would like to know if one can also get them in leather
        > Could you tell us which browser you use?
        s Firefox 121 on Windows | It's Chrome, on an old Mac
        s Safari. I have tried it on my sister's computer in the meantime and there it goes through | Edge, the newest
        s No idea, it is whatever the phone came with. A Samsung A52 | Never mind, after clearing the cache it is fine
        a Chrome, and in Edge it is the same, so what do I do | Why is that important, the site itself says error 500 | How can I see that
        a I told you on Monday: Firefox. Since then nobody has answered
        c So now it's my browser's fault, of course | Other shops work in any browser, only yours does not, think about it
        o Chrome. I also noticed that my birthday in the profile is wrong, how can it be corrected
        > Please check whether the parcel is with a neighbour.
        s You were right, it was with the lady from the second floor! | Found it at the bakery next door, all good
        s My son took it in and forgot to say, how embarrassing
        s Already asked, and yes, Mr Ellis had it in his garage | Right you are. Thanks, and sorry for the fuss
        a I asked everybody in the house, nobody has it | There are no neighbours, it is a farm
        a I did that before I wrote. Please ask the driver where he left it
        a None of them has it. Is there a signature | They have not seen it either
        c I'm supposed to run from door to door for a parcel that I paid delivery for | Not my job to do your detective work, really
        c Twice in a month! I am done with your courier and with you
        o It was there. Can you note for the future that parcels go to the back door
        > We credited 10 pounds to your account as an apology.
        s How kind, that was not necessary | Thank you, I did not expect that at all | Saw it, apology accepted
        s Well, that is a nice gesture. We are good | That's more than I hoped for
        s I take back my angry words, your team is great | appreciate it guys
        a I can't see it anywhere in the account | And the parcel itself, do I get that too | It says 0.00, I have logged out and in again
        a Thanks, but I still don't have the missing cup
        a How do I use it | the credit is gone after I refreshed the page
        c You can keep your ten pounds, I lost a whole day | A tip instead of help, charming | so that is what my time is worth to you
        c Ten pounds for a ruined wedding table. I have no words
        o Very kind, thank you. I am also thinking about a garden bench, when do they come back in stock
        o That's nice. Could I use it together with a gift card on my next order
        > Your appointment with our technician is on 12 November at 10.
        s 10 is perfect, the bell says Novak | Noted in the calendar | I will be there, ring twice please | That fits
        s He came on time and fixed it within ten minutes, what a nice man
        s Good, my wife will open the door | Somebody will be in, third floor, left
        a I'm afraid that does not work for me, I wrote afternoons only | The technician did not show up
        a He came, looked and left, and the washing machine still leaks
        a It is noon and there is no sign of him | I asked for a date this week because there is water on the floor
        c Your technician left dirt everywhere and was rude on top | Another day off work and nobody at the door, I could cry
        c He made it worse than it was, congratulations, such professionals
        o OK. Could the same man look at the dishwasher too, it is a different model though
        o Fine. I would like to extend the warranty, where can I do it
        > Your account has been unlocked.
        s I can log in again, you're stars | Confirmed, I am inside | Indeed, it lets me in now | Works on the tablet and on the phone
        s Great job, it took two minutes, other firms need days
        s Why didn't I write to you earlier? Took me a week of trying alone | Perfect. Have a lovely evening, Rosa
        a Apparently not, the message is still the same red one | It lets me in and throws me out after a second
        a Then why does it say that the account is locked until tomorrow
        a Nope | for five minutes it worked, now it's locked again | I'm in but my orders are gone
        c And for that I needed three days and five mails
        c You locked it without any reason in the first place, an apology would be in order
        o I'm in, thank you. Is there a way to merge it with the account I have under my maiden name
        o Works. Separate topic: my company needs a supplier form filled in
        > The jacket can be washed at 30 degrees.
        s Good that I asked, I would have ruined it | Clear, 30 it is | That answers it | That's all I wanted to know
        s Washed it today, it looks brand new | Helpful, thx
        a That is what the label says, but I asked how to get the oil out | And the lining, that one too
        a With which detergent, and may it go in the dryer
        a I washed it at 30 and it shrank | sorry I don't quite follow, by hand or in the machine
        c I washed it exactly like that and now it fits my dog. Terrible quality for 200 pounds | Clearly nobody there has ever washed one
        o Thank you. Another thing entirely: I lost my receipt, can you print it again | Ok. What about bags, do you repair zips
        > Is that your order from 2 November?
        s Yes, that is the one | Exactly | Yes, it's in my sister's name | correct | That's right, two books and a calendar
        s Right, the red kettle | yes it is, sorry for not saying | Indeed
        s No, the one from the 5th | No, it's the other, 88120
        a Yes, and what about it | It is. It has been three weeks, so please tell me what is going on
        a No and I have told you so twice, please look at 5 November
        c Who cares about the date, you have lost it | Of course it is, I only have one, are you blind
        o Yes. I would also like to have the next one sent to my office, is that possible
        > Please fill in the form; the link is below.
        s Filled in and sent | Done, it took a minute | Form is with you, reference 44120 | I've completed it, hope everything is readable
        s Just submitted it | sent it off this morning
        s My daughter helped me, it is filled in now
        a The link leads to an empty page | There is no link below | The form wants a number that I do not have
        a It won't take my surname because of the hyphen
        a I filled it in on Friday and have heard nothing since | Field 4 makes no sense to me, which date do they mean
        c A form for everything, nobody there wants to talk to people | Eleven pages to return a pair of socks, you are hilarious
        o Filled in. Incidentally, do you take back old batteries
        > We are happy that it worked out.
        s So am I :) | Me too, all the best | Same here, thanks once more | Thank you, I will recommend you | you too! | Likewise
        s Cheers, Tom | Five stars from me
        a Too early, it has just stopped again | It did not work out, read my last mail
        a Where did you get that from, I still have no refund
        c I am glad that you are happy, I am not | Happy? I've lost three weeks and 80 euro
        o One more thing, when does the winter sale start | Now that I have you: is there a spare key for the box
        > If the light blinks red, please replace the battery.
        s New battery in, light is green | It was the battery indeed | Right, that was it. How stupid of me not to think of that
        s Replaced, runs | it blinks no more, thanks
        s OK will buy one tomorrow | I had one in the drawer, and what can I say, it lives
        a It doesn't blink, it is on all the time | I put in a new one and it blinks all the same
        a Which type of battery, the compartment says nothing
        a How do I open it, there are no screws | And if it blinks yellow | Changed it twice already, still red
        c A battery a week, are you serious, I will throw this thing out of the window | Cheap junk, nothing else to say
        o Changed. Do you also have the smoke detector in black | It's green. I wonder if one can connect two of them
        > We could not reach you by phone. When may we call?
        s Any time after 4 | Tomorrow morning, 07700 900321 | On Thursday between two and three would be best
        s No need to call, it has been solved | weekdays before noon
        s Better by mail, I am at work all day | Please call my wife instead, 07700 900654
        a I was waiting the whole day, nobody called | Why a call, just tell me where the parcel is
        a You have an old number, mine is on the form, call please, it's urgent
        c I've sat next to the phone for two days, stop lying | You never call, you only say so
        o After five. I'd also like to ask your colleague about leasing for firms
        > Sorry, we only ship within the EU.
        s Understood | A pity, but rules are rules | Fair enough, I'll have it sent to a friend in Lille
        s Thanks for being straight with me | Okay, then I know | I see, so be it, thanks
        a Norway is in the customs area though, can you check with somebody | And by another carrier, at my own cost
        a Is there a shop that sells it here then
        a Northern Ireland too? | when will that change
        c Your website says worldwide. That is called lying where I come from
        c You took my money first and tell me afterwards, disgraceful
        o OK. Are your gift cards valid in the London shop then | Then something else: do you print patterns on request
        > The locker was full, so the courier took the parcel to the shop on Hill Road.
        s Collected it on my way home, all in one piece | Hill Road is even closer for me, fine
        s I have the parcel, the man at the counter was very helpful
        a The shop on Hill Road has never heard of it | They want a code and I did not get any
        a I went there at six and it was shut, where is the parcel spending the night
        c I chose the locker because I work late, so this is useless to me and you know it
        c Third full locker in a month, do something about it
        o Collected. Is there a way to pick another locker as my usual one from now on
        > We cancelled the order before it was sent, as you asked.
        s Quick work, I owe you one | That is a relief | Great, then I'll order the right colour now
        s Cancelled mail came in as well, so everything is settled
        a But it has just been handed to the courier according to the app | I asked for only one of the two items to be cancelled
        a And the money, do I get that automatically
        c I asked you to change it and you simply cancel, nobody reads properly
        c Now it's out of stock and I've lost my place, many thanks
        o Fine. I wanted to know as well whether the price of the grey one stays until Friday
        > The customs fee is paid by the recipient; we cannot take it over.
        s I see, then I will pay it | Paid at the post office, the parcel is in my hands | That's how it works then, thanks for explaining
        s no objections, I only wanted to know what it was for
        a How much is it going to be in my case, it's worth 90 euro | The checkout said that all duties were included
        a I paid and it is still being held, what papers do they need
        c Nowhere did you mention a fee before I paid, that is misleading | 38 euro on top of 60, I feel cheated
        o All right. Would it be cheaper to have the next one sent to my brother in Germany
        > The parcel came back to us because nobody picked it up. Shall we send it again?
        s Yes, once more please, to the office this time | Please do, I was in hospital, sorry | No, keep it and send the money back
        s Send it again, I will be at home from Tuesday on
        a Picked up where? I never got a notice | And who pays for it the second time
        a I was at home all week, nobody rang, please look into what happened
        c Nobody told me that it was waiting anywhere, this is on you and not on me | So I am punished for your courier's laziness
        o Please do. And add the candle that I forgot to order, would that be possible
        > You received another customer's order. Keep it or give it away, yours is on its way.
        s Ha, thanks, the neighbour's cat will love it | Mine came today, the mix-up is forgotten
        s How generous, and mine has already arrived | No harm done
        a It was supposed to come on Wednesday, now it is Saturday | And what came today is somebody else's once more
        a Do you need the label from it, and what about the part that I paid
        c So somebody else has my address now, how careless can you be | It's the second mix-up and nobody feels responsible
        o Lovely. I have one question about something else: how long does the voucher from the leaflet count
        > We took your address off the newsletter list.
        s Peace at last, thank you | Nothing has come since, so that worked | Great, I still like your shop, it was only too many mails
        s Confirmed from my side
        a This morning I had another one | I unsubscribed four times already and they keep coming
        a It was my other address, the one with the dot
        c It is against the law what you do, I never agreed to any of it | Ten mails a week, it borders on harassment
        o Good. Will I still get the messages about my orders, and how do I turn on the text messages
        > We logged all devices out of your account; please set a new password.
        s New password is set, nothing strange to be seen any more | Done and I turned on the second step too
        s I feel much safer, thank you for reacting so fast | It was my son on his tablet, false alarm
        a The stranger is still in there, an order was placed an hour ago | I set one and now it says the mail address is not mine
        a My points were taken, do I get them back
        c Three days you let a thief shop with my card | Nobody even picks up the phone while my account is being emptied
        o Set. Can I have a list of the data that you hold about me, too
        """
}
