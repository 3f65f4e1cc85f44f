const lines = (text: string): string[] =>
  text
    .trim()
    .split(/\n| \| /)
    .map((line) => line.trim())

/** More ordinary messages a word away from a request, in both languages: test data. */
export const MORE_OTHERS = lines(`
Please do not remove me from the list | don't ever stop sending listings | I'm not asking you to stop | I didn't ask to be taken off your list
I do not want to be taken off your list | I'm not saying stop, just slow down | I don't want you to stop texting | I'm not ready to unsubscribe
no need to take me off the list | I never asked you to quit sending listings | You don't need to stop writing | Do not lose my number
please dont lose my number lol | I would hate to be removed from your list | no reason to stop texting | I'd be upset if you stopped texting
It's not that I want you to stop | I don't mean stop texting me altogether | Who told you to stop sending me homes? I want them | Please never stop, these help us
I wasn't trying to opt out | we are not opting out, keep them coming | I hope you won't take me off the list | Don't text me until Monday
Don't call me, texting is fine | stop texting me in the middle of the night | please only text me after 5 | No texts after 9pm please
do not contact me before 10 | no more texts at 6am please | Please text rather than calling | Stop calling during dinner, text is fine
don't send me anything with an HOA | stop sending me stuff in the desert | quit texting me two story homes | don't message me about rentals, just houses for sale
stop texting me so early | dont call just txt | please don't email, text me | no more condos
take Fontana off my list | remove Fontana from my search | stop texting during work hours | Stop sending listings that are pending
no voicemails please | Please do not call my husband, text me instead | Stop sending me houses in Hemet | don't text me while I'm at work
Please don't contact my tenant directly | don't text my wife, she's asleep, tell me | can you text my wife instead of me | my wife stopped texting our old agent
cancel our tour | can we cancel Saturday | withdraw our offer please | remove the contingency
take the house off the market | take us off the schedule | I never agreed to that price | we never signed the listing agreement
I didn't sign up for a VA loan | I didn't give permission for the open house | I don't consent to a credit pull yet | I want out of my lease
get me out of this mortgage | I want off this busy street | we need to end our lease first | when does the listing end
what time does the open house end | I stopped by yesterday | I'll stop by at noon | we can stop in after church
the bus stop is loud | end unit please | dead end street | I'm done looking for today
I'm done with condos | I'm tired of renting | sick of getting outbid | sick of our landlord's messages
our landlord keeps texting us | I told the other realtor to leave me alone | my ex keeps harassing me so I need to move | is it illegal to text while driving lol
report the income on the form? | my lawyer will review the contract | I'll have my attorney call you | I filed a complaint against the landlord
I blocked the other agent | the neighbors got reported to the city | can I get a copy of the inspection report | I lost my number list, can you resend
my number changed, delete the old one | this is my new number, remove the old one | don't forget my number | forget about the Upland one
forget it, too expensive | never mind | not interested | no thanks
we already sold | we went with someone else | not right now | maybe next year
leave the keys in the box | leave me a message | leave it with me | I didn't get your text
I never got your message | I haven't received any messages | no message yet from the lender | I don't have text on that phone
I don't get texts at work, email me | are you a bot? | is this spam? | who is this
how did you get my number | why are you texting me | do you text on weekends | you can text me anytime
text me | call me | please contact me again in March | don't hesitate to contact me
don't be afraid to text | never hurts to ask | no problem texting me | no rush texting back
I don't mind you texting me | I don't mind getting texts | I didn't mean to bother you | sorry to bother you
I'm not trying to spam you | we want to stop paying rent | I quit my job | can you stop the foreclosure
is there a way to stop foreclosure | put an end to my lease | the end | no quiero dejar de recibir mensajes
no me quiten | no me saquen de la lista por favor | nunca dejen de mandarme casas | no dejes de escribirme
no quiero darme de baja | no pedí que me quitaran | no es que quiera que dejen de escribir | no estoy pidiendo que me borren
no borren mi número por favor | no pierda mi número | no olvide mi número | no me llame antes de las 9
no me escriban los domingos | no me manden casas de Fontana | no me manden departamentos | no me llamen, mejor mensaje
ya no me mande de Perris | dejen de mandarme condominios | deje de mandarme casas con HOA | no me mande mensajes tan tarde
no quiero mensajes en la noche | no me escriba en horas de trabajo | cancele la cita | quiero cancelar el tour
quiero cancelar mi contrato de renta | retire mi oferta | quite esa casa de la lista | borre lo anterior
quiten la de Ontario | elimina la de Chino de mi búsqueda | mi banco no deja de llamarme | los inversionistas no dejan de mandarme mensajes
le dije a mi agente que no me llamara | mi esposo le dijo que no le escribiera | me llegaron muchos mensajes de otros agentes | no me llegó su mensaje
no recibí su mensaje | no he recibido mensajes | nunca recibí la información | no me escribió el agente
no me llamaron | nadie me llama | no me han contestado | no tengo mensajes
no me molesta | no es molestia | no quiero molestar | disculpe la molestia
no se preocupe | no me interesa | ya compramos | ya vendí
no gracias | por ahora no | mejor el otro año | no quiero vender
no quiero comprar todavía | quiero parar de pagar renta | voy a dejar mi apartamento | déjeme pensarlo
déjame ver | déjame en la lista | déjeme un mensaje | deje le pregunto a mi esposa
déjenme saber | para mi mamá | para eso quiero la casa | pare en la esquina
el alto de la esquina | quiero salir de deudas | quiero salir de esta casa | salgo a las 5
al fin | sin permiso de la ciudad | no tiene permisos la ampliación | no di permiso para entrar
nunca firmé el contrato | nunca acepté ese precio | no acepto esa oferta | voy a demandar a mi landlord
mi abogado va a revisar | los voy a llamar mañana | te voy a mandar las fotos | le voy a marcar
no puedo hablar ahorita, mándame texto | no tengo llamadas, escríbeme | no dude en escribirme | no deje de avisarme
no olvides mandarme la info | quítale al precio | quítale 10 mil | saca la cuenta
saque el lavadero del trato | Don't ring my work phone, use my cell | Text me, don't call | Calls only after 5 please
No more emails, texts are good | Stop sending me anything in Hemet | quit sending stuff over 500 | don't send me any more condos
only text me on weekdays | do not text me during church | please don't text me at night | Don't contact me until after the holidays
No more pictures of kitchens | stop sending 2 bedrooms | dont send me any more 55+ communities | please no texts during my shift
stop texting me links, pictures are better | no more voice notes | don't text my old number, use this one | do not send messages in the group chat, text me directly
no texting after ten, my kids sleep | I can't text while at work | Not so many texts, once a week is plenty | too many texts, slow down
Fewer texts please | Please don't write to me in English | I don't want off the list | please keep me on the list, don't delete me
I am not asking to be removed | do not stop the messages | I never wanted to be taken off | not unsubscribing just busy
I haven't opted out | no no dont stop texting me im just at work | I didn't mean to text stop | Don't cancel my texts
please don't end the messages | why did you stop texting me | you stopped texting me | I don't want the texts to stop
don't make the texts stop | nobody said to stop texting | why don't you call me tomorrow | why don't you text me the address
don't you text people back? | can't you text me the address | please take me off the Saturday showing list | cancel the reminder texts for Friday's tour? no, just the tour
cancel my 3pm call | please cancel the call with the lender | don't call me at 3, call at 4 | no need to call me tomorrow, I'll be there
stop payment on the check | take my name off the open house sign in | remove Friday from the schedule | ¿no me puede mandar más fotos?
¿no me podría llamar mañana? | no podría mandarme la info | no me puede llamar al rato | no me llame señora, dígame Rosa
no me llega el mensaje | no me ha mandado nada | todavía no me manda los papeles | no me mandó las fotos
no me llegan sus mensajes | ya no quiero esperar | no me mande mensajes de voz, mejor escrito | no me mande fotos, mejor el link
ya no me mande de dos recámaras | ya no me envíe propiedades en Hemet | los domingos no, por favor | no me escriba tan temprano
no le diga a mi esposo | no le llame a mi esposo, llámeme a mí | no quiero que me mande a otro agente | no quiero que el banco me llame
quiero que me llame | quiero que me manden más | espero que no dejen de mandarme casas | ojalá no me quiten de la lista
sería una lástima que dejaran de escribirme | no vayan a dejar de mandarme | por favor no me vayan a borrar | no estoy diciendo que paren
no dije que dejaran de escribir | no dije alto | mi vecino no deja de molestarme | el dueño no me deja en paz
mi suegra no me deja en paz jaja | mi ex me está acosando y por eso me quiero mudar | el banco me mandó una carta | voy a sacar el permiso
necesito un permiso | no tengo permiso de trabajo | no tengo número de seguro social | no tengo lista la casa
la casa no está lista | ya está lista | mándeme la lista | quite las fotos viejas
borre esa foto | saque una cita | cancele la llamada | no cancele la cita
no se olvide de mi número | no me olvide | I need to stop and think | don't stop believing lol
we can't stop looking at it | my kids won't stop talking about the pool | keep texting me | keep me on your list
put me on your list | add me to the list | take your time | take it off the market
take off the 5th works | let me off the hook | leave it alone | leave the offer alone
leave the price alone | end of the month | at the end of the day we want a yard | remove the shed
we are getting our deposit back | I'm getting these docs signed | the report said termites | termite report came back
I will report back | can you report to us after the inspection | block party on our street | which block is it on
I was told to stop by the office | they told me to stop at the gate | my lawyer said to call you | court date is Monday
the police station is close by | text my lawyer | next message I'll send the documents | I'll send another text with the address
one more message: bring the keys | if you call again I'll be home after 5 | the last text I got from you was about Upland | your last message was cut off
I only got part of your message | never got the listing | never agreed on a price with them | she never asked for much
I never call anyone back lol | estoy libre para llamarle a las 5 | me da un numero para mandarle mensaje | para mandarme textos use este celular
ya no me acuerdo cuál era | ya no me alcanza el enganche | no les di mi respuesta todavía | el dueño ya no me contesta
delete that last one, meant 550 | we stopped asking for a price | stop asking so many questions
`)
