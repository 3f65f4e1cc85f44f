import type { FlagRule } from './flag-phrases.ts'
import type { PhraseRow } from './phrase.ts'

/** Frames of a writer who is a lawyer, a regulator or of the press, or who speaks of a complaint or a suit against the team. */
export const LEGAL_FRAMES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'legal_contact' },
    `
    my|our|the|his|her|their|a ..2 ~lawyer ..3
    contact|contacting|call|calling|write|writing|reach|reaching|touch|hear|drafting|sending|send|letter|knows|counting|needs|wants|
    notified|aware|interested|file|filing|filed|demand|serve|handle|deal|saved|save|subpoena ..2
    you|u|your|ur|this|these|every|texts|an|address|it|now|demand|about, ~lawyer ..1 told|advised|instructed|says|said|asked|is ..3
    save|saving|you|your|sue|document|keep|record|these|texts|illegal|violation|counting|interested ..3, i|we am|are ..2 ~lawyer
    !so|next|and|friend|by|too ..1 ..1, i|we|this|it am|is|are ..2 ~lawyer for|of|representing|with|at|from|on|to|in ..2, ~lawyer of
    record ..1, trustees|estate|estates|sellers|buyers|defense|plaintiffs|city|district|family|her|his ~lawyer ..1 >|here|and|will,
    i|we|firm|office|this ..1 ..1 represent|represents|representing ..2 !an|investor|investors|buyers|sellers ..3,
    retained|hired|engaged|got|getting|consulted|consulting|talked|spoke|speaking|meeting ..2 to|with|a|an|my|legal ..1 ~lawyer|aid ..2
    !closing|for the, lawyer|lawyering|lawyered up ..1, legal ..1
    department|team|aid|counsel|representative|notice|action|will|dept|proceedings|complaint ..1 , hear|hearing from ..2
    ~lawyer|legal|court|attorneys ..1, ~sue ..1 you|u|ur|your|yall|jorge|this|them|the|for|if|him|his|ur|over ..1
    !contractor|roofer|builder, going|gonna|will|gotta|about|intend|plan|ready ..1 to? sue ..1 >|for|over, ~sue ..1 >,
    taking|take|dragging|bringing|see|seeing|meet|hauling ..2 to|in|before ..1 ..1 ~courtword ..1 !date|month|room, small claims ..1, in
    front of a judge, ~courtword ..3 hear|know|hearing|knows|wants|going|appointed|asked|case ..2
    about|this|you|to|who|how|authorized|it|who, appointed by ..1 the? ~courtword, superior court ..1, case ..1 number|no|civ|# ..2,
    guardian ad litem ..1, ~filing|filed ..3 ~suit ..3 !insurance|taxes|permit, ~suit ..1
    with|to|against|about|number|has|have|is|coming|was|filed|over ..2 !the|price|paint|house|tile, ~suit|complaints|complaint ..1
    filed|opened|submitted|coming|lodged|sent ..1, formal|written|official|second|multiple ..1 ~suit|complaints|notice ..1, received ..2
    complaints ..2, complained|complain|complaining to ..2 ~agency|~bodies|state|board|your|the|authorities ..1 !seller|hoa|landlord, i
    complained ..1 to ..2, class action ..1, cease and desist ..1, demand letter ..1, letter ..2 from my|our|the|legal|certified ..2
    ~lawyer|legal|coming|mail|team, certified mail ..1, subpoenaed|subpoena|subpoenaing ..1, serving|serve|served ..2
    papers|notice|you|your ..1 !on|at|food|breakfast|dinner ..1, address for service ..1, deposition|affidavit ..1, tcpa ..1, telephone
    consumer ..1, consumer protection ..1, violation|violated|violating|violates ..3
    law|act|federal|state|tcpa|rights|statute|privacy|fair ..1, broke|breaking the law ..1, against the law ..1, this|you|that is|are
    illegal ..1 >, damages ..1 per ..1, evidence ..1, texts ..2 saved ..2 court|evidence|lawyer|judge, saved ..2 for ..1
    court|lawyer|judge|evidence|my, reported|reporting|report ..3 to ..2 ~agency|~bodies|authorities|police|carrier|dre|board ..1
    !the|work, i ..2 reported you|your|u|this|it|yall ..2 license|to|number|name|texts|company ..1, report ..1 you|your|u|this ..2
    to|license|company|brokerage ..1, reporting this|you|your|yall ..2 ,
    contacted|called|contacting|emailed|writing|wrote|went|going|telling|notified|notifying ..2 ~agency ..2 !loan|about|for,
    contacted|contacting|called|notified the ..1 attorney|state|police|authorities|ftc|fcc|dre ..1 general|about|on|board ..1, filed ..2
    with ..1 the ..1 ~agency|~bodies, going ..1 to the ..1 ~agency|labor|state|media|press|papers|news ..2 with|about|and|over|on ..1,
    with ..2 ~agency|labor commissioner ..1 !loan|approved|rate ..1, this|we|i|it|hi|hello is|are|am ..2 ~agency ..1, ~agency
    here|calling|intake|office|investigator|has|enforcement|assigned|received|complaint|case|wants|will ..2 !loan|approved,
    from|with|at|for|of the ..2 ~bodies|~agency ..3
    ~officer|office|unit|board|division|bureau|department|investigation|fraud|enforcement|licensing ..1, department of ..1
    real|justice|fair|consumer|insurance|housing|fair|business ..2 !water, attorney generals|general|office ..1,
    ~bodies|county|fraud|enforcement ~officer|investigator|enforcement ..2 !home|inspection ..1, i|this|we am|is|are ..2 ~officer
    with|from|of|for|at ..3 !the home|house, this is ..1 ~officer ..2 , ~officer ..1 ~given ..2 with|from|of|here|dre|hud|county|call ..2,
    code enforcement ..1, civil rights ..1, fair housing ..2
    office|agency|council|complaint|violation|law|compliance|case|center|nonprofit|org|laws|test ..1, equal housing complaint ..1, testing
    agencies ..1, licensing board|commission|authority ..1, state auditor|auditors|regulator|regulators|investigator|licensing|bar ..1,
    opening|opened|open|conducting|launched|looking ..1 an|a|into ..2
    inquiry|investigation|case|discrimination|complaint|claim|allegations ..2 , police report ..2 about|against|on|for ..1
    your|you|agent|jorge|this ..1, filed|file|filing|made ..1 a? police report ..1, ~press
    here|from|with|at|for|working|covering|looking|writing ..2, i|we|im am|are|work ..2 ~press|podcast|producer|editor ..1 !so|and ..2, as
    ..1 a|an ~press, write|writing|report|reporting|working|work|doing|producing|produce|preparing|cover|covering ..2 a|an|on|for ..2
    ~piece|~outlet|podcast ..2 about|on|into|for|with|of|out|regarding ..1, ~piece about|on|regarding|into ..2
    your|you|texting|text|bots|ai|lead|real|housing|agents|the|how|spam|scams ..1 !the house|house,
    airing|publishing|printing|running|broadcasting a|an|the|our|this ..1 ~piece ..1, investigative ..1
    team|piece|reporter|report|unit|producer, want|wants|like|get|need|getting|looking|comment|hoping ..2 for|to|your|a|an|on ..2
    quote|statement|comment|interview|side|response ..2 on|for|about|from|record|in|regarding|> ..1, your side ..2 record|story, on the
    record ..1, request ..1 for comment, ~outlet here ..1, with ..1 the? ~outlet ..2 and|here|i|we|working|writing|wanting ..1, this|i|its
    is|am ..1 ..2 ~outlet ..2 news|investigative|here|team|and|story|calling ..1, for the ..1 ..1 ~outlet ..2 about|on|can|and|story ..1,
    police|authorities ..1 will|are ..1 hear|coming|looking ..1, consider this ..1 ..1 notice|formal ..2, hereby|formally ..2
    notified|notice|demand|given|request, preserve|preserving ..2 all|your|these|any|correspondence|records|evidence|communications ..1,
    direct|directed|send|sent|direct ..2 communication|communications|correspondence|contact|inquiries ..3 to ..2 my|our|the|us|law
    ~lawyer|firm|office|offices|lawyers, law offices|office|firm ..1 of|represents|here|regarding ..1, firm ..1
    represents|represent|retained|represented ..1, in writing ..1 ~lawyer ..1, on behalf of ..1 ..1 client|our|plaintiff|mr|mrs|ms,
    my|our|the clients ..2 case|dispute|deposit|claim ..1, arbitration|litigation|lawsuit|mediation ..1 against|with|over|>, your
    insurance|e&o|bond ..2 sue|claim|suing ..1, legal ..1 action ..1, violations ..1, texting records ..1, requesting ..2 records ..1,
    ~lawyer|litigator ..1 and ..3 texts|you|interested|drafting|sue|suing
    `,
  ],
  [
    { flag: 'legal_contact' },
    `
    mi|nuestro|nuestra|el|la|su|un|una ..1 ~lawyer ..5
    contacto|comunicar|demanda|demandar|mandar|cargo|encargar|encargarse|proceder|llevar|carta|vio|necesita|notificar|buscar|llamar|
    hablar|textos|mensajes|caso|escribir|ustedes|pidio|dijo|vera|va|dice|sus|guardar|direccion ..1
    !papeles|cierre|contrato|oferta|migracion, soy|somos|habla ..2 ~lawyer !y|pero|jubilado ..2 , soy|somos ~lawyer ..1 del|de|que|y ..1
    represento|representamos|la|los|señor|comprador|vendedor, ~lawyer ..1 ~given|del|de ..2
    apoderado|apoderada|señor|señora|familia|representante|comprador|favor|comuniquese|sirvase ..1, como representante|apoderado ..1
    legal? ..1, contrate|contratamos|consegui|consulte|asesore|asesoramos|hable|hablamos|firme|tengo ..1 ya? ..1 con? ..1 un|una|al|mi|el
    ~lawyer ..2 !de migracion|inmigracion|para la ..1 , ya contrate ..1 ~lawyer, con ..1 el|mi|un ~lawyer ..1 ya|contra|para
    demandar|demandarlos, represento|representamos ..1 a|al|legalmente|los ..2, los|te|les|lo|le|las ..1 voy|vamos|va|van|podemos|pienso
    ..1 a ..1 ~sue|demandar|denunciar|reportar|acusar|proceder ..1, los|te|les|lo|las ..1 ~sue|denuncio|reporto|reporte|denuncie|acuso ..1
    con|ante|a|al|>|en|por ..2, ya ..1 los|te|lo|las ..1 reporte|denuncie|demande|reporté|acuse ..2, ~sue ..1 >|a|por|su|sus|legalmente,
    demandados|demandado|demandada|demandas ..1 , va|van|vas|les|te|les a? caer|llegar|poner|meter ..2 una? ~suit ..1, les|te|le ..1
    pongo|meto|ponemos|pondre|meteremos|pusimos|cae|llega|llegara ..2 ~suit ..1, ~filing ..4 ~suit ..2 !la|precio|alta,
    una|la|mi|formal|nuestra ~suit ..1 contra|formal|en|ante|por|con|colectiva|de|interpuesta ..2 !alta, ~suit ..1
    por|contra|formal|ante|colectiva|civil|penal ..1 acoso|discriminacion|fraude|ustedes|su|usted|la|agente|el|mensajes|> ..1,
    queja|quejas|quejandome|queje|quejé|quejamos|quejarme ..2 con|ante|de|en|contra|al ..3
    ~agency|~bodies|ustedes|usted|departamento|estado|dre|su|mi ..1 !casa, me queje|quejé ..2 con|ante|de ..2, ya tiene mi queja,
    levantar|levante|levanto|levantare ..1 un|una|el ~suit|acta|reporte|queja ..1,
    reporte|reportar|reportado|reporté|reportare|reportados|denunciar ..4 ~agency|~bodies|consumidor|autoridades|estado|bbb|better ..1,
    ~agency ..1 ya|por|va|esta|quiere|de|del|tiene|los|le ..2 !que, de ..1 la|el|parte ..1 ~agency ..2, del ..2 ~agency ..1, oficina
    del|de ..2 ~bodies|fiscal|consumidor|justa|vivienda|procurador ..1, departamento de ..1 bienes|vivienda|justicia|seguros|derechos ..1,
    derechos civiles ..1, vivienda justa ..1, comision|comisión de ..1 igualdad|derechos|vivienda|bienes|comercio|california|quejas|etica|estado|ferias ..2, ayuda legal ..1, soy|habla|le ..2 ~officer ..2 del|de|en|por|para
    ..3 !la casa|seguros ..1, ~officer ..1 ~given|salas|robles ..2, auditoria ..1 estatal|del|de|fiscal ..1, de ..1 inspeccion|auditoria
    ..1 estatal|estado|gobierno, requerimos|requiero ..2 sus|su|los ..2 registros|datos|mensajes|seguro ..1,
    estamos|estoy|investigo|investigando|investigamos|averiguando ..2 investigando ..2, investigo|investigamos|investigando ..3
    fraude|su|una|queja|agencia|empresa|a|discriminacion|sus ..1, por ..1 una|un|la ..1 denuncia|queja|investigacion|demanda|caso ..2
    de|contra|por|en ..2, caso ..1 de|contra ..2 su|ustedes|agencia|discriminacion|fraude ..1, soy|somos|trabajo|habla|le|hablo ..3 ~press
    ..1 !jubilado|y busco|y quiero ..1, ~press de|del|que|para|independiente|local ..1, de un|una|el|la ..1
    programa|canal|periodico|noticiero|revista|estacion|radio ..2 de|y|queremos|quiero|television|local|buscamos ..1, para|en|de|del
    el|la|los|un ..1 ~outlet ..3 y|estoy|queremos|busco|sobre|escribiendo|nota|haciendo|como ..1, para ..1
    telemundo|univision|kmex|estrella|azteca|laopinion ..3, del|en|para ..1 canal # ..1,
    escribo|escribiendo|escribimos|hago|hacemos|haciendo|preparo|preparando|prepara|publicar|publicare ..2 un|una|el|la|sobre ..1
    ~piece|articulo|nota ..1 !de la casa, ~piece ..1 sobre|de|acerca|para|que|del ..2
    mensajes|empresas|inmobiliarias|su|agencias|ustedes|textos|robots|fraude|fraudes ..1,
    entrevistar|entrevista|entrevistarlo|entrevistarlos|declaracion|declaraciones|comentario|comentarios|postura ..3
    dueño|jorge|agente|para|su|de|del|sobre|responsable|oficina|corredor ..1 !al banco, su version ..1, version de los hechos,
    busco|buscamos|quiero|queremos su version|postura|declaracion|respuesta,
    voy|vamos|iremos|ire|llevar|llevarlos|veo|vemos|veremos|ver|los ..2 con|a|en|al|ante ..1 el|la|los|un|una? ..1 ~courtword ..2
    !de|salgo|trabajo ..1, nos vemos|veremos en ..1 ~courtword|tribunales, los ..1 veo|vemos en ..1 la? ~courtword, ~courtword ..2
    quiere|va|pidio|dijo|ordeno|sabra|penal|reclamos|civil|necesitamos|tercero|familiar ..1, corte de reclamos ..1, ante ..1 el|la|un
    ley|juez|autoridad|autoridades|juzgado|tribunal ..1, pagar ante ..1, del ..1 juzgado ..1, por ..1 orden ..1 del|de|judicial ..1
    juez|corte?, citatorio|citatorios ..1, notificacion|notificaciones ..1 legal|judicial|> ..1, quedan|queda|dense ..1
    notificados|notificado|advertidos legalmente? ..1, cesen|cese y desistan|desista ..1, legalmente ..1, proceder ..1
    legalmente|contra|en|judicialmente ..1, accion|acciones|proceso|via legal|legales|penal|penales|judicial|judiciales ..1,
    esto|eso|lo|ustedes ..2 es|hacen ..2 ilegal|un delito|contra la ley ..1, es ilegal ..1, ilegal ..1 y|mandar|lo ..1 los|voy|que ..1,
    contra la ley ..1, evidencia|prueba|pruebas|grabado ..2 para|contra|en|juicio|el ..1 juicio|corte|demanda|abogado|juez|ustedes|> ..1,
    como prueba ..1, como evidencia ..1, guardando|guarde|guardar|tengo|guardados ..3 mensajes|textos|pruebas|todo ..2
    prueba|pruebas|juicio|corte|demanda|abogado|evidencia ..1, para el juicio ..1, despacho|bufete|firma|oficina ..2
    ~lawyer|legal|juridico|abogados|montes ..1, del despacho|bufete ..1, asistente legal ..1, departamento legal ..1,
    comunicacion|comunicaciones ..2 por|con|a|sera|debe ..3 ~lawyer|abogado|nosotros|mi|despacho|oficina ..1, apoderado|apoderada ..1
    del|de|legal|señor|> ..1, seguro ..2 porque ..1 los|lo|te ..2 demandar, cita ..1 con ayuda legal, actuar legalmente ..1, querella ..2,
    proceder ..1 contra ..1 , llevar el caso ..2, denunciar|denuncio|denunciamos|denunciare ..1 >|ante|con|en|por|a ..1 , a ..1 la|los ..1
    fiscalia|policia|autoridades|procuraduria ..1 ..1 !de
    `,
  ],
]
