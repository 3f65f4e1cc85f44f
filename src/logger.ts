import pino, { type Logger } from 'pino'
import { hmacSha256 } from './lib/hash.ts'
import { redact } from './redact.ts'

/** Fields that never belong in a log, whoever writes them. */
const PATHS = ['text', 'phone', 'email', 'name', 'token', 'secret', 'authorization', '*.text', '*.phone', '*.email', '*.token']

/** The process's log: one JSON line each, on stderr, redacted at the sink. `phoneKey` names phones in it as rows of the database do. */
export function openLogger(level: string, phoneKey: string | null = null): Logger {
  const hashPhone = phoneKey === null ? null : (e164: string) => hmacSha256(phoneKey, e164)
  const sink = { write: (line: string) => void process.stderr.write(redact(line, hashPhone)) }
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: PATHS, censor: '[redacted]' } }, sink)
}
