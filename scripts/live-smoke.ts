import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { listenForWebhooks } from './smoke/listen.ts'
import { smokeSettings } from './smoke/settings.ts'
import { smoke } from './smoke/smoke.ts'

/** `npm run smoke:ghl -- --location ID --phone NUMBER`: asks the real HighLevel what the specification had to assume. */
const option = { type: 'string' } as const
const options = { location: option, phone: option, calendar: option, listen: option, minutes: option, report: option }
const settings = smokeSettings(flags(), process.env)
if ('refused' in settings) refuse(settings.refused)

const say = (line: string) => console.log(line)
const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms))
const report = await smoke(settings, { fetch, sleep, now: () => new Date(), say })
const webhooks = settings.listen === null ? null : await listenForWebhooks(settings.listen, say)
writeFileSync(settings.report, `${JSON.stringify({ at: new Date().toISOString(), ...report, webhooks }, null, 2)}\n`, { mode: 0o600 })
say(`${report.texts} texts sent; report: ${settings.report}`)
if (report.leftBehind.length > 0) say(`left behind, remove by hand: ${report.leftBehind.join(', ')}`)
process.exit(report.points.every(({ holds }) => holds !== false) ? 0 : 1)

/** What was typed; a flag nobody knows is refused by name. */
function flags() {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    return refuse([
      error instanceof Error ? error.message : String(error),
      `the flags are ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}`,
    ])
  }
}

function refuse(reasons: readonly string[]): never {
  console.error(['nothing was called or sent:', ...reasons.map((reason) => `  ${reason}`)].join('\n'))
  process.exit(2)
}
