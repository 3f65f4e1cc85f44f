import type { Condition, Cue } from './condition-cue.ts'
import { finds, spots } from './phrases.ts'
import { sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'
import { matchesOf } from '../matches.ts'

/** Words that judge a home only because we asked how it is: "rough", "pretty good", "una manita". */
const SAID: readonly (readonly [Condition, RegExp])[] = [
  [
    'major_repairs',
    finds(
      lines(`rough|bad|terrible|awful|horrible|disaster|wreck|leak(?:s|ing|ed|y)?|rott(?:en|ed|ing)|sinking|sagging|crack(?:s|ed)|collaps(?:ed|ing)|caving|unlivable|
          condemned|(?:a )?lot of (?:work|things|stuff|problems)|needs (?:a lot|lots|everything)|falling|busted|trash(?:ed)?|dump|ruin(?:ed|s)|podrid[oa]s?|goteras?|
          gotea|se filtra|humedad|cuartead[oa]s?|hundid[oa]s?|cayendo|se cae|fea|feo|(?:muy )?mal(?:a|o|isima|isimo)?|desastre|de todo|mucho trabajo|
          muchas cosas|mucho arreglo|pa(?:ra)? tirarla|destruid[oa]|ruinas`),
    ),
  ],
  [
    'minor_repairs',
    finds(
      lines(`bones|paint(?:ing|ed)?|carpets?|dated|cosmetic|(?:few|couple|small|little|minor|odd|some) (?:[a-z]{1,8} )?(?:things|stuff|items|issues|fixes|bits|touches|updates)|odds and ends|
          old(?:er)?|tired|worn|original|faded|scuff(?:s|ed)?|outdated|average|so so|meh|decent|ok|okay|pintura|pintar|pintadita|detalles?|detallitos|retoques?|arreglitos?|
          viejit[oa]|viej[oa]|descuidad[oa]|cariño|cariñito|una que otra|regular|mas o menos|ahi la lleva|poquito`),
    ),
  ],
  [
    'move_in_ready',
    finds(
      lines(`ready|great|good|excellent|solid|perfect(?:ly)?|immaculate|beautiful|gorgeous|nice|clean|spotless|pristine|amazing|new|redone|redid|remodeled|updated|upgraded|
          renovated|mint|fine|model|show(?:room|case)|list[oa]|bien|buen[oa]s?|nuev[oa]|nuevecit[oa]|remodelad[oa]|arreglad[oa]|pintad[oa]|bonit[oa]|hermos[oa]|lind[oa]|
          limpi[oa]|limpiecit[oa]|al cien|al 100|excelente|perfect[oa]s?|cuidad[oa]|conservad[oa]|nitid[oa]|primera|padre|chul[oa]`),
    ),
  ],
]
const LONGEST = 14
const DENIED = spots('not|no|never|nothing|without|sin|nada|ni|nunca|tampoco|is not|isn')
/** "Le falta una pintada": what a home lacks is no praise of it. */
const WANTED = spots('needs?|could use|wants?|(?:le |se )?(?:falta|hace falta)|necesita|ocupa|should be|has to be|hay que')
/** Faint praise: "not bad", "not terrible". */
const FAINT = spots('bad|terrible|awful|horrible|rough|mal|mala|malo')
const NO_JUDGEMENT = spots(
  lines(`hope (?:you|yall|y'all|you all|everyone|all|your)|espero que|(?:out of|de) (?:10|ten|diez|5|five)|how|what|why|when|who|good (?:question|morning|afternoon|evening|day|luck|time|price)|great (?:day|question|thanks)|sounds (?:good|great)|thank(?:s| you)|buen(?:os|as) (?:dias|tardes|noches)|muy bien gracias|
      bien gracias|mal momento|bad time|call|text|later|tomorrow|i am (?:good|fine|ok|ready)|estoy|new (?:job|car|phone|number)|ready to (?:sell|list|go|move)|
      (?:days?|weeks?|months?|time|tiempo|dias?|semanas?|mes|meses) (?:is|are|would be|sounds|esta|estan) (?:ok|okay|fine|good|great|perfect|bien)|(?:ok|okay|fine|good|great) (?:with|by|for) (?:me|us)|bad (?:credit|news|feeling)|keep|kept|stay|avise(?:me|n)?|my (?:kids?|son|daughter|wife|husband|dog|job)|mi (?:hij[oa]|espos[oa]|perr[oa])|barda|reja|fence|shed|cerca|porton|call|good (?:credit|news|offer)|nice (?:to|try|day|offer)`),
)

/** "I'm a total wreck", "ando bien agripada", "me siento mal": how they are themselves. */
const OF_ONESELF =
  /(?<![a-z])(?:i am|im|i'm|i feel|i felt|i look|feeling|felt|(?:i|we) have been|we are all|she is|he is|they are|my (?:wife|husband|son|daughter|kid|dog|mom|dad|baby|boss) is|estoy|ando|andamos|amaneci|me siento|me sentia|sigo|me encuentro|me tiene|me trae)(?: (?!it|its|it's|house|place|the|la|casa)[a-z]{1,9}){0,3} $/
/** "Rough night", "bad traffic", "good game". */
const OF_A_DAY =
  /^ (?:day|night|week|weekend|morning|afternoon|month|year|time|mood|news|game|movie|traffic|weather|signal|reception|connection|service|timing|luck|idea|example|hair|dream|headache|cold|flu|back|knee|mileage|gas|dia|noche|semana|rato|racha|animo|humor|gripa|tos|espina|trafico|clima)(?![a-z])/
const NEXT = 14

/** "Fine. I want 690k" and "ok so …" judge nothing. */
const GIVES_IN =
  /^(?:ok|okay|fine|good|great|perfect|bien|perfecto)(?:[.,!]+ (?:so |then |and |but |y |pues |entonces )?(?:i|we|yo|what|how|que|quiero|queremos|pido|can|do)|,? (?:so|then|entonces|pues)) /

/** The worst that is said in a short answer, when nothing else told of the home. */
export function answered(scene: Scene): Cue[] {
  if (scene.input.pendingQuestion !== 'condition' || scene.words > LONGEST || scene.text.includes('?')) return []
  for (const [value, words] of SAID) {
    for (const found of matchesOf(scene.text, words)) {
      const place = { start: found.index, end: found.index + found[0].length }
      if (NO_JUDGEMENT.test(sentenceText(scene, place.start)) || (found.index === 0 && GIVES_IN.test(scene.text))) continue
      const before = wordsBefore(scene, place.start, { count: 4 })
      if (OF_ONESELF.test(before) || OF_A_DAY.test(scene.text.slice(place.end, place.end + NEXT))) continue
      const wanted = value === 'move_in_ready' && WANTED.test(before) ? 'minor_repairs' : value
      if (!DENIED.test(before)) return [{ ...place, value: wanted, confidence: 0.75, negated: false }]
      if (FAINT.test(found[0])) return [{ ...place, value: 'minor_repairs', confidence: 0.5, negated: false }]
      if (value === 'move_in_ready') return []
    }
  }
  return []
}
