import type { Claim } from './claim-spans.ts'
import { REASONS } from './motivation-cues.ts'
import type { Reason } from './motivation-cues.ts'
import { ends, spots } from './phrases.ts'
import { segmentText, sentenceText, wordsAfter, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** Why they move, in the words of the side that asks. The first reason of the text counts; a named destination outweighs a job. */
export function extractMotivation(scene: Scene, destination: Claim | undefined): Claim[] {
  // Debts named to the question for liens are no reason to move.
  if (scene.input.pendingQuestion === 'liens') return []
  const hits = REASONS.flatMap((reason) => Array.from(scene.text.matchAll(reason.cue), (found) => hitOf(scene, reason, found)))
    .filter((hit) => hit !== null)
    .sort((a, b) => a.start - b.start)
  const first = hits.find((hit) => !hit.negated) ?? movedAway(scene, destination) ?? (hits.length > 0 ? null : answered(scene))
  const denied = hits.filter((hit) => hit.negated && hit.value !== first?.value)
  const kept = first ? [relocated(scene, first, destination), ...denied] : denied
  return kept.map(({ value, start, end, confidence, negated }) => ({
    rank: 'reason',
    start,
    end,
    facts: [{ field: 'motivation', value, confidence, negated }],
  }))
}

type Hit = { value: string; start: number; end: number; confidence: number; negated: boolean }

const DENIED = spots('not|no|never|nor|without|ni|nunca|tampoco')
const STARTS_DENIED = /^(?:no|not|can not|can't|could not|ya no|do not|stop|leaving|unable|barely|never)(?![a-z])/
const NO_TROUBLE =
  /no trouble|no problem|(?:payments?|mortgage|money|finances|bills) (?:is|are) (?:fine|current)|not (?:a )?(?:problem|trouble|issue)|no son problema/
const THIRD = ends(
  "(?:my|our|the|a|mi|el|la|un|una) (?:friend|cousin|neighbou?r|coworker|realtor|agent|boss|amig[oa]|vecin[oa]|prim[oa]|compadre|comadre)'?s?(?: (?!i |we |my |our |yo |mi )[a-zñ]{1,12}){0,4}",
)
const CHILDS_OWN = ends(
  '(?:my|our|mi) (?:daughter|son|sister|brother|cousin|niece|nephew|hij[oa]|herman[oa]|sobrin[oa])(?: (?:is|just|and her husband|esta|se|recently|has)){0,6}',
)

const OF_BROTHER =
  /(?:^|[^a-z])(?:my|mi) (?:brother|sister|cousin|friend|herman[oa]|prim[oa]|amig[oa]) (?:does|did|has|is|hace|tiene|anda)(?: [a-z]{1,8}){0,2} $/

function hitOf(scene: Scene, reason: Reason, found: RegExpExecArray): Hit | null {
  const [said] = found
  const start = found.index
  const end = start + said.length
  const before = wordsBefore(scene, start, { count: 6 })
  const value = reasonFor(scene, reason)
  if (value === null || THIRD.test(before) || reason.unless?.test(segmentText(scene, start))) return null
  if (value !== 'inherited' && (CHILDS_OWN.test(before) || OF_BROTHER.test(before))) return null
  if (isAsking(scene, start)) return null
  if (/job|trabajo/.test(said) && STAYS.test(wordsAfter(scene, end, { count: 5 })))
    return { value, start, end, confidence: 0.85, negated: true }
  const isDenied =
    NO_TROUBLE.test(said) || (DENIED.test(before) && !STARTS_DENIED.test(said) && !/not sure|no longer|why not|not only/.test(before))
  return { value, start, end, confidence: 0.85, negated: isDenied }
}

const STAYS =
  /^(?: (?:is|are|stays?|will|would|has|sigue|se queda|not|no)){0,3} (?:stays?|staying|the same|same|not (?:changing|the reason)|fine|secure|igual|estable|queda)/
const MY_JOB = spots(
  lines(`(?:my|our|mi) (?:job|work|trabajo|chamba)(?: (?:is|are|stays?|will|sigue|se queda|queda|esta|not|no)){0,3} (?:stays?|staying|
      the same|same|not changing|fine|safe|secure|stable|good|great|igual|estable|queda|bien)`),
)

/** A single word that says why only because it was asked: "work", "my job", "bigger". */
function answered(scene: Scene): Hit | null {
  if (scene.input.pendingQuestion !== 'motivation' || scene.text.includes('?')) return null
  const stays = MY_JOB.exec(scene.text)
  if (stays)
    return {
      value: scene.input.bot === 'buyer' ? 'job_relocation' : 'job',
      start: stays.index,
      end: stays.index + stays[0].length,
      confidence: 0.85,
      negated: true,
    }
  for (const reason of REASONS) {
    const found = reason.asked?.exec(scene.text)
    const value = found && reasonFor(scene, reason)
    if (!found || !value || scene.words > 7 || reason.unless?.test(scene.text)) continue
    const before = wordsBefore(scene, found.index, { count: 4 })
    if (DENIED.test(before) || OTHER_TALK.test(before) || THIRD.test(before) || CHILDS_OWN.test(before)) continue
    return { value, start: found.index, end: found.index + found[0].length, confidence: 0.75, negated: false }
  }
  return null
}

/** "I'm at work", "how's work", "my mortgage payments" tell no reason. */
const OTHER_TALK = spots(
  'at|from|after|how|busy|off|leaving|going to|back to|during|en el|en la|saliendo|salgo|estoy|ando|who|what|when|que|lot of|would|does|do|did|ask(?:ed)?',
)

/** Somebody who sells and names where they go moves for that. */
function movedAway(scene: Scene, destination: Claim | undefined): Hit | null {
  const fact = destination?.facts[0]
  if (!destination || !fact || fact.negated || sideOf(scene) === 'buyer') return null
  const answers = scene.input.pendingQuestion === 'motivation' || sideOf(scene) === 'seller'
  return answers ? { value: 'relocation', start: destination.start, end: destination.end, confidence: 0.85, negated: false } : null
}

const BUYS = spots(
  'buy(?:ing)?|looking for|house ?hunting|purchas(?:e|ing)|first (?:home|house|place)|comprar(?:me|nos|la)?|compramos|busco|buscamos|buscando',
)
const SELLS = spots('sell(?:ing)?|sold|list(?:ing)?|make me an offer|vender(?:la|lo)?|vendo|vendemos|vendiendo')

function sideOf({ input, text }: Scene): 'buyer' | 'seller' | 'both' | null {
  if (input.bot !== 'lead') return input.bot
  const [buys, sells] = [BUYS.test(text), SELLS.test(text)]
  return buys ? (sells ? 'both' : 'buyer') : sells ? 'seller' : null
}

function reasonFor(scene: Scene, reason: Reason): string | null {
  const side = sideOf(scene)
  if (side === 'buyer') return reason.buyer
  if (side === 'seller') return reason.seller
  return reason.seller ?? reason.buyer
}

const YOU_ASK =
  /^ ?(?:¿ ?)?(?:so |and |ok |hi |hey )?(?:do|does|can|could|should|would|will|what|which|how|who|where|are you|is (?:it|that|this|there)|que|como|ustedes|cuanto|cual|quien)(?![a-z])/

/** "Do you handle divorce sales?" tells nothing of the asker. */
const isAsking = (scene: Scene, at: number): boolean => {
  const sentence = sentenceText(scene, at)
  return sentence.includes('?') && YOU_ASK.test(sentence)
}

const WEAKER = new Set(['job', 'upgrading', 'other'])

/** A named destination makes a seller's move for work or family a relocation. */
function relocated(scene: Scene, hit: Hit, destination: Claim | undefined): Hit {
  const isNamed = destination?.facts.some((fact) => !fact.negated) === true || /out of state|otro estado/.test(scene.text)
  return isNamed && sideOf(scene) !== 'buyer' && WEAKER.has(hit.value) ? { ...hit, value: 'relocation' } : hit
}
