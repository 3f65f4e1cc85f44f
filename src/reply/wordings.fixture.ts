import { ANSWER_TOPICS, isForPerson } from '../conversation/answer-topics.ts'
import type { ByField, Fact, FactField, FactValue, Facts } from '../conversation/fact.ts'
import { RESISTANCES } from '../conversation/location-texts.ts'
import type { Ask, ComposeContext, Feeling, Goal, Preface } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { QUESTION_KEYS } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { askPieces } from './ask-texts.ts'
import { LEARNED } from './learned.fixture.ts'
import { wordsOf } from './location-vocabulary.ts'
import { pieces, prefacePieces } from './preface-texts.ts'
import { screen } from './screen.ts'
import type { Candidate } from './screen/stage.ts'
import { slotsFor } from './slots.ts'
import { VOCABULARY } from './vocabulary.ts'

export const LANGUAGES: Language[] = ['en', 'es']

export const fact = (field: FactField, value: FactValue): Fact => ({
  field,
  value,
  unit: null,
  confidence: 0.9,
  approximate: false,
  sourceMessageId: 'm1',
  statedAt: '2026-03-03T10:00:00Z',
  basis: 'explicit',
  status: 'current',
})
export const factsOf = (values: ByField<FactValue>): Facts =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, fact(field as FactField, value)]))

export const KNOWN = factsOf({
  area: ['Upland'],
  price_max: 620_000,
  financing: 'approved',
  property_address: '88 Larkspur Way',
  email: 'dana@example.com',
})
export const context: ComposeContext = {
  contactFirstName: 'Dana',
  facts: KNOWN,
  turnSeed: 's',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain',
  reason: 'the open house form',
  proactive: false,
}
export const goalOf = (language: Language, preface: Preface | null): Goal => ({
  bot: 'lead',
  language,
  firstText: false,
  preface,
  ask: null,
})
export const candidateOf = (text: string, language: Language, more: Partial<Candidate> = {}): Candidate => ({
  text,
  language,
  location: sampleLocation,
  firstText: false,
  purpose: 'reply',
  ...more,
})

const FEELING_KINDS: Feeling[] = ['death', 'inherited', 'divorce', 'money', 'owing', 'turned_down', 'disagreement', 'hard']

/** Every preface there is, with what it needs. */
export const PREFACES: Preface[] = [
  { kind: 'greet' },
  { kind: 'read_back', field: 'price_max', value: '610k' },
  { kind: 'looked_back', field: 'price_max', value: '610k' },
  { kind: 'moving_on' },
  { kind: 'sorry_slow' },
  { kind: 'say_simpler' },
  { kind: 'identity' },
  { kind: 'identity', brief: true },
  { kind: 'answer_later', by: 'today' },
  ...ANSWER_TOPICS.map((topic): Preface => (isForPerson(topic) ? { kind: 'answer', topic, by: 3 } : { kind: 'answer', topic })),
  ...QUESTION_KEYS.map((key): Preface => ({ kind: 'why', key })),
  ...FEELING_KINDS.map((about): Preface => ({ kind: 'feeling', about })),
  { kind: 'answer_area_other', area: 'Pomona' },
  { kind: 'person_open' },
  { kind: 'by_text' },
  { kind: 'ask_away' },
  { kind: 'your_question' },
  { kind: 'many_callers' },
  { kind: 'automated' },
  { kind: 'area_question' },
  { kind: 'perhaps_area', by: 'today' },
  { kind: 'answer_area_served', area: 'Fontana' },
  { kind: 'refusal_ok' },
  { kind: 'human_coming', by: 'tomorrow' },
  { kind: 'human_coming', by: 6, call: true },
  { kind: 'human_coming', by: 6, call: true, at: 'tomorrow after 3' },
  { kind: 'wrap_up' },
  { kind: 'wrap_up', next: 'letter' },
  { kind: 'wrap_up', next: 'lender' },
  { kind: 'wrap_up', next: 'window' },
  { kind: 'thanks' },
  { kind: 'renter' },
  { kind: 'solicitation' },
  { kind: 'referral' },
  { kind: 'agent_represented' },
  { kind: 'attachment' },
  { kind: 'unknown_language' },
  { kind: 'calm' },
  { kind: 'minor' },
  { kind: 'deletion_request' },
  { kind: 'soft_close' },
  { kind: 'handed_over', to: 'buyer' },
  { kind: 'handed_over', to: 'seller' },
  { kind: 'decline_unlawful' },
  { kind: 'equal_service' },
  { kind: 'accommodate' },
  { kind: 'accommodate', access: true },
  { kind: 'misunderstood' },
  { kind: 'light_nudge' },
  { kind: 'unsure' },
  { kind: 'agent_note' },
  { kind: 'stepping_back' },
  ...[...RESISTANCES, 'never_heard_of'].flatMap((type) => [1, 2, 3, 4, 5].map((rung): Preface => ({ kind: 'objection', type, rung }))),
]

export const BOTS = ['lead', 'buyer', 'seller'] as const

export const RUNGS = [1, 2, 3, 'options'] as const

export const questionTexts = (language: Language) => {
  const slots = slotsFor(goalOf(language, null), context, sampleLocation)
  return QUESTION_KEYS.flatMap((key) =>
    RUNGS.flatMap((rung) => {
      const wordings = VOCABULARY[language].questions[key][rung]
      const made = pieces(`${key}.${rung}`, wordings, slots)
      const conditional = wordings.filter((wording) => wording.includes('{if_'))
      const said = pieces(
        `${key}.${rung}`,
        conditional.map((wording) => wording.replace(/[{]if_\w+[}]/, '')),
        slots,
      )
      return [...made, ...said.filter(({ text }) => made.every((one) => one.text !== text))].map(({ text, id }) => ({
        id,
        text,
        key,
        rung,
      }))
    }),
  )
}

export const prefaceTexts = (language: Language) =>
  PREFACES.flatMap((preface) =>
    BOTS.flatMap((bot) => [true, false].map((alone) => ({ bot, alone }))).flatMap(({ bot, alone }) => {
      const slots = slotsFor(goalOf(language, preface), context, sampleLocation)
      return prefacePieces(preface, { facts: KNOWN, slots, language, words: wordsOf(sampleLocation, language), bot, alone }).map(
        ({ id, text }) => ({ id, text, preface }),
      )
    }),
  )

export const acknowledged = (language: Language) =>
  LEARNED.flatMap((values) => {
    const facts = factsOf(values)
    const preface: Preface = { kind: 'acknowledge', fields: Object.keys(values) as FactField[] }
    const slots = slotsFor(goalOf(language, preface), { ...context, facts }, sampleLocation)
    return prefacePieces(preface, { facts, slots, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false }).map(
      ({ id, text }) => ({
        id,
        text,
        preface,
        facts,
      }),
    )
  })

/** What the gate would not let out, with its reason. */
export const refusals = (candidates: Candidate[]): string[] => [
  ...new Set(
    candidates.flatMap((candidate) => {
      const { verdict, code } = screen(candidate)
      return verdict === 'pass' ? [] : [`${verdict} ${code}: ${candidate.text}`]
    }),
  ),
]

/** Questions about what they said before that stand in no rung. */
export const lookingBackTexts = (language: Language) => {
  const slots = slotsFor(goalOf(language, null), context, sampleLocation)
  const told = { ...KNOWN, ...factsOf({ timeline: 'soon', relocation_destination: 'Reno' }) }
  const input = { facts: told, slots, language, words: wordsOf(sampleLocation, language) }
  const sooner: Ask = { key: 'timeline_acceptable', rung: 3, sooner: { part: 'mid', month: 4 } }
  const anew = (['financing', 'timeline', 'timeline_acceptable'] as const).map((key): Ask => ({ key, rung: 1, anew: true }))
  const carried: Ask[] = [
    { key: 'timeline', rung: 1, stale: 'timeline', carried: true },
    { key: 'property_needs', rung: 1, stale: 'relocation_destination', carried: true },
  ]
  const loan: Ask = { key: 'financing', rung: 1, loan: true }
  return [sooner, loan, ...anew, ...carried].flatMap((ask) => askPieces(ask, input).map(({ id, text }) => ({ id, text, ask })))
}
