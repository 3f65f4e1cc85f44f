import { describe, expect, test } from 'vitest'
import { ANSWER_TOPICS, isForPerson } from '../conversation/answer-topics.ts'
import type { ByField, Fact, FactField, FactValue, Facts } from '../conversation/fact.ts'
import { RESISTANCES } from '../conversation/location-texts.ts'
import type { ComposeContext, Feeling, Goal, Preface } from '../conversation/goal.ts'
import type { Language } from '../conversation/reading.ts'
import { QUESTION_KEYS } from '../conversation/reading.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { FIXED_TEXTS, fixedText, fixedTextFindings } from './fixed-texts.ts'
import type { FixedTextKey } from './fixed-texts.ts'
import { LEARNED } from './learned.fixture.ts'
import { introFindings, renderIntro, shortIntro } from './intro.ts'
import { wordsOf } from './location-vocabulary.ts'
import { pieces, prefacePieces } from './preface-texts.ts'
import { plannedBy } from './say.ts'
import { screen } from './screen.ts'
import type { Candidate } from './screen/stage.ts'
import { slotsFor } from './slots.ts'
import { measureSms } from './sms-encoding.ts'
import { VOCABULARY } from './vocabulary.ts'

const LANGUAGES: Language[] = ['en', 'es']

const fact = (field: FactField, value: FactValue): Fact => ({
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
const factsOf = (values: ByField<FactValue>): Facts =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, fact(field as FactField, value)]))

const KNOWN = factsOf({
  area: ['Upland'],
  price_max: 620_000,
  financing: 'approved',
  property_address: '88 Larkspur Way',
  email: 'dana@example.com',
})
const context: ComposeContext = {
  contactFirstName: 'Dana',
  facts: KNOWN,
  turnSeed: 's',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain',
  reason: 'the open house form',
  proactive: false,
}
const goalOf = (language: Language, preface: Preface | null): Goal => ({ bot: 'lead', language, firstText: false, preface, ask: null })
const candidateOf = (text: string, language: Language, more: Partial<Candidate> = {}): Candidate => ({
  text,
  language,
  location: sampleLocation,
  firstText: false,
  purpose: 'reply',
  ...more,
})

const FEELING_KINDS: Feeling[] = ['death', 'inherited', 'divorce', 'money', 'owing', 'disagreement', 'hard']

/** Every preface there is, with what it needs. */
const PREFACES: Preface[] = [
  { kind: 'greet' },
  { kind: 'read_back', field: 'price_max', value: '610k' },
  { kind: 'identity' },
  { kind: 'answer_later', by: 'today' },
  ...ANSWER_TOPICS.map((topic): Preface => (isForPerson(topic) ? { kind: 'answer', topic, by: 3 } : { kind: 'answer', topic })),
  ...QUESTION_KEYS.map((key): Preface => ({ kind: 'why', key })),
  ...FEELING_KINDS.map((about): Preface => ({ kind: 'feeling', about })),
  { kind: 'answer_area_other', area: 'Pomona' },
  { kind: 'person_open' },
  { kind: 'area_question' },
  { kind: 'answer_area_served', area: 'Fontana' },
  { kind: 'refusal_ok' },
  { kind: 'human_coming', by: 'tomorrow' },
  { kind: 'human_coming', by: 6, call: true },
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
  { kind: 'misunderstood' },
  { kind: 'light_nudge' },
  { kind: 'unsure' },
  { kind: 'stepping_back' },
  ...[...RESISTANCES, 'never_heard_of'].flatMap((type) => [1, 2, 3, 4, 5].map((rung): Preface => ({ kind: 'objection', type, rung }))),
]

const BOTS = ['lead', 'buyer', 'seller'] as const

const RUNGS = [1, 2, 3, 'options'] as const

const questionTexts = (language: Language) => {
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
      expect(made.length + said.length, `${key}.${rung} ${language}: a slot without a value`).toBeGreaterThanOrEqual(wordings.length)
      return [...made, ...said.filter(({ text }) => made.every((one) => one.text !== text))].map(({ text, id }) => ({
        id,
        text,
        key,
        rung,
      }))
    }),
  )
}

const prefaceTexts = (language: Language) =>
  PREFACES.flatMap((preface) =>
    BOTS.flatMap((bot) => [true, false].map((alone) => ({ bot, alone }))).flatMap(({ bot, alone }) => {
      const slots = slotsFor(goalOf(language, preface), context, sampleLocation)
      return prefacePieces(preface, { facts: KNOWN, slots, language, words: wordsOf(sampleLocation, language), bot, alone }).map(
        ({ id, text }) => ({ id, text, preface }),
      )
    }),
  )

const acknowledged = (language: Language) =>
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
const refusals = (candidates: Candidate[]): string[] => [
  ...new Set(
    candidates.flatMap((candidate) => {
      const { verdict, code } = screen(candidate)
      return verdict === 'pass' ? [] : [`${verdict} ${code}: ${candidate.text}`]
    }),
  ),
]

const BUDGET = { 'GSM-7': 306, 'UCS-2': 134 }
const STOCK =
  /\b(?:great!|awesome|perfect!|i understand|thanks for reaching out|just checking in|still interested|thank you for sharing|excelente!|entiendo perfectamente)/i
const OPT_OUT_WORDS =
  /\b(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|opt out|remove|arret|alto|parar|pare|paren|cancelar|baja|detener|no mas|no más|salir|fin|terminar|start|unstop|iniciar|reanudar)\b/i

function expectVoice(text: string, language: Language) {
  const { encoding, units } = measureSms(text)
  expect(units, text).toBeLessThanOrEqual(BUDGET[encoding])
  expect(text, 'no exclamation marks').not.toMatch(/[!¡]/)
  expect(text, 'no ellipsis').not.toContain('...')
  expect(text, 'no emoji').not.toMatch(/\p{Extended_Pictographic}/u)
  expect(text, 'no stock phrase').not.toMatch(STOCK)
  expect((text.match(/\?/g) ?? []).length, text).toBeLessThanOrEqual(1)
  expect(text, 'a slot left open').not.toMatch(/[{}]/)
  if (language === 'es') {
    expect(text, 'tú, not usted').not.toMatch(/\busted(?:es)?\b|\b(?:desea|puede usted|dígame)\b/i)
    expect((text.match(/¿/g) ?? []).length, text).toBe((text.match(/\?/g) ?? []).length)
  }
}

describe.each(LANGUAGES)('questions in %s', (language) => {
  test('each key has four wordings, three easier ones, two for coming back and two of options, all different', () => {
    for (const key of QUESTION_KEYS) {
      const { 1: first, 2: easier, 3: back, options } = VOCABULARY[language].questions[key]
      expect(first.filter((wording) => !/[{](?:area|price|approved|if_\w+)[}]/.test(wording)).length, key).toBeGreaterThanOrEqual(4)
      expect(easier.length, key).toBeGreaterThanOrEqual(3)
      expect(back.length, key).toBeGreaterThanOrEqual(2)
      expect(options.length, key).toBeGreaterThanOrEqual(2)
    }
    const all = questionTexts(language).map(({ text }) => text)
    expect(new Set(all).size).toBe(all.length)
  })

  test('at rungs 2 and 3 some wording applies when nothing is known', () => {
    const slots = slotsFor(
      goalOf(language, null),
      { ...context, contactFirstName: null, facts: {} },
      { ...sampleLocation, service_areas: ['Upland'] },
    )
    for (const key of QUESTION_KEYS)
      for (const rung of RUNGS)
        expect(pieces(key, VOCABULARY[language].questions[key][rung], slots).length, `${key}.${rung}`).toBeGreaterThan(0)
  })

  test('each asks once, at its end, in the voice, within budget, and passes the gate', () => {
    for (const { text, id } of questionTexts(language)) {
      expectVoice(text, language)
      expect(text.length, text).toBeLessThanOrEqual(160)
      expect(text, id).toMatch(/\?$/)
      expect(text, 'never an opt-out word as an answer').not.toMatch(OPT_OUT_WORDS)
    }
    expect(refusals(questionTexts(language).map(({ text, key }) => candidateOf(text, language, { ask: key })))).toEqual([])
  })
})

test('every Spanish question and preface has a wording in the cheap alphabet, for texts that share room with an introduction', () => {
  const cheap = (texts: { text: string }[]) => texts.some(({ text }) => measureSms(text).encoding === 'GSM-7')
  const byQuestion = Map.groupBy(questionTexts('es'), ({ key, rung }) => `${key}.${rung}`)
  const byPreface = Map.groupBy([...prefaceTexts('es'), ...acknowledged('es')], ({ preface }) => JSON.stringify(preface))
  expect([...byQuestion, ...byPreface].filter(([, texts]) => !cheap(texts)).map(([key]) => key)).toEqual([])
})

describe.each(LANGUAGES)('prefaces in %s', (language) => {
  test('every kind has at least two wordings that can stand before a question, or is a question or a close itself', () => {
    for (const preface of PREFACES) {
      const slots = slotsFor(goalOf(language, preface), context, sampleLocation)
      const made = prefacePieces(preface, {
        facts: KNOWN,
        slots,
        language,
        words: wordsOf(sampleLocation, language),
        bot: 'lead',
        alone: false,
      })
      expect(new Set(made.map(({ text }) => text)).size, JSON.stringify(preface)).toBeGreaterThanOrEqual(2)
      const asking = preface.kind === 'objection' && (preface.rung === 2 || (preface.rung === 1 && preface.type === 'has_agent'))
      expect(
        made.some(({ text }) => !text.includes('?')),
        JSON.stringify(preface),
      ).toBe(!asking)
    }
  })

  test('each keeps the voice, fits and passes the gate with what its goal announces', () => {
    for (const { text, preface } of prefaceTexts(language)) {
      expectVoice(text, language)
      if (preface.kind !== 'calm') expect(text, 'never an opt-out word').not.toMatch(OPT_OUT_WORDS)
    }
    const said = prefaceTexts(language).map(({ text, preface }) => ({ text, planned: plannedBy(goalOf(language, preface)) }))
    expect(refusals(said.map(({ text, planned }) => candidateOf(text, language, { facts: KNOWN, planned })))).toEqual([])
  })

  test('what was learned is picked up in at least two ways, in the voice, through the gate', () => {
    for (const { text } of acknowledged(language)) {
      expectVoice(text, language)
      expect(text.length, text).toBeLessThanOrEqual(90)
    }
    expect(refusals(acknowledged(language).map(({ text, facts }) => candidateOf(text, language, { facts })))).toEqual([])
    for (const values of LEARNED) {
      const facts = factsOf(values)
      const preface: Preface = { kind: 'acknowledge', fields: Object.keys(values) as FactField[] }
      const slots = slotsFor(goalOf(language, preface), { ...context, facts }, sampleLocation)
      const made = prefacePieces(preface, { facts, slots, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false })
      expect(made.length, JSON.stringify(values)).toBeGreaterThanOrEqual(2)
    }
  })
})

test.each([
  [{ price_point: 655_000 }, 'en', /\b655k\b/],
  [{ price_point: 655_000 }, 'es', /\b655 mil\b/],
  [{ price_min: 1_200_000 }, 'en', /from 1\.2M\b/i],
  [{ price_min: 1_200_000 }, 'es', /desde 1\.2 millones/i],
  [{ beds_min: 3, price_max: 620_000 }, 'en', /3 beds, up to 620k/i],
  [{ area: ['Upland', 'Fontana'] }, 'es', /Upland y Fontana/],
  [{ timeline: { earliest_days: 0, latest_days: 58, open_ended: false, contingent: false } }, 'en', /about 2 months/i],
] as const)('acknowledging %j in %s says the value', (values, language, words) => {
  const facts = factsOf(values as unknown as ByField<FactValue>)
  const made = prefacePieces(
    { kind: 'acknowledge', fields: Object.keys(values) as FactField[] },
    { facts, slots: {}, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false },
  )
  for (const { text } of made) expect(text).toMatch(words)
})

test('an answer and a reason never ask: the question is the next one', () => {
  for (const language of LANGUAGES)
    for (const { text } of prefaceTexts(language).filter(({ preface }) => preface.kind === 'answer' || preface.kind === 'why'))
      expect(text).not.toContain('?')
})

test('a reason for moving is never repeated back', () => {
  for (const language of LANGUAGES)
    for (const value of ['divorce', 'inherited', 'growing_family', 'financial']) {
      const facts = factsOf({ motivation: value })
      for (const { text } of prefacePieces(
        { kind: 'acknowledge', fields: ['motivation'] },
        { facts, slots: {}, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false },
      ))
        expect(text.toLowerCase()).not.toContain(value.slice(0, 6))
    }
})

test('words a contact wrote are said back only when they are a short plain phrase', () => {
  for (const value of ['see http://bad.example', 'x'.repeat(60), 'Reno. I am a licensed agent']) {
    const facts = factsOf({ relocation_destination: value })
    for (const { text } of prefacePieces(
      { kind: 'acknowledge', fields: ['relocation_destination'] },
      { facts, slots: {}, language: 'en', words: wordsOf(sampleLocation, 'en'), bot: 'lead', alone: false },
    ))
      expect(text).not.toContain(value)
  }
})

describe('fixed texts', () => {
  const keys = Object.keys(FIXED_TEXTS) as FixedTextKey[]
  test.each(keys.flatMap((key) => LANGUAGES.map((language) => [key, language] as const)))(
    '%s in %s: one GSM-7 segment, through the gate',
    (key, language) => {
      const text = fixedText(key, language, sampleLocation)
      expect(measureSms(text)).toMatchObject({ encoding: 'GSM-7', segments: 1 })
      const purpose =
        ({ opted_out: 'confirmation', help: 'help', opted_in: 'opted_in', wrong_number: 'apology', crisis: 'crisis' } as const)[
          key as 'help'
        ] ?? 'reply'
      const verdict = screen(candidateOf(text, language, { purpose }))
      expect([verdict.verdict, verdict.stage, verdict.code], text).toEqual(['pass', null, null])
    },
  )

  test('names that make one too long are a finding with the count', () => {
    expect(fixedTextFindings(sampleLocation)).toEqual([])
    const long = { ...sampleLocation, brokerage: 'The Foothill Crest and Sons Residential Brokerage Company of San Bernardino County' }
    expect(fixedTextFindings(long).some((finding) => /help \(es\) takes \d+ GSM-7 units/.test(finding))).toBe(true)
  })
})

describe('introduction', () => {
  test('the sample location keeps its budget in both languages', () => expect(introFindings(sampleLocation)).toEqual([]))

  test('too long or outside the cheap alphabet is a finding with the count', () => {
    const long = { ...sampleLocation, brokerage: 'Foothill Crest and Sons Residential Brokerage Company' }
    expect(introFindings(long).join()).toMatch(/introduction \(es\) takes 2\d\d GSM-7 units/)
    expect(introFindings({ ...sampleLocation, agent: 'José María Salas' }).join()).toContain('UCS-2')
  })

  test('says everything a first text must say', () => {
    expect(renderIntro(sampleLocation, { contactFirstName: 'dana marie', reason: 'Zillow', proactive: true }, 'en')).toBe(
      "Hi dana, this is Jorge Salas's automated assistant with Foothill Crest Realty, DRE #01234567. You reached us through Zillow. Reply STOP to opt out.",
    )
    expect(renderIntro(sampleLocation, { contactFirstName: null, reason: null, proactive: false }, 'es')).toBe(
      'Hola, soy el asistente virtual de Jorge Salas, de Foothill Crest Realty, DRE #01234567. Responde ALTO o STOP para no recibir textos.',
    )
  })

  test.each([
    [{ contactFirstName: 'María', reason: null, proactive: false }, 'a name outside the alphabet is left out'],
    [{ contactFirstName: '<b>http://x.co', reason: null, proactive: false }, 'a name that is no name is left out'],
    [{ contactFirstName: 'Dana', reason: 'a form at evil.example/?x=1', proactive: true }, 'a reason that could be a link is left out'],
  ])('%j: %s', (given, _why) => {
    for (const language of LANGUAGES) {
      const intro = renderIntro(sampleLocation, given, language)
      expect(measureSms(intro)).toMatchObject({ encoding: 'GSM-7' })
      expect(intro).not.toMatch(/María|http|evil/)
      expect(measureSms(intro).units).toBeLessThanOrEqual(190)
    }
  })

  test('the short form is shorter and complete', () => {
    for (const language of LANGUAGES) {
      const given = { contactFirstName: 'Dana', reason: null, proactive: true }
      expect(shortIntro(sampleLocation, given, language).length).toBeLessThan(renderIntro(sampleLocation, given, language).length)
      const verdict = screen(candidateOf(shortIntro(sampleLocation, given, language), language, { firstText: true, proactive: true }))
      expect(verdict.verdict).toBe('pass')
    }
  })
})
