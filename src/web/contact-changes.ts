import type { z } from 'zod'
import type { FactField, FactValue } from '../conversation/fact.ts'
import type { BotName, Owner } from '../conversation/owner.ts'
import type { KeyOfRequest } from '../db/request-keys.ts'
import { problemOfChange, type Change, type NotDone } from './change.ts'
import {
  answerBody,
  answered,
  factsBody,
  factsCorrected,
  holdReleaseBody,
  holdReleased,
  optedOut,
  optOutBody,
  ownerBody,
  ownerSet,
  releaseBody,
  takenOver,
  takeOverBody,
} from './contacts-schemas.ts'
import { problem } from './errors.ts'
import { HANDOFF_CHANGES, type HandoffsByHand } from './handoff-changes.ts'
import type { Outcome } from './once.ts'

/** A change of a contact's conversation as a route offers it. `wantsKey`: it must come with an `Idempotency-Key`. */
export type ContactChange = {
  path: string
  summary: string
  body: z.ZodType
  answer: z.ZodType
  wantsKey?: boolean
  act(contacts: ContactChanges, change: OfContact, body: unknown): Promise<Outcome>
}

const takeOver = route({
  path: 'takeover',
  summary: 'A person takes the conversation over; the bot is silent at once',
  body: takeOverBody,
  answer: takenOver,
  act: async (contacts, change) => {
    const taken = await contacts.takeOver(change)
    if (taken.kind !== 'taken') return { problem: problemOfChange(taken) }
    return done(change, { owner: taken.owner, version: taken.version, stopped: taken.stopped.map(stoppedText) })
  },
})

const release = route({
  path: 'release',
  summary: 'Give the contact back to a bot; nothing is sent until the contact writes, unless it is to go on now',
  body: releaseBody,
  answer: ownerSet,
  act: async (contacts, change, { bot, continue_now: goOn }) => {
    const released = await contacts.release({ ...change, bot: bot ?? null, goOn })
    if (released.kind !== 'released') return { problem: problemOfChange(released) }
    return done(change, { owner: released.owner, version: released.version })
  },
})

const setOwner = route({
  path: 'owner',
  summary: 'Give the contact to a bot by hand; limits of handoffs do not count, an opt-out does',
  body: ownerBody,
  answer: ownerSet,
  act: async (contacts, change, { bot }) => {
    const set = await contacts.setOwner({ ...change, to: bot })
    if (set.kind !== 'set') return { problem: problemOfChange(set) }
    return done(change, { owner: set.owner, version: set.version })
  },
})

const answer = route({
  path: 'messages',
  summary: 'Text the contact in your own words; you take the conversation over with it',
  body: answerBody,
  answer: answered,
  wantsKey: true,
  act: async (contacts, change, { text }) => {
    const queued = await contacts.answer({ ...change, text })
    if (queued.kind === 'refused')
      return { problem: { ...problem('text_refused', `this text may not leave: ${queued.code}`), field: 'text' } }
    if (queued.kind !== 'queued') return { problem: problemOfChange(queued) }
    const { actionId, version, segments, warnings, stopped } = queued
    return done(change, { action_id: actionId, owner: 'human', version, segments, warnings, stopped: stopped.map(stoppedText) })
  },
})

const releaseHold = route({
  path: 'holds/release',
  summary: 'Lift the holds of a contact and its phone; refused while a suppression stands',
  body: holdReleaseBody,
  answer: holdReleased,
  act: async (contacts, change, { reason }) => {
    const released = await contacts.releaseHold({ ...change, reason })
    if (released.kind === 'not_held') return { problem: problem('not_found', 'nothing holds this contact') }
    if (released.kind !== 'released') return { problem: problemOfChange(released) }
    return done(change, { holds: released.holds, texts: released.texts })
  },
})

const optOut = route({
  path: 'opt-out',
  summary: 'Record that the contact wants no more texts; only START from the contact ends it',
  body: optOutBody,
  answer: optedOut,
  act: async (contacts, change, { cause }) => {
    const out = await contacts.optOut({ ...change, cause })
    if (out.kind !== 'opted_out') return { problem: problemOfChange(out) }
    return done(change, { suppression_id: out.suppressionId, version: out.version, is_new: out.isNew })
  },
})

const correctFacts = route({
  path: 'facts',
  summary: 'Put facts right; nobody but the contact or another person replaces them',
  body: factsBody,
  answer: factsCorrected,
  act: async (contacts, change, { facts }) => {
    const corrected = await contacts.correctFacts({ ...change, corrections: facts })
    if (corrected.kind !== 'corrected') return { problem: problemOfChange(corrected) }
    return done(change, { changed: corrected.changed, version: corrected.version })
  },
})

export const CONTACT_CHANGES: readonly ContactChange[] = [
  takeOver,
  release,
  setOwner,
  correctFacts,
  answer,
  releaseHold,
  optOut,
  ...HANDOFF_CHANGES,
]

type Typed<Body extends z.ZodType> = Omit<ContactChange, 'body' | 'act'> & {
  body: Body
  act(contacts: ContactChanges, change: OfContact, body: z.output<Body>): Promise<Outcome>
}

/** The route has judged the body by the very schema that types it here. */
function route<Body extends z.ZodType>(typed: Typed<Body>): ContactChange {
  return { ...typed, act: (contacts, change, body) => typed.act(contacts, change, body as z.output<Body>) }
}

const done = ({ contactId }: OfContact, body: object): Outcome => ({ status: 200, body: { contact_id: contactId, ...body } })

const stoppedText = ({ actionId, text }: Stopped) => ({ action_id: actionId, text })

/** `reserved`: the caller's key, where the change keeps its own answer. */
type OfContact = Change & { contactId: string; key: string; reserved: KeyOfRequest | null }
type Stopped = { actionId: string; text: string | null }

/** The changes, each under the locks of a turn. */
export type ContactChanges = HandoffsByHand & {
  takeOver(change: OfContact): Promise<{ kind: 'taken'; owner: Owner; version: number; stopped: Stopped[] } | NotDone>
  release(
    change: OfContact & { bot: BotName | null; goOn: boolean },
  ): Promise<{ kind: 'released'; owner: Owner; version: number } | NotDone>
  setOwner(change: OfContact & { to: BotName }): Promise<{ kind: 'set'; owner: Owner; version: number } | NotDone>
  correctFacts(
    change: OfContact & { corrections: readonly { field: FactField; value: FactValue | null }[] },
  ): Promise<{ kind: 'corrected'; changed: FactField[]; version: number } | NotDone>
  answer(
    words: OfContact & { text: string },
  ): Promise<
    | { kind: 'queued'; actionId: string; version: number; segments: number; warnings: string[]; stopped: Stopped[] }
    | { kind: 'refused'; code: string }
    | NotDone
  >
  releaseHold(
    change: OfContact & { reason: string },
  ): Promise<{ kind: 'released'; holds: number; texts: number } | { kind: 'not_held' } | { kind: 'suppressed'; reason: string }>
  optOut(
    change: OfContact & { cause: 'human' | 'complaint' },
  ): Promise<{ kind: 'opted_out'; suppressionId: string; version: number; isNew: boolean } | NotDone>
}
