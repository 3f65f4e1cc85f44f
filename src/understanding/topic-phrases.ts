import { EVERYDAY_TOPICS } from './everyday-topics.ts'
import { FIRST_TOPICS } from './first-topics.ts'
import type { PhraseRow } from './phrase.ts'

const TOPICS_AREA = `
  safe|safer|safest|safety|unsafe ..4
  area|neighborhood|street|side|part|there|around|live|place|town|city|zone|community|night|kids|walk|here|block,
  area|neighborhood|street|side|part|place|town|city|there|it|here ..4 safe|dangerous|rough|sketchy|ghetto|sketch|shady|unsafe|bad, <
  is|are ..2 safe|safer|unsafe|rough|bad, < how safe|rough|bad is|are ..3, schools|school ..2 suck|sucks|terrible|awful|trash, crime,
  crimes, dangerous, sketchy, ghetto, rough area|neighborhood|part|side, bad|good|nice|decent|better|best|quiet
  area|neighborhood|neighborhoods|areas|part, gangs, homeless ..2, schools|school ..4
  good|bad|great|best|rated|rating|ratings|ranking|rank|score|quality|like|better|decent, good|great|best|top|better|decent|bad ..2
  schools|school, how good|bad|are|is|were ..4 schools|school, who|what ..3 lives|live ..2, people ..1 live|lives ..2, what kind|type|sort
  of people|neighbors|families|crowd, demographic, demographics, diverse|diversity, mostly|mainly|lots|many|full ..2
  white|black|hispanic|latino|mexican|asian|jewish|muslim|christian|indian|families|gay|immigrants|retirees,
  white|black|hispanic|latino|mexican|asian|jewish|muslim|christian ..1 area|neighborhood|community|part, family friendly, neighbors like,
  good for families|kids|families, is there a lot of ..2 people, segura|seguro|inseguro|insegura|peligroso|peligrosa|peligrosas ..3
  zona|area|barrio|calle|colonia|ahi|alla|vecindario|lugar|parte|ninos|noche,
  zona|area|barrio|colonia|ahi|alla|vecindario|calle|lugar|parte ..3
  segura|seguro|peligroso|peligrosa|insegura|inseguro|fea|feo|mala|malo|buena|tranquila|tranquilo, < es seguro|segura|peligroso|peligrosa,
  es seguro|segura ahi|alla|por|vivir|el|la|ese, crimen, delincuencia, pandillas, buena|mala|mejor|buenas|mejores
  zona|zonas|area|areas|barrio|colonia, buenas|malas|mejores escuelas, escuelas|escuela ..4
  buenas|buena|malas|mala|mejores|calidad|calificacion, que tal|tan ..3 escuelas|escuela|zona|barrio|vecindario|area, que tipo|clase de
  gente|personas|vecinos, quien|quienes vive|viven ..2, hay mucha gente ..2, hay muchos ..2, que gente ..2
`

const TOPICS_UNLAWFUL = `
  no|without|avoid|hate|not|only|except|exclude|excluding|any ..5
  blacks|mexicans|latinos|hispanics|asians|whites|jews|muslims|arabs|immigrants|illegals|foreigners|gays|lesbians|
  trans|chinese|indians|hindus|africans|gypsies|refugees, no|without|avoid|not|only|prefer|except|exclude|just|mostly ..5
  black|white|hispanic|latino|mexican|asian|jewish|muslim|christian|gay|immigrant|foreign|disabled|straight|indian|
  chinese|arab|catholic|american
  people|families|family|neighbors|buyers|tenants|folks|couples|couple|renters|area|neighborhood|neighborhoods|community, away|far from
  ..3 blacks|mexicans|latinos|hispanics|asians|whites|jews|muslims|immigrants|projects|gays, no|without|not|avoid|refuse|exclude|minus ..5
  section 8|vouchers|voucher, no|without|not|avoid|exclude ..5 vouchers|voucher|welfare, no|without|not|avoid ..3
  families|people|buyers|tenants|neighbors|renters|anyone with kids|children|vouchers|disabilities, no kids|children
  around|next|nearby|in|allowed|neighbors, not sell|selling|rent|show ..3 to ..3
  blacks|mexicans|latinos|hispanics|asians|whites|jews|muslims|immigrants|foreigners|gays|chinese|indians|black|white|
  mexican|muslim|jewish|asian|hispanic|gay|families|investors? with?, only sell|show|want|sold ..4 to
  christians|whites|citizens|americans|christian|white|straight, adults only ..2, english speaking|speakers only ..2, only|just
  citizens|americans|christians|whites|english ..2, our own kind, people like us, my|our own race|kind,
  sin|no|nada|evitar|menos|solo|solamente ..5
  negros|mexicanos|latinos|hispanos|asiaticos|blancos|judios|musulmanes|arabes|inmigrantes|ilegales|extranjeros|gays|
  chinos|morenos|africanos|gringos|cristianos|ciudadanos, lejos de los|las ..1
  negros|mexicanos|latinos|asiaticos|blancos|inmigrantes|ilegales, sin|no|nada|evitar ..4 gente|familias|personas|vecinos
  de|con|negra|negras|seccion ..1 color|niños|ninos|hijos|seccion|8|vales, sin vales|seccion ..2, no ..2
  venderle|vender|venda|vendan|vendas a ..2 negros|mexicanos|latinos|asiaticos|blancos|inmigrantes|musulmanes|judios|gays|chinos
`

/** What a question is about; the first row that fits names it. Careful topics first, then the narrower before the wider. */
export const TOPIC_PHRASES: readonly PhraseRow<string>[] = [
  ['unlawful_preference', TOPICS_UNLAWFUL],
  ['area_quality', TOPICS_AREA],
  [
    'other_clients',
    `
    phone|number|numbers|name|names|email|emails|address|addresses|info|details|contact|list|data ..3 other|another|different|all
    client|clients|customer|customers|lead|leads|buyer|buyers|seller|sellers|contact|contacts, other|another client|clients|customer|customers|lead|leads
    phone|number|numbers|name|names|email|emails|address|addresses|info|details, who else are|is|do|does you|u|jorge|he ..1
    working|texting|talking|helping|helps|text ..2, numero|numeros|telefono|telefonos|nombre|nombres|correo|datos|direccion|lista ..4 otro|otros|otra|otras
    cliente|clientes|persona|personas|contacto|contactos
    `,
  ],
  [
    'instructions',
    `your ..1 instructions|prompt|programming|guidelines|source, system prompt|message, previous|prior|above instructions, hidden instructions|prompt, tus|sus instrucciones, instrucciones anteriores|previas|del sistema`,
  ],
  [
    'number_source',
    `
    how|where did|do|have you|u|jorge|they get|find|have|got|obtain ..2 number|phone|info|information|name|contact, who gave you|u ..3,
    where is my number from, how|where you|u get|got|find ..2 number|info|information, why do you have my ..2 number|info|phone, de
    donde|quien ..1 sacaron|saco|sacaste|tienen|tienes|consiguio|consiguieron|obtuvieron|obtuvo ..3, como
    consiguio|consiguieron|conseguiste|obtuvo|obtuvieron|tienes|tienen ..1 mi ..2, quien te|le|les dio mi ..2
    `,
  ],
  [
    'why_all',
    `why ..5 all this|that|these|of ..2, why so many questions ..2, why ..4 so many questions, what is|are all these|this questions ..2, por que|para que ..5 tanta|tantas|todo eso|esto|preguntas ..2, por que tanto|tanta|tantas ..2`,
  ],
  [
    'why_ask',
    `
    why do|does|would|are you|u|jorge|it ..1 need|want|ask|asking|have|matter|care ..6, why does it|that|this matter, why ..1 you|u
    asking|need|want ..5, why is|are that|this|it|you ..1 important|needed|asking|relevant ..2, what do you need|want ..4 for, what is
    that|this|it for, what for, < why >, why would i|we tell|give|share|send ..3, what does that|it have to do ..3, why so many
    questions, para que ..1 quieres|quiere|quieren|necesitas|necesita|necesitan|es|ocupas|ocupan ..4, para que, por que
    preguntas|pregunta|preguntan|quieres|quiere|quieren|necesitas|necesita|necesitan ..4, que tiene que ver ..2, < por que >
    `,
  ],
  [
    'who_are_you',
    `
    is|r this|u|you|it ..2 jorge|himself|herself >, are|r you|u jorge ..4, am i ..2 talking|texting|speaking|chatting|writing to|with ..2 jorge ..1, eres|es usted? ..3 jorge !mismo|misma|el ..1, usted|tu es|eres ..2 jorge ..1, hablo|hablando|escribo|platico con ..3 jorge ..1, who is this, who are you, who am i, who is texting|calling|writing|messaging ..2, who do you work, what
    company|brokerage|agency ..3, which company|brokerage|agency|office|team ..3, what is this about|regarding, who sent|is you, are you with ..2, quien
    eres|es|habla|son|escribe|me ..2, de parte de quien, quienes son, con quien hablo|tengo ..2, de que compania|empresa|agencia ..2
    `,
  ],
  [
    'what_is_noted',
    `
    what|whats|what's|what is my|our ..1 max|maximum|budget|limit|price|number|address|timeline|date again|in|on|you, what do|did you|u have|got|put|write down|noted|written|on ..3, what did|do i|we
    say|tell|told|put|give ..3, remind me what ..3 i|we said|told|gave, que tienes|tiene|tienen|tengo anotado|apuntado ..2, where were|was we|i, where did we leave|stop ..1, donde nos|ibamos quedamos ..1, en que nos|ibamos|quedamos ..2, cual|cuanto era|es mi|nuestro presupuesto|maximo|limite ..2, que te|le|les dije ..3
    `,
  ],
  [
    'service_area',
    `
    do|are|can you cover|serve|service|work|working|operate in|around|near ..2, do|can you cover|serve|service !closing|the|my|any|costs|cost|fees|repairs|it|that|inspection|appraisal|all ..2, what|which
    areas|cities|towns do you, where do you work, trabajan|trabajas|cubren|atienden en ..2, en que|cuales ciudades|zonas|areas ..3, que
    ciudades|zonas|areas ..1 cubren|atienden|trabajan ..2
    `,
  ],
  [
    'office',
    `
    where is|are you|u|your|ur|the|guys ..2 office|located|location|based|at, where are you, what is your ..1 office|business|street
    address|location, what is your address, your ..1 address, do you have ..2 office, office address|location|hours, can i|we come|stop|drop
    ..1 by|in ..3, where can i|we meet|find you ..2, donde estan|esta|estas|queda|quedan|es ..2
    ubicados|ubicado|oficina|ustedes|usted|oficinas|ubicacion, donde estan|estas, tienen|tienes|tiene ..1 oficina|oficinas, cual es su|tu
    ..1 direccion|domicilio, direccion de su|la|tu oficina
    `,
  ],
  [
    'when_person',
    `
    when will|does|is|can|would|should|do someone|somebody|anyone|jorge|he|they|you|a|i|we ..3 call|text|reach|contact|get|write|hear ..4,
    how soon will|can someone|somebody|jorge|he|they|you ..1 call|text|reach|get ..3, what time will ..2 call|text ..2, cuando me|nos
    ..1 llaman|llama|llamas|llamara|llamaran|escriben|escribe|hablan|marcan|marca|contactan|responden ..2, a que hora me|nos ..2
    `,
  ],
  [
    'buying_it',
    `
    are|r you|u guys? ..2 buying|investor|investors|wholesaler|wholesalers|flipper|flippers|cash ..3, do you guys? ..1
    buy|flip|purchase|wholesale house|houses|homes|it|property|properties ..3, do you guys? buy it ..3, is it|this you|jorge|your company
    ..1 buying ..3, who is|would be|will be|would the|is the buying|buyer ..3, would|will|can|could|do|does you|jorge|they|u guys? ..3 make|give|send|offer
    me|us|an|a ..3 offer ..3, would|will|can|could you guys? ..1 buy|purchase ..2, what would|can|could|will you|u|jorge
    offer|pay|give ..4, how much would|will|can|could you|u|jorge|they ..1 offer|pay|give ..4, cash offer, are you the buyer, la|lo|las
    compran|compras|compra usted|ustedes?, compran ..1 ustedes|usted ..2, compran|compra|compras ustedes|usted? ..1 casa|casas|propiedades ..2, you guys? buy house|houses|homes|property|properties ..2, me|nos la|lo compran|compras|compra|comprarian ..3, do|does|can|will you|u|they|jorge|guys ..3 make ..2 offer|offers, ustedes ..2 compran|la|lo|son ..2 compran|inversionistas|compradores?, compran
    casas|propiedades, son|eres inversionista|inversionistas, quien la|lo compra, cuanto me|nos ..1 ofrecen|ofrece|ofreces|ofreceria, me
    hacen|hace|haces|harian una? oferta
    `,
  ],
  [
    'licence',
    `
    how do|can|would|will i|we ..2 know|trust|tell ..5 scam|legit|legitimate|fraud|fake|real, como se|sabemos|sabria ..4 estafa|fraude|real|verdad|legal|confiar,
    are|r you|u ..2 @agent, eres|es|son usted|ustedes? ..1 agente|agentes|realtor|corredor|corredora, is|are this|you|u|that|they|it ..2 legit|legitimate|scam|scammers|fraud|real company|business|number|for real, es|son esto|ustedes? ..2
    legal|legales|estafa|fraude|en serio|de verdad|confiable|confiables, are you|u|jorge|they ..2 licensed|realtor|realtors|accredited, is jorge|he|she ..2 licensed|realtor|real, do you have ..2 license|licence,
    license|licence|dre number, what is your|his license|licence|dre, tienen|tienes|tiene licencia ..2, numero de licencia, es|eres|son ..1
    licenciado|licenciada|licenciados|certificado
    `,
  ],
  ...FIRST_TOPICS,
  ...EVERYDAY_TOPICS,
  [
    'legal_tax',
    `
    have|need|must|should|obligated|required to|i|we ..1 say|tell|mention|report|disclose ..1 it|that|anything|buyers|buyer|them|about ..3, tengo|tenemos|hay que decir|avisar|decirlo|avisarle|mencionar ..3, capital gains, taxes ..3 sale|sell|selling|pay|owe, tax ..3 sale|sell|selling, pay ..2 taxes|tax ..3, probate ..3, title ..2
    transfer|company|issue ..2, 1031, power of attorney, contract mean|say ..2, legal|legally ..3, sue ..3, impuesto|impuestos ..3,
    ganancias de capital, testamento ..2, sucesion ..2, es legal ..3
    `,
  ],
  [
    'commission',
    `
    i|we asked ..2 about ..2 fee|fees|commission|cost|costs, about the|your|ur fee|fees|commission, commission, commissions, what percent|percentage ..4, your ..1 cut|rate|percentage, how do|does you|jorge|he|they get paid, who pays ..1 you|jorge|agent|realtor|him, cuanto me|nos cobran|cobra ..1 a ..1, comision,
    comisiones, que porcentaje|por ciento ..2, cuanto ..1 cobra|cobran|cobras de|por ..2 comision|venta|vender, honorarios, how much do
    you guys? charge|take ..3, what do you guys? charge|take ..3, your fee|fees
    `,
  ],
  [
    'cost',
    `
    is this|it|that ..2 free|cost ..2, does|do|will|would it|this|that|you|jorge|he|calling|talking ..1 cost|charge ..3, what does|would|will|do
    it|this|i|that|selling ..2 cost|pay|owe ..3, how much does|would|will it|this|that|selling|is|do ..2 cost|pay|charge ..3, any|other
    ..1 fees|charges|cost|costs|catch ..2, do|will|would i|we ..2 have|need to pay ..3, do|will|would i|we pay ..3, do i|we owe
    you ..2, closing cost|costs, is there a|any ..1 charge|cost|fee|fees|catch, up front cost|costs|fee|fees, fees, es|esto es ..1 gratis,
    cuanto ..2 cobra|cobran|cobras, cobra|cobran|cobras|cobraria|cobrarian algo|por|comprador|al ..3, cuanto ..1 cuesta ..1 vender|esto|el servicio|me|nos, tengo|tenemos que pagar ..3, hay que pagar ..2,
    tiene ..1 costo, costo de ..2, gastos|costos de cierre|venta
    `,
  ],
  [
    'rates',
    `
    rate, rates, interest, apr, monthly payment, payment|payments ..3 be|look|month, how much ..4 payment, tasa, tasas, interes, intereses,
    pago mensual, mensualidad, mensualidades
    `,
  ],
  [
    'lender_terms',
    `
    how much ..2 afford ..2, can i|we afford ..3, cosign|cosigner ..2, which|what|recommend|preferred ..2 lender|bank ..2, que banco ..3, how much ..4 down, what ..2 down payment ..4, down payment, bad|poor|low|no credit, credit score ..3, fha|va loan|work|loans|ok|okay, does
    fha|va ..3, first time ..1 buyer ..2 program|programs|help|grants, assistance|help program|programs, cuanto ..4 enganche, enganche ..3,
    mal|poco|sin credito, puntaje de credito, que credito ..2, with|con ..2 itin, ayuda para ..2 enganche|compradores
    `,
  ],
  [
    'preapproval',
    `
    do|should|must i|we ..3 preapproved|preapproval|prequalified|approved|letter|lender ..3, need|have|require to? ..2 preapproved|preapproval|
    prequalified ..2, is ..2 preapproval|letter ..2 required|needed|necessary, necesito|tengo|ocupo|debo ..3
    preaprobado|preaprobada|preaprobacion|aprobado|aprobada|carta ..2, hace falta ..3 preaprobado|preaprobacion|carta ..2
    `,
  ],
  [
    'owe',
    `
    sell|selling ..5 owe|mortgage|loan|underwater|behind|lien|liens ..4, still owe|have|got ..4 can|could i|we ..1 sell, what happens|about ..4
    mortgage|loan|payoff ..2, puedo|podemos|puede vender ..4 debo|debemos|deuda|hipoteca|debiendo|deber ..3, que pasa con ..3
    hipoteca|deuda|prestamo
    `,
  ],
  [
    'as_is',
    `
    sell ..3 as is, as is, do|should|must i|we ..3 fix|repair|repaint|paint|clean|update|remodel|stage ..5, have|need to
    fix|repair|paint|clean|update|remodel|stage ..4, tengo|tenemos|debo|hay que arreglar|arreglarla|pintar|pintarla|limpiar|remodelar|reparar
    ..3, se puede vender ..2 como esta|este, como esta
    `,
  ],
  [
    'market',
    `
    how|what is|are the ..1 market ..3, good|right|bad|best time to ..1 sell|buy|list|wait ..2, should i|we ..3
    sell|wait|hold|buy|rent|list|refinance ..3, prices|rates|market ..3 go|going up|down|drop|crash ..2, will the market ..4, como esta|anda
    ..1 mercado, buen|mal momento para|de ..2, me|nos conviene ..4, van|va a subir|bajar ..3
    `,
  ],
  [
    'price_opinion',
    `
    worth, what would|could|can|will|does ..5 go|sell|list for, how much would|could|can|will ..5 go|sell|get for, how much
    can|could|would|will i|we ..2 get|sell|make|net ..4, what can|could|would|will i|we get ..3, home|house|property
    value|valuation|estimate|evaluation, value of ..3, cma, market analysis, ballpark, fair price, good|right price ..2, is it overpriced,
    cuanto vale|valdra|valdria|vale ..2, cuanto me|nos ..1 dan|darian|daria|pagan|pagarian, cuanto puedo|podria|podemos ..3
    sacar|ganar|pedir|obtener|vender ..3, en cuanto ..3, valor de ..2, avaluo
    `,
  ],
  [
    'see_home',
    `
    is|was that|this|it for looking|seeing|touring|viewing|visiting ..3, when can|could i|we see|tour|visit|view|walk ..4, can|could|may i|we ..2 see|tour|visit|view|walk ..4, can|could|will|would you|someone|jorge|he ..1 come ..4, tour ..5 today|tomorrow|weekend|this,
    schedule|book|set ..2 tour|showing|visit|viewing ..3, open house|houses ..3, showing|showings, puedo|podemos|puede ..1
    ver|verla|visitar|visitarla|conocer ..4, la|lo|las puedo|podemos ver ..3, cuando la|lo|las ..1 puedo|podemos|podria|podriamos ver ..2
    `,
  ],
  [
    'availability',
    `
    one|house|home|condo|townhouse|listing|property|place ..5 available|open|sold|pending|taken, still
    available|open|for|on|listed ..2, is that|it|this|the ..2 available|sold|pending|taken, is that|it|this still ..2, how much is|are
    the|that|it ..4, what is|are|does ..5 going for, what is|are|does ..4 listed at|for, what is the price ..4, what are they asking ..3, asking price, does|do it|they|that ..1 have ..3, is there ..2 pool|garage|yard, hoa, how many square|beds|bedrooms|baths ..3, square
    feet|footage, what is the address of ..3, which one ..3, disponible, sigue|siguen|esta ..2 disponible|venta|libre, precio de
    la|esa|el|ese ..2, cuanto cuesta|piden|pide|vale|quieren ..1 la|esa|ese|el ..3, cuanto cuesta|piden ..3
    `,
  ],
  [
    'listings',
    `
    do|have you|u ..4 homes|houses|listings|condos|anything|something|bedroom|bedrooms|properties ..6, any ..3
    homes|houses|listings|condos|properties ..5, anything ..2 with|in|under|below|around|near|for ..5, got any|anything|something ..6, send|show|text|email ..1
    me|us ..5, what ..2 available|homes|houses|listings|inventory ..4, what do|have you ..3 have|got|available ..3, tienen|tiene|tienes|hay ..3
    casas|algo|casa|propiedades|listado ..5, mandame|mandenme|enviame|enseñame|muestrame ..4, que casas|propiedades ..4, casas en|con|de|por ..3
    `,
  ],
  [
    'how_are_you',
    `how are|is you|u|things|it|everything ..2 doing|going|today|?, how are you, how you|u doing, hows it going, how is it going, como estas|esta|andas|te|le ..2, que tal ..1 estas?, como te|le va`,
  ],
  [
    'can_help',
    `can|could|do|will you|u guys? ..1 do|handle|help with? both, can|could|will|would you|u|someone|anyone ..1 help ..4, me|nos puedes|puede|pueden|podrias|podria ayudar ..3, puedes ayudarme ..2`,
  ],
  ['still_here', `are|r you|u still|even? there, you|u still? there, anyone|anybody there, still there, sigues|estas ..1 ahi`],
  [
    'languages',
    `speak|text|write|talk ..2 spanish|español|espanol|english, in|en spanish|español|espanol|ingles, hablas|habla|hablan ..1 español|espanol|ingles`,
  ],
  [
    'how_long',
    `
    how long ..6, how soon|fast|quick|quickly ..5, when would|do|does|can|will we|i|you|it|that|the ..3 close|closing|sell|done|finish|over|begin|list ..2,
    what is the time ..2, timeframe, turnaround, cuanto ..1 tarda|tardan|tardaria|tiempo|dura|demora ..4, que tan rapido|pronto ..4, en
    cuanto tiempo ..3
    `,
  ],
  [
    'process',
    `
    how does|do|would|will it|this|that|the|you|i|we|selling|buying ..5 work|go|happen|begin|sell|buy|proceed, how does it, how do i|we ..4, what is|are the ..1 process|steps|step|next
    ..2, next step|steps, what happens ..4, what do i|we need|do|have ..4, process, do i|we need|have ..3, escrow, paperwork, where do i|we begin|start, what now, what else do you need, whats next, what is next, como funciona|es|le|hago|puedo|empiezo|seria ..3, proceso,
    pasos, que necesito|sigue|papeles|documentos|requisitos|hago ..2, requisitos, cual es el siguiente ..1
    `,
  ],
]
