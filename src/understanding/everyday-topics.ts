import type { PhraseRow } from './phrase.ts'

/** What sellers and buyers ask most of how a sale goes; the narrower rows stand before the wider ones of `topic-phrases`. */
export const EVERYDAY_TOPICS: readonly PhraseRow<string>[] = [
  [
    'catch',
    `
    what is the catch|trick, the|a|any|some catch, too good to be true, what is in it for you|jorge, why are you|they ..1 doing this|free, cual es el truco,
    donde esta el truco|la trampa, hay truco|trampa ..2, que ganan|ganas ..1 ustedes|tu
    `,
  ],
  [
    'both_sides',
    `
    do|handle|help|helping|manage|work ..1 both ..4, both sides ..4, las dos cosas ..2, ambas cosas ..2, ambos lados ..2, me|nos ayudan|ayuda|ayudas con|en las? dos|ambas ..1
    `,
  ],
  [
    'bring',
    `anything|what|something ..4 bring|prepare ..3, bring anything|something ..2, que ..3 llevar|llevo|traer|traigo|preparar ..2, llevar|llevo|traer algo ..2`,
  ],
  [
    'who_comes',
    `
    will|would it|that be you|jorge|him|u or ..3, you|u or jorge|him|someone ..2, who will|would|is|am i|going ..2 meet|meeting|talk|talking|call|calling|come|coming|see to|with|me|us|by|over ..2, who is|will
    be ..1 calling|coming|meeting ..2, quien ..2 viene|va|llama|marca|llamara|vendra ..2, vas|va a venir|llamar tu|usted|jorge ..2
    `,
  ],
  [
    'where_meet',
    `
    at|in my|our house|place|home or ..4, at your|the|jorge's office or ..4, where is|are|do|does|will|would|should ..1 we|meeting|appointment|visit|it happen|be|meet ..2, where do|will|should we meet ..2, where is the
    meeting|appointment|visit|call ..2, in person or ..4, by phone or ..4, phone or in person, is it|that|this ..1 in person|over ..2, is it|that|this a call|visit ..2, cita ..1 donde ..2, donde es|seria|sera|va ..3 cita|reunion|visita ..1, es en mi|la|tu|su
    casa|oficina ..3, por telefono o ..3, en persona o ..3, en donde es|seria|nos ..2, donde nos vemos ..2
    `,
  ],
  [
    'order',
    `
    sell|selling ..4 first or|and buy|buying ..2, buy|buying ..4 before|first ..4 sell|selling ..4, sell|selling ..4 before|first ..4 buy|buying ..4, buy|sell first,
    buy and sell ..3 same|once|together, contingent, contingency ..2 sale|selling, rent back, rentback, leaseback, lease back, bridge loan,
    vender ..3 antes ..2 comprar, comprar ..3 antes ..2 vender, vendo|compro primero, vender|comprar primero
    `,
  ],
  [
    'deposit',
    `earnest money ..3, good faith deposit, deposit ..4, how much ..3 deposit, deposito ..3, dinero de buena fe, apartar|aparto ..1 la|una casa`,
  ],
  [
    'closing_costs',
    `
    closing cost|costs ..3, costs ..2 at|to closing|close, costs to close, what ..3 pay ..2 at|to closing|close, who pays ..2 closing|escrow|title, gastos|costos|costo de
    ..1 cierre|cerrar ..2, cuanto ..3 cierre ..2, quien paga ..2 cierre|escrow
    `,
  ],
  [
    'tenants',
    `
    tenants|tenant|renters|renter ..6 first|out|sell|selling|list|stay|lease|before|still|living, sell|selling|list ..5 tenant|tenants|renters|renter|tenanted|occupied ..2, kick|evict|get ..3
    tenants|tenant|renters ..2, inquilinos|inquilino|rentada ..6, vender|vendo ..4 inquilinos|inquilino|rentada ..2, sacar ..2 inquilinos|inquilino
    `,
  ],
  ['probate', `probate ..4, in a|the trust ..2, sucesion ..3, probate, testamentaria, herencia ..4 vender|venta, vender ..4 herencia`],
  [
    'who_signs',
    `
    both|all|everyone|everybody ..3 sign|signing|signature|signatures ..2, need ..3 sign|signature ..3 spouse|wife|husband|ex|brother|sister|siblings,
    do|does|can|will|would|must|should|need ..4 wife|husband|ex|spouse|brother|sister|siblings|brothers ..3 sign ..2, sign without ..3, tiene|tienen|tenemos|deben ..2
    que firmar todos|los|mi|ambos ..2, firmar todos|ambos|los dos ..2, firma|firmar ..2 esposa|esposo|hermanos|hermano|ex
    `,
  ],
  [
    'agreement',
    `
    sign something|anything|contract|agreement|papers|paperwork|a ..4 see|tour|look|visit|first|homes|houses|buy, sign something|anything ..2, need ..2 agreement ..3,
    buyer|buyers agreement|contract ..2, have to sign ..3, what ..4 signing|sign ..2, tengo|hay|tenemos que firmar ..4, firmar algo|contrato|papeles ..4, que ..2
    firmo|firmar|firma ..1
    `,
  ],
  [
    'agreement_length',
    `
    how long ..2 agreement|contract|listing ..2, how long ..4 listing agreement|contract ..2, listing agreement|contract, length of ..2 agreement|contract|listing, locked in ..3, tied up
    ..3, por cuanto tiempo ..3 contrato|acuerdo|firmo ..2, cuanto ..2 dura ..2 contrato|acuerdo ..2
    `,
  ],
  [
    'back_out',
    `
    can|could|may|do i|we ..3 cancel ..4, can|could|may|do i|we ..2 back|pull|walk out|away ..2, what if|happens ..3 cancel|back|pull ..3, what if|happens ..3
    change|changed|changes my|our minds|mind ..2, change my|our mind|minds ..3, back out ..3, get out of ..3 contract|agreement|deal|it, puedo|podemos|puede ..1
    cancelar|arrepentirme|arrepentirnos|echarme|salirme|cambiar ..3, si me|nos arrepiento|arrepentimos ..2, si cambio|cambiamos de ..2
    `,
  ],
  [
    'open_houses',
    `
    open house|houses ..3, casa abierta, casas abiertas
    `,
  ],
  [
    'photos',
    `
    photo|photos|pics|pictures|photographer|photography|video|virtual ..3, foto|fotos|fotografo|fotografias ..3
    `,
  ],
  ['staging', `stage|staging|staged ..4, declutter ..3, amueblar|decorar ..3, preparar la|mi casa ..3`],
  [
    'living_there',
    `
    do|should|must|can|could|will i|we ..2 move out ..3, do|should|must|can|could|will i|we ..2 leave|stay|live ..4
    selling|sell|listed|showings|market|sold|it|closing|house|home|before|after, when ..4 move out ..2, how soon ..4 move out ..2, be home ..3 showings, how do showings ..2, showings
    ..2 work, people ..3 walking|coming through ..3, desocupar|desocuparla ..3, puedo|podemos vivir|quedarme|quedarnos ..4, tengo|tenemos que salirme|salirnos|mudarme ..3
    `,
  ],
  [
    'inspection',
    `
    inspection|inspections|inspector|inspect|termite ..4, who pays ..3 repairs ..2, repairs ..3 inspection, inspeccion|inspector|termitas ..4, quien paga ..3 reparaciones|arreglos
    `,
  ],
  [
    'appraisal',
    `appraisal|appraisals|appraiser|appraise|appraised|appraises|appraising ..5, avaluo ..4 bajo|banco|menos|compra, tasacion ..3, valuador ..2`,
  ],
  [
    'property_tax',
    `
    property tax|taxes ..4, mello roos ..2, prop 13|19 ..2, tax rate ..3, taxes on the|that|a|this house|home|place|property, predial ..2, impuestos|impuesto ..2 propiedad|casa
    ..1
    `,
  ],
  [
    'hoa',
    `hoa|hoas ..4, hoa, homeowners association ..3, association fee|fees|dues ..2, asociacion ..2 vecinos|cuota|cuotas, cuota|cuotas ..2 asociacion|hoa`,
  ],
  ['solar', `solar ..6, panels ..4 leased|lease|problem|transfer|owned, paneles ..5`],
  [
    'insurance',
    `
    home|homeowners|house|fire|flood|hazard insurance ..3, insurance ..4, home warranty ..2, seguro de|contra ..1 casa|vivienda|incendio|hogar ..2, garantia de ..2
    `,
  ],
  [
    'escrow',
    `what is|does an? escrow ..2, what is escrow, escrow mean ..1, how does escrow ..2, how ..2 escrow ..2, que es|significa ..2 escrow ..1, como funciona ..2 escrow`,
  ],
  [
    'offers',
    `
    how do|does ..2 offer|offers ..3, put|make|submit|write ..3 offer|offers ..4, can|could|should i|we ..1 offer ..4, offers work|go ..2, multiple offers ..2, bidding war|wars ..2,
    over|below|under asking ..2, less than asking ..2, seller|sellers|price|asking ..2 negotiable, negotiable ..2 price|asking, counter|counteroffer ..3, how ..3 offer ..3, lowball ..3,
    hago|hacer|mando|meter|presentar ..1 una|la oferta ..3, como ..3 ofertas|oferta ..2, ofertas ..2 funcionan|multiples
    `,
  ],
  [
    'programs',
    `
    first time ..2 buyer|buyers|home|homebuyer|homebuyers ..3, first time ..1 buyer|homebuyer program|programs|help|grants|loan|loans ..1, down payment
    assistance|help|programs|program ..2, grant|grants ..3, assistance program|programs, calhfa, ayuda|programa|programas para|de|del ..3
    enganche|compradores|comprador|primera|primer ..2, hay ayuda|programas ..3, primer comprador|compradora ..3
    `,
  ],
  [
    'loan_kinds',
    `fha ..5, va loan|loans|benefits|financing ..4, va >, usda ..3, conventional|jumbo loan|loans ..3, with|use my? va ..3, accept ..2 fha|va ..2, prestamo|prestamos fha|va ..2`,
  ],
  [
    'new_builds',
    `new build|builds|construction|homes|builder|builders ..3, brand new home|homes ..2, builder|builders ..3 agent|rep|incentives ..2, casas|casa nuevas|nueva ..3, constructora ..3`,
  ],
  [
    'remote',
    `
    out of state ..4, from out of ..3, remotely ..2, do it|this|all ..2 online|remotely|distance ..1, have to be there ..3, be there in person ..3, sign online|electronically ..2, a distancia
    ..2, desde otro|mexico|lejos ..3, tengo que estar ..3 persona|ahi|presente
    `,
  ],
  [
    'experience',
    `
    how long ..4 realtor|agent|business|real estate ..2, how many homes|houses|sales|deals ..4, how many ..3 sold ..3, experience ..3, reviews ..3, references ..2, track record ..2, cuantas casas ..2
    vendido|han|ha ..2, cuantos años|anos ..4, experiencia ..2, referencias ..2
    `,
  ],
  [
    'hours',
    `
    work ..2 weekends|weekend|sundays|sunday|saturdays|evenings|nights, open ..2 weekends|sundays|evenings, what|your hours ..2, business hours, available ..2
    weekends|evenings|sundays, trabajan|atienden ..2 fines|sabado|sabados|domingo|domingos|noche ..2, que horario|horarios ..2, horario ..2
    `,
  ],
]

/** What asks at the head of a clause although nothing marks it: the everyday questions, as they are typed. */
export const EVERYDAY_OPENINGS = `
  what|how|who|why|whats even|exactly|actually|the|tf|hell is|are|do|does, i|we asked ..2 about, i|we was|were asking about,
  where were|did we, where was i, donde|en que nos|ibamos|quedamos ..1, any open|new|updates|word|news, who takes|pays|signs|orders|picks|handles|holds|decides|does|chooses, is now|this ..1 a|good|the|time, which|what
  lender|bank|brokerage|company|agency|paperwork|documents ..1, compran|hacen|aceptan|manejan|ofrecen|cobran|trabajan|atienden ..1, cuanto me|nos|les ..1,
  quien toma|paga|firma|hace|pone|decide|elige, que credito|enganche|ayuda|programas|gastos|impuestos|horario|garantia, hay
  ayuda|programas|comision|costo|truco|casas|que ..1, me|nos puedo|podemos ..1, tengo que estar|pagar|tener|firmar|ir, mandame|enviame|mandenme ..1 fotos|videos, is
  there ..1
`

/** Told or ordered rather than asked, and answered all the same: what others charge, and the data of other people. */
export const UNASKED: readonly PhraseRow<string>[] = [
  [
    'commission',
    `
    agent|agents|guy|realtor|realtors|lady|broker|company|companies|agente|agentes|corredor|corredora ..5 # percent|por, charge|charges|charging|cobra|cobran
    # percent|por, said|says|charge|charges|dice|cobra # is ..2 standard|normal|typical|usual|fixed, # percent|por ..3
    standard|normal|typical|usual|fixed|estandar
    `,
  ],
  ['why_all', `why ..2 so many questions, why all the|these questions, por que|para que tantas preguntas`],
  [
    'other_clients',
    `
    dame|dime|pasame|mandame|deme|paseme|give|send|tell|show|share ..6 otro|otros|otra|otras|other|another ..1
    cliente|clientes|vendedores|compradores|client|clients|customers|sellers|buyers|leads
    `,
  ],
]
