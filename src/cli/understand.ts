import { FACT_FIELDS } from '../conversation/fact.ts'
import { unknownContact } from '../conversation/contact.ts'
import { isTheirs } from '../conversation/learn.ts'
import type { Heard } from '../conversation/heard.ts'
import type { Location } from '../conversation/location.ts'
import { mergeFacts } from '../conversation/merge-facts.ts'
import type { QuestionKey } from '../conversation/reading.ts'
import { expiryOf, type Offer } from '../conversation/slot.ts'
import { initialState } from '../conversation/state.ts'
import { hearTexts } from '../turn/hear-texts.ts'
import { lexiconOf } from '../turn/lexicon.ts'
import type { UnderstandAnswer, UnderstandLine } from './understand-line.ts'

/** Reads texts as a turn would, each as the first of its contact. `now` stands in where a line names no time. Pure. */
export function understandFor(location: Location, now: Date): (line: UnderstandLine) => UnderstandAnswer {
  const lexicon = lexiconOf(location)
  return (line) => {
    const at = line.now ? new Date(line.now) : now
    const contact = { ...unknownContact(line.id), zone: line.time_zone ?? null }
    const pending = pendingOf(line)
    const state = {
      ...initialState(),
      owner: line.bot ?? 'lead',
      pending: pending && { key: pending, rung: 1 as const },
      offer: offerOf(line, at),
    }
    const text = { inboxId: line.id, messageId: line.id, text: line.text, attachments: 0, sentAt: at, stale: false, botType: null }
    const [heard] = hearTexts([text], { state, facts: {}, contact, location, lexicon, now: at })
    if (!heard) throw new Error('a text was not heard')
    return answerOf(line, heard)
  }
}

/** The times on offer, as a turn would hold them. */
function offerOf({ offered_slots: starts }: UnderstandLine, at: Date): Offer | null {
  const slots = (starts ?? []).map((start) => ({ start: new Date(start).toISOString(), end: new Date(start).toISOString() }))
  if (slots.length === 0) return null
  const offer = { round: 1, purpose: 'book' as const, replaces: null, avoid: [], chosen: null, rejections: 0 }
  return { ...offer, slots, offeredAt: at.toISOString(), expiresAt: expiryOf(slots, at) }
}

/** A seller is asked for a price under a key of its own. */
const pendingOf = ({ asked, bot }: UnderstandLine): QuestionKey | null =>
  asked === 'price' && bot === 'seller' ? 'price_point' : (asked ?? null)

function answerOf(line: UnderstandLine, heard: Heard): UnderstandAnswer {
  const { acts, intent, flags } = heard.understanding
  const raised = [...(heard.optOutUnclear ? (['optout_unclear'] as const) : []), ...flags]
  return {
    id: line.id,
    language: heard.language.current,
    consent: consentOf(heard.consent, line.opted_out ?? false),
    acts: [...new Set(acts.map(({ kind }) => kind))],
    intent: intent.message,
    facts: factsOf(heard),
    ...(raised.length > 0 ? { flags: raised } : {}),
  }
}

/** "Yes" is an opt-in only while the contact's own words forbid texts; "sí" never is one. */
function consentOf(consent: Heard['consent'], optedOut: boolean): UnderstandAnswer['consent'] {
  switch (consent) {
    case 'ayuda':
      return 'help'
    case 'optin_by_yes':
      return optedOut ? 'optin' : 'none'
    case 'si_while_suppressed':
      return 'none'
    case 'none':
    case 'optout':
    case 'optin':
    case 'help':
      return consent
  }
}

/** A chosen time is no stored fact: it becomes an appointment. */
const slotOf = ({ understanding: { facts } }: Heard) =>
  Object.fromEntries(facts.flatMap(({ field, value }) => (field === 'slot' ? [[field, value]] : [])))

/** What a turn stores: merged by its rules, and nothing that a stranger or a renter says of other homes. */
function factsOf(heard: Heard): UnderstandAnswer['facts'] {
  const { facts } = mergeFacts({}, [heard].filter(isTheirs), () => '')
  return { ...slotOf(heard), ...Object.fromEntries(FACT_FIELDS.flatMap((field) => (facts[field] ? [[field, facts[field].value]] : []))) }
}
