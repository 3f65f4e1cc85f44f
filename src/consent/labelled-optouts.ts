const lines = (text: string): string[] => text.trim().split('\n').map((line) => line.trim())

/** Free-word requests to end contact, one a line, written for the tests: many voices. */
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
`)

export const OPT_OUTS_ES = lines(`
No me escriban más
no me escribas mas
Ya no me escriba por favor
no me manden mensajes
No me manden más mensajes
ya no me manden nada
no me envíen más textos
No me llamen más
por favor no me llamen
no me contacten
No me vuelvan a contactar
no me vuelvas a escribir
No vuelvan a llamar
no me textees
No me molesten
ya no molesten
No molestar
no quiero más mensajes
No quiero recibir mensajes
ya no quiero recibir sus textos
No deseo recibir más mensajes de ustedes
no quiero que me escriban
No quiero que me contacten
no quiero que me llamen ni me escriban
Deje de escribirme
dejen de mandarme mensajes
Deja de molestarme
dejen de llamarme
Por favor dejen de contactarme
paren de escribirme
Paren de mandar mensajes
pare de enviarme textos
Basta de mensajes
ya basta de textos
Quítenme de su lista
quiteme de la lista
Quítame de tu lista por favor
me pueden quitar de su lista
Sáquenme de su lista
sáqueme de la lista por favor
Bórrenme de su lista
borren mi número
Borra mi numero
elimine mi número
Eliminen mi contacto
elimínenme de su base de datos
quiten mi numero de su sistema
quiero que quiten mi número
Mi número quítenlo de su lista
dame de baja
Denme de baja
quiero darme de baja
quiero dar de baja mi número
deme de baja por favor
Cancelar mis mensajes
cancelen los mensajes
quiero cancelar los mensajes
Retiro mi consentimiento
revoco mi permiso
no les di permiso para escribirme
nunca di mi consentimiento
No tienen mi autorización
nunca autoricé estos mensajes
Nunca pedí estos mensajes
yo nunca les di mi número
No me inscribí en esto
los voy a reportar
Voy a reportar este número
los voy a demandar si siguen
te voy a bloquear
Déjenme en paz
dejame en paz
déjeme tranquila
no más mensajes
No mas textos por favor
ya no más mensajes
ni un mensaje más
Nada de mensajes
No sigan escribiendo
no me sigan mandando mensajes
ya no me estén molestando
No insistan
no me busquen más
No me hable más
no me marquen
Olviden mi número
pierdan mi numero
No me escriban, llámenme
Ya compré casa, no me manden mensajes
No me interesa, quítenme de la lista
quiero dejar de recibir mensajes
como dejo de recibir mensajes? quitenme
no kiero mensajes
xfa ya no manden mensajes
no me manden msjs
eviten mandarme mensajes
favor de no escribirme
favor de no molestar
les pido que no me escriban
mensajes ya no por favor
a mi numero ya no manden nada
ya no me esten llamando
No quiero saber nada de ustedes
esto es acoso
stop mandarme mensajes
`)
