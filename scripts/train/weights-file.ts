import type { KeptLikeness } from '../../src/lib/text-likeness.ts'

/** The text of a generated data file: tables of weights by what they tell. */
export function weightsFile(name: string, tables: Readonly<Record<string, KeptLikeness>>): string {
  return `/** Written by \`npm run train:gate\`; see scripts/train-gate.ts. */\nexport const ${name} = {\n${Object.entries(tables).map(tableText).join('')}}\n`
}

const tableText = ([name, { bias, scale, weights }]: [string, KeptLikeness]): string =>
  `  ${name}: {\n    bias: ${bias},\n    scale: ${scale},\n    weights:\n      '${weights}',\n  },\n`
