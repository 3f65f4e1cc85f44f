import { reaches, type Failure, type Figure } from './figure.ts'

/** What one file came to; null where there is no file. */
export type Result = { set: string; part: 'tuning' | 'held-back'; figures: Figure[] | null; failures: Failure[] }

/** The results as a table, one figure a line, and the failures below. */
export function tableOf(results: readonly Result[]): string[] {
  const cells = results.flatMap(({ set, part, figures }) =>
    figures === null ? [[set, part, 'no file: nothing measured']] : figures.map((figure) => [set, part, ...cellsOf(figure)]),
  )
  const table = [HEAD, ...cells]
  const widths = HEAD.map((_, column) => Math.max(...table.map((row) => (row.length === HEAD.length ? (row[column]?.length ?? 0) : 0))))
  return [
    ...table.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    ...results.flatMap(({ set, failures }) => failures.flatMap((failure) => linesOf(set, failure))),
  ]
}

export const isBelow = ({ figures }: Result): boolean => figures?.some((figure) => !reaches(figure)) ?? false

const HEAD = ['set', 'part', 'figure', 'language', 'share', 'count', 'bar', '']

const cellsOf = (figure: Figure): string[] => [
  figure.name,
  figure.language,
  percent(figure.hits / figure.of, 1),
  `${figure.hits}/${figure.of}`,
  barOf(figure),
  figure.bar === null ? '' : reaches(figure) ? 'ok' : 'below',
]

function barOf({ bar }: Figure): string {
  if (bar === null) return ''
  return 'least' in bar ? `>= ${percent(bar.least, 0)}` : `<= ${percent(bar.most, 0)}`
}

const percent = (share: number, places: number): string => `${(share * 100).toFixed(places)} %`

const linesOf = (set: string, { id, text, wanted, got }: Failure): string[] => [
  '',
  `${set} ${id}: ${text}`,
  `  wanted ${wanted}`,
  `  got    ${got}`,
]
