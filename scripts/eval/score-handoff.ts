import { decideAlone } from './decide-alone.ts'
import { failuresOf, shares, type Scored } from './figure.ts'

type Side = 'buyer' | 'seller'

/** A first text to the lead bot, and the bot it belongs to; null: it calls for no handoff, however near it comes. */
export type HandoffRow = { id: string; text: string; lang: 'en' | 'es'; to: Side | null }

/** Texts that call for a bot get it, and none is handed over that does not. */
export function scoreHandoff(rows: readonly HandoffRow[], went: (row: HandoffRow) => Side | null = handedTo): Scored {
  const heard = rows.map((row) => ({ ...row, language: row.lang, got: went(row) }))
  const isRight = ({ got, to }: (typeof heard)[number]) => got === to
  return {
    figures: [
      ...shares(heard, { name: 'handed over', among: ({ to }) => to !== null, hit: isRight, bar: { least: 0.95 } }),
      ...shares(heard, {
        name: 'handed to the other bot',
        among: ({ to }) => to !== null,
        hit: ({ got, to }) => got !== null && got !== to,
        bar: { most: 0 },
      }),
      ...shares(heard, {
        name: 'handed over without a wish',
        among: ({ to }) => to === null,
        hit: ({ got }) => got !== null,
        bar: { most: 0 },
      }),
    ],
    failures: failuresOf(heard, (row) => (isRight(row) ? null : { wanted: row.to ?? 'no handoff', got: row.got ?? 'no handoff' })),
  }
}

function handedTo({ id, text }: HandoffRow): Side | null {
  const { handoff } = decideAlone({ id, text })
  return handoff?.decision.status === 'proceed' ? handoff.decision.to : null
}
