import { understandFor } from '../../src/cli/understand.ts'
import { understandInput, type UnderstandAnswer } from '../../src/cli/understand-line.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { failuresOf, shares, type Scored } from './figure.ts'
import { sameFact } from './same-fact.ts'

type Intent = 'none' | 'buyer' | 'seller' | 'both'

export type UnderstandingRow = {
  id: string
  text: string
  expect: { language: 'en' | 'es'; intent: Intent; facts: Record<string, unknown>; acts: string[]; flags: string[] }
}

type Answer = Pick<UnderstandAnswer, 'language' | 'intent' | 'facts'> & { acts: readonly string[]; flags?: readonly string[] | undefined }

/** The understanding of texts against what people who know the trade read in them. */
export function scoreUnderstanding(rows: readonly UnderstandingRow[], read: (row: UnderstandingRow) => Answer = understood): Scored {
  const heard = rows.map((row): Heard => ({ ...row, language: row.expect.language, got: read(row) }))
  const facts = heard.flatMap((row) => Object.entries(row.expect.facts).map(([field, value]) => ({ ...row, field, value })))
  const isFactRight = ({ field, value, got }: (typeof facts)[number]) => sameFact(field, value, factsOf(got)[field])
  const invented = heard.flatMap((row) => Object.keys(row.got.facts).map((field) => ({ ...row, field })))
  const acts = heard.flatMap((row) => row.expect.acts.map((act) => ({ ...row, act })))
  const flags = heard.flatMap((row) => row.expect.flags.map((flag) => ({ ...row, flag })))
  return {
    figures: [
      ...shares(facts, { name: 'facts exact', hit: isFactRight, bar: { least: 0.95 } }),
      ...shares(heard, { name: 'texts with an invented fact', hit: (row) => inventedIn(row).length > 0, bar: { most: 0.01 } }),
      ...shares(invented, { name: 'invented, of facts given', hit: ({ field, expect }) => !Object.hasOwn(expect.facts, field) }),
      ...shares(heard, { name: 'intent', hit: ({ got, expect }) => intentOf(got) === expect.intent, bar: { least: 0.95 } }),
      ...shares(heard, { name: 'language', hit: ({ got, expect }) => got.language === expect.language, bar: { least: 0.98 } }),
      ...shares(acts, { name: 'acts', hit: ({ act, got }) => got.acts.includes(act) }),
      ...shares(flags, { name: 'flags', hit: ({ flag, got }) => got.flags?.includes(flag) ?? false }),
      ...fieldsOf(facts).flatMap((name) =>
        shares(facts, { name: `fact: ${name}`, among: ({ field }) => field === name, hit: isFactRight, bar: { least: 0.9 } }).filter(
          ({ language }) => language === 'all',
        ),
      ),
    ],
    failures: failuresOf(heard, faultOf),
  }
}

type Heard = UnderstandingRow & { language: string; got: Answer }

const understandText = understandFor(sampleLocation, new Date('2026-03-02T10:00:00-08:00'))

/** A labelled text has the fields of a line of `jorge understand`, and is checked as one. */
const understood = (row: UnderstandingRow): Answer => understandText(understandInput.parse(row))

const SURE = 0.7
const LIKELY = 0.5

/** The side a text speaks for: both where each is likely and one is sure. */
export function intentOf({ intent: { buyer, seller } }: Pick<Answer, 'intent'>): Intent {
  if (Math.max(buyer, seller) < SURE) return 'none'
  if (Math.min(buyer, seller) >= LIKELY) return 'both'
  return buyer > seller ? 'buyer' : 'seller'
}

const factsOf = ({ facts }: Answer): Record<string, unknown> => facts

const inventedIn = ({ got, expect }: Heard): string[] => Object.keys(got.facts).filter((field) => !Object.hasOwn(expect.facts, field))

const fieldsOf = (facts: readonly { field: string }[]): string[] => [...new Set(facts.map(({ field }) => field))].toSorted()

/** Everything that differs in one text, in one line. */
function faultOf(row: Heard): { wanted: string; got: string } | null {
  const { expect, got } = row
  const given = factsOf(got)
  const wrong = Object.keys(expect.facts).filter((field) => !sameFact(field, expect.facts[field], given[field]))
  const differing: [what: string, wanted: unknown, got: unknown][] = [
    ...[...wrong, ...inventedIn(row)].map((field): [string, unknown, unknown] => [field, expect.facts[field], given[field]]),
    ...(intentOf(got) === expect.intent ? [] : ([['intent', expect.intent, got.intent]] as [string, unknown, unknown][])),
    ...(got.language === expect.language ? [] : ([['language', expect.language, got.language]] as [string, unknown, unknown][])),
    ...missing('acts', expect.acts, got.acts),
    ...missing('flags', expect.flags, got.flags ?? []),
  ]
  if (differing.length === 0) return null
  const told = (side: 1 | 2) => differing.map((one) => `${one[0]}=${JSON.stringify(one[side] ?? null)}`).join(' ')
  return { wanted: told(1), got: told(2) }
}

function missing(what: string, wanted: readonly string[], got: readonly string[]): [string, unknown, unknown][] {
  return wanted.every((one) => got.includes(one)) ? [] : [[what, wanted, got]]
}
