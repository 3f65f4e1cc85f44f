const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Requests to end contact in wordings of their own, some among other things: answers, prices, stories, other people. */
export const WORDINGS_EN = lines(`
  Can we be done here? I'd rather my number not be used for this
  My husband passed in March, please see that his phone is taken out of your files
  I'm not selling, I'm not buying, I'm not reading these. Let it go and let my number go with it
  Would it be possible to not be contacted any further? Thank you kindly
  whoever runs this thing pull my digits
  Hey man, I drive for a living, these pings are dangerous. Quit em
  We have asked nicely. Cross our number off.
  I'd take it as a kindness if you'd forget this number
  do me a solid and drop me from whatever blast this is
  not sure how I got on here but get me off
  no more. seriously. no more of these
  Respectfully, I am asking you to cease communicating with me
  The next message I get from this number gets forwarded to the attorney general
  I do not give you or anyone at your brokerage permission to message this phone
  You don't have my blessing to text me and you never did
  this is my kid's phone now so dont text it
  thx for the info on Rancho but we closed elsewhere. you can take us off your list now
  Sold it myself last week, so no need for any more texts
  3 beds 2 baths, listed with my cousin already, so kindly remove me from your contacts
  Great photos. That said, I'd like to stop getting these
  Yes I'm the owner. No I won't sell. And no, I don't want further messages
  what will it take for the texts to end
  how many times must a person say leave me be
  how do I make this stop texting me
  whats the magic word so i never hear from yall again
  Who can I talk to about getting off this list?
  Where do I unsubscribe
  i want out of this text thing
  I want off this ride. Delete me
  Please note that I no longer consent to receiving your messages
  Pursuant to the TCPA I revoke any prior consent to be contacted at this number
  Be advised, further texts will be treated as harassment
  I'm gonna block you if you dont quit
  reported as junk. bye
  your number has been reported, stop contacting this phone
  im begging u stop blowing up my phone
  stahp texting meee
  plz remov my nubmer frm ur list
  dont txt me no mo
  unsubscibe me plz
  ur not welcome in my inbox
  I never asked for any of these messages and I want them gone
  Nobody at this address signed up for texts
  You've got the wrong person, quit texting
  wrong number again!! take it out of your system
  This number belongs to a business. Do not solicit here.
  This phone is for emergencies only, so please refrain from texting it
  I'm a nurse on nights and your texts wake me up, so please stop sending them
  Mom has dementia and your messages confuse her. Please don't write to her anymore
  My grandmother doesn't text. Please leave her number alone
  Please take grandma's number off, she can't read these
  On behalf of my client I demand that you stop all communications with her
  Our family would like to be left in peace
  lose this number
  forget you ever had my number
  erase me
  scrub my info
  Purge my contact details from your CRM please
  strike me from your rolls
  kindly discontinue all correspondence
  I'd appreciate no further outreach
  I would prefer not to hear from you going forward
  It'd be great if you didn't text me again
  Could you not text me anymore
  can yall not
  can you please just leave me out of your texts
  count me out of these texts
  I opt out
  opting out of this
  consider this my opt out
  put me on your do not contact list
  mark me as do not text please
  flag this number as DNC
  add me to the no-call no-text list
  enough with the messages already
  over it. no more texts
  sick of these texts, cut it out
  tired of hearing from you, please stop
  knock it off with the texting
  give the texts a rest permanently
  you text too much, take me off
  I can't with these messages. Bye. Remove me.
  Stop it with these real estate texts
  quit messaging my phone
  quit hitting me up bro
  dont hit me up again
  never contact me again
  never text this number again
  do not reply to this, just remove me
  Don't bother responding, just take my name off
  No reply needed. Simply delete my number.
  Let this be your final message to me
  that better be the last text I see from you
  I don't want to see another one of these
  I have zero interest in getting texts from you
  not interested, quit sending me stuff
  Not interested at all and please don't contact me again
  no thanks and no more messages please
  we're good, please stop reaching out
  We found a place, so you can stop texting us now
  I already have an agent so please stop contacting me
  I told your coworker last week to take me off. Still getting texts
  I've said stop twice now
  I texted STOP and yet here you are
  I replied unsubscribe yesterday, why am I still getting these
  still texting me after I said no. unreal. remove my number now
  is this a bot? if so unsubscribe
  hey bot, delete my data
  Please delete all the information you hold about me
  I want my personal information removed from your database
  Erase every record of me from your system
  Under CCPA delete my phone number and stop contacting me
  You do not have consent to contact this cell
  Consent denied
  My consent is withdrawn
  I take back my permission for you to text
  I rescind permission
  It is not okay to keep texting me
  texting strangers is rude, stop doing it to me
  These texts are unwanted
  your texts are not welcome here
  This is harassment and I want it to stop
  if i get one more of these im calling a lawyer
  text me again and see what happens, I'll report you
  Last warning, no more texts
  ur being reported to the ftc
  go bother someone else
  go away and dont come back
  leave me tf alone
  leave us alone please
  let me live, stop texting
  get lost and lose my number
  buzz off and delete my contact
  bye. never again.  remove me
  Please no texting
  no texts pls
  no msgs
  no contact please
  do not disturb me again
  do not contact
  don't write back
  please dont message this line
  please stop the automated messages
  cancel my messages
  end these messages
  turn off the texts
  shut off these notifications
  unsub
  take me off ur list or else
  i want to be removed
  I need to be taken off
  get rid of my number
  my number shouldn't be on your list
  why do you keep texting me? stop
  who gave you this number? delete it
  how did you get my info, erase it
  I dont know you. dont text me
  Hi Jorge, the house on Palm sold in April for 612, my agent was great. Anyway please take this number off your list, thanks and good luck
  My lender keeps calling me and now you're texting me too. I can't take it. Please stop.
  We toured six homes Saturday and picked one, escrow closes Friday. You can quit texting us about listings now
  yes its 3 bed 2 bath but its not for sale and it wont be. dont text me again about it
  I told Zillow the same thing I'm telling you: stop texting me
  The tenant pays 2100 and he's staying through June. I'm not selling. Remove me
  Thanks for the price estimate but my wife handles this and she wants no more texts
  I work nights so calls wake me up and so do these texts, please stop both
  Not in the morning, not at night, not ever. Stop contacting me
  No calls no texts no emails. Nothing. Thank you
  don't call me, don't text me, don't email me, just leave me out of it
  We already listed with Coldwell, our agreement runs until August, and I don't want to hear from other agents. Please remove my number
  My brother in Rialto might sell, his number isn't this one. As for me, take me off
  Sure, 450k would be great lol. But seriously stop texting me
  ok so the roof is leaking, my car broke down, my boss is a jerk, and you text me every day. I'm done. unsubscribe
  I appreciate the info on down payment assistance, really do, but I signed with somebody and I'd rather not get more messages
  is this a real person? if it is, hi. if it isn't, delete my number please
  I might buy next year. Until then please don't contact me, actually don't contact me at all
  the appointment for Sunday is cancelled, and so is everything else, lose my number
  Cancel the showing and take me off your text list, we're out
  I'm withdrawing my offer on the Fontana house. Also I don't want any more texts from your office
  Good morning. We are the new owners, bought from the Hendersons in March. Whatever list they were on, please get this number off of it
  My mother passed and this was her phone. The house is in probate with the lawyers. Please do not message this number anymore
  You're nice but I only answered to be polite. I never asked for this and I'd like it to end. No more texts please.
  3/2, 1,400 sq ft, built 82, and no I'm not interested in selling so please stop asking me over text
  Tell your boss the texts have to stop. I have a 9 month old who wakes up every time
  I have your card if I ever change my mind, so there's no need to keep texting me
  If I need an agent I'll call. Please don't text
  I'll reach out if things change. Until then please remove me from the texts
  who is this?? how did you get my number?? dont text me
  wrong person, I'm not Maria, I rent an apartment in Pomona, please stop sending me these
  I filled out one form on Zillow for fun and now six of you are texting. Take me off yours please
  I said I'd think about it. I thought about it. The answer is no, and no more messages please
  Congrats on the sale next door! We're never moving. Please cross us off
  got it thanks. also can you take me off this text thing
  lol no. stop texting random people
  That one on Vine is cute but we're out of money. Unsubscribe me pls, maybe in a few years
  The answer to your question is 1987. The answer to your next question is stop texting me
  Please thank Ana for the tour, she was lovely. Now kindly stop the automated messages
  I am at work, my supervisor saw your text on my screen, and I could get in trouble. Do not text this phone.
  you text me sunday you text me monday you text me today. enough. stop
  my husband said he told you already but I'm telling you again: remove our number
  your last three texts asked the same question. I'm not answering, I'm opting out
  I'd sell for two million. Otherwise leave me alone.
  No interest in selling, buying, renting or refinancing. Please don't message me again.
  I signed up by mistake on some site, please take me off
  clicked the wrong ad by accident, don't need texts from you, remove me
  This is my work phone, please don't text me here
  You keep texting me about selling but I'm not selling my house, so please stop texting me
  I texted STOP to unsubscribe last week and you're still at it. Take my number off
  Your message says reply STOP to opt out. Ok. STOP.
  The open house was lovely and the agent was sweet, we put in an offer with her. Please stop the texts now
  my landlord is selling the place, not me, I only rent. wrong person, stop messaging me
  We close on the 14th with another company. Can you remove us from your system please
  Your prices are insane, your texts are constant, and I'm not moving. Get me off this list
  it's a 4 bed, my ex lives there, deal with him. and don't contact me anymore
  I'm eating dinner with my kids and my phone buzzes with you again. Please do not text me anymore.
  ok so quick update we decided to stay put for the kids school. no need to text us anymore thanks for everything
  im not the owner, i just rent, dont text this number again thx
  yes I got the listing. no I don't like it. and please no more texts
  Hi this is Karen's daughter, mom's in hospice. Please take her off your list and don't text this number
  thank you for the condolences. please dont write again, the house stays in the family
  My attorney told me not to respond, so this is the last time: stop contacting me
  I'll sell when pigs fly. Til then quit texting
  If it was up to me I'd sell but my wife says no, so please stop texting us
  Beds 3 baths 1 price no thanks. Unsubscribe
  How many more of these before you get the hint? Remove me.
  I don't have time for this today or any other day. Take me off your list
  not today not tomorrow not ever. dont text me
  I hit stop already and it did nothing. Take me off manually please
  just got the keys to our new place!! so you can take us off the text list now
  we went with redfin. stop texting please
  Tell Jorge thanks but we're not interested and please remove this number
  you guys have the wrong house AND the wrong number, quit it with the texts
  My schedule is nuts, I drive Uber at night and sleep by day. Please stop sending me texts
  I asked for one price one time. I don't need a text every morning. Stop it please with the messages
  Told the last guy and I'll tell you: no texts
  saw your sign on Haven, cute dog. but fr stop texting me
  The tax bill came, the roof leaks, and I still don't want to sell. Leave me alone please
  I bought a condo in Chino already. Please update your records and stop contacting me
  hello yes hi. I am a minor's parent and this is her phone. Do not text it
  The Chino one has a nice yard. I did not sign up for text alerts though, so kindly end them.
  Friday works for the signing but after that please lose this number.
  Yes we own it. Yes it's paid off. And yes I've asked you before to stop messaging.
  so my dad says hes keeping the house and can u stop texting him hes 84
  we put 20 percent down on the one in Ontario last week so were all done here, please take us out of your system, thank you for the help
  The school info was useful. I'm charged per message so please don't send any more.
  Great talking Tuesday. My son will take it from here, so no more messages to this phone please.
  4 bed 3 bath pool, and no I don't want texts about it
  Ok cool. Also I don't recall agreeing to automated texts, please opt me out.
  I looked at the Haven listing, too small. Let's end the texting here, good luck out there
  The comps are off by 60k lol. Anyway unsubscribe
  Nice of you to ask about my mother, she's better. Please don't contact me about the house again.
  We used my nephew in the end. Please remove our names from your mailing and text lists.
  Is this the same Jorge from Rotary? If so hi! Either way take me off the text campaign please
  Saw the sign on Foothill, called, got voicemail, then got six texts. Stop texting me. I'd rather talk to a human somewhere else
  I rent. I have always rented. I will always rent. Delete my number.
  we moved to Texas in June, this number is still ours, the house isn't. please stop
  Your assistant is very polite but I get 30 spam texts a day and you're one of them. Remove me
  Thanks for the calculator link, my rate would be 7.1, no thank you. And please no further texts.
  The appraisal came in at 540. We're refinancing, not selling. Please cease contact.
  hey quick q is the open house sunday? jk dont care stop texting me
  Sent from the ER, please stop texting this phone, my wife is sick
  Saturday at 10 is good for my husband. Me you can take off the thread.
  I changed carriers and kept the number sadly. Please take it off your list.
  I don't own property on Vine, never have. Wrong Rodriguez. Stop texting.
  The garage was converted in 92 without permits. That's all I'll say. Don't text me again, talk to my attorney
  my credit is 580 so lets not waste each others time, take me off ur list
  haha ok you got me, nice pitch. now please remove me
  I know you're just doing your job but I've had it with the texts. Done.
  We like the blue one but my sister's an agent. So please stop the follow ups
  Loved the kitchen, hated the price, tired of the texts. Goodbye and remove me please
  texting me is not ok
  please discontinue
  would you kindly stop
  erase me from your system
  please delete all my data
`)
