import type { KeptLikeness } from '../../src/lib/text-likeness.ts'
import { quantised, type Model } from './logistic.ts'

/** The text of a generated data file: what `command` taught, one table by name. */
export const weightsFile = (command: string, name: string, table: KeptLikeness): string =>
  `${headOf(command)}export const ${name} = ${tableText(table, '')}\n`

/** The same for several tables, by what they tell. */
export const weightsFiles = (command: string, name: string, tables: Readonly<Record<string, KeptLikeness>>): string =>
  `${headOf(command)}export const ${name} = {\n${Object.entries(tables)
    .map(([of, table]) => `  ${of}: ${tableText(table, '  ')},\n`)
    .join('')}}\n`

/** The same for several things over shared features: the places any text has, and the weights of each thing at them. */
export function sharedWeightsFile(
  command: string,
  name: string,
  tables: Readonly<Record<string, { model: Model; places: ReadonlySet<number> }>>,
): string {
  const models = Object.entries(tables)
  const places = [...new Set(models.flatMap(([, table]) => [...table.places]))].sort((a, b) => a - b)
  const things = models.map(([of, { model }]) => {
    const { bias, weights } = model
    return `    ${of}: ${tableText(quantised({ bias, weights: Float64Array.from(places, (place) => weights[place] ?? 0) }), '    ')},\n`
  })
  return `${headOf(command)}export const ${name} = {\n  places:\n    '${gapsOf(places)}',\n  things: {\n${things.join('')}  },\n}\n`
}

/** Numbers that grow, as the gaps between them, seven bits a byte. */
function gapsOf(places: readonly number[]): string {
  const bytes: number[] = []
  for (const [at, place] of places.entries()) {
    let gap = place - (places[at - 1] ?? 0)
    while (gap > 127) {
      bytes.push((gap & 127) | 128)
      gap >>= 7
    }
    bytes.push(gap)
  }
  return Buffer.from(bytes).toString('base64')
}

const headOf = (command: string): string => `/** Written by \`npm run ${command}\`; see scripts/${command.replace(':', '-')}.ts. */\n`

const tableText = ({ bias, scale, places, weights }: KeptLikeness, indent: string): string =>
  [
    `{`,
    `  bias: ${bias},`,
    `  scale: ${scale},`,
    ...(places === undefined ? [] : [`  places: ${places},`]),
    `  weights:`,
    `    '${weights}',`,
    `}`,
  ].join(`\n${indent}`)
