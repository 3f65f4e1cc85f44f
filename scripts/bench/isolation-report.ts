import type { IsolationReport } from './isolation.ts'
import { CALL_MS, RATES, ROUND_SECONDS, TIMEOUT_MS } from './isolation-plan.ts'
import type { Machine } from './machine.ts'
import type { Spread } from './percentiles.ts'
import type { RatioInterval } from './ratio-interval.ts'

export function isolationPart({ blocks, core, rows }: IsolationReport, { at, machine }: { at: string; machine: Machine }): string {
  const lines = rows.map(({ database, trouble, sound, failing, p50_ratio, p95_ratio, unanswered }) => {
    const cells = [database, trouble, sound.n, failing.n, ms(sound), ms(failing), interval(p50_ratio), interval(p95_ratio), unanswered]
    return `| ${cells.join(' | ')} |`
  })
  const rates = Object.entries(RATES).map(([kind, { own, neighbour }]) => `${kind} ${own} and ${neighbour}`)
  const cores = Object.entries(core).map(([kind, share]) => `${kind} ${share}`)
  return `## Isolation

Two locations in one process, both texted by new contacts at a steady rate (${rates.join(', ')} a second); a call of HighLevel takes ${CALL_MS.min}–${CALL_MS.max} ms. Replies of the
first, webhook to acceptance, p50 / p95 / p99 in ms, beside a neighbour that is served and beside one whose every call hangs (until the timeout of ${TIMEOUT_MS / 1000} s), gets a 429, gets a 500, is
refused a connection, or gets a 401. ${blocks} pairs of rounds of ${ROUND_SECONDS} s in one process, which of the two comes first by chance; both rounds of a pair meet the same times of HighLevel, and each
round has a neighbour of its own. Ratios are failing to sound, with the 95 % interval of a bootstrap over the pairs. Share of one core used: ${cores.join(', ')}.
Measured on ${at.slice(0, 10)}, commit ${machine.commit}, load average ${machine.load} at the start.

| database | the neighbour's calls | replies, sound | replies, failing | sound | failing | p50_ratio | p95_ratio | unanswered |
|---|---|---|---|---|---|---|---|---|
${lines.join('\n')}`
}

const ms = ({ p50, p95, p99 }: Spread): string => `${p50} / ${p95} / ${p99}`
const interval = ({ ratio, low, high }: RatioInterval): string => `${ratio} (${low}–${high})`
