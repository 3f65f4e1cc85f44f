import { written } from './address.ts'
import type { Claim, Draft } from './claim-spans.ts'
import { extractDeciders } from './deciders.ts'
import { extractLiens } from './liens.ts'
import { finds, spots } from './phrases.ts'
import { sentenceText, wordsBefore } from './scene.ts'
import type { Scene } from './scene.ts'
import { lines } from '../../lib/lines.ts'

/** Who decides, what stands against the title, whether an agent is signed, and the free answers about repairs and earlier listings. */
export function extractPeople(scene: Scene): Claim[] {
  return [...extractDeciders(scene), ...extractLiens(scene), ...agents(scene), ...freeAnswer(scene)]
}

const word = (found: RegExpExecArray, fact: Draft): Claim => ({
  rank: 'word',
  start: found.index,
  end: found.index + found[0].length,
  facts: [fact],
})

const DENIED = spots('not|no|never|nor|ni|nunca|tampoco|todavia no')

const ANY = '(?:an? |our |my |another |the |other |own |different |new |una? |otr[oa] |mi |nuestr[oa] ){0,3}'
const KIND = "(?:listing |buyer'?s? |buyers |real estate |great |good |family |local |wonderful |amazing |redfin |zillow |certified ){0,3}"
const AGENT_WORD =
  '(?:agents?|realtors?|brokers?|real estate (?:agent|lady|guy|person)|agente(?: inmobiliari[oa])?|corredor[a]?|realtora|inmobiliaria|broker)'
const AGENT = finds(
  lines(`(?:have|has|had|got|hired|using|use|with|found|chose|picked|retained|signed(?: (?:a contract|up|an agreement|papers|paperwork|
      on))? with|sign(?:ed|ing) (?:up )?with|under contract with|listed (?:it )?with|work(?:ing|ed|s)? with|represented by|already with|
      going with|went with|committed to|already (?:have|got)) ${ANY}${KIND}${AGENT_WORD}(?! (?:fee|commission|number|card|license))|(?:my|
      our) ${KIND}${AGENT_WORD}(?! (?:friend|cousin))|agent (?:is )?(?:listing|already)|(?:already|currently) (?:listed|
      represented)(?: (?:with|by))|under (?:a )?listing agreement|signed a (?:listing|buyer|buyer'?s|representation)[a-z ]{0,16} agreement|
      (?:tengo|tenemos|con|firme con|firmamos con|contrate|contratamos|trabajo con|trabajamos con|trabajando con|estoy con|estamos con) ${ANY}${AGENT_WORD}|
      (?:mi|nuestr[oa]) ${AGENT_WORD}|ya (?:la |lo )?(?:tengo|tenemos|tiene) (?:listada|enlistada|en venta) con`),
)
const AGENT_OTHER = spots(
  lines(`need|want|wanted|find|looking for|looking|are you|as|be|become|should i|do i|prefer|talk to|like to|necesito|busco|no longer|used to|
      fired|hate|hire|if i|if we|ever|quiero|hablar|ocupo|sister is|brother is|wife is|husband is|friend is|not sign|speak|would`),
)
const AGENT_ASKED = /^[ ¿]*(?:do|does|did|is|are|can|could|should|would|what|how|who|are you|es|tiene|puedo|necesito|hay)(?![a-z])/

function agents(scene: Scene): Claim[] {
  const found = Array.from(scene.text.matchAll(AGENT)).find(({ index }) => {
    const sentence = sentenceText(scene, index)
    return !AGENT_OTHER.test(wordsBefore(scene, index, { count: 3 })) && !(AGENT_ASKED.test(sentence) || sentence.includes('?'))
  })
  if (!found) return []
  const negated = DENIED.test(wordsBefore(scene, found.index, { count: 3 }))
  return [word(found, { field: 'has_agent', value: true, confidence: 0.85, negated })]
}

const NOTHING =
  /^(?:no|nope|none|nah|nothing|never|not yet|not really|no never|ninguna?|nada|nunca|todavia no|no nunca)(?![a-z])[ ,.!]{0,3}/
const NOT_AN_ANSWER = spots(
  'what|why|how|who|when|where|que|por que|como|rather not|prefer not|not say|stop|ok|okay|sure|maybe|idk|i do not know|no se|not sure|thanks?|hello|hi|yes|yeah|si|call me|later',
)

/** What was repaired, and how it was listed before, in their own words; only as the answer to that question. */
function freeAnswer(scene: Scene): Claim[] {
  const { pendingQuestion } = scene.input
  if (pendingQuestion !== 'repairs' && pendingQuestion !== 'listing_history') return []
  const start = scene.text.search(/[a-z0-9ñ]/)
  if (start < 0) return []
  const none = NOTHING.exec(scene.text.slice(start, start + 40))
  const isNone = none !== null && scene.words <= 6
  if (isNone)
    return [
      { rank: 'word', start, end: start + none[0].trimEnd().length, facts: [{ field: pendingQuestion, value: 'none', confidence: 0.85 }] },
    ]
  if (scene.text.includes('?') || scene.words < 2 || (scene.words <= 4 && NOT_AN_ANSWER.test(scene.text))) return []
  const end = scene.text.includes('|') ? scene.text.indexOf('|') : scene.text.length
  if (end <= start) return []
  const value = written(scene, start, end)
  return value === '' ? [] : [{ rank: 'answer', start, end, facts: [{ field: pendingQuestion, value, confidence: 0.75 }] }]
}
