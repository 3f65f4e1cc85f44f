import { rules } from './consent-rule.ts'

/** Imperative, subjunctive and infinitive forms only: "no me llamaron" is a complaint, not a request. */
const CONTACT =
  '(?:escrib(?:as|a|an|ir|irme|irnos|amos|i)|text(?:ees|ee|een|ear|earme|ie|ien)|llam(?:es|e|en|ar|arme|arnos)|mand(?:es|e|en|ar|arme|arnos)|envi(?:es|e|en|ar|arme|arnos)|molest(?:es|e|en|ar|arme|arnos)|contact(?:es|e|en|ar|arme|arnos)|mensaje(?:es|en|ar|arme)|hostigu(?:es|e|en)|hostig(?:ar|arme)|acos(?:es|e|en|ar|arme)|fastidi(?:es|e|en|ar|arme)|chingu(?:es|e|en)|ching(?:ar|arme)|jod(?:as|a|an|er|erme)|frieg(?:ues|ue|uen)|fregar|insist(?:as|a|an|ir)|spame(?:es|en|ar)|bombarde(?:es|en|ar)|est(?:es|e|en) (?:escribiendo|llamando|mandando|enviando|molestando|textiando|texteando|chingando|jodiendo|insistiendo|hablando|marcando|fregando|insistiendo)(?:me|nos)?)'
const AGAIN =
  '(?: (?:vuelv(?:as|a|an) a|sig(?:as|a|an)|continu(?:es|en) (?:a)?|quiero (?:que )?|deb(?:es|en|e)|pued(?:es|en|e)|se (?:les|le) ocurra|v(?:ayas|ayan|aya) a|intent(?:es|en|e)|trat(?:es|en|e) de|tien(?:es|en) (?:permiso|derecho|autorizacion) (?:para|de|a)|necesit(?:as|an)))'
const GERUND =
  '(?:escribiendo|llamando|mandando|enviando|molestando|textiando|texteando|chingando|jodiendo|insistiendo|hablando|marcando|buscando|contactando|fastidiando|hostigando|acosando)(?:me|nos)?'
const TEXTS =
  '(?:mensajes?|textos?|sms|llamadas?|spam|mensajitos?|comunicacion(?:es)?|notificacion(?:es)?|publicidad|correos?|whatsapps?|propaganda|promociones|textos|contacto)'
const MY_NUMBER = '(?:(?:mi|este|nuestro|el|mis) (?:numero|celular|telefono|contacto|datos|nombre|informacion|cel|linea)(?: de \\w+)?)'
const LIST =
  '(?:lista|listas|base|sistema|registros?|grupo|contactos|directorio|agenda|celular|telefono|mensajes|textos|publicidad|campana|chat|aqui|ahi|alli|eso|esto)'
const DEJAR =
  '(?:dej(?:a|e|en|ar|es|aran|arian|enme|ame|eme)|par(?:a|e|en|ar|enle|ale|ele)|basta|ces(?:e|en|ar)|termin(?:a|e|en|ar)|evit(?:a|e|en|ar)|suspend(?:a|an|er)|abste(?:nganse|ngase|ner(?:se)?)|detenganse|detente|alto|acab(?:a|en|ar)|favor|pararle|stop|quit(?:en|ate)se)'
const QUITAR = '(?:quit|borr|elimin|remuev|remov|tach|retir|cancel|anul|descart|exclu|suprim)(?:a|e|en|as|es|ar|o|er|uir|uya|uyan|an)'
const SACAR = '(?:saqu(?:e|en)|sac(?:a|ar))'

/** Spanish wordings that ask to end contact. */
export const RULES_ES = rules('es', [
  [
    'no_contacten',
    `\\b(?:no|ya no|nunca|jamas|ni|tampoco|sin)(?: (?:me|nos|le|les|lo|la|mas|por favor|ya|nunca|te))*${AGAIN}?(?: (?:me|nos|mas|a|que|en))*(?: ${CONTACT}|(?<=sig(?:as|a|an)(?: (?:me|nos))?) ${GERUND})\\b(?! (?:el |la |los |las |un |una )?(?:contrato|cheque|banco|dueno|duena|agente|inquilinos?|vecinos?|direccion|fotos|foto|link|ubicacion|cita|prestamo|oferta|ingles|de usted)\\b)(?! (?:al|a (?:nadie|los|las|el|la|sus|tus|mis?|nuestr\\w+)) (?!numero|celular|telefono|casa|este|espos|mama|papa|famil|hij))`,
  ],
  [
    'no_me_busquen',
    `\\b(?:no|nunca|jamas)(?: (?:me|nos)| (?:vuelv|sig)(?:as|a|an)(?: a)?)+(?: mas)? (?:marqu(?:es|e|en)|marcar(?:me)?|busqu(?:es|e|en)|buscar(?:me)?|habl(?:es|e|en)|hablar(?:me)?)\\b(?! (?:de|del|con|en|por)\\b)`,
  ],
  [
    'no_se_comuniquen',
    `\\bno (?:se |te |me |nos |vuelvan a |vuelva a |vuelvas a )*(?:comuni(?:quen|que|ques|carse|carte|car)|(?:pon(?:gan|ga|gas)|poner)(?:se|te)? en contacto)(?: mas| nunca| otra vez)*(?: (?:conmigo|con nosotros|a este|con mi familia)|$)`,
  ],
  ['no_autorizo', `\\bno autoriz(?:o|amos|e) (?:el uso de|que us(?:en|e)|usar) (?:mi|este)\\b`],
  ['no_sigan', `\\bno (?:me |nos )?(?:sig(?:as|a|an)|continu(?:es|en|e)|est(?:es|e|en)) (?:con (?:los |tus |sus )?${TEXTS}|${GERUND})\\b`],
  [
    'no_quiero',
    `\\b(?:no|ya no|tampoco|nunca|jamas)(?: \\w+)? ?(?:quiero|quisiera|queremos|deseo|deseamos|necesito|necesitamos|me interesan?|pedi|pedimos|solicite|acepto|acepte|ocupo|me gusta|gusto)(?: (?:recibir|recibiendo|ver|seguir|sigan|tener|saber|que me lleguen?|que lleguen|estar|nada|de))*(?: (?:mas|sus|tus|los|las|estos|estas|este|esta|ningun|ninguna|ninguno|tipo|de|otro|otros|tantos|nada|recibiendo|tantas|ni|ni un|un))* ${TEXTS}\\b(?! (?:de (?!ust|voz|texto|ventas|ti|parte)|del banco))`,
  ],
  [
    'no_quiero_que',
    `\\bno (?:quiero|quisiera|queremos|deseo|deseamos|me gusta|autorizo|acepto|permito|doy permiso (?:para|de)|di permiso (?:para|de)|necesito|les di permiso (?:para|de))(?: (?:a|de))? que (?:(?:me|nos|ya|mas|ustedes|sus|usted|nadie|vuelvan a|vuelva a|sigan|siga|esten|este|vuelvas a|sigas) ?)*(?:${CONTACT}|${GERUND}|contactado|contactada)\\b`,
  ],
  [
    'no_quiero_info',
    `\\b(?:no|ya no)(?: \\w+)? ?(?:quiero|deseo|quisiera|queremos|deseamos|interesa)(?: seguir)? (?:recibir|recibiendo) (?:mas |ninguna |su |tanta |esta |de su )*(?:info|informacion|ofertas|propuestas|promociones|correos|anuncios)\\b`,
  ],
  [
    'no_quiero_ser',
    `\\bno (?:quiero|quisiera|deseo|queremos|deseamos|me interesa)(?: \\w+)? (?:ser (?:contactad[oa]|molestad[oa])|estar en (?:su|la|esta|tu|ninguna) (?:lista|base|sistema)|saber (?:mas |nada )?de (?:ustedes|ti|usted|su compania))|\\bno (?:quiero|deseo|me interesa) (?:saber|recibir|seguir recibiendo) (?:mas )?(?:nada|esto)(?: mas)?(?: de (?:ustedes|usted|ti|su parte|este numero))?$`,
  ],
  [
    'dejen_de',
    `\\b${DEJAR}(?: (?:ya|por favor|favor|de una vez|de|a|con|en|estar|todo|los|las|tus|sus|esos|estos|estas|me|nos|tanto|tantos|tantas|mas|que me|andar|seguir|el|la))*(?: ${CONTACT}| ${GERUND}| ${TEXTS}| (?:mandandome|enviandome|escribiendome|llamandome|molestandome))\\b(?! (?:de el |del |a (?:mi (?!numero|celular|telefono|esposo|esposa|casa|mama|familia)|los|las|sus)))`,
  ],
  [
    'dejar_recibir',
    `\\b(?:dejar|parar|evitar|terminar|cancelar|no seguir) (?:de )?(?:recibir|recibiendo|recibirlos|que me lleguen)(?: \\w+){0,2}? ?(?:mensajes|textos|llamadas|esto|estos|sus|mas|spam|publicidad|los|eso|sms|$)`,
  ],
  [
    'no_mas',
    `(?<!\\b(?:tengo|hay|recibi|llegaron|llegado|puedo) )\\b(?:no mas|ya no mas|nada de|cero|ni un|ningun|ya no|nomas no|ya basta de|suficientes|no mande|no manden)(?: (?:mas|de|sus|tus|estos|otro|los))*  ?${TEXTS}(?: mas)?\\b`.replace(
      '  ?',
      ' ',
    ),
  ],
  [
    'mensajes_no',
    `\\b${TEXTS}(?: \\w+)? (?:ya no(?: mas)?(?: (?:me |nos )?${CONTACT}| por favor|$)|no (?:me |nos )?(?:mas )?${CONTACT}|no mas)`,
  ],
  [
    'quiten_numero',
    `\\b(?:${QUITAR}|${SACAR})(?:me|nos|lo|le)? (?:(?:por favor|ya|tambien|todo|todos|favor de|de|favor) )*${MY_NUMBER}(?! (?:anterior|viejo|de trabajo y))\\b`,
  ],
  [
    'quitenme',
    `\\b(?:${QUITAR}|${SACAR})(?:me|nos)(?: (?:por favor|ya|favor|inmediatamente|de una vez|de inmediato))*(?: (?:de|del|en)(?: (?:su|sus|la|las|esta|este|tu|tus|el|todas|todos|esa|ese|los))*(?: ${LIST})| por favor| ya| o (?:los|voy|te)| y no|$)`,
  ],
  [
    'me_quiten',
    `\\b(?:me|nos) (?:(?:puede|pueden|puedes|podria|podrian|quiten|quite|quites|saquen|saque|saques|borren|borre|borres|eliminen|elimine|elimines|quitaran|borraran|sacaran|eliminaran|quitara|borrara|remuevan|remueva|dan|den|des|de) ?)+(?:quitar|sacar|borrar|eliminar|remover|retirar)?(?: ?(?:por favor|ya))*(?: (?:de|del)(?: (?:su|sus|la|las|esta|este|tu|tus|el))*(?: ${LIST})|$)`,
  ],
  [
    'numero_quiten',
    `\\b${MY_NUMBER}(?: (?:por favor|ya|me|lo|de una vez|favor de))* (?:(?:${QUITAR}|${SACAR})(?:lo|me)?|no (?:lo |le |me |nos |mas )*(?:${CONTACT}|us(?:en|e|es)|cont(?:acten)))\\b`,
  ],
  [
    'pierdan_numero',
    `\\b(?:pierd(?:an|a|e)|olvid(?:en|e|a|ense|ate|ese)|tir(?:en|e|a)|bloque(?:en|a|e))(?: (?:de|que tienen))? (?:${MY_NUMBER}|mi$|nosotros$|de mi$)`,
  ],
  ['baja', `^baja(?: por favor| ya)* de (?:su|la|esta|tu|sus|todas) `],
  [
    'baja',
    `\\b(?:dar|dame|denme|deme|darme|darnos|danos|dennos|demen|de|den|doy|daran|date|darse|me den|me des|me de)(?: (?:me|por favor|ya|favor))* de baja(?! (?:la|el|los|las|mi (?!numero|celular|telefono|contacto|nombre|suscripcion)|un|una)\\b)`,
  ],
  [
    'cancelar_textos',
    `\\b(?:cancel(?:a|e|en|ar|o|enme|ame|eme)|termin(?:a|e|en|ar)|suspend(?:er|an|a)|desactiv(?:ar|en|a|e))(?: (?:me|por favor|ya|todos|todas))*(?: (?:los|las|mis|sus|tus|estos|estas|mi|la|el|este|esta|esos|toda))* (?:mensajes?|textos|sms|suscripcion|llamadas|notificaciones|consentimiento|permiso|autorizacion|alertas|publicidad|servicio de mensajes|comunicacion)\\b`,
  ],
  [
    'consentimiento',
    `\\b(?:retir(?:o|ar|amos)|revoc(?:o|ar|amos)|quit(?:o|ar)|cancel(?:o|ar)|anul(?:o|ar)|niego|no (?:doy|di|dimos|he dado|tienen?|tienes|hay|les (?:doy|di|he dado)|le (?:doy|di|he dado)|te (?:doy|di|he dado)|cuentan? con)|nunca (?:di|dimos|he dado|les di|le di|te di)|sin (?:mi|nuestro))(?: (?:mi|el|nuestro|ningun|ninguna|su|todo))* (?:consentimiento|permiso|autorizacion)(?! (?:para (?:entrar|construir|mostrar|vender|que entren|la inspeccion|el (?:credito|avaluo))|de (?:construccion|la ciudad|trabajo|obra)))`,
  ],
  [
    'nunca_acepte',
    `\\b(?:nunca|jamas|no)(?: \\w+)? ?(?:autorice|he autorizado|autorizamos|autorizo|di mi (?:numero|telefono|celular)|les di mi|le di mi|te di mi|me (?:inscribi|suscribi|registre|apunte)|pedi (?:esto|estos|que me|recibir|sus|que nos)|acepte (?:recibir|estos|esto|que me|sus)|solicite (?:esto|estos|que me|sus|recibir|su))\\b(?! (?:la|el|un|una|esa|en (?!esto|esta|su|sus|nada|ninguna|la lista)\\w+)\\b)`,
  ],
  [
    'en_paz',
    `\\b(?:dej(?:a|e|en|ar|es)?(?:me|nos)?|dejenme|dejame|dejeme|dejarme|dejennos)(?: (?:me|nos|ya|por favor|vivir|de una vez))* (?:en paz|tranquil[oa]s?|vivir)\\b|\\b(?:me|nos) (?:dej(?:e|en|es|as|an|a)|puede[ns]? dejar|podrian? dejar)(?: \\w+)? (?:en paz|tranquil[oa]s?)`,
  ],
  [
    'no_molestar',
    `^(?:ya |por favor |favor de |que )*no (?:me |nos )?(?:molest(?:es|e|en|ar)|insist(?:as|a|an|ir)|chingu(?:es|en|e)|jodan?|jodas|friegu(?:en|es|e))(?: mas| por favor| ya| tanto)*$`,
  ],
  [
    'reportar',
    `\\b(?:(?:los|lo|te|las|la|les|le) (?:voy|vamos|estoy|tendre)(?: a| que)? ?(?:reportar|reportando|demandar|denunciar|bloquear|demandando|bloqueando)|(?:voy|vamos) a (?:reportar|demandar|denunciar|bloquear)(?:los|lo|te|las|la|les)?(?= (?:este|estos|su|sus|a su|con|como|por|si|ante)\\b|$)|(?:los|lo|te|las) (?:reporto|reporte|demando|denuncio|bloqueo|bloquee|reportare|demandare)|report(?:o|e|ar|ado|ando) (?:este numero|estos mensajes|como spam|su numero|tu numero)|bloque(?:o|ar|ando) (?:este|su|tu) numero|(?:esto|eso|ya) (?:ya )?es (?:acoso|hostigamiento))\\b`,
  ],
  [
    'ultima_vez',
    `\\bsi (?:me |nos )?(?:vuelv(?:es|en|e)|sig(?:ues|uen|ue)) (?:a )?(?:escrib\\w+|llam\\w+|mand\\w+|molest\\w+|text\\w+|insist\\w+)(?: \\w+){0,4}? (?:report|demand|denunci|bloque|abogad|polic)`,
  ],
  [
    'nada_de_mi',
    `\\bno (?:me )?(?:mand(?:es|e|en)|envi(?:es|e|en)|escrib(?:as|a|an)) (?:mas )?nada(?: mas)?\\b|\\b(?:a )?${MY_NUMBER} ya no\\b`,
  ],
])
