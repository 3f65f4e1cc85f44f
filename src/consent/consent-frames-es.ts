import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

/** Stems of reaching somebody, without their endings. Accents are folded, so tú, usted, ustedes and vos meet in few endings. */
const STEM_AR =
  lines(`(?:texte|texti|text|llam|mand|envi|molest|contact|mensaje|mensaj|hostig|hostigu|acos|fastidi|ching|chingu|frieg|friegu|freg|spame|
      spamme|bombarde|marqu|marc|notifiqu|notific|comuniqu|hinch|jorob|mam|whatsappe|incomod|perturb|atosig|atosigu|atorment|embrom|
      importun|mortific|mortifiqu|encim|agobi|asedi|satur|abrum|contest|mensaji|mensaje|mensajie|wasape|whatsapi|guasape|inund|interrump|
      tortur|fastidie|robe|insista|dirija|notifi|solicit|solicite|acech|enred|espame|espami|texteand|quit el tiemp)`)
const STEM_IR = '(?:escrib|jod|insist|remit|dirij|persig|invad|ofrez|ofrezc|interrump)'
/** Requests only: subjunctive, imperfect subjunctive, infinitive. "No me llamaron" is a complaint, "no me llaman" a fact. */
const ASKED_AR = '(?:e|es|en|emos|eis|ara|aras|aran|ase|asen|ar|ee|ees|een)'
const ASKED_IR = '(?:a|as|an|amos|ais|iera|ieras|ieran|iese|iesen|er|ir)'
const CLITIC = '(?:me|nos|le|les|lo|la|los|las|te|se|melo|melos|melas|noslos|nosla)?'
const REACH = `(?:${STEM_AR}${ASKED_AR}${CLITIC}|${STEM_IR}${ASKED_IR}${CLITIC}|(?:est|and|sig|continu|viv)(?:e|es|en|a|as|an|uviera|uvieran|e|ar)? (?:${STEM_AR}|${STEM_IR}|habl|busc)(?:ando|iendo)${CLITIC}|pon(?:ga|gan|gas|er|erse)(?: en)? contacto)`
const REACHING = `(?:${STEM_AR}|${STEM_IR}|habl|busc)(?:ando|iendo)${CLITIC}`
const SMALL =
  lines(`(?:me|nos|le|les|lo|la|los|las|te|se|mas|ya|por favor|por texto|favor|nunca|jamas|a|que|de|vuelv\\w+|volver|volviera\\w*|sig\\w+|
      segu\\w+|continu\\w+|pued\\w+|podri\\w+|(?:quiero|queremos|quisier\\w+|deseo|deseamos) que|quiera[ns]?|ande[ns]?|anda[rs]?|este[ns]?|
      estar|estuvier\\w+|vaya[ns]?|ir|ustedes|usted|vos|tu|nadie|otra vez|pedi\\w*|pid\\w+|intent\\w+|trat\\w+|necesit\\w+|ocup\\w+|
      deb\\w+|tien\\w+|permiso|derecho|autoriz\\w+|para|mandar\\w*|gust\\w+|permit\\w+|doy|acept\\w+|interes\\w+|consient\\w+|ni|
      se\\w{0,3} ocurr\\w+|atrev\\w+|aqui|al|a este|este|numero|celular|telefono|mi|por|aca|y|o|tanto|andar|favor de|pretend\\w+|
      me sig\\w+)`)
const TEXTS =
  '(?:mensajes?|mensajitos?|mensajeria|textos?|textitos?|textazos|texts|sms|llamadas?|spam|comunicaci\\w+|notificaci\\w+|publicidad|whats|whatsapps?|propaganda|promociones|recados|messages|mensajeo|texteos?|alertas|contacto)'
const TEXTS_ONLY =
  '(?:mensajes?|mensajitos?|mensajeria|textos?|textitos?|texts|sms|spam|comunicaci\\w+|notificaci\\w+|publicidad|propaganda|messages|texteos?)'
const OWN = '(?:mi|este|nuestro|el|mis|ese|su|ese|esta|estos)'
const LINE = `(?:${OWN} (?:numero|celular|telefono|contacto|datos|nombre|informacion|cel|linea|movil|info|cuenta|registro|number|phone|telefonito|numerito)|(?:numero|telefono|celular) (?:de (?:mi|su)))`
const LIST =
  lines(`(?:list|lista|listas|dela lista|base|sistema|registros?|grupo|contactos?|directorio|agenda|celular|telefono|mensajes|textos|texts|
      publicidad|campan\\w*|chat|aqui|ahi|alli|aca|eso|esto|ficheros?|archivos?|computadora|programa|envios?|notificaciones|sms|difusion|
      cadena|spam|todo|todos|sus cosas|correo|crm|mensajeria|suscripci\\w+|marketing|robot)`)
const OUT =
  '(?:quit|borr|elimin|remuev|remov|tach|retir|anul|descart|exclu|suprim|saqu|sac|baj|tach|desuscrib|desinscrib|depur|limpi|cancel|desafili|desapunt|desvincul|desactiv|despein)'
const FORM = '(?:a|e|as|es|an|en|ar|er|ir|o|uya|uyan|ue|uen|ues|ad|ara|aran|aras|iera|ieran|amos|emos|ando|iendo)'
const ME = '(?:me|nos|melo|lo|la|los|le|las|noslo)'
const STOP =
  lines(`(?:dejate|dejense|dejese|dej(?:a|e|en|as|es|ar|ad|ara|aran|arias?|arian|emos|ame|eme|enme)|(?:par|ces|termin|acab|cort|suspend|evit|
      finaliz|deten)(?:a|e|en|es|an|ar|er|ara|aran|ad)(?:le|la|lo|los|las|nle)?|parenle|parele|parale|deteng(?:a|an|as)|detengan?se|
      absteng(?:a|an|as|anse|ase)|abstenerse|basta|bast(?:e|a)|alto|fin|(?:ya )?estuvo(?: bueno| bien)?|bajenle|bajele|bajale|ya chole|
      chole|suficiente|suficientes|pongan? fin|poner fin|corten|cortenla|cortala|cortela|calmen|calmense|calmate|rel(?:ax|aja)|stop|
      desist(?:a|an|e|ir)|hasta aqui)`)
const LEAD_OUT =
  lines(`(?:bueno|por favor|ya|favor|de|una|vez|con|a|en|estar|estarme|todo|toda|los|las|tus|sus|esos|esas|estos|estas|me|nos|tanto|tantos|
      tantas|mas|que|andar|andarme|seguir|el|la|lo|este|esta|tu|su|ese|esa|tan|insistentes?|molestos?|cualquier|tipo|inmediatamente|
      inmediato|forma|otros?|de una vez|ustedes|usted|vos|tantos|toditos|todos|todas|mandar|enviar|recibir|mandarme|enviarme|venir|llegar|
      le|automaticos|automatizados|pinches|malditos|puros|mi|numero|telefono)`)
const DENY = '(?:nunca|jamas|no|en ningun momento|ningun momento|nadie|tampoco|ni siquiera|yo no|ni)'
const LAW =
  '(?:report\\w*|denunci\\w*|demand\\w*|bloque\\w*|abogad\\w*|polici\\w*|fcc|ftc|procuradur\\w*|fiscal\\w*|queja|autoridades|corte|legal|acciones legales)'

/** Wide Spanish frames: stems and endings of any person, with clitics on either side. */
export const FRAMES_ES = rules('es', [
  [
    'no_escribir',
    lines(`\\b(?:no|nunca|jamas|ni|tampoco|sin|prohibid\\w+|prohib\\w+|dejar de|evit\\w+|ya)(?: ${SMALL}){0,8}? (?<=\\b(?:no|nunca|jamas|ni|
        tampoco|sin|prohib\\w+|evit\\w+)\\b.{0,80})${REACH}\\b(?! (?:el |la |los |las |un |una )?(?:contrato|cheque|banco|dueno|duena|agente|
        inquilinos?|vecinos?|direccion|fotos?|link|ubicacion|citas?|prestamo|oferta|ingles|informe|documentos?|papeles)\\b)(?! (?:al|
        a (?:nadie|los|las|el|la|sus|tus|mis?|nuestr\\w+)) (?!numero|celular|telefono|casa|cel|este|espos|mama|papa|famil|hij|
        abuel))(?<!\\bse (?:molest\\w{1,3}|incomod\\w{1,3}))`),
  ],
  [
    'no_escribir',
    `\\b(?:no|nunca|jamas)(?: (?:me|nos|mas|ya|se|te))*(?: (?:est|and|sig|continu)\\w*) (?:me |nos |con )*(?:${REACHING}|${TEXTS})\\b`,
  ],
  [
    'dejar_de',
    lines(`\\b(?!para (?!(?:ya )?(?:de|con|a) ))${STOP}(?! (?:(?:un|me un|su|tu|el|mi) )?(?:mensaje|recado|texto)\\b)(?: ${LEAD_OUT}){0,6}? (?:${REACH}|
        ${REACHING}|${TEXTS}|hablar(?:me|nos))\\b(?! (?:de el |del |a (?:mi (?!numero|celular|telefono|espos|casa|mama|familia|cel)|los|las|
        sus)|de (?:voz|texto|ventas)))`),
  ],
  [
    'textos_paren',
    lines(`\\b${TEXTS}(?: \\w+){0,4} (?:tienen?|deben?|necesit\\w+|quiero|pido|ya|por favor|favor|que|van)(?: (?:que|de|a|se|ya|
        por favor))* (?:parar|pare|paren|terminar|terminen|acabar|acaben|cesar|cesen|dejen de llegar|detengan|detener|suspend\\w+)\\b|
        \\bque (?:ya )?(?:se )?(?:paren|acaben|terminen|cesen|detengan|suspendan)(?: (?:ya|de|los|estos|sus|tus|esos|todos))* ${TEXTS}\\b`),
  ],
  [
    'no_quiero',
    lines(`\\b(?:no|ya no|tampoco|nunca|jamas|ni|sin)(?: (?:me|nos|le|les|ya|yo|mas|la verdad|realmente|estoy|es|tengo|tenemos|de|interes|en|
        hay|ganas))* ?(?:quiero|quisiera|queremos|queria|deseo|deseamos|deseo|desearia|necesito|necesitamos|me interesan?|interesan?|
        interesad[oa]s?|acepto|aceptamos|ocupo|ocupamos|gusta|gustan|gustaria|agradan?|pedi|solicite|autorizo|consiento|autorizado|interes|
        ganas|permito)(?: (?:en|recibir|recibiendo|recibirlos|ver|seguir|sigan|siguiendo|tener|saber|que|me|nos|lleguen?|llegando|estar|nada|
        de|mas|sus|tus|los|las|estos|estas|este|esta|ningun|ninguna|ninguno|tipo|otro|otros|tantos|tantas|ni|un|una|esos|esas|ser|la|el|su|a|
        por|clase|cualquier|toda|nuevos|futuros|ustedes|usted|ti|parte)){0,8} (?:${TEXTS_ONLY}|${TEXTS} (?:de|suy|ni|mas)|contactad[oa]s?|
        molestad[oa]s?|en (?:su|la|esta|tu) lista|nada de (?:ustedes|usted|ti|esta)|saber (?:de|nada de) (?:ustedes|usted|
        ti))\\b(?! (?:de (?!ust|voz|texto|ventas|ti|parte|su|esta|este|ningun|publi|esa|ese|tu|nad)|del banco))`),
  ],
  [
    'no_los_quiero',
    lines(`\\b(?:mensajes?|textos?|sms|spam|texts|llamadas|publicidad|esto|estos|esos)(?: (?:tuyos|suyos|de ustedes|de usted|ya|los|las|
        por favor|la verdad|sinceramente|la|lo))* (?:no|ya no)(?: (?:los|las|me|nos|la|lo))* (?:quiero|queremos|necesito|ocupo|deseo|
        interesan?|gustan?|pedi|solicite|acepto|autorice|sirven)\\b`),
  ],
  [
    'no_quiero_que',
    lines(`\\bno(?: (?:quiero|quisiera|queremos|deseo|deseamos|gusta|gustaria|autorizo|acepto|permito|necesito|me|nos|doy|di|les|le|permiso|
        para|de|voy|a|permitir|consiento|tienen?|por|hay|razon|es|necesario|hace|falta))* que(?: ${SMALL}){0,6} (?:${REACH}|${REACHING}|
        lleguen? (?:mas )?${TEXTS}|contactad[oa]|quiten la paz)\\b`),
  ],
  [
    'quitar_de_lista',
    lines(`\\b${OUT}${FORM}${ME}{0,2}(?: (?:por favor|ya|favor|inmediatamente|de una vez|de inmediato|a|mi|mis|me|nos|el|este|numero|telefono|
        celular|cel|nombre|datos|contacto|esposo|esposa|mama|papa|hija|hijo|tambien|lo|todos|todo|y|informacion)){0,5} (?:de|d|del|en|
        fuera de)(?: (?:su|sus|la|las|esta|este|tu|tus|el|todas?|todos?|esa|ese|los|esos|estas|estos|cualquier|ahi|aqui|alli|pinche|mendiga|
        dichosa|bendita|de|maldita|una|vez|datos))* ${LIST}\\b(?! de (?:espera|precios|casas|invitados))`),
  ],
  [
    'quitar_linea',
    `\\b${OUT}${FORM}${ME}?(?: (?:por favor|ya|tambien|todo|todos|favor de|de|favor|pues|a|inmediatamente))* ${LINE}(?! (?:anterior|viejo|de trabajo y))\\b`,
  ],
  [
    'quitenme',
    `\\b(?:quit|borr|elimin|remuev|saqu|sac|desuscrib|desinscrib|exclu|baj|suprim|depur|tach|desactiv)${FORM}(?:me|nos)(?: (?:de (?:aqui|ahi|esto|eso|alli|aca|todo|una vez|inmediato)|por favor|ya|favor|mejor|gracias|pues|entonces|inmediatamente|hoy|porfa|plis|si|oiga|tambien|please))*$`,
  ],
  [
    'me_quiten',
    lines(`\\b(?:me|nos)(?: (?:pued\\w+|podri\\w+|podes|quier\\w+|hagan?|haga el|favor de|favor|va|van|gustaria|quisiera\\w*|ya|por favor|
        podran|podra))* (?:quit|borr|elimin|remuev|remov|tach|retir|saqu|sac|baj|desuscrib|exclu|suprim|descart|
        despein)${FORM}(?: (?:por favor|ya|mi|el|numero|de una vez))*(?: (?:de|del)(?: (?:su|sus|la|las|esta|este|tu|tus|el|esa|ese|esos|los|
        toda|todas|cualquier))* ${LIST}\\b|$)`),
  ],
  [
    'salir_de_lista',
    lines(`\\b(?:quiero|quisiera|deseo|necesito|como|puedo|queremos|gustaria|prefiero|solicito|pido|exijo)(?: (?:ya|me|le|les|que|hago|para|
        puedo|hacer|yo|estar|mi|numero|telefono|nombre))* (?:salir(?:me|se)?|salgo|quitar(?:me|se)?|fuera|sal(?:ga|go)|quit(?:o|e))(?: (?:de|
        del))(?: (?:su|sus|la|las|esta|este|tu|tus|el|esa|ese|estos|esos|los|toda|de))* (?:list|lista|listas|dela lista|base|sistema|grupo|
        mensajes|textos|chat|sms|publicidad|cadena|esto)\\b`),
  ],
  [
    'fuera_de_lista',
    `\\b(?:numero|telefono|celular|nombre|me|nos|contacto)(?: \\w+){0,3} fuera de(?: (?:su|sus|la|las|esta|este|tu|tus|el|esa|ese))* ${LIST}\\b`,
  ],
  [
    'numero_borren',
    lines(`\\b(?:${LINE})(?: (?:por favor|ya|me|lo|de una vez|favor de|de|su|sus|la|tu|lista|sistema|base|que|quiero|pido|puede|pueden|deben?|
        tienen? que|aqui|hay que|les)){0,6} (?:${OUT}${FORM}${ME}?|debe ser (?:borrad|elimin)\\w+|no (?:lo |le |me |nos |mas |es para |se |
        este |debe |esta )*(?:${REACH}|us(?:en|e|es|ar)|recibir|autorizad\\w+|textos|mensajes))\\b`),
  ],
  [
    'borrenlo',
    `\\b(?:numero|celular|telefono|datos|contacto|nombre|informacion|cel)\\b.{0,40} (?:borr|elimin|quit|saqu|sac|suprim|tir)(?:a|e|en|ar|an|es|as)(?:me)?(?:lo|los|la|las)\\b(?! (?:de la (?:casa|venta)|precio))`,
  ],
  [
    'pierdan_numero',
    `\\b(?:pierd(?:an|a|e|as)|olvid(?:en|e|a|ense|ate|ese|ar|es)(?:se)?|tir(?:en|e|a|ar)|bot(?:en|e|a|ar)|perder|desech(?:e|en|a)|bloque(?:en|a|e|es))(?: (?:de|que|tienen|existe|ya|por favor|tienes|tiene|mejor|a))* (?:${LINE}|mi$|nosotros$|existo)\\b`,
  ],
  [
    'no_usar_numero',
    lines(`\\bno (?:me |nos |quiero que |vuelvan a |vuelva a |vuelvas a |autorizo que |sigan |siga |pueden |puede |tienen permiso de |
        tiene permiso de )*(?:us(?:en|e|es|ar|ando)|ocup(?:en|e|es|ar)|utili(?:cen|ce|ces|zar|zando)|guard(?:en|e|es|ar)|teng(?:an|a|as)|
        conserv(?:en|e|ar)|compart(?:an|a|ir)) (?:mas )?(?:mi|este|nuestro|mis) (?:numero|celular|telefono|contacto|datos|cel|informacion|
        linea)\\b(?! con)`),
  ],
  [
    'baja',
    lines(`\\b(?:dar|dame|denme|deme|darme|darnos|danos|dennos|demen|den|des|doy|daran|dara|date|darse|dado|denos|demos|da)(?: (?:me|nos|
        por favor|ya|favor|a|mi|este|el|numero|telefono|cel|celular|contacto|nombre|de))* (?:de )?baja(?= |$)(?! (?:la|el|los|las|
        mi (?!numero|celular|telefono|contacto|nombre|suscripcion)|un|una|california|en|tension|calidad)\\b)(?<=\\bde baja)`),
  ],
  [
    'baja',
    lines(`\\b(?:quiero|solicit\\w+|pid\\w+|exij\\w+|tramit\\w+|requier\\w+|necesit\\w+|gestion\\w+|proces\\w+|favor de|deseo|dese\\w+|
        hag\\w+)(?: (?:la|mi|una|de|inmediata|ya|por favor|dar|que|me|nos|den|tramiten|su|el|definitiva|hacer))* baja(?= (?:de (?:mi|este|su|
        la|tu|los|sus|esta|estos|cualquier|todos)|del|en su|inmediata|definitiva|por favor|ya|y|a)\\b|$)(?! de (?:la|los) (?:luz|agua|tasas?|
        precios?|interes\\w*))`),
  ],
  [
    'permiso',
    lines(`\\b(?:${DENY}(?! (?:consent|permi|autoriz)\\w*)|quien|niego|retir\\w+|revo(?:c|qu)\\w+|anul\\w+|cancel\\w+|quit\\w+)(?: (?:yo|les|le|
        te|me|nos|se|he|hemos|di|dio|dimos|doy|dado|dando|dar|de|tienen?|tienes|hay|cuentan? con|cuenta|mi|el|nuestro|ningun|ninguna|su|todo|
        a|nadie|ustedes|usted|ya|recuerdo|haber|que|acuerdo|tenian?|algun|alguna|tal|previo|expreso|otorg\\w+|conced\\w+|han|pedido|pidieron|
        pedir|y|o|ese|la|hubo|existe|tenido))* (?:consentimiento|permiso|autorizacion)\\b(?! (?:para (?:entrar|construir|mostrar|vender|
        que entren|la inspeccion|el (?:credito|avaluo)|ver|checar|remodelar|rentar)|de (?:construccion|la ciudad|trabajo|obra|conducir|
        residencia)|al|a la)\\b)`),
  ],
  [
    'nunca_pedi',
    lines(`\\b(?:nunca|jamas|en ningun momento|no|nadie|tampoco|ni)(?: (?:yo|les|le|te|me|nos|he|hemos|haber|recuerdo|acuerdo|de|ni|siquiera|
        habia|a|ustedes|usted|en ningun lado|que|hay|ya|haberles|haberle))* (?:autori(?:ce|zo|zado|zamos|zaron|zacion)|acept\\w+|ped\\w+|
        pidi\\w+|solicit\\w+|inscrib\\w+|inscrit\\w+|suscrib\\w+|suscrit\\w+|registr\\w+|apunt\\w+|anot\\w+|firm\\w+|consenti\\w*|di|dado|
        dimos|dio)(?: (?:a|en|para|que|me|nos|de|por|su|sus|esta|este|recibir|estos|estar|estas|ningun|ninguna|tipo|nada|el|la|mi|ser|lo|los|
        tus|tu|con|esos|ustedes|usted|esa|las|ninguno|este|ese|mandaran|mandar|enviar|un|cosas|permiso)){0,7} (?:${TEXTS_ONLY}|${REACH}|
        lista|esto|contactad[oa]s?|numero|telefono|celular)\\b(?! (?:de (?:la|el|una|un|mi) (?!ust)|del))`),
  ],
  [
    'nunca_pedi',
    `\\b(?:nunca|jamas|yo no|no recuerdo haberme|en ningun momento)(?: (?:me|nos|yo|he|hemos))* (?:inscribi\\w*|suscribi\\w*|registre|registramos|apunte|anote|inscrito|suscrito|registrado|apuntado|anotado)(?: (?:en|a|para|con|ustedes|usted|eso|nada|ningun|lado|de|ninguna|parte))*$`,
  ],
  [
    'en_paz',
    lines(`\\b(?:dej|dej(?:ar))(?:a|e|en|ar|es|as|ad|aran?)?(?:me|nos|le|la|lo)?(?: (?:me|nos|ya|por favor|vivir|de una vez|a mi|mi|telefono|
        celular|a|familia|descansar|por fin|de favor|la|vida|mama|pues|favor))* (?:en paz|tranquil[oa]s?|vivir|descansar)\\b|\\b(?:quiero|
        deseo|necesito) (?:que me (?:dejen?|dejes) |estar )?(?:en paz|tranquil[oa]s?) (?:y )?sin ${TEXTS}`),
  ],
  [
    'harto',
    lines(`\\b(?:hart[oa]s?|harte|canse|cansamos|cansaron|cansad[oa]s?|aburrid[oa]s?|fastidiad[oa]s?|hasta (?:la|el|los) \\w+|estresad[oa]|
        chole)(?: (?:de|con|por|ya|me|tienen?|que|recibir|tanto|tantos|tus|sus|los|estos|esos|las|tantas|a|mi|un|este|numero|
        celular)){0,6} (?:${TEXTS}|${REACHING}|${REACH})\\b(?! (?:del|de (?:la|el|los|otros|otras|otro))\\b)`),
  ],
  [
    'amenaza',
    `\\b(?:proxim[oa]|otro|otra|un|uno|una|si|cada|mas)\\b(?: \\w+){0,4}? (?:mensajes?|mensajito|textos?|sms|llamadas?|vez|escrib\\w+|mand\\w+|envi\\w+|molest\\w+|llam\\w+|text\\w+|insist\\w+|contact\\w+|sigu\\w+)\\b(?: \\w+){0,8}? ${LAW}\\b`,
  ],
  [
    'amenaza',
    lines(`\\b(?:voy|vamos|estoy|ire|pienso|tendre|tendremos|procedere|procedo|obligado|llamare|llamar|hablar)(?: (?:a|que|con|al|la|los|las|te|
        lo|le|les|mi|poner|presentar|hacer|meter|una|un|interponer|levantar|tomar|el|por|su|este|ustedes))* (?:report\\w*|denunci\\w*|
        demand\\w*|bloque\\w*|queja|acciones legales|fcc|ftc)(?= (?:a ustedes|ante|con|por|como|si|este|su|sus|estos|tu|spam|contra)\\b|
        $)(?! (?:por (?:la|el) (?:casa|ruido)|al (?:banco|dueno|inquilino|vecino)|a (?:mi|la)|con (?:mi|el) (?:banco|prestamo)))`),
  ],
  [
    'amenaza',
    lines(`\\b(?:(?:los|te|lo|las|la) (?:reporto|reportare|denuncio|denunciare|demando|demandare|bloqueo|bloqueare|reporte|denuncie|
        bloquee))\\b|\\b(?:esto|eso|ya|esta|estos|mensajes|textos|lo suyo)(?: (?:ya|se|son|es|esta|hace|considera|un|puro|siendo|parece|me|
        rayan?|en|llama|de))* (?:acoso|hostigamiento|spam ilegal|ilegal)\\b`),
  ],
  [
    'prohibido',
    lines(`\\b(?:prohib\\w+|ilegal|delito|esta mal|no (?:esta bien|es correcto|es legal|es justo|se vale)|no tienen? (?:derecho|permiso|
        autorizacion|por que))(?: (?:que|me|nos|de|a|este|seguir|sigan|siga|ustedes|usted|el|estar|esten|para|uso|mi|numero|se|
        andar)){0,7} (?:${REACH}|${REACHING}|uso de mi|${TEXTS})\\b`),
  ],
  [
    'nada_mas_de',
    lines(`\\b(?:no more|nada|ni un[oa]?|ningun[oa]?|cero|no mas|basta de|suficientes?|fin de|fin a|adios a|alto a|hasta aqui|no)(?: (?:mas|de|
        sus|tus|estos|otro|otra|los|las|con|solo|puros|tantos|por favor|esos|nada|a|mi|marketing))* (?:mensajes?|mensajitos?|textos?|texts?|
        sms|spam|messages)(?: (?:mas|por favor|ya|gracias|de ustedes|suyos|suyo|tuyo|tuyos|de nadie|oiga|please|a (?:este|mi) \\w+|a mi))*$`),
  ],
  [
    'cancelar',
    lines(`\\b(?:cancel|desactiv|suspend|termin|elimin|quit|anul|interrump|bloque|apag|detien|deten)(?:a|e|en|ar|o|enme|ame|eme|an|er|ga|gan|ir|
        eda|uen|quen|game|arme)(?: (?:me|por favor|ya|todos|todas|de|inmediato|los|las|mis|sus|tus|estos|estas|mi|la|el|este|esta|esos|toda|
        envio|recepcion|una|vez|servicio|cualquier|tipo))* (?:mensajes?|textos|sms|suscripcion|notificaciones|consentimiento|permiso|
        autorizacion|alertas|publicidad|servicio de mensajes|comunicaci\\w+|textos automaticos|mensajeria|texts)\\b(?! (?:de (?:la|el|
        mi) (?:cita|visita))|para (?:la|el) (?!ust))`),
  ],
  [
    'dije_stop',
    lines(`\\b(?:les|le|te|les he|le he|cuantas veces|ya|mil veces)(?: (?:veces|vez|les|le|te|lo|he|hemos|tengo|que|hay|debo|mas|a|ustedes|voy|
        claro|claramente|hoy|ayer))* (?:dije|dijimos|dicho|pedi|pedimos|pedido|decir|decirles|decirle|pedir|pedirles|mande|escribi|puse|
        repetido|repito|repetir|digo)(?: (?:ya|que|por favor|claro|claramente|varias|muchas|veces|la|semana|pasada|ayer|hoy|le|lo|mas|a|de|
        una|vez))* (?:dejen?|dejaran?|dejes|paren?|pararan|alto|stop|baja|(?:me|nos) (?:quit|saq|sac|borr|elimin)\\w+|quiten mi|saquen mi|
        borren mi)\\b`),
  ],
  [
    'no_recibir',
    `\\b(?:ya no|no)(?: (?:los|las|lo))? (?:quiero|deseo|quisiera|queremos|deseamos)(?: (?:seguir|estar|mas|ya))* (?:recibir(?:los|las|lo)?|recibiendo(?:los|las|lo)?)(?: mas| ya| por favor)*$`,
  ],
  [
    'no_recibir',
    `\\b(?:prefer\\w+|quisiera|quiero|pid\\w+|gustaria|agradec\\w+|solicit\\w+|mejor|dese\\w+|favor de|como le hago para|exij\\w+)(?: (?:ya|mas|que|el|de))* no (?:seguir |estar )?(?:recibir|recibiendo|que me lleguen)(?: (?:mas|sus|tus|estos|los|ningun|este|tipo|de|ya))* ${TEXTS}\\b`,
  ],
  ['mensajes_no', `^(?:mas )?${TEXTS_ONLY} (?:ya )?no$`],
  ['acoso', `\\b(?:me|nos) (?:estan?|estas|tienen?|siguen?) (?:acosando|hostigando|bombardeando)\\b`],
  [
    'lata',
    `\\b(?:dej(?:a|e|en)|par(?:a|e|en)|basta|no|ya no)(?: (?:me|nos|ya|de|esten?|anden?|sigan?|vuelvan? a))* (?:den?|des|dar|dando|dan) (?:mas |tanta )?lata\\b`,
  ],
  [
    'cesen',
    `\\b(?:ces(?:e|en|ar)|suspendan?|terminen?|detengan?)(?: (?:ya|de|los|sus|estos|todos|inmediatamente|el|la|con))* (?:envios?|mensajes|textos|comunicaciones|contacto)\\b`,
  ],
  [
    'hartaron',
    `\\bme (?:hartaron|hartan|cansan|cansaron|fastidian|fastidiaron|molestan|tienen hart[oa])(?: (?:ya|mucho|con|de|a))* (?:sus|tus|estos|los|tantos|esos) (?:mensajes|textos|llamadas)\\b`,
  ],
  ['baja', `\\b(?:me|nos) (?:das?|dan|den|des|dieran?|daria[ns]?|de) de baja\\b|\\bpon(?:me|game|ganme|er) de baja\\b`],
  ['ni_se_ocurra', `\\bni (?:se|te) (?:les |le )?ocurra(?: \\w+){0,3} (?:${REACH})`],
  [
    'ultima_vez',
    `\\bultim[oa] (?:vez|mensaje|texto)(?: (?:que|me|nos|ustedes|ya|quiero|recibo|recibir))* (?:escrib\\w+|mand\\w+|envi\\w+|llam\\w+|contact\\w+|molest\\w+|de ustedes|text\\w+)`,
  ],
  [
    'familia_no_quiere',
    `\\bmi (?:mama|papa|espos[oa]|hij[oa]|abuel[oa]|marido|mujer|madre|padre|suegr[oa]|familia) (?:ya )?no (?:quiere|desea|necesita)(?: (?:que|mas|recibir|sus|los|nos|le|les|me|ya|estos))* (?:${TEXTS_ONLY}|${REACH})\\b`,
  ],
  ['salirme', `^(?:ya |me )*(?:quiero|quisiera|deseo) salirme$`],
  ['se_excluya', `\\bse (?:me|nos) (?:excluya|elimine|borre|quite|retire|saque|remueva|de de baja)\\b`],
  [
    'no_me_hablen',
    `\\b(?:no|ya no) (?:quiero|deseo|queremos|quisiera) que (?:me|nos) (?:hablen?|busquen?|marquen?|contacten?|llamen?|escriban?)(?: (?:mas|ya|ustedes|para nada|otra vez|nunca|ni))*\\b(?! (?:de|del|con|en|hasta|antes|por la|por el|los)\\b)`,
  ],
  [
    'no_quiero_info',
    `\\b(?:no|ya no) (?:quiero|deseo|queremos|necesito|quisiera)(?: (?:mas|su|sus|ninguna|recibir|de su))* (?:informacion|info|anuncios|propaganda)(?: (?:de ustedes|suya|gracias|por favor|mas))*$`,
  ],
  [
    'no_quiero_esto',
    `\\b(?:no|ya no) (?:quiero|queremos|deseo) (?:esto|estos|eso|nada de esto) en mi (?:telefono|celular|cel|numero)\\b|\\bno (?:quiero|queremos) (?:tener )?nada que ver con ustedes\\b`,
  ],
  ['no_lleguen', `\\bque (?:ya )?no (?:me|nos) lleguen?(?: (?:mas|nada|sus|los|mensajes|textos|ya|estos))*$`],
  ['nadie_autorizo', `\\bnadie (?:los|les|le|lo|te) (?:autorizo|pidio|dio permiso|dijo)(?: (?:a|que|de|para|me|nos))* ${REACH}`],
  [
    'quejar',
    `\\b(?:voy a|me voy a|vamos a) (?:quejar|quejarme|denunciar|reportar)(?:me|los)? si (?:siguen?|sigues|no (?:paran?|dejan?)|continuan?|vuelven?)\\b`,
  ],
])
