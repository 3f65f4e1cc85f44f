import { createInterface } from 'node:readline/promises'
import { styleText } from 'node:util'
import type { Command } from 'commander'
import { Refused } from '../lib/errors.ts'
import { EXIT, exitOf, problemsOf, type ExitCode, type Problem } from './exit.ts'

/** Flags that every command takes. */
export type Shared = { json: boolean; color: boolean; yes: boolean; envFile: string | undefined }

/** What a command came to: `data` for programs, `lines` for people. */
export type Outcome = { data: unknown; lines: readonly string[]; problems?: readonly Problem[]; exit?: ExitCode }

/** Runs a command and prints its outcome, or why there is none: one JSON document with `--json`, else lines. */
export async function answer(command: Command, work: (shared: Shared) => Promise<Outcome>): Promise<void> {
  const shared = sharedOf(command)
  try {
    print(shared, await work(shared))
  } catch (error) {
    print(shared, { data: null, lines: [], problems: problemsOf(error), exit: exitOf(error) })
  }
}

export function sharedOf(command: Command): Shared {
  const { json, color, yes, envFile } = command.optsWithGlobals<{ json?: boolean; color?: boolean; yes?: boolean; envFile?: string }>()
  return { json: json ?? false, color: color ?? true, yes: yes ?? false, envFile }
}

/** stdout holds the answer alone; everything else goes to stderr. */
export function print({ json }: Pick<Shared, 'json'>, { data, lines, problems = [], exit = EXIT.done }: Outcome): void {
  if (json) {
    process.stdout.write(`${JSON.stringify({ ok: exit === EXIT.done, data, errors: problems })}\n`)
  } else {
    lines.forEach((line) => process.stdout.write(`${line}\n`))
    problems.forEach(({ message }) => process.stderr.write(`${message}\n`))
  }
  process.exitCode = exit
}

/** Asks before something is lost. Where nobody can be asked the answer is no. */
export async function confirm({ yes }: Shared, question: string): Promise<void> {
  if (yes) return
  if (!process.stdin.isTTY) throw new Refused(`${question} Nothing was changed: nobody can be asked here, add --yes to go on.`)
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const said = await asking.question(`${question} Go on? [y/N] `)
  asking.close()
  if (!/^y(es)?$/i.test(said.trim())) throw new Refused('Nothing was changed.')
}

type Paint = Parameters<typeof styleText>[0]

/** Colours text for a terminal; `--no-color`, NO_COLOR and a pipe leave it as it is. */
export const paint = ({ color }: Pick<Shared, 'color'>, format: Paint, text: string): string =>
  color ? styleText(format, text, { stream: process.stdout }) : text
