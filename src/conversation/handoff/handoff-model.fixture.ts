import type { BotName, Owner } from '../owner.ts'
import type { SideScores } from '../reading.ts'

const MIN = 60_000

/** A contact of the model: who has it, what may be sent, and every handoff it ever made; `learned` moves the threshold of a route. */
export type Modelled = {
  owner: Owner
  optedOut: boolean
  now: number
  made: { from: BotName; to: BotName; at: Date }[]
  learned?: Readonly<Record<string, number>>
}

export type ModelStep = { waitMs: number; does: ModelDeed; scores: SideScores }
export type ModelDeed = 'text' | 'opts_out' | 'opts_in' | 'person' | BotName

const WAITS = [
  0,
  1,
  MIN,
  2 * MIN,
  5 * MIN,
  7 * MIN,
  10 * MIN,
  15 * MIN,
  20 * MIN,
  30 * MIN - 1,
  30 * MIN,
  30 * MIN + 1,
  31 * MIN,
  60 * MIN,
  1440 * MIN,
]
const DEEDS: ModelDeed[] = ['lead', 'buyer', 'seller', 'person', 'opts_out', 'opts_in', 'opts_in', 'lead', 'lead', 'lead']
const SCORES = [0, 0.2, 0.4999, 0.5, 0.5999, 0.6, 0.69996, 0.6999, 0.7, 0.7999, 0.8, 0.82, 0.883, 0.99]

/** A step out of one number: mostly texts, a few minutes apart; each number gives the same step. */
export function stepOf(n: number): ModelStep {
  const [wait, does, buyer, seller] = [
    n % 24,
    Math.floor(n / 24) % 30,
    Math.floor(n / 720) % SCORES.length,
    Math.floor(n / 10_080) % SCORES.length,
  ]
  return {
    waitMs: WAITS[wait] ?? (wait - 14) * MIN,
    does: DEEDS[does] ?? 'text',
    scores: { buyer: SCORES[buyer] ?? 0, seller: SCORES[seller] ?? 0 },
  }
}

/** What a person or the contact does beside a text. */
export function done(contact: Modelled, does: Exclude<ModelDeed, 'text'>): void {
  if (does === 'opts_out') contact.optedOut = true
  else if (does === 'opts_in') contact.optedOut = false
  else contact.owner = does === 'person' ? 'human' : does
}

const BASES: Readonly<Record<string, number>> = {
  'lead->buyer': 0.7,
  'lead->seller': 0.7,
  'buyer->seller': 0.8,
  'seller->buyer': 0.6,
}

/**
 * What should become of a text with these scores, told by the plain words of the specification: every handoff ever made is
 * counted, none is left out for being old.
 */
export function modelled(
  { owner, optedOut, now, made, learned = {} }: Modelled,
  { buyer, seller }: SideScores,
  circleMs = 30 * MIN,
): string {
  const rounded = { buyer: Math.round(buyer * 1e4), seller: Math.round(seller * 1e4) }
  if (owner === 'human') return 'none owner_human'
  if (owner === 'nobody') return 'none not_owner'
  if (optedOut) return 'none opted_out'
  if (owner === 'lead' && rounded.buyer === rounded.seller) return 'none tie'
  const to = owner === 'buyer' ? 'seller' : owner === 'seller' ? 'buyer' : rounded.buyer > rounded.seller ? 'buyer' : 'seller'
  const [score, opposite] = to === 'buyer' ? [rounded.buyer, rounded.seller] : [rounded.seller, rounded.buyer]
  if (score === opposite) return 'none tie'
  if (score < opposite) return 'none not_higher'
  const route = `${owner}->${to}`
  if (score < Math.round(((BASES[route] ?? 1) + (learned[route] ?? 0)) * 1e4))
    return `none below_threshold${score >= 5000 ? ', ask_to_confirm' : ''}`
  const age = (at: Date) => Math.max(0, now - at.getTime())
  if (made.some((row) => row.from === owner && row.to === to && age(row.at) < circleMs)) return 'blocked circular_repeat'
  if (made.some((row) => row.from === to && age(row.at) < circleMs)) return 'blocked circular_return'
  if (made.filter(({ at }) => age(at) < 60 * MIN).length >= 3) return 'blocked rate_limit_hourly'
  if (made.filter(({ at }) => age(at) < 1440 * MIN).length >= 10) return 'blocked rate_limit_daily'
  return `proceed ${to}`
}
