import { finds, spots } from './phrases.ts'
import { isOfLongAgo } from './long-ago.ts'
import { occupied } from './claim-spans.ts'
import { sentenceAt } from './scene.ts'
import type { Scene } from './scene.ts'
import { personAt, whoseAt } from './whose.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** What a text says of a place: where they want to live, where the home they own stands, where they live, or something else. */
export type PlaceRole = 'wanted' | 'own' | 'live' | 'other'

type Cue = { role: PlaceRole; start: number; end: number }

const HOMES =
  lines(`(?:houses?|homes?|places?|condos?|townhouses?|townhomes?|propert(?:y|ies)|duplex(?:es)?|triplex|fourplex|rentals?|lots?|land|units?|
      apartments?|building|residences?|fixers?|fixer upper|casas?|casitas?|propiedad(?:es)?|terreno|condominio|departamento|vivienda|hogar|spot|villa|ranch|
      family house)`)
const KIN =
  lines(`(?:friends?|neighbou?rs?|cousins?|cuz|sisters?|brothers?|moms?|mother|dads?|father|parents|sons?|daughters?|kids?|aunt|uncle|grandma|
      grandpa|in-?laws|mother in law|boss|coworkers?|tenants?|buddy|ex|(?:my|our) family|realtor|agent|nieces?|nephews?|amig[oa]s?|
      vecin[oa]s?|prim[oa]s?|herman[oa]s?|mama|papa|padres|hij[oa]s?|ti[oa]s?|suegr[oa]s?|cuñad[oa]s?|jef[ea]|compadre|comadre|(?:mi|
      nuestra|la) familia|sobrin[oa]s?|abuel[oa]s?)`)

/** In the order they are tested at one place: a wish to live somewhere before "live". */
const CUES: readonly (readonly [PlaceRole, string])[] = [
  [
    'live',
    "(?:live|lives|living|works?|working|rent|renting|stay|staying|viv(?:o|imos|e|en)|trabajo|rento) (?:near|close to|by|next to|cerca de|cerquita de|a un lado de) (?:my|our|the|mis?|nuestr[oa]s?|la|los|las|el) [a-zñ']{3,12}(?: [a-zñ']{2,10})? (?:in|en|de|over in|que vive en)",
  ],
  [
    'wanted',
    "(?:near|close to|closer to|next to|by|around|not far from|cerca de|cerquita de|mas cerca de|a un lado de) (?:my|our|mis?|nuestr[oa]s?) (?!job|work|office|trabajo)[a-zñ']{3,12}(?: [a-zñ']{2,10})? (?:in|en|de|over in|out in|(?:who|that|que) (?:lives?|is|are|vive[n]?|esta[n]?) (?:in|en))",
  ],
  [
    'other',
    '(?:leav(?:e|ing)|left)(?! (?:us|me|it|her|him))|(?:mov(?:e|ed|ing)|com(?:e|ing)|relocat(?:e|ed|ing)) (?:out |over |down |up |here )?(?:from|of)(?= )|got (?:on|hired|a job) (?:at|in|with)|started at|(?:used to|solia(?:mos)?) (?:own|have|live|rent|tener|vivir)|(?:teniamos|tenia) (?:una?|la|mi|nuestra) casa',
  ],
  [
    'own',
    `(?:(?:we|i) (?:are|am)|(?:it|ours|mine) is) (?:the|on|at) (?:[a-z0-9]{1,10} ){0,3}(?:house|lot|home|place|condo|corner|end unit|cul-de-sac)|(?:left|willed|deeded|gave|dejo|dejaron|heredo) (?:me|us|nos|it to (?:me|us)) (?:(?:his|her|their|the|a|su|la|una) )?(?:[a-z]{1,10} )?${HOMES}|(?:(?:the|la|it|our|my|this)(?: [a-z]{1,8})? )?(?:house|home|place|property|condo|townhouse|townhome|duplex|unit|rental|casa|propiedad) (?:itself )?(?:is|esta|queda|sits) (?:(?:actually|over|out|down|up|right|here|there|aqui|alla|ahi) )?(?:in|en|por)|(?:this one|that one|ours?|mine|esta|esa|la que vendo|la que vendemos)(?:'s| is| are| esta| queda) (?:(?:actually|over|out|down|up|right|here|aqui|alla|ahi) )?(?:in|en|por)|(?:la|mi|nuestra) (?:casa|casita|propiedad) (?:de|(?:que (?:tengo|tenemos) )?(?:aqui |alla )?en)(?= (?!mi |mis |un |una |la |los |el ))`,
  ],
  [
    'wanted',
    '(?:want|like|love|hope|need|plan)(?:ing)? to raise (?:my|our|the|a) (?:kids|family|children|sons?|daughters?|boys|girls|baby)',
  ],
  [
    'own',
    `(?:hered(?:e|amos)|vend(?:o|emos|er|iendo)) (?:la|esta|una) (?:casa|casita|propiedad) (?:de|que era de|que fue de) (?:mi|mis|nuestr[oa]s?) (?:difunt[oa]s? )?[a-zñ]{3,9}|(?:sold|sell|selling|vend[ií]|vendimos|vendo|vendiendo) (?:(?:some|a|an|my|our|the|un|una|unos|mi|el|la) )?(?:[a-z]{1,10} )?${HOMES}|(?:tengo|tenemos|own|inherited|herede|heredamos) (?:an?|una?|la|mi|the|my|our|nuestra) (?:[a-z]{1,10} )?${HOMES}|(?:mine|ours|la mia|la nuestra)(?:'s| is| es| esta)?(?: an?| una?)?(?: [a-z0-9]{1,10}){0,3} (?:bed(?:room)?s?|recamaras?|cuartos?|${HOMES})|(?:mine|ours|la mia|la nuestra) (?:is|esta|es|queda)|(?:mi|nuestr[oa]|(?:vend(?:er|o|emos|iendo)|list(?:ar)?|sell(?:ing)?) (?:la|mi|una|nuestra|esta|a|the|my|our|this)) ${HOMES}(?! ?hunt)`,
  ],
  [
    'wanted',
    lines(`(?:quiero|queremos|quisiera(?:mos)?)(?: (?:algo|mejor|mas))?(?= (?:en|por|cerca|hacia) )|(?:settled|decided|landed|set|locked in) on|went with|going with|(?:picked|chose|chosen)(?! up)|narrowed (?:it |things )?(?:all )?(?:down )?to|(?:nos |me )?(?:quedamos|quedo|quede|decidimos|decidi|decidido|fuimos) (?:con|por)|(?:escogimos|elegimos|escogi|elegi)|(?:has|have|needs?|gotta|got) (?:to )?be|must be|tiene que ser|que sea|(?:thinking|leaning|considering|eyeing|pensando|pensamos)(?: (?:of|about|towards?|en))?|bought|(?:cop|snag|grab|score|get)(?:ting|ping|ging|bing|ing)? (?:an?|our|my|some)|(?:i|we) (?:really |do |also |still |kind of |only |just )?(?:like|love|prefer|want(?! to))|(?:want|wanting|like|love|prefer|hope|hoping|need|looking|plan|planning|quiero|queremos|quisiera(?:mos)?|me gustaria|
        nos gustaria|prefiero|preferimos) (?:to |a )?(?:live|be|stay|settle|buy|move|land|end up|get|find|vivir|estar|quedar(?:me|nos)?|
        mudar(?:me|nos)?|comprar)|lo que (?:haya|hay|tengan?|tienen|encuentren?|salga|este)(?= (?:por|en|cerca) )|whatever (?:you (?:have|got|find)|is (?:available|out there)|comes up)(?= (?:in|around|near) )|buy(?:ing|er)?|purchas(?:e|ing)|(?:looking|look|searching|search|shopping|hunting)(?! forward)|
        house ?hunting|find(?:ing)?|want (?:an?|something|somewhere|our|my)|need (?:an?|something|somewhere)|interested in|open to|
        prefer(?:red|ably|ence|ring)?|ideally|focus(?:ed|ing)?|coming back to|mov(?:e|ing) (?:in)?to|anything|something|somewhere|anywhere|
        any(?=\\s(?:houses|homes|listings|condos|places))|what(?: is| do you have)? (?:available|out there|for sale|on the market)|listings?|
        (?<!(?:(?<![a-z])an?|my|our|this|una?|mi|nuestra|nuestro) )${HOMES.replaceAll('s?', 's').replaceAll('(?:es)?', 'es').replace('propert(?:y|ies)', 'properties').replace('propiedad(?:es)?', 'propiedades')} (?:for sale |
        available )?(?:in|near|around|en|cerca)|(?:area|city|neighborhood)s? (?:is|are|we like|would be|like)|(?:show|send|text|email) (?:me|
        us)|open house|tour|see the|the one|comprar(?:me|nos|la|le)?|compr(?:o|amos|ando)|busc(?:o|amos|ando|ar)|(?:quiero|queremos|(?:necesit|ocup)(?:o|amos)) (?:una?|algo|otra|casa|casita)(?![a-zñ])|algo|otra|preferiblemente|preferentemente|de preferencia|
        de ser posible|puede ser|tienen?|tendran?|(?<!no )hay|mudar(?:me|nos)|mudanza|interesa(?:n|mos|dos?|das?)?|nos gusta|me gusta|gustan|
        first (?:home|house)|primera casa|starter home|(?:bed(?:room)?s?|recamaras?|cuartos?|baths?|bathrooms?|
        baños?)(?: (?:${HOMES}))?(?: for sale)?|single story|una? sola planta`),
  ],
  [
    'own',
    lines(`(?:my|our|this|mine|ours|mi|nuestr[oa]|esta)(?: (?!${KIN} )[a-z0-9ñ]{1,14}){0,3} ${HOMES}(?! ?hunt)|(?:sell|list|unload|
        offload)(?:ing)?|sold|(?:have|own|inherited|got|tengo|tenemos|hered(?:e|amos|ada|ado)) (?:an?|the|my|our|una?|la|
        mi)(?: [a-z0-9ñ]{1,14}){0,2} ${HOMES}|${HOMES} (?:que |that |which )?(?:tengo|tenemos|poseo|i have|we have|i've got|i own|we own)|i own|we own|owns?|owner|inherited|worth|vender(?:la|lo|le)?|vend(?:o|emos|iendo|a|i|imos)|vale|valor|
        dueñ[oa]s?|propietari[oa]|(?:it is|its|it's|located|situated|sits|esta|(?<!me |nos )queda|ubicad[oa]|se encuentra)`),
  ],
  [
    'live',
    '(?:i|we) (?:currently |already )?(?:live|stay|reside|are living|am living|been living)|(?:i am|we are|estoy|estamos) (?:(?:currently|still|now|stuck|all|aqui|ahorita|out|here|over|right|just) ){0,2}(?:in|en)|living|viv(?:o|imos)|radic(?:o|amos)',
  ],
  [
    'other',
    lines(`${KIN}(?:'s)?|(?:teach|teaches|teaching|nurse at|sub|intern|stationed|deployed|doy clases?|damos clases?|da clases?|enseño|(?:spent|did|served) (?:like |about )?[a-z0-9]{1,6} (?:years?|yrs?|tours?|months?)|and (?:\\d|one|two|three) (?:out|over|down|up|back|years?)|work|works|working|job|office|shift|gig|meeting|appointment|interview|commute|school|church|gym|hospital|doctor|
        dentist|store|shop|restaurant|costco|walmart|target|party|wedding|funeral|traffic|weather|drive|drove|driving|fly|flew|flying|trip|visit(?:ing|ed)?|stuck|(?:pick|picked|picking) up|(?:buying|bought|getting|got|eating|ate|shopping for) (?:tires|food|gas|tacos|groceries|coffee|parts|lunch|dinner|[a-z]{3,9} food)|
        vacation|grew up|born|raised|met|(?:nos )?conocimos|saw|seen|sign|billboard|ad|seminar|rent|rents|renting|lease|leasing|apartment|lives?|lived|used to|
        years? in|stationed|airport|court|jail|game|fair|parade|festival|feria|desfile|(?:hot|cold|windy|raining|calor|frio|lloviendo|llueve|nublado)(?: (?:here|out|over|aqui|alla|ahi|mucho))? (?:in|en)|concert|dinner|lunch|breakfast|coffee|hotel|(?:am|are|is|was|originally|im|he's|she's|
        we're) from|comp|comps|flyer|open hours|your office|trabaj(?:o|a|amos|ando)|oficina|escuela|iglesia|tienda|trafico|vive|viven|
        vivia(?:mos)?|(?<!house |home |place |property |it )(?:was|(?<=[a-z] )were|been|got back|came back|coming back|fui|fuimos|estuve|estuvimos|anduve)(?: (?:just|all|over|out|down|up|right|back|from|stuck|aqui|alla|ahi)){0,3} (?:in|at|to|en|a)|(?:ando|andamos|vengo|venimos|salgo|manejando|llegando|manejo|manejamos) (?:en|de|por|a|para)|rent(?:o|a|amos|ando)|naci|crec[ií]|vi|vimos|letrero|anuncio|soy|somos|fiesta|boda|hospital|cita|visita|llegue|
        llegamos|vine|venimos|comida)`),
  ],
]
const ROLES: readonly (readonly [PlaceRole, RegExp])[] = CUES.map(([role, words]) => [role, finds(words)])

/** The words of a text that say what its places are, by start. Where two meet, the earlier role of the table stands. */
export function placeCues(scene: Scene): Cue[] {
  const cues: Cue[] = []
  const taken = occupied()
  for (const [role, pattern] of ROLES) {
    for (const found of matchesOf(scene.text, pattern)) {
      const cue = { role, start: found.index, end: found.index + found[0].length }
      if (taken.take(cue)) cues.push(cue)
    }
  }
  return cues.sort((a, b) => a.start - b.start)
}

/** What the nearest cue of the sentence says of a place: before it first, else right after it. */
export function roleAt(scene: Scene, cues: readonly Cue[], { start, end }: { start: number; end: number }): PlaceRole | null {
  const [from, to] = sentenceAt(scene, start)
  if (isOfLongAgo(scene, start)) return 'other'
  const near = cuesAround(cues, start)
  const before = near.findLast(
    (cue) =>
      cue.end <= start && cue.start >= from && start - cue.end <= REACH && !(isAside(cue) && TURNS.test(scene.text.slice(cue.end, start))),
  )
  if (
    scene.input.bot !== 'buyer' &&
    IS_HOME.test(scene.text.slice(end, end + 12)) &&
    THIS_ONE.test(scene.text.slice(Math.max(0, start - 6), start))
  )
    return 'own'
  if (
    before?.role === 'wanted' &&
    isToldOfOthers(scene, before, start) &&
    (scene.input.bot !== 'seller' || GOT.test(scene.text.slice(from, before.end)))
  )
    return 'other'
  if (before && isAside(before) && isTakenUp(scene, before, { start, end })) return null
  if (before?.role === 'other' && isLeftToSell(scene, before)) return 'own'
  if (before?.role === 'own' && (isGone(scene, before, end) || isDeedOfOther(scene, before))) return 'other'
  if (before && (isOneOfSeveral(scene, before) || (before.role === 'live' && FOR_NOW.test(scene.text.slice(end, end + 24))))) return 'other'
  if (before) return isBoughtByOther(near, before) || standsElsewhere(scene, near, before) ? 'other' : before.role
  // "Rialto works" says that it suits.
  if (SUITS.test(scene.text.slice(end, end + 24))) return null
  const after = near.find((cue) => cue.start >= end && cue.end <= to && cue.start - end <= REACH_AFTER)
  if (after?.role === 'own' && SOLD.test(scene.text.slice(after.start, after.end))) return 'other'
  return after === undefined || (isAside(after) && (isWhereAsked(scene) ? REASON : NEXT_PART).test(scene.text.slice(end, after.start)))
    ? null
    : after.role
}

/** "My mom's house in Fontana", "selling my late uncle's place in Rialto": what the family sells. */
const isLeftToSell = ({ text }: Scene, { start, end }: Cue): boolean =>
  FAMILY_HOME.test(text.slice(start, end + HOME_AHEAD)) &&
  (WE_SELL.test(text) || SELLS_RIGHT_BEFORE.test(text.slice(Math.max(0, start - RIGHT_BEFORE), start)))
const FAMILY_HOME =
  /^(?:moms?|mother|dads?|father|parents|grandma|grandpa|aunt|uncle|brother|sister|in-?laws|mother in law|mama|papa|padres|abuel[oa]s?|ti[oa]s?|suegr[oa]s?|herman[oa]s?)(?:'s?)? (?:old |late )?(?:house|home|place|condo|casa)/
const HOME_AHEAD = 12
const SELLS_RIGHT_BEFORE = /(?<![a-z])(?:sell|selling|list|listing|inherited|vender|vendo|vendemos|heredamos|herede) (?:[a-z]{2,6} ){1,3}$/
const RIGHT_BEFORE = 28

/** "Sold our house in Chino", "the old house in Pomona we already sold": it is theirs no more. */
const isGone = ({ text }: Scene, cue: Cue, end: number): boolean =>
  SOLD.test(text.slice(cue.start, cue.end)) || SOLD_SINCE.test(text.slice(end, end + SINCE_WITHIN))
const SOLD = /^(?:sold|vendi|vendimos)(?![a-z])/
const SOLD_SINCE =
  /^,? (?:that |which |and |que |y )?(?:(?:i|we) (?:already )?sold|(?:is|was|got) (?:already )?sold|(?:ya )?(?:la )?(?:vendi|vendimos|se vendio))(?![a-z])/
const SINCE_WITHIN = 30

/** "My brother is selling his in Claremont". */
const isDeedOfOther = (scene: Scene, { start, end }: Cue): boolean =>
  DEED.test(scene.text.slice(start, end)) && whoseAt(scene, start) === 'other'
const DEED = /^(?:sell|list|own|has?|got|bought|vend|tiene)/

const WE_SELL = spots(
  '(?:i|we|us) (?:want|need|have|are (?:ready|going|trying)|am|would like) to sell|we are selling|i am selling|selling (?:it|her|his|their)|(?:queremos|quiero|vamos a|hay que) vender|vendemos',
)

/** What a seller says of a purchase of others. */
const GOT = /(?<![a-z])(?:bought|closed on|closing on|purchased|got|found|moved|compro|agarro|consiguio|cerro)(?![a-z])/

/** "The Menifee house", "the Yucaipa one". */
const THIS_ONE = /(?<![a-z])(?:the|this|our|my) $/
const IS_HOME = /^ (?:house|home|one|place|condo|rental|property|townhouse|townhome|duplex|unit)(?![a-z])/

/** "After talking to my sister, Upland works too": what suits is theirs, whoever was named before. */
const isTakenUp = ({ text }: Scene, cue: Cue, place: { start: number; end: number }): boolean =>
  text.slice(cue.end, place.start).includes(',') && WORKS.test(text.slice(place.end, place.end + 24))
const WORKS =
  /^ (?:works?|would work|is (?:fine|ok|okay|good)|(?:me|nos) (?:sirve|gusta)|esta bien)(?=[.,!]|$| (?:for (?:me|us)|too|as|also|fine|great|well|tambien))/

const SUITS =
  /^,? (?:not |no )|^ (?:(?:tambien )?(?:(?:me|nos) )?(?:esta|estaria|seria|queda|quedaria) (?:bien|ok|perfect[oa]|ideal|mejor|a gusto|padre|cerca))(?![a-z])|^ (?:works?|would work|could work|(?:does|would|will) not work)(?=[.,!]|$| (?:for (?:me|us)|too|as|also|fine|great|well))/

/** "My neighbor found a 4 bedroom in Upland": nobody speaks of themselves. */
function isToldOfOthers(scene: Scene, cue: Cue, at: number): boolean {
  const person = personAt(scene, at)
  if (person?.whose !== 'other') return false
  // "I want to sell, my kids went their ways, one in Phoenix and another in Dallas": the wish was told before they were named.
  const from = person.end <= cue.start ? person.end : Math.max(sentenceAt(scene, at)[0], at - FAR)
  return !OF_SELF.test(scene.text.slice(from, at))
}
const FAR = 240
const OF_SELF = spots('i|we|us|me|our|yo|nos|quiero|queremos|busco|buscamos|looking|want|need|interested')

/** "Upland since my mom's in Montclair": asked where, a reason follows the answer. */
const REASON = /^,|^ (?:since|because|cause|cuz|as|so|porque|ya que|pues|que) /
/** "Property is in Chino, I'm the trustee and live in Oregon": the next part tells of something else. */
const NEXT_PART = /^,/
const isWhereAsked = ({ input }: Scene): boolean => input.pendingQuestion === 'area'

/** Where they work or a friend lives ends where they turn to themselves: "my job is in Pomona so maybe Upland". */
const isAside = ({ role }: Cue): boolean => role === 'other' || role === 'live'
const TURNS =
  / (?:(?:i|we) (?:say|vote|pick|want|prefer|would|like|think|need)|so|then|but|now|i mean|i meant|quiero decir|quise decir|pero|asi que|entonces|para mi|para nosotros|yo (?:quiero|prefiero|busco|digo|si)|mejor|ahora|me and|we are|we would|i would|put me|give me) /

/** "My niece bought in Beaumont", "mi compadre compró en Hesperia". */
function isBoughtByOther(cues: readonly Cue[], cue: Cue): boolean {
  const earlier = cues[cues.indexOf(cue) - 1]
  return cue.role === 'wanted' && earlier?.role === 'other' && cue.start - earlier.end <= 1
}

/** "Mi trabajo está en Chino": what stands there is the work. */
function standsElsewhere(scene: Scene, cues: readonly Cue[], cue: Cue): boolean {
  const earlier = cues[cues.indexOf(cue) - 1]
  const said = scene.text.slice(cue.start, cue.end)
  return earlier?.role === 'other' && cue.start - earlier.end <= 1 && /^(?:esta|queda|it is|its|it's|located)$/.test(said)
}

/** "I'm in Riverside at work". */
const FOR_NOW =
  /^,? (?:at|for|on) (?:work|the (?:office|hospital|job)|my (?:job|office|shift)|a (?:job|trip|call))|^,? (?:visiting|for the (?:day|weekend)|de visita|trabajando|en el trabajo)(?![a-z])/

/** "My kids left, one in Phoenix and another in Dallas". */
const isOneOfSeveral = ({ text }: Scene, { start, end }: Cue): boolean =>
  /^(?:otr[oa]|another)$/.test(text.slice(start, end)) && ONE_IS_IN.test(text.slice(Math.max(0, start - NAMED_BEFORE), start))
const ONE_IS_IN = /(?<![a-z])(?:un[oa]|one)(?: (?:esta|vive|is|lives))? (?:en|in) [a-zñ ,]{3,28}(?:y|and) (?:la |el |the )?$/
const NAMED_BEFORE = 44

/** The few cues that can be near enough. */
function cuesAround(cues: readonly Cue[], at: number): readonly Cue[] {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return cues.slice(Math.max(0, low - NEAR), low + NEAR)
}

const NEAR = 20
/** A cue farther away speaks of something else. */
const REACH = 60
const REACH_AFTER = 24
