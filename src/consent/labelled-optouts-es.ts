const lines = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

/** Free-word requests to end contact in Spanish, one a line: test data. */
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
ya no me mande nada por favor
No gracias, no me manden mas textos
no vuelva a escribirme
ya párenle con los mensajes
ya déjenme de molestar
Dejen de estar chingando
no quiero nada, bórrenme
le pido que ya no me escriba
Por favor elimínenme de sus contactos
Ya les dije que no me llamen
que dejen de escribirme por favor
no me contacte mas
No estoy interesado, no me contacten
no estén mandando mensajes
quite mi teléfono de su lista por favor
Quisiera que me quitaran de la lista
me gustaría que dejaran de escribirme
ya no deseo recibir información
no deseo ser contactado
No me interesa recibir mensajes
Cómo me doy de baja
quiero que me den de baja
quiero que me borren de su sistema
borre mi informacion
Mi número no es para publicidad, no escriban
ya no me estén mandando mensajes
no me mande más información
no me siga escribiendo
Favor de quitarme de su lista
favor de borrar mi numero
Sáquenme de ahí por favor
No le he dado permiso de escribirme
usted no tiene permiso para contactarme
si me vuelven a escribir los reporto
no me esten fregando
ya no escriban
ya no llamen
no llamen a este número
no manden nada a este numero
Dejen en paz a mi mamá, no escriban
Elimine este número
Esto es spam, quítenme
pls stop mandando textos
no quiero sus mensajes
no me interesan sus mensajes
me molestan sus mensajes, ya no escriban
ya no me mandes mensajes por favor
Disculpe, no quiero recibir mensajes de texto
me puede quitar de su lista de contactos
Por favor remuevan mi número de su base
no estoy vendiendo, dejen de molestar
le agradezco que ya no me escriba
Ya les pedí que no me manden mensajes
no vuelvas a mandarme mensajes
Por favor no vuelvan a comunicarse conmigo
No se comuniquen más conmigo
no necesito que me escriban
no quiero que me sigan mandando mensajes
quiero que dejen de mandarme mensajes
que ya no me escriban
ya no me hablen
Ya estuvo, dejen de llamar
no me interesa vender, no insista
Por favor borre mi información de contacto
quiero cancelar mi suscripción
darme de baja
baja por favor de su lista
Ya déjeme en paz señor
bórreme de su lista de favor
No autorizo el uso de mi número
no les he dado permiso de contactarme
si siguen mandando mensajes los voy a denunciar
No quiero más textos suyos
no quiero recibir nada de ustedes
elimíneme de la lista
no me moleste más
no me estén molestando
no mas llamadas ni textos
por favor ya no manden textos
favor de sacar mi número de su lista
no textear mas
Paren de chingar con los mensajes
no me spameen
`)
