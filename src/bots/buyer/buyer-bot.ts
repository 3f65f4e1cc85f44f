import type { CrmAction } from '../../conversation/action.ts'
import type { Bot, BotView, Temperature } from '../../conversation/bot.ts'
import type { Facts } from '../../conversation/fact.ts'
import { listOf, numberOf, textOf, timelineOf } from '../../conversation/fact.ts'
import { anyKnown, freshFacts } from '../../conversation/known-facts.ts'
import { addTag, fieldChanges, hotTask, hotWorkflow, openOpportunity, temperatureTags } from '../crm-changes.ts'
import { buyerScript } from './buyer-script.ts'
import { ownFields, scriptOf } from '../own-script.ts'
import { propertyPreferences } from './property-preferences.ts'

/** Learns what a buyer wants and can do, and brings ready ones to a call or meeting. */
export const buyerBot: Bot = {
  name: 'buyer',
  script: (location) => scriptOf('buyer', location, { usual: buyerScript }),
  temperature: ({ facts, now }) => buyerTemperature(freshFacts(facts, now)),
  effects: (view) => [
    ...ownFields(view),
    ...fieldChanges(view, buyerFields(view)),
    ...(anyKnown(view.facts, 'price_max', 'price_min', 'financing') ? openOpportunity(view, 'Buyer') : []),
    ...temperatureTags(view, 'Buyer'),
    ...qualifiedTag(view),
    ...hotTask(view, 'Buyer'),
    ...hotWorkflow(view, view.location.workflows.hot_buyer),
  ],
}

/** Hot takes both the means and the wish to move within 30 days. */
function buyerTemperature(facts: Facts): Temperature {
  const hasMeans = ['cash', 'approved'].includes(textOf(facts, 'financing') ?? '')
  const latest = timelineOf(facts)?.latest_days ?? Number.POSITIVE_INFINITY
  if (hasMeans && latest <= 30) return 'hot'
  return hasMeans || latest <= 90 ? 'warm' : 'cold'
}

const buyerFields = ({ facts, temperature }: BotView) => ({
  buyer_temperature: temperature,
  buyer_price_min: numberOf(facts, 'price_min'),
  buyer_price_max: numberOf(facts, 'price_max'),
  buyer_beds_min: numberOf(facts, 'beds_min'),
  buyer_baths_min: numberOf(facts, 'baths_min'),
  buyer_sqft_min: numberOf(facts, 'sqft_min'),
  buyer_location: listOf(facts, 'area').join(', ') || null,
  pre_approval_status: textOf(facts, 'financing'),
  property_preferences: propertyPreferences(facts),
})

const qualifiedTag = (view: BotView): CrmAction[] =>
  view.temperature === 'hot' && view.answered >= view.scriptLength ? addTag(view, 'Buyer-Qualified') : []
