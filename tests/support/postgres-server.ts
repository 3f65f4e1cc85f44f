import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private PostgreSQL on the loopback, in a folder of its own, gone after `stop`. */
export type PostgresServer = { port: number; pid: number; url(database: string): string; stop(): Promise<void> }

export type PostgresOptions = {
  /** On for tests that kill the server; off is several times faster. */
  fsync?: boolean
}

const OLDEST = 15
const ROOT = '/usr/lib/postgresql'

/** The newest PostgreSQL on this machine that is new enough, or null. */
export function postgresBin(): string | null {
  const versions = existsSync(ROOT)
    ? readdirSync(ROOT)
        .map(Number)
        .filter((version) => version >= OLDEST)
    : []
  const bins = versions.sort((a, b) => b - a).map((version) => join(ROOT, String(version), 'bin'))
  return bins.find((bin) => existsSync(join(bin, 'initdb')) && existsSync(join(bin, 'postgres'))) ?? null
}

/** Makes a cluster and starts it; it never runs as root, so root lends it the user postgres. */
export async function startPostgres(bin: string, { fsync = false }: PostgresOptions = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jorge-pg-'))
  const as = unprivileged()
  if (as) chownSync(folder, as.uid, as.gid)
  const run = { ...as, cwd: folder }
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'jorge', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...run,
    stdio: 'pipe',
  })
  const port = await freePort()
  const settings = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    fsync: fsync ? 'on' : 'off',
    synchronous_commit: fsync ? 'on' : 'off',
    full_page_writes: fsync ? 'on' : 'off',
    deadlock_timeout: '50ms',
    max_connections: '60',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...run, stdio: ['ignore', 'ignore', 'pipe'] })
  await ready(child)
  return {
    port,
    pid: child.pid ?? 0,
    url: (database) => `postgres://jorge@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await stop(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function unprivileged(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  const [uid, gid] = line?.split(':').slice(2, 4).map(Number) ?? []
  if (uid === undefined || gid === undefined) throw new Error('PostgreSQL does not run as root and there is no user postgres')
  return { uid, gid }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no free port'))))
    })
  })

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with ${String(code)}: ${said}`)))
  })

/** SIGTERM waits for clients; who still hangs on after two seconds is cut off by SIGQUIT. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const hurry = setTimeout(() => child.kill('SIGQUIT'), 2_000)
  await gone
  clearTimeout(hurry)
}
