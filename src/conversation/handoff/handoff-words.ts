import type { HandoffBlock, HandoffDecision, HandoffNone } from './evaluate-handoff.ts'
import { CIRCLE_MS } from './handoff-limits.ts'

/** What an evaluation came to, as one plain sentence of at most 160 characters without a word of the contact. */
export function handoffWords(decision: HandoffDecision, now: Date): string {
  switch (decision.status) {
    case 'none':
      return NONE_WORDS[decision.reason]
    case 'proceed':
      return `${titled(decision.to)} intent ${decision.score} reaches ${shown(decision.threshold)}`
    case 'blocked':
      return blockedWords(decision, now)
  }
}

const NONE_WORDS: Record<HandoffNone, string> = {
  disabled: 'Handoffs are switched off for this location',
  invalid_input: 'The bot is unknown, or a score is not a number from 0 to 1',
  self_handoff: 'The contact is with this bot already',
  to_lead: 'Nobody is handed to the lead bot',
  not_owner: 'Another bot has the contact',
  owner_human: 'A person has the contact',
  opted_out: 'The contact has opted out',
  booked: 'An appointment lies ahead',
  intent_parked: 'The other wish is parked behind this one',
  not_fresh: 'The texts of this turn say nothing for another bot',
  tie: 'Buying and selling speak equally strongly',
  not_higher: 'The other side speaks more strongly',
  below_threshold: 'The intent does not reach the threshold',
}

type Blocked = Extract<HandoffDecision, { status: 'blocked' }>

function blockedWords(decision: Blocked, now: Date): string {
  const bot = `the ${decision.to} bot`
  const ago = `${minutesAgo(decision, now)} min ago`
  const words: Record<HandoffBlock, string> = {
    locked: 'Another process is handing this contact over; try again in half a minute',
    performance_deferred: `${titled(bot)} is slow or failing; the handoff is tried again in 30 min`,
    performance_exhausted: `${titled(bot)} is still slow or failing after three tries; a person is asked`,
    circular_repeat: `The contact was handed to ${bot} ${ago}; wait until 30 min have passed`,
    circular_return: `The contact left ${bot} ${ago}; wait until 30 min have passed`,
    rate_limit_hourly: 'The contact was handed over three times within an hour; wait until the first of them is an hour old',
    rate_limit_daily: 'The contact was handed over ten times within a day; wait until the first of them is a day old',
    error: 'A part of the handoff failed; the bot that has the contact goes on',
  }
  return words[decision.reason]
}

/** The circular window began when the gate that is shut was passed. */
function minutesAgo({ retryAt }: Blocked, now: Date): number {
  const began = retryAt === null ? now.getTime() : Date.parse(retryAt) - CIRCLE_MS
  return Math.max(0, Math.floor((now.getTime() - began) / 60_000))
}

/** Two decimals at least, as thresholds are spoken of. */
const shown = (value: number): string => (Number.isInteger(Math.round(value * 10_000) / 100) ? value.toFixed(2) : String(value))

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
