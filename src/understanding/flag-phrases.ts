import type { Flag, QuestionKey } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** A flag; `when` limits it to texts that answer one of these questions. */
export type FlagRule = { flag: Flag; when?: readonly QuestionKey[] }

export const FLAG_PHRASES: readonly PhraseRow<FlagRule>[] = [
  [
    { flag: 'wrong_number' },
    `
    wrong number|person|guy|phone, have the wrong ..1 number|person|guy, never asked about|for ..3, never asked you ..4, never
    requested|inquired|contacted|signed|reached ..3, did not ask about|for ..2 house|houses|real|property|this|info, did not
    inquire|request|contact|reach ..2, you are texting the wrong, not my name, do not own ..2 house|home|property|anything, not the
    owner, numero equivocado, equivocado de numero|persona, se equivoco|equivoca de numero|persona, te equivocaste, nunca
    pedi|solicite|pregunte|contacte ..3, no soy esa|ella|el persona?, aqui no vive ..2, persona equivocada, yo no
    pedi|solicite|pregunte ..3
  `,
  ],
  [
    { flag: 'solicitation' },
    `
    represent ..3 investor|investors|buyers|buyer|company|fund, off market deals|deal|properties, we|i generate ..3
    leads|clients|appointments, leads for realtors|agents|realtor|agent, # leads|appointments ..3 month,
    seller|buyer|exclusive|qualified|motivated|real leads, grow your business|pipeline|brand|team|sales, seo|marketing|advertising
    services|agency|company|package, we help realtors|agents|brokers|brokerages, our software|platform|crm|ai|app|services|agency,
    book a ..1 demo, business loan|funding|loans|capital, merchant cash|services|account, web|website design|development, virtual
    assistant|assistants services|for|available|to, quick call to show you, increase your sales|leads|listings|closings, guaranteed
    leads|closings|listings|appointments, cash buyers list, assign|assignment|wholesale deal|deals|contract|contracts, i am a
    wholesaler, home warranty ..3 your clients, join our team|brokerage, recruiting agents, generamos|conseguimos ..3
    leads|clientes|prospectos, servicios de marketing|publicidad|diseno, paginas web, prospectos para agentes|realtors, hacer crecer
    tu|su negocio, clientes para agentes|realtors|tu|su
  `,
  ],
  [
    { flag: 'renter' },
    `
    for rent, to rent !out|it|to, rentals !in|income|to, looking|need|want|searching for? ..3 rental, a rental, rent @a ..3
    @home|apartment|room, looking to lease, lease @a ..2 @home|apartment, room for rent, month to month, section 8 rental|rentals,
    busco|buscamos|necesito|necesitamos ..2 renta, en renta, rentar ..1 una|un|departamento|casa|cuarto|apartamento, para rentar, de
    renta, se renta, rentan ..3, alquilar una|un|casa|departamento, en alquiler
  `,
  ],
  [
    { flag: 'agent_represented' },
    `
    have|got|has|found|hired @a|our|my|already ..2 @agent, have|got @agent, working|work with @a|our|my|another|someone ..2
    @agent|else, already working with, working with someone, listed with, signed ..1 with @a|our|another|re ..2 @agent|max, signed ..3
    listing|buyer|exclusive agreement|contract, my|our @agent, went with another|someone|a|different, have someone ..2
    helping|already, have representation, wife|husband|sister|brother|mom|dad|cousin|friend is ..1 @agent, i am a|an ..1 @agent,
    ya|tengo|tenemos ..2 @agent, mi|nuestro|nuestra @agent, trabajo|trabajando|trabajamos con ..2 @agent, ya me|nos ayuda
    otro|otra|alguien, mi|esposa|esposo|prima|primo|hermana es @agent, listada|enlistada con
  `,
  ],
  [
    { flag: 'third_party' },
    `
    this is his|her|their wife|husband|son|daughter|mom|dad|mother|father|assistant|spouse|partner, on behalf of,
    texting|writing|asking|reaching for my|a ..2 @kin, asking for a friend, for my ..1
    mom|dad|mother|father|grandma|parents|sister|brother|daughter|son, helping my ..1
    mom|dad|mother|father|grandma|parents|sister|brother|daughter|son|friend, his|her phone, power of attorney for, i am the|his|her
    daughter|son|wife|husband|caregiver|nephew|niece, soy su hija|hijo|esposa|esposo|hermana|hermano|mama|papa, de parte de mi,
    escribo|pregunto por mi|parte, para mi mama|papa|hermana|hermano|hija|hijo|abuela
  `,
  ],
  [
    { flag: 'distress' },
    `
    behind on|with ..4 mortgage|payments|payment|taxes|house|bills, behind ..1 on it, missed ..2 payments|payment, can not afford|make
    ..2 payments|payment|mortgage|house, struggling|struggle to|with ..2 pay|payments|mortgage|keep, losing|lose ..1 my|our|the
    house|home|job, lost my|our|his|her ..1 job, laid off, foreclosure, foreclosed, foreclosing, pre foreclosure, notice of default,
    bankruptcy, bankrupt, chapter 7|13, short sale, tax lien|liens, back taxes, probate, divorce, divorcing, getting divorced, going
    through a? divorce|separation, eviction, evicted, lawsuit, being|getting|been sued, court order, estate|trust
    dispute|fight|battle, underwater on, passed away, funeral, hard|tough|difficult|rough time, drowning in,
    atrasado|atrasada|atrasados ..3 pagos|pago|hipoteca|mensualidad|mensualidades, no puedo|podemos pagar ..2, perder|perdiendo
    la|mi|nuestra casa, perdi|perdimos el|mi trabajo|empleo, ejecucion hipotecaria, embargo, embargar, bancarrota, divorcio,
    divorciando|divorciandome|divorciandonos, desalojo, demanda, sucesion, testamentaria, fallecio, falleció, murio mi, dias
    dificiles, momento dificil
  `,
  ],
  [
    { flag: 'crisis' },
    `
    kill|killing|hurt|hurting myself, suicide, suicidal, end|ending|take|taking my own? life, end it all, want to die, do not want to
    live|be ..1 here|alive|anymore, not want to be alive, no reason to live, better off dead, self harm, overdose|overdosed,
    hits|hit|beats|beat|beating|hitting|abusing|abuses|choked|hurts me|us, threatened|threatening to kill|hurt|shoot, has a gun|knife,
    domestic violence|abuse, afraid|scared of him|her|my|for ..1 husband|wife|boyfriend|girlfriend|life, call 911, having a
    heart|stroke ..1, heart attack now|right, is|am having chest, chest pain|pains, can not breathe, medical emergency, is not
    breathing, bleeding badly|out, suicidio, suicidarme, matarme, quitarme la vida, no quiero vivir, ya no quiero vivir|estar aqui, me
    quiero morir, quiero morirme|morir, hacerme daño, me|nos pega|golpea|maltrata|amenaza|amenazo, violencia domestica, emergencia
    medica, no puede|puedo respirar, llamen al 911, esta dando un infarto, ataque al corazon
  `,
  ],
  [
    { flag: 'hostile' },
    `
    fuck you|off|yourself|this|u, f off|you|u, piss off, screw you|off, go to hell, eat shit, shut up, shut the fuck|hell,
    you|u|ur|your ..3
    idiot|idiots|moron|morons|stupid|asshole|assholes|bitch|dumbass|scumbag|scumbags|clown|clowns|crook|crooks|loser|losers|pathetic|useless|worthless,
    stupid|dumb|useless|fucking|damn|goddamn bot|robot|machine|idiot|idiots, asshole, assholes, motherfucker, motherfuckers, dumbass,
    scumbags?, scumbag, you suck, drop dead, i will find you, kick your ass, hate you|u, moron, bastard|bastards,
    pendejo|pendeja|pendejos, chinga|chingate|chinguen ..2, vete|vayanse al|a carajo|diablo|la, idiota|idiotas,
    estupido|estupida|estupidos, cabron|cabrones, hijo|hijos de ..1 puta, puto|puta|putos, callate, imbecil|imbeciles, me cago en,
    mierda de, no me chingues|jodas|molestes|friegues, maldito|maldita bot|robot|maquina
  `,
  ],
  [
    { flag: 'minor' },
    `
    i am|im only? 10|11|12|13|14|15|16|17 !k|months|weeks|days|minutes|miles|years|min|percent, i am|im only? 10|11|12|13|14|15|16|17
    years|yrs old, i am under 18, i am a minor, i am not 18, tengo 10|11|12|13|14|15|16|17 años, soy menor, still in|high high? school
    and|i
  `,
  ],
  [
    { flag: 'legal_contact' },
    `
    my|our attorney|lawyer|lawyers|attorneys|counsel ..3, i am ..2 attorney|lawyer, attorney|lawyer for|representing, cease and
    desist, sue|suing you|your|jorge, legal action, take you to court, tcpa, report|reporting you to, file ..2 complaint, law
    office|offices|firm, subpoena, hear|hearing from my|our attorney|lawyer, mi|nuestro|nuestra abogado|abogada ..3,
    demandar|demandarlos|demandarte ..2, accion legal, soy ..2 abogado|abogada
  `,
  ],
  [
    { flag: 'deletion_request' },
    `
    delete|erase|remove|wipe|purge ..3 data|information|info|records|details|file, forget me, right to be forgotten, delete everything
    you, delete me from, what data|information|info do you have ..3, do not sell my ..1 information|data|info, copy of my
    data|information|info, ccpa, borra|borren|borre|elimina|eliminen|elimine|eliminar|borrar ..2 datos|informacion|info, que
    datos|informacion tienen|tiene|tienes ..2, no vendan mi|mis informacion|datos, where did you get my ..1 info|information|data
  `,
  ],
  [
    { flag: 'price_open' },
    `
    make|give|send|get me|us an? offer, whatever you offer|think|can, you tell me, open to offers|offer, best offer, what
    would|can|could you offer|pay, what are you offering, hazme|haganme|hagame|me hace|hacen ..2 oferta, la mejor oferta, lo que
    ofrezcan|ofrezca|den, escucho ofertas, taking offers
  `,
  ],
  [
    { flag: 'price_open', when: ['price', 'price_point'] },
    `
    depends, depend, depende, negotiable, flexible, fair price, market value|price, i do not know, do not know, not sure, no idea, no
    se, no tengo idea, you tell me, as much as, lo que valga, precio justo, what is fair, the most
  `,
  ],
  [
    { flag: 'approval_expired' },
    `
    preapproval|approval|preapproved|letter|approved ..5 expired|lapsed|ran|expire|old|outdated, expired preapproval|approval|letter,
    ran out ..2 in, preaprobacion|aprobacion|carta|preaprobado ..4 vencio|expiro|caduco|vencida|vencido|vencidas, se me|nos
    vencio|expiro ..2
  `,
  ],
  [{ flag: 'approval_expired', when: ['financing'] }, `expired, lapsed, ran out, vencio, expiro, se vencio, caduco`],
  [
    { flag: 'approval_denied' },
    `
    denied|declined|rejected ..3 loan|mortgage|preapproval|approval|bank|lender|financing|credit,
    loan|mortgage|bank|lender|preapproval|application|financing ..3 denied|declined|rejected|fell, got|was|were|been|get|keep|getting
    denied|declined|rejected, turned me|us down, turned down ..3 loan|mortgage|bank|lender, did|could|can not qualify|approve, not
    approve|qualify me|us|for, loan fell through, me|nos negaron|rechazaron|rechazo|nego ..3, no me|nos aprobaron|aprobo|dieron ..2,
    prestamo|credito ..2 negado|rechazado, no califico|calificamos|califique
  `,
  ],
]

/** Over the same words as a flag, these say it is meant otherwise. */
export const FLAG_VETOES: readonly PhraseRow<Flag>[] = [
  [
    'wrong_number',
    `
    did i|we ..3 wrong number|person, is this the wrong number|person, wrong number|person for, gave|have you the wrong number, never
    asked for|about price|much|repairs|anything|that, not the owner yet, gave ..2 wrong number, do not own ..2
    anything|house|home|property yet|now|currently|right
  `,
  ],
  [
    'renter',
    `
    rental|rent to|2 own, @own ..3 for rent, have|put|list|listed|had ..4 for rent, house|home|unit|it|place for rent out, a rental
    property|income|house|home|of|that|i|we, own|have|sell|selling|buy|buying|sold a rental, instead of a rental, tired|sick ..3
    rental, month to month ..2 tenant|tenants|renter, tenant|tenants ..4 month to month, not|done|stop|tired ..2 to rent, rentals ..2
    own|sell, de renta ..3 vender, no ..2 rentar, casa|propiedad de|en renta, alto|paying|pay|pago ..2 de renta, is it|this|that for
    rent or
  `,
  ],
  [
    'distress',
    `
    not a foreclosure, buy|buying|any|looking|list|see ..3 foreclosure|foreclosed, short sale listings, foreclosure
    listings|listing|homes|deals|auction, have not missed ..2 payments|payment, never missed ..2 payments|payment, never behind ..4
    payments, hard time finding|deciding|choosing|with|picking, demanda alta, alta demanda, mucha demanda, is it|this a foreclosure,
    after|since|from ..2 divorce years|in
  `,
  ],
  [
    'crisis',
    `
    hits me|us up|hard|that, hit|hits me|us up, beats me >, beats me why|how, scared of the|my ..2 market|rates|bid, do not call 911,
    stroke of, heart attack when|over|at|seeing, do not want to live in|near|by|with|here|there|that|far|on|close, do not want to be
    here|alive in|when|for, want to die on, nos|me pega el|la|mucho, no quiero vivir en|cerca|con|lejos|aqui|alla|ahi, hit us with|us,
    hurts me|us to|financially|a
  `,
  ],
  [
    'hostile',
    `
    shut up and take, you are not ..2 stupid|idiot, i ..3 idiot|stupid|moron, my ex ..4 asshole|bastard|bitch|idiot,
    neighbor|neighbors|tenant|tenants|landlord|realtor|bank|ex|agent ..4 asshole|assholes|idiot|idiots|bastard|bastards|moron,
    estupido|estupida ..2 precio|pregunta|banco, hate you to, me siento estupido|estupida, a la puta
  `,
  ],
  [
    'legal_contact',
    `
    my|our attorney|lawyer|lawyers ..2 has|handles|handled|will|is|set|did|wants|needs|said|says ..3
    probate|divorce|trust|estate|title|paperwork|closing|sell|list, my|our attorney|lawyer friend, no ..2 attorney|lawyer
  `,
  ],
  [
    'solicitation',
    `
    you|your|do assign, i am a ..2 investor looking, wholesale price|club, lead from ..2, not a? wholesale ..1, real leads|lead
    pipes|paint, home loan|loans
  `,
  ],
  [
    'agent_represented',
    `
    have|got|need @a ..1 @agent yet|recommendation, do you|jorge ..4 @agent, are|is you|he|jorge my|our @agent, be|become my|our
    @agent, my|our @agent quit|dropped|fired|ghosted|expired|retired, fired my|our @agent, used to have|work ..4 @agent,
    want|need|looking|find|looking|interview ..4 @agent, had @a ..2 @agent, my last|old|previous|former|ex @agent, tengo|ya no ..2
    @agent, ya|tengo|tenemos no ..2 @agent, insurance|title|leasing|escrow|estate agent insurance, have|got|my|our ..2
    insurance|title|leasing|escrow|travel agent
  `,
  ],
  [
    'minor',
    `
    i am|im 10|11|12|13|14|15|16|17 months|weeks|days|minutes|miles|min|percent|% ..1
  `,
  ],
  ['deletion_request', `remove|delete ..3 listing|photos|pictures|address info|details, file ..1 taxes`],
  ['price_open', `not|never|do ..2 make me an offer`],
  [
    'approval_denied',
    `
    never|not been|got|was|were denied|declined|rejected, offer was|got|were denied|declined|rejected, was|were|got|keep|been
    denied|declined|rejected ..2 offer|offers, not been|get|got ..1 denied|declined|rejected
  `,
  ],
]

/** Legal or money trouble by name, for the card and the hand over to a person. */
export const LEGAL_PHRASES: readonly PhraseRow<string>[] = [
  [
    'foreclosure',
    `
    foreclosure, foreclosed, foreclosing, pre foreclosure, notice of default, ejecucion hipotecaria, embargo, embargar
  `,
  ],
  ['bankruptcy', `bankruptcy, bankrupt, chapter 7|13, bancarrota`],
  ['attorney', `my|our attorney|lawyer|attorneys|lawyers, mi|nuestro|nuestra abogado|abogada`],
  ['short_sale', `short sale`],
  ['lien', `tax lien|liens, back taxes`],
  ['probate', `probate, sucesion, testamentaria`],
  [
    'divorce',
    `
    divorce, divorcing, divorced !years|in|long|already, divorcio, divorciando, divorciandome, divorciandonos
  `,
  ],
  [
    'lawsuit',
    `
    lawsuit, being|getting|been sued, court order, demanda judicial, nos|me demandaron
  `,
  ],
  ['eviction', `eviction, evicted, desalojo`],
  [
    'dispute',
    `
    estate|trust dispute|fight|battle, siblings|brothers|sisters ..3 agree|fighting, pelea ..2 herencia
  `,
  ],
  [
    'payments',
    `
    behind on|with ..4 mortgage|payments|payment|taxes|house, missed ..2 payments|payment, atrasado|atrasada|atrasados ..3
    pagos|pago|hipoteca|mensualidad|mensualidades
  `,
  ],
]
