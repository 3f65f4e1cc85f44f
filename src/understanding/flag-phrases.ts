import type { Flag, QuestionKey } from '../conversation/reading.ts'
import type { PhraseRow } from './phrase.ts'

/** A flag; `when` limits it to answers to one of these questions. */
export type FlagRule = {
  flag: Flag
  when?: readonly QuestionKey[]
  /** Raised whoever it happened to. */
  anyone?: boolean
}

export const FLAG_PHRASES: readonly PhraseRow<FlagRule>[] = [
  [{ flag: 'referral' }, `@kin ..6 needs|wants|looking for? ..2 @agent, @kin ..6 busca|necesita|quiere|ocupa ..1 @agent`],
  [
    { flag: 'wrong_number' },
    `
    wrong number|person|guy|phone, have the wrong ..1 number|person|guy, never asked about|for ..3, never asked you ..4, never
    requested|inquired|contacted|signed|reached ..3, did not ask about|for ..2 house|houses|real|property|this|info, did not
    inquire|request|contact|reach ..2, you are texting the wrong, not my name, do not own ..2 house|home|property|anything, not the owner,
    numero equivocado, equivocado de numero|persona, se equivoco|equivoca de numero|persona, te equivocaste, nunca
    pedi|solicite|pregunte|contacte ..3, no soy esa|ella|el persona?, aqui no vive ..2, persona equivocada, yo no pedi|solicite|pregunte
    ..3
    `,
  ],
  [
    { flag: 'solicitation' },
    `
    represent ..3 investor|investors|buyers|buyer|company|fund, off market deals|deal|properties|stuff, lender|inspector|appraiser|stager|photographer|contractor|handyman here, go to for your ..3, have|got # investors|buyers ..2 with|ready|waiting, tengo|tenemos # inversionistas|compradores, send me|us your off market, we|i generate ..3
    leads|clients|appointments, leads for realtors|agents|realtor|agent, # leads|appointments ..3 month,
    seller|buyer|exclusive|qualified|motivated|real leads, grow your business|pipeline|brand|team|sales, seo|marketing|advertising
    services|agency|company|package, we help realtors|agents|brokers|brokerages, our software|platform|crm|ai|app|services|agency, book a
    ..1 demo, business loan|funding|loans|capital, merchant cash|services|account, web|website design|development, virtual
    assistant|assistants services|for|available|to, quick call to show you, increase your sales|leads|listings|closings, guaranteed
    leads|closings|listings|appointments, cash buyers list, < we|i ..1 buy houses|homes ..1 cash|fast|as, < we|i wholesale >, your pocket listings, split the|my|our fee|commission with you|yall, assign|assignment|wholesale deal|deals|contract|contracts, i am a wholesaler, compro|compramos casas|propiedades ..2 efectivo|cash|contado,
    home warranty ..3 your clients, join our team|brokerage, recruiting agents, generamos|conseguimos|genera|consigue|generan ..3 leads|clientes|prospectos, le|les generamos|genera|consigue ..3,
    servicios de marketing|publicidad|diseno, paginas web, prospectos para agentes|realtors, hacer crecer tu|su negocio, clientes para
    agentes|realtors|tu|su
    `,
  ],
  [
    { flag: 'renter' },
    `
    for rent, to rent !out|it|to, rentals !in|income|to, looking|need|want|searching for? ..3 rental, a rental, rent @a ..3
    @home|apartment|room, looking to lease, lease @a ..2 @home|apartment, room for rent, need|want|find|looking|anything|something|rent|rental ..4 month to month, section 8 rental|rentals, apartment|apartments|bedroom|bedrooms|house|condo for lease,
    apartment|apartments|apartamento|apartamentos|departamento|depa ..5 section|seccion 8|ocho,
    busco|buscamos|necesito|necesitamos ..2 renta, en renta, rentar ..1 una|un|departamento|casa|cuarto|apartamento, para rentar, de
    renta, se renta, rentan ..3, alquilar una|un|casa|departamento, en alquiler
    `,
  ],
  [
    { flag: 'agent_represented' },
    `
    have|got|has|found|hired @a|our|my|already ..2 @agent, have|got @agent, working|work with @a|our|my|another|someone ..2 @agent|else,
    already working with, working with someone, listed with, signed ..1 with @a|our|another|re ..2 @agent|max, signed ..3
    listing|buyer|exclusive agreement|contract, my|our @agent, went with another|someone|a|different, have someone ..2 helping|already,
    have representation, signed|listed|going|working|am|are ..2 with|w ..5 redfin|remax|kw|compass|coldwell|exp|keller|williams|century, signed with|w ..1 lady|guy|girl|woman|man|dude ..1, is|its|it's on the market already, already on the market, firmamos|firme con ..1 señora|señor|muchacha|muchacho, under contract with a|an|the ..1 buyers|buyer|listing|@agent ..1, represented by, tengo|tenemos|hay quien ..2 venda|vende|ayude|represente|liste, wife|husband|sister|brother|mom|dad|cousin|friend is ..1 @agent, ya|tengo|tenemos ..2
    @agent, firme|firmamos|firmado ..1 con ..2 @agent, contrate|contratamos|contratado ..2 @agent, my|our agent's|realtor's|broker's name|number|office|email|card ..2, mi|nuestro|nuestra @agent, trabajo|trabajando|trabajamos con ..2 @agent, ya me|nos ayuda otro|otra|alguien,
    mi|esposa|esposo|prima|primo|hermana es @agent, listada|enlistada con
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
    behind on|with ..4 mortgage|payments|payment|taxes|house|bills, behind ..1 on it, missed ..2 payments|payment, # payments|months behind, two|three|four|five|several|few payments|months behind, can not|could not keep up ..3 payments|payment|mortgage|bills, money is ..2 tight, can not afford|make ..2
    payments|payment|mortgage|house, struggling|struggle to|with ..2 pay|payments|mortgage|keep, take|taking|took ..1 my|our house|home, quitar|quitando|quiten ..1 la|mi|nuestra casa, losing|lose ..1 my|our|the
    house|home|job, lost my|our|his|her ..1 job, laid off, foreclosure, foreclosed, foreclosing, pre foreclosure, notice of default,
    bankruptcy, bankrupt, chapter 7|13, short sale, tax lien|liens, back taxes, probate, divorce, divorcing, getting divorced, going
    through a? divorce|separation, eviction, evicted, lawsuit, being|getting|been sued, court order, estate|trust dispute|fight|battle,
    underwater on, hard|tough|difficult|rough time, drowning in, atrasado|atrasada|atrasados ..3
    pagos|pago|hipoteca|mensualidad|mensualidades, no puedo|podemos pagar !mas|mucho|tanto|arriba ..2, perder|perdiendo la|mi|nuestra casa, perdi|perdimos el|mi
    trabajo|empleo, ejecucion hipotecaria, embargo, embargar, bancarrota, divorcio, divorciando|divorciandome|divorciandonos, desalojo,
    demanda, sucesion, testamentaria, dias dificiles, momento dificil, estoy|estamos|ando|andamos ..1 atrasado|atrasada|atrasados, no puedo|podemos con los|las ..2 pagos|hipoteca|mensualidades
    `,
  ],
  [
    { flag: 'distress', anyone: true },
    `
    esposo|esposa|papa|mama|padre|madre|hijo|hija|hermano|hermana|abuelo|abuela ..1 murio|fallecio, passed away|last|and|in|on, funeral, mom|dad|mother|father|husband|wife|parents|brother|sister|grandma|grandpa|son|daughter ..1
    died|passed, fallecio, murio mi ..1, murio ..2 esposo|esposa|papa|mama
    `,
  ],
  [
    { flag: 'crisis' },
    `
    kill|killing|hurt|hurting myself, suicide, suicidal, end|ending|take|taking my own? life, end it all, want to die, do not want to
    live|be ..1 here|alive|anymore, not want to be alive, no reason to live, better off dead, self harm, overdose|overdosed,
    hits|hit|beats|beat|beating|hitting|abusing|abuses|choked|hurts me|us, threatened|threatening to kill|hurt|shoot, has a gun|knife,
    domestic violence|abuse, afraid|scared of him|her|my|for ..1 husband|wife|boyfriend|girlfriend|life, call 911, having a heart|stroke
    ..1, heart attack now|right, is|am having chest, chest pain|pains, can not breathe, medical emergency, is not breathing, bleeding
    badly|out, suicidio, suicidarme, matarme, quitarme la vida, no quiero vivir, ya no quiero vivir|estar aqui, me quiero morir, quiero
    morirme|morir, hacerme daño, me|nos pega|golpea|maltrata|amenaza|amenazo, violencia domestica, emergencia medica, no puede|puedo
    respirar, llamen al 911, esta dando un infarto, ataque al corazon
    `,
  ],
  [
    { flag: 'hostile' },
    `
    fuck you|off|yourself|this|u, f off|you|u, piss off, screw you|off, go to hell, eat shit, shut up, shut the fuck|hell, you|u|ur|your
    ..3 idiot|idiots|moron|morons|stupid|asshole|assholes|bitch|dumbass|scumbag|scumbags|clown|clowns|crook|crooks|loser|
    losers|pathetic|useless|worthless, stupid|dumb|useless|fucking|damn|goddamn bot|robot|machine|idiot|idiots, asshole, assholes,
    motherfucker, motherfuckers, dumbass, scumbag, you suck, drop dead, i will find you, kick your ass, hate you|u, moron,
    bastard|bastards, pendejo|pendeja|pendejos, chinga|chingate|chinguen ..2, vete|vayanse al|a carajo|diablo|la, idiota|idiotas,
    estupido|estupida|estupidos, cabron|cabrones, hijo|hijos de ..1 puta, puto|puta|putos, callate, imbecil|imbeciles, me cago en, mierda
    de, no me chingues|jodas|molestes|friegues, maldito|maldita bot|robot|maquina
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
    i am ..2 attorney|lawyer, attorney|lawyer for|representing, cease and desist,
    sue|suing you|your|jorge, legal action, take you to court, tcpa, report|reporting you to, file ..2 complaint, law office|offices|firm,
    subpoena, hear|hearing from my|our attorney|lawyer, demandar|demandarlos|demandarte ..2,
    accion legal, soy ..2 abogado|abogada
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
    make|give|send|get me|us an? offer, whatever you offer|think|can, you tell me, open to offers|offer, best offer, what would|can|could
    you offer|pay, what are you offering, hazme|haganme|hagame|me hace|hacen ..2 oferta, la mejor oferta, lo que ofrezcan|ofrezca|den,
    escucho ofertas, taking offers
    `,
  ],
  [
    { flag: 'price_open', when: ['price', 'price_point'] },
    `
    depends, depend, depende, dependera, dependeria, negotiable, negociable, lo que diga|digan|marque ..2 mercado, flexible, fair price, market value|price, i do not know, do not know, not sure, no idea, no se,
    no tengo idea, you tell me, as much as, lo que valga, precio justo, what is fair, the most
    `,
  ],
  [
    { flag: 'approval_expired' },
    `
    preapproval|approval|preapproved|letter|approved ..5 expired|lapsed|ran|expire|old|outdated, expired preapproval|approval|letter, ran
    out ..2 in, preaprobacion|aprobacion|carta|preaprobado ..4 vencio|expiro|caduco|vencida|vencido|vencidas, se me|nos vencio|expiro ..2
    `,
  ],
  [
    { flag: 'approval_denied', when: ['financing'] },
    `turned down, denied, rejected, declined, no califique|calificamos, me|nos rechazaron|negaron, said no to me|us|my ..1`,
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
