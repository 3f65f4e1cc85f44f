import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** Imperative, subjunctive and infinitive forms only: "no me llamaron" is a complaint, not a request. */
const CONTACT =
  lines(`(?:escrib(?:as|a|an|ir|irme|irnos|amos|i)|text(?:ees|ee|een|ear|earme|ie|ien)|llam(?:es|e|en|ar|arme|arnos)|mand(?:es|e|en|ar|arme|
      arnos)|envi(?:es|e|en|ar|arme|arnos)|molest(?:es|e|en|ar|arme|arnos)|contact(?:es|e|en|ar|arme|arnos)|mensaje(?:es|en|ar|arme)|
      hostigu(?:es|e|en)|hostig(?:ar|arme)|acos(?:es|e|en|ar|arme)|fastidi(?:es|e|en|ar|arme)|chingu(?:es|e|en)|ching(?:ar|arme)|jod(?:as|
      a|an|er|erme)|frieg(?:ues|ue|uen)|fregar|insist(?:as|a|an|ir)|spame(?:es|en|ar)|bombarde(?:es|en|ar)|est(?:es|e|en) (?:escribiendo|
      llamando|mandando|enviando|molestando|textiando|texteando|chingando|jodiendo|insistiendo|hablando|marcando|fregando|
      insistiendo)(?:me|nos)?)`)
const TEXTS =
  '(?:mensajes?|textos?|sms|llamadas?|spam|mensajitos?|comunicacion(?:es)?|notificacion(?:es)?|publicidad|correos?|whatsapps?|propaganda|promociones|textos|contacto)'
const MY_NUMBER = '(?:(?:mi|este|nuestro|el|mis) (?:numero|celular|telefono|contacto|datos|nombre|informacion|cel|linea)(?: de \\w+)?)'
const QUITAR = '(?:quit|borr|elimin|remuev|remov|tach|retir|cancel|anul|descart|exclu|suprim)(?:a|e|en|as|es|ar|o|er|uir|uya|uyan|an)'
const SACAR = '(?:saqu(?:e|en)|sac(?:a|ar))'

/** Spanish wordings that ask to end contact. */
export const RULES_ES = rules('es', [
  [
    'quitar_numero',
    `\\b(?:borr|elimin|quit|sac|saqu|tach|remuev)(?:e|a|en|ue|uen|ar)(?: (?:el|este|ese|mi|numero|de|telefono))* \\d{3,10}(?: \\d{3,4}){0,2} de (?:su|sus|tu|tus|la|esa|ese) (?!anuncio|letrero|oferta|firma|contrato)\\w+`,
  ],
  [
    'no_me_busquen',
    `\\b(?:no|nunca|jamas)(?: (?:me|nos)| (?:vuelv|sig)(?:as|a|an)(?: a)?)+(?: mas)? (?:marqu(?:es|e|en)|marcar(?:me)?|busqu(?:es|e|en)|buscar(?:me)?|habl(?:es|e|en)|hablar(?:me)?)\\b(?! (?:de|del|con|en|por)\\b)`,
  ],
  [
    'no_se_comuniquen',
    lines(`\\bno (?:se |te |me |nos |vuelvan a |vuelva a |vuelvas a )*(?:comuni(?:quen|que|ques|carse|carte|car)|(?:pon(?:gan|ga|gas)|
        poner)(?:se|te)? en contacto)(?: mas| nunca| otra vez)*(?: (?:conmigo|con nosotros|a este|con mi familia)|$)`),
  ],
  ['no_autorizo', `\\bno autoriz(?:o|amos|e) (?:el uso de|que us(?:en|e)|usar) (?:mi|este)\\b`],
  [
    'no_quiero_info',
    lines(`\\b(?:no|ya no)(?: \\w+)? ?(?:quiero|deseo|quisiera|queremos|deseamos|interesa)(?: seguir)? (?:recibir|recibiendo) (?:mas |ninguna |
        su |tanta |esta |de su )*(?:info|informacion|ofertas|propuestas|promociones|correos|anuncios)\\b`),
  ],
  [
    'no_quiero_ser',
    lines(`\\bno (?:quiero|quisiera|deseo|queremos|deseamos|me interesa)(?: \\w+)? (?:ser (?:contactad[oa]|molestad[oa])|estar en (?:su|la|esta|
        tu|ninguna) (?:lista|base|sistema)|saber (?:mas |nada )?de (?:ustedes|ti|usted|su compania))|\\bno (?:quiero|deseo|
        me interesa) (?:saber|recibir|seguir recibiendo) (?:mas )?(?:nada|esto)(?: mas)?(?: de (?:ustedes|usted|ti|su parte|este numero))?$`),
  ],
  [
    'dejar_recibir',
    `\\b(?:dejar|parar|evitar|terminar|cancelar|no seguir) (?:de )?(?:recibir|recibiendo|recibirlos|que me lleguen)(?: \\w+){0,2}? ?(?:mensajes|textos|llamadas|esto|estos|sus|mas|spam|publicidad|los|eso|sms|$)`,
  ],
  [
    'no_mas',
    lines(`(?<!\\b(?:tengo|hay|recibi|llegaron|llegado|puedo) )\\b(?:no mas|ya no mas|nada de|cero|ni un|ningun|ya no|nomas no|ya basta de|
        suficientes|no mande|no manden)(?: (?:mas|de|sus|tus|estos|otro|los))*  ?${TEXTS}(?: mas)?\\b`).replace('  ?', ' '),
  ],
  [
    'mensajes_no',
    `\\b${TEXTS}(?: \\w+)? (?:ya no(?: mas)?(?: (?:me |nos )?${CONTACT}| por favor|$)|no (?:me |nos )?(?:mas )?${CONTACT}|no mas)`,
  ],
  [
    'numero_quiten',
    `\\b${MY_NUMBER}(?: (?:por favor|ya|me|lo|de una vez|favor de))* (?:(?:${QUITAR}|${SACAR})(?:lo|me)?|no (?:lo |le |me |nos |mas )*(?:${CONTACT}|us(?:en|e|es)|cont(?:acten)))\\b`,
  ],
  ['baja', `^baja(?: por favor| ya)* de (?:su|la|esta|tu|sus|todas) `],
  [
    'consentimiento',
    lines(`\\b(?:retir(?:o|ar|amos)|revoc(?:o|ar|amos)|quit(?:o|ar)|cancel(?:o|ar)|anul(?:o|ar)|niego|no (?:doy|di|dimos|he dado|tienen?|tienes|
        hay|les (?:doy|di|he dado)|le (?:doy|di|he dado)|te (?:doy|di|he dado)|cuentan? con)|nunca (?:di|dimos|he dado|les di|le di|te di)|
        sin (?:mi|nuestro))(?: (?:mi|el|nuestro|ningun|ninguna|su|todo))* (?:consentimiento|permiso|autorizacion)\\b(?! (?:para (?:entrar|
        construir|mostrar|vender|que entren|la inspeccion|el (?:credito|avaluo))|de (?:construccion|la ciudad|trabajo|obra)))`),
  ],
  [
    'nunca_acepte',
    lines(`\\b(?:nunca|jamas|no)(?: \\w+)? ?(?:autorice|he autorizado|autorizamos|autorizo|di mi (?:numero|telefono|celular)|(?:les|le|
        te) di mi (?:numero|telefono|celular|permiso|cel|contacto)|me (?:inscribi|suscribi|registre|apunte)|pedi (?:esto|estos|
        que me(?! (?:quit|saq|sac|borr|elim|den|dier|baj))|recibir|sus|que nos)|acepte (?:recibir|estos|esto|que me|sus)|solicite (?:esto|
        estos|que me|sus|recibir|su))\\b(?! (?:la|el|un|una|esa|en (?!esto|esta|su|sus|nada|ninguna|la lista)\\w+)\\b)`),
  ],
  [
    'reportar',
    lines(`\\b(?:(?:los|lo|te|las|la|les|le) (?:voy|vamos|estoy|tendre)(?: a| que)? ?(?:reportar|reportando|demandar|denunciar|bloquear|
        demandando|bloqueando)|(?:voy|vamos) a (?:reportar|demandar|denunciar|bloquear)(?:los|lo|te|las|la|les)?(?= (?:este|estos|su|sus|
        a su|con|como|por|si|ante)\\b|$)|(?:los|lo|te|las) (?:reporto|reporte|demando|denuncio|bloqueo|bloquee|reportare|demandare)|
        report(?:o|e|ar|ado|ando) (?:este numero|estos mensajes|como spam|su numero|tu numero)|bloque(?:o|ar|ando) (?:este|su|tu) numero|
        (?:esto|eso|ya) (?:ya )?es (?:acoso|hostigamiento))\\b`),
  ],
  [
    'nada_de_mi',
    `\\bno (?:me )?(?:mand(?:es|e|en)|envi(?:es|e|en)|escrib(?:as|a|an)) (?:mas )?nada(?: mas)?\\b|\\b(?:a )?${MY_NUMBER} ya no(?=$| (?:quiere|recibe|acepta|desea))`,
  ],
])
