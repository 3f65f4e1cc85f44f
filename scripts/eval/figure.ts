/** One measured share: how many of how many, and what it has to reach. */
export type Figure = {
  name: string
  /** `en`, `es`, or `all` of them together. */
  language: string
  hits: number
  of: number
  bar: Bar | null
}

/** A share from 0 to 1 that is the least, or the most, to be seen. */
export type Bar = { least: number } | { most: number }

/** What a set of texts came to. A failure says in a few words what was wanted and what came. */
export type Scored = { figures: Figure[]; failures: Failure[] }

export type Failure = { id: string; text: string; wanted: string; got: string }

/** Whether a figure reaches its bar. One without a bar, or without a case, cannot fail. */
export function reaches({ hits, of, bar }: Figure): boolean {
  if (bar === null || of === 0) return true
  return 'least' in bar ? hits / of >= bar.least : hits / of <= bar.most
}

type Counting<Row> = { name: string; among?: (row: Row) => boolean; hit: (row: Row) => boolean; bar?: Bar }

/** A share of rows, for each language and for all together. Languages without a case are left out. */
export function shares<Row extends { language: string }>(
  rows: readonly Row[],
  { name, among = () => true, hit, bar }: Counting<Row>,
): Figure[] {
  const counted = rows.filter(among)
  return languagesOf(rows).flatMap((language) => {
    const spoken = counted.filter((row) => language === 'all' || row.language === language)
    return spoken.length === 0 ? [] : [{ name, language, hits: spoken.filter(hit).length, of: spoken.length, bar: bar ?? null }]
  })
}

const languagesOf = (rows: readonly { language: string }[]): string[] =>
  [...new Set(rows.map(({ language }) => language))].toSorted().concat('all')

export const failuresOf = <Row extends { id: string; text: string }>(
  rows: readonly Row[],
  judge: (row: Row) => { wanted: string; got: string } | null,
): Failure[] =>
  rows.flatMap((row) => {
    const fault = judge(row)
    return fault === null ? [] : [{ id: row.id, text: row.text, ...fault }]
  })
