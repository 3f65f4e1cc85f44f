import type { ActKind } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** Phrases that make an act by themselves. */
export type ActRule = { kind: ActKind; confidence: number }

export const ACT_PHRASES: readonly PhraseRow<ActRule>[] = [
  [
    { kind: 'identity_question', confidence: 0.95 },
    `
    are|r you ..3 bot|robot|ai|machine|computer|automated|human|real|software|chatbot|chatgpt|person|program, you a|an
    bot|robot|ai|machine|human|real|person, is this|that|it ..3
    bot|robot|ai|machine|computer|automated|chatbot|human|chatgpt|software|real|auto person?, am i|we talking|texting|speaking|chatting
    to|with ..4 bot|robot|ai|machine|computer|human|person|software|real|chatbot, who am i talking|texting ..2 a|an
    bot|robot|computer|machine|person|human|ai, talking|texting|speaking to ..2 robot|bot|machine|computer|software|ai, you sound like
    ..2 bot|robot|machine|computer, sounds like ..2 bot|robot|machine|computer, you are ..2 bot|robot|machine|ai, real person or, person
    or ..2 bot|robot|machine|computer, bot or ..2 person|human, eres|es ..3
    robot|bot|maquina|persona|humano|humana|ia|computadora|automatico|automatizado real?, es esto ..2 robot|bot|automatico,
    hablo|hablando|estoy con ..3 robot|bot|maquina|persona|humano|computadora real?, persona real|o, pareces robot|bot
  `,
  ],
  [
    { kind: 'request_human', confidence: 0.9 },
    `
    talk|speak|chat|connect|connected|text to|with ..3
    person|human|someone|somebody|@agent|manager|supervisor|representative|rep|owner|broker|jorge|boss|people, talk|speak to|with
    him|her|you over|on|by phone|the?, real|actual|live person|human|agent please?, want|need|get|give|have me? ..1 a|an
    real|actual|live|human person|human|agent|being?, have|get|ask|tell jorge|someone|somebody|him|her|@agent ..1
    call|text|phone|contact|reach, can|could|will|would someone|somebody|jorge|he|you|a|an ..2 call me|us, call|phone|ring me|us
    !crazy|when|back?|a|later|if|names, call|phone me|us back|asap|please|now|today|tomorrow|at, give me|us a call|ring, get|hop|jump on
    ..2 phone|call, phone call, speak to the manager, want|need a human|person, no bots, your manager|supervisor, can|could|may i|we
    call|talk|speak !about, hablar|platicar con ..3 persona|alguien|humano|agente|jorge|gerente|supervisor|encargado|dueño,
    llameme|llamame|llamenme|marquenme|marqueme|marcame, que me|nos llame|llamen|marque|marquen, me|nos puede|pueden|puedes
    llamar|marcar|hablar, quiero|necesito ..2 persona|humano|agente, una persona real|de, pasame|paseme|comuniqueme|comunicame con ..2,
    con un humano
  `,
  ],
  [
    { kind: 'refusal', confidence: 0.85 },
    `
    rather not, prefer not to, none of your business, not your business, not comfortable ..2
    sharing|saying|giving|telling|answering|with, not|do not want to ..1 share|say|tell|give|disclose|discuss|answer, not going to ..1
    share|say|tell|give|disclose|answer, not sharing|telling|saying|disclosing, will not ..1 share|tell|give|disclose, that is
    private|personal, too personal, it is private, keep|keeping that|it|those private|myself, not
    giving|telling you, i will pass on that, skip that, prefiero no ..2, no quiero ..1 decir|decirlo|dar|compartir|contestar, no te|le
    importa, es privado|personal, eso es privado|personal, no me siento comodo|comoda ..2, para que ..2 saber|sirve, no voy a dar|decir
    ..2, me reservo ..2
  `,
  ],
  [
    { kind: 'correction', confidence: 0.85 },
    `
    i meant, i mean !it|to|that, make that, scratch that, correction, my mistake, my bad, typo, i misspoke, sorry not, sorry i|it
    meant|is, let me correct, not ..3 but rather|actually, i was wrong, quise decir, me equivoque, mejor dicho, corrijo, correccion,
    perdon no|es|son|quise, digo !que
  `,
  ],
  [
    { kind: 'thanks', confidence: 0.9 },
    `
    thanks, thank you, thank u, appreciate it|you|that|the, much appreciated, gracias, muchas gracias, mil gracias, le|te agradezco,
    thankyou, cheers
  `,
  ],
  [
    { kind: 'greeting', confidence: 0.9 },
    `
    hi, hello, hey, heya, hiya, howdy, yo >, good morning|afternoon|evening|day, morning, greetings, sup, what is up >, hola, buenas,
    buenos dias, buenas tardes|noches, buen dia, saludos, que tal >, holi
  `,
  ],
]

/** Words that take a request or a refusal back, and look-alikes. */
export const ACT_VETOES: readonly PhraseRow<ActKind>[] = [
  [
    'request_human',
    `
    do|please not call|phone|ring ..2, never call ..2, not want|need ..4 call|talk|speak|person, stop calling ..2, no calls, no phone
    ..1, no need to call ..2, rather not talk ..2, rather text ..3, instead of calling ..2, no me llamen|llame|llames|marquen|marque, no
    me|nos pueden|puede|puedes llamar, no quiero hablar|llamadas ..3, talk|talking|speak|spoke|talked to|with my ..2
    lender|bank|wife|husband|attorney|brother|sister|mom|dad|agent|realtor|@kin, talk|speak|check to|with my|the|our|a|his|her ..2
    lender|bank|loan|wife|husband|spouse|partner|brother|sister|attorney|lawyer|kids|family|cpa|accountant, call me crazy|old|names|when
    i, phone call earlier|yesterday, missed a? phone call, hablar con mi ..2, talking|spoke|speaking|talked to|with
    someone|somebody|another, spoke with ..2 person|someone|agent
  `,
  ],
  [
    'identity_question',
    `
    robot vacuum|mower, is this ..2 real estate|estimate|number|price|deal, is that|this|it ..1 real price|number|offer|listing, real
    estate, is this|it a real listing|offer|price, is it ..2 automated gate|blinds|garage|sprinklers, computer room|desk, es ..1 persona
    seria
  `,
  ],
  [
    'refusal',
    `
    rather not wait|sell|buy|move|rent|leave|live|pay|have|go|be|do|list, rather not share a|walls|wall, prefer not to
    wait|live|move|sell|rent|pay|have|be, prefiero no vivir|esperar|mudarme|vender|rentar|tener, would not ..2 share a, not
    sharing|share a|walls|wall|driveway|any, not giving|give it|up|away
  `,
  ],
  ['correction', `did not mean|what, no correction ..2, market correction, price correction|corrections`],
]

const TOPICS_AREA = `
    safe|safer|safest|safety|unsafe ..4
    area|neighborhood|street|side|part|there|around|live|place|town|city|zone|community|night|kids|walk|here|block,
    area|neighborhood|street|side|part|place|town|city|there|it|here ..4 safe|dangerous|rough|sketchy|ghetto|sketch|shady|unsafe|bad,
    < is|are ..2 safe|safer|unsafe|rough|bad, < how safe|rough|bad is|are ..3, schools|school ..2 suck|sucks|terrible|awful|trash,
    crime, crimes, dangerous, sketchy, ghetto, rough area|neighborhood|part|side, bad|good|nice|decent|better|best|quiet
    area|neighborhood|neighborhoods|areas|part, gangs, homeless ..2, schools|school ..4
    good|bad|great|best|rated|rating|ratings|ranking|rank|score|quality|like|better|decent, good|great|best|top|better|decent|bad ..2
    schools|school, how good|bad|are|is|were ..4 schools|school, who|what ..3 lives|live ..2, people ..1 live|lives ..2, what
    kind|type|sort of people|neighbors|families|crowd, demographic, demographics, diverse|diversity, mostly|mainly|lots|many|full ..2
    white|black|hispanic|latino|mexican|asian|jewish|muslim|christian|indian|families|gay|immigrants|retirees,
    white|black|hispanic|latino|mexican|asian|jewish|muslim|christian ..1 area|neighborhood|community|part, family friendly, neighbors
    like, good for families|kids|families, is there a lot of ..2 people, segura|seguro|inseguro|insegura|peligroso|peligrosa|peligrosas
    ..3 zona|area|barrio|calle|colonia|ahi|alla|vecindario|lugar|parte|ninos|noche,
    zona|area|barrio|colonia|ahi|alla|vecindario|calle|lugar|parte ..3
    segura|seguro|peligroso|peligrosa|insegura|inseguro|fea|feo|mala|malo|buena|tranquila|tranquilo, < es
    seguro|segura|peligroso|peligrosa, es seguro|segura ahi|alla|por|vivir|el|la|ese, crimen, delincuencia, pandillas,
    buena|mala|mejor|buenas|mejores zona|zonas|area|areas|barrio|colonia, buenas|malas|mejores escuelas, escuelas|escuela ..4
    buenas|buena|malas|mala|mejores|calidad|calificacion, que tal|tan ..3 escuelas|escuela|zona|barrio|vecindario|area, que tipo|clase
    de gente|personas|vecinos, quien|quienes vive|viven ..2, hay mucha gente ..2, hay muchos ..2, que gente ..2
  `

const TOPICS_UNLAWFUL = `
    no|without|avoid|hate|not|only|except|exclude|excluding|any ..5
    blacks|mexicans|latinos|hispanics|asians|whites|jews|muslims|arabs|immigrants|illegals|foreigners|gays|lesbians|trans|chinese|indians|hindus|africans|gypsies|refugees,
    no|without|avoid|not|only|prefer|except|exclude|just|mostly ..5
    black|white|hispanic|latino|mexican|asian|jewish|muslim|christian|gay|immigrant|foreign|disabled|straight|indian|chinese|arab|catholic|american
    people|families|family|neighbors|buyers|tenants|folks|couples|couple|renters|area|neighborhood|neighborhoods|community, away|far
    from ..3 blacks|mexicans|latinos|hispanics|asians|whites|jews|muslims|immigrants|projects|gays,
    no|without|not|avoid|refuse|exclude|minus ..5 section 8|vouchers|voucher, no|without|not|avoid|exclude ..5 vouchers|voucher|welfare,
    no|without|not|avoid ..3 families|people|buyers|tenants|neighbors|renters|anyone with kids|children|vouchers|disabilities, no
    kids|children around|next|nearby|in|allowed|neighbors, not sell|selling|rent|show ..3 to ..3
    blacks|mexicans|latinos|hispanics|asians|whites|jews|muslims|immigrants|foreigners|gays|chinese|indians|black|white|mexican|muslim|jewish|asian|hispanic|gay|families|investors?
    with?, only sell|show|want|sold ..4 to christians|whites|citizens|americans|christian|white|straight, adults only ..2, english
    speaking|speakers only ..2, only|just citizens|americans|christians|whites|english ..2, our own kind, people like us, my|our own
    race|kind, sin|no|nada|evitar|menos|solo|solamente ..5
    negros|mexicanos|latinos|hispanos|asiaticos|blancos|judios|musulmanes|arabes|inmigrantes|ilegales|extranjeros|gays|chinos|morenos|africanos|gringos|cristianos|ciudadanos,
    lejos de los|las ..1 negros|mexicanos|latinos|asiaticos|blancos|inmigrantes|ilegales, sin|no|nada|evitar ..4
    gente|familias|personas|vecinos de|con|negra|negras|seccion ..1 color|niños|ninos|hijos|seccion|8|vales, sin vales|seccion ..2, no
    ..2 venderle|vender|venda|vendan|vendas a ..2 negros|mexicanos|latinos|asiaticos|blancos|inmigrantes|musulmanes|judios|gays|chinos
  `

/** What a question is about; the first row that fits names it. */
export const TOPIC_PHRASES: readonly PhraseRow<string>[] = [
  ['unlawful_preference', TOPICS_UNLAWFUL],
  ['area_quality', TOPICS_AREA],
  [
    'service_area',
    `
    do|are|can you cover|serve|service|work|working|operate in|around|near ..2, do|can you cover|serve|service ..2, what|which
    areas|cities|towns do you, trabajan|trabajas|cubren|atienden en? ..2
  `,
  ],
  [
    'who_are_you',
    `
    who is this, who are you, who am i, who is texting|calling|writing|messaging ..2, who gave you ..3, who do you work, what
    company|brokerage|agency ..3, how did you get|find ..3, where did you get ..3, what is this about|regarding, who sent|is you, are
    you ..2 @agent, are you with ..2, quien eres|es|habla|son|escribe|me ..2, de parte de quien, quienes son, con quien hablo|tengo ..2,
    de que compania|empresa|agencia ..2, de donde ..1 sacaron|saco|sacaste|tienen|consiguio|consiguieron ..3, como
    consiguio|consiguieron|consiguieron|obtuvo|obtuvieron ..3
  `,
  ],
  [
    'commission',
    `
    commission, commissions, how much do you charge|take, what do you charge, your fee|fees|cut|rate|percentage, fees, closing costs,
    what percentage, how do you get paid, do i|we pay you, comision, comisiones, cuanto cobra|cobran|cobras, honorarios, gastos|costos
    de cierre|venta, que porcentaje
  `,
  ],
  [
    'rates',
    `
    rate, rates, interest, apr, monthly payment, how much ..4 payment, tasa, tasas, interes, intereses, pago mensual, cuanto ..3
    mensualidad
  `,
  ],
  [
    'price_opinion',
    `
    worth, what would|could|can|will|does ..5 go|sell|list for, how much would|could|can|will ..5 go|sell|get for, how much
    can|could|would|will i|we ..2 get|sell|make|net, what can|could|would|will i|we get ..3, home|house|property
    value|valuation|estimate|evaluation, value of ..3, cma, market analysis, ballpark, fair price, good|right price ..2, is it
    overpriced, what would|can|could you offer|pay|give, how much would|can|could you offer|pay|give, make|give me|us an? offer, cuanto
    vale|valdra|valdria|vale ..2, cuanto me|nos ..1 dan|darian|daria|pagan|pagarian|ofrecen|ofrece, en cuanto ..3, valor de ..2, avaluo,
    cuanto ofrece|ofrecen
  `,
  ],
  [
    'listing',
    `
    one|house|home|condo|townhouse|listing|property|place ..5 available|open|sold|pending|taken, still available|open|for|on ..2, is
    that|it|this one? available|sold|pending, the one on ..2, that|the|this listing, how much is|are the|that ..3, asking price, hoa,
    square feet|footage, do you have ..4 homes|houses|listings|condos|anything|bedroom|bedrooms, any ..2 homes|houses|listings|condos,
    anything with|in|under|below ..2, send|show me ..3, open house, when can|could i|we see|tour|visit ..2, can|could i|we
    see|tour|visit|view|walk ..3, disponible, precio de la|esa|el, cuanto cuesta|piden ..3, tienen|tiene|hay ..2
    casas|algo|casa|propiedades, puedo|podemos|se puede ver|visitar ..2, casas en|con|de
  `,
  ],
  [
    'process',
    `
    how does it|this|that|the ..3 work, how do i|we ..3, how does ..4, how long ..5, what is|are the ..1 process|steps|step|next, next
    step|steps, what happens ..3, what do i|we need|do|have ..3, process, do i|we need|have ..3, escrow, closing, timeline, paperwork,
    how soon|fast|quickly ..3, when would|do|can we|i|you ..3, como funciona|es|le|hago|puedo|empiezo ..3, proceso, pasos, cuanto
    tarda|tiempo|dura ..3, que necesito|sigue|papeles|documentos|requisitos ..2, requisitos, cuando podemos|puedo ..2
  `,
  ],
]
