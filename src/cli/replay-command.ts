import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Command } from 'commander'
import { answer, type Outcome } from './answer.ts'
import { EXIT } from './exit.ts'
import { unreadable } from './unreadable.ts'

/** `jorge replay`: conversations of a file through the real engine, in memory and under a virtual clock. */
export function replayCommand(program: Command): void {
  program
    .command('replay')
    .description('run texts (JSON Lines: contact, text, at?, bot?, tags?) through the engine and print what it decides, one JSON line each')
    .argument('<file>', 'the file to read; - reads standard input')
    .option('--location <file>', 'a locations file whose first usable location answers, instead of the sample')
    .action((file: string, { location }: { location?: string }, command: Command) => answer(command, () => replayFile(file, location)))
}

async function replayFile(file: string, locationFile: string | undefined): Promise<Outcome> {
  const input = await read(file)
  const [{ replay }, { fileLocation }] = await Promise.all([import('./replay.ts'), import('./file-location.ts')])
  const { lines, faults } = await replay(input.split('\n'), fileLocation(locationFile))
  const problems =
    faults === 0
      ? []
      : [{ code: 'bad_lines', message: `${faults} ${faults === 1 ? 'line is' : 'lines are'} no text`, field: null, fix: null }]
  return { data: { lines }, lines: lines.map((line) => JSON.stringify(line)), problems, exit: faults === 0 ? EXIT.done : EXIT.no }
}

async function read(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
}
