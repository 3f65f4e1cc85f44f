import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const CLI = fileURLToPath(new URL('../../bin/cli.js', import.meta.url))
export const SERVER = fileURLToPath(new URL('../../bin/jorge.js', import.meta.url))

type Variables = Record<string, string>

type Ran = { code: number; out: string; err: string }

/** The real command line in `root`, in an environment of its own. */
export function commandLine(root: string) {
  const start = (args: string[], variables: Variables = {}, entry = CLI): ChildProcess => {
    const env = { PATH: process.env['PATH'], TMPDIR: root, NO_COLOR: '1', ...variables }
    return spawn(process.execPath, ['--', entry, ...args], { env, cwd: root, stdio: ['pipe', 'pipe', 'pipe'] })
  }
  const run = (args: string[], variables: Variables = {}, input = ''): Promise<Ran> => outcomeOf(start(args, variables), input)
  return {
    start,
    run,
    ask: async (args: string[], variables: Variables = {}) => {
      const { code, out } = await run([...args, '--json'], variables)
      return { code, ...(JSON.parse(out) as Document) }
    },
    serving: (args: string[], variables: Variables) => servedBy(start(args, variables)),
    dataDir: (name: string): Variables => ({ JORGE_ENV: 'development', DATA_DIR: join(root, name) }),
  }
}

export async function outcomeOf(child: ChildProcess, input = ''): Promise<Ran> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (data: Buffer) => void (out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => void (err += data.toString()))
  child.stdin?.end(input)
  const [code] = (await once(child, 'close')) as [number]
  return { code, out, err }
}

type Document = { ok: boolean; data: never; errors: { code: string; message: string; field: string | null; fix: string | null }[] }

/** Starts a server and gives its address once it says it; `stop` sends SIGTERM and gives the exit code. */
async function servedBy(child: ChildProcess) {
  const said: string[] = []
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  for await (const line of lines) {
    said.push(line)
    if (/\/health|Stop with/.test(line)) break
  }
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.join('\n'))?.[0] ?? ''
  return {
    url,
    said,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM')
      const [code] = (await once(child, 'exit')) as [number]
      return code
    },
  }
}
