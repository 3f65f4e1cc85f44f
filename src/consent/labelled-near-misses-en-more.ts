const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Near misses, each guard by itself: denied, asked about, told of others, narrowed, another object. */
export const MORE_NEAR_MISSES_EN = lines(`
  I hope you never stop sending these
  Please don't drop me, I just got busy
  I wouldn't dream of opting out, you found us our house
  Not once did I ask to be taken off
  I can't believe they took me off the list, can you put me back on
  Don't worry I'm not gonna block you lol
  You never have to stop texting me about Eastvale
  it would suck if the texts stopped now
  why would I unsubscribe? I love these
  Nobody told you to stop, keep em coming
  I didn't text stop, my nephew did
  Whatever you do don't unsubscribe me
  Hey don't call me this week, I lost my voice. Text is great
  Text me the address but please don't call
  please only contact me by text
  don't text my old number, it belongs to my brother now
  Not during work hours please
  pls stop texting at 6am, afternoons are fine
  Do not contact me until after tax season
  Don't text me anything about Hesperia, too far
  no more lofts
  stop with the two stories already, I said ranch
  Stop pushing the new builds, show me older homes
  quit suggesting condos
  I don't want texts about rentals, only for sale
  can you lay off the Temecula listings
  I'd like fewer texts
  text my wife instead, I'm deploying
  contact my agent Rosa, not me, for the inspection access
  Don't message the seller, message me
  We should end the contract with the landscaper
  How do I stop a foreclosure
  can we stop the sale if the appraisal comes in low
  stop payment on the deposit check please
  Where do I send the notice to end my lease
  I want to quit renting
  Can I quit the HOA
  They need to remove the tree before we close
  please delete the second car port from the description
  take the washer off the inclusion list
  remove my brother as co-buyer please
  Please take us off the 3pm slot and give us 4
  drop us from the Saturday group tour, Sunday is better
  cancel my appointment with the lender
  Let's end the lease option
  withdraw my application for the rental on 5th
  I revoke the offer
  unsubscribing from Redfin was the best thing I did
  I finally got off Zillow's list, hallelujah
  Opendoor won't leave me alone
  My neighbor told the investor to never text her again
  The seller told his agent to stop showing the house
  Dad told the roofer to take his sign off the lawn
  somebody keeps texting my mom about her house, is it you?
  Every day some wholesaler texts me "I want to buy your house", I delete them all
  The bank keeps calling me, is that normal in escrow
  these robocalls won't stop, anyway what time tomorrow
  My friend said your texts stop if I don't answer, is that right
  She replied STOP to her agent, should I worry
  My realtor's name is Stop n Sell lol jk it's Bob
  it's by the Stop & Shop... I mean the Stater Bros
  Turn at the stop light, third house
  We live at the end of Church Street
  The house with the stop-sign mailbox
  quitclaim or grant deed?
  is there a texting option for the lender too
  No soliciting sign is on the gate, ignore it
  the listing says do not disturb occupant
  The lockbox says call before entering, do not text
  "Do not contact" is written on the old listing, what does that mean
  Emphasized “You can reply STOP any time”
  Liked “Take me off the list if you want, no hard feelings”
  Questioned "Should I stop sending these?"
  [Auto] I can't text back right now, I'm driving. Reply STOP to opt out of these replies.
  Thanks for contacting Inland Dental. Text STOP to end.
  Hi! You've reached the Garcia family. We don't check texts on Sundays
  what if I want to stop receiving texts one day, how does that work
  how does opting out work? just asking
  If I text STOP will my saved search go away
  is there a way to pause texts while we're on vacation
  Can I pause these till January
  are you going to stop texting me once we close
  will I stop getting these after I buy
  is there an option to get these by email too
  who unsubscribes from good deals haha
  sorry for not texting back
  I stopped texting because work got crazy
  we stopped looking in May
  I lost your number, is this still Jorge
  lost my phone, new number same me
  I deleted your text by accident, what was the address
  I removed the old fence
  I'm blocked in by my neighbor's truck
  The road is blocked, running late
  I report to work at 7
  I've been reported late on my credit by mistake
  the court said he can stay in the house
  My lawyer says don't sign yet
  your photos are illegal lol that kitchen
  It's illegal to rent the garage right
  We'd never agreed on the closing date
  I never agreed to a 60 day escrow
  never signed a listing agreement with him
  I don't authorize any repairs over 500
  without my permission the tenant got a dog
  no contact from the appraiser yet
  no text from the lender either
  no messages on the app
  no more questions, thank you
  no more offers after Friday
  nothing further from me, we're good to sign
  That's the last one I want to see today
  this is my last offer
  Last message got cut off, resend please
  final answer, 525
  make it the last showing of the day
  Never again will I rent lol
  never again with that lender
  we are done negotiating
  done and done, send the papers
  Over it. The house on Beech is ours or nothing
  leave it, we'll take it as is
  leave that one out
  Leave us a flyer
  leave the gate open please
  go away for the weekend? no we'll be here
  get out of town, 3.2 percent?
  Get me off the fence: 2.5% or 3%
  get me off this adjustable rate
  I want off this variable rate
  I need out of my timeshare
  can I get my name off the timeshare
  strike the appliance clause
  scratch the 2pm, do 3
  cross that one off
  kill the pool idea
  forget the yard, we need a garage
  erase the whiteboard lol
  My daughter handles my texts, so don't be surprised if she answers
  I'd hate to be dropped from the list, work's been crazy
  You can keep texting, I just might not answer till the weekend
  I said stop by, not stop lol
  no no keep me on there, my wife hit unsubscribe on something else
  I didn't unsubscribe did I? phone's acting up
  Please never remove me, I'm serious about Upland
  We're not asking you to stop, just slow it down some
  It's not that I want you to stop, I'm just slow at reading
  Who took me off the list? I want back on
  don't delete my info, we'll be ready in March
  Call me instead of texting, my eyes are bad
  Please text only, I can't take calls in the shop
  No texts during Sunday service please, any other time is fine
  Not after 8 please, the baby sleeps
  don't message on my work line, this one's good
  only send me single story
  Please stop sending the ones with stairs
  Skip the condos from now on
  no more fixer uppers, we want move-in ready
  Stop sending me 55 plus communities, I'm 40 lol
  I only want texts when the price drops
  Don't text me listings, email them
  email is better for documents, text for quick stuff
  You can take the Colton ones out, too far from work
  Remove anything with an HOA from my search
  take pool homes out of the search please
  delete the Ontario search and start one for Chino
  Could you change the search, no more than 550
  can you take down my listing photos from the site
  the seller wants the sign removed
  the lien has to be removed before closing, right?
  how do I get removed from my parents' deed
  We want to withdraw from escrow
  I'm ending things with my current agent in June
  when can I cancel the listing agreement
  I had to cancel my wifi lol use this number
  They stopped construction on our street
  They ended the grant program I think
  Does the HOA stop you from renting it
  I can't stop thinking about the one on Hellman
  stopped by the open house yesterday, nice place
  quit my job last year, self employed now
  I'm on the left side, end unit
  dead end of Sapphire street
  past the light at Baseline, don't stop at the first gate
  There's a stop light going in by the school
  My cousin got a text from you too, that's how I found you
  my dad asked the investors to leave him alone and they finally did
  A wholesaler told me I had to text STOP or he'd keep going, what a clown
  Our old realtor removed us from her list when we asked too many questions
  My mom reported a scammer who wanted her deed
  She said don't text her, she's driving, so text me
  He told me to stop looking until rates drop
  My lender told me to quit applying for cards
  the agent before you blocked me, weird
  Liked “No problem, I won't text again until Monday”
  Loved “Happy to stop by Saturday at 2”
  "Reply STOP to opt out" seems a bit formal haha
  what does opt out mean
  is this the number I text STOP to if I ever want out
  Out of office until the 5th. For urgent matters text my assistant. Reply STOP to end.
  Chase: we noticed a login. Reply STOP to stop alerts
  Automated: thanks for your message, this line is not monitored
  sorry I've been quiet, we lost grandma
  not a good time right now
  circle back in the spring
  I'm not interested in that one
  we're not selling, thank you though
  Thanks but my brother in law is an agent
  Found a place already :)
  your texts come at weird times lol
  I got your message twice
  You ask a lot of questions
  that's a lot of texts haha but ok, 3 beds
  this feels like spam but you know my street so I guess it's real
  is this spam
  are you a bot
  who is this
  how did you get my number
  where did you get my info from
  do I know you
  wrong street, I'm on Elm
  I think you have the wrong address, mine is 412
  I'm not Maria, I'm her sister, but yes we're selling
  you must mean my son, he's the one buying
`)
