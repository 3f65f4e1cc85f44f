// `npm run crash`: kills the product again and again while leads write, then proves that each text was answered exactly once.
import { parseArgs } from 'node:util'
import { crashRun, type CrashOptions, type CrashReport } from './crash/crash-run.ts'

const { values } = parseArgs({
  options: {
    db: { type: 'string', default: 'embedded' },
    replicas: { type: 'string', default: '1' },
    messages: { type: 'string', default: '2000' },
    contacts: { type: 'string', default: '200' },
    kills: { type: 'string', default: '30' },
    lossy: { type: 'boolean', default: false },
    'read-back': { type: 'string', default: 'on' },
    reconcile: { type: 'string', default: 'on' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})

const options = optionsOf()
const report = await crashRun({ ...options, say: (line) => process.stderr.write(`${line}\n`) })
process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : `${linesOf(report).join('\n')}\n`)
process.exit(report.faults.length > 0 ? 1 : 0)

function optionsOf(): CrashOptions {
  const { db, replicas } = values
  if (db !== 'embedded' && db !== 'postgres') throw new Error('--db embedded or postgres')
  if (replicas !== '1' && replicas !== '2') throw new Error('--replicas 1 or 2')
  const [messages, contacts, kills, seed] = [values.messages, values.contacts, values.kills, values.seed].map(Number)
  if (!messages || !contacts || kills === undefined || seed === undefined)
    throw new Error('--messages, --contacts, --kills and --seed are numbers')
  return {
    db,
    replicas: replicas === '1' ? 1 : 2,
    messages,
    contacts,
    kills,
    seed,
    readBack: values['read-back'] !== 'off',
    lossy: values.lossy,
    reconcile: values.reconcile !== 'off',
  }
}

function linesOf({ options: asked, kills, cut, spoiltSends, webhooks, faults, ...rest }: CrashReport): string[] {
  return [
    `${asked.db}, ${asked.replicas} process(es), read-back ${asked.readBack ? 'on' : 'off'}${asked.lossy ? ', webhooks lost, doubled and out of order' : ''}, seed ${asked.seed}: ${asked.messages} texts of ${asked.contacts} contacts in ${rest.seconds} s`,
    `kills: ${kills.done} (${named(kills.at)})`,
    `  cut a claimed turn: ${cut.turns}, a text being sent: ${cut.sends}, an open transaction: ${cut.transactions}`,
    `sends spoilt: ${named(spoiltSends)}`,
    `webhooks: ${webhooks.sent} sent, ${webhooks.repeated} repeats`,
    `given to a person: ${rest.handed}`,
    `replies accepted: ${rest.replies}; written anew: ${rest.redrafted}; sent once more: ${rest.sentAgain}`,
    `faults: ${faults.length}`,
    ...faults.slice(0, 20).map((fault) => `  ${fault}`),
  ]
}

function named(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ')
}
