import type { Bot, BotView } from '../conversation/bot.ts'
import type { ByField, FactValue } from '../conversation/fact.ts'
import { GIVEN_NOW, givenFacts, givenLocation } from '../conversation/given.fixture.ts'
import type { Side } from '../conversation/reading.ts'
import { scoresOf } from '../conversation/scores.ts'

/** What a bot sees of a contact with a phone only, intent known, who has said these things. */
export function givenView(bot: Bot, values: ByField<FactValue>, over: Partial<BotView> = {}): BotView {
  const facts = over.facts ?? givenFacts(values)
  const location = over.location ?? givenLocation()
  const side: Side | null = bot.name === 'lead' ? null : bot.name
  const items = bot.script(location)
  const replies = { delaysMs: [], wordCounts: [], questions: 0, answers: 0, objections: 'none', asked: 'none' } as const
  const now = over.now ?? GIVEN_NOW
  const view = {
    facts,
    scores: scoresOf({ facts, intentKnown: true, side, location, hasPhone: true, hasEmail: false, replies, now }),
    location,
    previousTemperature: null,
    answered: items.filter((item) => item.known(facts)).length,
    scriptLength: items.length,
    tags: [],
    fields: {},
    hasOpportunity: false,
    episode: 1,
    booked: false,
    openAfterBooking: 0,
    now,
    ...over,
  }
  return { ...view, temperature: over.temperature ?? bot.temperature(view) }
}
