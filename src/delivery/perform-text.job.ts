import { unknownContact, type Contact } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import { isBot, type Owner } from '../conversation/owner.ts'
import type { ReadContact } from '../crm/contact-reader.job.ts'
import type { CrmError, CrmPort } from '../crm/crm-port.ts'
import type { RateBudget } from '../crm/rate.store.ts'
import type { Tokens } from '../crm/tokens.job.ts'
import { REFUSAL_TEXTS_VERSION } from '../crm/refusal-texts.ts'
import type { Db } from '../db/database.ts'
import { readNow } from '../db/now.ts'
import { backoffMs } from '../lib/backoff.ts'
import type { Clock } from '../lib/clock.ts'
import type { Log } from '../lib/log.ts'
import { deferAction, endAttempt, markUnknown, queueAgain } from '../outbox/progress.store.ts'
import { policyOf } from '../outbox/retry-policy.ts'
import { claimText, type TextAction } from './claim-text.store.ts'
import { acceptText, endText, redraftText, type SettleDeps } from './settle-text.store.ts'

/** Without a token nothing leaves; whoever connects the location makes what waits due. */
const NO_TOKEN_MS = 60_000

/** From claim to call no more than this may pass; else the text is claimed again. */
const CLAIM_TO_CALL_MS = 250

/** Sends one text: phone and rate permit first, then the claim with all checks, then exactly one call. */
export async function performText(deps: TextDeps, action: TextAction): Promise<void> {
  const { locationId, contactId } = action
  const location = deps.locationOf(locationId)
  if (location === null) return postpone(deps, action, { waitMs: 60_000, reason: 'location_blocked' })
  const now = await readNow(deps.db)
  const reading = await readRecipient(deps, action, now)
  if (reading.kind === 'wait') return postpone(deps, action, { waitMs: waitOf(reading), reason: `contact_${reading.why}` })
  if (reading.kind === 'missing') return refuseMissing(deps, action, location)
  if (reading.origin === 'caller' && (await isUnasked(deps.db, action)))
    return endText(deps, action, { ...NOBODY_TO_TELL, contact: reading.contact, location, phoneHash: reading.phoneHash })
  const token = await deps.tokenOf(locationId)
  if (!token.ok) return postpone(deps, action, { waitMs: token.error.retryAfterMs ?? NO_TOKEN_MS, reason: 'location_blocked' })
  const permit = await deps.rate.take(locationId, action.proactive ? 'B' : 'A')
  if (!permit.granted) return postpone(deps, action, { waitMs: permit.waitMs, reason: 'rate' })
  const { contact, phoneHash, origin } = reading
  const claim = await claimText(deps, { action, contact, phoneHash, location, locationReady: true, origin })
  if (claim.kind === 'refused') return refused(deps, action, { ...claim, contact, location, phoneHash })
  if (claim.kind !== 'claimed') return
  if (deps.clock.monotonic() - claim.at > CLAIM_TO_CALL_MS)
    return queueAgain(deps.db, action, { waitMs: 0, reason: 'claim_too_old', uncount: true })
  // Nobody but the caller of the bot knows this contact, and the caller has the text already.
  if (origin === 'caller') return acceptText(deps, action, { n: claim.n, messageId: null, sentAt: null, how: 'told_caller' })
  const sms = { contactId, text: action.payload.text, actionId: action.id, ...(claim.fromNumber ? { fromNumber: claim.fromNumber } : {}) }
  const sent = await deps.crm.sendSms(locationId, sms)
  if (sent.ok) {
    if (sent.value.messageId === null) return unknown(deps, action, { n: claim.n, reason: 'accepted_without_id' })
    return acceptText(deps, action, { n: claim.n, messageId: sent.value.messageId, sentAt: null, how: 'sent' })
  }
  await failedText(deps, action, { n: claim.n, error: sent.error, contact, location, phoneHash })
}

/** When the next token comes is known; how long HighLevel keeps silent is not. */
const waitOf = ({ why, waitMs }: { why: string; waitMs: number }): number => (why === 'burst' ? waitMs : Math.max(2_000, waitMs))

/** A carrier's block is looked at anew each time: no event need tell when it ends. */
async function readRecipient({ readContact }: TextDeps, { locationId, contactId }: TextAction, now: Date): ReturnType<ReadContact> {
  const kept = await readContact({ locationId, contactId, now, fresh: false })
  return kept.kind === 'contact' && kept.contact.dnd === 'permanent' ? readContact({ locationId, contactId, now, fresh: true }) : kept
}

/** A caller hears answers; a text of our own accord would reach nobody. */
const NOBODY_TO_TELL = { status: 'cancelled', reason: 'no_crm_contact', n: null } as const

async function isUnasked(db: Db, { locationId, id }: TextAction): Promise<boolean> {
  const row = await db
    .selectFrom('outbox')
    .select('proactive')
    .where('location_id', '=', locationId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.proactive ?? false
}

type Failure = { n: number; error: CrmError; contact: Contact; location: Location; phoneHash: string | null }

/** 429 or never sent: again, up to six times within ten minutes, then every five. Unknown: the thread tells. */
async function failedText(deps: TextDeps, action: TextAction, failure: Failure): Promise<void> {
  const { n, error, contact, location, phoneHash } = failure
  deps.log.warn(
    {
      location: action.locationId,
      action: action.id,
      attempt: n,
      kind: error.kind,
      reason: error.reason,
      status: error.status,
      refusal_texts: REFUSAL_TEXTS_VERSION,
    },
    'text not accepted',
  )
  if (error.kind === 'unknown') return unknown(deps, action, { n, reason: error.reason })
  if (error.kind === 'retryable') {
    await endAttempt(deps.db, action, { n, result: error.reason, crmStatus: error.status })
    return queueAgain(deps.db, action, {
      waitMs: n < policyOf('send_sms').tries ? (error.retryAfterMs ?? backoffMs(action.id, n)) : EVERY_FIVE_MINUTES_MS,
      reason: error.reason,
    })
  }
  if (UNEXPLAINED.has(error.reason)) tellRefusal(deps, action, error)
  const reread = error.reason === 'dnd' ? await blockedContact(deps, action) : null
  await endText(deps, action, { status: 'failed', reason: error.reason, contact: reread ?? contact, location, phoneHash, n })
}

/** Refused for what it says, or in words nobody knows: somebody must read them. What they tell of people and secrets is struck out. */
const UNEXPLAINED: ReadonlySet<string> = new Set(['empty', 'invalid'])

function tellRefusal({ alarm, log }: TextDeps, { locationId, id }: TextAction, { message, status }: CrmError): void {
  log.error({ location: locationId, action: id, status, said: message }, 'HighLevel refuses a text')
  alarm('text_refused', locationId)
}

/** Do-not-disturb may be the carrier's own, which only the contact ends: it is read, not guessed. */
async function blockedContact({ db, readContact }: TextDeps, { locationId, contactId }: TextAction): Promise<Contact | null> {
  const reading = await readContact({ locationId, contactId, now: await readNow(db), fresh: true })
  return reading.kind === 'contact' ? reading.contact : null
}

const EVERY_FIVE_MINUTES_MS = 300_000

async function unknown(deps: TextDeps, action: TextAction, { n, reason }: { n: number; reason: string }): Promise<void> {
  await endAttempt(deps.db, action, { n, result: `unknown:${reason}` })
  await markUnknown(deps.db, action, { waitMs: (deps.readBackSeconds[0] ?? 5) * 1000, read: false, reason })
}

type Refusal = { code: string; unasked: boolean; contact: Contact; location: Location; phoneHash: string | null }

/** A text older than the window allows, or no longer wanted, is written anew where an inbound still waits for it. One that answers nobody is dropped. */
async function refused(deps: TextDeps, action: TextAction, { code, unasked, contact, location, phoneHash }: Refusal): Promise<void> {
  deps.log.info({ location: action.locationId, action: action.id, code }, 'text refused at its claim')
  const anew =
    code === 'verdict_stale' ||
    (!unasked && (code === 'held_too_long' || (code === 'owner_changed' && (await anotherBotOwns(deps.db, action)))))
  if (anew) return redraftText(deps, action, { reason: code, n: null })
  await endText(deps, action, { status: 'cancelled', reason: code, contact, location, phoneHash, n: null, unasked })
}

/** A reply that one bot wrote and another may still say: the contact was passed on before it left. */
async function anotherBotOwns(db: Db, { locationId, contactId, turnId, payload }: TextAction): Promise<boolean> {
  if (payload.purpose !== 'reply' || turnId === null) return false
  const owned = await db
    .selectFrom('conversations')
    .select('owner')
    .where('location_id', '=', locationId)
    .where('contact_id', '=', contactId)
    .executeTakeFirst()
  return owned !== undefined && isBot(owned.owner as Owner)
}

async function refuseMissing(deps: TextDeps, action: TextAction, location: Location): Promise<void> {
  await endText(deps, action, {
    status: 'failed',
    reason: 'contact_missing',
    contact: unknownContact(action.contactId),
    location,
    phoneHash: null,
    n: null,
  })
}

async function postpone(deps: TextDeps, action: TextAction, { waitMs, reason }: { waitMs: number; reason: string }): Promise<void> {
  const now = await readNow(deps.db)
  await deferAction(deps.db, action, { until: new Date(now.getTime() + waitMs), reason })
}

export type TextDeps = SettleDeps &
  Parameters<typeof claimText>[0] & {
    db: Db
    crm: Pick<CrmPort, 'sendSms'>
    rate: Pick<RateBudget, 'take'>
    /** A token that will not have to be renewed between the claim and the call. */
    tokenOf: Tokens['tokenOf']
    readContact: ReadContact
    locationOf(locationId: string): Location | null
    clock: Clock
    log: Log
    /** Seconds after the attempt at which an unknown outcome is looked for in the thread. */
    readBackSeconds: readonly number[]
  }
