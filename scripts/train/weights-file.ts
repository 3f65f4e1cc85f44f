import type { KeptLikeness } from '../../src/lib/text-likeness.ts'

/** The text of a generated data file: what `command` taught, one table by name. */
export const weightsFile = (command: string, name: string, table: KeptLikeness): string =>
  `${headOf(command)}export const ${name} = ${tableText(table, '')}\n`

/** The same for several tables, by what they tell. */
export const weightsFiles = (command: string, name: string, tables: Readonly<Record<string, KeptLikeness>>): string =>
  `${headOf(command)}export const ${name} = {\n${Object.entries(tables)
    .map(([of, table]) => `  ${of}: ${tableText(table, '  ')},\n`)
    .join('')}}\n`

const headOf = (command: string): string => `/** Written by \`npm run ${command}\`; see scripts/${command.replace(':', '-')}.ts. */\n`

const tableText = ({ bias, scale, weights }: KeptLikeness, indent: string): string =>
  [`{`, `  bias: ${bias},`, `  scale: ${scale},`, `  weights:`, `    '${weights}',`, `}`].join(`\n${indent}`)
