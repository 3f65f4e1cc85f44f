import { DateTime } from 'luxon'
import type { Bot } from './bot.ts'
import { zoneOf } from './contact.ts'
import type { DecideInput, Draft } from './decision.ts'
import { textOf, type Facts } from './fact.ts'
import { CADENCE_DAYS } from './follow-up.ts'
import type { Ask, Goal } from './goal.ts'
import { intentStatus } from './intent-known.ts'
import { nextQuestion } from './next-question.ts'
import { timesAsk } from './times-ask.ts'
import type { BotName } from './owner.ts'
import type { QuestionKey } from './reading.ts'
import { withoutCash } from './short-of-cash.ts'
import type { FollowUpPlan, QuestionStatus } from './state.ts'

/** What a follow-up is to say: the nudge asks the open question again, later ones an open item made easier or a time to talk. */
export function followUpGoal(draft: Draft, input: DecideInput, { bot, plan }: { bot: BotName; plan: FollowUpPlan }): Goal {
  const said = saidBy(draft, input, { bot, plan })
  const ask = withoutCash(said.ask, draft)
  return { bot, language: draft.state.language.current, firstText: input.firstText, proactive: true, ...said, ask }
}

type Said = Pick<Goal, 'preface' | 'ask' | 'times'>

function saidBy(draft: Draft, input: DecideInput, { bot, plan }: { bot: BotName; plan: FollowUpPlan }): Said {
  const { pending, offer } = draft.state
  switch (plan.kind) {
    case 'nudge':
      if (offer === null) return { preface: { kind: 'nudge' }, ask: pending }
      return { preface: { kind: 'nudge' }, ask: null, times: timesAsk(draft, input, { ask: 'which', bot }) }
    case 'cadence':
      return cadence(draft, input, { bot, step: plan.step })
    case 'named':
      return {
        preface: { kind: 'named_date', month: monthOf(plan, input) },
        ask: nextItem(draft, openItems(draft, input, input.bots[bot]), true),
      }
    case 'first_touch':
      return { preface: { kind: 'first_touch', side: bot, area: areaOf(input) }, ask: firstQuestion(draft, input, input.bots[bot]) }
  }
}

/** The last text says that it is the last. Before it the lead bot asks for one open item after the other, then for what may have changed; the others offer a talk every second time. */
function cadence(draft: Draft, input: DecideInput, { bot, step }: { bot: BotName; step: number }): Said {
  if (step >= CADENCE_DAYS[bot].length) return { preface: { kind: 'last_note' }, ask: null }
  const offers = bot !== 'lead' && step % 2 === 0
  const ask = offers ? null : (nextItem(draft, openItems(draft, input, input.bots[bot]), step === 1) ?? changedSince(draft, { bot, step }))
  return ask === null ? { preface: { kind: 'offer_talk' }, ask: null } : { preface: { kind: 'follow_up', side: bot }, ask }
}

/** The item asked last while it is the first to come back to, else the one after it; each in easier words than before. */
function nextItem({ state }: Draft, items: readonly QuestionKey[], isFirst: boolean): Ask | null {
  const last = items.findIndex((key) => key === state.pending?.key)
  const key = items[isFirst ? Math.max(0, last) : (last + 1) % Math.max(1, items.length)]
  return key === undefined ? null : { key, rung: RUNG_AFTER[state.questions[key] ?? 'unasked'] ?? 3 }
}

const RUNG_AFTER: Partial<Record<QuestionStatus | 'unasked', Ask['rung']>> = { unasked: 1, asked: 2 }

/** What may well have changed since they told us, by bot; `stale` where the old value can be said and confirmed. */
const CHANGING: Readonly<Record<BotName, readonly Pick<Ask, 'key' | 'stale'>[]>> = {
  lead: [{ key: 'timeline' }],
  buyer: [
    { key: 'financing' },
    { key: 'timeline' },
    { key: 'property_needs', stale: 'price_max' },
    { key: 'property_needs', stale: 'area' },
  ],
  seller: [{ key: 'timeline_acceptable' }, { key: 'price_point', stale: 'price_point' }],
}

/** With the script done: one thing after the other that may have changed. A lender's yes and cash do not. */
function changedSince({ facts }: Draft, { bot, step }: { bot: BotName; step: number }): Ask | null {
  const items = CHANGING[bot].filter(({ key, stale }) => (key === 'financing' ? isUnderWay(facts) : stale === undefined || facts[stale]))
  const item = items[Math.floor(step / 2) % Math.max(1, items.length)]
  return item === undefined ? null : { ...item, rung: 1, anew: true }
}

const isUnderWay = (facts: Facts): boolean => ['in_progress', 'none'].includes(textOf(facts, 'financing') ?? '')

/** What the script still does not know, in its order. */
function openItems({ state, facts }: Draft, { location }: DecideInput, bot: Bot): QuestionKey[] {
  const intent = intentStatus(state)
  const open = bot.script(location).filter((item) => !item.known(facts, intent) && state.questions[item.key] !== 'declined')
  const mayAsk = open.filter((item) => state.questions[item.key] !== undefined || (item.due?.({ settled: 0, intent }) ?? true))
  return mayAsk.map(({ key }) => key)
}

/** The script's open question, in the words it had; to somebody who was never asked, its first. */
export const firstQuestion = ({ state, facts, at: now }: Draft, { location }: DecideInput, bot: Bot): Ask | null =>
  nextQuestion(bot.script(location), state, { facts, now, intent: intentStatus(state), inBetween: true }).ask

/** The month they named, where it was a month. */
const monthOf = ({ unit, plannedFor }: FollowUpPlan, { contact, location }: DecideInput): number | null =>
  unit === 'month' ? DateTime.fromISO(plannedFor, { zone: zoneOf(contact, location) }).month : null

/** The served area that the lead source names: what the person asked about. */
function areaOf({ contact, location }: DecideInput): string | null {
  const source = ` ${(contact.source ?? '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `
  return location.service_areas.find((area) => source.includes(` ${area.toLowerCase()} `)) ?? null
}
