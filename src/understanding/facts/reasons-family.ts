import { finds, spots } from './phrases.ts'
import type { Reason } from './reason.ts'
import { lines } from '../../lib/lines.ts'

const KIN =
  '(?:mom|mum|mama|dad|papa|mother|father|parents?|folks|grandma|grandmother|grandpa|grandfather|grandparents|aunt|uncle|brother|sister|husband|wife|son|spouse)'
const KIN_ES =
  '(?:mama|papa|madre|padre|padres|papas|abuel[oa]s?|abuelit[oa]s?|espos[oa]|marido|ti[oa]s?|herman[oa]|suegr[oa]s?|viejos?|jefit[oa]s?)'
const BIGGER = '(?:bigger|larger|roomier|nicer|newer)'

/** Family and the size of the home as reasons to move. */
export const FAMILY_REASONS: readonly Reason[] = [
  {
    seller: 'downsizing',
    buyer: 'downsizing',
    cue: finds(
      lines(`(?:casa|jardin|patio|terreno|todo esto)(?: ya)? (?:es|esta|se nos hace|se me hace) (?:mucho|mucha|demasiad[oa]|muy grande|enorme|grandisim[oa])|(?:stairs|yard|upkeep|pool|maintenance|cleaning|house|lawn|garden|acreage)(?: work)?(?: (?:is|are|has|have|got|getting|gets|just|becoming|become|to be|a bit|way|really|become|been)){1,5} too (?:much|hard|big|difficult)|(?:stairs|yard|upkeep|lawn)(?: [a-z]{1,8}){0,3} (?:killing|kills|kicking|hurts?) (?:me|us|my)|
          (?:the )?stairs (?:won|win|beat (?:me|us)|got the best of (?:me|us)|are (?:winning|not for (?:me|us)))|(?:knees?|hips?|legs?|back|rodillas|piernas) (?:can not|cannot|will not|do not|are done with|hate|ya no pueden con|no aguantan)(?: [a-z]{2,6}){0,2} (?:the |these |those |las )?(?:stairs|escaleras)|(?:las )?escaleras(?: ya)? (?:me|nos) (?:matan|cuestan|duelen|pesan)|(?:ya )?no (?:puedo|podemos) con (?:las escaleras|el jardin|el patio|tanta casa|la limpieza)|(?:do not|does not|no longer|hardly) (?:need|use|want)(?: all| half)? (?:this|that|so|as|the)(?: much| many)? (?:much )?(?:house|space|room|rooms|
          bedrooms|yard|square footage)|(?:rooms|bedrooms) (?:that )?(?:we|i|nobody|no one) (?:never|hardly|barely|do not) (?:use|go in|open)|(?:just|only) (?:me|
          us two|the 2 of us|us) (?:now|left|here|anymore|these days)|(?:too (?:big|large|much)|way too big) for (?:just )?(?:me|us|one|two|an old|a couple|the two)|
          (?:buy|find|need|want|get|getting|into|like|looking for|move to|moving to|something|prefer) (?:a |an |something |somewhere |even )?smaller(?= (?:place|home|
          house|one|condo|yard|now|and|in|on|all|closer|near|with|unit|town)|[.,!]|$)|simplify(?:ing)?|single level|(?:hijos|muchachos|niños|chamacos|ellos)(?: ya| todos){0,2} (?:volaron|se independizaron|
          hicieron su vida|no viven|estan grandes|agarraron su camino)|(?:comprar|buscar|busco|buscamos|queremos|quiero|necesito|necesitamos)(?: algo| una| uno| una casa| casa){0,2} mas (?:chic|
          pequeñ|chiquit)[oa]|(?:pa|para) (?:los|nosotros) dos(?: solos| nomas)?(?=[.,!]|$)|downsiz(?:e|es|ing|ed)|downsizer|empty[ -]?nest(?:er|ers|ing)?|(?:kids|children|boys|girls|sons|daughters)(?: (?:are|have|all|both|
          finally|just)){0,6} (?:gone|moved out|grown|left(?: home| the nest| the house)?(?! (?:the|their|a|some|his|her|my|it|stuff|toys?|everything|[a-z]{2,8}(?:prints?|marks?|stains?))(?![a-z]))|flew the (?:nest|coop)|off to college|out of the house)|
          kids moved out|too much (?:space|house|yard|upkeep|maintenance|room)(?: for (?:us|me))?|(?:just|only) the (?:two|
          2) of us(?: now| left)?|too many (?:stairs|rooms|bedrooms)|(?:stairs|yard) (?:is|are) (?:getting )?(?:too much|hard|a problem)|
          (?:can not|hard to) (?:do|climb|manage) (?:the |these )?stairs|(?:house|home|place|it) (?:is |has gotten |got |feels )(?:just |way |
          getting )?too big|rattling around|(?:los|mis|nuestros) (?:hijos|muchachos|niños|chamacos)(?: ya| todos){0,2} (?:se fueron|se casaron|crecieron)|(?:se (?:me |
          nos )?fueron|se casaron|crecieron) los (?:hijos|muchachos|niños|chamacos)|(?:nos|me) queda (?:muy |bien |demasiado )?grande|(?:muy|
          demasiado) grande para|ya (?:somos|quedamos) (?:solo |nomas |puros )?(?:dos|solos)|nido vacio|ahora que (?:ya )?(?:somos|quedamos|
          estamos) (?:solo |nomas |los )?(?:dos|solos)|reducir (?:espacio|gastos de casa)|demasiada casa|mucha casa`),
    ),
    bare: spots(
      '(?:something|place|house|home|somewhere|condo) smaller|smaller (?:place|house|home|one|condo|yard|something)|smaller|too big|(?:casa|algo|una|uno|lugar) mas (?:chic|pequeñ|chiquit)[oa]|mas (?:chic|pequeñ|chiquit)[oa]|muy grande',
    ),
    unless: spots('smaller (?:offer|number|down|loan|payment|lot|price|commission|fee)'),
    asked: spots(
      lines(
        `no more stairs|ya no (?:mas )?escaleras|(?:nos|me) (?:queda|quedo) (?:bien |muy )?(?:grandisim[oa]|enorme|grandota)|(?:just )?(?:something |a place |a house |enough )?for (?:just )?the two of us|se (?:nos|me) (?:casaron|fueron)|(?:nos |me )?(?:quedamos|quede|quedo)(?: ya)? (?:sol[oa]s?|los dos|nomas|puros)|(?:casa|todo|esto)(?: ya)? (?:nos |me )?(?:queda|quedo|quedaba) (?:muy |bien |demasiado |ya )?(?:grande|enorme|inmensa)|(?:it is |because of |just )?(?:the |these |those )stairs|las escaleras|too much (?:house|yard|room)`,
      ),
    ),
  },
  {
    seller: 'upgrading',
    buyer: 'growing_family',
    cue: finds(
      lines(`(?:acabamos|acabo|vamos|voy) (?:de|a) casar(?:nos|me)?|(?:just|recently|newly|getting) (?:got )?(?:married|engaged)|(?:baby|babies|twins|triplets|kid|child|little one|bebe|gemelos|cuates)(?: (?:number|no\\.?|two|three|four|2|3|4|#2|#3|girls?|boys?|is|are|was|just|coming|due|born|on|boy|girl)){0,4} (?:on the way|
          coming|due|arriving|arrived|en camino)|(?:due|pregnant|expecting)(?: in| on)? (?:january|february|march|april|may|june|july|august|september|october|
          november|december)|(?:getting|got|just got) (?:too )?(?:crowded|cramped|tight) (?:in here|at home|here|for us)|on top of each other|
          ya somos (?:cuatro|cinco|seis|siete|ocho|muchos)(?: y)?|apretados|amontonad[oa]s|encimados|(?:estamos|mi (?:esposa|mujer|novia) (?:ya )?esta) esperando(?= ?$| ?[.,!;)]| (?:ya|otra vez|de nuevo|otro|el (?:segundo|tercero)|a (?:nuestr|mi )|un(?:a)? (?:bebe|niñ|hij)|bebe|famil|cuates|gemel|para (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept|octubre|nov|dic)|y (?:la|el|ya|necesit|ocup|quer)))|
          (?:va a nacer|esta por nacer|acaba de nacer|nacio)(?: mi| nuestro| nuestra| el| la)?|familia (?:mas |mas y mas )?grande|otro hijo|growing (?:our )?fam(?:ily)?|(?:kids|boys|girls|children|niñ[oa]s|hij[oa]s) (?:are |all |still |estan )?(?:sharing|share|compart(?:en|iendo)) (?:a|one|the|un|el|una) (?:room|bedroom|closet|bed|cuarto|recamara|cama)|family (?:is |keeps )(?:growing|getting bigger|expanding)|expanding (?:our |the )?family|(?:having|expecting|
          have|had|adopting|adopted) (?:a |another |our |twins|triplets)(?:first |second |third |fourth |new )?(?:baby|babies|child|kid|
          little one|bundle)?(?! of)|expecting(?= |[.,!]|$)(?! (?:a (?:call|package|offer|delivery|letter|check)|an|the|you|to|more|at|that|it|
          around|about|like|someone|company|\\d))|(?:baby|babies|twins|kid|child|little one)(?: number)?(?: (?:is|two|three|2|3|
          #2))? (?:on the way|coming|due|arriving)|(?:second|third|fourth|fifth|2nd|3rd|4th|5th|new|another) (?:baby|kid|child)|having (?:our|my) (?:second|third|fourth|fifth|2nd|3rd|4th|5th)(?= ?$|[.,!;]| (?:in|soon|this|one|and|next|any)(?![a-z]))|pregnant|newborn|(?:need|want|needs|
          needing|wanting) (?:a lot |a little |way |some )?(?:more|extra|another|additional) (?:room(?!s)|house(?= |[.,!]|$)|space|bedrooms?|bath|living space|
          rooms)|outgrow(?:n|ing)?|outgrew|(?:running|ran|run) out of (?:room|space)|room to grow|(?:kids|boys|girls) (?:are |
          have to )?(?:sharing|share) (?:a |one )?(?:bed)?room|too small for (?:us|all)|bursting at the seams|(?:familia|
          la familia)(?: nos)? (?:esta )?(?:crec(?:e|iendo|io)|aumenta|va creciendo)|crec(?:e|io|iendo) (?:la|nuestra|mi) familia|(?:viene|
          esperamos|esperando|llega|nacio|tuvimos|vamos a tener|tener) (?:un |otro |nuestro |mi |el |al )?(?:primer |segundo |tercer )?(?:bebe|
          hij[oa]|niñ[oa]|gemelos|cuates|mellizos)|bebe en camino|embarazad[oa]|(?:ya )?no cabemos(?! con (?:la|el|las|los|tant[oa]s?) (?!niñ|hij|bebe|cuat|gemel|famil|gente|chamac|abuel|suegr))|(?:mas|falta|necesitamos|necesito|nos falta|
          queremos) (?:mas )?(?:espacio|lugar|cuartos|recamaras)|(?:nos|me) queda (?:muy |bien |ya )?(?:chic|pequeñ|chiquit)[oa]|(?:muy|
          demasiado|bien) (?:chic|chiquit|pequeñ|apretad)[oa]s?(?= para|[.!,]|$)`),
    ),
    bare: spots(
      'baby|(?:starting|bigger|start) (?:a )?family|marri(?:ed|age)|getting married|wedding|space|more room|bebe|espacio|boda|casarnos|nos casamos|too small|big family|kids on the way',
    ),
    unless: spots(
      '(?:tax(?:es)?|bills?|payments?|rent|registration|homework|project|insurance|fees?|dues) (?:is |are |was |were )?due|(?:too small|muy chic[oa]) (?:of a )?(?:offer|oferta|number|amount)|guest|deck|tour|shower gift',
    ),
    asked: spots(
      lines(
        `(?:somos|seremos|we are|there are|there is|family of|(?:4|5|6|7|8|9|four|five|six|seven) (?:kids|people|of us)) ?(?:like |now |ya |como )?(?:(?:3|4|5|6|7|8|9|three|four|five|six|seven|eight|tres|cuatro|cinco|seis|siete|ocho) ?)?(?:of us |people |kids |personas |hijos |here )?[a-zñ ,]{0,30}(?:[123]|one|two|three|una?|dos|tres) (?:bed|bath|bedrooms?|bathrooms?|baths|rooms?|recamaras?|cuartos?|baños?|habitacion(?:es)?)|twins|triplets|(?:place|house|apartment|condo|home|it) (?:is |got |getting |feels |has gotten )(?:way |just |getting |a bit |a little |so )?too (?:small|tight|cramped)|gemelos|cuates|(?:more|bigger|extra) (?:bed)?rooms?|(?:our|the|my) (?:kids|boys|girls|family) (?:need|needs)|newlyweds?|recien casados`,
      ),
    ),
  },
  {
    seller: 'upgrading',
    buyer: 'upgrading',
    cue: finds(
      `upgrad(?:e|ing) (?:to|our|my|from|into|homes?|houses?)(?! (?:the )?(?:kitchen|bath|phone|roof|windows|plan))|upgrad(?:e|ing)(?=[.!,]|$)|an upgrade(?! to the)|upsiz(?:e|ing)|mov(?:e|ing)[ -]up(?: to)?(?! (?:the|here|there|north|our|my|in)(?![a-zñ]))`,
    ),
    bare: spots(
      `(?:something|place|house|home|somewhere) ${BIGGER}|${BIGGER} (?:place|house|home|one|yard|area|lot|something)|${BIGGER}|(?:casa|algo|una|uno|lugar) mas (?:grande|ampli[oa]|bonit[oa]|nuev[oa])|mas (?:grande|amplia)|mejorar|upgrade`,
    ),
    asked: spots(
      lines(`(?:bigger|larger|nicer|newer|better) (?:place|house|home|one|yard|lot|kitchen|garage|something|spot|backyard)|(?:something|place|house|home|somewhere) ${BIGGER}|
      (?:casa|algo|una|uno|lugar|patio) mas (?:grande|ampli[oa]|bonit[oa]|nuev[oa])|mejorar de casa`),
    ),
  },
  {
    seller: 'divorce',
    buyer: 'other',
    cue: finds(
      lines(`(?:my |the |me and (?:my |the )?)?(?<![a-z])ex (?:and (?:i|me|we)|wants|is|says|agreed|made|and)[a-z ]{0,30} (?:sell|selling|split|splitting|sold|half|divide)(?![a-z])|(?:nos|me) (?:vamos|voy|queremos|quiero|estamos por) a? ?(?:separar|divorciar)|separarnos|divorciarnos|lawyers are involved|(?:judge|court|mediator|divorce (?:decree|settlement|lawyers?))[a-z' ]{0,30} (?:sell|split|divide)|(?:we|me and (?:my|the) [a-z]{3,8}) (?:are )?(?:called it quits|calling it quits|
          are not together|no longer together|not together anymore)|(?:ya )?no (?:estamos|vivimos) juntos|ya no (?:vivo|estoy) con (?:mi |el |la )(?:espos[oa]|marido|mujer|pareja|señora|papa de)|(?:judge|court|juez|corte) (?:ordered|orders|says|wants|ordeno|mando)[a-z ]{0,16} (?:sold|sell|sale|vender|venta)|(?:nos|me) dej(?:amos|o mi (?:espos[oa]|marido|mujer))|
          (?:el |la )?juez[a-z ]{0,24} (?:vend|repart|divid)[a-z]{1,4}|divorc(?:e|ed|ing|es)|separat(?:ed|ing)(?! (?:the|a|an|from the|our|my|it|into|them|by|living|garage|bath|entrance|laundry|out|
          from it))(?= |[.,!]|$)|(?:legal|trial|our|the|my) separation|(?:we are |we're |are )?split(?:ting)? up(?! (?:the|into|lot)(?![a-zñ]))|(?:we|
          us) (?:are )?splitting(?! (?:the|it|hairs|cost|bill)(?![a-zñ]))|breaking up with|broke up with|ex[ -](?:wife|husband|spouse)|marriage (?:is |has )?(?:over|ended|ending|did not)|
          going (?:our )?separate ways|divorcio|divorci(?:ando|ada|ado|adas|ados|arme|arnos|amos|o|e)|(?:me|nos) (?:estamos )?(?:separando|
          separamos|separe|separo)|separad[oa]s de|(?:nos|estamos) (?:separados|separandonos)|(?:mi|la) (?:separacion|ex esposa|ex marido|
          ex mujer|exesposa|ex pareja)`),
    ),
    bare: spots('separated|separation|splitting|split|breakup|separacion|separados|separad[oa]'),
    unless: spots(
      'divorced (?:years|long|in|for)|hace (?:años|tiempo|mucho)|(?:ten|five|many|\\d{1,2}) years|settled (?:years|long|ten|\\d)|settled|years ago|we are fine|nothing to do with|signed off|divorce (?:lawyer|attorney|rate)s?|not (?:getting )?divorc',
    ),
    asked: spots(
      lines(
        `(?:she|he|ex|ella|el) (?:gets?|takes?|keeps|wants|se queda con|quiere) (?:his |her |la |the )?(?:half|share|mitad|part|parte)|papers (?:are|were|got|have been) (?:signed|filed|served)|(?:signed|filed|served) (?:the |my |our )?papers|my ex(?! (?:boss|landlord|agent|realtor|neighbor|tenant|coworker|job))|mi ex`,
      ),
    ),
  },
  {
    seller: 'inherited',
    buyer: null,
    cue: finds(
      lines(`(?:casa|propiedad|casita|terreno) (?:de|que era de|que fue de) (?:mi|mis|nuestr[oa]s?) ${KIN_ES}[a-zñ ,]{0,24}(?:fallecio|murio|fallecid[oa]|murieron|fallecieron|en paz)|(?:left|willed|gave) (?:it|this|that|the (?:house|home|place|property|condo)|(?:her|his|their) (?:house|home|place)) (?:to|for) (?:all |both |the |each |just )?(?:(?:two|three|four|five|six|seven|
          \\d|kids|siblings|grandkids) ?)?(?:of )?(?:me|us|my|our)|(?:it|this|house|home|place|property) (?:was|used to be|belonged to) (?:(?:my|our) )?(?:${KIN}|in ?laws|folks)'?s?'?(?: (?:house|home|place))?(?=[.,!]|$| and| until| for)|(?:house|home|place|property|casa) (?:of|de) (?:mi|my) (?:${KIN}|${KIN_ES}) (?:who|que) (?:passed|died|murio|fallecio)|
          (?:${KIN}) left (?:it|this|us|me)|(?:me|nos) (?:la|lo) (?:dej(?:o|aron)|hered(?:o|aron))|(?:ella|el|ellos) (?:me|nos) (?:la|lo) dej(?:o|aron)|(?:me|nos) (?:toco|tocaron) (?:la casa|de herencia)|
          herencia de|heirs|inherit(?:ed|ing|ance)(?! (?:tax|his|her eyes|eyes|money|a cat|a dog|the dog|a car|the car|some money|nothing|debt|the debt|
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
    bare: spots('heirs?|a death|died|passed(?: away)?|fallecio|murio|estate sale|heredado'),
    unless: spots(
      '(?:seguro de vida|life insurance)(?![a-z])|(?:la|lo) compr(?:amos|e)(?![a-z])[^.!?]{0,40} en paz descanse|gave (?:it|this|that|them) to (?:me|us) (?:for|as|on) (?:our|my|a|an|the) [a-z]{2,14}|difunt[oa] (?:espos[oa]|marido|mujer|señora?)|(?:espos[oa]|marido|mujer|viej[oa]|señora?|husband|wife|hubby)(?:,? (?:que|who|may|god))? (?:en paz descanse|que dios lo tenga|que dios la tenga|rest in peace|rip|rest (?:his|her) soul)|late (?:husband|wife|hubby)|real estate|(?:my|our|the) (?:wife|husband|hubby|spouse|partner)(?: (?:had|has|just|already|recently)){0,2} (?:passed|died)|(?:mi|la|el) (?:espos[oa]|marido|mujer|señora)(?: ya)? (?:fallecio|murio)|(?:fallecio|murio) mi (?:espos[oa]|marido|mujer)|(?:girl|guy|lady|man|boy|teller|clerk|friend|neighbor|coworker|someone|somebody)(?: [a-z]{1,8}){0,3} gave|gave [a-z ]{0,12}(?:number|card)|(?:the|our|a|my) (?:dog|cat|inspection|test|exam|bar) (?:passed|died)|hered(?:o|e|ado|aron) (?:los|el|la) (?:ojos|nariz|genio|carro|perro|pelo|caracter)',
    ),
  },
]
