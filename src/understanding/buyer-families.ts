import type { FamilyRule } from './family-rule.ts'

/** What speaks for a wish to buy, with weights of the intent table. Phrases begin at the verb: what stands before it is a modifier. */
export const BUYER_FAMILIES: readonly FamilyRule[] = [
  {
    code: 'B1',
    weight: 0.82,
    refutes: true,
    notYou: true,
    // "One of those we buy houses postcards".
    notAfter: new Set(['those', 'esos']),
    // "Looking at houses with Christmas lights" is an evening out; cash "for a house like mine" is a seller's.
    notBefore: new Set('christmas lights decorations luces mine'.split(' ')),
    phrases: `
    @buy !@own|it|leads|his|her|their|out|su|tu ..3 @home|@homes, in the market for @a # ..1 bed|beds|bedroom|bedrooms, want|wanna|like|ready|going|need|trying|looking to? make|put|submit|place an offer !for|from|me|us, quiero|queremos|quisiera|quisieramos|puedo|podemos hacer ..1 oferta, me|nos intereso|interesa|gusto|encanto ..1 la|el|esa|ese|una ..1 @home, me|nos intereso|interesa|gusto|encanto ..1 la|el de ..3,
    quedarme|quedarnos con ella|el|esa|la, meter|invertir ..3 en una|un ..1 casa|casita|propiedad|departamento, quiero|queremos|necesito|necesitamos es un|una ..1 @home, use it|my|our|the ..3 on|for a # bedroom|bed, make|put|submit|place an offer in|on|for, cop|snag|grab|score @a|our|my own? ..2 @home, looking for @a # !year|day|month|week|#, @look for @a #/, @buy my|our neighbor's|parents|landlord's|dad's|mom's|parents' ..1 @home, @buy @own|su|sus ..1 next|forever|dream|own|second|new|first|primer|primera ..2 @home, @buy @a # ..2
    bed|bedroom|bedrooms|beds|cuartos|recamaras, @buy # ..2 bed|bedroom|bedrooms|beds, @buy something|algo|anything?
    in|en|near|around|cerca|with|con|under !the|a|an|about|#|@month|el|la|un|una|dos|tres|two|three|spring|summer|fall|winter, @buy
    something|algo|anything with|con|under|around|bigger|smaller, @look for !my|rent|rental ..4 @home|@homes|bedroom|bedrooms, @look for
    ..2 # bed|bedroom|beds, in the market for ..3 @home|@homes, looking|trying to @buy, tratando de comprar, looking at ..1
    homes|houses|condos|properties, want|need|get|getting|find|wanting|finding @a|our|my own? ..3 @home
    !value|valuation|estimate|worth|evaluation|appraisal|inspection|tax|taxes|loan|equity|offer|buyer|warranty|sold|cleaned|ready|listed,
    want|need|find @a # bed|bedroom|beds, need|want|find # ..1 bed|bedroom|beds|bedrooms in|around|near, make|put|submit in? an offer on @the ..3 one|@home|listing, @busco ..1 @home|@homes, @busco @a
    ..2 @home, quiero|queremos|necesito|necesitamos @a ..2 @home, quiero|queremos|necesito|necesitamos casa, looking|moving to buy, @busco @buy ..2 @home|en, @buy one|otra|una mas|that, comprar|comprando|compro|compremos|buy|buying|purchase|purchasing en|in, compramos|compro en|in !#, @buy another|otra ..2 one|en|in|que|mas, @buy @a bigger|smaller|larger|newer|nicer|different one,
    @buy my|our own >, comprarla, adquirir ..2 @home, ando|andamos tras de? una|un|casa ..2, hacer|hago|hacerle|meter|poner|mandar una? oferta por|en|a|de la|el|esa|ese ..3, quiero|queremos|quisiera|quisieramos ..4 comprar mi|nuestra ..1 casa|casita|hogar|departamento, pick|picking up @a ..2 @home, agarrar|conseguir|sacar @a? casa|casita|departamento|condominio|propiedad, comprarle|comprarles|comprarme|comprarnos @a ..2 @home, cash|ready ready|cash? for @a ..2 @home, get|getting into a|one|our|my ..2 @home|own, looking to purchase in|around|near ..1
  `,
  },
  {
    code: 'B1',
    weight: 0.82,
    modifiers: ['p'],
    phrases: `
    compre|compramos una? ..1 casa|casita|departamento|condominio en|por|desde|hace #, compre|compramos una? ..1 casa|casita|departamento|condominio el|la año|mes|semana pasado|pasada, compre|compramos una? ..1 casa|casita|departamento|condominio con otro|otra, la|lo compre|compramos|compraron en|por|hace|cuando|desde|nueva ..2, compre|compramos en|por #, bought|compre|compramos|purchased @a|@own|@the|our ..3 @home, bought|purchased one|something|ours, closed on @a|our|my|the new|next?
    ..2 @home, already bought|purchased, ya compre|compramos, apenas|recien ..1 compre|compramos ..2, acabo|acabamos de comprar ..2, found @a ..2 @home already, already found @a|one
  `,
  },
  {
    code: 'B1',
    weight: 0.82,
    refutes: true,
    notYou: true,
    needsWish: true,
    phrases: `y comprar mi|nuestra ..1 casa|casita|hogar|departamento, own @a|our|my ..2 @home, and|to own >, ser|somos dueño|dueña|dueños|dueñas|propietario|propietarios ..1`,
  },
  {
    code: 'B2',
    weight: 0.72,
    refutes: true,
    notYou: true,
    needsWish: true,
    phrases: `
    @buy !insurance|leads|it|me|us|@own|out|su|tu, find|get something, find|get ..1 bigger|smaller|larger|newer, be|become @a homeowner|homeowners|owner, be|become homeowners|owners, to get one this|next|soon|by|before|in, encontrar algo, encontrar otra
  `,
  },
  {
    code: 'B2',
    weight: 0.72,
    refutes: true,
    notBefore: new Set('hamster hermit crab cat dog fish turtle bird chickens'.split(' ')),
    phrases: `
    house|home hunting, househunting, < buying|comprando >, something|anything|place|home|house|spot of|to our|my|call own|our ..1, own front door, algo|casa|casita|techo|lugar|hogar propio|propia|nuestro|nuestra|mio|mia !para|pa, algo ..3 propio|propia|nuestro|mio, stop|quit|done renting and|to own|buy, viendo|mirando|checando|buscando ..1 casas|propiedades|condominios, hunting for|in, find something ..1 bigger|smaller|larger|else|newer|closer|nicer, @look for
    something, in the market to buy, and own something|one|ours, home|house shopping, @busco algo, interested in buying, interesado|interesada|interesados en
    comprar, i am a buyer, ready to buy, where|how ..3 start|begin ..2 @buy, ya es hora|tiempo de comprar, este año ..1 compro|compramos, looking to purchase, want to get into one|something
  `,
  },
  {
    code: 'B3',
    weight: 0.74,
    phrases: `
    anything|something with|near|cerca !my|that|this|his|her|the|our|mi|eso, anything|something under|below|over|around ..3 in|near|with|available, anything|something under|below ..2 > , any # ..1 bedroom|bedrooms|bed|beds, anything in|on !the|my|writing|particular|mind|common|general, any
    @homes|condo|house|home|townhouse ..5, what @homes|kind ..4, do you have|got ..3 @homes|anything|bedroom|bedrooms|beds, you got ..3
    @homes|anything, have|got any ..3 @homes|bedroom|bedrooms, see|view ..2 @homes for|in|near|around|under, send|show|text|email me ..4 @homes|anything|options|bedroom|bedrooms,
    what is available|out|on ..3, what can|could|do you|u guys? ..1 show me|us ..3, que|cuanto ..1 alcanzo|alcanzamos ..2 por|en|con, que ..1 me|nos alcanza ..2 por|en, see ..1 some|more|your|all|any listings|homes|houses, are|is there any|anything|some
    !charge|charges|cost|costs|fee|fees|problem|problems|issue|issues|trouble|way|reason|chance|rush|hurry|penalty|news|catch|interest|update|updates|progress|wiggle|risk|obligation|pressure|difference|movement|leads|buyers|offers|tax|taxes|discount|deadline|damage|concern|concerns|harm ..3
    @homes|in|under|with, tienen|tiene|tienes|hay|tendra|tendran|habra|tendria ..2 @homes|casitas|algo, tienen|tiene|tienes|hay|tendra|tendran|habra|tendria ..1 una|alguna|otra casa|casita|departamento, tienen|tienes|hay|tendra|tendran|habra|tendria casa|casita|departamento, que casas|propiedades|opciones ..2, algo
    en|con|de|cerca|por menos? ..2, hay alguna|alguno con|en ..3, mandame|mandeme|enviame|envieme|ensename|muestrame|muestreme|mandar|ver ..2
    casas|propiedades|opciones|listados
  `,
  },
  {
    code: 'B4',
    weight: 0.74,
    refutes: true,
    notYou: true,
    // "Pasamos todos los años a verla", "véngase a verla".
    notAfter: new Set('años anos vengase vengan'.split(' ')),
    phrases: `
    a|the|schedule|book|quick|private|arrange tour|showing|walkthrough|viewing, tour|touring @the|it|one|some|a|homes|houses ..3, walk
    through @the|it|one ..3, see|view|visit|seeing|visiting @the|@a|one|both ..3 @home|one|listing|@homes, see|view|visit that|this
    listing|one|place, see|view|visit it|one|inside, look|looking at @the|@a ..2 @home|one|listing, check|checking out @the|@a ..2
    @home|one|listing, do showings, ver|visitar|conocer la|el|esa|ese|una|un ..1 @home|propiedad, ver|verla por dentro ..1 la|esa|el? @home?, ver por dentro la|esa|una ..1 @home, pasar a ver ..3 @home, verla, visitarla, un recorrido, cita
    para ver|verla, ensenarme|mostrarme|ensename|muestrame la|el|esa ..1 @home
  `,
  },
  {
    code: 'B4',
    weight: 0.74,
    refutes: true,
    phrases: `
    show|showing me|us @the|it|one ..3, ensename|ensenarme|muestrame|mostrarme la|esa|el|ese ..1 @home
  `,
  },
  {
    code: 'B5',
    weight: 0.72,
    notYou: true,
    notAfter: new Set(
      `had need needed should must do does required require necesito requiere percentage percent buyers people investors most many off pto vacation leave permit surgery claim insurance visa card raise shift hours vacaciones permiso
      tarjeta if estar be ser difference between versus diferencia entre mean means significa getting not meaning ofrecieron ofrecio ofrecen ofrece oferta offered offering da dan pagan rather prefer prefiero compra compre`.split(
        /\s+/,
      ),
    ),
    notBefore: new Set(
      'apartment apartments rental lease card apartamento tarjeta renta truck car suv van motorcycle boat rv carro troca camioneta moto'.split(
        ' ',
      ),
    ),
    phrases: `
    tengo|tenemos|traigo|traemos la|mi|nuestra|una? carta de preaprobacion|aprobacion, tengo|tenemos|traigo|traemos la|mi|nuestra|una? preaprobacion, pagar|pagamos|comprar|comprando cash, me|nos preaprobaron|preaprobo en|por|con|para|hasta|el|la|ayer|hoy|esta|este, got|have|has my|our|the ..1 letter ..4 bank|lender|union|broker|banco, got|have|has my|our|the|an? approval|preapproval letter, cash no|without ..1 loan|mortgage|financing|lender|bank, ya aprobado|aprobada|aprobados, carta en la? mano,
    preapproved, pre approved, prequalified, pre qualified, prequaled, precalificado, precalificada, precalificados, va certificate|coe, certificate of eligibility, pre approval !expired|ran|lapsed|is, preapproval !expired|ran|lapsed|is, approved ..1 for|by|with|up|through|thru, dieron|dio|llego|mando|mandaron|entregaron la|mi|nuestra carta, bank|lender|union|banco|prestamista approved|aprobo|aprobaron, got|get|am|are|were|been
    approved, already|fully|conditionally approved, approved already, cleared|approved me|us, paying|pay|buying|buy in|with|all? cash, paying|pay|buying|buy cash, cash buyer|buyers, all cash,
    have|got the? cash, preaprobado, preaprobada, preaprobados, pre aprobado|aprobada|aprobados, aprobado|aprobada|aprobados
    por|para|con|de, me|nos aprobaron|aprobo !las|el|la|los|un|una|mi|unas|para, me|nos aprobaron|aprobo el|un prestamo|credito|loan, me|nos aprobaron|aprobo la|una hipoteca|preaprobacion, me|nos aprobaron|aprobo para|por|hasta #, de|al contado, pagar|pago|pagamos|comprar ..1 en efectivo, en efectivo
  `,
  },
  {
    code: 'B6',
    weight: 0.45,
    phrases: `
    fha, va loan|loans|mortgage|financing, usda, down payment|payments, downpayment, enganche, conventional loan|mortgage, jumbo loan,
    first time buyer|homebuyer program|programs|assistance|help, calhfa, itin loan|loans, # percent? down !the|in|to|from|by, prestamo
    ..2 itin, ayuda|programa|programas ..3 enganche|compradores, nothing|zero down
  `,
  },
  {
    code: 'B8',
    weight: 0.72,
    refutes: true,
    // "Our first house cost 62,000" is told of the past.
    notBefore: new Set('cost costo'.split(' ')),
    phrases: `
    first|1st home|house|place|condo, first|1st time ..1 buyer|buyers|homebuyer|homebuyers, primera casa|casita|vivienda|propiedad, primer
    hogar|departamento
  `,
  },
  {
    code: 'B9',
    weight: 0.45,
    phrases: `
    lease is|ends|ending|expires|expiring|runs|finishes|terminates, lease ..2 up|over, done|tired|sick|over|fed of|with|up?
    paying|renting ..1, done|tired paying|renting ..1 rent?, stop|quit paying|renting ..2 rent?, own|buy instead of rent|renting, rent
    ..3 too high|much|expensive, rent ..2 going|went|keeps up|going|rising, landlord is selling|raising|kicking, landlord raised|sold,
    throwing ..2 on|at rent, wasting ..2 on rent, tirar|tirando|botar|gastar|gastando ..2 dinero en|de renta, cansado|cansada|cansados|canse|cansamos|harto|harta de rentar|pagar ..1, se acaba|termina|vence ..2
    contrato|lease|renta, dejar de rentar|pagar, ya no quiero|queremos rentar|pagar
  `,
  },
  {
    code: 'B10',
    weight: 0.6,
    phrases: `
    is|are ..4 one|ones|house|home|condo|townhouse|listing|property|place ..5 available|open|sold|taken|pending, is ..4
    one|house|home|condo|townhouse|listing|property|place ..4 still|for ..2 sale|market|open|available, is it still
    available|open|for|on|listed, is that|this still available|open|for|on, still available, how much is|are @the|that ..3
    one|house|home|condo|listing|place, how much ..2 asking|want|wanting for @the|that|it, price on|of|for @the|that ..3
    one|house|home|condo|listing|place|street, asking price on|of|for, the one on ..3 available, sigue|esta|todavia ..2 disponible,
    cuanto cuesta|vale|piden|costaria ..1 la|esa|el|ese ..1 @home, precio de la|esa|el|ese ..1 @home
  `,
  },
  {
    code: 'B11',
    weight: 0.35,
    whole: true,
    phrases: `
    once|after|when|until|unless ..4 sold|sells|sell|selling, before i|we? ..2 @sell, before @sell, @sell ..5 first and|y? then, @sell
    ..5 first then|buy, @sell ..5 primero y? luego|despues, cuando ..2 venda|vendamos|vendi|vendimos, despues de ..1 vender|venderla,
    una vez que ..2 venda|vendamos, antes de ..1 vender|venderla
  `,
  },
]
