const lines = (text: string): string[] =>
  text
    .trim()
    .split(/\n| \| /)
    .map((line) => line.trim())

/** More requests to end contact, of many voices, in both languages: test data. */
export const MORE_OPT_OUTS = lines(`
Knock it off with the texts already | cut it out with these messages | Enough with the texting, seriously | give it a rest with the messages
You have 5 seconds to stop before I report you | you got one chance to stop texting me | It is wrong to keep texting a widow | It's wrong of you to keep messaging people who said no
I no longer wish to receive these | I no longer wish to be part of this | I'd like to be removed | I would like to be taken off please
Do me a favor and lose my number | do me a favor and don't text here again | do me a favor, take me off whatever this is | I never signed up for any of this
we never signed up for text messages | who signed me up for this, take me off | never gave you my number so dont use it | Nobody here asked for these messages
I do not remember asking for your texts | You do not have my permission to text me | you dont have permission to message this phone | My consent is withdrawn effective today
I withdraw my permission | I am withdrawing consent for text messages | Kindly refrain from sending messages to my phone | Please refrain from contacting me in future
Please desist from messaging this number | I request you kindly not to message me | Kindly do not disturb me with such messages | please to remove my number from your system
Sir please remove my mobile from the list | I would be grateful if you stopped sending me messages | I'd appreciate not getting these anymore | I'd really prefer you didn't text me
I would prefer not to receive any texts | Would you please take my name off of your mailing list | could you take our number off your list dear | Young lady, please stop sending me these things
I am 84 years old and do not want these messages on my telephone | dont want ur texts | dont want no more texts from yall | i dont want to be on ur list
we don't want any more of your messages | I'm not interested in receiving messages from you | not interested so please stop with the texts | no thanks take me off
no thank you please remove my number | bro take me off this | yo stop hitting me up | stop hitting my line
ayo quit blowing me up | stop blowing my phone up | leave my mom alone | leave us alone please
just leave me be | please leave this poor old man alone | go away and don't text back | get off my phone
stay out of my inbox | dont hit me up again | dont text me back | lose this number
lose my digits | forget my number | throw my number away | delete my contact
delete me | delete this number | erase me from your phone | wipe my info from your system
purge my data | scrub my number from your database | block me | unsubscribe me from this nonsense
how do i unsubscribe | how do I make these texts stop | how do I get off this list | make it stop texting me
can you turn these texts off | please turn off the text messages | switch off the messages to this phone | I want off your list
I want off this list | I want out of this text chain | get me out of this group | count me out of your texts
exclude my number from your campaigns | drop me from your list | strike me from your records | put me on your do not call list
add me to your do not contact list | mark this number as do not text | I'm on the national do not call registry | This is harassment
you are harassing me | this is spam and I am reporting it to the FCC | I will be contacting my attorney if you message again | text me one more time and I'm calling the cops
next message goes to my lawyer | if you text me again I will sue | keep texting and I'll report you | one more text and you're blocked
I'm going to file a complaint | I've told you three times to stop | how many times do I need to tell you to stop | what part of stop do you not understand
I already said stop | I asked to be taken off last month | I replied stop and you still text me | you keep texting after I said no
please honor my opt out | I am opting out | i wish to opt-out | opt this number out
Consider this my opt out request | this is my formal request to be removed | please process my removal from your list | requesting removal of my number
stop using my number | dont use this number anymore | dont keep my number | my number should not be on your list
my name needs to come off | take my husband's number off | This is my daughter's phone stop texting it | dont text her anymore
wrong number stop texting | wrong person. remove my number please | this is not Mark. Please stop messaging | i sold it so no more messages
no more messages thx | no further contact please | no further texts | no more contact
no more texting me | No soliciting | do not solicit me | do not call or text
dont call dont text | dont message | never contact us again | never message this number
stop contacting | stop bugging | stop bothering me with this | stop wasting my time with these texts
stop your people from texting me | stop having your team message me | tell your bot to stop texting me | tell your office to quit texting me
call off your robot and stop texting | I dont want to hear from you | never want to hear from you again | I don't want to hear from your company anymore
please don't let me hear from you again | dont send me nothing else | dont send anything else | quit sending me stuff
stop sending these | stop with the spam | I am sick of these texts | im tired of getting texts from you
had enough of your messages | im done with these texts | I'm so done with your messages | these texts need to stop
the texting has to stop | your messages must end now | put an end to these messages | end communication
cease all contact | terminate my subscription | cancel these texts | cancel my text alerts
cancel the messages please | spare me the texts | keep your texts to yourself | your texts are not welcome
these messages are unwanted | it is illegal to text me without consent | who gave you permission to text me | who said you could text this number
my phone is not for marketing take me off | Stop. Texting. Me. | leave. me. alone. | DO NOT TEXT ME
dontt text me agian | plese stop txting | stop tezting me | stop textign me
remove me form the list | take me of your list | unsubcribe please | pleas remve my nubmer
hey so i just wanted to say thanks but um can you stop sending me the text messages okay bye | okay so im at work and my boss saw this so please dont text me on this phone anymore | hi this is karen i dont want any more text messages from you guys thank you | yeah hi i need you to take my number out of your thing
Que me dejen en paz | que me deje en paz por favor | Ya déjenme tranquilo | dejen de estar mandando
dejen de estar mandándome cosas | dejen de estar chingando | ya no quiero recibir | ya no quiero recibir nada de ustedes
ya no deseo recibir sus mensajes | sáquenme | sáquenme de ahí | bórrenme
bórrenme ya | quítame | quítame de tus contactos | quítenme por favor
sácame de la lista | sáqueme de sus contactos | elimíneme | elimíname de tu base de datos
elimínenme de su sistema | eliminen mi número | borra mi número | borre mi teléfono por favor
bórralo mi número | quite mi número de su lista | quiten mi nombre | que quiten mi número
quiero que borren mi número | quiero que me saquen de la lista | necesito que me borren de su base | le pido que me elimine de su lista
les pido que no me escriban | te pido que no me escribas más | le pido de favor que no me mande mensajes | le ruego no me envíe más mensajes
favor de no enviar mensajes | favor de no molestar | favor de no escribir a este número | por favor no escribir más
no escribir | no mandar mensajes | no me mandes nada | no me mandés más mensajes
no me escribás más | dejá de mandarme mensajes che | dejá de joder | dejate de joder con los mensajes
no jodan más | no me jodas más | ya no me molesten | no molesten más
no me anden molestando | no me ande escribiendo | no me estén escribiendo | no me esté mandando mensajes
no vuelva a mandarme mensajes | no vuelva a contactarme | no vuelvas a escribirme | no me vuelvan a mandar mensajes
no me vuelva a molestar | que no me vuelvan a escribir | que ya no me manden mensajes | que no me manden más
que ya no me escriban | no quiero que me manden mensajes | no quiero que me contacten | no quiero que me estén molestando
no quiero sus mensajes | no quiero tus textos | no quiero saber nada de ustedes | no quiero nada de ustedes
no quiero estar en su lista | no quiero que tengan mi número | no me interesa recibir mensajes | no me interesan sus mensajes
no necesito sus mensajes | estos mensajes no los quiero | ya no los quiero recibir | sus mensajes no me interesan
preferiría no recibir mensajes | prefiero que no me escriban | agradecería que no me enviaran más mensajes | le agradeceré que deje de escribirme
sería tan amable de no escribirme | podría dejar de mandarme mensajes | pueden dejar de escribirme | puedes dejar de mandar mensajes
me pueden quitar de su lista | me puede sacar de la lista | ¿me pueden borrar? | ¿cómo me salgo de esta lista?
cómo cancelo estos mensajes | cómo le hago para dejar de recibir mensajes | quiero salirme de la lista | quiero cancelar los mensajes
quiero darme de baja | denme de baja | deme de baja | dar de baja mi número
solicito mi baja | solicito la baja | quiero la baja | paren de escribirme
paren de mandar mensajes | paren con los mensajes | párale con los mensajes | párenle ya con los textos
pare de mandarme mensajes | ya basta de mensajes | basta de textos | basta con los mensajes
ya estuvo bueno de mensajes | ya estuvo con los mensajes | bájenle a los mensajes | córtenla con los mensajes
cortala con los mensajes | alto a los mensajes | no más textos | no más mensajes
nada de mensajes por favor | ni un mensaje más | cero mensajes | mensajes no por favor
suspendan los mensajes | desactiven los mensajes | cancelen mis mensajes | nunca me suscribí
nunca me registré a esto | yo nunca pedí estos mensajes | nunca pedí que me escribieran | jamás les di mi número
yo no les di permiso | no les di permiso para escribirme | no tienen permiso de escribirme | no tienen mi autorización
no autorizo que me contacten | no autoricé estos mensajes | quién les dio permiso de mandarme mensajes | retiro mi permiso
revoco mi consentimiento | no doy mi consentimiento | me están acosando | esto es acoso
los voy a reportar | los voy a demandar | te voy a bloquear | voy a poner una queja
un mensaje más y los demando | si me vuelven a escribir los reporto | la próxima vez llamo a la policía | al próximo mensaje los denuncio
ya les dije que no me escriban | ya le dije que dejen de escribir | cuántas veces les tengo que decir que no me manden mensajes | olviden mi número
olvídense de mi número | pierda mi número | tiren mi número | no usen mi número
no usen este número | este número ya no | este no es su número, no escriban más aquí | número equivocado, no me escriba más
este es el teléfono de mi hija, no le escriban | no le escriban más a mi mamá | está equivocado, borre mi número | no soy esa persona, deje de escribir
estoy harto de sus mensajes | ya me cansé de sus mensajes | me tienen cansada con tantos mensajes | me tienen hasta la madre con sus textos
ya no me textien | no me textees más | no me estés texteando | stop con los mensajes
no more mensajes | ya no quiero texts | remuévanme de la lista | remueva mi número
remover mi número por favor | unsubscribe por favor | hagan el favor de no escribirme | hágame el favor de borrar mi número
háganme el favor de no molestar | sea tan amable de quitarme de su lista | tenga la bondad de no escribirme más | quieren dejar de molestar
hola si mire ya no me mande mensajes por favor gracias | oiga fijese que yo no quiero estar recibiendo mensajes | sakenme de la lista | kitenme de su lista
no me escrivan mas | borrenme d su lista | ya no me manden mensages | no kiero mensajes
dejenme enpaz | nome manden mensajes | You are not authorized to contact me | We request no further communication
Please respect my wishes and stop texting | each text costs me 20 cents so please stop | this thing keeps texting me so just stop | Do not continue to text
please make sure I am removed | see to it that my number is deleted | ensure my number is removed from your records | have me removed please
get my number removed | I want my name gone from your list | I wish to stop receiving | dont wanna get these no more
aint nobody ask for these texts | quit hittin me up | u need to stop texting me fr | stop textin my phone
quit playin on my phone and delete my number | miss me with these texts | dont be texting me | leave me tf alone
i aint ask for these messages | no mo texts | get me outta this group text | I should be obliged if you would cease these messages
Please do not trouble me further | I must ask you not to write again | I do not care to be bothered | I don't wish to be disturbed
Be so kind as to remove my name | I have no wish to receive your messages | kindly let me be | leave an old woman be
Please to not send me messages | I am requesting to stop the messages | I am not wanting your messages | why you are sending me message, stop it
kindly stop to message me | don't message to me | no send me more messages | not send message please
I no want messages | you no text me | stop to text me | stop send me message
please stop the sending of messages | Please don't sending me | pursuant to the TCPA I revoke consent | hereby demand that you cease texting
cease all SMS communications | do not contact this number by any means | this serves as notice to cease contact | I hereby opt out
put a stop to this texting | dont bother texting me again | no longer text this number | No texts to this line, it's for my business
Please remove us | I want to be deleted | could you get rid of my number | trash my number
do me a favor and forget my number | do me a solid and take me off | can you do me a favor and not text me | You've got the wrong guy, delete my number
keep me out of your texts | I said leave me alone | I already told you no, stop contacting me | I've blocked you
blocking you now | reported | Reporting this number as spam | your number is being reported
Next one goes to the attorney general | The next message will be reported | I know my rights under the TCPA | I am not giving you permission to message me
I never gave consent | never opted in | I didn't opt in to this | did not sign up
I didnt sign up for this | I don't know how you got my number but take it off | I don't know you, do not text me | I don't know who this is but stop texting
not sure how i got on this list but take me off | please take us off | we would like off your list | our family does not want these messages
my husband does not want your texts | my mother doesn't want to be texted | Stop harassing my mother | he died, stop texting him
the person you are texting died please remove the number | this number belongs to a child stop | she passed away, please stop texting her phone | let this be the last message
I hope this is the last text I get from you | that's enough texts | I'm over these texts | I cant take any more of these texts
stop with these already texting me every day | ya stop con los texts | please no mas texts | no mas mensajes please
already bought so you can stop texting | you can take me off now | you may remove me from your list | feel free to delete my number
go ahead and take me off the list | time to take me off your list | I think its time you stopped texting me | wish you would stop texting
would you stop texting | will you please quit texting | why do you keep texting me leave me alone | Can someone there remove me
Is there any way to be removed from this | what do I have to do to get off this list | how can I stop these texts | how do I opt out
where do I opt out of this | STOP TEXTING!!!!!! | Stop contacting me!!! 🤬 | 🖕 stop texting me
ya no me escriban stop | no quiero nada, no me escriban | no vuelvan a escribir a este teléfono | sírvanse no enviar más mensajes
absténganse de contactarme | absténgase de enviar mensajes | abstenerse de llamar | ruego cesen los envíos
exijo que cesen los mensajes | hagan favor de dejarme en paz | déjame en paz | ya dejen de fregar
dejen de fregar con sus mensajes | dejen de dar lata | ya no den lata | no estén dando lata
ya no estén molestando | me hartaron, borren mi número | ya me hartaron sus mensajes | qué fastidio con estos mensajes, ya no manden
saquen mi número de ahí | saquen mi nombre de su lista | tachen mi nombre de su lista | quítenme de ese grupo
quiero que me quiten | quiero que me borren | quisiera que me eliminaran de su lista | me gustaría que me sacaran de la lista
me borra por favor de su lista | me quita de su lista por favor | me sacan de la lista | me das de baja
me dan de baja por favor | me da de baja porfa | ponme de baja | no me interesa, bórrame
no me interesa vender, no me escriba | no vendo, ya no me escriba | ya vendí, no me escriban más | ya compramos, ya no mande mensajes
no es mi número, no escriba | se equivocaron de número, no manden más mensajes | usted no tiene derecho a escribirme | no tiene por qué escribirme
no les permito que me escriban | no le di mi número | nunca les di mi número, bórrenlo | de dónde sacaron mi número, bórrenlo
no sé quién es usted, no me escriba | no los conozco, no me manden mensajes | no me llamen ni me escriban | ni me llamen ni me manden mensajes
ni un texto más | ni se les ocurra volver a escribirme | ni se le ocurra escribirme otra vez | que sea la última vez que me escriben
esta es la última vez que me mandan un mensaje | no les vuelvo a decir, dejen de escribir | les dije que no me mandaran mensajes | le dije que me quitara de la lista
ya les pedí que me borraran | les pedí que no me escribieran | por enésima vez, no me escriban | no me contacte más
no contactar | no contactarme | no llamar ni escribir | prohibido escribir a este número
no pienso vender, déjenme tranquila | mi papá no quiere mensajes | mi mamá ya no quiere que le escriban | mi esposo no quiere que nos manden mensajes
a mi abuela ya no le manden mensajes | no le manden mensajes a mi mamá | stop asking me about my house | Quit checking in on me
ya no me agobien con eso | stop selling to us | no me inunden de mensajes | You have five seconds to stop this
It is quite wrong to keep texting someone who has asked you not to | We no longer wish to be contacted by your firm | I'd like my number removed | Id like to be taken off of this
Do me a favor and quit with the messages | do me a favor n dont text | knock it off with all this texting | Please take my phone number off of there
Please lose our number | I never signed up for your texts or anything | I did not sign up for messages from a realtor | Nobody in this house signed up for this
quit it with these texts | u guys need to chill with the texts | im blocking u | bye, blocked
why r u still texting me i said no | no means no, stop texting | I have asked you to stop | I have asked you repeatedly to cease
This is the third time I am asking you to stop | Third request: remove this number | Second notice. Remove my number from your database | Final notice: stop all messages
Per the TCPA, remove my number | Your company is violating the TCPA | Under federal law you must stop | I do not give you consent to send SMS
I did not consent | I don't consent to this | You lack consent | Kindly cease and desist
Cease and desist all communications | Please discontinue all further contact with me | Discontinue these texts please | This number should be removed
Can my number be removed | Can you have my number deleted from your contacts | Kindly delink my number | Please deactivate my number from your list
Deactivate SMS alerts on my number | Stop promotional messages | Please stop sending promotional messages on my mobile | Do not send promotional SMS
please avoid sending me messages | Kindly do not send me any kind of messages | Please do not send further | do not send again
don't send no more | quit sending | stop sending to me | stop sending to my phone please
I'm not interested so don't contact me again | I am not interested, please don't keep contacting me | please dont keep texting | all these texts gotta stop
These messages have got to stop | This has got to stop, no more texts | hate these texts, take me off | I get charged for each text please take me off
I pay per text so stop sending them | my plan charges for texts please quit sending them | this is a landline stop | This is a business line, remove from your list
This is an emergency line, do not text | this is a minor's phone do not text | my mother has dementia, please don't message her phone | My dad passed away. Please take his number off your list
he no longer has this number stop messaging | Carlos doesnt have this number anymore so please quit texting it | you have the wrong number so please remove it | Wrong number, take me off
wrong number lose it | Please update your records and remove this number | Not Carlos. Remove me. | not for sale quit texting
house isnt for sale leave me alone | house is not for sale do not contact | we arent selling so please leave us be | We'd appreciate no more contact
I would appreciate no further texts | Thank you for understanding that I don't want texts | I'd rather not be texted | I'd rather not get texts
rather you didnt text | prefer not being contacted | please keep my number off your lists | please leave me out of this
leave me out of your texts | leave me off your list next time | please stop. sending. texts | stop already with the messages
for the last time stop | for the last time, do not text me | last time im saying it, stop texting | I'm begging you to stop texting me
i beg you stop | please for the love of god stop texting | would you kindly leave me alone | how about you stop texting me
how bout you lose my number | why dont you lose my number | why don't you just leave me alone | cant you just leave me alone
can't you people take a hint and stop texting | dont you ever text me again | dont you dare text me again | and don't text me again
so stop texting ok | so yeah please unsubscribe | unsubscribing from this | unsubscribe, thanks
Unsubscribe me!! | UNSUBSCRIBE ME FROM ALL LISTS | I would like to unsubscribe | im out, unsubscribe
stop msging | stpo texting me | stop texing | quit textng
dont txt | do nt text me | don t text me | dont tect me
stop tetxing me | leave me alnoe | take me of the list | tak me off the list
tke me off | remove my numbr | unsubscirbe | stop mesaging me
stop messageing me | stop harrasing me | please remov me | delte my number
plz dont contct me | stop calin me | Haga el favor de no molestarme | dejen de insistir
ya no insista por favor | no insistan, no voy a vender | ya déjeme en paz señorita | ya no moleste
no moleste | no fastidien | no jodas con los mensajes | no estés fregando
deje de fastidiar | deje de estar escribiendo | deje de estar mandándome mensajes | ya deje de escribirme
deja ya de escribirme | pare ya de escribir | pare por favor de enviarme textos | parale a tus mensajes
ya párenle a sus textos | me quiero salir de esta lista | quiero que me saquen | quiero salirme
cómo me quito de esta lista | cómo me doy de baja | cómo me borro de aquí | cómo le hago para que no me escriban
cómo hago para que dejen de escribirme | me pueden eliminar por favor | me podrían eliminar de su base de datos | puede eliminar mi número
podrían borrar mis datos | solicito que eliminen mis datos | solicito que se elimine mi número | solicito no recibir más mensajes
solicito cesar comunicaciones | pido que se me excluya de la lista | ruego que no me contacten | les agradecería no me enviaran más textos
agradezco que no me contacten más | le encargo que no me mande mensajes | le suplico que no me escriba | no deseo ser contactado
no deseo ser contactada de nuevo | no quiero ser molestada | no quiero que me molesten | no quiero que me hablen
no quiero que me llamen ni que me escriban | no quiero que me busquen | no quiero más información | no quiero información
no quiero seguir recibiendo esto | no quiero esto en mi teléfono | no quiero estos mensajes | no quiero tener nada que ver con ustedes
no me vuelvan a hablar | no me hablen | no me hablen más | no me busquen
no me marquen | no me marque más | no me anden buscando | no me sigan escribiendo
no sigan mandando mensajes | no sigan escribiendo | no siga insistiendo | no continúen enviando mensajes
ya no me hable | ya no me contacte | ya no me contacten por favor | ya no escriban
ya no escriba | ya no manden nada | ya no manden | ya no envíen
ya no me esté enviando mensajes | ya no estén mandando mensajes | ya no estén enviando mensajes | que ya no me lleguen mensajes
que no me llegue nada | que no me estén molestando | que me borren de la lista | que me quiten
que me saquen de ahí | que borren mi número | que dejen de escribir | que ya paren de mandar mensajes
elimina este número | elimine este contacto | elimine mi contacto | elimíname de tus contactos
bórrame de tus contactos | borra mi contacto | quita mi número | quítalo mi número
quite este número | sáquenos de su lista | sácanos de la lista | quítenos de su lista
bórrenos | den de baja mi número | den de baja este número | dé de baja mi número
hagan la baja | baja por favor | quiero baja | no les di mi autorización
no di mi autorización para esto | yo no me suscribí a nada | yo no me registré | yo no pedí nada de esto
yo no pedí esto | no solicité sus servicios ni mensajes | nadie les pidió que me escribieran | nadie los autorizó a escribirme
sin mi permiso no me pueden escribir | no pueden escribirme sin mi permiso | es ilegal mandar mensajes sin permiso | me voy a quejar si siguen
si siguen mandando mensajes voy a denunciar | si no dejan de escribir los voy a denunciar | si no paran llamo a la policía | siga escribiendo y lo denuncio
otro mensaje y lo bloqueo | los voy a bloquear | ya los bloqueé | los reporté como spam
ya stop | stop ya | ya no texts please | no me texteen
no me textee | no textear | no textos | no mensajes
no sms | no spam | no me esckriban | ya no me escrivas
no mandes mas mensages | no mande mas mensaje | quitenme dela lista | sakeme de su lista
borreme porfabor | dejeme empaz | nomas dejen de escribir
`)
