import type { Claim } from './claim-spans.ts'
import { ends, finds, spots } from './phrases.ts'
import { segmentText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'

type Reason = { seller: string | null; buyer: string | null; cue: RegExp; unless?: RegExp }

/** Why they move, in the words of the side that asks. The first reason of the text counts. */
export function extractMotivation(scene: Scene): Claim[] {
  const hits = REASONS.flatMap((reason) => Array.from(scene.text.matchAll(reason.cue), (found) => hitOf(scene, reason, found)))
    .filter((hit) => hit !== null)
    .sort((a, b) => a.start - b.start)
  const first = hits.find((hit) => !hit.negated)
  const denied = hits.filter((hit) => hit.negated && hit.value !== first?.value)
  const kept = first ? [relocated(scene, first), ...denied] : denied
  return kept.map(({ value, start, end, confidence, negated }) => ({
    rank: 'word',
    start,
    end,
    facts: [{ field: 'motivation', value, confidence, negated }],
  }))
}

type Hit = { value: string; start: number; end: number; confidence: number; negated: boolean }

const REASONS: readonly Reason[] = [
  {
    seller: 'job',
    buyer: 'job_relocation',
    cue: finds(
      '(?:new|got a|took a|another|changed|changing|lost my|better) (?:job|position)|job (?:transfer|change|offer|relocation|move|is moving)|transferr?(?:ed|ing)?(?: (?:to|for) work)?|(?:work|job|company|employer|army|navy|military|boss)(?: is| are)? (?:moving|relocating|transferring|sending|moved|transferred) (?:me|us|him|her)|(?:moving|move|relocating|relocate|here|there) for (?:work|a job|my job|a new job|the job)|pcs(?:ing)?|closer to (?:work|my job)|commute|promot(?:ed|ion)|nuevo trabajo|nuevo empleo|cambio de trabajo|por (?:el |mi )?trabajo|me (?:transfieren|transfirieron|mandan)|nos (?:transfieren|transfirieron|mandan)|my job|mi trabajo',
    ),
  },
  {
    seller: 'relocation',
    buyer: 'job_relocation',
    cue: finds(
      'relocat(?:e|ing|ion|ed)|mov(?:e|ing) out of (?:state|the (?:state|area|country))|out of state|leaving (?:the )?(?:state|california|area)|(?:moving|move|heading|going) back (?:home|east|to [a-z]{3,20})|(?:mudamos|mudando|mudo|mudarme|mudarnos) (?:a|de|para) (?!una?(?![a-z])|otra(?![a-z]))[a-zñ]{3,20}|otro estado|reubicacion',
    ),
  },
  {
    seller: 'downsizing',
    buyer: 'downsizing',
    cue: finds(
      'downsiz(?:e|ing)|(?:something|place|house|home|somewhere) smaller|smaller (?:place|house|home|one)|too (?:big|much house)(?: for (?:us|me))?|empty nest(?:ers?)?|kids (?:are|have|all) (?:gone|moved out|grown|left)|kids moved out|too much (?:space|house|yard)|(?:casa|algo|una) mas (?:chic[oa]|pequeñ[oa])|muy grande para|los hijos ya se fueron',
    ),
  },
  {
    seller: 'upgrading',
    buyer: 'growing_family',
    cue: finds(
      'growing family|family is growing|(?:having|expecting|had|have) (?:a |another |our (?:first|second|third) )?(?:baby|babies|twins|child|kid)|baby (?:on the way|coming)|pregnant|(?:need|want|needs) (?:more|extra) (?:room|space|bedrooms)|outgrown|outgrew|outgrowing|too small|getting (?:married|cramped)|(?:familia|la familia) (?:esta )?crec(?:e|iendo|io)|viene un bebe|embarazada|(?:mas|necesitamos) espacio|(?:muy|demasiado) (?:chic[oa]|pequeñ[oa])|esperamos un bebe',
    ),
  },
  {
    seller: 'upgrading',
    buyer: 'upgrading',
    cue: finds(
      'upgrad(?:e|ing)(?! (?:the|it|kitchen))|(?:something|place|house|home|somewhere) bigger|bigger (?:place|house|home|one|yard)|larger (?:place|house|home)|move[ -]?up|nicer (?:place|house|home|area)|(?:casa|algo|una) mas (?:grande|amplia)',
    ),
  },
  {
    seller: 'divorce',
    buyer: 'other',
    cue: finds(
      'divorc(?:e|ed|ing)|separat(?:ed|ing|ion)|split(?:ting)? up|ex (?:wife|husband)|my ex|divorcio|divorci(?:ando|ada|ado|amos)|separando|separacion|separamos',
    ),
  },
  {
    seller: 'inherited',
    buyer: 'other',
    cue: finds(
      'inherit(?:ed|ing|ance)|probate|heirs?|(?:mom|dad|mother|father|parents?|grandma|grandmother|grandpa|aunt|uncle|brother|sister|husband|wife)(?: (?:just|recently|both|has|have|had))? (?:passed(?: away)?|died)|passed away|left (?:it|the house|the home|their house|her house|his house) to (?:me|us)|left (?:me|us) (?:the|a|her|his|their|this) (?:house|home|place|condo|property)|estate of|settle the estate|herencia|hered(?:e|amos|ada|ado)|(?:mama|papa|madre|padre|abuela|abuelo|esposo|esposa) (?:fallecio|murio)|fallecio|sucesion|testamento',
    ),
  },
  {
    seller: 'financial',
    buyer: 'other',
    cue: finds(
      'behind on (?:the |my |our )?(?:mortgage|payments?|loan|taxes|house payments?|bills)|foreclos(?:ure|ed|ing)|pre-?foreclosure|bankrupt(?:cy)?|(?:can not|not) (?:afford|make) (?:the |it|this|my |our )?(?:payments?|house|mortgage|anymore|place|it)?|(?:payments?|mortgage|bills|debts?|money|finances)(?: (?:is|are|has|have|got|went|just|getting|being|been|became|become|become|become))? (?:too (?:high|much)|killing|trouble|tight|a (?:problem|struggle|burden|stretch)|hard|no trouble|no problem|not (?:a )?(?:problem|trouble|issue))|need the (?:money|cash|equity)|cash out|pay off (?:debts?|bills|medical)|medical bills|lost (?:my|our|his|her) job|laid off|default(?:ed|ing)?|short sale|atrasad[oa]s?|embargo|ejecucion hipotecaria|bancarrota|no (?:puedo|podemos) pagar|(?:los )?pagos (?:estan |son )?(?:muy altos|no son problema)|necesito el dinero|necesitamos el dinero|perdi (?:mi|el) trabajo|deudas',
    ),
  },
  {
    seller: 'retiring',
    buyer: 'other',
    cue: finds(
      'retir(?:e|ing|ed|ement)|jubil(?:o|e|ar|arme|arnos|acion|amos|ando|ado|ada)|(?:me|nos) (?:retiro|retiramos)|retirarme|retirarnos',
    ),
  },
  {
    seller: 'tired_landlord',
    buyer: 'other',
    cue: finds(
      'tired (?:of being a )?landlord|tired of (?:the )?(?:tenants?|renting it|being a landlord|managing|renters)|(?:bad|terrible|problem|awful|difficult|nightmare) (?:tenants?|renters)|done (?:being a landlord|with (?:the )?(?:tenants?|renters|rentals?|landlording))|tenants? (?:stopped paying|will not pay|not paying|trashed|from hell|is a nightmare|are a nightmare|moved out)|sick of (?:tenants|renting|the tenants)|evict(?:ing|ion|ed)?|(?:malos|pesimos) inquilinos|cansad[oa] de (?:los inquilinos|rentar|ser casero)|inquilinos (?:no pagan|problematicos)',
    ),
  },
  {
    seller: null,
    buyer: 'first_home',
    cue: finds(
      "first[ -](?:time )?(?:home|house|place|buyer|homebuyer|home buyer|time buyer|one)(?:s|'s)?(?: buyer| ever)?|never owned|starter home|primera (?:casa|vez|vivienda|propiedad)|mi primer hogar",
    ),
  },
  {
    seller: 'other',
    buyer: 'investment',
    cue: finds(
      'invest(?:ment|ing)?(?: property)?|as a rental|rental property|rent it out|flip(?:ping)?(?: it)?|house hack(?:ing)?|airbnb|para (?:rentar|invertir|inversion)|inversion',
    ),
  },
  {
    seller: null,
    buyer: 'leaving_rental',
    cue: finds(
      '(?:my |our |the )?lease (?:is |was )?(?:up|ends?|ending|expires?|expiring|over|runs out|will be up|is done)|(?:tired of|done|sick of|stop|quit|no more|done with|hate) (?:paying )?rent(?:ing)?|paying rent|rent (?:is|keeps|went|got|just) (?:too high|going up|up|crazy|insane|out of control|increas(?:ed|ing))|landlord (?:is selling|raised|is raising|wants|kicked)|stop renting|leav(?:e|ing) (?:my|our|the) (?:rental|apartment)|out of (?:my|our|the|this) (?:rental|apartment)|(?:rental|rent) to own|(?:from )?renting to owning|(?:se )?(?:acaba|vence|termina) (?:el|mi|nuestro) (?:contrato|lease|renta)|(?:cansad[oa]s? de|dejar de|ya no) (?:pagar )?rent(?:a|ar|ando|amos)?|la renta (?:sube|esta muy|subio)',
    ),
  },
  {
    seller: 'other',
    buyer: 'schools',
    cue: finds(
      '(?:better|good|the|closer to|near) schools?(?: district)?|school district|(?:mejores|buenas) escuelas|distrito escolar|cerca de la escuela',
    ),
    unless: spots('school year|school (?:is|lets|gets|ends|starts)|after school|high school|next to the school'),
  },
  {
    seller: 'other',
    buyer: 'other',
    cue: finds(
      'personal reasons?|just because|no (?:particular|special) reason|other reasons?|motivos personales|razones personales|health|closer to (?:family|my (?:kids|mom|parents|daughter|son)|the (?:kids|grandkids))|crime|bad neighbors|salud|cerca de (?:la|mi) familia',
    ),
  },
]

const DENIED = spots('not|no|never|nor|without|ni|nunca|tampoco')
const NO_TROUBLE = /no trouble|no problem|not (?:a )?(?:problem|trouble|issue)|no son problema/
const STAYS =
  /^(?: (?:is|are|stays?|will|would|has|sigue|se queda|not|no)){0,3} (?:stays?|staying|the same|same|not (?:changing|the reason)|fine|secure|igual|estable|queda)/
const THIRD = ends("(?:my|our|the|a) (?:friend|cousin|neighbor|coworker|realtor|agent|neighbou?r)'?s?(?: (?:is|who is|just|was|got))?")

function hitOf(scene: Scene, reason: Reason, found: RegExpExecArray): Hit | null {
  const [said] = found
  const start = found.index
  const end = start + said.length
  const before = wordsBefore(scene, start, { count: 4 })
  const after = wordsAfter(scene, end, { count: 5 })
  const value = reasonFor(scene, reason)
  if (value === null || THIRD.test(before) || reason.unless?.test(segmentText(scene, start))) return null
  if (said === 'my job' || said === 'mi trabajo')
    return STAYS.test(after) ? { value, start, end, confidence: 0.85, negated: true } : jobHit(scene, { value, start, end })
  if (said.startsWith('estate') && before.endsWith('real ')) return null
  const isDenied =
    NO_TROUBLE.test(said) ||
    (DENIED.test(before) && !/^(?:no|not|can not|ya no|stop|leaving)/.test(said) && !/not sure|no longer/.test(before))
  return { value, start, end, confidence: 0.85, negated: isDenied }
}

/** "My job" alone names no reason, but answers the question for one. */
function jobHit(scene: Scene, hit: Pick<Hit, 'value' | 'start' | 'end'>): Hit | null {
  return scene.input.pendingQuestion === 'motivation' ? { ...hit, confidence: 0.75, negated: false } : null
}

const BUYS = spots('buy(?:ing)?|looking for|purchase|first home|rent(?:ing)?|lease|comprar|busco|buscamos')
const SELLS = spots('sell(?:ing)?|list(?:ing)?|offer|vender|vendo|vendemos')

function reasonFor(scene: Scene, reason: Reason): string | null {
  const { bot } = scene.input
  if (bot === 'buyer') return reason.buyer
  if (bot === 'seller') return reason.seller
  const buys = BUYS.test(scene.text) && !SELLS.test(scene.text)
  return (buys ? reason.buyer : reason.seller) ?? reason.buyer
}

const MOVE_TO = spots(
  '(?:mov(?:e|es|ing|ed)|relocat(?:e|ing|ed)|transferr?(?:ed|ing)?|transfer|head(?:ed|ing)|send(?:ing)?|transfieren|mandan|mudamos|mudo)(?: (?:me|us|him|her|back|out|over))?(?: (?:out|over))? (?:to|a) (?!a(?![a-z])|the(?![a-z])|be(?![a-z])|una?(?![a-z]))[a-z]{3,20}',
)

/** A named destination makes a seller's job move a relocation. */
const relocated = (scene: Scene, hit: Hit): Hit =>
  hit.value === 'job' && (MOVE_TO.test(scene.text) || /out of state/.test(scene.text)) ? { ...hit, value: 'relocation' } : hit
