import { hasTag } from './contact.ts'
import type { DecideInput, Draft, Speech, TouchAsked, Unasked } from './decision.ts'
import { followUpDue } from './due-follow-up.ts'
import { add, callHuman } from './grow.ts'
import { botNamed, type BotName } from './owner.ts'
import { plan } from './plan-follow-up.ts'
import { isSource, provenConsent } from './proven-consent.ts'
import { route } from './route.ts'

/** A contact whose tags we never knew counts as new for so long after the CRM made it; older ones had theirs all along. */
const NEW_MS = 72 * 3_600_000

/**
 * The one opening text to somebody who never wrote and was never written to: once per contact, for ever. From here on it is a
 * plan like others: it waits for the window, and an inbound text that comes first ends it.
 */
export function firstTouch(draft: Draft, input: DecideInput, unasked: Unasked): Speech | null {
  const { touch } = unasked
  if (touch === null || wasTouched(draft) || unasked.texted || !isAsked(input, touch)) return null
  const bot = botFor(draft, input, touch)
  if (bot === null) return null
  if (draft.state.version === 0) add(draft, { type: 'ContactSeen', payload: { source: input.contact.source } })
  const consent = unasked.consented ? null : provenConsent(input, touch.askedAt)
  const refusal = input.contact.phone === null ? NO_PHONE : unasked.consented || consent !== null ? null : NO_CONSENT
  if (refusal !== null) return refused(draft, input, refusal)
  if (consent !== null) {
    draft.decision.consent = consent
    add(draft, { type: 'ConsentRecorded', payload: { consent_id: consent.id, kind: consent.kind } })
  }
  if (draft.state.owner !== bot) add(draft, { type: 'OwnerChanged', payload: { from: draft.state.owner, to: bot, reason: 'first_touch' } })
  plan(draft, input, { kind: 'first_touch', step: 0, due: input.now, askedAt: touch.askedAt })
  return followUpDue(draft, input, { ...unasked, consented: true })
}

/** One that is planned, or was sent; one that was refused may be asked for again. */
const wasTouched = ({ state: { firstTouch: touched, followUp, lastInboundAt, lastTextAt } }: Draft): boolean =>
  touched?.sent === true || followUp.next !== null || lastInboundAt !== null || lastTextAt !== null

/** Read anew, the contact must still look like what the event said. */
function isAsked({ contact, location, now }: DecideInput, { via, sure }: TouchAsked): boolean {
  if (via === 'workflow') return true
  if (via === 'source') return location.first_touch.sources.some((name) => isSource(contact.source, name))
  const { lead, buyer, seller } = location.routing_tags
  const isNew = sure || contact.addedAt === null || now.getTime() - Date.parse(contact.addedAt) < NEW_MS
  return isNew && [lead, buyer, seller].some((tag) => hasTag(contact.tags, tag))
}

/** Who writes: as for a text of theirs; where nobody would answer for want of a tag, the lead bot does what was asked for. */
function botFor(draft: Draft, { contact, location, standing }: DecideInput, { botType }: TouchAsked): BotName | null {
  const routed = route(draft.state, contact, { location, botType, standing })
  draft.decision.why = { step: routed.step, reason: routed.reason, warnings: routed.warnings }
  if (routed.kind === 'bot') return routed.bot
  return routed.reason === 'not_activated' ? (botNamed(botType) ?? 'lead') : null
}

const NO_PHONE = 'No text was sent to this new lead: the contact has no phone number.'
const NO_CONSENT =
  'No text was sent to this new lead: nothing on file says that they agreed to be texted. Name their source under consent_sources if it does.'

/** The team is told once: a new lead waits for nobody else. */
function refused(draft: Draft, input: DecideInput, detail: string): Speech {
  if (!draft.state.onceDone.includes('first_touch_refused')) callHuman(draft, input, { trigger: 'first_touch_refused', detail })
  return { kind: 'silent', reason: 'first_touch_refused' }
}
