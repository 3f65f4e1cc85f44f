import { oneOf } from './phrase.ts'

const GROUPS = oneOf(`
  blacks mexicans mexican latinos latino hispanics hispanic asians asian chinese indians whites jews jewish muslims muslim arabs arab
  immigrants illegals foreigners gays gay lesbians christians christian catholics mormons hindus hindu africans filipinos koreans
  vietnamese armenians persians refugees minorities
`)
const GRUPOS = oneOf(`
  negros negras mexicanos latinos hispanos asiaticos blancos judios musulmanes arabes inmigrantes ilegales extranjeros gays chinos morenos
  africanos gringos cristianos catolicos mormones indios hindues ciudadanos americanos haitianos gitanos homosexuales lesbianas
  indocumentados mojados
`)
const KINDS = `${GROUPS}|${oneOf(`
  families kids children vouchers voucher seniors elderly disabled renters couple couples single married women
  men straight citizens citizen americans section welfare retirees students moms
`)}`

/** A wish the law does not allow, a seller's or a buyer's. */
export const UNLAWFUL = `
  owners|buyers|neighbors|they looked|look|looks like ..2 us|rest, what|which church|religion|faith ..4 buyers|they|family|people,
  only|just ..4 offers|buyers from couples|families|christians|families, steer away|clear ..2 anyone|anybody|people with|on|who ..4,
  anyone|anybody ..1 with an|a accent|voucher|wheelchair|big family ..1 out|away|no, never again ..1 africans|mexicans|indians|renters,
  tenants ..2 were ..1 ${GROUPS} ..4 never, be around other ..2 ${GROUPS}, if a ..1 jew|muslim|black|mexican|gay|foreigner ..2
  bought|buys|buy|moves, not interested ..6 sick|halfway|group|disabled ..2, advertise|market ..4 church|christian|families ..1
  folks|people|only, young couples only, couples only, check|see|verify ..3 citizens|legal|documented ..4 before|first, to anyone|anybody
  but the ..2, english speakers|speaking ..1 only|buyers, showings|show ..4 english speakers|families|couples, people|family|buyers of our
  own ..2, our own faith|people|kind|race|church, not ..3 teenagers|students|kids|families buying|living|in|next, turn down
  anyone|anybody|families ..6, buyer|buyers is|are not on ..3, weed out ..6, no veterans ..6, to people in wheelchairs ..6,
  dueños|compradores|vecinos|vecino sean|sea|de ..2 nuestra|misma|propia ..1 iglesia|raza|fe|cultura|religion, traigame|traiganme|traeme
  ..2 parejas|familias|matrimonios ..4, revise|revisen|verifique ..3 ciudadanos|legales|papeles ..4, no acepto|aceptamos|quiero ..3 gente
  ..3 gobierno|ayuda|seccion|enferma, solo para adultos|parejas|familias, nadie con ..2 chamacos|niños|hijos|seccion,
  descarte|descarta|quite ..4 ingles|acento|niños, a los ..1 ${GRUPOS} diganles|digales|diles ..6, no quiero ..2
  viejitos|ancianos|niños|viejos en|de|cerca ..3, mucho ..1 moreno|negro|mexicano|centroamericano|chino, nada de ..1 parejas ..4, de
  nuestra|mi misma? raza ..2, si es|son ..1 mama soltera ..4, gente en silla ..6 no ..3, say|tell|telling no to ..4
  ${KINDS}|india|china|mexico, families|people|buyers from india|china|mexico|africa|asia ..1 no|out, buyer|buyers|they
  has|have|must|should to? be ..1 american|white|christian|born|citizen|citizens|straight, comprador|compradores|dueño ..3 ser ..2
  nacido|ciudadano|cristiano|americano|blanco, a los|las ..3 digales|dígales|diles|dile no|que, sin ..1 madres|mujeres|familias
  solteras|con|de ..2, filtre|filtreme|filtrame|filtra ..4 seccion|${GRUPOS}|niños, near|by ..3 mosque|temple|church|synagogue ..6
  leave|skip|avoid, no foreigners|immigrants|illegals ..2, buyer|buyers|they|whoever|anybody|anyone|somebody|someone|people ..4
  ${KINDS}|lot|bunch ..6 taken|sold|rented|gone|refused|unavailable|unwelcome, market|taken ..2 if|for ..3 ${KINDS}, tell|telling|say ..4
  ${KINDS} ..6 taken|sold|rented|market|gone, find|figure ..2 out ..5 buyer|buyers|they ..4
  from|straight|married|legal|christian|religion|citizens, ask|asking ..3 where ..3 from ..4 first|before|then, only want|wants|sell|show
  ..3 americans|citizens|christians|whites, feel|be ..1 better if ..6
  christian|american|white|catholic|jewish|muslim|married|straight|culture, sure ..3 buys|moves|rents ..5
  english|christian|american|church, list|map ..2 of ..2 white|black|asian|hispanic|mexican ..1 streets|areas|neighborhoods|blocks,
  filter|leave|take|sort ..4 area|areas|streets|neighborhoods|part ..6 ${KINDS}|half, keep|leave ..4 away|out ..6
  disabled|elderly|kids|voucher|vouchers, keep|leave|stay ..4 away|out ..6 group homes|home, skip|avoid ..6 old|elderly|retired
  people|folks|ppl|ones, old|elderly people|folks|ppl ..3 skip|avoid|no, bunch|lot|lots of ..2 old|elderly|foreign ppl|people ..4, not ..3
  show|send ..6 ${KINDS}|old, not ..3 hand|handing|sell|selling ..6 to|over ..4 ${KINDS}, persons|people|anyone|nobody|anybody with|on ..3
  assistance|service|disabilities|wheelchair|wheelchairs|section ..6 refused|rented|taken|not|hassle|out, no
  wheelchairs|wheelchair|walkers ..2, nobody with|on ..4 dog|animal|voucher|section|kids|wheelchair, rather ..5 to ..2
  man|woman|couple|family|married ..5 than ..5, not handing ..6 to ..2 gay|family|foreign|couple, si|cuando son|traen|tienen|es|hay ..3
  ${GRUPOS}|niños|gay|hijos|seccion ..6 digales|digale|dile|diles|vendio|rento|no, digales|digale|diles ..6 vendio|rento|ocupada, a ..1
  ${GRUPOS}|gente ..4 no ..2 vendo|rento|muestro|ni, no ..2 vendan|venda|vendo|renten|rento ..4 a ..2 moros|${GRUPOS},
  pregunten|pregunteles|pregunte ..6 papeles|aqui|ciudadanos|legales|religion, quita|quitame|quite|quitame|saca|saqueme|sin ..5
  areas|zonas|calles|colonias ..6 ${GRUPOS}|centroamericano|centroamericanos|seccion|gente, no me ..3 enseñe|muestre|mande|enseñes ..4
  donde|calles|zonas|areas|casas ..6 ${GRUPOS}|centroamericanos|seccion|viejitos|renteros, que no sea|sean ..3 gente|una|un ..3
  silla|madre|soltera|ruedas|enferma|discapacitada, compre|comprara|compren ..2 un|una|puros ..1 hombre|mujer|familia|matrimonio|pareja
  ..2 casado|casada|catolica|cristiana|americana|mexicana|no, prefiero ..2 que ..2 no ..1 sea|sean ..2 madre|soltera|gay|pareja,
  without|no|not|avoid|exclude|except|minus ..6 vouchers|welfare, no|not|without ..4 section 8|eight
  people|folks|renters|tenants|buyers|families, without ..4 section 8|eight,
  rather|prefer|want|like|hoping|love|hope|insist|need|only|feel ..5 sell|selling|go|goes|give|pass|sold ..4 to ..4
  family|couple|families|christian|young|married|christians|americans|american|people|folks|someone ..2
  like|with|who|that|couple|family|from|only|?, not comfortable ..1 selling|renting|living|having ..2 to|near|next|around|with ..6,
  uncomfortable selling|living|around ..6, sell|rent|show ..2 to ${GROUPS}|foreigners ..1, no ..1 ${GROUPS} ..1
  please|allowed|buyers|neighbors|around|families|people|only|?, too ..1 ethnic|diverse|black|mexican|asian|hispanic|foreign|brown,
  less|more ..1 diverse|ethnic|white|traditional ..1, make|be sure ..3 buyer|buyers|neighbors|they|nobody|no|people ..5
  ${GROUPS}|english|christian|american|legal|kids|vouchers|section|citizen|citizens|families|straight|married,
  buyers|buyer|someone|people|neighbors|family|families|folks who|that ..1
  speak|speaks|go|goes|share|shares|believe|look|looks|worship|are|is ..3
  english|church|our|my|faith|like|us|christian|white|citizens|american|catholic|legal|straight|married, our|my
  faith|religion|race|kind|caste|tribe ..1 only|buyer|family|neighborhood|?, our|my church|community ..1 only|buyer|family|neighborhood|people|members, same|own
  caste|ethnicity|nationality|community|race|religion ..2, women|men|females|males|ladies only, only ..1 women|men|females|males|ladies,
  childless ..1 couple|couples|people|buyers|?, without ..1 kids|children ..1 around|running|screaming|next|living, no
  screaming|crying|loud|little|small ..1 kids|children|babies, kids|children|teenagers|families drive|annoy|bother|make ..4,
  hate|dislike|stand ..2 kids|children|renters|${GROUPS}, no ..1
  renters|old|elderly|senior|seniors|disabled|handicapped|sick|single|students|unmarried|young|government
  people|neighbors|folks|buyers|moms|tenants|couples|assistance|help|?, not ..3 accept|take|consider|want|entertain ..4
  va|fha|voucher|vouchers|section|government ..1 buyers|buyer|offers|people|8|loans|loan?, que no ..4
  ${GRUPOS}|niños|viejos|enfermos|seccion|vouchers|gays|familias, prefiero|preferimos|quiero|queremos|quisiera|nomas|solo ..3
  vender|venderle|venderla|venderselo|que ..3 a|sea|sean|la|lo ..4
  familia|pareja|cristiana|cristianos|mexicana|mexicanos|americanos|matrimonio|gente|ciudadano|blanca|catolica|catolicos|decente, no ..1
  quiero|queremos|acepto|voy|le ..3 a ..2 ${GRUPOS}|gays|voucher|extranjeros|solteras|seccion ..1, no ..2 vecinos ..2
  ${GRUPOS}|niños|renteros|viejitos|con, gente|vecinos|familias|compradores que ..2 hable|hablen|sea|sean|vaya|vayan|crea ..2
  ingles|español|cristiana|cristianos|misa|blancos|iglesia|como|legales|catolicos, cerca de ..1 pura|puros|puras ..2, puro|pura|puros ..1
  gente|mexicano|latino|blanco|americano|cristianos|americanos|latinos|paisanos ..2,
  no|without|avoid|skip|exclude|excluding|except|hate|omit|minus|away|nothing|anything|anybody|anyone|not ..6 ${GROUPS}
  people|families|neighbors|neighborhood|neighborhoods|area|areas|buyers|buyer|tenants|couple|couples|folks|homes|
  households|community|street|?, only|just|mostly|all|predominantly|majority|strictly|prefer|want|mainly ..6 ${GROUPS}
  people|families|neighbors|neighborhood|neighborhoods|area|areas|buyers|buyer|couple|couples|folks|community|part|only,
  neighbors|residents|people|families|buyers|everyone ..2 are|be|is|as ..3 ${GROUPS}, only ..5 neighbors|residents|people|everyone ..2 are
  ..2 christian|white|american|catholic|straight|english|mormon|jewish, predominantly|mostly from ..2, only|just ..3
  accept|sell|consider|take|show|want|allow ..6 to?
  married|couple|family|families|christian|white|american|citizen|citizens|straight|young|women|single|traditional|
  local|catholic|mormon|jewish|mexican|people, not|never|refuse|will|wont|rather|would ..3 sell|selling|rent|show|showing|bring|bringing
  ..4 to|any ..3 ${KINDS}, not want|bring|need|like|care|trust ..3 ${GROUPS}|section|voucher|vouchers|those|them|renters ..2
  people|buying|buyers|in|near|around|next|here|moving|buyer|8?, screen|filter|weed|keep|leave|block|rule|sort ..1
  them|those|any|out|for|people ..5 out|${KINDS}, screen them|those|em|people|everyone out, leave out ..5, do not bring|show|send ..2
  any|me|us ..4 ${KINDS},
  complexes|complex|buildings|places|neighborhood|neighborhoods|homes|streets|areas|area|community|somewhere|condo|place ..3
  with|without|w|where|that ..1 no|few|fewer|less|not|zero ..1 kids|children|families|renters|vouchers|elderly|old|${GROUPS}, no
  kids|children|families ..1 living|in|around|next|nearby|allowed|please|on|at, adults only, child free, kid free, adult only, away|far
  from ..4 ${GROUPS}|projects|section|vouchers|immigrants|apartments|families, no neighborhoods|areas|streets with|full ..5, with ..2
  lot|lots|many|mostly of? ${GROUPS}, skip|avoid|exclude ..1 listings|homes|houses|streets|areas|anything|places near|with|around|next|by
  ..2 ${KINDS}|them|those, english speaking|speakers|speaking only|neighborhood|area|buyers|people, people|families|neighbors|buyers like
  us, our|my|same own? kind|race|people|religion|culture|background ..1 only|neighborhood|area|around|near|there?, those
  people|kinds|types ..3, that kind|type of people|family|element ..2, section 8 people|renters|folks|tenants|families|crowd, people on
  section|vouchers|welfare|assistance, you get me >, you know what i mean|them|they ..2 people|?, not sell to ..3,
  i|we|my|he|she|husband|wife ..4 not have it >,
  religious|christian|white|american|muslim|jewish|straight|traditional|catholic|mormon|indian|chinese
  buyer|buyers|family|families|couple|couples|neighbors|neighborhood|area|community|only ..1 only|please|preferred?, no
  gay|lesbian|black|asian|foreign|muslim|jewish|immigrant ..2, from ..2 own|same country|culture|church|faith|background|religion,
  prefer|want|rather|like ..4 white|christian|american|straight|married|young|jewish|muslim|catholic|mormon|asian|indian|chinese|hispanic
  buyer|buyers|family|families|couple|couples|neighbors|owner|owners,
  sin|no|nada|evit|evita|evite|evitar|menos|excepto|descarte|descarta|descartar|quite|quita|filtre|filtra|filtrar|ningun|ni ..6 ${GRUPOS},
  solo|solamente|unicamente|puros|puras|pura|nomas|prefiero|preferimos|quiero|queremos ..6
  ${GRUPOS}|cristiana|cristianas|americana|mexicana|blanca|blancas|catolica|latina, no ..2
  sea|sean|es|son|vendan|vendas|venda|vender|vendo|venderle|venderles|rente|renten|traiga|traigan|traigas|muestre|
  muestren|acepte|acepten|quiero ..5
  ciudadano|ciudadanos|legal|${GRUPOS}|familias|niños|viejos|enferma|enfermos|seccion|discapacitados|solteras|gay|lesbianas, no ..2
  acepte|acepten|permita|permitan|dejen|tenga|tengan|haya ..3
  viejos|ancianos|niños|familias|gente|enfermos|perros|discapacitados|inquilinos ..1 niños|ni|enferma?, sin ..1
  niños|niñas|familias|viejos|vouchers|vales|seccion, no ..4 seccion 8|ocho, esa|ese gente|tipo ..1 no|de|?, gente como nosotros|uno,
  lejos de ..3 ${GRUPOS}|seccion|apartamentos|gente|proyectos, donde no ..1 haya|vivan|hay|tengan|renten ..4
  ${GRUPOS}|niños|seccion|familias|vecinos|gente, de mi|nuestra|su misma? raza|religion|cultura,
  familia|familias|gente|compradores|pareja|vecinos
  cristianas|cristianos|cristiana|blancos|blanca|decentes|decente|mexicana|catolica|catolicos|americanos|tradicional,
  casa|familia|casas|gente decente ..1, solo|nomas a ..2 ciudadanos|cristianos|mexicanos|familias|parejas|casados|matrimonios|americanos,
  que ..1 no sea|sean ..3 ${GRUPOS}|gay|negro|negra|ciudadano|chino|musulman|judio|moreno
`

const OF_A_GROUP = 'christian|catholic|jewish|muslim|mormon|hindu|white|black|asian|hispanic|latino|mexican|indian|chinese|american'
const OF_A_GROUP_ES =
  'cristiana|cristiano|catolica|catolico|judia|judio|blanca|blanco|americana|americano|mexicana|mexicano|latina|latino|evangelica'

/** A wish for a place by who lives there, or for a buyer by who they are, which is one whatever else the text is like. */
export const WISHED_BY_GROUP = `
  want|need|prefer|like|find|get|least|rather|give|show|then|just|only !to|know ..4 a|an|some|more ..2 ${OF_A_GROUP} ..1
  neighborhood|neighborhoods|area|areas|community|block|street|part|town, something|somewhere|anything|homes|houses in ..2 ${OF_A_GROUP}
  ..1 neighborhood|neighborhoods|area|areas|community|part, quiero|queremos|necesito|prefiero|busco|minimo|menos|solo ..4
  colonia|barrio|zona|vecindario|area ..1 ${OF_A_GROUP_ES}, nomas|solo|solamente|unicamente a ..1 familia|familias|gente|persona|personas|pareja|alguien ..1
  ${OF_A_GROUP_ES}, only to|for a|an? ..1 ${OF_A_GROUP} family|families|couple|buyer|buyers|people|folks
`
