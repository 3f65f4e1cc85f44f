import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What signs sessions, and the keys that encrypt tokens at rest (base64 of 32 bytes; the first writes, all read). */
export type OwnSecrets = { session: string; keys: string[] }

/**
 * The secrets of an installation that was given none: made at the first start, kept in `dataDir` for its owner alone.
 * Production and staging never come here, their secrets are required.
 */
export function ensureSecrets(dataDir: string): OwnSecrets {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return { session: keptSecret(join(dataDir, 'session-secret')), keys: keptSecret(join(dataDir, 'secret-key')).split(',') }
}

/** Two starts at once agree: the file appears whole under its name or not at all, and the first one stays. */
function keptSecret(file: string): string {
  const existing = readSecret(file)
  if (existing !== null) return existing
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readFileSync(file, 'utf8').trim()
}

function readSecret(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
