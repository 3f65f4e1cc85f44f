import { messageOf } from '../lib/errors.ts'
import type { Failure } from './classify.ts'

/** Certificate and handshake faults: the request is written only after a good handshake. */
const HANDSHAKE = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'HOSTNAME_MISMATCH',
  'ERR_SSL_WRONG_VERSION_NUMBER',
])
const CONNECT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL'])
const CONNECT_TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT'])

type Fault = Extract<Failure, { at: 'never_sent' | 'in_flight' }>

/** Whether a rejected `fetch` may have reached the CRM. What is not known to have failed before the first byte counts as in flight. */
export function fetchFault(error: unknown): Fault {
  const causes = causesOf(error)
  const codes = causes.map(codeOf)
  const message = codes.find((code) => code !== '') ?? messageOf(error)
  if (causes.some(isTimeout)) return { at: 'in_flight', cause: 'timeout', message: 'no answer in time' }
  if (codes.some((code) => CONNECT_TIMEOUTS.has(code))) return { at: 'never_sent', cause: 'timeout', message }
  if (causes.some(failedToConnect)) return { at: 'never_sent', cause: codes.includes('ETIMEDOUT') ? 'timeout' : 'network', message }
  return { at: 'in_flight', cause: 'network', message }
}

/** `fetch failed` wraps the fault, and a connection tried over several addresses wraps one for each. */
function causesOf(error: unknown): unknown[] {
  const cause = error instanceof Error ? error.cause : undefined
  const inner = cause instanceof AggregateError ? cause.errors : []
  return [error, cause, ...inner].filter((each) => each !== undefined)
}

const codeOf = (error: unknown): string => {
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' ? code : ''
}

const isTimeout = (error: unknown): boolean => error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')

function failedToConnect(error: unknown): boolean {
  const code = codeOf(error)
  const syscall = (error as { syscall?: unknown } | null)?.syscall
  return (
    CONNECT.has(code) || HANDSHAKE.has(code) || /^(CERT_|ERR_TLS_CERT)/.test(code) || syscall === 'connect' || syscall === 'getaddrinfo'
  )
}
