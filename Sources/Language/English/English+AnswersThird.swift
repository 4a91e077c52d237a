extension AnswerPhrases {
    static let englishThirdSamples = """
        > Your data will be deleted within a month, apart from invoices.
        s That is all I wanted | Okay, a month is fine | Fair, I know that invoices have to be kept
        s Thank you for doing that without any fuss
        a The month was over last week and I can still log in | Which invoices exactly and for how long
        a I asked for a copy of them first, before anything goes
        c A month to press delete, you do not want to let go of my data | I will turn to the data authority if I hear such excuses again
        o OK. My wife would like hers deleted as well, does she write to you herself
        > That message was not from us. Please do not click on it.
        s Lucky that I asked | Deleted, thank you for the warning | I had a feeling, the spelling was so odd | Didn't click, binned it
        a I did click and typed my card in, what do I do now | Are you certain, it had my order number in it
        a They keep calling me, how do they know what I bought
        c So you have lost my data to criminals and tell me not to click | How else would they have my number, take some responsibility
        o Good to know. Then what about the mail on a survey with a prize, and do you run a shop in Dover
        > Payment failed because the bank asked for a confirmation. Please confirm it in the bank's app.
        s Confirmed, order went through | Now it went through at the first go | You were right, I had missed the message from the bank
        s Paid with the other card in the end, worked
        a There was nothing in the app to confirm | The bank says they were never asked
        a I confirmed twice and both times the page went back to the basket | Declined again
        c Any corner shop can take a card, only you are not able to | I spent the evening on this and the tickets are gone, thanks to you
        o It went through. Could the invoice be made out to my employer, and is there a phone number for later
        > The price on the page was a mistake; we can sell it for 149 or cancel.
        s Cancel please | 149 is still a good price, go ahead | Everybody makes mistakes, cancel it and no hard feelings
        s I'll take it for 149
        a By law the price shown is the one that counts, please ask your manager
        a I have the confirmation for 49 here, when do you ship it | What about the second article, that one was right
        c First lure people in, then make it three times as much, a cheap trick
        c You would never call it a mistake if it were in your favour
        o Cancel it. I saw also that the rug costs less in the catalogue, does that price hold
        > We have spoken to the colleague; we are sorry for the tone.
        s Apology accepted, we all have bad days | I appreciate that you took it seriously
        s Good of you to write. No more needs to be said | That was decent of you
        a And my actual question, the one about the deposit | What does that change, I still haven't got the tap I ordered
        a Has anyone looked at the order itself meanwhile
        c Nice words, next week it will be the same again | He hung up on me, a talk is not enough
        o Thank you. Something more pleasant: do you have places for trainees in summer
        > All our watches come straight from the maker, with a certificate.
        s That's reassuring, thank you | Found the certificate under the cushion of the box | Then I will buy it with an easy mind
        s My jeweller says so too, it's real
        a There was no certificate in mine | The number on the case is not known to the maker, I asked them
        a The letters on the dial are crooked, how do you explain that
        c It's a fake and you know it | The strap smells of glue and the logo comes off, that is no original for 300
        o Reassuring. Do you take old watches in part exchange, by any chance
        > The spare blade costs 15 euro and fits all models from 2018.
        s I ordered it, thanks | Mine is from 2020, so that fits, perfect | It cuts like on the first day | 15 is okay
        a Mine is from 2016, is there anything for it | I bought that one and the hole is on the wrong side
        a Where on the machine do I see the year
        c A blade after six months, it used to be steel and now it's tin | 15 euro for what costs two elsewhere
        o Thanks. Can you tell me how to sharpen the old one, and is the cable sold on its own too
        > Please stop using the heater and send us the number on its back; we will take it back.
        s It's 7781-C | I've unplugged it, the number is HT 2204 | Number below, and thank you for taking this seriously
        s Packed and ready, your driver can come
        a It burnt my carpet, who pays for that | The number is not readable because it has melted
        a And until then, what am I supposed to heat the nursery with
        c It nearly set the flat on fire and you ask for a number | Such a thing should never have been sold, you gamble with lives
        o HT 1180. Are the other heaters of that brand affected, the small blue one I mean
        > The sofa will be in stock again in the middle of January.
        s January suits us, the flat won't be ready before | Nice, we will wait for it | Put me on the list, then | good, I've time
        a In September you said October | Middle of January meaning before or after the 15th | In grey as well or only in green
        c First October, then Christmas, now January, who still believes you | We have been sitting on boxes since summer because of you
        o Okay. Do you happen to know whether the carpet in the picture is yours
        > The bag weighs 900 grams and holds 30 litres.
        s Exactly what I needed to know | 30 litres is enough for me, ordered | Lighter than I thought. Thanks
        a And with the rain cover | I asked for the outside measures, for the plane | The page says 25, which of the two is true
        c Mine weighs 1.4 kilos, I put it on the scales, you print anything
        o Great. When I'm in your shop next week, can I also have my old one cleaned
        > For a beginner we would take the small kit; the large one needs experience.
        s The small one it is | That helps me decide, thank you | Sounds sensible | my nephew loves it, you advised me well
        a She has done it for a year, does that still make her a beginner | And what is the difference in the colours
        a I asked about the age too, she is only eight
        c You just want to sell the one you have left
        o The small one then. Is there a course near Bristol, do you know
        > We wrap it in paper with a ribbon and put your card inside.
        s How lovely | She was moved to tears, thank you for the care | Please write: To Ann, from us all | Perfect, ribbon in red please
        a It came without paper and with the invoice on top | Can the card be longer than 100 letters | There was no card in it
        c The ribbon was a piece of tape, I was ashamed to hand it over | You charged me five pounds for a torn paper bag
        o Lovely. Would it be possible to send the second present to a different address, it's another order
        > From 50 pieces on we give ten percent.
        s Fine, we take 60 | I've passed it on to our buyer, thank you | That is in order for us | Deal, offer accepted
        a And for 48 | Ten percent off the price with or without tax | I asked whether the logo can be printed, you left that out
        c Your rival gives fifteen, with you one begs for every penny
        o Good. We also need two benches for the canteen, who is the right person for that
        > Thank you for your kind words, we passed them on.
        s You deserve them | :) | Give her my best | Say hello to Mark from me! | I meant every word
        s have a great week everyone
        a To be honest I was being ironic, the tap still drips
        c Kind words? Read it again, I said you ruined my kitchen
        o By the way, is the cake stand dishwasher proof | I am looking for something similar for my aunt, what would you suggest
        > The 30 days were over on 4 October, so we cannot take the shoes back.
        s Yes, I had expected that, thanks all the same | My fault, I left it too long | Okay, I'll give them to my sister
        a They only arrived on the 20th of September | The assistant told me sixty days, it's on my receipt | Not even for a voucher
        c One day late and you act like this, very small-minded | You drag it out until the time is up, that's your system
        o Pity. Do you know whether somebody buys used shoes, and what glue do you recommend
        > Your claim is with the workshop; the result will be here by the 20th.
        s Very good, until the 20th then | That's quicker than I feared | the workshop has phoned me already, everything is clear
        a Today is the 24th | The workshop tells me they never had it | Can you find out whether it is to be repaired or replaced
        c You have had it since spring, one can make a new one in that time | I'm being sent from one to the other like a parcel
        o OK. While it's there, could they change the battery as well
        > The workshop found that the screen was broken by a fall, so the claim is refused.
        s I thought so, my little one dropped it. Thanks for checking
        s Honest enough, what is the repair price list for, I have it already, thank you | Then it's my own fault
        a It never fell, I want to see the report | The claim was about the battery, not about the screen | How do I appeal
        c Always the customer's fault, how convenient | An insult, I treat my things with care
        o Understood. How much would a new one cost if I give you the old one
        > A jacket bought in another shop has to go back to that shop.
        s Right, I mixed up the receipts | Silly me, it was from the other one | OK, I will go there
        a It was bought at your stand in the station | It carries your label, who else should take it
        a That other shop has closed, so who is in charge now
        c You all point at each other and the customer is the fool
        o Fine. Do you take in other brands for repair against payment
        > Your return has not reached us yet; have you got the receipt of the post office?
        s Here is the picture of it | Receipt: RR 4471 2290 GB | Yes, attached | I've found it, see the attachment
        s It has come back to me, the address was wrong, my fault
        a I threw it away, what now | I have, it was delivered on the 8th, signed by your colleague
        a How long do I have to wait for my money in the meantime
        c You lose it and I have to prove that I sent it, brilliant | My money and my shoes, both gone, and you ask for a slip of paper
        o Attached. Separate from this, when do your new catalogues come out
        > We refunded the price without the delivery fee, because one item was kept.
        s That makes sense | Clear now, the sum is right | I had not thought of that, thanks
        a I kept nothing, all three went back | Even without the fee two euro are missing | Where can I read that rule
        c Petty, for four euro you lose a customer | You always find something to deduct
        o Clear. One last wish: put the kept item on a separate bill for me
        > Both payments were one: the other is only a reservation that disappears by itself.
        s It has indeed disappeared | Ah, okay, then I needn't worry | Never knew that, you live and learn | thanks for calming me down
        a It has been there for three weeks and is booked now | Both have a booking date on the statement
        a When does it go, I need the money for rent
        c Tell my landlord that it's only a reservation | Every explanation is good enough to keep the money
        o Good. Could you also split a bill between two cards at some point
        > Gift cards are valid for two years and can be used in parts.
        s Excellent, that leaves me time | Good to hear, I feared it was only one | it worked for half of it, the rest shows correctly
        a The till says that mine has run out | There were 50 on it and now it shows 12, I have used nothing
        a And how do I see what is left
        c I was told five years in the shop, so someone is lying | A present that can't be used, how embarrassing for me
        o Excellent. Can I get a box for the card, and would the code work in Ireland
        > We cannot pay out to a different account than the one you paid from.
        s No problem, then to the old one | I talked to the bank, it's open again, so go ahead | understood, the card is still good
        a That account has been closed for a year | So where does the money go, the bank sends it back
        a Could I have it as a credit instead
        c You are sitting on money of a widow, think about that | Rules, rules, nobody there uses their head
        o Go ahead. Tell me also how I change the card for the monthly box
        """
}
