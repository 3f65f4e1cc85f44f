// `npm run crash:handoffs`: kills the product at every step of a handoff, then proves that each was made, stopped or put off exactly once.
import { parseArgs } from 'node:util'
import { handoffCrashRun } from './handoff-crash/handoff-crash-run.ts'

const { values } = parseArgs({
  options: {
    db: { type: 'string', default: 'embedded' },
    transactions: { type: 'string', default: 'on' },
    'read-back': { type: 'string', default: 'on' },
    survivor: { type: 'boolean', default: false },
  },
})
const { db } = values
if (db !== 'embedded' && db !== 'postgres') throw new Error('--db embedded or postgres')
const report = await handoffCrashRun({
  db,
  survivor: values.survivor,
  guards: { transactions: values.transactions !== 'off', readBack: values['read-back'] !== 'off' },
  say: (line) => process.stderr.write(`${line}\n`),
})
const { kills, held, faults, seconds } = report
process.stdout.write(
  `${[`${db}: killed ${kills} times at ${held.length} steps in ${seconds} s`, `faults: ${faults.length}`, ...faults].join('\n')}\n`,
)
process.exit(faults.length > 0 ? 1 : 0)
