import type { Bot, BotView } from './bot.ts'
import type { DecideInput, Draft } from './decision.ts'
import { add } from './grow.ts'
import { withoutCarried } from './handoff/carried.ts'
import { intentSide, intentStatus } from './intent-known.ts'
import { freshFacts } from './known-facts.ts'
import { objectionStanding } from './mark.ts'
import { afterBooking, isBooked, isSettled } from './script-now.ts'
import { scoresOf, type Scores } from './scores.ts'

/** Scores and temperature from what is known now, under the rule of the bot that speaks. */
export function rescore(draft: Draft, input: DecideInput, bot: Bot): void {
  const { state } = draft
  const { contact, location } = input
  const facts = ownFacts(draft)
  const scores = scoresOf({
    facts,
    intentKnown: state.intent.known !== null,
    side: intentSide(state),
    location,
    hasPhone: contact.phone !== null || facts.phone !== undefined,
    hasEmail: contact.email !== null || facts.email !== undefined,
    replies: { ...state.replies, objections: objectionStanding(state) },
    now: draft.at,
  })
  if (!sameScores(scores, state.scores)) add(draft, { type: 'ScoresChanged', payload: { scores } })
  const view = viewOf(draft, input, bot)
  const to = bot.temperature(view)
  if (to !== state.temperature) add(draft, { type: 'TemperatureChanged', payload: { from: state.temperature, to } })
}

/** What they told for this side: the date of a sale is none of a purchase until they say so, and counts for none. */
const ownFacts = ({ state, facts }: Draft) => withoutCarried(facts, state)

/** What a bot sees of the conversation. */
export function viewOf(draft: Draft, input: DecideInput, bot: Bot): Omit<BotView, 'temperature'> {
  const { state } = draft
  const facts = ownFacts(draft)
  if (state.scores === null) throw new Error('a view needs scores')
  const script = bot.script(input.location)
  const fresh = freshFacts(facts, draft.at)
  return {
    facts,
    scores: state.scores,
    location: input.location,
    previousTemperature: state.temperature,
    answered: script.filter((item) => item.known(fresh, intentStatus(state))).length,
    scriptLength: script.length,
    tags: input.contact.tags,
    fields: input.contact.fields,
    hasOpportunity: input.hasOpportunity,
    episode: state.episode,
    booked: isBooked(draft, input),
    openAfterBooking: afterBooking(draft, input, bot).filter((item) => !isSettled(draft, item)).length,
    now: draft.at,
  }
}

/** Stored scores come back from the database with their keys in another order. */
const sameScores = (now: Scores, before: Scores | null): boolean =>
  before !== null && Object.entries(now).every(([key, value]) => before[key as keyof Scores] === value)
