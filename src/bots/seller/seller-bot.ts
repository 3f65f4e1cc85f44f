import type { CrmAction } from '../../conversation/action.ts'
import type { Bot, BotView, Temperature } from '../../conversation/bot.ts'
import { textOf } from '../../conversation/fact.ts'
import { anyKnown, freshFacts } from '../../conversation/known-facts.ts'
import { askingPrice, inPriceRange, priceOf } from '../../conversation/price.ts'
import { acceptsSaleWindow } from '../../conversation/sale-window.ts'
import { addTag, fieldChanges, hotTask, hotWorkflow, openOpportunity, removeTag, temperatureTags } from '../crm-changes.ts'
import { offerType } from './offer-type.ts'
import { ownFields } from '../own-script.ts'
import { sellerAfterBooking, sellerScript } from './seller-script.ts'

/**
 * Learns property, reason, time, condition and price, and brings ready sellers to a listing appointment. The tag
 * Seller-Qualified silences the bot: it comes after everything else, once a booking stands and nothing is left to ask.
 */
export const sellerBot: Bot = {
  name: 'seller',
  script: sellerScript,
  afterBooking: sellerAfterBooking,
  temperature: sellerTemperature,
  effects: (view) => [
    ...ownFields(view),
    ...fieldChanges(view, sellerFields(view)),
    ...(anyKnown(view.facts, 'property_address') && anyKnown(view.facts, 'motivation') ? openOpportunity(view, 'Seller') : []),
    ...temperatureTags(view, 'Seller'),
    ...hotTask(view, 'Seller'),
    ...hotWorkflow(view, view.location.workflows.hot_seller),
    ...qualifiedTags(view),
  ],
}

/** Hot takes the whole script and a sale in 30–45 days; warm all but one item, or a fitting price with a reason. */
function sellerTemperature(view: Omit<BotView, 'temperature'>): Temperature {
  const facts = freshFacts(view.facts, view.now)
  if (view.answered >= view.scriptLength && acceptsSaleWindow(facts)) return 'hot'
  const price = priceOf(facts, 'seller')
  const fits = price !== null && inPriceRange(price.tested, view.location) && anyKnown(facts, 'motivation')
  return view.answered >= view.scriptLength - 1 || fits ? 'warm' : 'cold'
}

const qualifiedTags = (view: BotView): CrmAction[] =>
  view.booked && view.openAfterBooking === 0
    ? [...removeTag(view, view.location.routing_tags.lead), ...addTag(view, 'Seller-Qualified')]
    : []

const sellerFields = ({ facts, scores, temperature, answered, scriptLength }: BotView) => ({
  property_address: textOf(facts, 'property_address'),
  seller_motivation: textOf(facts, 'motivation'),
  timeline_urgency: urgency(acceptsSaleWindow(facts)),
  property_condition: textOf(facts, 'condition'),
  price_expectation: askingPrice(facts),
  questions_answered: `${answered}/${scriptLength}`,
  seller_temperature: temperature,
  frs_score: scores.frs,
  pcs_score: scores.pcs,
  offer_type: offerType(facts),
})

const urgency = (acceptable: boolean | null): string => (acceptable === null ? 'unknown' : acceptable ? 'accepted' : 'conflict')
