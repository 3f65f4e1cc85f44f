import type { ByField, Fact, FactField, FactValue, Facts } from '../../src/conversation/fact.ts'
import type { ComposeContext, Goal } from '../../src/conversation/goal.ts'
import type { Language } from '../../src/conversation/reading.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import type { Slots } from '../../src/reply/fill.ts'
import { FIXED_TEXTS } from '../../src/reply/fixed-texts.ts'
import { renderIntro, shortIntro } from '../../src/reply/intro.ts'
import { LEARNED } from '../../src/reply/learned.fixture.ts'
import { wordsOf } from '../../src/reply/location-vocabulary.ts'
import { prefacePieces } from '../../src/reply/preface-texts.ts'
import { slotsFor } from '../../src/reply/slots.ts'
import { VOCABULARY } from '../../src/reply/vocabulary.ts'

/** Every sentence the product itself may say, its slots filled: none may look forbidden. */
export const ownWordings = (): string[] => [...new Set((['en', 'es'] as const).flatMap(wordingsIn))]

function wordingsIn(language: Language): string[] {
  const slots = slotsOf(language)
  const { acknowledgements, ...vocabulary } = VOCABULARY[language]
  const fixed = Object.values(FIXED_TEXTS).map((texts) => texts[language])
  const intros = [renderIntro, shortIntro].map((intro) =>
    intro(sampleLocation, { contactFirstName: 'Dana', reason: 'Zillow', proactive: true }, language),
  )
  return [
    ...sentencesIn([vocabulary, acknowledgements.lines, acknowledgements.anything, fixed], slots),
    ...LEARNED.flatMap((values) => acknowledged(factsOf(values), { slots, language })),
    ...intros,
  ]
}

function sentencesIn(value: unknown, slots: Slots): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '')] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((part) => sentencesIn(part, slots)) : []
}

/** The picking up of what was just learned. */
const acknowledged = (facts: Facts, { slots, language }: { slots: Slots; language: Language }): string[] =>
  prefacePieces(
    { kind: 'acknowledge', fields: Object.keys(facts) as FactField[] },
    { facts, slots, language, words: wordsOf(sampleLocation, language), bot: 'lead', alone: false },
  ).map(({ text }) => text)

/** What the slots of a wording may stand for; those only a turn knows have a plain value. */
const slotsOf = (language: Language): Slots => ({
  value: '620k',
  first: 'Upland',
  second: 'Fontana',
  reason: 'Zillow',
  brand: sampleLocation.brokerage,
  side: language === 'en' ? 'selling' : 'venta',
  Side: language === 'en' ? 'Selling' : 'Venta',
  Value: '620k',
  by: language === 'en' ? 'today' : 'hoy',
  until: language === 'en' ? 'mid April' : 'mediados de abril',
  source: 'Zillow',
  ...Object.fromEntries(Object.entries(slotsFor(goalOf(language), CONTEXT, sampleLocation)).filter(([, value]) => value !== null)),
})

const goalOf = (language: Language): Goal => ({ bot: 'lead', language, firstText: false, preface: null, ask: null })

const factOf = (field: FactField, value: FactValue): Fact => ({
  field,
  value,
  unit: null,
  confidence: 0.9,
  approximate: false,
  sourceMessageId: 'train',
  statedAt: '2026-03-03T10:00:00Z',
  basis: 'explicit',
  status: 'current',
})

const factsOf = (values: ByField<FactValue>): Facts =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, factOf(field as FactField, value)]))

const CONTEXT: ComposeContext = {
  contactFirstName: 'Dana',
  facts: factsOf({ area: ['Upland'], price_max: 620_000, property_address: '88 Larkspur Way', financing: 'approved' }),
  turnSeed: 'train',
  recentTextHashes: [],
  recentTexts: [],
  pace: 'plain',
  reason: null,
  proactive: false,
}
