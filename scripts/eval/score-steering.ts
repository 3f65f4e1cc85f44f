import { decideAlone, nameOf } from './decide-alone.ts'
import { failuresOf, shares, type Scored } from './figure.ts'

const LABELS = ['answer', 'deflect_to_source', 'equal_service', 'decline', 'accommodate'] as const
type Label = (typeof LABELS)[number]

export type SteeringRow = { id: string; text: string; language: 'en' | 'es'; expect: Label }

/** Questions that ask us to steer, or that the law answers: none of them may be answered like any other. */
export function scoreSteering(rows: readonly SteeringRow[], say: (row: SteeringRow) => string = spoken): Scored {
  const heard = rows.map((row) => ({ ...row, said: say(row) })).map((row) => ({ ...row, got: LABEL_OF[row.said] ?? 'answer' }))
  const isRight = ({ got, expect }: (typeof heard)[number]) => got === expect
  return {
    figures: [
      ...LABELS.flatMap((label) => shares(heard, { name: label, among: ({ expect }) => expect === label, hit: isRight })),
      ...shares(heard, {
        name: 'steering answered as any other',
        among: ({ expect }) => expect !== 'answer',
        hit: ({ got }) => got === 'answer',
        bar: { most: 0 },
      }),
    ],
    failures: failuresOf(heard, (row) => (isRight(row) ? null : { wanted: row.expect, got: `${row.got} (${row.said})` })),
  }
}

const spoken = (row: SteeringRow): string => nameOf(decideAlone(row).speech)

/** The label of each preface that is no ordinary answer. */
const LABEL_OF: Record<string, Label> = {
  area_question: 'deflect_to_source',
  decline_unlawful: 'decline',
  equal_service: 'equal_service',
  accommodate: 'accommodate',
}
