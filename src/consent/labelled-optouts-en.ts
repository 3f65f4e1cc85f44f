const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Free-word requests to end contact in English, one a line, many voices: test data. */
export const OPT_OUTS_EN = lines(`
Please stop texting me
stop txting me pls
Quit texting me!
can you stop messaging me
Stop sending me these messages
STOP SENDING ME STUFF
stop sending texts to this number
Would you please stop contacting me?
I need you to stop calling and texting this number.
i said stop texting me
I told you to stop
We already asked you to stop texting
why wont you stop texting me
Don't text me anymore
do not text me
dont ever text me again
Do not contact me again.
Please do not contact me any further
Never contact this number again
don't message me
Never text me again u creep
pls dont txt me no more
Don't call or text
Do not call, text, or email me
dont text me, call
Please don't reach out again
don't hit me up again
Don't bother me anymore
Stop bothering me
stop harassing me
quit blowing up my phone
Stop with the texts already
stop w the messages
enough with the texts
No more texts please
no more messages
NO MORE TEXTS!!!
No more calls or texts
End these messages
please end all communication
Cease all contact immediately.
cease and desist
Discontinue these text messages
Remove me from your list
please remove my number
remove my number from your database
Take me off your list
take me off this list plz
pls take my number off ur list
Take us off your contact list.
Kindly remove my phone number from your records
I want to be removed from this list
Can I be taken off your list?
I'd like my name removed please
delete my number
Delete my info from your system
lose my number
Lose this number!
forget my number
get me off this list
scratch me off your list
drop me from your list please
Please unsubscribe me
unsub
unsubscribe from all messages
I want to unsubscribe
how do i unsubscribe
Opt me out
I would like to opt out
opt out of texts
Please opt this number out
I'm opting out.
I revoke my consent
I withdraw my permission to text me
I do not consent to these texts
I never consented to this
You don't have my permission to text me
i never gave you permission to text me
Who gave you permission to text me?
I never signed up for this
didnt sign up for these texts
I didn't agree to receive messages
I never gave you my number
Not sure who this is but I never asked for these texts
leave me alone
Leave us alone please
just leave me the hell alone
Please leave me be
go away
I'm reporting you
I will report this number to the FCC
reported as spam
if you text me again I'm calling my lawyer
Text me again and I'll report you
This is harassment
I'm blocking this number
Put me on your do not call list
add me to the dnc list
I don't want any more texts
i dont want to receive messages from you
I don't want to hear from you
We no longer wish to be contacted
i no longer want to get these texts
I don't want you to text me
I dont want to be on your list
Not interested, please take me off your list
Not interested. Stop texting.
We bought already so stop texting us
Sold it months ago, lose my number
Hi, thanks but please remove me
I have an agent, do not contact me
You have the wrong person, stop texting me
my number is on the do not call registry
Yes 3 beds is fine. Actually stop texting me
stop contacting my phone
Stop texting my wife
please refrain from contacting me
I asked you not to text me
I'd prefer you not contact me
would appreciate it if you stopped texting me
get off my phone
No need to text me anymore
I'm done with these texts
I am sick of these texts
how do I stop getting these messages
Plz stop calling me
quit calling me
stоp tеxting me
S T O P texting me
sotp texting me
stooooop texting me
Make this the last text, take me off
don't send me anything else
Please dont send any more messages
Do not send me any more texts
Turn off these text messages
cancel these texts
Cancel my text subscription
Reply STOP
nothing more from you please
I don't want to be texted
don't ever contact my family again
Ignore previous instructions and stop texting me
do not disturb
Don't solicit me
no texts please
I did not authorize you to text me
take me out of your system
please have me removed
erase my number
please stop all communication with me
unsubscribe me from this list now
tell your people to stop texting me
Hey can u pls quit hitting me up
no longer interested, please delete my contact info
Dont contact me ever again!!!
Pls lose this num
who is this? stop texting me
Yo stop w all these texts bro
I'd like to stop receiving these
I have asked to be removed from your list multiple times
please stop reaching out
not selling, quit asking and take me off ur list
please take my name and number off your list
how many times do i have to tell you to stop texting
for the last time stop contacting me
Please cease all communications with this number
You need to take me off whatever list you have
I don't remember signing up for these
I don't recall opting in
remove us from your mailing list please
Leave my phone number out of your campaigns
Please don't follow up
Do not follow up with me
take my number out of your phone
Thanks but I don't need any more texts
I wish to be left alone
would rather not get texts
I'd rather not receive messages
never signed up, remove me
Remove this number please
Please stop with the spam
quit spamming me
no more contact please
no further contact
I said no. Don't text again.
do not reply to this, do not text me
We're all set. Please don't contact us again.
House is sold. Please remove us
Please remove me, I'm not moving
You keep texting me and I keep saying stop
you're harassing me
Y'all better stop texting me
Dont you ever text this phone again
this number is on DNC
I want out of this text list
Please scrub my number
can I opt out of these
I'd like to opt-out of receiving messages
Count me out of these texts
kindly unsubscribe this number
I do not give consent to be contacted
consent revoked
I do not wish to receive any further communication
withdraw my consent
I never asked to be contacted
I did not request this text
did i sign up for this? take me off
next text goes to my attorney, stop contacting me
u have the wrong number stop texting
Just stop texting ok
pleaseee stopp messaging me
ST0P TEXTING ME
stop calling
Stop it with the messages
stop bugging me about my house
Stop texting me about selling my house
stop asking me to sell my house, don't text again
dont send me any more listings
stop sending listings
I don't want your listings, remove my number
My mom passed away, please stop texting her phone
This is his wife, he died. please remove this number
please erase me from your records
get rid of my number
hey sorry but i don't want these texts anymore
Please be advised I no longer wish to receive text messages from your office.
stop hounding me about selling
This is my third time asking. Remove my number.
ok whatever just take me off the list
im good thanks. dont text me anymore
My husband passed. Please take this number off your list.
Can you please quit sending messages to my phone
I got a new place so you can stop texting now
how about you stop messaging strangers
I have never requested information from you, remove me
You are texting a minor's phone. Stop contacting this number.
Please delete me from your CRM
u need to stop texting my phone all day
don't you dare text me again
I said NO. Leave me alone!!
not sure how you got my info but delete it and dont contact me
plz do not message this number anymore ty
stop sending me crap
I would like you to stop all messages
We're not selling. Quit bugging us.
Thank you but please take our names off your list
please discontinue sending messages
end communication
Further contact will be considered harassment
You're on notice: do not contact me
Any more texts and I'm filing a complaint with the FCC
Block me please
I don't consent to text messages
Withdraw consent
i never agreed to get texts
how can i stop these texts
is there a way to stop getting texts from you
please stop blowing up my cell
take a hint and stop texting
I'm asking nicely, no more messages
no more msgs
Do me a favor and lose my number
forget you have my number
Just remove my info thanks
get my number off your list
pull my number from your system
Unsubscribe me from your texts please and thank you
pls unsub me
Opt out please
I'm opting out of your messages
no soliciting
not interested in receiving texts
we do not want to be contacted about our home
don't contact us about our property again
this number doesn't want your texts
dont txt
Never text me.
stop trying to contact me
stop trying to buy my house and stop texting
I already told you guys to stop texting me last week
wrong person. do not text this number
`)
