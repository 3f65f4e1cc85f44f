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
  if (!asked && !isRevised) return scene.input.bot === 'seller' ? claims.map((claim) => suited(scene, claim)) : [...claims]
  if (asked && isPutOff(scene.text)) return claims.map((claim) => own(scene, claim, false))
  const stated = claims.flatMap((claim) =>
    claim.facts.flatMap((fact) => (fact.field === 'timeline' ? [{ claim, fact, answer: fromDays(fact) }] : [])),
  )
  const agreed = stated.find(
    ({ claim, answer }) =>
      answer === true && OUR_DAYS_AGREED.test(scene.text.slice(claim.start)) && !(asked && saysNo(sentenceOf(scene.text, claim.end))),
  )
  const denied = asked && agreed === undefined && saysNo(scene.text)
  const decisive = agreed ?? (denied ? stated.findLast(({ answer }) => answer === false) : stated.findLast(({ answer }) => answer !== null))
  const word = asked && decisive === undefined && !SAID_BEFORE.test(scene.text) ? fromWords(scene.text) : null
  const needs =
    asked && decisive === undefined && stated.find(({ fact }) => (NEEDS_UNTIL.test(scene.text) || RATHER.test(scene.text)) && isLate(fact))
  if (needs) return claims.map((claim) => (claim === needs.claim ? { ...claim, facts: [...claim.facts, draft(false, 'computed')] } : claim))
  if (decisive)
    return claims.map((claim) =>
      claim === decisive.claim
        ? { ...claim, facts: [...own(scene, claim, decisive.answer === true).facts, draft(decisive.answer === true, 'computed')] }
        : own(scene, claim, false),
    )
  const kept = claims.map((claim) => own(scene, claim, word?.yes === true))
  if (word === null) return kept
  return [...kept, { rank: 'word', start: word.start, end: word.end, facts: [draft(word.yes, 'context')] }]
}

/** "45 days fine, the house is turn key": our days are taken up whatever we asked last. */
function suited(scene: Scene, claim: Claim): Claim {
  const isTime = claim.facts.some((fact) => fact.field === 'timeline' && fromDays(fact) === true)
  const rest = scene.text.slice(claim.start)
  return isTime && (OUR_DAYS_AGREED.test(rest) || (DAYS_AGREED.test(rest) && !scene.text.includes('?')))
    ? { ...claim, facts: [...claim.facts, draft(true, 'computed')] }
    : claim
}

/** "30 days is perfect. No repairs needed": what the sentences beside it deny is something else. */
const sentenceOf = (text: string, from: number): string => {
  const end = text.slice(from).search(/[.!;](?= |$)/)
  const start = text.slice(0, from).search(/[^.!;]*$/)
  return text.slice(start, end < 0 ? undefined : from + end)
}

/** "Ya te dije" is no yes; "ya te dije que si" is one. */
const SAID_BEFORE =
  /^(?:pero |pues )?ya (?:te|le|les|se|lo|la)(?: lo| la)? (?:dije|di|dijimos|dimos|conteste|respondi|mande)(?!.{0,12} (?:que )?(?:si|no)(?![a-z]))/

/** "Need till summer": not before. */
const NEEDS_UNTIL = spots(
  '(?:need|needs|want|have|take|necesit(?:o|amos)|ocup(?:o|amos)|hasta)(?: [a-z]{1,8}){0,2} (?:til|till|until|hasta)',
)
/** "More like spring" says that ours is too soon. */
const RATHER = spots('more like|rather|closer to|mas bien|mejor|no sooner|instead')
const isLate = ({ value }: Draft): boolean => ((value as Timeline).latest_days ?? 0) > OFFERED_DAYS

/** Our own 30 or 45 days said back are a last day only with a yes, and then no first day; "30 is too soon" is a first day. */
function own(scene: Scene, claim: Claim, isYes: boolean): Claim {
  if (scene.input.pendingQuestion !== 'timeline_acceptable' || !OUR_DAYS.test(scene.text.slice(claim.start, claim.end))) return claim
  const facts = claim.facts.flatMap((fact): Draft[] => {
    if (fact.field !== 'timeline') return [fact]
    const time = fact.value as Timeline
    if (time.latest_days === null) return [fact]
    return isYes ? [{ ...fact, value: { ...time, earliest_days: 0 } }] : []
  })
  return { ...claim, facts }
}

/** "45 days ok if it can be done, the court date is April 20": the other date is no answer. */
const OUR_DAYS_AGREED =
  /^(?:30|45)(?: (?:or|to|o|a|y|and) 45|-45)? (?:days?|dias?)(?:,? (?:yes|yeah|si|is|are|would|be|esta|estan|me|nos)){0,3} (?:ok|okay|fine|good|great|perfect|works?|bien|perfecto|funcionan?|queda|(?:no |not a )problem|not (?:bother|hurt|scare|worry) (?:me|us))(?![a-z])/
/** "Anytime in the next month is fine": so are other days within ours. */
const DAYS_AGREED =
  /^[a-z0-9 -]{3,24} (?:(?:is|are|would be|will be) (?:ok|okay|fine|good|great|perfect)|works?|(?:esta|estaria|me queda|nos queda) (?:bien|perfecto))(?: (?:for|with|by|para) [a-z]{2,8})?(?= (?:i|we|and|y) |[.,!]|$)/
const OUR_DAYS = /(?<!\d)(?:30|45)(?: (?:or|to|o|a) 45|-45)? (?:days?|dias?)|^30(?: (?:or|to|o|a) |-)45$/
const draft = (value: boolean, basis: 'computed' | 'context'): Draft => ({ field: 'timeline_acceptable', value, confidence: 0.85, basis })

function fromDays(fact: Draft): boolean | null {
  const time = fact.value as Timeline
  if (time.open_ended || time.earliest_days > OFFERED_DAYS) return false
  return time.latest_days !== null && time.latest_days <= OFFERED_DAYS ? true : null
}

const HARMLESS =
  /(?<![a-z])(?:(?:not a |no )(?:problem|probably|probs?|issue|worries|biggie|sweat)(?: at all)?|no (?:hay |es )?(?:ningun )?problema|sin problemas?|(?:would|will|does|do) not (?:bother|hurt|scare|worry|kill) (?:me|us|anybody|anyone)|no doubt|no hay (?:bronca|pedo|fijon|tos|pex|falla)|(?:no (?:habria|hay|tengo|tendria|veo)|ningun) inconveniente(?: alguno)?|why not|porque no|por que no|como no|no rush|(?:do|can) not see why not|(?:do|can|could) not (?:see|have|foresee)(?: [a-z]{1,5}){0,2} (?:problem|issue|objection|conflict|reason)s?(?: (?:with|why not))?|(?:no (?:le |les |nos )?(?:veo|vemos|tengo|tenemos) (?:ningun |el )?(?:problema|inconveniente))|sin (?:bronca|pedo|problema|lio)s?|(?:see|have) no (?:reason|problem|issues?|objections?)(?: not to)?|no (?:complaints|objections?|quejas?|objecion)|no sooner said|no veo por ?que no)(?![a-zñ])/
const YES = spots(
  lines(`(?:lines|matches|fits|aligns|lined|ties|times) (?:up |in |out )?(?:perfectly |great |well |nicely )?(?:with|for|our|my|right)|yes|yeah|yea|yep|i (?:guess|think|suppose|believe) so|creo que si|supongo que si|yup|ya|simon|jalo|jala|arre|va|sobres|orale|a dream|thumbs up|acceptable|agreeable|suits? (?:me|us)|music to my ears|bring it on|the (?:sooner|faster|quicker) the better|(?:even )?(?:sooner|faster|quicker) (?:is|would be) (?:better|great|fine)|(?:could |can )?even (?:go |be |do )?(?:it )?(?:sooner|faster|quicker)|count (?:me|us) in|all for it|happy (?:to|with)|glad to|wonderful|excellent|awesome|ideal|alley|cool|sweet|for sure|go (?:for it|ahead)|piece of cake|easy|manageable|reasonable|realistic|feasible|(?:plenty of|more than enough|enough) time|thrilled|over the moon|delighted|entre mas (?:pronto|rapido) mejor|(?:cuanto|mientras) (?:antes|mas pronto|mas rapido) mejor|excelente|encantad[oa]s?|con (?:mucho )?gusto|razonable|suficiente(?: tiempo)?|nos conviene|me conviene|love that|love it|adelante|me queda(?: bien| perfecto)?|nos queda bien|sin falta|sure|you bet|no doubt|totally|
      that should|let us do|lets do|ok|okay|k|works|(?:can|could|would|will|should|might) (?:work|be done|be arranged|happen|manage)|(?:can|could|might|will|would|able to) (?:swing|manage|pull off|handle|do|make) (?:it|that|this)|si se puede|claro que se puede|se puede hacer|si podemos|nos acomoda|fine|sounds (?:good|great|right|fair)|
      perfect|absolutely|of course|definitely|good|great|doable|possible|we can|i can|that would|si|claro|por supuesto|esta bien|perfecto|
      dale|de acuerdo|funciona|me parece bien|como no|seguro|bien|sale|puedo|podemos|correct|deal|agreed`),
)
const NO = spots(
  lines(`(?:doubt|do not think|i do not see|cannot see|can not see|no creo) (?:(?:that |it |if )?(?:we|i|they|that|this|it|us|que|que se|nos|me)(?![a-z]))|no|nope|nah|nel|no way|no se puede|not|can not|never|ni modo|ni hablar|para nada|negative|unfortunately|too (?:soon|fast|quick|early|tight|little|short|rushed)|not enough|(?:muy|bien|demasiado) (?:poco|justo|poquito)(?: tiempo)?|es (?:muy )?poc[oa](?: tiempo)?|no (?:alcanz[a-z]{1,5}|acab[a-z]{1,5}|llegamos|llego) a |no es suficiente|no alcanza|
      impossible|imposible|hard pass|out of the question|(?:cut(?:ting)?|running) it (?:a bit |a little )?(?:too|way too|so) close|way too|rush(?:es|ing)? (?:me|us)|pass on|unrealistic|insane|ridiculous|crazy|longer|nowhere near|(?:need|want|take|have) (?:way |much |a lot |lots |a little |some )?more|olvid(?:elo|alo)|fuera de (?:la )?(?:cuestion|discusion)|se (?:me|nos) hace (?:poco|pronto|corto)|muy (?:pronto|rapido)|demasiado (?:pronto|rapido)|tampoco|doubt it|longer than that|more time|mas tiempo|
      mas plazo|need longer|later than`),
)
const OPEN = spots(
  lines(`tight|maybe|no idea|ni idea|depends?|depende|not sure|quizas?|tal vez|a ver|haber si|dejeme|deje ver|let me|sleep on|talvez|a lo mejor|i do not know|no se(?! puede| va| podria| me)|possibly|
      perhaps|might|(?:i|we|they) do not know|(?:have|had) not (?:really |even )?(?:decided|talked|thought|discussed|figured)|(?:no|aun no|todavia no) (?:lo |la )?(?:(?:sabemos|sabria|sabriamos)(?! [a-z]{2,9}(?:ar|er|ir)(?![a-z]))|decid(?:o|imos)|(?:hemos|he) (?:decidido|hablado|pensado|platicado))|no (?:estoy|estamos) segur[oa]s?|ha(?:y|bria) que (?:ver|pensar|platicar|hablar)|vamos a ver|ya veremos|ahi vemos|(?:we|i) (?:will|would have to) see|quien sabe|who knows|remains to be seen|up in the air|think about|puede ser|ask my|ask the|check with|talk to|talk it over|preguntar(?:le|les)?|consultar(?:lo|le)?|platicar(?:lo)?|if the|if we|if i|only if|siempre y cuando|(?:could|can) not (?:really |quite )?(?:say|tell)|too early to|ajustad[oa]|apretad(?:o|a|it[oa])|probably|hard to say|
      how (?:come|much|would|does)|(?<!(?:about|exactly|just|is) )how long|what`),
)
/** "The 45 days, let me sleep on it": days that are put off are neither taken up nor refused. */
const PUT_OFF = spots(
  'let me (?:think|sleep|see|check|talk|ask|get)|sleep on (?:it|that)|think (?:about|on|over) (?:it|that)|(?:have|need|got) to (?:ask|check with|talk to)|(?:dejeme|dejame|dejenme|deje) (?:pensar|ver|consult|platic|preguntar)[a-z]{0,4}|(?:pensar|platicar|consultar|checar)lo|lo (?:pienso|platico|consulto|checo|pensamos|platicamos)|get back to you(?: on| about)?',
)
const isPutOff = (text: string): boolean =>
  PUT_OFF.test(text) && !/(?<![a-z])(?:no|nope|works?|perfect|too (?:soon|fast|quick))(?![a-z])/.test(text)

const UNCLEAR =
  /\?|^ ?(?:que|pero|perdon|y) si [a-zñ ]{2,30} (?:que|cual|cuando)(?![a-z])|^(?:so |and |but |ok |pero |y )?(?:does|do|did|is|are|what|which|how|why|when|who|can|could|would|will|should|que|cuanto|como|cuando|cual|por que) (?!not|no(?![a-z])|si(?![a-z])|works?|fine|si|problem)|(?:not|no|do not|did not|can not|cannot) (?:really |quite |le |te |lo |la |se |the )?(?:understand|understood|following|follow|get (?:it|the question|what)|entend|entiendo|comprend)|what do you mean|ask me|say (?:that )?again|repeat/

/** "45 works, 30 doesn't": the longer of the two is within what we offer. */
const LONGER = spots(
  '(?:not|no) (?:a day )?(?:sooner|earlier|less|before) (?:than )?45|(?:45|forty[ -]five|cuarenta y cinco)(?: days?| dias?)? (?:(?:would|could|will|might) )?(?:works?|be (?:fine|ok|okay|good|doable)|(?:is|are) (?:fine|ok|okay|good|doable|possible)|funciona|si|esta bien|sale)',
)

/** "45 days? no way": our own days, said back before the answer, ask nothing. */
const unasked = (text: string): string => text.replace(ECHOED, (echo) => '.'.repeat(echo.length))
const ECHOED = /^(?:in |en )?(?:30|45|thirty|forty five)(?: (?:or|to|o|a) 45|-45)?(?: days?| dias?)? ?\?/

const saysNo = (given: string): boolean => isNo(unasked(given))

const isNo = (text: string): boolean =>
  !LONGER.test(text) && NO.test(text.replace(HARMLESS, ' ')) && !OPEN.test(text) && !UNCLEAR.test(text)

type Word = { yes: boolean; start: number; end: number }

/** "Yes. How long does it take?": the first sentence answers us, and the question after it takes nothing back. */
function fromWords(text: string): Word | null {
  const first = text.includes('?') || DENIES_DAYS.test(text) ? ANSWERED_FIRST.exec(text)?.[0] : undefined
  return (first === undefined ? null : fromPlainWords(first)) ?? fromPlainWords(text)
}

/** "Can't do 45 days no way. Fall maybe": what may be later takes nothing back either. */
const DENIES_DAYS =
  /^(?:no,? )?(?:i |we )?(?:can|could|will|would|do) not (?:do|make|be|move|close) (?:30|45|thirty|forty)|^no (?:puedo|podemos|se puede)[a-z ]{0,12} (?:30|45)/
const ANSWERED_FIRST = /^[^.!?]{1,40}[.!](?= )/

/** "Do not call in the mornings" is a no to calls, and "el piso si esta feo" a yes to nothing: neither speaks of our days. */
const BESIDE =
  /(?<![a-z])bien(?= (?:cansad|mal|ocupad|triste|enferm|preocupad|estresad|enojad|car[oa]|lejos|dificil|complicad|atorad))|(?<![a-z])(?:do not|no (?:me|nos|le|les)) (?:call|text|ring|phone|email|visit|knock|bother|disturb|wake|llam|marqu|habl|escrib|text|toqu|busqu|molest|mand)[a-z]*(?: (?!but |pero |and |y )[a-zñ']{1,15}){0,8}|(?<=[a-zñ] )si (?=(?:esta|estan|es|son|tiene|tienen|hay|necesita|necesitan|ocupa|ocupan|le falta|les falta)(?![a-z]))/g

/** A plain yes or no; "tight", "maybe" and "depends" leave it unknown. */
function fromPlainWords(given: string): Word | null {
  const text = unasked(given).replace(BESIDE, (beside) => '.'.repeat(beside.length))
  const longer = LONGER.exec(text)
  if (longer) return { yes: true, start: longer.index, end: longer.index + longer[0].length }
  const fine = HARMLESS.exec(text)
  const rest = fine ? text.slice(0, fine.index) + '.'.repeat(fine[0].length) + text.slice(fine.index + fine[0].length) : text
  if (OPEN.test(rest) || UNCLEAR.test(rest)) return null
  const no = NO.exec(rest)
  if (no) return { yes: false, start: no.index, end: no.index + no[0].length }
  const yes = fine ?? YES.exec(rest)
  return yes ? { yes: true, start: yes.index, end: yes.index + yes[0].length } : null
}
