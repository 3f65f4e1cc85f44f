import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem } from 'node:os'

/** What the numbers were measured on. */
export type Machine = {
  cpu: string
  cores: number
  memoryGb: number
  kernel: string
  load: string
  node: string
  pglite: string
  commit: string
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    kernel: release(),
    load: loadavg()
      .map((value) => value.toFixed(2))
      .join(' '),
    node: process.version,
    pglite: packageVersion('@electric-sql/pglite'),
    commit: commitOf(),
  }
}

function packageVersion(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** The commit, with a plus when files were changed since. */
function commitOf(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--', 'src', 'migrations') === '' ? '' : '+')
  } catch {
    return 'unknown'
  }
}
