import type { Bot, BotView, Temperature } from '../../conversation/bot.ts'
import type { Facts } from '../../conversation/fact.ts'
import { intentStatus } from '../../conversation/intent-known.ts'
import type { Location } from '../../conversation/location.ts'
import { isBot, type BotName } from '../../conversation/owner.ts'
import type { QuestionKey } from '../../conversation/reading.ts'
import type { ConversationState } from '../../conversation/state.ts'
import { buyerBot } from '../buyer/buyer-bot.ts'
import { leadBot } from '../lead/lead-bot.ts'
import { sellerBot } from '../seller/seller-bot.ts'

/** How far a conversation has come in a bot's script. `left`: items that may still be asked; `open`: those that are not known. */
export type Progress = { answered: number; scriptLength: number; open: QuestionKey[]; left: QuestionKey[]; temperature: Temperature | null }

export type Standing = { state: ConversationState; facts: Facts; location: Location; at: string }

const BOTS: Record<BotName, Bot> = { lead: leadBot, buyer: buyerBot, seller: sellerBot }

export function progressOf(name: BotName, { state, facts, location, at }: Standing): Progress {
  const script = BOTS[name].script(location)
  const open = script.filter((item) => !item.known(facts, intentStatus(state))).map(({ key }) => key)
  const left = open.filter((key) => !['declined', 'open'].includes(state.questions[key] ?? ''))
  const answered = script.length - open.length
  const view = { facts, location, answered, scriptLength: script.length, ...NOTHING_SHOWN, episode: state.episode, now: at }
  const temperature = state.scores === null ? null : BOTS[name].temperature({ ...view, scores: state.scores })
  return { answered, scriptLength: script.length, open, left, temperature }
}

/** A temperature is read from what is known alone, never from what the CRM shows. */
const NOTHING_SHOWN = {
  previousTemperature: null,
  tags: [],
  fields: {},
  hasOpportunity: false,
  booked: false,
  openAfterBooking: 0,
} satisfies Partial<BotView>

/** The bot whose script counts: the owner, or the one that had the contact before a person or nobody. */
export const scriptBot = ({ owner, previousBot }: ConversationState): BotName => (isBot(owner) ? owner : (previousBot ?? 'lead'))
