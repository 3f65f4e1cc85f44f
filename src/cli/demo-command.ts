import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { answer, type Outcome } from './answer.ts'
import { whole } from './flag-values.ts'
import { runUntilSignal } from './run-until-signal.ts'

type Flags = { port?: number; seed: number; seeds: number; open: boolean; keep?: boolean; personas?: boolean }

/** `jorge demo`: the product against a simulated HighLevel, in a folder that goes with it. */
export function demoCommand(program: Command): void {
  program
    .command('demo')
    .description('run the product against a simulated HighLevel on this machine; no account, no key')
    .option('--port <n>', 'the port to listen on; 0 takes a free one', whole(0, 65_535))
    .option('--seed <n>', "repeats the simulated HighLevel's latencies, and what simulated leads say", whole(0, 2_147_483_647), 1)
    .option('--no-open', 'do not open a browser')
    .option('--keep', 'keep what was typed in DATA_DIR/demo')
    .option('--personas', 'let simulated leads talk to the bots, print what was said and check it, and end')
    .option('--seeds <n>', 'how many times the simulated leads talk, each time otherwise', whole(1, 1_000), 1)
    .action((flags: Flags, command: Command) =>
      answer(command, ({ envFile, json }) => (flags.personas ? letThemTalk(flags, json) : openTheDemo(flags, envFile))),
    )
}

async function letThemTalk({ seed, seeds }: Flags, json: boolean): Promise<Outcome> {
  const { personaReport } = await import('./persona-report.ts')
  return personaReport({ seed, seeds }, (line) => void (json || process.stdout.write(`${line}\n`)))
}

async function openTheDemo({ port, seed, open, keep = false }: Flags, envFile: string | undefined) {
  const { readSetup } = await import('./read-setup.ts')
  const { openDemo } = await import('./demo.ts')
  const folder = keep ? null : mkdtempSync(join(tmpdir(), 'jorge-demo-'))
  const forget = () => folder !== null && rmSync(folder, { recursive: true, force: true })
  try {
    const setup = readSetup({ envFile, set: { ...ALWAYS, ...(folder === null ? {} : { DATA_DIR: folder }) } })
    const server = { ...setup.config.server, ...(port === undefined ? {} : { port }) }
    const demo = await openDemo({ ...setup, config: { ...setup.config, server } }, { seed, kept: keep })
    const close = async () => {
      await demo.app.close()
      forget()
    }
    runUntilSignal({ close, graceSeconds: demo.graceSeconds })
    if (open && process.stdout.isTTY) openBrowser(demo.signIn)
    return { data: { url: demo.url, sign_in: demo.signIn }, lines: demo.say }
  } catch (error) {
    forget()
    throw error
  }
}

/** The demo has its own database and its own location, whatever this environment names. */
const ALWAYS = { JORGE_ENV: 'demo', DATABASE_URL: '', DATABASE_URL_FILE: '', AB_TESTING_DB_CONNECTION_STRING: '', LOCATIONS_FILE: '' }

const OPENERS: Partial<Record<NodeJS.Platform, string[]>> = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }

function openBrowser(url: string): void {
  const [opener = 'xdg-open', ...args] = OPENERS[process.platform] ?? ['xdg-open']
  const child = spawn(opener, [...args, url], { stdio: 'ignore', detached: true })
  // A machine without a browser: the address stands on the screen.
  child.on('error', () => {})
  child.unref()
}
