const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Near misses: they speak of stopping, lists, texts or numbers, and ask for no end of contact. */
export const NEAR_MISSES_EN = lines(`
  Don't you dare forget to text me when the Fontana one drops
  I never said stop, I said slow down lol
  please dont take my silence as a no, keep the listings coming
  Oh no I hope you didn't take me off the list, I still want those
  We don't want you to stop looking for us
  I wasn't trying to unsubscribe, my toddler had the phone
  Sorry I hit stop by accident, keep sending them
  did my text go through or am I blocked
  Is it true you can't remove someone from the deed without their signature
  can my ex be removed from the mortgage before we list
  How do I get my name off the old loan
  we need to be off the market by June
  Please take the Upland one off my favorites, I like the others
  Take my cousin's place off the comps, it was a family sale
  Can you delete the duplicate photo on our listing
  please remove the lockbox after the showing
  the tenant won't leave us alone about the deposit
  the neighbor's dog never stops barking, is that a disclosure thing
  My lender keeps texting me every day, it's a lot
  Zillow agents are blowing up my phone, you're the only one I answer
  I told the other realtor to lose my number, so I'm all yours
  I blocked the last agent because she never answered
  I already told Opendoor to stop contacting me
  those cash buyer guys text me nonstop, how do I make them stop
  My sister says she put her number on the do not call list and still gets texts from investors
  The last agent ignored my stop request, hope you're different
  he told his realtor to quit calling lol
  my wife asked the solar company to take us off their list
  Don't call me at work, text is better
  No calls please, I'm in meetings. Texting works
  stop calling and just text me
  please don't text after 9, I get up at 4
  dont text me during church
  Not on weekends please
  Only text on weekdays
  can you not text so early
  Slow down on the texts, one a day is plenty
  No more condos please, houses only
  stop sending me stuff in Victorville, I said Corona
  please quit sending two-stories, my knees are bad
  Don't send me anything over 700
  no more foreclosures, they're all wrecked
  You can stop sending rentals, we're buying now
  don't email me, text me here
  take me off the email list but texts are fine
  unsubscribe me from the newsletter but keep texting
  Can you remove me from the Saturday tour
  we have to cancel Sunday's open house
  I need to cancel our call
  cancel the appraisal please, we're switching lenders
  I'd like to withdraw our offer on Baseline
  I revoked the power of attorney last year
  We ended our contract with Keller in May
  our listing agreement ends the 30th
  Please end the call by 3, I pick up kids
  I quit my job, does that affect the loan
  I had to stop paying the HOA
  stop by anytime after 5
  It's right past the second stop sign
  next to the bus stop on Foothill
  there's no stopping this market huh
  when do rates stop climbing
  Is there an end to the bidding wars
  The end unit with the big patio please
  what happens if I text STOP, do I lose my search
  how does someone opt out of the HOA
  is escrow something you can opt out of
  Do your texts ever stop or do they go on until I buy
  do people unsubscribe a lot from this lol
  Liked "Reply STOP to opt out"
  Emphasized “Want me to stop by Saturday?”
  You said "reply STOP to opt out" but I don't want to, just saying
  Your message says reply STOP. I'd rather keep chatting
  Auto-reply: I am out of office. Text END to stop these notices
  This is an automated message from Dr. Lee's office. Reply C to confirm or STOP to opt out
  Thanks but we went with somebody else
  not interested right now
  no thanks
  we decided to stay put
  I'm good thanks
  Maybe next year
  already sold, thanks anyway
  Your bot is annoying but ok, 3 bedrooms
  this is taking forever, you guys are slow
  You sent me the same house three times
  I'm annoyed nobody called me back
  Nobody texted me the address
  I never got your message
  you never text me back
  why did you stop texting me
  why'd you stop sending listings
  I don't mind the texts
  keep the texts coming
  text me whenever
  never mind
  leave it with me, I'll ask my husband
  leave the key with my neighbor
  let me be clear, 650 is my max
  leave me a voicemail
  my number changed, new one is on the form
  please update my number, the old one is dead
  remove the old number and use this one
  delete my last text, wrong chat lol
  ignore my last message
  forget what I said about the pool
  forget the condo
  lose the carpet and I'd pay more
  The inspector's report is done
  I reported the leak to the HOA
  I'm suing my contractor
  my lawyer is reviewing the contract
  the fcc filing? no idea what that is
  no permission was ever given for that addition, it's unpermitted
  I never signed the disclosure
  I didn't agree to that price
  I never authorized repairs
  we don't consent to a lockbox
  Don't contact the tenants directly, go through me
  don't text my husband, text me, he's at work
  please don't call the seller yet
  don't send the contract to my mom
  don't bother with the appraisal
  don't bother the renter before 10
  I'm tired of renting
  sick of my landlord
  we're done looking at condos
  I'm done with my shift at 5, call then
  Enough room for a boat?
  that's enough for now, talk tomorrow
  please hold off on the paint
  can you stop the listing from auto renewing
  They won't take us off the waiting list for the school
  put me on the list for new homes
  is this house off the list
  what's your list price
  not on my watch lol
  I quit smoking so no smoke smell
  no spam in that email right
  does the seller want it to end by friday
  I'd like to be removed from title once my brother buys me out
  I asked my old agent to take my listing down and stop texting me, that's why I came to you
  we had to tell three wholesalers to lose our number before we found you guys
  My aunt says she replied STOP to some solar text and they kept going, crazy
  the HOA sends so many messages I told them to take me off their list, but yours are useful
  You guys aren't like the last team, those people never quit texting
  Please keep me on the list even if I don't answer, I work long shifts
  I'd be sad if you stopped sending these
  no please don't remove us, we still want to buy in the fall
  who said I wanted off the list? not me
  I didn't ask to be removed, why did the messages stop
  I'm not opting out or anything, I just can't talk this week
  I wouldn't want you to stop, but maybe fewer
  When I say stop I mean stop sending the expensive ones
  Could you text my husband instead of me about the showing, he has the car
  text me, don't call, I have a baby sleeping
  Please don't ring the doorbell when you come
  don't contact me through Facebook, use this number
  Please do not call the office line, my cell is better
  no voicemails please, I never check them
  don't text me links, they don't open on this phone
  stop sending screenshots, just type the address
  don't message me tomorrow, I have surgery. Thursday is good
  don't text for the next two hours, I'm in a meeting
  leave me alone until I've had my coffee haha
  not before Monday please
  hold the texts till after the funeral please, then yes let's talk
  Stop showing me homes with pools
  Stop showing me stuff with HOA fees over 300
  We want to end our lease early, can a landlord refuse
  How do I cancel the home warranty
  can I revoke my offer after the counter
  do I have to withdraw the loan application if we switch lenders
  I need to remove my ex from the title
  They want us to remove the shed before closing
  Please delete the photo of our kids' room from the listing
  take the price off the flyer, we changed it
  please take down the sign by Friday
  take the house off the market for now
  we may pull the listing and relist in spring
  my name is misspelled on the contract, take off the second s
  Drop the price or drop the listing, seller's choice
  can we get the seller to quit playing games
  the seller needs to quit stalling
  The dog next door won't shut up, would that have to be disclosed
  I want out of this lease
  get me out of this rental already lol
  get me out of this apartment and into a house
  I need to be out by the first
  we want off Baseline, too loud
  I'm so done with apartments
  Enough about the kitchen, how's the yard
  I've had enough of this landlord
  no more stairs for me, single story only
  No more than two offers please
  no more looking for us this weekend, family in town
  I can't do this anymore, the market is brutal
  I give up, prices are insane
  forget it, too expensive
  forget about the pool, do they have a garage
  lose the popcorn ceilings and I'm in
  don't lose my number, I'll need you in May!
  save my number, this is my new phone
  my old number is disconnected, remove it from the file and use this
  this is Dana's new cell, replace the other one
  Is my number on your list? I want to make sure I get the new ones
  did you take me off? I stopped getting the listings
  am I unsubscribed? haven't seen a text in a week
  Loved “I'll stop texting after this one, promise”
  Laughed at "Text STOP to end"
  "Reply STOP to unsubscribe" what does that do exactly
  it says text stop to opt out, what is that for
  sign on the fence says "no soliciting", is that the right house
  there's a do not disturb sign on the door, should I knock
  ALERT: you have been unsubscribed from Chase alerts
  Your appointment is confirmed. Reply STOP to end messages. - Dr. Patel
  I'm currently driving with Do Not Disturb on. I'll see your message later
  what do I text to stop the auto drip if I already have an agent? asking for a client of mine
  do you know how to block spam calls, my mom gets tons
  how do people get off the foreclosure list
  can someone opt out of Mello-Roos
  Does the seller have to consent to the inspection
  I don't consent to the repair addendum
  we never agreed to pay closing costs
  I never signed up to be a landlord haha
  they never asked for our permission to list it
  my attorney will contact escrow
  I reported my landlord to the city
  the buyer is suing over the fence
  this market is harassment lol
  it's a crime what they charge
  you people are slow but I like you
  stop it, that kitchen is gorgeous
  shut up, it has a pool?!
  get out, 500k for that?
  quit it lol you're too funny
  no way. stop. is that the real price
  omg stop, I love it
  full stop at the corner then turn left
  we live off the Archibald stop
  the train stops near there right
  it's the last house on the left, dead end
  end of story, we want the Chino one
  at the end of the day it's about schools
  is the cul-de-sac end quiet
  weekend works
  Cancel that, I meant Tuesday
  Cancel my 3 o'clock
  scratch that, four bedrooms
  delete that, wrong number of bedrooms
  remove the carpet yes
  oops ignore that, was for my sister
  sorry that text was for someone else
  sorry wrong chat, ignore
  not now, driving
  busy, later
  can't talk now
  pass
  nah
  nope not selling
  We changed our minds about moving
  we took the house off the market, thanks for your help
  my cousin is doing it for us
  I'll let you know
  I'm not ready
  no need, thanks
  no longer looking
  we're all set
`)
