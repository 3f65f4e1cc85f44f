import { silenceTagOf, hasTag, type Contact } from './contact.ts'
import type { Location } from './location.ts'
import { botNamed, isBot, type BotName } from './owner.ts'
import type { ConversationState } from './state.ts'

/** Which rule decided who answers, and what it said. `step` numbers the routing table's rows. */
export type Route =
  | { kind: 'bot'; bot: BotName; step: 2 | 3 | 4 | 5 | 6; reason: string; warnings: string[] }
  | { kind: 'silent'; step: 0 | 1 | 6; reason: SilenceReason; warnings: string[] }

export type SilenceReason =
  | 'opted_out'
  | 'held'
  | 'wrong_number'
  | 'solicitation'
  | 'human_owner'
  | 'silence_tag'
  | 'not_activated'
  | 'contact_deleted'

/** `calledBot`: the bot a caller asked, which answers where no bot owns the contact. */
export type RouteInput = {
  location: Location
  botType: string | null
  calledBot?: BotName | null
  standing: { suppressed: string | null; held: boolean }
}

const SILENT_NOBODY = ['wrong_number', 'solicitation', 'contact_deleted'] as const

/** Who answers a contact's text: the first step that applies decides. */
export function route(state: ConversationState, contact: Contact, input: RouteInput): Route {
  const { location, botType, standing } = input
  const named = botNamed(botType)
  const warnings = botType !== null && named === null ? ['bot_type_ignored'] : []
  const silent = (step: 0 | 1 | 6, reason: SilenceReason): Route => ({ kind: 'silent', step, reason, warnings })
  const bot = (name: BotName, step: 2 | 3 | 4 | 5 | 6, reason: string): Route => ({ kind: 'bot', bot: name, step, reason, warnings })

  if (state.suppressed || standing.suppressed !== null)
    return silent(0, standing.suppressed === 'wrong_number' ? 'wrong_number' : 'opted_out')
  if (state.held || standing.held) return silent(0, 'held')
  const gone = SILENT_NOBODY.find((reason) => state.owner === 'nobody' && state.ownerReason === reason)
  if (gone) return silent(0, gone)
  if (state.owner === 'human') return silent(1, 'human_owner')
  if (silenceTagOf(contact.tags, location.silence_tags)) return silent(1, 'silence_tag')
  if (named) return bot(named, 2, 'bot_type')
  if (isBot(state.owner)) return bot(state.owner, 3, 'stored_owner')
  if (input.calledBot) return bot(input.calledBot, 3, 'called_bot')
  const field = botNamed(contact.fields['bot_type'])
  if (field) return bot(field, 4, 'bot_type_field')
  return byTag(contact, location, bot) ?? (location.activation === 'all' ? bot('lead', 6, 'activation_all') : silent(6, 'not_activated'))
}

function byTag(contact: Contact, location: Location, bot: (name: BotName, step: 5, reason: string) => Route): Route | null {
  const { lead, buyer, seller } = location.routing_tags
  const isBuyer = hasTag(contact.tags, buyer)
  const isSeller = hasTag(contact.tags, seller)
  if (isBuyer && isSeller) return bot('lead', 5, 'both_tags')
  if (isSeller) return bot('seller', 5, 'seller_tag')
  if (isBuyer) return bot('buyer', 5, 'buyer_tag')
  return hasTag(contact.tags, lead) ? bot('lead', 5, 'lead_tag') : null
}
