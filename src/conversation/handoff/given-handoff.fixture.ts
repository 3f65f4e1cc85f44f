import { givenLocation } from '../given.fixture.ts'
import { initialState } from '../state.ts'
import { NO_OPERATIONS } from './bot-health.ts'
import type { HandoffDecision, HandoffInput } from './evaluate-handoff.ts'
import { thresholdsOf } from './handoff-route.ts'
import { plainStanding, type HandoffStanding } from './handoff-standing.ts'
import { learnThreshold } from './learn-threshold.ts'
import type { TruthRow } from './truth-table.fixture.ts'

export const HANDOFF_NOW = new Date('2026-03-04T18:00:00.000Z')

const LOCK_MS = 30_000
const NOTHING_SETTLED = { settled: 0, successful: 0 }

export const before = (ageMs: number): string => new Date(HANDOFF_NOW.getTime() - ageMs).toISOString()

/** What a turn has read where nothing stands for or against a handoff, but for this. */
export const givenStanding = (over: Partial<HandoffStanding> = {}): HandoffStanding => ({ ...plainStanding(initialState()), ...over })

/** A row of the truth table as an evaluation reads it. */
export function givenHandoff(row: Omit<TruthRow, 'n' | 'result'>, over: Partial<HandoffInput> = {}): HandoffInput {
  const { source, scores, past = [], lock, target = null, health = NO_OPERATIONS } = row
  const to = source === 'lead' ? 'buyer' : source === 'buyer' ? 'seller' : 'buyer'
  const { adjustment } = learnThreshold({ real: row.outcomes ?? NOTHING_SETTLED, seeded: NOTHING_SETTLED })
  const isHeld = lock !== undefined && !lock.own && lock.age < LOCK_MS
  return {
    source,
    target,
    scores,
    fresh: { buyer: !row.stale, seller: !row.stale },
    owner: row.takeover ? 'human' : source,
    silenced: false,
    suppressed: false,
    parked: row.parked ?? null,
    booked: false,
    enabled: true,
    thresholds: thresholdsOf(givenLocation(), { 'lead->buyer': adjustment }),
    now: HANDOFF_NOW,
    history: past.map(([from, into, age]) => ({ from, to: into, at: before(age) })),
    lockedUntil: isHeld ? new Date(HANDOFF_NOW.getTime() + LOCK_MS - lock.age) : null,
    health: { buyer: health, seller: health },
    deferred: row.deferrals === undefined ? null : { from: source, to, times: row.deferrals },
    stop: null,
    ...over,
  }
}

/** What a decision comes to, as the table says it. */
export function saidOf(decision: HandoffDecision): string {
  if (decision.status === 'proceed') return `proceed ${decision.to}`
  if (decision.status === 'blocked') return `blocked ${decision.reason}`
  return `none ${decision.reason}${decision.askToConfirm === null ? '' : ', ask_to_confirm'}`
}
