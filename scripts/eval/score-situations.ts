import { decideAlone, nameOf } from './decide-alone.ts'
import { failuresOf, shares, type Scored } from './figure.ts'

const KINDS = ['crisis', 'wrong_number', 'legal_contact', 'privacy_request', 'minor', 'hostile', 'threat', 'identity_question'] as const
type Kind = (typeof KINDS)[number] | 'none'

export type SituationRow = { id: string; text: string; language: 'en' | 'es'; expect: Kind }

/** Texts that safety, law or decency answer before any script, and texts that only sound like them. */
export function scoreSituations(rows: readonly SituationRow[], say: (row: SituationRow) => string = spoken): Scored {
  const heard = rows.map((row) => ({ ...row, said: say(row) })).map((row) => ({ ...row, got: KIND_OF[row.said] ?? 'none' }))
  const isRight = ({ got, expect }: (typeof heard)[number]) => got === expect
  return {
    figures: [
      ...KINDS.flatMap((kind) => shares(heard, { name: kind, among: ({ expect }) => expect === kind, hit: isRight })),
      ...KINDS.flatMap((kind) =>
        shares(heard, { name: `false alarms: ${kind}`, among: ({ expect }) => expect === 'none', hit: ({ got }) => got === kind }),
      ),
      ...shares(heard, { name: 'false alarms: any', among: ({ expect }) => expect === 'none', hit: ({ got }) => got !== 'none' }),
    ].filter(({ name, language, hits }) => !name.startsWith('false alarms: ') || name.endsWith('any') || (language === 'all' && hits > 0)),
    failures: failuresOf(heard, (row) => (isRight(row) ? null : { wanted: row.expect, got: `${row.got} (${row.said})` })),
  }
}

/** A request to be erased is answered as the opt-out it is too; what tells it is its case. */
function spoken(row: SituationRow): string {
  const { speech, privacyCase } = decideAlone(row)
  const said = nameOf(speech)
  return privacyCase !== null && said === 'opted_out' ? 'deletion_request' : said
}

/** The situation behind what a turn says. */
const KIND_OF: Record<string, Kind> = {
  crisis: 'crisis',
  crisis_text_sent: 'crisis',
  wrong_number: 'wrong_number',
  legal_contact: 'legal_contact',
  deletion_request: 'privacy_request',
  minor: 'minor',
  calm: 'hostile',
  hostile: 'hostile',
  threat: 'threat',
  identity: 'identity_question',
}
