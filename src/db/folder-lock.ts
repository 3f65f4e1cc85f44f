import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refused } from '../lib/errors.ts'

/** Gives the lock back. */
export type Unlock = () => void

/**
 * Takes the lock beside an embedded database's folder (`<folder>.lock`: pid and start time of the holder).
 * A lock whose holder is gone is taken over. Throws `Refused`, naming the holder's pid.
 */
export function lockFolder(folder: string): Unlock {
  const file = `${folder}.lock`
  mkdirSync(dirname(file), { recursive: true })
  for (let tries = 0; tries < 3; tries += 1) {
    if (createWith(file, `${process.pid} ${startedAt(process.pid) ?? '-'}\n`)) return () => rmSync(file, { force: true })
    const holder = holderOf(file)
    if (holder !== null) {
      throw new Refused(
        `the embedded database in ${folder} is in use by process ${holder}; stop that process, or set DATABASE_URL to run several processes`,
      )
    }
    rmSync(file, { force: true })
  }
  throw new Refused(`the lock ${file} cannot be taken; remove it if no process uses ${folder}`)
}

function createWith(file: string, content: string): boolean {
  try {
    const fd = openSync(file, 'wx', 0o600)
    writeSync(fd, content)
    closeSync(fd)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** The pid that holds the lock and lives, or null. A pid used again by another process has another start time. */
function holderOf(file: string): number | null {
  if (!existsSync(file)) return null
  const [pidText, started] = readFileSync(file, 'utf8').trim().split(' ')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null
  const now = startedAt(pid)
  return now !== null && started !== '-' && started !== now ? null : pid
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A process's start in clock ticks since boot (Linux), or null where the system does not tell. */
function startedAt(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
