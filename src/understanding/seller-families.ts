import type { FamilyRule } from './family-rule.ts'

/** What speaks for a wish to sell, with weights of the intent table. Phrases begin at the verb: what stands before it is a modifier. */
export const SELLER_FAMILIES: readonly FamilyRule[] = [
  {
    code: 'S1',
    weight: 0.82,
    refutes: true,
    // A landlord who sells makes a buyer of the tenant.
    notAfter: new Set('landlord landlady casero casera arrendador'.split(' ')),
    notYou: true,
    phrases: `
    dump|dumping|offload|offloading @own|@the ..2 @home|other|one, @sell @own ..4 @home, @sell @the ..2 @home de nosotros, @sell @own # ..3, @sell @own !stuff|car|truck|things|furniture #/, @sell mine|ours|here|this|aqui|nuestra|esta
    >, @sell mine|ours|it|here|aqui, @sell @the|both|@a|las|them ..2 @home|one|@homes, @sell la mia|nuestra, @sell
    casa|propiedad|terreno, @sell his|her|their|su|sus ..3 @home, put|putting ..4 up? for sale !sign, for sale sign ..1 in|on|out|up !his|her|their ..2 yard|lawn|front|house, put|putting ..4 on the market, get|getting @own ..3 on the market, be done|rid|free with|of @own|@the ..1 @home,
    poner|pongo|poniendo|ponemos|pondria ..4 en|a la? venta, poner|pongo|poniendo|ponemos ..4 en|al el? mercado, poner|pongo ..4 for sale, let @the|@own|it ..2 @home? go !for|up|down|to|into, cash|cashing out of|on @own ..2 @home, move|moving on from @own ..2 @home, need|want|get|getting it|this|mine|ours|@own ..2 @home? listed, get|getting rid of @own|@the ..2 @home, let|letting go of @own|@the|this ..2 @home, soltar|dejar ir mi|nuestra|la ..2 @home, part|parting with @own|@the ..2 @home,
    @own|@the ..1 @home ..2 has|needs to go !for|up|down|to|into|through|with|on|in|back, deshacerme|deshacernos de mi|la|nuestra ..2 @home, venderla, venderlo, venderlas, venderlos, looking|trying to @sell, tratando de
    @sell, busco|buscamos vender, want|need|get|getting|have ..1 @own|@the ..2 @home ..2 sold, want|need|get|getting|have|having it|this|mine|ours
    sold, @home|@homes to sell, @home in ..3 to sell, @home ..2 i|we need|want|have|gotta to? sell, @home para|que|por vender, sale of @own !old|previous|last|former|first ..3 @home, venta de mi|nuestra ..2 @home,
    @home|@own|this ..3 go|goes|going up for sale, @home|@own ..3 go|goes|going on the market, want|need|needs|get|getting @own|it|this|mine|ours ..2 on the market, sign in|on @own ..1 yard|lawn, pongan|ponga|ponganle|pongale|ponerle|poner ..1 letrero ..6, soltar mi|nuestra|la|el ..1 @home, dejar vendida|vendido mi|nuestra|la|el ..1 @home, desprenderme|desprendernos|deshacerme|deshacernos de|del mi|la|nuestra|el? ..1 @home,
    salir|salirme|salirnos de mi|nuestra|la propiedad|duplex|terreno|traila|condo|condominio|vivienda|rental, let|letting go of @own|the|this|her|his|moms|dads|mom's|dad's ..3 @home, market it|@own for me|us, somebody|someone|anyone to market it|@own|the ..2,
    want|need @own|the|it|this|that ..3 gone, @own|@the ..2 @home|one ..6 has|got|gotta to? go !for|up|down|to|into|through|with|on|in|back, @home we|i own ..1 has|have|got|needs ..2 go, take @own|it|this|the ..4 off me|us|my|our ..1, @home ..2 on the mls, put|putting @own|@the ..3 @home up !with|for|to, @home ..3 needs|has to be gone, mi|nuestra casa ..4 se vende,
    ponerla|ponerlo|ponerlas a|en la|el? venta|mercado, sacar|sacarlo|sacarla al mercado, la|lo quiero|queremos|quisiera vender !de|con, vamos|voy a vender esta|este|la|lo y|en|para|ya|cuando,
    nos|me toca vender la|mi|nuestra ..1 @home, salir|salirme|salirnos de mi|la|nuestra casa de|en ..1, rather|want|need|like to? have you|u ..1 sell it, rather have you|u guys? sell it
  `,
  },
  {
    code: 'S1',
    weight: 0.82,
    modifiers: ['p'],
    phrases: `
    sold|vendi|vendimos @own|@the|la ..3 @home, sold|vendi|vendimos mine|ours|it|one, closed on @own sale, closed on the sale of @own,
    closed the sale, cerramos la venta, @own ..2 @home sold|already, ya se vendio, used to own, already sold, sale of @own old|previous|last|former|first ..2 @home, money|proceeds|cash|equity|funds|profit|dinero ..3 sale of @own ..2 @home, dinero|lana|feria ..3 venta de mi|nuestra ..2 @home
  `,
  },
  {
    code: 'S2',
    weight: 0.72,
    refutes: true,
    needsWish: true,
    notYou: true,
    notAfter: new Set(['thing']),
    phrases: `@sell !insurance|leads|software|cars|it|us|me|plasma|blood|tickets|clothes|food|tamales`,
  },
  {
    code: 'S2',
    weight: 0.72,
    refutes: true,
    phrases: `
    interested in selling, interesado|interesada|interesados en vender, i am a seller, < selling|vendo|vendiendo >, # ..6 selling >, # ..6 vendo|vendiendo >
  `,
  },
  {
    code: 'S3',
    weight: 0.74,
    notWith: new Set('average typical median usually typically neighbors houses homes promedio'.split(' ')),
    notAfter: new Set('dieron dio hicieron hizo salio tenemos had got gave did stop quit enough'.split(' ')),
    phrases: `
    how much ..2 for @own ..2 @home, cuanto por mi|nuestra ..1 @home, what|whatever ..6 worth, what would|could|will|can you|u|jorge ..2 list|sell|price # ..5 for|at, what @own|mine|ours ..5 go|sell|list|fetch|bring ..1 for?, what is @own|mine|ours ..3 going|selling|listing for, how much ..6 worth, @own ..6 worth, what would|could|can|will|does|might ..7 go|sell|list for, how much
    would|could|can|will|does ..5 go|sell for, how much can|could|would|will i|we ..3 get|sell|make|net, what can|could|would|will i|we
    ..2 get|sell ..3 for, what i|we can|could|would|might get|sell|make ..1 for it|@own|@the|mine|ours, what|whatever you would|could|can list|sell it|mine|ours|@own for, home|house|property value|valuation|estimate|evaluation, value of @own|the ..2 @home, cma, market analysis,
    ballpark on|for ..3 @own, worth of @own ..2 @home, cuanto vale|valdra|valdria|costaria ..2 @own|esta, cuanto cuesta mi|nuestra,
    cuanto me dan|daria|darian|pagan|pagarian|puede|pueden, cuanto nos dan|darian|pagan|pagarian, cuanto ..2 por mi|nuestra ..2 @home,
    en cuanto ..3 vender|vende|venderia|venderla, cuanto ..1 me|nos sacan|saca|sacarian ..1 por ella|el|mi|la ..1, valor de mi|nuestra ..2 @home, avaluo !de|del|para, avaluo de mi|nuestra|la ..1 @home, valuacion
  `,
  },
  {
    code: 'S4',
    weight: 0.82,
    refutes: true,
    phrases: `
    list|listing|relist|relisting @own|mine|ours ..4 @home, you ..2 list|sell @own ..3 @home for me|us?, list|listing mine|ours, list|listing it with you, can|could|would|will you
    ..3 sell|list @own|@the|mine|ours|it ..2 @home?, want|need|like you to list|sell, want|need|like you to put @own ..2 @home, need|want somebody|someone to market|sell|list it|mine|@own|what ..3, represent me|us ..3 sale|sell|selling,
    help|helping me|us ..2 sell|selling|list, looking for a? listing agent, need a? listing agent,
    ayuda|ayudar|ayudarme|ayudarnos|ayude|ayuden ..2 a? vender, listar|enlistar mi|nuestra|la|el ..2 @home, agent to sell @own ..2 @home, en cuanto la|lo listamos|ponemos|listo, que la|lo|me ..1 liste|listen|anuncie|anuncien ..1 mi? @home|>, anuncie|anuncien mi|nuestra ..1 @home, vendamela|vendanmela|vendanosla ..1, listarlo|listarla contigo|con ..1, list it for me|us, liste|venda|enliste|listen|enlisten mi|nuestra|la ..1 @home, need|needed|do ..5 to list >, get @own ..1 @home in front of ..3, venderme|vendernos mi|nuestra|la ..1 @home, < list it >, < list it list it ..3, up for sale ..3 who do i|we sign
  `,
  },
  {
    code: 'S4',
    weight: 0.82,
    modifiers: ['p'],
    phrases: `
    under contract to sell ..2 with, under contract with another|other|different company|agent|realtor|broker|brokerage, have|got|has @a|our|my ..2 @agent ..2 listing ..3 @home, @own ..2 @home is ..2 listed with, listed @own|it ..3 with, already listed,
    signed ..3 listing agreement, ya ..3 listada con, ya tengo|tenemos ..3 vendiendo ..2 @home
  `,
  },
  {
    code: 'S5',
    weight: 0.78,
    refutes: true,
    phrases: `
    pays|pay|paying cash for ..2 @home like mine|ours, pays|pay|paying cash for @own ..2 @home, quien|alguien ..1 me|nos la|lo compra|compre ..2, make|give|send|get me|us ..2 offer, kind of offer can|could|would|will i|we get on|for ..3, offer to buy @own ..3 @home, offer|pay me|us for @own ..3 @home, you ..2 buy @own ..3 @home directly?, offer on|for @own|mine|ours|it ..4, would|will|can|could you guys? ..1 buy @own|it|mine ..3, do
    you guys? buy ..2 @home|@homes, what would|could|will|can you offer|pay, what would|could|will|can you|u guys? give me|us for @the ..1 @home, what|whatever would|could|will|can you guys? ..1 give|pay|offer me|us for|on @own|mine|ours|it, how much would|could|will|can you guys? give|pay|offer me|us for|on @own|mine|ours|it, how much would|could|will|can you offer|pay, cash offer
    on|for|from, hazme|haganme|hagame|hacerme|hacernos|darme|dame|deme ..2 oferta, me|nos hace|hacen|haces|harian|dan|daria ..2 oferta,
    oferta por mi|nuestra ..2 @home, me|nos ..4 oferta por la ..2 @home, quiero|necesito|busco|dan|dar una oferta por la ..2 @home, me|nos compra|compran|compras|comprarian ..1 @own|la|@home,
    compran|compra ustedes|usted? ..1 casa|casas|propiedades, ustedes|usted compran|compra ..1 casa|casas|propiedades, you guys? buy houses|homes|property|properties
  `,
  },
  {
    code: 'S6',
    weight: 0.4,
    phrases: `
    commission, commissions, how much do you charge|take, what do you charge, closing ..4 seller|sellers, seller|sellers
    closing|fees|costs|pay|pays, cost|costs|costing|fees to|for|of sell|selling, selling costs|fees, what would|will|do|could i|we ..1
    net|walk, how much would|will|do|could i|we ..1 net|walk, net proceeds, capital gains, comision|comisiones, cuanto
    cobra|cobran|cobras, gastos|costos|costo de venta|vender|cierre|cerrar, impuestos ..4 vender|venta
  `,
  },
  {
    code: 'S7',
    weight: 0.5,
    phrases: `
    inherited, inheriting, inheritance, herede, heredamos, herencia, behind on|with ..4 mortgage|payments|payment|taxes|house|bills,
    behind ..1 on|with it, bad|nightmare|terrible|horrible tenants|tenant|renters, tenants|tenant|renters ..3 not|stopped|quit|refuse
    paying|pay, tenants|tenant trashed|destroyed|wrecked|left, want|wants|wanting out of it|@the|@own !rental|apartment|lease|rent|renting|parents, out from under @own|@the|it, can
    not afford @own|@the|it|to keep ..2, can not keep up, foreclosure, foreclosed, foreclosing, notice of default,
    house|home|place|property ..2 sitting empty|vacant, upside down on, underwater on, too much house|upkeep|maintenance, tired|sick|done of? being? a? landlord|tenants|landlording, want|wants|wanting out !of|to|in|with,
    tenants|tenant|renters are|is|have ..2 nightmare|terrible|horrible|awful|hell, @own ..1 @home is|got|feels|has ..2 too big|much|large, me|nos dejo|dejaron ..2 @home,
    ya no la quiero|queremos|necesito|necesitamos|ocupo|ocupamos, atrasado|atrasada|atrasados ..3 pagos|hipoteca|mensualidades|pago|mensualidad, embargo, no
    puedo|podemos pagar|mantener !mas|mucho|tanto|arriba|de, inquilinos ..3 no pagan, malos inquilinos
  `,
  },
  {
    code: 'S8',
    weight: 0.2,
    phrases: `
    i|we also|already|both|still? own|owned ..1, @own # ..2 bed|beds|bedroom|bedrooms|bath|story|unit|cuartos|recamaras, @own #/,
    inherited|inheriting @a|the|@own ..3 @home, herede|heredamos ..2 @home, @own ..1 @home has|is|sits|tiene|es|esta
    !worth|for|still|listed|sold|in, soy|somos ..1 dueño|dueña|dueños|propietario|propietaria|propietarios, tengo|tenemos una|un ..1
    @home en|aqui|de|con, i|we have a ..2 house|home|condo|townhouse|duplex|property|rental in|here|on|to
  `,
  },
  {
    code: 'S9',
    weight: 0.35,
    whole: true,
    phrases: `
    @sell ..4 first, @sell ..4 primero, first|primero ..3 @sell|venderla|venderlo, before i|we? ..2 @buy, before buying, antes de ..1
    comprar|comprarla, @sell|venderla ..4 before|antes ..4 @buy
  `,
  },
]
