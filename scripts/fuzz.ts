import { parseArgs } from 'node:util'
import { fuzzWebhooks } from './fuzz/webhooks.ts'

/** `npm run fuzz -- webhooks --n 100000 --seed 1`: exit 1 when something happened that must not. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
})
if (positionals[0] !== 'webhooks') {
  console.error('usage: npm run fuzz -- webhooks [--n 100000] [--seed 1]')
  process.exit(2)
}

const report = await fuzzWebhooks({ n: Number(values.n), seed: Number(values.seed), say: (line) => console.error(line) })
const grown = report.heap.late - report.heap.early
const MOST_GROWTH = 32 * 2 ** 20
if (grown > MOST_GROWTH) report.faults.push(`the heap grew by ${Math.round(grown / 2 ** 20)} MB`)
console.log(JSON.stringify(report, null, 2))
process.exit(report.faults.length === 0 ? 0 : 1)
