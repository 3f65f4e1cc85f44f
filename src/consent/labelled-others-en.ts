const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Ordinary English messages near the wording of an opt-out, one a line: none may suppress or hold. Test data. */
export const OTHERS_EN = lines(`
We need to stop paying two mortgages
I want to stop renting this year
can't stop thinking about that kitchen
will you stop in at the open house?
we can stop by Saturday around 2
Stop by any time after 5
the house past the four-way stop
it's right by the bus stop on Euclid
There is a stop sign at the corner
we stopped looking at condos
stop showing me condos
Stop sending me condos
stop sending me listings over 600k
Please stop sending me houses with an HOA
quit sending townhomes, only single story
no more townhomes
No more condos please
no more than 500k
Not a penny more than 430k
please don't ever quit sending listings
don't stop texting me, I love these
Please do not remove me from the list
don't take me off your list
never stop sending those updates
I'm not asking you to stop texting
you don't have to stop messaging me
don't unsubscribe me please
don't ring me before noon, texts are fine
Don't call me, text me
please don't call, text only
stop calling me, text is better
No calls please, just text
don't text me after 9pm
Please don't text me at work
dont call me right now im in a meeting
Don't contact me until next week
stop texting me so late
do not text me before 8am
Please don't call me during the day, I'm at work
don't call me yet
Don't message me on Facebook
dont text me today im at a funeral
stop texting me in Spanish
don't contact me unless you have something under 400
take the shed off the listing
take my house off the market
Take my ex off the title
remove me from the deed
I need to get my name off the loan
can you take me off the schedule for Friday
remove the contingency
delete the photos of the garage
cancel our Friday walkthrough
I need to cancel my appointment
please cancel the showing
withdraw my offer
We want to withdraw the listing
can we cancel Saturday and do Sunday
end of the month works
by the end of June
We're at the end of the cul-de-sac
The lease will end in March
my lease ends in August
at the end of the day it's about price
My lender won't quit emailing
Zillow won't stop calling me
my ex keeps saying don't text me
I told Zillow to stop calling me
these wholesalers never stop texting
I told my old agent to leave me alone
other agents keep calling, I told them to stop
they won't leave me alone, those investors
He said never contact him again about the fence
tell my tenants to stop calling you
Liked “Reply STOP to opt out”
Liked "Hi Dana, this is Jorge Salas's automated assistant. Reply STOP to opt out."
Loved “Reply STOP to opt out”
Emphasized "Want me to stop texting you?"
Reply STOP to opt out
You're opted out and will get no more texts from us. Reply START to resume.
Auto reply: thanks for your message. Text STOP to unsubscribe
I'm driving with Do Not Disturb turned on
it says reply stop to opt out, what is that for?
sorry I had to stop texting, was driving
I can't text while driving
Sorry I stopped texting
I never got a text from you
you never call me back
they don't call me back
He doesn't text much
why didn't you call me?
You never texted me the address
I didn't get your message
no messages yet
I got no texts from you
don't text me the address, email it
don't call the listing agent
Please don't contact the seller directly
don't contact my tenants
Don't call it a fixer
Stop calling it a fixer
leave me a voicemail
Leave me a message after 5
leave the lights on for us
leave it on the porch
drop me a line when you can
Drop me a text tomorrow
lose the carpet and it's perfect
we don't want to lose the house
I don't want to lose money
I don't want to pay more than 500
I don't want a pool
don't want an HOA
I dont want to move until June
We never agreed to a 6% commission
I didn't agree to that price
we didn't sign up for an HOA
I didn't sign anything yet
opt out of escrow
can we opt out of the HOA?
Can I opt out of the inspection?
revoke the listing agreement
I didn't give permission for the inspection
they built it without permission
no permits on the addition
report shows termites
I'll report back after the inspection
the inspection report is done
I reported the leak to the HOA
get me out of this mortgage
I want off this street
take me to see it
take us through the house
Not interested
not interested right now
we already went with another agent
I already have a realtor
We decided to stay put
no thanks
no
nope
yes
ok thanks
Yes please
start in June
help me find a 3 bed
I need help with the down payment
Can you send me info on the house?
end unit would be great
quit my job last year
I quit smoking, moving for my lungs
the seller quit responding
is this a bot?
are you a real person?
how did you get my number?
who is this
What's the catch
I hate this house
this is annoying me, the bank again
stopping by at 3
nonstop flights matter to me
one stop shop
We want a full stop on repairs
baja california is where we're from
I own a place in Rancho Alto
cancel culture lol
my subscription box is at the old house
can you unlist it for now?
The neighbors are harassing us, that's why we sell
police were called next door
my husband handles the calls
text me anytime
Text only please
keep the texts coming
send me more texts like that
I want to be on your list
put me on the list
add my number to the list
call me don't be shy
don't be a stranger
don't forget me
dont forget to text me
don't hesitate to call
please don't hesitate to reach out
no problem, text me
i cant talk, text me
Please call me
600k and no more
no further questions
enough is enough with this landlord
don't send the contract yet
Dont send me anything over 500k
don't send it yet
no need to call, I'll be there
you don't need to call first
we never close on Fridays
when does the open house end?
where does the road end
remove the wall between kitchen and den
they removed the tree
take off the old roof
I'll take it off your hands
we took it off the market
contact my lawyer about title
my lawyer will review it
I might sue my landlord
block wall in the back
on the same block
the whole block is quiet
I blocked out Friday for you
delete that last price, I meant 640
forget that last number, use 640
wrong number of beds, it's 4
stop me if I'm wrong
hard stop at 5pm
could you stop the clock on this offer?
we want to stop the foreclosure
How do I stop the sale?
I'd like to end my lease early
can I quit claim the deed to my son
quitclaim deed question
My contract ends in May
don't worry about calling
please don't stop, keep going
Never mind, call me at 5
never mind the text I sent
do you text or call?
I texted you yesterday, no answer
who do I contact about the listing
I'm not getting your texts
I didn't get any texts from you today
stop by the house and leave a message
if I don't answer leave a message
Dont leave me hanging
don't leave me out of the loop
they said remove the tank
buyer wants us to remove the fence
take me off speaker lol
I took the sign off the lawn
Take the price off the flyer
my number is 909 555 0155
lost my phone, new number
Delete the old number, use this one
I have no more questions
no more than 3 beds
no more stairs for me, single story
No more surprises please
I can't take any more rejection from lenders
sick of renting
tired of this market
done with apartments
we're done with the repairs
I'm done looking
I want to be contacted in the morning
contact me by email
Not now, maybe in spring
not at this time
maybe later
we're not ready
stop loss in my stocks
the stop light at Haven
nonstop noise from the street
I want my ex to leave me alone, that's why I'm moving
people keep knocking, I wish they'd leave us alone
leave us a voicemail please
I was told not to text while driving
tell the inspector not to call me before 10
Can you ask the agent to stop sending paper mail to my tenant
the hoa keeps sending letters
does unsubscribing from Zillow matter?
I unsubscribed from redfin already
Cancel Tuesday, let's do Wednesday
can I cancel anytime?
cancel that, I meant 3 beds
I need to cancel
we can end there
That's the end of it
I want to revoke the trust
can I withdraw from my 401k for the down payment
withdraw from escrow
`)
