import type { Flag } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** Idioms and homely uses of the same words. */
export const SITUATION_VETOES: readonly PhraseRow<Flag>[] = [
  [
    'crisis',
    `
    tired|sick|done|exhausted|finished ..1 of|with ..1 being|living|everything
    a|an|the|in|on|so|outbid|told|ignored|landlord|landlords|landlady|renter|renters|tenants|neighbors|lowballed|cramped|far|house, muero|morir|morirme|matar|matarme ..2 de|por|con|si ..1, dead|dying ..1 laughing|lol, thinking ..2 ending|end ..1
    lease|contract|listing|rental, end|ending things|it ..1 with|the ..1 agent|lease|realtor|landlord, what is the point of ..3, abusive
    ..1 landlord|boss|tenant, restraining order ..1 expired, help me ..1 find|understand|with|figure|sell|buy|out|decide|get|he|she ..1,
    kill|murder me if|when|for|over, die for, dying to|for, want to die ..1 on|in|here|of laughter|laughing|?, me mata si|cuando|con, me
    mata mi esposa|esposo, with|has a gun ..1 safe|range|shop|club|store, not safe at home ..1 values, locked me|us in|into ..3
    rate|lease|price|contract|loan, locked me|us out ..2 house|garage|car, can not|cannot go on ..2
    friday|monday|tuesday|wednesday|thursday|saturday|sunday|the|that|a|vacation|tour, beat|hit my|our
    ..2 budget|price|offer|deadline|goal|target|door|car|fence, tengo miedo ..3 mercado|precios|perder|precio|tasas|comprar|banco, no
    puedo mas ..1 de ..1, no quiero seguir rentando|pagando|aqui|viviendo, no quiero seguir viviendo aqui|en|con|ahi|rentando, better off
    ..2 renting|waiting|selling|buying|staying, can not|cannot breathe ..1 in ..3 apartment|condo|studio|house|place|kitchen, beats|beat
    me|us to, here anymore ..1 moving|we|im|i|too|so, can not|cannot|will not ..1 make|do|be it|there|that|this ..2
    friday|monday|tuesday|wednesday|thursday|saturday|sunday|today|tomorrow|week|at|time|before|until|day
    `,
  ],
  [
    'wrong_number',
    `
    wrong address|date|email|birth|name|price|info|information|zip|year|spelling ..2, wrong ..1
    address|button|link|house|listing|key|form|message|unit|zip|one i|we|before, sorry wrong ..1 number? i|was|meant|the, wrong number ..2
    bedrooms|beds|i|is|for|of|the|on, me equivoque ..4, no soy ..1 dueño|dueña|unico|unica|bueno|de|muy|agente|el ..1, no soy el|la
    unico|unica|unic|dueño|dueña, yo no soy ..1 agente|dueño|dueña|muy|de|bueno|experto|unico, i am not ..2
    sure|ready|interested|in|selling|looking|ok|okay|comfortable|going|home|working|married|here|busy|available|worried|happy|able|
    there|kidding|lying >?, not me but|it|its|and|my, who is ..1
    lender|agent|builder|this|he|she|there|it|that|calling|texting|available|asking|jorge, i am not the owner|only|one|decision ..1
    yet|who|decides?, not my house ..1 yet|it|but|anymore, aqui no hay ..2 problema|alberca|escuela|nada|garaje|hoa|elevador|patio, no
    conozco a ningun|ningún|un|nadie ..2, do not know ..1 any|a ..1
    good|lender|agent|realtor|lenders|thing|lot|about|much|the|what|if|when|how|price|idea|yet, do not know who to|is|would|pays ..2,
    there is no one|rush|hurry|hoa|garage|pool|problem|place|way|reason|yard|need|time|deadline|lien|mortgage|there|room ..3, never heard
    of ..1 escrow|mello|hoa|fha|va|contingency|that|it|usda|earnest, do not live in|at|near ..2 it|yet|there|the|anymore, wrong ..2 person
    to ask, new phone|number ..1 is|so|my|here|for|same|btw, this is ..1 my new number|phone|cell ..1 now|btw|text|please?, acabo de ..2
    cambiar|cambie|numero es, ya no es ..2 urgente|prioridad|negocio|necesario|asi|posible|barato|casa|lo, este numero ..1 es
    mio|bueno|correcto|mejor|celular, got|have|reached the right ..1, no es ..1 mi casa ideal|todavia|aun|?, not my ..1
    house|home|address|property ..1 of|that|style|dream|taste, never lived in ..2 a|an|hoa|condo|california, i|we never asked
    about|how|what|why|for|when|jorge|that ..2 price|hoa|repairs|much|before, nunca pregunte ..2 precio|cuanto, yo no pedi|puse ..1
    alberca|tanto|precio, there is no ..2 at|on|with this|that price|house|property|listing|home|one|address
    `,
  ],
  [
    'deletion_request',
    `
    corrija|corrige|fix|update|change|cambie ..1 mi|my|the correo|email|telefono|phone ..3, delete|erase|remove ..1 that|the|it|this|what
    ..2 last|one|part|text|message|i|about|requirement|photo|second|typo|bath|bathroom|solar|pool, erase what i,
    borre|borra|borren|elimina|elimine|quita|quite ..1 el|la|los|las|lo|esa|ese|eso ..3
    baño|cuarto|alberca|requisito|foto|mensaje|segundo|tercer|ultimo|ultima|de, copy of|the ..3
    floor|plan|listing|contract|disclosure|inspection|report|agreement|appraisal|brochure|hoa|title, copia de|del ..2
    plano|contrato|reporte|inspeccion|anuncio|acuerdo, all the info|information|details you|u have on the|that|this|it|homes|larkspur,
    info|information you ..1 have on the|that|this|it ..2, what|which information|info|data do|does you|jorge|lender|i|bank|the ..1
    need|want|require, what do you have about|on condos|homes|houses|the, everything|anything|all you|about|on have|the ..1
    in|on|under|about ..2 the|area|house|homes|fontana|upland|range|price|for, delete|remove everything ..1 over|above|but|except|in,
    change|update|correct|fix ..2 my ..2
    search|criteria|budget|price|area|preferences|commute|info|information|email|number|max|timeline|date|address|zip, data ..1 on|for my
    street|house|home|neighborhood, datos de las|la|los|esa ..2, informacion de la|las|esa|del ..2, que informacion|datos
    tiene|tienen|tienes ..1 de|sobre|del la|esa|las|el|casa|ese|condominio, que informacion ..2 necesita|necesitan|ocupan|ocupa|quiere,
    forget about|me the|that|it|what|not|and|for, corrija|corregir|actualice|cambie ..2 el|la|presupuesto|precio|zona|busqueda,
    information|info|details about the|that|this|it|homes, privacy fence|wall|hedge|in|for|from, private ..2, shared ..2 wall|driveway
    `,
  ],
  [
    'minor',
    `
    i am|im|at !not|under|almost|nearly|only|below|barely ..1 18|19|20|21|22|23|24|25, i am 18|19|20|21|22|23|24|25 ..6 young, tengo
    18|19|20|21|22|23|24|25 años ..6, my|our middle|high schooler|schoolers ..3, boy|girl|son|daughter|kid|kids|child|grandson|granddaughter|grandkid|grandkids|grandchild|niece|nephew|brother|sister|cousin|stepson|stepdaughter ..4 in ..1 # grade ..1, is|am|at 18|19|20|21|22|23|24|25|26|27|28|29|30 ..1 too young ..2,
    hijo|hija|hijos|niño|niña ..4 prepa|secundaria|primaria|preparatoria, #|in # and a|one girl|boy|son|daughter in ..1 #, i am|be|been
    8|9|10|11|12|13|14|15|16|17 ..1 to|or|and 18|20|30|5|6|10|12|14|15|16|17|blocks|miles, turn|turns ..1 # ..2 house|roof|loan, my|our
    ..2 son|daughter|kid|kids|oldest|youngest|hijo|hija|nephew|niece|boy|girl|brother|sister ..3
    turns|turn|is|high|middle|school|grade|junior|senior|sophomore|freshman|minor|under, two|our|my|three|four high
    schoolers|schooler|graders|grader|teens|teenagers, mi|mis|nuestro|nuestra ..2 hijo|hija|hijos|sobrino|sobrina|niño|niña|nieto|nieta
    ..3 menor|años|secundaria|prepa|primaria|cumple, la|el menor ..2, in|near|at|by|to|from ..2 middle|elementary|junior|high school ..1
    district|boundary|area|zone|is|pool|zoned|teacher, teach|teacher|work|works|working|drive|coach|principal|counselor ..4 school|grade,
    a minor ..1 repair|repairs|issue|issues|crack|leak|thing|problem|change|detail|damage, still a minor ..1 issue|problem|thing|repair,
    under 18 months|years|k|hundred|percent|thousand|minutes, just|only # ..2 k|months|days|minutes|weeks|miles|percent, tengo # años ..1
    en|viviendo|aqui|con|de|trabajando|pagando|rentando|casado|casada, i am 8|9|10|11|12|13|14|15|16|17 ..1
    minutes|miles|months|weeks|days|hours|blocks|years ..1 in|into|at|on|away|from|out|married|with, no tengo 18 ..1 mil|meses, todavia no
    tengo ..1 los|las dolares|mil|papeles, cumplo 18 ..1 años|meses ..1 en|con|aqui|trabajando, do you have to be ..1 18|over ..1
    months|percent, too young to ..1 retire|sell|stop|downsize, my mom|dad|parents does|do not|have ..3
    smoke|like|drive|want|mind|need|know ..2, do|does my mom|dad|parents have|need to ..1 sign|be|move|sell ..1 too|also|title|deed,
    55|62|65 ..1
    `,
  ],
  [
    'hostile',
    `
    cobre|robaron|robo ..6 pinches|ladrones, robaron|robo|robó ..8 ladrones|pinches|rateros, alfombra|cocina|baño|patio|techo|casa ..1
    es|esta un asco, mi|el|la ..1 casero|banco|vecino|inquilino|arrendador ..4 payaso|payasos|ridiculo|inepto, you ..3 worst
    case|that|part|scenario,
    this|that|market|lender|bank|house|place|landlord|kitchen|carpet|bathroom|traffic|commute|hoa|tenants|tenant|weather|ex|roof|
    neighbor ..3 worst|garbage|joke|trash|sucks|stupid|dumb|useless|bullshit|disgusting, my|the|their|our ..1
    lender|bank|landlord|neighbor|neighbors|tenant|tenants|ex|hoa|agent|boss|market|realtor|contractor|roommate|insurance ..5
    idiot|idiots|moron|asshole|assholes|bastard|crook|crooks|useless|worst|incompetent|liar|thieves|dumb|stupid|jerk|joke|suck|sucks|
    trash, you ..3 trash|garbage ..1 pickup|service|included|disposal|day|cans|bins|collection, your|you ..3 dumb|stupid
    question|questions|q, dumb|stupid question, do|does|can|could|would|will|did|are you|the|your ..5 trash|garbage|pigs|pig|rats|sharks,
    you think|mean|saying|say i|im|we ..3 stupid|dumb|idiot|crazy, you ..3 dumbest|stupidest|worst ..1 question|thing i|?, i|me|im|my ..2
    stupid|dumb|idiot|moron, not a joke, no joke|scam, you are not ..3, you|u ..2 not|never ..3 stupid|idiot|useless|worst|joke, sick of
    your ..1 competitors, sick of you|your ..1 not, get lost ..1 in|on|driving|every, mi banco ..2, mi|el|la|los ..1
    banco|casero|vecino|vecinos|inquilino|inquilinos|prestamista|ex|tasas|intereses|mercado|casa|cocina ..5
    porqueria|inutil|inutiles|estupido|idiota|ratero|rateros|basura|asco|ladrones|mentiroso, ladron|ladrones|rateros ..2
    en|por|entraron|roban|zona|ahi|barrio|robaron, pinche|pinches calor|trafico|tasas|casero|mercado|banco|frio|renta|intereses ..1, que
    asco de ..1 baño|cocina|casa|alfombra|olor, que gente tan ..1 amable|buena|linda|atenta|trabajadora, estupido|estupida ..2
    precio|pregunta|banco|yo|soy, a golpe de
    `,
  ],
  [
    'threat',
    `
    se donde queda|esta ..2 casa|oficina|propiedad|lugar, know where that|the ..1 house|place|home is, i|we|ill ..4
    beat|break|kill|hit|destroy|hurt|end|smash|punch|burn|knock ..2 the|that|their|all ..2
    offer|price|deal|market|lease|contract|wall|walls|budget|goal|target|door|asking|list|kitchen|heat|bank|competition|bid|news|old|
    carpet|weeds|bugs|termites|counter|floor|fence|house|deck|tile|shed|grass|down|rate|payments|sale, i will|would hurt|end ..1 your ..1
    chances|feelings, you will|are sorry|pay|regret ..2
    selling|not|waiting|closing|taxes|the|a|commission|for|less|buying|rent|cash|it|if|how|what|agent, you are dead ..1
    on|right|wrong|set|?, gets|get|getting|be|end hurt|killed ..2
    in|on|by|with|financially|paying|taxes|buying|renting|selling|getting|closing, make you|him|them pay ..2 for|closing|rent|the ..1
    closing|repairs|fees|inspection, i|we know where ..3 is|park|house|that|the|it|lot, i know what you|your ..2
    mean|saying|said|charge|need|thinking|want|are, i|we know where you|your ..2 coming|located|going|from|stand|at|are, i will be
    there|waiting|seeing|coming ..2, i will find|be ..1 out|it|waiting|there ..1 at|for|on ..1 your call|text|reply, i am coming
    to|over|down ..2 see|the|friday|visit|open|your office ..1 for|to|friday|tomorrow|at|on|sign, show up ..1 at|to your ..1 office ..2
    friday|tomorrow|to|for|at|monday|sign, i|we|will see|seeing you, watch your ..1 back|step ..1 on|going|stairs|yard|porch, beat your
    ..1 price|offer|competition, kick your ..1 tires, burn ..2 down ..1 payment|in|years|savings|house|before|last, burn the ..2, coming
    after|for you|him ..1 see|the|call|meeting, coming for you ..1 friday, me las|la ..1 pagan|paga|pago ..1 en|de|la|mi|renta|agua|luz,
    que se cuide ..1 el|la|jardin|casa, cuidate ..1 mucho >, cuidese ..1 mucho >, cuidese mucho|bien, cuidate mucho|bien, te espero|los
    espero en|afuera|ahi|alla|a ..2, alla|ahi los|te|lo espero, lo|la|los|las voy|vamos|va a ..1
    buscar|hacer|romper|encontrar|pesar|cargar|partir ..1 en|a|el|la|y|para|zillow|pared|internet, voy|vamos a
    romper|partir|buscar|quemar|reventar ..2 la|el|pared|piso|casa|casas|otra|precio|barda|cocina|otro|los|trato, voy|vamos a
    buscarte|buscarlos ..1 para|mañana|cuando, ir por ..1 los|el|ti ..1 niños, se arrepentira|arrepentir ..1 de ..1
    vender|comprar|esperar, van a pagar|cargar ..1 la|el|los, tengo un|una|mi arma|bate ..1 registrada, la van a pagar ..1
    en|de|completa|cash, los|te|lo matan|mato los|las|el ..1 intereses|precio
    `,
  ],
  [
    'legal_contact',
    `
    mother|father|sister|brother|son|daughter|mom|dad|parents in law|laws, on behalf of my ..1
    mom|dad|parents|mother|father|wife|husband|kids|sister|brother, mi|nuestra|nuestro abogada|abogado va a estar ..4 cierre|cita|firma,
    attorney|lawyer|abogado told|says|said|dijo|dice ..3 probate|sucesion|closing|title|escritura|closes|cierra, not ..3 agent|agents,
    sister|brother ..1 and co owner, my|our attorney|lawyer already|just|finally ..4, mi|nuestro abogado|abogada ya ..4
    papeles|fideicomiso|escrituras|tramite, trabajo|trabaja ..2 en|para ..1 un|una ..1 despacho|bufete ..3, my abogado friend,
    my|our|his|her|the|a ..2 attorney|lawyer|abogado|abogada ..1 next|friend|neighbor|buddy, divorce|real|estate|probate|trust
    attorney|lawyer ..3 next|listed|said|has|is|handles|recommended|friend, my|our attorney|lawyer|lawyers ..2
    drew|drafted|did|wrote|made|reviews|has|handles|handled|will|is|set|did|wants|needs|said|says|reviewing|look|review ..3
    probate|divorce|trust|estate|title|paperwork|closing|sell|list|contract|offer|documents|deed|will|clean, the only complaint ..4, only
    complaint|complaints ..3, no complaint|complaints ..2, complaint about the|my|our|house|closets|kitchen ..2, unica queja ..3, una|la
    queja es|que ..3, mi client ..1, newspaper says|said ..2, law firm ..1 job|in|downtown|work, i|we|work|works|job ..2 at|for|in a|the
    ..1 law firm|office|courthouse|county|court|da, filed|file|filing ..2 permit|paperwork|taxes|claim|insurance|extension|report ..2
    permit|insurance|roof|water|patio|claim|taxes|for|on?, filed an? insurance claim, filed|filing ..1 for divorce|bankruptcy, i
    work|write|report|cover ..1 for ..1 the? ..1 county|city|state|department|school|school|post|district|paper ..1
    office|and|so|as|schools|?, i am ..1 inspector|paralegal|lawyer|attorney|journalist|reporter|detective|investigator|agent|auditor ..1
    so|by|at|with|and|for|in ..2 income|trade|work|steady|years|looking|want|buying|buy|need|we|w2|salary|preapproved, i work for the ..2,
    sued my|our|the ..1 contractor|builder|neighbor|landlord|insurance, sue|suing my|our ..1 contractor|builder|neighbor|landlord, law
    student|school|degree, studies law, estudia leyes|derecho, small claims ..2 contractor|neighbor|tenant, my ..1 client|clients ..1
    is|are|want|wants|looking|needs ..2 buy|home|house|3|buying, press the|one|1, soy ..2
    abogado|abogada|periodista|inspector|inspectora|notario ..1 y|pero|con|jubilado|retirada|retirado ..2
    busco|quiero|gano|ingreso|queremos|necesito|tengo, reparto periodico ..2, trabajo ..1 para|en ..2
    condado|estado|departamento|periodico|canal|radio ..1 y|desde|de ..1 busco|hace|noche|dia|quiero, lien on ..2, nota sobre ..1 la
    casa|reparaciones, historia de la ..2, no tengo ..1 queja|quejas ..2, sin quejas, me puse|una queja ..1 del|de la ..2, the fcc|irs ..1
    loan|lien, department of ..1 water|veterans|motor|public|social ..1, bbb rating|rated
    `,
  ],
  [
    'crisis',
    `
    rather be? dead|die ..1 than, mercado|renta|precio|precios|banco|impuestos|inflacion|calor|sol ..3
    pega|pego|pegando|mata|matando|golpea|golpeando ..1, casero|dueño|banco|landlord|bank|hoa|asociacion ..2
    amenazo|amenaza|threatened|threatens|threatening ..1, ayuda|ayudeme|ayudame|ayudenme|help ..1 me? con|a|with|to|understand|figure ..2,
    can not|cannot breathe ..2 in|with|from ..3, respirar ..2 en|de|con ..3, heart attack|stroke ..1 with|when|from|just|every|lol,
    gave|give|gives|giving me ..2 heart attack|stroke, casi ..1 me da ..1 infarto|algo, infarto ..1 con|de ..1
    tanta|ver|el|tanto|escalera, beat|beats|beating us|me ..1 to|out|by|on, beat our|my ..1 offer|bid|price, hurting|hurt us|me|our ..1
    financially|budget|wallet|credit, esta|estan|anda pegando ..1 el|la|en|duro|mucho, golpea ..1 la ..1 puerta asi|antes, scared|afraid
    ..1 of ..1 overpaying|missing|losing|heights|dogs|the|stairs|commitment|debt|making|being ..2 house|poor|debt|market|rates?, afraid
    we|i ..2 miss|lose|overpay|missed|not, tengo|me da|nos miedo ..1 pagar|perder|comprar|endeudarme|que ..2 suba|suban|bajen|nieguen
    `,
  ],
  [
    'legal_contact',
    `
    sue|suing|sued ..1 the|their|my|our|his|her ..1
    landlord|seller|sellers|contractor|roofer|builder|hoa|insurance|neighbor|neighbors|plumber|bank|tenant|city, threatened ..1 to sue ..1
    the|my|our ..2, demandar|demando ..1 al|a ..2 dueño|casero|vecino|contratista|banco|inquilino|aseguradora|seguro|constructora ..2,
    nos|lo demando|demandaron ..1 el|la|un ..1 contratista|banco|vecino, my|our|her|his|the attorney|lawyer ..1
    says|said|thinks|told|suggests|suggested|recommends|recommended|wants|drew|handles|handled, my|our attorney|lawyer ..1 is ..1
    done|reviewing|happy|on|out|looking|fine|good, mi|nuestro|nuestra ~lawyer ..2 hizo|termino|reviso|revisa|esta|prepara|preparo|lleva
    ..3 papeles|fideicomiso|contrato|oferta|revisando|cierre|documentos|testamento, mi|el|mi ..1 abogado|abogada de ..1
    migracion|inmigracion ..1, lawyer|attorney ..2 you ..1 recommend|know|suggest, recommend|recomienda ..3 lawyer|attorney|abogado ..1,
    me recomienda|recomiendas ..2 ~lawyer
    `,
  ],
  [
    'deletion_request',
    `
    corrija|corrige|corrijo|correct|fix mi|my ..1 ultimo|mensaje|last ..1 text|message|mensaje?, correct my last ..1, how|where ..3
    ~getfrom ..1 my|this|our ~number, como|donde ..3 ~getfrom|tiene|tienen ..1 mi|este|nuestro ~number, where is my ~number from
    `,
  ],
  [
    'crisis',
    `
    they|it|things|stuff|tools|boxes|packages|offers|deal|listing|house|rate|would|will ..1 be gone by|before|soon|tomorrow ..1,
    rather ..1 die|dead ..1 than|lol|haha|jaja|😂|first, hang|shoot|kill|stab myself before paying|i|renting|living|signing, better off
    without the|that|a|an|this|it|her ..1 house|pool|agent|job|car?, no puedo vivir sin !el|ella|ellos|mi|mis|ti|usted|nada, suicide
    lane|lanes|door|doors|knob, me|nos pega|pego|pegando|pegaron ..1 duro|mucho|fuerte|feo ..2
    renta|banco|precio|precios|inflacion|interes|intereses|impuestos|sol|crisis|subida,
    banco|hipoteca|renta|intereses|impuestos|pagos|tasas|biles ..3 me|nos ..3 ahorcar|ahorcando|matar|matando|ahorca|mata|ahogando,
    miedo ..1 que baje|bajen|suba|suban|nieguen|pierda|pierdan|salga|cueste, adios a la|las|el|los|mi
    renta|rentas|casa|casero|deuda|banco|trafico|escaleras, me va|van a matar|ahorcar|colgar ..1 mi|mama|esposa|esposo|jefe|la|el ..2
    si|cuando ..4 compro|gasto|tarde|llego|firmo, tuve|tuvo|tuvimos ..2 embolia|infarto|derrame|convulsion, por|desde|despues ..4
    embolia|infarto|derrame, quiero que viva|vivan|sigan, me|nos ayuda|ayudan|ayudo|ayudaron|ayudara con|para|mi|mis|un|una ..2,
    me|nos toca|tocaba|toco ..1 trabajar|vender|comprar|rentar|mudarnos|mudarme|esperar|firmar|pasar|partirla|trabajo|turno|medio|doble|descanso|descansar|ir|recoger|pagar|cubrir|guardia|salir|viajar|cuidar|manejar|abrir|cerrar|llevar|cocinar ..3
    `,
  ],
  [
    'wrong_number',
    `
    wrong street|unit|zip|lot|floor|photo|photos|pic|pics|picture|lady|guy|person|file|doc|docs|form|listing|one ..1, who is|are ..1 the|your listing|other agent|realtor|lady ..1, who is ~given is|are she|he|they ..2 the|your|with|on|agent|doing ..1, who is ~given the|your listing|agent|realtor|lender|escrow ..1,
    this is ..1 my work|office ~number ..2 text|call|use|too|also|but|so, on|in the wrong
    line|page|form|spot|box|side|lane|folder|section, had|have|kept this ~number since|for|over ..4 still|good|works|same|keep, do not
    know anyone|anybody ..1 in|there|at|around|who, not my house my|his|her|yet, tengo|traigo numero|telefono|celular nuevo, soy yo ..4
    nuevo, nunca he|hemos|e ..1 tenido|comprado ..2 casa|propiedad|nada es|propia|propio|antes|primera|mia|nuestra, but|except|pero not me ..1 so|just|only|because|yet >?, never ..1 been ..1 to|in an|a|the open|showing|house|area|city, do not know
    who handles|pays|does|owns|has|did|is|would|can|to, estimado|precio|link|calculo|total|cuenta ..1 esta mal, se confundio|equivoco
    ..1 el|la|mi|mis ..1 banco|esposa|esposo|lender|notario|inspector|prestamista|agente|senora, do not have ..2 house|home|place to
    sell, no tengo casa que|para vender|dar, todavia no es mia|mio|nuestra, you got it|that|this wrong ..1 the|it|we|my|its, se le|me
    olvido|paso ..3, not know|sure yet, no se nada de ..2 primera|primer|nuevo|nueva ..1, no se nada de ..2 es mi|nuestra primera, nunca he|hemos comprado|vendido en|por|aqui, this is my new ~number ..1 same|its|it|save, who is right|paying|responsible|cheaper|better|best|open|near|closest, never lived|been
    down|up|over|out ..1 there|here|that|in ..1
    `,
  ],
  [
    'threat',
    `
    people|someone|anyone|somebody|folks|kids|ppl|neighbors|anybody ..1 get|gets|got|getting jumped|robbed|shot|stabbed|mugged ..1,
    dog|dogs|perro|perros|cat|mosquitoes ..4 you|te|lo|los ..1 alive|muerden|muerde|come|comen|muerdan?, will eat you alive, matar|mato|matando el|un|mi tiempo|rato|hambre|antojo,
    i|we will ..1 be waiting ..1 outside|at|in|by|for|near the|my|your|you|elm|office ..1 house|front|door|driveway|lot|gate|at,
    shoot|shooting|shot you|him|her|them|u a|an|the|over|some, find|found you ..1 on|at|in
    facebook|instagram|line|zillow|google|lobby|office|the ..1, se va|van a arrepentir ..1 si|el|la|quien|de|los|que, you will be sorry
    ..1 if|you|when you ..1 skip|miss|missed|pass|wait|do ..1, va|van|voy|vamos a enseñar|mostrar, matar|mato dos|2 pajaros,
    dejar|deja|dejo|dejan|dejaria|dejarias ..1 la|su|esta|tu|mi|el casa|carro|coche|troca|bici, tumbar|romper|quitar|quebrar|arreglar|pintar|sacar ..1 esa|ese|esta|este|la|el|las|los
    pared|barda|muro|alfombra|piso|cocina|bano|techo|arbol|arboles
    `,
  ],
  [
    'hostile',
    `
    damn|dang|hell that|this|thats is? ..2 lot|high|steep|low|expensive|crazy|cheap|far|nice|big|small|fast|quick|much|long|old ..1, zillow ..2 sirve|vale para|pa|de nada,
    suck|sucks|sucking|sucked me|us in ..2, ~insult layout|design|color|colour|kitchen|room|floor|price|rule|rules|idea|carpet|wall|house|location|fee|fees|app|form,
    diseño|color|cocina|regla|reglas|precio|casa|cuarto|idea|cuota ..1 tan|bien|muy|mas ~insult,
    bank|lender|landlord|hoa|seller|sellers|contractor|insurance|builder|county|city ..1 is|are|was|were ..5 ~insult|crooks,
    banco|bancos|casero|hoa|seguro|condado ..1 es|son|era|eran ..3 ~insult,
    holy shit|moly ..2, shit that|this|what ..1 price|house|kitchen|view|place|is,
    contratista|casero|banco|vecino|vecinos|inquilino|inquilinos|seguro|plomero|notario|roofero|agente ..2
    era|es|son|fue|eran|salio|resulto ..3 ~insult, agente|agencia|realtor anterior|pasado|pasada ..4 ~insult
    `,
  ],
  [
    'legal_contact',
    `
    should be illegal|criminal|outlawed, deberia ser ilegal,
    court reporter|reporting, a|some|the quote|quotes on|for ..2
    staging|roof|insurance|moving|movers|loan|repairs|paint|solar|fence|cleaning, fue|era periodista|reportero|abogado|abogada ..1,
    trabajo|trabaja|trabajamos para|en ..1 el|la estado|condado|ciudad|gobierno, filed ..2 papers|deed|permit|permits|paperwork|forms ..3
    county|state|city|court, letter|notice|bill from the ..1 county|city|hoa|irs|state|bank|assessor ..3, lawyer|attorney|abogado ..4 looked|reviewed|read|reviso|revisa|checked|drew ..2, vecino|vecina|inquilino|inquilina|contratista|tenant|neighbor ..1 demando|sued|is ..1, work|works with a
    lawyer|attorney, cerca|lejos ..1 de ..1 la? corte|juzgado, trabajo|trabaja ahi|en ..2 corte|juzgado
    `,
  ],
  [
    'deletion_request',
    `what|which data|info do|does|did you|they|zillow|jorge use|need ..3, de quien es ..3, personal data on the ..2, quiero|puedo|quisiera ver ..1 lo que tienen|tiene !guardado|sobre|de|mio|mia|mi, what ..2 you have ..1 on|in elm|the|that|my ..1 street|market|price|area`,
  ],
  [
    'minor',
    `
    kid|kids|son|daughter|boy|girl|grandson|granddaughter|hijo|hija|nieto|nieta ..5 # grade ..2, soy maestra|maestro|profe|profesora|mayor ..3, soy menor|mayor que|por ..3,
    youngest|oldest|kids|boys|girls|twins|daughters|sons|daughter|son|hijos|hijas ..6 grade|grado|th, # and|or # ..1
    grade|grades|graders, when|since i was ..1 ~teenword, mi mama|papa|abuela|abuelo ..1 tambien|igual ..1 tiene|firma ..2 firmar|tambien?, voy|vamos|ando|llego ..1 tarde|atrasado|atrasada|retrasado|retrasada
    ..2 ~teenword ..1, ~teenword min|mins|minutos|minutitos|min., vamos ..5 primero|segundo >, voy a ver|la|esa|otra|pasar|hablar|preguntar ..4 primero
    `,
  ],
]
