import { finds, spots } from './phrases.ts'
import type { Reason } from './reason.ts'
import { lines } from '../../lib/lines.ts'

/** Money, retirement and the cares of a landlord as reasons to sell. */
export const MONEY_REASONS: readonly Reason[] = [
  {
    seller: 'financial',
    buyer: null,
    cue: finds(
      lines(`(?:taxes|insurance|payments?|mortgage|bills|costs?|upkeep|interest|fees|it)(?: and [a-z]{3,10})?(?: (?:is|are|was|were|have|has|been|just)){0,3} (?:eating|killing|drowning|crushing|burying|bleeding|choking|strangling) (?:us|me)|(?:cort[oa]s?|falt[oa]s?|escas[oa]s?|apretad[oa]s?) de (?:dinero|lana|feria)|short on (?:money|cash|funds)|tight on (?:money|cash)|money is tight|strapped|(?:(?:can not|could not|no longer|hard to) )?(?:keep |afford(?:ing)? |pay(?:ing)? |cover(?:ing)? |carry(?:ing)? |juggl(?:e|ing) )(?:paying )?(?:two|2|both|double) (?:mortgages|payments|house payments|homes|houses|places)|two mortgages|(?:dos|doble) (?:hipotecas|pagos|casas) (?:no|es|ya)|
          no (?:alcanzo|alcanzamos) (?:a(?= (?:pagar|cubrir|dar|completar|juntar|ahorrar))|para|con)|(?:paying|pay) (?:for )?(?:two|2(?![\\d,.]|k)|double)|(?:can not|could not|can't) keep up|(?:taxes|insurance|payment|payments|mortgage|everything|bills) (?:went|keeps?|keep|is|are|got) (?:going )?(?:up(?: by)?(?: \\$?\\d[\\d,.]{0,6}k?)?|too high|too much)(?: and)? (?:i|we) (?:can not|could not)|
          need(?:ing)? to (?:cash out|free up (?:cash|money)|get out from under)|behind (?:two|three|four|a few|several|\\d) (?:months|payments)|(?:los |las )?(?:pagos|deudas|biles|cuentas) (?:me|nos) (?:estan|tienen|traen) (?:ahogando|
          comiendo|matando|ahorcando)|(?:estoy|estamos|ando|andamos) (?:ahogad|endeudad|quebrad|apretad|gastad)[oa]s?(?: de dinero| con (?:los|las) [a-z]{3,8})?(?= (?:con|de|en)|[.,!]|$)|ya no (?:puedo|podemos) (?:con|pagar|mantener)|(?:debo|debemos) (?:como |ya |unos )?(?:\\d|dos|tres|cuatro|cinco|seis|varios|muchos|tantos|demasiados) (?:pagos|meses|mensualidades)|(?:behind|late|catch up|keep up|caught up|backed up) (?:on|with) (?:the |my |our |these |all )?(?:house |mortgage |hoa |tax |
          back )?(?:mortgage|payments?|loan|notes?|taxes|bills)|(?:\\d|two|three|four|few|couple|several)[a-z ]{0,10} (?:months|
          payments) behind|foreclos(?:ure|ed|ing|e)|pre-?foreclosure|bankrupt(?:cy)?|chapter (?:7|13|seven|thirteen)|notice of (?:default|
          trustee)|trustee sale|auction (?:date|day|is|in|on)|(?:the|its|a) auction(?= (?:is|in|on))|(?:fecha|dia) (?:de|del) (?:la )?subasta|(?:going|goes|set|sent) to auction|default(?:ed|ing)|in default|(?:can not|could not|no longer|not|can't|
          barely|struggl(?:e|ing) to|hard to|unable to) (?:really |even |longer )?(?:afford|make(?! it(?! all)\\b)|cover|pay|keep|manage) (?:the |it|this|my |
          our |these |up with (?:the |my |our )?)(?:house |mortgage |monthly )?(?:payments?|house(?! clean)|mortgage|anymore|place|home|note|
          bills)?|(?:payments?|mortgage|bills|debts?|money|finances)(?: (?:is|are|has|have|got|went|just|getting|being|been|became|become|
          getting to be|really|way)){0,6} (?:too (?:high|much)|killing|eating|drowning|trouble|tight|piling up|a (?:problem|struggle|burden|
          stretch)|hard|no trouble|no problem|fine|current|not (?:a )?(?:problem|trouble|issue))|drowning in (?:debt|bills|payments)|
          underwater|upside[ -]down on|(?:need|could use) (?:the |some |quick |fast )?(?:money|cash|equity)(?! (?:offer|buyer|for (?:a |
          the )?down))|(?:financial|money) (?:reasons?|trouble|troubles|problems?|issues?|hardship|stress|strain|situation|difficulties)|
          hardship|pay off (?:some |my |our |the |all )?(?:debts?|bills|medical|credit cards)|medical (?:bills|debt)|lost (?:my|our|his|
          her) (?:job|income|business)|laid (?:me |us |him |her )?off|(?:cut|lost) (?:my |our |his |her )?hours|out of work|unemploy(?:ed|
          ment)|short sale|rate (?:adjusted|reset|went up) (?:and|on)|atrasad[oa]s?(?: con| en| de)?(?= (?:los |las |el |la |mis |en |con |de |
          \\d|unos|varios|como|un )|[.!,]|$)|(?:me|nos) atras(?:e|amos)|(?:aviso|orden|carta|proceso|peligro|riesgo) de (?:embargo|
          desalojo del banco|remate|ejecucion)|(?<!sin )embarg(?:o|aron|ando|ada|ar)|(?:me|nos) (?:van a|quieren|estan por|vayan a|
          va a) (?:quitar|embargar|rematar)|ejecucion hipotecaria|bancarrota|subasta|remate|no (?:me |nos )?(?:alcanza|puedo|podemos|pude|
          pudimos)(?: con| para| a)? (?:pagar(?! (?:mas|arriba|tanto|mucho))|(?:los |mis |la |el |tantos )?(?:pagos?|hipoteca|mensualidad|mensualidades|dinero))|(?:pagos?|
          mensualidad(?:es)?|hipoteca) (?:estan |son |es |esta )?(?:muy |bien )?(?:alt[oa]s?|car[oa]s?|no son problema|pesad[oa]s?)|
          (?:necesito|necesitamos|me falta|nos falta) (?:el )?(?:dinero|lana|feria)|(?:perdi|perdimos|perdio) (?:mi|el|su) (?:trabajo|empleo|
          chamba)|(?:me|nos) (?:quede|quedamos|quedo) sin (?:trabajo|chamba|empleo|dinero|jale)|(?<!(?:tiempo|plazo|dias|meses) )no (?:nos |me )?alcanza|bank (?:is |wants |
          will )(?:to )?(?:about to |going to |gonna )?(?:take|taking|foreclose|foreclosing)|el banco (?:me |nos |la )?(?:quiere|
          va a) (?:quitar|embargar)|(?:me|nos) (?:corrieron|despidieron|descansaron)|(?:muchas|tantas|las|pagar|tengo|tenemos) deudas|deudas|
          apuros? economicos?|(?:problemas?|motivos?|razones?|situacion) (?:economic[oa]s?|financier[oa]s?|de dinero)|por (?:el |
          falta de )?dinero`),
    ),
    asked: spots(
      lines(
        `fixed income|(?:property )?taxes and insurance|property taxes|ingreso fijo|(?:ya )?no (?:la|lo|las|los) (?:puedo|podemos) (?:seguir )?pag(?:ar|ando)|(?:me|nos|le) (?:bajaron|quitaron|recortaron) (?:las |el |mis )?(?:horas|sueldo)|(?:payment|mortgage|escrow|insurance|property tax|taxes|hoa|pago|seguro|hipoteca)s?(?: [a-z]{1,8}){0,3} (?:went up|jumped|doubled|tripled|adjusted|increased|going up|rose|subi(?:o|eron)|se disparo|aumento)|(?:can not|could not|no longer) (?:swing|handle|keep up with|do) (?:it|this|that|the payments?)(?: anymore)?|(?:ya )?no (?:me|nos) (?:da|alcanza)(?: para)?`,
      ),
    ),
    bare: spots('money|debts?|payments|bills|finances|financial|dinero|deudas?|los pagos|economia'),
    unless: spots(
      '(?:el |ese |este )?(?:tiempo|plazo)|closing costs?|earnest|not (?:about|for) (?:the )?money|down payment|reply|respond|texting|getting back|answer(?:ing)?|no es por dinero|al corriente|dinero extra|foreclosure (?:listings?|deals?|homes?)|underwater (?:light|camera)',
    ),
  },
  {
    seller: 'retiring',
    buyer: 'other',
    cue: finds(
      lines(`(?:se|me|nos|le) (?:va a |van a |voy a |vamos a )?(?:jubila|jubilan|jubilar|retira|retiran|retirar|pensiona|pensionan|pensionar)(?= |[.,!]|$)(?! de aqui)|last day (?:of|at) work|
          (?:collecting|start(?:ing)?|on|taking) (?:my |our )?(?:social security|pension)|pension (?:kicks|starts|begins)|hang(?:ing)? it up|hang(?:ing)? up (?:the|my|our|his|her) (?:[a-z]{2,10} ){0,2}(?:belt|hat|boots|cleats|apron|gloves|keys|uniform|badge|scrubs|tools|spikes)|colg(?:o|ar|amos|ando) (?:los|las|el|la|mis) (?:tenis|guantes|botas|herramientas|uniforme)|golden years|retir(?:e|es|ing)(?! (?:the|this|that|old)(?![a-zñ]))|(?:just|recently|finally|newly|about to be|now that (?:i|we) am|now that we are|since we|
          since i) retired|retirement(?! (?:account|fund|plan|savings|money|income|home|community|living|age)(?![a-zñ]))|(?:i|we) (?:am |are )?(?:done|
          stopping|stop|finished) working|jubil(?:e|o|ar|arme|arnos|acion|amos|ando|ado|ada|ados|o|e)|(?:me|nos) (?:retiro|retiramos|pensiono|
          pensionamos|retire)|retirar(?:me|nos)|pensionar(?:me|nos)|(?:voy|vamos) a (?:retirar|jubilar|pensionar)`),
    ),
    bare: spots('retired|retirement|retiro|pension|jubilacion'),
    unless: spots(
      'retiring from (?:the |being a )?(?:landlord|rental)|(?:after|when|until|till|once|before) (?:i|we) (?:am |are |finally )?retire|(?:hasta que|cuando|despues de|una vez que) (?:me |nos )?(?:jubil|retir)[a-z]{1,6}|retir(?:e|ing) (?:for the night|to bed)',
    ),
  },
  {
    seller: 'tired_landlord',
    buyer: null,
    cue: finds(
      lines(`(?:been|being) (?:a|their|the|someone's) landlord (?:since|for|too long|long enough|\\d)|(?:me|nos) (?:cansaron|hartaron|fastidiaron|enfadaron|colmaron|tienen (?:hart|cansad|fastidiad)[oa]s?) (?:ya )?(?:los |mis |estos )?(?:inquilinos|renteros)|(?:los|mis|estos) (?:inquilinos|renteros) (?:ya )?(?:me|nos) (?:cansaron|hartaron|fastidiaron|enfadaron|tienen (?:hart|cansad)[oa]s?)|(?:tenants?|renters?|inquilin[oa]s?|renter[oa]s?)[a-z ,']{0,34}(?:never again|not (?:doing|going through|dealing)|no more|i am done|we are done|can not (?:anymore|do (?:it|this))|had it|give up|fed up|no aguanto|ya no puedo|not again|nunca mas|ya no mas|ya no quiero|over it)|(?:done|tired|sick|hate|over|quit|quitting|fed up)(?: and tired)?(?: of| with)? (?:chasing|collecting|waiting on|waiting for|babysitting|baby sitting)(?: after| down)? (?:the |my |their |late |these )?(?:rents?|tenants?|renters?|checks?)|(?:never|not) rent(?:ing)? (?:it |
          this |that )?(?:out )?again|renters? (?:quit|stopped|never|will not|do not|are not|trashed|destroyed|wrecked|from hell)|(?:vacant|empty) between (?:tenants|renters)|(?:me|nos|ya) (?:me |nos )?(?:canse|cansamos|harte|
          hartamos|fastidie|enfade|aburri) de (?:andar )?(?:cobrar|cobrando|perseguir|persiguiendo|rentarla|rentar la casa|los renteros|
          los inquilinos)(?: (?:la |las )?rentas?)?|(?:hart|cansad|fastidiad|enfadad|aburrid)[oa]s? de (?:andar )?(?:cobrar|cobrando|perseguir|persiguiendo)(?: (?:la |las )?rentas?)?|andar cobrando rentas?|(?:inquilin[oa]s?|renter[oa]s?) (?:ya |me |nos ){0,2}no paga|(?:tired|sick|done|fed up|exhausted|had enough|over|burned out|burnt out|finished|weary|so over)(?: and tired)? (?:of |with |
          from )?(?:being |playing |having to be )?(?:a |the |my |these |cha[sc]e?ing (?:down |after )?(?:the |my |these )?|babysitting (?:the |my |these )?|dealing with (?:the |my |these |bad )?|managing (?:the |
          my )?)?(?:landlord(?:ing)?|landlords|tenants?|renters?|rental property|rentals|property managers?|renting it(?: out)?|renting out|
          landlord thing|landlord life)|no more (?:landlording|tenants|renters|rentals|(?:being|playing) (?:a )?landlord)|(?:done|finished|through|over) (?:landlording|being (?:a|the|somebody'?s|someone'?s) landlord)|(?:quit|quitting|leaving|retiring from|getting out of|out of|done with) (?:the )?(?:landlord(?:ing)?|rental) (?:business|game|life|gig)|(?:tenants?|renters?|rental)(?: can be| is| are| will be) (?:somebody|someone|anybody) else'?s?(?: else'?s?)? (?:problem|headache|nightmare)|(?:somebody|someone) else can (?:deal with|have|chase|handle) (?:the |my |these )?(?:tenants?|renters?|rent)|(?:ya )?no (?:quiero|queremos) (?:seguir siendo|ser|andar de) (?:caser[oa]s?|landlords?|arrendador(?:a|es)?|rentero)|hasta (?:aca|aqui|el gorro|la madre|el copete|el tope|la coronilla|las narices) (?:de|con) (?:ellos|ellas|los (?:inquilinos|renteros|tenants)|mis (?:inquilinos|renteros|tenants)|tanto (?:inquilino|tenant))|ya no quiero saber de (?:inquilinos|renteros|tenants)|tired landlord|(?:managing|manage) (?:the |my )?(?:rental|tenants) (?:is|has)|(?:do not|no longer|
          not) want to (?:be a landlord|deal with (?:the |my |any |more )?(?:tenants|renters|inquilinos)|rent it(?: out)?(?: anymore)?|manage (?:it|the rental|tenants))|(?:bad|
          terrible|problem|awful|difficult|nightmare|horrible|crazy|worst|lousy) (?:tenants?|renters)|tenants?(?: (?:just|have|has|are|is|keep|in|it|and|they|that|who|here|
          keeps)){0,6} (?:stopped paying|(?:will|do|does) not (?:pay|leave|want to pay)|not paying|quit paying|never pay|late|trashed|
          destroyed|wrecked|ruined|from hell|a nightmare|driving me|behind|stopped)|evict(?:ing|ion|ed|ions)?|being (?:a )?landlords?|
          landlording|done renting it out|(?:cansamos|canse|harte|hartamos) de ser caser[oa]s?|(?:cansad|hart|fastidiad|aburrid|agotad|
          enfadad)[oa]s? (?:ya )?de (?:los |mis |lidiar con |batallar con |tantos |estos )?(?:los |mis )?(?:inquilinos|renteros|rentarla|
          ser caser[oa]|andar de caser[oa]|andar rentando|arrendar)|(?:me|nos) (?:canse|cansamos|harte|hartamos|fastidie) de (?:andar de |ser |
          los |mis |rentar|batallar con |lidiar con )(?:los |mis )?(?:caser[oa]|inquilinos|rentarla|renteros|arrendador)?|ya no (?:quiero|
          queremos) (?:ser caser[oa]|rentarla|(?:batallar|lidiar) con (?:los |mis )?(?:inquilinos|renteros))|(?:malos|pesimos|
          terribles) (?:inquilinos|renteros)|(?:inquilinos|renteros)(?: (?:que|ya|me|nos)){0,6} (?:no (?:me |nos )?pagan|problematicos|
          destrozaron|no se (?:quieren ir|salen)|malos|dejaron de pagar)|desaloj(?:ar|o|ando)(?! del banco)`),
    ),
    asked: spots(
      '(?:not|no) want(?: to)? (?:go through |be )?(?:find|finding|look for|looking for|deal with|dealing with|screen|screening)[a-z ]{0,20}(?:new ones|another one|tenants?|renters?|again)',
    ),
    bare: spots('tenants?|landlord|renters|inquilinos|caser[oa]'),
    unless: spots(
      '(?:tenants?|renters?|inquilin[oa]s?)(?: [a-z]{1,8})? (?:are|is|still|live|lives|living|in it|inside|there|until|till|through|thru|pay|pays|month|estan|esta|vive[n]?|hasta|paga[n]?)(?![a-z0-9 ]{0,24}(?:behind|never|not pay|stopped|quit|trashed|no paga))(?! (?:late|not|never|nothing|a nightmare|horrible|terrible|awful|the worst|driving|killing|destroy|trash|behind|tarde))(?! no )|tenants? (?:rights|law)|my landlord|our landlord|the landlord (?:is|raised|wants|kicked)|evicting (?:me|us)|evicted',
    ),
  },
]
