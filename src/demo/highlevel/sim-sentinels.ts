import type { Reply } from './sim-call.ts'
import { answer, refuse } from './sim-call.ts'
import type { MessageStatus } from './sim-state.ts'
import type { Sim } from './sim-world.ts'

/** How a call ends that is not simply served. `performed`: it takes effect, whatever the caller gets to see. */
export type Reaction = {
  performed: boolean
  ending:
    | { kind: 'usual' }
    | { kind: 'error'; status: number; message: string }
    | { kind: 'reset' }
    | { kind: 'hang' }
    | { kind: 'html' }
    | { kind: 'empty' }
    | { kind: 'without'; key: string }
  /** Wait before anything happens, in milliseconds. */
  delayMs?: number
  /** Only the first so many calls; afterwards as usual. */
  times?: number
  finalStatus?: MessageStatus
}

const error = (status: number, message: string): Reaction => ({ performed: false, ending: { kind: 'error', status, message } })
const accepted = (ending: Reaction['ending']): Reaction => ({ performed: true, ending })

export const DND_TEXT = 'Cannot send message as DND is active for SMS.'
export const UNSUBSCRIBED_TEXT = 'Cannot send message as the contact has unsubscribed.'
export const MISSING_PHONE_TEXT = 'Missing phone number for the contact.'

/** What a send to +1 909 555-xxxx does, by the last four digits: a demo and a test reach an error by the same path. */
export const SEND_SENTINELS: Readonly<Record<string, Reaction>> = {
  '0110': error(400, DND_TEXT),
  '0111': error(400, UNSUBSCRIBED_TEXT),
  '0112': error(400, MISSING_PHONE_TEXT),
  '0113': { ...error(429, 'Too Many Requests'), times: 2 },
  '0114': error(500, 'Internal server error'),
  '0115': accepted({ kind: 'error', status: 500, message: 'Internal server error' }),
  '0116': accepted({ kind: 'hang' }),
  '0117': { performed: false, ending: { kind: 'hang' } },
  '0118': accepted({ kind: 'reset' }),
  '0119': error(401, 'Invalid token: access token is invalid'),
  '0120': accepted({ kind: 'html' }),
  '0121': accepted({ kind: 'without', key: 'messageId' }),
  '0122': { ...accepted({ kind: 'usual' }), delayMs: 3_000 },
  '0123': { ...accepted({ kind: 'usual' }), finalStatus: 'undelivered' },
  '0124': error(400, 'Daily sending limit exceeded for this account.'),
  '0125': error(400, 'Message not sent: this location is inactive.'),
}

export function sentinelOf(phone: string | null): Reaction | null {
  const ending = phone?.match(/^\+1909555(\d{4})$/)?.[1]
  return ending === undefined ? null : (SEND_SENTINELS[ending] ?? null)
}

/** Carries out `reaction` around `perform`; `key` counts how often it has already answered. */
export async function react(
  sim: Sim,
  { reaction, key }: { reaction: Reaction; key: string },
  perform: () => Reply | Promise<Reply>,
): Promise<Reply> {
  const before = sim.state.reactions.get(key) ?? 0
  if (reaction.times !== undefined && before >= reaction.times) return perform()
  sim.state.reactions.set(key, before + 1)
  if (reaction.delayMs) await sim.clock.sleep(reaction.delayMs)
  const usual = reaction.performed ? await perform() : answer({})
  return endingReply(reaction.ending, usual)
}

function endingReply(ending: Reaction['ending'], usual: Reply): Reply {
  if (ending.kind === 'usual') return usual
  if (ending.kind === 'error') return refuse(ending.status, ending.message)
  if (ending.kind === 'html') return { kind: 'html', status: 200, body: '<!doctype html><title>OK</title><h1>It worked</h1>' }
  if (ending.kind === 'empty') return { kind: 'html', status: 200, body: '' }
  if (ending.kind === 'without') return usual.kind === 'json' ? { ...usual, body: withoutKey(usual.body, ending.key) } : usual
  return ending
}

function withoutKey(body: unknown, key: string): unknown {
  return Object.fromEntries(Object.entries(body ?? {}).filter(([name]) => name !== key))
}
