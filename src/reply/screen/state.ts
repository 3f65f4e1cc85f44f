import type { FactField, Facts } from '../../conversation/fact.ts'
import { isOwnKey } from '../../conversation/own-key.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import { fixedTextKey } from '../fixed-texts.ts'
import { questionOf } from '../sentences.ts'
import type { Claim } from './claim.ts'
import { claim, claimedIn, followed } from './claim.ts'
import { plainLatin } from './plain-latin.ts'
import type { Candidate, Planned, Stage } from './stage.ts'
import { PASS, refused } from './stage.ts'

/** Stage 11: one question at most, nothing asked that is known, nothing announced that the turn does not do. */
export const state: Stage = {
  name: 'state',
  check(candidate, read) {
    if ((candidate.text.match(/\?+/g) ?? []).length > 1) return refused('two_questions')
    if (asksWhatIsKnown(candidate)) return refused('known_fact')
    const clauses = read(candidate.text)
    const isMade = (promise: Claim) => clauses.some((clause) => claimedIn(clause, promise) !== null)
    const unplanned = PROMISES.some((promise) => isMade(promise) && !mayPromise(promise.code as Planned, candidate))
    return unplanned ? refused('unplanned_promise') : PASS
  },
}

/** Facts that answer a question: any one of them makes it known. */
const ANSWERS: Partial<Record<QuestionKey, readonly FactField[]>> = {
  area: ['area'],
  timeline: ['timeline'],
  price: ['price_max', 'price_min', 'price_point'],
  contact_method: ['contact_method'],
  property_needs: ['beds_min', 'price_max', 'price_min', 'sqft_min'],
  beds: ['beds_min'],
  financing: ['financing'],
  motivation: ['motivation'],
  property_address: ['property_address'],
  timeline_acceptable: ['timeline_acceptable'],
  condition: ['condition'],
  price_point: ['price_point'],
  liens: ['liens'],
  repairs: ['repairs'],
  listing_history: ['listing_history'],
  decision_maker: ['decision_maker'],
}

/** Questions a draft may ask beside the one it was meant to: by their words, without accents. */
const ASKED_IN_WORDS: readonly [QuestionKey, RegExp][] = [
  ['area', /\b(?:which|what) (?:area|city|part of town)\b|\ben que (?:zona|ciudad)\b|\bque (?:zona|ciudad)\b/],
  ['timeline', /\bwhen (?:would|do|are) you\b.*\b(?:move|moving|be in|buy|sell)|\bhow soon\b|\bpara (?:que|cuando)\b.*\bmudar/],
  ['beds', /\bhow many (?:beds|bedrooms)\b|\bcuantos cuartos\b/],
  ['financing', /\bpre-?approv|\bcash,? or\b|\btalked to a lender\b|\bde contado\b|\bpreaprobad/],
  ['property_address', /\bwhat(?:'s| is) the (?:street )?address\b|\ben que (?:calle|domicilio)\b|\b(?:cual es|pasas) la direccion\b/],
]

function asksWhatIsKnown({ text, ask, reopens = false, stale = [], facts: all = {} }: Candidate): boolean {
  const facts: Facts = Object.fromEntries(Object.entries(all).filter(([, { field }]) => !stale.includes(field)))
  if (ask !== undefined && ask !== null && !reopens && known(ask, facts)) return true
  const question = plainLatin(questionOf(text) ?? '')
  return ASKED_IN_WORDS.some(([key, words]) => key !== ask && !shares(key, ask) && known(key, facts) && words.test(question))
}

/** A question about several things may name one that is known. */
const shares = (key: QuestionKey, ask: QuestionKey | null | undefined): boolean =>
  ask === 'property_needs' && (key === 'beds' || key === 'area')

const known = (key: QuestionKey, facts: Facts): boolean =>
  (isOwnKey(key) ? [key] : (ANSWERS[key] ?? [])).some((field) => {
    const fact = facts[field]
    return (
      fact !== undefined && fact.status !== 'excluded' && fact.status !== 'superseded' && fact.value !== 'unknown' && fact.confidence >= 0.5
    )
  })

const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo'

/** What a text announces, by what must be planned for it. */
const PROMISES: readonly Claim[] = [
  claim('booking', [
    "(?:you're|you are|it's|we're)(?: all)?(?: now)? (?:set|booked|confirmed|scheduled)(?: in)?(?: with \\S+)? (?:for|on)",
    `(?:booked|moved|confirmed|scheduled)(?: it| you)?(?: for| to)? (?:${DAYS})`,
    "i(?:'ve| have| just)? (?:booked|scheduled|reserved) (?:you|it|your|the)",
    'appointment (?:with \\S+ )?is (?:now )?(?:set|booked|confirmed)|booked for',
    '(?:quedas?|quedaste|ya estas) (?:agendad[oa]|confirmad[oa]|reservad[oa]|apartad[oa])|tu cita (?:es|esta|queda)|te (?:agende|aparte|reserve)',
    `(?:quedamos|quedaste|quedas|agendado|apartado)(?: para)? el (?:${DAYS})`,
  ]),
  claim('cancellation', [
    '(?:off|from) the calendar',
    followed('appointment', '(?:is|was|has been) (?:off|cancelled|canceled|called off)', 8),
    followed(DAYS, 'is (?:off|cancelled|canceled|called off)', 8),
    "(?:i've|i have|we've|i|we)(?: just)? (?:cancelled|canceled|called off)",
    followed('cita', 'ya no va', 14),
    '(?:se cancela|se cancelo|cancele|cancelamos|ya no esta) (?:la|tu) cita|quite del calendario',
  ]),
  claim('person', [
    followed(
      'agentname|someone|somebody|person|team|colleague',
      "(?:will|'ll|is going to) (?:\\S+ )?(?:call|text|write|reach|get back|reply|answer|contact|follow up|handle|take|be in touch|confirm)",
      4,
    ),
    followed("i'll (?:have|get|ask|send)", '(?:someone|somebody|agentname|person|team)', 2),
    followed(
      'agentname|alguien|persona|equipo|colega',
      '(?:va|van) a (?:escribir\\w*|llamar\\w*|contactar\\w*|buscar\\w*|responder\\w*)|te (?:responde|llamara|escribira|contactara)',
      4,
    ),
  ]),
]

/** The fallback and the crisis text bring the task they announce with them, and so does every text with a purpose of its own. */
const mayPromise = (promise: Planned, candidate: Candidate): boolean =>
  candidate.purpose !== 'reply' || candidate.planned?.includes(promise) === true || (promise === 'person' && announcesItsTask(candidate))

const announcesItsTask = ({ text, location }: Candidate): boolean => {
  const body = text.split(/\bopt out\. |\brecibir textos\. /).at(-1) ?? ''
  const key = fixedTextKey(body, location)
  return key === 'fallback' || key === 'crisis'
}
