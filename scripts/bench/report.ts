import type { HandoffReport } from './handoff.ts'
import type { IngestReport } from './ingest.ts'
import { isolationPart } from './isolation-report.ts'
import type { IsolationReport } from './isolation.ts'
import type { Machine } from './machine.ts'
import type { Spread } from './percentiles.ts'
import type { StartReport } from './start.ts'
import type { TurnsReport, TurnsRow } from './turns.ts'
import type { UnderstandReport } from './understand.ts'

export type Report = {
  at: string
  machine: Machine
  postgres: string | null
  ingest?: IngestReport
  turns?: TurnsReport
  isolation?: IsolationReport
  start?: StartReport
  understand?: UnderstandReport
  handoff?: HandoffReport
}

/** The report as `docs/benchmarks.md` has it. */
export function reportOf(report: Report): string {
  const parts = [
    head(report),
    report.ingest && ingestPart(report.ingest),
    report.turns && turnsPart(report.turns),
    report.isolation && isolationPart(report.isolation, report),
    report.start && startPart(report.start),
    report.understand && understandPart(report.understand),
    report.handoff && handoffPart(report.handoff),
  ]
  return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`
}

function head({ at, machine, postgres }: Report): string {
  return `# Benchmarks

Written by \`npm run bench -- all --write\` on ${at.slice(0, 10)}. HighLevel is imitated, on the same machine and without latency; the brain is the rules. Everything (the
server, its database, the load and the imitated HighLevel) shares the cores below, so the ratios, measured side by side in one run, say more than the absolutes.

| what | value |
|---|---|
| machine | ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGb} GB, Linux ${machine.kernel} |
| load average at the start | ${machine.load} |
| Node | ${machine.node} |
| databases | ${postgres ?? 'no PostgreSQL'}; PGlite ${machine.pglite}; both sync to disk |
| commit | ${machine.commit} (a plus: with changes) |

\`\`\`sh
npm run bench -- ingest            # events accepted
npm run bench -- turns             # turns and their latency
npm run bench -- isolation         # one location beside a broken one
npm run bench -- start             # start and memory
npm run bench -- understand        # reading one text
npm run bench -- handoff           # handing contacts over
npm run bench -- all --write       # this file
                                   # --json, --db embedded|postgres, --seconds N
\`\`\``
}

function handoffPart({ contacts, rounds, evaluateMicros, rows }: HandoffReport): string {
  const lines = rows.map(({ database, workers, called, executed, perSecond, notExecuted }) =>
    line(database, workers, executed.n, ms(executed), ms(called), perSecond, notExecuted),
  )
  return `## Handoffs

Evaluated and executed to the commit, ${contacts} contacts, ${rounds} rounds, one process; *at once*: how many are under way at the same time.
*Executed*: from the begin of the transaction that takes the contact's lock to its commit, what the targets (100 / 500 / 800 ms at P50 / P95 / P99) are set for. *Called*: from the call, the wait for a connection included. The evaluation alone, with ten handoffs on record: p50 ${evaluateMicros.p50} µs, p99 ${evaluateMicros.p99} µs (${evaluateMicros.n} calls).

| database | at once | handoffs | executed, p50 / p95 / p99 ms | called, p50 / p95 / p99 ms | handoffs/s | not executed |
|---|---|---|---|---|---|---|
${lines.join('\n')}`
}

function understandPart({ n, median, p99, messagesPerSecond, adversarial }: UnderstandReport): string {
  const slowest = adversarial[0]
  return `## Understanding

One call of \`understand\` for each labelled text of at most 320 characters, warm, in one process; the adversarial texts have 2,000 characters.

| calls | median ms | p99 ms | messages/s | slowest adversarial text | its ms |
|---|---|---|---|---|---|
| ${n} | ${median} | ${p99} | ${messagesPerSecond} | repeated \`${slowest?.name ?? '–'}\` | ${slowest?.ms ?? '–'} |`
}

function ingestPart({ seconds, connections, yardstick, rows }: IngestReport): string {
  const lines = rows.map((row) =>
    line(
      row.database,
      row.door,
      row.eventsPerSecond,
      row.of_pgbench_ratio ?? '–',
      row.pgbenchPerSecond ?? '–',
      `${row.answerP50} / ${row.answerP99}`,
      row.serverCpuMsPerEvent,
      row.notAccepted,
    ),
  )
  return `## Ingest

Inbound texts of distinct contacts, signed beforehand, by autocannon from its own process over ${connections} connections for ${seconds} s. An event counts when its 200 came: it is committed.
Turns are off (the server opens the app without its loops). \`hmac\` is \`POST /webhooks/ghl/workflow\`, \`ed25519\` is \`POST /webhooks/ghl\`.

| database | signature | events/s | of_pgbench_ratio | pgbench rows/s | answer ms p50 / p99 | server CPU ms an event | not accepted |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}
${yardstick ? yardstickPart(yardstick) : ''}`.trimEnd()
}

const yardstickPart = ({ command, ddl, script }: NonNullable<IngestReport['yardstick']>): string => `
The yardstick is one-row inserts by \`${command}\` on the same server, right before and right after each measurement (their mean), into the inbox's own columns and indexes:

\`\`\`sql
${ddl}
-- insert.sql
${script}
\`\`\``

function turnsPart({ contacts, backlog, rows, processes_2_to_1_ratio: ratio }: TurnsReport): string {
  const summary = rows.map((row) =>
    line(
      row.database,
      row.processes,
      row.turnsAlonePerSecond,
      row.saturated.outside.perSecond,
      row.offered.perSecond,
      ms(row.offered.inside.processing),
      ms(row.offered.outside.reply),
      row.offered.outside.unanswered,
    ),
  )
  return `## Turns

*Turns alone*: a backlog of ${backlog} first texts, contacts known, nothing delivered. *Saturated*: ${contacts} contacts at once, each texting again as soon as it is answered, the whole line
(webhook, turn, text and CRM writes to the imitated HighLevel). *Offered*: texts at a steady rate, answered or not: 200 a second, embedded half of what saturates it. Debounce 0. Latencies are p50 / p95 / p99 in ms: *processing* from the end of
the debounce to the commit, *reply* from the webhook's departure to the acceptance of our text, seen from outside.

| database | processes | turns alone/s | answered/s saturated | offered/s | processing when offered | reply when offered | unanswered |
|---|---|---|---|---|---|---|---|
${summary.join('\n')}
${ratio === null ? '' : `\nprocesses_2_to_1_ratio (answered, saturated, PostgreSQL): **${ratio}**\n`}
Where the time goes, p50 / p95 / p99 in ms:

| run | processing | waited for a claim | load | contact | decide | commit | wait to send | claim, call, settle | CRM call | server CPU ms a turn |
|---|---|---|---|---|---|---|---|---|---|---|
${rows.flatMap(stepLines).join('\n')}`
}

function stepLines(row: TurnsRow): string[] {
  return (['offered', 'saturated'] as const).map((name) => {
    const { inside, serverCpuMsPerTurn } = row[name]
    const { processing, waited, load, contact, decide, commit, send_wait, claim_and_send, crm_call } = inside
    const spreads = [processing, waited, load, contact, decide, commit, send_wait, claim_and_send, crm_call].map(ms)
    return line(`${row.database} ×${row.processes}, ${name}`, ...spreads, serverCpuMsPerTurn)
  })
}

function startPart({ contacts, rows, again_to_first_ratio: ratio }: StartReport): string {
  const lines = rows.map((row) => line(row.database, row.firstMs, row.againMs, row.rssMb, row.rssFilledMb, row.rssReopenedMb))
  return `## Start and memory

From the start of the process to listening; *first* makes the database's tables, *again* is the middle of three. RSS of the server process, ${contacts.toLocaleString('en-US')} contacts with one text each.

| database | first ms | again ms | RSS MB empty | RSS MB after storing | RSS MB opened anew |
|---|---|---|---|---|---|
${lines.join('\n')}
${ratio === null ? '' : `\nagain_to_first_ratio (embedded): **${ratio}**`}`.trimEnd()
}

const line = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`
const ms = ({ p50, p95, p99 }: Spread): string => `${p50} / ${p95} / ${p99}`
