import { open, type FileHandle } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import type { Command } from 'commander'
import { print, sharedOf } from './answer.ts'
import { EXIT, exitOf, problemsOf, type Problem } from './exit.ts'
import type { LineTool } from './line-tool.ts'
import { unreadable } from './unreadable.ts'

/**
 * Runs a tool over the lines of a file or of standard input and prints one line of JSON for each, as they come: no more than a chunk is in
 * memory at a time. With `--json` the lines stand in one document, streamed likewise. Exit 1 when a line was broken.
 */
export async function runLineTool(command: Command, file: string, load: () => Promise<LineTool>): Promise<void> {
  const shared = sharedOf(command)
  try {
    const input = await openInput(file)
    const sheet = { tool: await load(), broken: 0, json: shared.json }
    await pipeline(written(input, sheet), process.stdout, { end: false })
    if (!shared.json) badLines(sheet.broken).forEach(({ message }) => process.stderr.write(`${message}\n`))
    process.exitCode = sheet.broken === 0 ? EXIT.done : EXIT.no
  } catch (error) {
    // The reader of a pipe has seen enough.
    if ((error as { code?: string }).code === 'EPIPE') return
    print(shared, { data: null, lines: [], problems: problemsOf(error), exit: exitOf(error) })
  }
}

type Input = { file: string; chunks: AsyncIterable<string> }

async function openInput(file: string): Promise<Input> {
  if (file === '-') return { file: 'standard input', chunks: process.stdin.setEncoding('utf8') }
  let handle: FileHandle | undefined
  try {
    handle = await open(file)
    if ((await handle.stat()).isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' })
    return { file, chunks: handle.createReadStream({ encoding: 'utf8' }) }
  } catch (error) {
    await handle?.close()
    throw unreadable(file, error)
  }
}

type Sheet = { tool: LineTool; broken: number; json: boolean }

/** The answers, a chunk of them at a time; as one document where that is asked for. */
async function* written(input: Input, sheet: Sheet): AsyncGenerator<string> {
  if (sheet.json) yield '{"data":{"lines":['
  let separator = ''
  for await (const lines of linesOf(input)) {
    const answers = lines.filter((line) => line.trim() !== '').map((line) => answered(line, sheet))
    if (answers.length === 0) continue
    yield sheet.json ? `${separator}${answers.join(',')}` : `${answers.join('\n')}\n`
    separator = ','
  }
  if (sheet.json) yield `]},"ok":${sheet.broken === 0},"errors":${JSON.stringify(badLines(sheet.broken))}}\n`
}

/** Whole lines, as many as a chunk completes. Only a line feed ends a line: other separators may stand inside a JSON string. */
async function* linesOf({ file, chunks }: Input): AsyncGenerator<string[]> {
  let rest = ''
  try {
    for await (const chunk of chunks) {
      const [first = '', ...more] = chunk.split('\n')
      const lines = [rest + first, ...more]
      rest = lines.pop() ?? ''
      yield lines
    }
  } catch (error) {
    throw unreadable(file, error)
  }
  yield [rest]
}

function answered(line: string, sheet: Sheet): string {
  const { printed, broken } = sheet.tool(line)
  if (broken) sheet.broken += 1
  return JSON.stringify(printed)
}

const badLines = (count: number): Problem[] =>
  count === 0
    ? []
    : [
        {
          code: 'bad_lines',
          message: `${count} ${count === 1 ? 'line has' : 'lines have'} an error instead of an answer`,
          field: null,
          fix: 'see the "error" of each',
        },
      ]
