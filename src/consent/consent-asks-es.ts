import { rules } from './consent-rule.ts'
import { lines } from '../lib/lines.ts'

const TEXTS =
  lines(`(?:mensajes?|mensajit[oa]s?|mensajeria|textos?|textit[oa]s?|textazos|texts|sms|spam|comunicaci\\w+|notificaci\\w+|publicidad|
      propaganda|promociones|recad[oa]s?|recaditos|messages|texteos?|alertas|envios?|avisos|whatsapps?|anuncios|saludos?)`)
const LINE =
  '(?:(?:mi|este|nuestro|el|mis|ese|esta|su) )(?:numero|numerito|celular|telefono|telefonito|contacto|datos|nombre|informacion|cel|linea|movil|aparato|info|registro)'
const BOOK =
  lines(`(?:list\\w*|base\\w*|sistemas?|registros?|grupos?|contactos?|directorios?|agenda|mensaj\\w*|texto\\w*|publicidad|campan\\w*|chats?|
      ficheros?|archivos?|computadora|programa|envios?|notificaciones|sms|difusion|cadena|spam|crm|suscripci\\w+|marketing|robot|blast|
      mailing|relacion|onda|vaina|rollo|circulo|personas|gente|clientes|prospectos|ahi|alla|alli|aca|donde|libreta|cuaderno|memoria|
      maquina|plataforma|app|aplicacion|bot|padron|remitentes|destinatarios|sus cosas|sus textos)`)
const OUT =
  lines(`(?:quit|borr|elimin|remuev|remov|tach|retir|anul|descart|exclu|suprim|saqu|sac|baj|desuscrib|desinscrib|depur|limpi|desvincul|
      desactiv|excus|exim|eximi|disculp|dispens|libr|liber|exonere|exoner|omit|descart|desafili|apart|ignor|olvid)`)
const FORM = '(?:a|e|as|es|an|en|ar|er|ir|o|uya|uyan|ue|uen|ad|ara|aran|aras|iera|ieran|amos|emos|ando|iendo)'
/** Asked of somebody: imperative, subjunctive, infinitive. */
const REACH =
  lines(`(?:(?:escrib|insist|remit|dirij|persig|dirig)(?:as?|an|ais|ir|iera[ns]?|iese[ns]?)|(?:texte|mand|envi|molest|contact|mensaje|marqu|
      marc|notifiqu|notific|comuniqu|comunic|busqu|busc|habl|llam|incomod|localic|localiz|inund|lleg|llegu|whatsappe|fastidi|moleste|us|
      ocup|utilic|utiliz)(?:es?|en|eis|ar|ara[ns]?|ase[ns]?|ees?|een|ear))(?:me|nos|le|les|la|lo|los|las)?`)
const REACHING =
  '(?:(?:escrib|insist|recib|persigu)iendo|(?:texte|texti|mand|envi|molest|contact|mensaje|marc|habl|busc|llam|lleg|insist|jod|ca|cay|entr)(?:ando|iendo|endo))(?:me|nos|le|les|la|lo|los|las)?'
const POLITE =
  lines(`(?:pido|ruego|suplico|solicito|exijo|agradec\\w+|quiero|quisiera|prefiero|preferiria|necesito|deseo|favor|por favor|porfa|please|
      ordeno|insisto|queremos|gustaria|espero|encargo|demando|requiero|conste|caridad|bondad|gentileza|amabilidad|puede|pueden|podria|
      podrian|digo|dije|pedi|pedimos|digan|instruyo|agradezco|agradecere|apreciaria)`)
const SMALL =
  lines(`(?:que|de|a|por|favor|ya|mas|nunca|jamas|no|me|nos|le|les|lo|la|los|las|se|te|vuelv\\w+|volv\\w+|volver|sig\\w+|segu\\w+|continu\\w+|
      est[ea]\\w*|anden?|andes|usted|ustedes|vos|tu|nadie|otra|vez|a mi|mi|este|numero|celular|telefono|aqui|con|para|en|sus|tus|vayan|
      vaya|quieran|hagan)`)

/** Spanish requests in wordings of their own: the shape of the thought, with wide classes in its places. */
export const ASKS_ES = rules('es', [
  [
    'fuera_de_libro',
    lines(`\\b${OUT}${FORM}(?:me|nos|la|lo|le|los|las|melo|noslo)(?: (?:por favor|ya|porfa|favor|please|de una vez|pues|a mi|mi numero|tambien|
        usted|ustedes|inmediatamente|mejor|todo|mama|papa|abuel[oa])){0,3} (?:d|de|del|en)(?: entre)?(?: (?:su|sus|la|las|el|los|esta|este|
        esa|ese|esas|esos|tu|tus|todas?|todos?|cualquier|dicha|dichosa|maldita|pinche|tanto|por|una|vez|mugros[oa]|bendita|mendiga|cochina|
        las personas a|alguna|sus)){0,4} ${BOOK}\\b(?! de (?:espera|precios|casas|invitados|duda))`),
  ],
  [
    'fuera_de_libro',
    lines(`\\b(?:me|nos) (?:(?:pued\\w+|podri\\w+|podes|podeis|quier\\w+|usted|ustedes|hagan? el favor de|favor de|va|van|gustaria|
        podran?) )*(?:que )?${OUT}${FORM}(?: (?:por favor|ya|usted|porfa))*(?: (?:de|del))(?: entre)?(?: (?:su|sus|la|las|el|los|esta|este|
        esa|ese|esas|esos|tu|tus|todas?|todos?|cualquier)){0,3} ${BOOK}\\b(?! de (?:espera|precios|casas|invitados))`),
  ],
  [
    'fuera_de_libro',
    lines(`\\b(?:fuera|afuera|saquen|quiten|lejos)(?: (?:con|ya|a|de aqui))? ${LINE}(?: (?:de|del) (?:su|sus|la|tu|tus|esa|esta) ${BOOK})|
        \\b${LINE}(?: \\w+){0,3} (?:ya )?no (?:figure|aparezca|este|siga|conste|continue|permanezca|se encuentre|salga|exista)n?(?: (?:mas|
        ya))? (?:en|entre|dentro)\\b`),
  ],
  [
    'no_en_lista',
    lines(`\\b(?:no|ya no)(?: (?:lo|la|me|nos|los|le|se))* (?:quier\\w+|deseo|deseamos|pued\\w+|debe\\w*|pedi|ten(?:ga|gan|gas))(?: (?:en|
        seguir|estar|continuar|aparecer|figurar|ver|verlo|que|este|siga|mi|numero|nombre|mas|lo|ser|parte|de)){0,5} (?:en|de|entre) (?:su|
        sus|la|esta|esa|tu|tus|ningun\\w*|ese|este|el)(?: \\w+)? ?(?:list\\w*|base|sistema|programa|registros?|grupo|contactos|directorio|
        agenda|campan\\w*|chat)\\b`),
  ],
  [
    'cese',
    lines(`\\b(?!para (?!ya\\b|de\\b|con\\b))(?:absteng\\w+|abstener\\w*|descontin\\w+|desist\\w+|omit(?:a|an|e|ir|as)|ahorr\\w+|interrump(?:a|
        an|e|ir)|suspend\\w+|cancel(?:e|en|a|ar|ame|eme|enme)|detener|deteng\\w+|finalic\\w+|finaliz\\w+|corten?|cortar|cortal[oae]n?|
        apagu?\\w*|desactiv\\w+|par(?:a|e|en|ar)(?:le|los|nle)?|dej(?:a|e|en|es|ar|ad)(?:se|nse|me|nos|enme)?|evit(?:e|en|ar|a)(?:me|
        nos)?)(?: (?!(?:un|su|el|mi|algun) (?:mensaje|recado|texto)\\b)(?:de|en|lo|sucesivo|dirigir\\w*|romper|joder|chingar|fregar|estar|andar|molestar|
        con|los|las|sus|tus|estos|esos|estas|esas|futur[oa]s?|todo|toda|tipo|ya|por|favor|mas|ulteriores|posteriores|cualquier|a|el|la|mis|
        su|tu|adelante|inmediato|tanto|tanta|tantos|seguir|mandar\\w*|enviar\\w*|d|otra|otras|nuevos|una|
        vez)){0,8} ${TEXTS}\\b(?! (?:de (?:voz|audio)|del banco|en (?:ingles|la noche|las noches)))`),
  ],
  [
    'cese',
    lines(`\\b(?:dej(?:a|e|en|es|ar|ad)|par(?:a|e|en)(?:le)?|cesen?|cesar|absteng\\w+|evit(?:e|en)) (?:de |d )+(?:${REACH}|${REACHING}|hacerlo|
        hacer eso|insistir)\\b(?! (?:a )?(?:los|las|mis|la gente|ofertas|contratos|el (?:contrato|cheque))\\b)(?<!\\bno (?:me |nos |
        se )?(?:dej|par)\\w* (?:de |d )*\\w+)`),
  ],
  [
    'cese',
    lines(`\\b(?:mensajes|textos|comunicacion\\w*|contacto|envios?|sms|recados)\\b(?: \\w+){0,9}? (?:debe[n]?|tiene[n]? que|han de|habra[n]? de|
        deberan?) (?:ya )?(?:cesar|parar|terminar|acabar|suspenderse|detenerse|finalizar|interrumpirse)\\b|\\b(?:exij\\w+|pid\\w+|orden\\w+|
        quier\\w+|ruego|solicit\\w+|suplic\\w+)(?: \\w+){0,2} que (?:ya )?(?:cesen?|paren|terminen|desistan|se detengan|acaben)(?: (?:ya|
        de una vez|por favor|inmediatamente|de inmediato))*$`),
  ],
  [
    'paren_ya',
    '^(?:que (?:ya )?|ya que |ya |oigan |favor de que )(?:le )?(?:paren|parenle|cesen|desistan)(?: (?:ya|por favor|de una vez|todos|oigan|ustedes))*$',
  ],
  [
    'baja_formal',
    lines(`\\b(?:solicit\\w*|exij\\w*|exig\\w*|proces\\w*|pid\\w*|pedir|requier\\w*|tramit\\w*|gestion\\w*|agradec\\w*|confirm\\w*|orden\\w*|
        demand\\w*|realic\\w*|hag\\w*|hacer|tramite\\w*|necesit\\w*|quier\\w*)(?: (?!no|nunca\\b)\\w+){0,4}? (?:supresion|exclusion|
        eliminacion|cancelacion|remocion|desuscripcion|borrado|cese|suspension|anulacion|desactivacion)(?: \\w+){0,6}? (?:numero|numeros|
        telefono|celular|mensajes|mensajeria|textos|comunicaciones|listas?|datos|base|bases|suscripcion|contacto|envios|registro|$)`),
  ],
  [
    'baja_formal',
    lines(`\\b(?:confirm\\w+|asegur\\w+|quiero|quisiera|exijo|pido|solicito)(?: \\w+){0,5}? (?:numero|telefono|celular|nombre|datos|
        contacto) (?:ha|han|haya|hayan|sea|sean|fue|este|quede|queden)(?: sido)? (?:elimin|borr|quit|remov|suprim|retir|exclu)\\w+`),
  ],
  [
    'codigo_mixto',
    lines(`\\b(?:take|remove|delete|quit|drop|get|sacar|lose|erase) (?:off )?(?:mi|este|my|el) (?:numero|celular|telefono|number|phone|cel|
        nombre|info|name)(?: (?:off|from|out|de|of|del|tu|su|la|your|the|esa|esta|sus|list|lista|database|system|ya|please|por favor|
        ahora))+|\\bopt(?: me)? out de (?:est|es|sus|tus|los|todo)\\w*|\\b(?:do not|dont|stop|no) (?:text|texting|call|calling|message|
        messaging|write)(?:me)? (?:aqui|a este|a mi|mas|otra vez|por favor|ya|de nuevo)\\b|\\b(?:rather|prefer|prefiero|want to|
        quiero)(?: \\w+)? no (?:recibir|get|receive|mas|more)\\b|\\b(?:retiro|revoco|quito|cancelo|withdraw|revoke|i revoke|anulo|
        niego) (?:mi|my|el|any|todo|cualquier) (?:consent|consentimiento|permission|permiso|opt in)\\b`),
  ],
  [
    'consentimiento',
    lines(`\\b(?:revoc\\w+|retir\\w+|anul\\w+|cancel\\w+|rescind\\w+|nieg\\w+)(?: \\w+){0,3}? (?:consentimiento|permiso|
        autorizacion)(?: \\w+){0,8}? (?:recibir|comunicaci\\w+|mensaj\\w+|textos?|linea|numero|telefono|celular|contact\\w+|$)`),
  ],
  [
    'consentimiento',
    lines(`\\b(?:nadie|ninguno)(?: (?:de|en|aqui|esta|mi|casa|familia|nosotros|oficina|este|hogar|negocio))* (?:autoriz\\w+|acept\\w+|pidi\\w+|
        solicit\\w+|dio permiso|quiere|firmo)(?: (?:que|de|para|los|las|sus|estos|recibir|nada|de|mas|esos))* (?:${TEXTS}|${REACH})|
        \\bno (?:otorgue|di|proporcione|entregue|comparti|facilite|autorice)(?: \\w+){0,4}? (?:fines|promoci\\w+|publicidad|mercadotecnia|
        propaganda|que me)|\\bno (?:estoy|estamos|doy|damos) (?:de acuerdo|conforme|mi visto bueno)(?: (?:en|con|a|de|para))* que (?:me|
        nos) (?:${REACH}|sigan)`),
  ],
  [
    'no_lleguen',
    lines(`\\b(?:que|no|ya no|nunca|nunca mas|jamas|ni)(?: ${SMALL}){0,4} (?<=\\b(?:no|nunca|jamas|ni)\\b.{0,50})(?:lleguen?|llegues|caigan?|
        salgan?|entren?|aparezcan?|reciba[ns]?|este[n]? (?:cayendo|llegando|entrando|saliendo)|molesten?|vengan?)(?: (?:con|mas|un|ni|los|
        las|sus|tus|de|otro|ningun|estos|esos|nada|tantos|a))* (?:${TEXTS}|nada de ustedes|de ustedes|nada (?:mas )?(?:suyo|
        tuyo))\\b(?! (?:del|de (?:la (?!inmobiliaria|agencia|compania|empresa|oficina)|el|mi|los)) )`),
  ],
  [
    'no_lleguen',
    lines(`\\b(?:este|mi|nuestro) (?:telefono|celular|numero|cel|aparato|linea)(?: \\w+){0,12}? (?:no|ya no) (?:quiere|reciba|recibira|acepta|
        necesita|desea|ocupa|recibe)(?: (?:mas|sus|tus|nada|ningun|ni|un|los|de|saber))* (?:${TEXTS}|de ustedes|nada)\\b`),
  ],
  [
    'no_se_escribe',
    `\\b(?:a |en )?(?:este|mi|nuestro) (?:telefono|celular|numero|cel|linea)(?: ya)? no (?:se|le|me|hay que) ?(?:le |me )?(?:escrib\\w+|text\\w+|mand\\w+|envi\\w+|molest\\w+|llam\\w+|marc\\w+|contact\\w+|us\\w+)`,
  ],
  [
    'no_lo_hagan',
    lines(`\\b(?:no|ya no|nunca)(?: (?:lo|la|los|las|me|nos|vuelv\\w+ a|sig\\w+|quiero que|vuelv\\w+|a|mas|por favor))* (?:hag(?:an?|as)|
        hacer(?:lo|me|nos)?|haciendo(?:lo|me|nos|melo)?|us(?:en|e|es)|usar(?:lo)?|ocup(?:en|e|es)|utilic(?:en|e|es)|
        utilizar(?:lo)?)(?: (?:mas|otra vez|nunca|de nuevo|por favor|ya|ustedes|por fa|porfa|de ustedes))*$`),
  ],
  [
    'no_escribir',
    lines(`\\b(?:${POLITE}|mejor|hay que|no hay (?:motivo|razon|necesidad)|de|y|porque|pero|aqui|ya)(?: (?:que|de|para|a|me|nos|usted|ustedes|
        esta|viejita|este|su|la|mas)){0,5} (?:no|nunca|jamas) (?:me |nos |le |les |la |lo )?(?:vuelv\\w+ a |volver a |volvais a |sig\\w+ |
        seguir |continu\\w+ |ande[ns]? |este[ns]? |intente[ns]? |trate[ns]? de )*(?:${REACH}|${REACHING})\\b(?! (?:el|la|los|las|un|una|al|
        hasta|antes|despues|por la|en la|de (?!nuevo|este|parte|ninguna|una vez)|con (?!mas|sus|tus|mensaj|text|lo)|ofertas|fotos)\\b)`),
  ],
  [
    'no_escribir',
    lines(`\\bno (?:me |nos |le |les |la |lo )?(?:volv(?:as|ais|er|ieras)|vuelv\\w+|buelv\\w+|buelb\\w+) (?:a |ha )?(?:${REACH}|escribi\\w*|
        contactar|mandar|buscar)\\b(?! (?:hasta|antes|el|la|los|las|un|una|de (?!nuevo))\\b)`),
  ],
  [
    'no_seguir',
    lines(`\\b(?:no|ya no)(?: (?:es mi deseo|deseo|quiero|queremos|quisiera|me interesa|pienso|hace falta|es necesario|
        estoy interesad[oa] en))+(?: (?:continuar|seguir|volver a|en|que))* (?:recibiendo|recibir|viendo|ver|saber|teniendo|
        tener)(?: \\w+){0,4}? (?:${TEXTS}|de (?:ustedes|usted|ti|su \\w+|esta \\w+)|nada|suyos?)\\b(?! (?:del|de (?:la|el|los|las|mi) ))`),
  ],
  [
    'no_quiere',
    lines(`\\b(?:quien|ella|el|mi \\w+|yo|este \\w+|la senora|el senor|ellos|nadie)(?: \\w+){0,3}? (?:ya )?no (?:quiere|quieren|desea|
        desean)(?: (?:volver a|seguir|mas|que|le|les|me|nos|ya|recibir|recibiendo|la|lo|saber|ni|un|nada))+ (?:${REACH}|${TEXTS}|de (?:sus|
        ustedes|tus|su|nadie)|nada de)(?! (?:del?|en|con) )`),
  ],
  [
    'ser_contactado',
    `\\b(?:prefiero|preferiria|quiero|deseo|exijo|solicito|pido|quisiera|elijo|ruego)(?: \\w+)? no (?:ser|estar siendo|seguir siendo|volver a ser) (?:contactad|molestad|localizad|buscad|notificad|textead)\\w+`,
  ],
  [
    'ultimo',
    lines(`\\b(?:que )?(?:sea|fuera|este es|es|ojala sea|quede como|seria|espero que sea|que este sea)(?: (?:el|su|tu|este|
        ya))* ultim[oa](?: (?:mensaje|texto|vez|recado|aviso|comunicacion))?(?: que)? ?(?:me |nos )?(?:mand\\w+|envi\\w+|escrib\\w+|llam\\w+|
        reciba?|recibo|texte\\w+|quiero ver|veo|molest\\w+|$)`),
  ],
  [
    'siguiente',
    lines(`\\b(?:siguiente|proximo|otro|un|uno|cualquier|doceavo|decimo|el \\w+avo)(?: (?:mas|otro|de|texto|mensaje|sms|recado|
        mensajito))*(?: \\w+){0,7}? (?:fiscal\\w*|fcc|ftc|abogad\\w+|queja|demanda\\w*|denunci\\w+|policia|corte|report\\w+|procuradur\\w+|
        autoridades|profeco|licencia)\\b`),
  ],
  [
    'queja_si_no',
    lines(`\\b(?:queja|denuncia|demanda|reporte|reporto|denuncio|demando|bloqueo|report\\w+|denunci\\w+|demand\\w+|
        bloque\\w+)(?: \\w+){0,4} si (?:no|siguen?|vuelven?|sigues|me siguen|me vuelven)(?: \\w+){0,2}? (?:me |nos )?(?:elimin|quit|borr|sac|
        saq|dej|par|escrib|mand|molest|text|envi|insist|contact|dan|retir)\\w*`),
  ],
  [
    'deje_quieto',
    lines(`\\b(?:me|nos|dejen?me|dejame|dejeme|dejennos) ?(?:dej\\w+ )?(?:quiet[oa]s?|en paz|tranquil[oa]s?|descansar)(?: (?:con|de|sin|por|ya|
        y|los|sus|tus|tanto|esos|estos))* ?(?:${TEXTS}|$|con eso|lene|hombre|ya|por favor)|\\bque me dejeis\\b`),
  ],
  [
    'apague',
    lines(`\\b(?:me (?:los|las|lo) (?:puede|pueden|podria|apag|quit)\\w*|apagu?(?:e|en|ar|ame|a|an|eme)(?:los|las|me|melos)?|desactiv\\w+|
        desconect\\w+)(?: (?:me|los|las|apagar|quitar|desactivar|usted|por favor|ya|de|mi))* ?(?:${TEXTS}|apagar|quitar|desactivar)\\b`),
  ],
  [
    'anular',
    `\\b(?:anul\\w+|cancel\\w+|desha(?:cer|gan)|quitar)(?: \\w+){0,3} y (?:ya )?no (?:recibir|quiero|deseo|seguir|tener)(?: \\w+){0,2}? ${TEXTS}`,
  ],
  [
    'no_habra_mas',
    lines(`\\b(?:no (?:habra|haya|exista[n]?|quiero)|sin|cero|ni un)(?: (?:mas|otro|ningun|ni un|un|futur[oa]s))* (?:envios?|mensajes?|textos?|
        comunicaciones|contactos|mensajit[oa]s?|sms)(?: (?:mas|por favor|ya|de ustedes|suyos?|gracias|posterior\\w*))*$`),
  ],
  [
    'es_spam',
    '^(?:esto|eso|este mensaje|este texto|sus mensajes|ustedes|lo suyo)(?: ya| si)? (?:es|son) (?:puro |un )?(?:spam|acoso|hostigamiento)$',
  ],
  [
    'textos_fuera',
    lines(`\\b(?:eliminen|eliminar|fuera|saquen|quiten|borren|guardense|guardese|ahorrense|ahorrese|ahorrate|
        metanse) (?:ya )?(?:con )?(?:de mi (?:celular|telefono|vida) )?(?:sus|tus|los|esos|estos|de) ${TEXTS}\\b(?! (?:de (?:voz|la|mi)|
        del) ?)`),
  ],
  [
    'ya_no_quiero',
    lines(`\\b(?:no|ya no|tampoco)(?: (?:la verdad|los|las|ya|me|nos|yo|mas|nosotros))* (?:qui(?:si)?er\\w+|deseo|deseamos|ocupo|necesito|acepto|
        permito|autorizo)(?: (?:que|ver|ni|un|una|mas|otro|otra|su \\w+|saber|recibir|volver|a|tener|me|nos|le|les|ya|este[n]?|anden?|sigan?|
        estuvier\\w+|siguier\\w+|ustedes|de)){0,7} (?:${TEXTS}|${REACH}|${REACHING})(?! (?:de (?:la|el|los|las|mi|voz|audio|casas|condos|townhouses)|del|en|hasta|
        antes|con|el|la|los|las|un|una|al)\\b)`),
  ],
  ['fuera_de_libro', `\\b${OUT}${FORM}(?:me|nos)(?: \\w+)? de (?:la|las|lo) (?:suya|suyas|suyo|tuya)\\b`],
  [
    'no_en_cuenta',
    '\\bno (?:me |nos )?(?:tom\\w+|teng\\w+|consider\\w+|inclu\\w+|contempl\\w+)(?: (?:mas|en cuenta|ya))* (?:para|en|entre) (?:sus|tus|su|tu|estos|los|la) \\w+',
  ],
  [
    'no_recibir',
    `\\bno (?:volver a |seguir |tener que |estar )?(?:recib(?:ir|iendo|irlos)|que me lleguen)(?: (?:mas|ningun|otro|otros|sus|estos|esos|los|tus|un|ni|tipo|de|tantos))* ${TEXTS}\\b(?! (?:del?|en la) )`,
  ],
  [
    'no_rompas',
    lines(`\\bno (?:me |nos )?(?:romp|hinch|jod|fastid|llen|cans|cargu|abrum|agobi|satur|bombarde|inund|atosig)\\w* (?:mas |la paciencia |
        las bolas |los huevos )*(?:con|de) (?:los |sus |tus |tantos |tanto |esos )?${TEXTS}`),
  ],
  [
    'toda_mi_info',
    lines(`\\b${OUT}${FORM}(?:me|nos)? (?:(?:toda|todos|todas|mis?|nuestros?|nuestra|la|los|de|cualquier) ){1,4}(?:informacion|datos|nombres?|
        numeros?|telefonos?|registros?|archivo|expediente|contacto)(?: personal(?:es)?)?(?: (?:de|del) (?:su|sus|la|tu)|
        $| que | por favor| ya)`),
  ],
  [
    'dije_alto',
    lines(`\\b(?:puse|respondi|mande|conteste|escribi|envie|texte|teclee)(?: (?:la palabra|ya|les|le))* (?:alto|stop|baja|parar|
        cancelar)(?: \\w+){0,3}? (?:y|pero) (?:nada|sigu\\w+|me sigu\\w+|aun|todavia|ustedes|otra vez|no |aqui)`),
  ],
  [
    'dije_alto',
    lines(`\\b(?:siguen?|sigues|continuan?) (?:escribiendo|mandando|enviando|molestando|insistiendo|texteando|llamando)(?:me|
        nos)?(?: \\w+){0,3}? (?:si|cuando|aunque)(?: \\w+){0,3}? (?:dije|dijimos|pedi|pedimos|conteste) (?:que )?(?:no|alto|stop|pararan|
        dejaran)`),
  ],
  [
    'codigo_mixto',
    lines(`\\b(?:take|remove|delete|get|drop) (?:me|us)(?: off| out| from)* (?:de|del) (?:su|tu|la|esta|esa|sus|tus|sistema|grupo)|
        \\b(?:quitame|sacame|borrame|quiteme|saqueme|quitenme|borrenme|saquenme) (?:from|off|of) (?:your|the|this)`),
  ],
  [
    'fuera_de_mi',
    '^(?:ya |por favor )*(?:fuera|salgan?se|salte|larg\\w+|vayan?se) de mi (?:telefono|celular|vida|numero|cel|linea)\\b|\\bvay\\w+ (?:con|a mandar) sus (?:mensajes|textos)',
  ],
  [
    'no_bienvenidos',
    `\\b(?:sus|tus|los|estos|esos) ${TEXTS}(?: \\w+){0,2}? no (?:son|estan) (?:bienvenid|autoriz|permit|desead|solicit|grat)\\w+`,
  ],
  ['elsewhere', '\\b(?:vayan?|vete|ve|vayase|vayanse) a (?:molestar|chingar|joder|fastidiar|fregar|mandar mensajes) a (?:otr|alguien)'],
  [
    'de_nada',
    '\\bno (?:me |nos )?(?:hablen?|escriban?|manden?|texteen?|busquen?)(?: \\w+){0,4}? ni de nada\\b|\\bno (?:me |nos )?(?:hablen?|escriban?|manden?|busquen?) (?:para nada|de nada)\\b',
  ],
])
