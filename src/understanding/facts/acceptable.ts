import type { Timeline } from '../../conversation/fact.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { spots } from './phrases.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** The days our seller question offers. */
const OFFERED_DAYS = 45

/** Adds the seller's answer to "would 30 to 45 days work", from the days they name or from their yes or no. */
export function acceptableOf(scene: Scene, claims: readonly Claim[]): Claim[] {
  const asked = scene.input.pendingQuestion === 'timeline_acceptable'
  // Days named to another question are a timeline; only an earlier answer to this one is revised by them.
  const isRevised = scene.input.known.some((fact) => fact.field === 'timeline_acceptable')
  if (!asked && !isRevised) return [...claims]
  const stated = claims.flatMap((claim) =>
    claim.facts.flatMap((fact) => (fact.field === 'timeline' ? [{ claim, answer: fromDays(fact) }] : [])),
  )
  const denied = asked && saysNo(scene.text)
  const decisive = denied ? stated.findLast(({ answer }) => answer === false) : stated.findLast(({ answer }) => answer !== null)
  const word = asked && decisive === undefined ? fromWords(scene.text) : null
  if (decisive)
    return claims.map((claim) =>
      claim === decisive.claim ? { ...claim, facts: [...claim.facts, draft(decisive.answer === true, 'computed')] } : claim,
    )
  if (word === null) return [...claims]
  return [...claims, { rank: 'word', start: word.start, end: word.end, facts: [draft(word.yes, 'context')] }]
}

const draft = (value: boolean, basis: 'computed' | 'context'): Draft => ({ field: 'timeline_acceptable', value, confidence: 0.85, basis })

function fromDays(fact: Draft): boolean | null {
  const time = fact.value as Timeline
  if (time.open_ended || time.earliest_days > OFFERED_DAYS) return false
  return time.latest_days !== null && time.latest_days <= OFFERED_DAYS ? true : null
}

const HARMLESS =
  /(?<![a-z])(?:(?:not a |no )(?:problem|issue|worries|biggie)(?: at all)?|no (?:hay |es )?(?:ningun )?problema|sin problemas?|no doubt|no hay (?:bronca|pedo|fijon|tos|pex|falla)|(?:no (?:habria|hay|tengo|tendria|veo)|ningun) inconveniente(?: alguno)?|why not|porque no|por que no|no rush)(?![a-zñ])/
const YES = spots(
  lines(`yes|yeah|yea|yep|yup|ya|simon|jalo|jala|arre|va|sobres|orale|a dream|thumbs up|love that|love it|adelante|me queda(?: bien| perfecto)?|nos queda bien|sin falta|sure|you bet|no doubt|totally|
      that should|let us do|lets do|ok|okay|k|works|(?:can|could|would|will|should|might) work|fine|sounds (?:good|great|right|fair)|
      perfect|absolutely|of course|definitely|good|great|doable|possible|we can|i can|that would|si|claro|por supuesto|esta bien|perfecto|
      dale|de acuerdo|funciona|me parece bien|como no|seguro|bien|sale|puedo|podemos|correct|deal|agreed`),
)
const NO = spots(
  lines(`no|nope|nah|nel|no se puede|not|can not|never|ni modo|ni hablar|para nada|negative|unfortunately|too (?:soon|fast|quick|early|tight)|
      impossible|imposible|muy (?:pronto|rapido)|demasiado (?:pronto|rapido)|tampoco|doubt it|longer than that|more time|mas tiempo|
      mas plazo|need longer|later than`),
)
const OPEN = spots(
  lines(`tight|maybe|no idea|ni idea|depends?|depende|not sure|quizas?|tal vez|talvez|a lo mejor|i do not know|no se(?! puede| va| podria| me)|possibly|
      perhaps|might|think about|puede ser|ask my|ask the|check with|talk to|talk it over|preguntar(?:le|les)?|consultar(?:lo|le)?|platicar(?:lo)?|if the|if we|if i|only if|siempre y cuando|(?:could|can) not (?:really |quite )?(?:say|tell)|too early to|ajustado|probably|hard to say|
      how (?:come|much|would|long|does)|what`),
)

const UNCLEAR =
  /\?|^(?:so |and |but |ok |pero |y )?(?:does|do|did|is|are|what|which|how|why|when|who|can|could|would|will|should|que|cuanto|como|cuando|cual|por que) (?!not|no(?![a-z])|si(?![a-z])|works?|fine|si|problem)|(?:not|no|do not|did not|can not|cannot) (?:really |quite |le |te |lo |la |se |the )?(?:understand|understood|following|follow|get (?:it|the question|what)|entend|entiendo|comprend)|what do you mean|ask me|say (?:that )?again|repeat/

const saysNo = (text: string): boolean => NO.test(text.replace(HARMLESS, ' ')) && !OPEN.test(text) && !UNCLEAR.test(text)

/** A plain yes or no; "tight", "maybe" and "depends" leave it unknown. */
function fromWords(text: string): { yes: boolean; start: number; end: number } | null {
  const fine = HARMLESS.exec(text)
  const rest = fine ? text.slice(0, fine.index) + '.'.repeat(fine[0].length) + text.slice(fine.index + fine[0].length) : text
  if (OPEN.test(rest) || UNCLEAR.test(rest)) return null
  const no = NO.exec(rest)
  if (no) return { yes: false, start: no.index, end: no.index + no[0].length }
  const yes = fine ?? YES.exec(rest)
  return yes ? { yes: true, start: yes.index, end: yes.index + yes[0].length } : null
}
