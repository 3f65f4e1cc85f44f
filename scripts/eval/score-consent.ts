import { understandFor } from '../../src/cli/understand.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { failuresOf, shares, type Scored } from './figure.ts'

export type ConsentRow = {
  id: string
  text: string
  language: 'en' | 'es'
  expect: 'none' | 'optout' | 'unclear' | 'help' | 'optin'
  kind: string
}

type Heard = ConsentRow & { got: ConsentRow['expect'] }

/** The consent reader against labelled texts: every opt-out is heard, and what is none is not taken for one. */
export function scoreConsent(rows: readonly ConsentRow[], read: (row: ConsentRow) => ConsentRow['expect'] = consentOf): Scored {
  const heard: Heard[] = rows.map((row) => ({ ...row, got: read(row) }))
  const isRight = ({ got, expect }: Heard) => got === expect
  const of = (expect: ConsentRow['expect'], kind?: string) => (row: Heard) => row.expect === expect && (kind ?? row.kind) === row.kind
  return {
    figures: [
      ...shares(heard, { name: 'optout, exact', among: of('optout', 'exact'), hit: isRight, bar: { least: 1 } }),
      ...shares(heard, { name: 'optout, free words', among: of('optout', 'free_words'), hit: isRight, bar: { least: 0.97 } }),
      ...shares(heard, { name: 'optout, mixed', among: of('optout', 'mixed'), hit: isRight }),
      ...shares(heard, { name: 'false opt-outs', among: of('none'), hit: ({ got }) => got === 'optout', bar: { most: 0.01 } }),
      ...shares(heard, { name: 'held without need', among: of('none'), hit: ({ got }) => got === 'unclear' }),
      ...(['unclear', 'help', 'optin'] as const).flatMap((expect) => shares(heard, { name: expect, among: of(expect), hit: isRight })),
    ],
    failures: failuresOf(heard, (row) => (isRight(row) ? null : { wanted: `${row.expect} (${row.kind})`, got: row.got })),
  }
}

const understandText = understandFor(sampleLocation, new Date('2026-03-02T10:00:00-08:00'))

function consentOf({ id, text }: ConsentRow): ConsentRow['expect'] {
  const { consent, flags = [] } = understandText({ id, text })
  return consent === 'none' && flags.includes('optout_unclear') ? 'unclear' : consent
}
