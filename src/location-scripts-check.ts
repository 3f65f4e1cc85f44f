import { BOT_FIELDS } from './conversation/bot-fields.ts'
import { buyerScript } from './bots/buyer/buyer-script.ts'
import { leadScript } from './bots/lead/lead-script.ts'
import { sellerQuestions } from './bots/seller/seller-script.ts'
import type { Location } from './conversation/location.ts'
import type { BotName } from './conversation/owner.ts'
import { BOT_NAMES } from './conversation/owner.ts'
import { QUESTION_KEYS } from './conversation/reading.ts'
import { nearest } from './lib/nearest.ts'

/** What is wrong with the order of a location's questions and with those it adds: the place, then the reason. */
export const scriptFaults = (location: Location): string[] => [
  ...BOT_NAMES.flatMap((bot) => orderFaults(bot, location)),
  ...ownFaults(location),
]

/** The questions each bot knows to read the answers of. */
const KNOWN: Record<BotName, readonly string[]> = {
  lead: leadScript.map(({ key }) => key),
  buyer: buyerScript.map(({ key }) => key),
  seller: sellerQuestions.map(({ key }) => key),
}

function orderFaults(bot: BotName, { own_questions: own, scripts }: Location): string[] {
  const order = scripts[bot]
  if (order === undefined) return []
  const known = [...KNOWN[bot], ...Object.keys(own)]
  const faults = order.flatMap((name, index) => {
    const place = `scripts.${bot}[${index}]`
    if (order.indexOf(name) !== index) return [`${place}: asks ${name} twice`]
    if (known.includes(name)) return []
    const near = nearest(name, known)
    return [`${place}: ${name} is no question of the ${bot} bot${near ? `; nearest name: ${near}` : `; it knows ${known.join(', ')}`}`]
  })
  const hasIntent = bot !== 'lead' || order.includes('intent')
  return hasIntent ? faults : [...faults, 'scripts.lead: leaves out intent, without which nobody is handed to the buyer or the seller bot']
}

/** A field the bots write themselves would be written over by an answer. */
function ownFaults({ own_questions: own, scripts, custom_fields: fields }: Location): string[] {
  const asked = new Set(Object.values(scripts).flatMap((order) => order ?? []))
  return Object.entries(own).flatMap(([name, { field }]) => [
    ...(QUESTION_KEYS.some((key) => key === name) ? [`own_questions.${name}: is the name of a question every location has`] : []),
    ...(asked.has(name) ? [] : [`own_questions.${name}: is in no script, so that nobody asks it`]),
    ...(field !== undefined && BOT_FIELDS.includes(field)
      ? [`own_questions.${name}.field: ${field} is written by the bots themselves; name another`]
      : []),
    ...(field === undefined || field in fields ? [] : [`own_questions.${name}.field: ${field} is not among custom_fields`]),
  ])
}
