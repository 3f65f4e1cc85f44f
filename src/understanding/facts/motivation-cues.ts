import { finds, spots } from './phrases.ts'
import { lines } from '../../lib/lines.ts'

/**
 * A reason to move, by the words of each side; null where that side has no such reason. `asked`: says something only as the answer to the
 * question for a reason. `unless`: words of the segment that make it another thing.
 */
export type Reason = { seller: string | null; buyer: string | null; cue: RegExp; asked?: RegExp; unless?: RegExp }

const KIN =
  '(?:mom|mum|mama|dad|papa|mother|father|parents?|folks|grandma|grandmother|grandpa|grandfather|grandparents|aunt|uncle|brother|sister|husband|wife|son|spouse)'
const KIN_ES =
  '(?:mama|papa|madre|padre|padres|papas|abuel[oa]s?|abuelit[oa]s?|espos[oa]|marido|ti[oa]s?|herman[oa]|suegr[oa]s?|viejos?|jefit[oa]s?)'
const JOB_ES = '(?:trabajo|empleo|chamba|jale|puesto)'
const BIGGER = '(?:bigger|larger|roomier|nicer|newer)'

export const REASONS: readonly Reason[] = [
  {
    seller: 'job',
    buyer: 'job_relocation',
    cue: finds(
      lines(`(?:new|got a|got the|got this|took a|took the|accepted a|accepted an|starting a|started a|another|changed|changing|switched|
          switching|better|dream) (?:new |better )?(?:job|position|gig|jobs)(?! site)|job (?:transfer|change|offer|relocation|move|is moving|
          opportunity|relocated|moved|sends?)|work (?:transfer|relocation|move)|transferr?(?:ed|ing)?(?: (?:to|for) work)(?! money)|(?:being|
          getting|got|been|i am|we are|am|are|is) transferred|(?:work|job|company|employer|army|navy|military|air force|marines|boss|firm|
          office|corporate)(?: is| are| just| has| wants to| keeps| needs to| will be?)? (?:moving|relocating|transferring|sending|moved|
          transferred|relocated|sent|move|relocate|transfer|send)s? (?:me|us|him|her|my (?:husband|wife|job|position|team)|our (?:jobs|
          office))|(?:moving|move|relocating|relocate|here|there|away|going|coming|moved) (?:down |up |out |over |back )?for (?:work|a job|
          my job|a new job|the job|my (?:husband|wife)'?s? (?:job|work))|pcs(?:ing|ed)?|(?:got|have|received) (?:military |pcs |
          new )?orders(?! (?:from|for|of))|deploy(?:ed|ing|ment)|closer to (?:work|my (?:job|work|office)|the (?:office|job))|(?:long|longer|
          shorter|hate the|hate my|tired of the|kill(?:ing|er)|brutal|terrible|awful|crazy) commute|commute (?:is|to|got|has|sucks|takes)|
          (?:got|been|was|being) promoted|promotion(?: at work)|job (?:is |will be )?(?:in|over in) (?=[a-z])|got hired|nuevo ${JOB_ES}|
          ${JOB_ES} nuev[oa]|otr[oa] ${JOB_ES}|cambi(?:o|e|amos|ar) de ${JOB_ES}|por (?:el |mi |la |cuestiones de |motivos? de |asuntos de |
          razones de )?${JOB_ES}|(?:me|nos|le) (?:transfieren?|transfirieron|trasladan?|trasladaron|mandan?|mandaron|reubican?|reubicaron|
          cambiaron|cambian?)(?= (?:de|del|en|a|el|la|otra|por|para)(?![a-z]))|(?:me|nos) (?:ha|han) (?:trasladado|transferido|mandado|
          cambiado|reubicado)|(?:ofrecido|ofrecieron|ofrecio|dieron|consegui|conseguimos|encontre|salio|empiezo|agarre) (?:un |una |otro |
          otra )?(?:nuevo |nueva |buen |mejor )?${JOB_ES}|(?:mas )?cerca (?:de|del) (?:mi |el |la )?(?:trabajo|chamba|jale)|(?:me|
          nos) (?:ascendieron|promovieron)`),
    ),
    asked: spots(
      'work|job|jobs|transfer(?:red)?|commute|promotion|my work|trabajo|el trabajo|empleo|ascenso|promocion|mi trabajo|chamba|jale',
    ),
  },
  {
    seller: 'relocation',
    buyer: 'job_relocation',
    cue: finds(
      lines(`relocat(?:e|es|ing|ion)|being relocated|mov(?:e|ing) out of (?:state|the (?:state|area|country)|california|ca|here|town|socal)|
          out of state(?! (?:owner|investor|buyer|plates|license))|leaving (?:the )?(?:state|california|area|country|socal|town)|(?:moving|
          move|heading|going) back (?:home|east|to [a-z]{3,20})|(?:moving|move) (?:away|abroad|overseas|cross country|across (?:the )?country|
          back east)|(?:getting|get) out of (?:california|ca|this state|socal|here)|otro estado|fuera del? (?:estado|california|pais)|
          reubicacion|reubicar(?:me|nos)|(?:dejar|dejamos|dejando|salir de|irnos de|irme de) california|(?:a|pa|para) mi (?:pais|tierra|
          pueblo)|(?:nos|me) (?:mudamos|mudo|vamos|voy|cambiamos|cambio) de (?:estado|ciudad|pais)|(?:mudarme|mudarnos|mudo|mudamos|mudando|
          mudar) (?:de |a (?:otro|otra) )(?:estado|ciudad|pais)`),
    ),
    unless: spots('not relocat(?:e|ing)|relocation (?:company|service|services|package|specialist)'),
  },
  {
    seller: 'downsizing',
    buyer: 'downsizing',
    cue: finds(
      lines(`downsiz(?:e|es|ing|ed)|downsizer|empty[ -]?nest(?:er|ers|ing)?|(?:kids|children|boys|girls|sons|daughters)(?: (?:are|have|all|both|
          finally|just)){0,6} (?:gone|moved out|grown|left(?: home| the nest)?|flew the (?:nest|coop)|off to college|out of the house)|
          kids moved out|too much (?:space|house|yard|upkeep|maintenance|room)(?: for (?:us|me))?|(?:just|only) the (?:two|
          2) of us(?: now| left)?|too many (?:stairs|rooms|bedrooms)|(?:stairs|yard) (?:is|are) (?:getting )?(?:too much|hard|a problem)|
          (?:can not|hard to) (?:do|climb|manage) (?:the |these )?stairs|(?:house|home|place|it) (?:is |has gotten |got |feels )(?:just |way |
          getting )?too big|rattling around|los (?:hijos|muchachos|niños|chamacos)(?: ya)? (?:se fueron|se casaron|crecieron)|(?:se (?:me |
          nos )?fueron|se casaron|crecieron) los (?:hijos|muchachos|niños|chamacos)|(?:nos|me) queda (?:muy |bien |demasiado )?grande|(?:muy|
          demasiado) grande para|ya (?:somos|quedamos) (?:solo |nomas |puros )?(?:dos|solos)|nido vacio|ahora que (?:ya )?(?:somos|quedamos|
          estamos) (?:solo |nomas |los )?(?:dos|solos)|reducir (?:espacio|gastos de casa)|demasiada casa|mucha casa`),
    ),
    asked: spots(
      '(?:something|place|house|home|somewhere|condo) smaller|smaller (?:place|house|home|one|condo|yard|something)|smaller|too big|(?:casa|algo|una|uno|lugar) mas (?:chic|pequeñ|chiquit)[oa]|mas (?:chic|pequeñ|chiquit)[oa]|muy grande',
    ),
  },
  {
    seller: 'upgrading',
    buyer: 'growing_family',
    cue: finds(
      lines(`growing (?:our )?family|family (?:is |keeps )(?:growing|getting bigger|expanding)|expanding (?:our |the )?family|(?:having|expecting|
          have|had|adopting|adopted) (?:a |another |our |twins|triplets)(?:first |second |third |fourth |new )?(?:baby|babies|child|kid|
          little one|bundle)?(?! of)|expecting(?= |[.,!]|$)(?! (?:a (?:call|package|offer|delivery|letter|check)|an|the|you|to|more|at|that|it|
          around|about|like|someone|company|\\d))|(?:baby|babies|twins|kid|child|little one)(?: number)?(?: (?:is|two|three|2|3|
          #2))? (?:on the way|coming|due|arriving)|(?:second|third|fourth|new|another) (?:baby|kid|child)|pregnant|newborn|(?:need|want|needs|
          needing|wanting) (?:a lot |a little |way |some )?(?:more|extra|another|additional) (?:room(?!s)|space|bedrooms?|bath|living space|
          rooms)|outgrow(?:n|ing)?|outgrew|(?:running|ran|run) out of (?:room|space)|room to grow|(?:kids|boys|girls) (?:are |
          have to )?(?:sharing|share) (?:a |one )?(?:bed)?room|(?:place|house|apartment|condo|home|it) (?:is |got |getting |feels )(?:way |
          just |getting |a bit |a little )?too (?:small|tight|cramped)|too small for (?:us|all)|bursting at the seams|(?:familia|
          la familia)(?: nos)? (?:esta )?(?:crec(?:e|iendo|io)|aumenta|va creciendo)|crec(?:e|io|iendo) (?:la|nuestra|mi) familia|(?:viene|
          esperamos|esperando|llega|nacio|tuvimos|vamos a tener|tener) (?:un |otro |nuestro |mi |el |al )?(?:primer |segundo |tercer )?(?:bebe|
          hij[oa]|niñ[oa]|gemelos|cuates|mellizos)|bebe en camino|embarazad[oa]|(?:ya )?no cabemos|(?:mas|falta|necesitamos|necesito|nos falta|
          queremos) (?:mas )?(?:espacio|lugar|cuartos|recamaras)|(?:nos|me) queda (?:muy |bien |ya )?(?:chic|pequeñ|chiquit)[oa]|(?:muy|
          demasiado|bien) (?:chic|pequeñ|apretad)[oa]s?(?= para|[.!,]|$)`),
    ),
    asked: spots(
      'baby|(?:starting|bigger|start) (?:a )?family|marri(?:ed|age)|getting married|wedding|space|more room|bebe|espacio|boda|casarnos|nos casamos|too small|big family|kids on the way',
    ),
    unless: spots('(?:too small|muy chic[oa]) (?:of a )?(?:offer|oferta|number|amount)|guest|deck|tour|shower gift'),
  },
  {
    seller: 'upgrading',
    buyer: 'upgrading',
    cue: finds(
      `upgrad(?:e|ing) (?:to|our|my|from|into|homes?|houses?)(?! (?:the )?(?:kitchen|bath|phone|roof|windows|plan))|upgrad(?:e|ing)(?=[.!,]|$)|an upgrade(?! to the)|upsiz(?:e|ing)|mov(?:e|ing)[ -]up(?: to)?(?! (?:the|here|there|north|our|my|in))`,
    ),
    asked: spots(
      `(?:something|place|house|home|somewhere) ${BIGGER}|${BIGGER} (?:place|house|home|one|yard|area|lot|something)|${BIGGER}|(?:casa|algo|una|uno|lugar) mas (?:grande|ampli[oa]|bonit[oa]|nuev[oa])|mas (?:grande|amplia)|mejorar|upgrade`,
    ),
  },
  {
    seller: 'divorce',
    buyer: 'other',
    cue: finds(
      lines(`divorc(?:e|ed|ing|es)|separat(?:ed|ing)(?! (?:the|a|an|from the|our|my|it|into|them|by|living|garage|bath|entrance|laundry|out|
          from it))(?= |[.,!]|$)|(?:legal|trial|our|the|my) separation|(?:we are |we're |are )?split(?:ting)? up(?! (?:the|into|lot))|(?:we|
          us) (?:are )?splitting(?! (?:the|it|hairs|cost|bill))|breaking up with|broke up with|ex[ -](?:wife|husband|spouse)|my ex(?! (?:boss|
          landlord|agent|realtor|neighbor|tenant|coworker|job))|marriage (?:is |has )?(?:over|ended|ending|did not)|
          going (?:our )?separate ways|divorcio|divorci(?:ando|ada|ado|adas|ados|arme|arnos|amos|o|e)|(?:me|nos) (?:estamos )?(?:separando|
          separamos|separe|separo)|separad[oa]s de|(?:nos|estamos) (?:separados|separandonos)|(?:mi|la) (?:separacion|ex esposa|ex marido|
          ex mujer|exesposa|ex pareja)|mi ex`),
    ),
    asked: spots('separated|separation|splitting|split|breakup|separacion|separados|separad[oa]'),
    unless: spots(
      'settled (?:years|long|ten|\\d)|settled|years ago|we are fine|nothing to do with|signed off|divorce (?:lawyer|attorney|rate)s?|not (?:getting )?divorc',
    ),
  },
  {
    seller: 'inherited',
    buyer: null,
    cue: finds(
      lines(`inherit(?:ed|ing|ance)(?! (?:tax|his|her eyes|eyes|money|a cat|a dog|the dog|a car|the car|some money|nothing|debt|the debt|
          my (?:mom|dad|mother|father|grand)[a-z]*'?s? (?:eyes|nose|car|dog|cat|ring|temper|hair|recipe|jewelry|china)))|probate|heirs? (?:to|
          of)|i am (?:an|the) heir|(?:my|our|her|his|the) ${KIN}(?:'s)?(?: (?:just|recently|both|has|have|had|
          also))? (?:passed(?: away| on)?(?! (?:the|her|his|their|a|my|by|out|me|along|inspection|it|this|through|around|over|up|down|
          on (?:the|this|it|that|my)))|died)|passed away|(?:lost|after losing) (?:my|our) ${KIN}(?! (?:at|in the|number|phone))|left (?:it|
          the house|the home|their house|her house|his house|this house|the place) to (?:me|us)|left (?:me|us)(?: and (?:my|
          our) [a-z]{3,10})? (?:the|a|her|his|their|this|my [a-z]{3,10}'?s?) (?:house|home|place|condo|property)|settl(?:e|ing) (?:the|an|
          my [a-z]{3,12}'?s?) estate|(?:my|our) late ${KIN}'?s (?:house|home|place|condo|property|estate)|belonged to (?:my|our) (?:late )?${KIN}|
          (?:was|used to be) (?:my|our) (?:late |deceased )?${KIN}'?s'? (?:house|home|place|condo|property)(?! (?:and (?:i|we|they)|
          before we))|(?:house|home|place|property|it) (?:was|came) from (?:my|our) (?:late )?${KIN}|(?:executor|trustee|administrator) (?:of|
          for)|after (?:my|our) ${KIN}'?s? (?:death|passing|funeral)|herencia|hered(?:e|amos|ada|ado|aron)|(?:me|nos) (?:la |lo )?(?:dej(?:o|
          aron)) (?:la casa |esta casa |una casa |de herencia )?(?:mi|mis|nuestr[oa]s?) ${KIN_ES}|(?:mi|mis|
          nuestr[oa]s?) ${KIN_ES}(?: ya| que| quien| que ya| hace [a-z0-9ñ ]{2,14})? (?:fallecio|murio|fallecieron|murieron|
          que en paz descanse|(?:me|nos) dej(?:o|aron) (?:la|esta|una|su) (?:casa|propiedad))|(?:era|fue) (?:de|la casa de) (?:mi|mis|
          nuestr[oa]s?) (?:difunt[oa] )?${KIN_ES}|fallecio mi|murio mi|difunt[oa]|(?:de|por la|en) sucesion|testamento|que en paz descanse`),
    ),
    asked: spots('heirs?|a death|died|passed(?: away)?|fallecio|murio|estate sale|heredado'),
    unless: spots(
      'real estate|(?:the|our|a|my) (?:dog|cat|inspection|test|exam|bar) (?:passed|died)|hered(?:o|e|ado|aron) (?:los|el|la) (?:ojos|nariz|genio|carro|perro|pelo|caracter)',
    ),
  },
  {
    seller: 'financial',
    buyer: null,
    cue: finds(
      lines(`(?:behind|late|catch up|keep up|caught up|backed up) (?:on|with) (?:the |my |our |these |all )?(?:house |mortgage |hoa |tax |
          back )?(?:mortgage|payments?|loan|notes?|taxes|bills)|(?:\\d|two|three|four|few|couple|several)[a-z ]{0,10} (?:months|
          payments) behind|foreclos(?:ure|ed|ing|e)|pre-?foreclosure|bankrupt(?:cy)?|chapter (?:7|13|seven|thirteen)|notice of (?:default|
          trustee)|trustee sale|(?:going|goes|set|sent) to auction|default(?:ed|ing)|in default|(?:can not|could not|no longer|not|can't|
          barely|struggl(?:e|ing) to|hard to|unable to) (?:really |even |longer )?(?:afford|make|cover|pay|keep|manage) (?:the |it|this|my |
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
          pudimos)(?: con| para| a)? (?:pagar|(?:los |mis |la |el |tantos )?(?:pagos?|hipoteca|mensualidad|mensualidades|dinero))|(?:pagos?|
          mensualidad(?:es)?|hipoteca) (?:estan |son |es |esta )?(?:muy |bien )?(?:alt[oa]s?|car[oa]s?|no son problema|pesad[oa]s?)|
          (?:necesito|necesitamos|me falta|nos falta) (?:el )?(?:dinero|lana|feria)|(?:perdi|perdimos|perdio) (?:mi|el|su) (?:trabajo|empleo|
          chamba)|(?:me|nos) (?:quede|quedamos|quedo) sin (?:trabajo|chamba|empleo|dinero|jale)|no (?:nos |me )?alcanza|bank (?:is |wants |
          will )(?:to )?(?:about to |going to |gonna )?(?:take|taking|foreclose|foreclosing)|el banco (?:me |nos |la )?(?:quiere|
          va a) (?:quitar|embargar)|(?:me|nos) (?:corrieron|despidieron|descansaron)|(?:muchas|tantas|las|pagar|tengo|tenemos) deudas|deudas|
          apuros? economicos?|(?:problemas?|motivos?|razones?|situacion) (?:economic[oa]s?|financier[oa]s?|de dinero)|por (?:el |
          falta de )?dinero`),
    ),
    asked: spots('money|debts?|payments|bills|finances|financial|dinero|deudas?|los pagos|economia'),
    unless: spots(
      'closing costs?|earnest|not (?:about|for) (?:the )?money|down payment|reply|respond|texting|getting back|answer(?:ing)?|no es por dinero|al corriente|dinero extra|foreclosure (?:listings?|deals?|homes?)|underwater (?:light|camera)',
    ),
  },
  {
    seller: 'retiring',
    buyer: 'other',
    cue: finds(
      lines(`retir(?:e|es|ing)(?! (?:the|this|that|old))|(?:just|recently|finally|newly|about to be|now that (?:i|we) am|now that we are|since we|
          since i) retired|retirement(?! (?:account|fund|plan|savings|money|income|home|community|living|age))|(?:i|we) (?:am |are )?(?:done|
          stopping|stop|finished) working|jubil(?:e|o|ar|arme|arnos|acion|amos|ando|ado|ada|ados|o|e)|(?:me|nos) (?:retiro|retiramos|pensiono|
          pensionamos|retire)|retirar(?:me|nos)|pensionar(?:me|nos)|(?:voy|vamos) a (?:retirar|jubilar|pensionar)`),
    ),
    asked: spots('retired|retirement|retiro|pension|jubilacion'),
    unless: spots(
      '(?:after|when|until|till|once|before) (?:i|we) (?:am |are |finally )?retire|(?:hasta que|cuando|despues de|una vez que) (?:me |nos )?(?:jubil|retir)[a-z]{1,6}|retir(?:e|ing) (?:for the night|to bed)',
    ),
  },
  {
    seller: 'tired_landlord',
    buyer: null,
    cue: finds(
      lines(`(?:tired|sick|done|fed up|exhausted|had enough|over|burned out|burnt out|finished|weary|so over)(?: and tired)? (?:of |with |
          from )?(?:being |playing |having to be )?(?:a |the |my |these |dealing with (?:the |my |these |bad )?|managing (?:the |
          my )?)?(?:landlord(?:ing)?|landlords|tenants?|renters?|rental property|rentals|property managers?|renting it(?: out)?|renting out|
          landlord thing|landlord life)|tired landlord|(?:managing|manage) (?:the |my )?(?:rental|tenants) (?:is|has)|(?:do not|no longer|
          not) want to (?:be a landlord|deal with (?:the )?tenants|rent it(?: out)?(?: anymore)?|manage (?:it|the rental|tenants))|(?:bad|
          terrible|problem|awful|difficult|nightmare|horrible|crazy|worst|lousy) (?:tenants?|renters)|tenants?(?: (?:just|have|has|are|is|keep|
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
    asked: spots('tenants?|landlord|renters|inquilinos|caser[oa]'),
    unless: spots('tenants? (?:rights|law)|my landlord|our landlord|the landlord (?:is|raised|wants|kicked)|evicting (?:me|us)|evicted'),
  },
  {
    seller: null,
    buyer: 'first_home',
    cue: finds(
      lines(`(?:first|1st)[ -]?(?:time )?(?:home|house|place|condo|buyer|homebuyer|home buyer|time buyer|townhouse|timers?|property)(?:s|
          's)?(?: buyers?| ever)?|first timers?|never (?:owned|bought) (?:a |an |one|any|before|anything)(?:home|house|place)?|starter (?:home|
          house)|(?:primera?|1ra|1era) (?:casa|vivienda|propiedad|casita|compra|hogar)|primera vez (?:que )?(?:compr|voy|vamos)[a-z]*|
          primera vez comprando|mi primer hogar|nuestro primer hogar|nunca (?:he|hemos) (?:tenido|comprado) (?:una )?casa`),
    ),
    unless: spots(
      'first home (?:of|i|we) (?:sold|saw|visit)|(?:sell|selling) (?:my|our) first|first (?:house|home|place) (?:i|we) (?:saw|toured|looked|visited)|first floor|vender (?:mi|nuestra) primera',
    ),
  },
  {
    seller: null,
    buyer: 'investment',
    cue: finds(
      lines(`as an investor|invest(?:ment|ments|ing)(?: property| properties| home| purposes)?|(?:to|and|would) invest|investor here|
          i am an investor|as an? (?:rental|airbnb)|rental (?:property|income)|income propert(?:y|ies)|passive income|rent (?:it|them|
          the (?:place|house)) out|rent out (?:the|a|rooms)|flip(?:ping|per)?(?: it| houses)?|fix and flip|house hack(?:ing)?|airbnb|
          short term rentals?|para (?:rentar(?:la|lo)?|invertir|inversion|negocio|airbnb)|(?:como |de |una )?inversion(?:es)?|invertir`),
    ),
    unless: spots('invested (?:in|a lot)|investment (?:firm|company|group)|not (?:an |a |for )?invest|no es (?:para |una )?inversion'),
  },
  {
    seller: null,
    buyer: 'leaving_rental',
    cue: finds(
      lines(`(?:my |our |the |apartment |this )?(?:lease|rental contract|rental agreement)(?: (?:here|is|was|that|on [a-z ]{2,20}))? (?:up|ends?|
          ending|expires?|expiring|over|runs out|is up|coming up|will be up|is done|ended|is over|finishes|renews?|terminates?)|(?:end|
          expiration) of (?:my|our|the) lease|(?:not|do not want to) renew(?:ing)?(?: (?:my|our|the) lease)|(?:tired|done|sick|stop|quit|
          no more|fed up|over|hate|hating|instead)(?: of| with| and tired of)? (?:paying |throwing (?:away )?)?(?:money (?:away )?(?:on|at|
          for) )?rent(?:ing)?(?! (?:it|out))|(?:throwing|wasting|burning|flushing) (?:away )?(?:my |our |all (?:my|
          our) )?money(?: away)? on rent|paying (?:someone|somebody|my landlord)'?s?(?: else'?s)? (?:mortgage|rent)|rent (?:is|keeps|went|got|
          just|has)(?: (?:way|getting|just|gone|so|been)){0,6} (?:too (?:high|much)|going up|up|crazy|insane|out of control|increas(?:ed|ing)|
          raised|ridiculous|high|expensive|rising)|landlord (?:is |just )?(?:selling|raised|raising|wants (?:us|me|the)|kicked|kicking|sold|
          evicting|needs (?:us|me|the))|(?:raised|raising|increased|hiked) (?:my|our|the) rent|(?:stop|quit|from|instead of|rather than|done|
          renters?|currently|been|still) (?:renting|paying rent)(?! (?:it|out|to))|leav(?:e|ing) (?:my|our|the) (?:rental|apartment)|
          (?:get(?:ting)? )?out of (?:my|our|the|this|an) (?:rental|apartment|lease)|renting to owning|(?:sick|tired) of (?:my|our|
          this) (?:apartment|landlord|rental)|(?:own|owning) instead of rent(?:ing)?|(?:se )?(?:me |nos )?(?:acaba|vence|termina|vencio|
          va a vencer|va a acabar|acabo) (?:el |mi |nuestro |la )(?:contrato(?: de (?:renta|arrendamiento|alquiler))?|lease|renta|
          arrendamiento)|(?:mi|nuestro|el) (?:contrato(?: de (?:renta|arrendamiento|alquiler))?|lease) (?:se )?(?:acaba|vence|termina)|
          (?:cansad|hart|aburrid)[oa]s? de (?:estar )?(?:pagar |pagando |tirar (?:el )?dinero en )?(?:la )?rent(?:a|ar|ando)?|
          dejar de (?:pagar )?(?:rent(?:a|ar)|alquil(?:er|ar))|ya no (?:quiero|queremos) (?:seguir )?(?:pagar |pagando )?(?:rent(?:a|ar|ando))|
          (?:me|nos) (?:subieron|suben|van a subir|subio) (?:la|mucho la) renta|la renta (?:sube|esta (?:muy|bien|carisima|cara)|subio|sale)|
          (?:tirar|tirando|gastando) (?:el |mi |nuestro )?dinero en (?:la )?renta|(?:mi|nuestro|el) caser[oa] (?:va a vender|quiere|vende|nos)`),
    ),
    asked: spots('renting|rent|lease|rentando|la renta|el contrato'),
    unless: spots('rent (?:it|ours|mine|the house) out|tenant.?s? lease|car lease|solar lease|lease (?:back|option)'),
  },
  {
    seller: 'other',
    buyer: 'schools',
    cue: finds(
      '(?:better|good|closer to|near|great|top) (?:a )?schools?(?: district)?|(?:the |a )?(?:better |good )?school district|(?:for|about|because of|its|it is) the schools|better district|(?:mejores|buenas|por las|por los|cerca de las) (?:escuelas|colegios)|(?:buen )?distrito escolar|cerca de la escuela',
    ),
    asked: spots('schools?|escuelas?'),
    unless: spots('school year|school (?:is|lets|gets|ends|starts)|after school|high school|next to the school'),
  },
  {
    seller: 'other',
    buyer: 'other',
    cue: finds(
      lines(`personal reasons?|(?:por )?(?:motivos|razones|cuestiones) (?:personales|de salud|familiares)|health (?:reasons?|issues?|problems?)|
          my health|(?:be|move|moving|get|getting|live|living) closer to (?:family|(?:my|our|the) (?:kids|mom|dad|parents|mother|daughter|son|
          grandkids|grandchildren|grandbabies|family|folks|sister|brother))|(?:to )?take care of (?:my|our) (?:mom|dad|mother|father|parents)|
          bad neighbors|(?:estar|irme|irnos) (?:mas )?cerca de (?:la |mi |nuestra |mis )(?:familia|hij[oa]s?|nietos|mama|papa|padres)|
          cuidar a (?:mi|mis) (?:mama|papa|padres)`),
    ),
    asked: spots(
      'just because|health|crime|safer|change of (?:scenery|pace)|neighbors|salud|seguridad|cerca de (?:la |mi |mis )(?:familia|hij[oa]s?|nietos|mama|papa|padres)|closer to family|un cambio|ready for a change|vecinos',
    ),
  },
]
