import { buyerBot } from '../../src/bots/buyer/buyer-bot.ts'
import { leadBot } from '../../src/bots/lead/lead-bot.ts'
import { sellerBot } from '../../src/bots/seller/seller-bot.ts'
import { unknownContact } from '../../src/conversation/contact.ts'
import { decide } from '../../src/conversation/decide.ts'
import type { DecideInput, Decision, Speech } from '../../src/conversation/decision.ts'
import type { BotName } from '../../src/conversation/owner.ts'
import { sampleLocation } from '../../src/conversation/sample-location.ts'
import { initialState, type ConversationState } from '../../src/conversation/state.ts'
import { hearTexts } from '../../src/turn/hear-texts.ts'
import { lexiconOf } from '../../src/turn/lexicon.ts'

const NOW = new Date('2026-03-02T10:00:00-08:00')
const CONTACT = unknownContact('eval')

type Row = { id: string; text: string }

/** What the lead bot's turn comes to when a text comes alone, by the product's own decision. */
export const decideAlone = (row: Row): Decision => decideAs(row, 'lead').decision

/** The same with any bot, and what it was decided from. */
export function decideAs({ id, text }: Row, owner: BotName): { decision: Decision; input: DecideInput; state: ConversationState } {
  const state: ConversationState = { ...initialState(), owner }
  const common = { contact: CONTACT, location: sampleLocation, facts: {}, now: NOW }
  const stored = { inboxId: id, messageId: id, text, attachments: 0, sentAt: NOW, stale: false, botType: null }
  const heard = hearTexts([stored], { ...common, state, lexicon: lexiconOf(sampleLocation) })
  const input: DecideInput = {
    ...common,
    heard,
    turnId: 'eval',
    bots: { lead: leadBot, buyer: buyerBot, seller: sellerBot },
    firstText: false,
    hasOpportunity: false,
    recent: { theirs: [], ours: [] },
    standing: { suppressed: null, held: false },
    newId: (prefix) => `${prefix}_eval`,
  }
  return { decision: decide(state, input), input, state }
}

/** The short name of what a turn says: the preface, the fixed text, or why nothing. */
export function nameOf(speech: Speech): string {
  switch (speech.kind) {
    case 'goal':
      return speech.goal.preface?.kind ?? 'ask'
    case 'fixed':
      return speech.key
    case 'silent':
      return speech.reason
  }
}
