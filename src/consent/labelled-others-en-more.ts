const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** More ordinary English messages near the wording of an opt-out: test data. */
export const MORE_OTHERS_EN = lines(`
remove the carpet
Remove my wife from the search
block it on your calendar
I'll report the income
Report card came, schools good
police report filed for the break in
my attorney will call you
is this spam?
Sounds like a scam
Is this a scam or real
harassment from my landlord is why I'm leaving
My landlord is harassing me
we consent to the terms
I don't consent to the credit check
I never agreed to sell
never agreed to that
I never asked about houses
I never said I'd sell
I didn't ask for that price
I didn't sign up for flood insurance
i dont want to talk price yet
I don't want to be called a cash buyer
dont want anyone walking through my house
I don't want you to lower the price
don't need a loan
we don't need any more space
I don't like text style kitchens lol
do not disturb sign is on the door of the unit
don't text my husband the price, it's a surprise
never text him first lol
don't call them
dont call him at work
Text me, don't call, I'm deaf
only text me, I work nights
rather text than call
please text instead of calling
Email is better than text
you can call or text
Should I text or call you
when can I stop paying PMI
stop paying rent is the goal
stop overpaying
we should stop at two beds
I'll stop here, thanks
STOPPING by tmrw
start looking in June
let's start
info on 123 Main St please
help me understand escrow
what happens if I say stop?
My phone died
lol ok stop it you're funny
oh stop, you're too kind
can't end up in a flood zone
end of story, 600k
in the end we want a yard
Opted for the fixed rate
opt for solar
we opted out of the inspection contingency
unsubscribed? no I'm still here
Stop me if this sounds crazy but could we do 575?
Where do I stop if I come from the 15?
last stop on the metrolink
we'll stop looking once we see yours
I had to quit looking for a while
Quit claim was recorded in 2019
We need to end up closer to Ontario
Does the HOA end at Haven?
the tenant's lease ends soon, want them out
remove the popcorn ceilings first?
Seller should remove the junk cars
Can you remove that price from my search and use 650
take that one off my list, too small
Take Fontana off the list
take it off the list
delete that address from my search
no more fixer uppers please
No more houses on busy streets
no more stairs please
dont send me anything in Victorville
don't send any more two story ones
Don't show me condos
dont text my wife about the price yet
Call my husband not me
don't call before noon please
please don't text while I'm at work, after 5 is ok
can you not call me at work
text is best, don't call
I prefer texts to calls
I would rather you text than call
I'd rather not say the price
rather not talk about my income
I don't want to be rushed
I don't want to get ripped off
don't want to be contacted by lenders
never got your message
We never heard back from you
I haven't heard from you in weeks
You stopped texting me, still there?
why did you stop texting me?
did you stop working with buyers?
are you going to stop sending listings after I close?
Will these texts stop once I buy?
Please keep sending these
please continue texting me
I don't mind the texts
I don't mind if you text me
text me again next week
text me again when you have more
call me again tomorrow
if you text me the list I'll look tonight
if you call me I can talk at 3
next time you text me send pics
I'll have my lawyer look at the contract
My attorney said to list in spring
I'm a lawyer so I know the forms
report any leaks?
I can report to you Monday
the credit report says 700
we might sue the roofer
blocked driveway is an issue
the street is blocked off
leave me the address
leave us some time to decide
let me be honest, price is high
the dogs need to be left alone during showing
I need to be left with 50k after closing
I didn't sign up for a 30 year loan to do this again
we didn't ask for a counter
I never wanted to sell
I never said that
we don't consent to dual agency
no consent needed from the tenants
revoke the power of attorney
I want to withdraw from the sale
Can I withdraw the counter offer
forget it
forget the pool, we want a yard
lose the pool and we're in
cancel the open house
cancel my tour for Saturday please
cancel my appointment and text me a new time
please cancel the call tomorrow
cancel our call
end our call early?
get me on the list for new homes
get me out of my lease
I need out of this house
I want out of this deal
we want out by June
drop the price and I'll sell
drop me off at the open house
pull my credit
pull me up some comps
put us down for Saturday
scratch that, 4 beds
clear title?
Is the number on the sign yours?
My number changed
the number on your list is wrong for the unit
no text from the agent yet
no texts came through
no contact from my lender in weeks
no messages on my end
my phone blocks spam
is this spam or legit?
I get a lot of spam calls about my house
sick of getting calls from investors
tired of the calls from wholesalers
so tired of renting
done with this house
I'm done with renting
enough with the rain lol
`)
