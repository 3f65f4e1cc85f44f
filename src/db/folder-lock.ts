import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
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
    const content = contentOf(file)
    const holder = holderOf(content)
    if (holder !== null) {
      throw new Refused(
        `the embedded database in ${folder} is in use by process ${holder}; stop that process, or set DATABASE_URL to run several processes`,
      )
    }
    if (content !== null) removeStale(file, content)
  }
  throw new Refused(`the lock ${file} cannot be taken; remove it if no process uses ${folder}`)
}

/** The file appears with its content: nobody ever reads a lock that does not name its holder yet. */
function createWith(file: string, content: string): boolean {
  const own = `${file}.${process.pid}`
  writeFileSync(own, content, { mode: 0o600 })
  try {
    linkSync(own, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Takes a dead holder's lock away; one that another process has put in its place meanwhile is put back. */
function removeStale(file: string, content: string): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== content) linkSync(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** The pid that holds the lock and lives, or null. A pid used again by another process has another start time. */
function holderOf(content: string | null): number | null {
  const [pidText, started] = (content ?? '').trim().split(' ')
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
