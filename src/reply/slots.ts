import type { ByWhen } from '../conversation/by-when.ts'
import type { Fact, Facts } from '../conversation/fact.ts'
import { listOf, numberOf, textOf } from '../conversation/fact.ts'
import type { ComposeContext, Goal } from '../conversation/goal.ts'
import type { Location } from '../conversation/location.ts'
import type { Language, Side } from '../conversation/reading.ts'
import { appointmentSlots } from './appointment-texts.ts'
import type { Slots } from './fill.ts'
import { nationalPhone } from './fixed-texts.ts'
import { sayCallTime } from './say-call-time.ts'
import { firstNameOf, quotable, sayMoney, sayValue } from './values.ts'

/** Everything a wording may name: the location, and what is known of the contact. A slot without a value is null. */
export const slotsFor = (goal: Goal, context: ComposeContext, location: Location): Slots => ({
  ...locationSlots(location, goal.language),
  first_name: firstNameOf(context.contactFirstName),
  approved: textOf(context.facts, 'financing') === 'approved' ? '' : null,
  ...conditions(goal, context.facts),
  ...knownSlots(context.facts, goal.language),
  source: context.reason === null ? null : quotable(context.reason),
  ...capitalised(prefaceSlots(goal, context.facts)),
  ...appointmentSlots(goal, { place: addressOf(context.facts.property_address, goal.language), agentFirst: agentFirst(location) }),
})

/** Slots that say nothing and only let a wording apply: `{if_seller}`, `{if_no_city}`. */
const conditions = ({ bot }: Goal, facts: Facts): Slots => ({
  if_seller: bot === 'seller' ? '' : null,
  if_buyer: bot === 'buyer' ? '' : null,
  // Who sells what was left to them need not move out.
  lives_there: textOf(facts, 'motivation') === 'inherited' ? null : '',
  if_no_area: facts.area === undefined ? '' : null,
  if_no_city: facts.city === undefined ? '' : null,
})

/** `{Value}` begins a sentence with what `{value}` says. */
const capitalised = (slots: Slots): Slots => ({
  ...slots,
  ...Object.fromEntries(
    Object.entries(slots).map(([name, value]) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, value && upperFirst(value)]),
  ),
})

const upperFirst = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const SIDES: Record<Language, Record<Side, string>> = {
  en: { buyer: 'buying', seller: 'selling' },
  es: { buyer: 'compra', seller: 'venta' },
}

const DAYS: Record<Language, Record<ByWhen, string>> = {
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    1: 'on Monday',
    2: 'on Tuesday',
    3: 'on Wednesday',
    4: 'on Thursday',
    5: 'on Friday',
    6: 'on Saturday',
    7: 'on Sunday',
  },
  es: {
    today: 'hoy',
    tomorrow: 'mañana',
    1: 'el lunes',
    2: 'el martes',
    3: 'el miércoles',
    4: 'el jueves',
    5: 'el viernes',
    6: 'antes del domingo',
    7: 'el domingo',
  },
}

const agentFirst = ({ agent }: Location): string => agent.split(' ')[0] ?? agent

/** An address as it is said back. */
const addressOf = (fact: Fact | undefined, language: Language): string | null => (fact === undefined ? null : sayValue(fact, language))

function locationSlots(location: Location, language: Language): Slots {
  const [first, second] = location.service_areas
  return {
    agent: location.agent,
    agent_first: agentFirst(location),
    brokerage: location.brokerage,
    dre: location.dre_number,
    phone: nationalPhone(location.human_phone),
    area_1: second === undefined ? null : (first ?? null),
    area_2: second ?? null,
    areas: sayAreas(location.service_areas.slice(0, 3), language),
    areas_all: sayAreas(location.service_areas.slice(0, 6), language),
    price_low: sayMoney(pricePoint(location, 0.25), language),
    price_mid: sayMoney(pricePoint(location, 0.5), language),
    price_high: sayMoney(pricePoint(location, 0.75), language),
  }
}

const knownSlots = (facts: Facts, language: Language): Slots => ({
  area: oneArea(facts),
  price: moneyOf(facts.price_max ?? facts.price_point, language),
})

function prefaceSlots({ preface, language }: Goal, facts: Facts): Slots {
  if (preface?.kind === 'read_back' && preface.range) return { value: rangeBack(facts, language) }
  if (preface?.kind === 'read_back' || preface?.kind === 'looked_back')
    return { value: readBack(facts[preface.field], language) ?? quotable(preface.value.replaceAll('$', '')) }
  if (preface?.kind === 'answer_area_served' || preface?.kind === 'answer_area_other') return { area: quotable(preface.area) }
  if (preface?.kind === 'first_touch') return { area: preface.area }
  if (preface?.kind === 'named_date') return { month: preface.month === null ? null : monthName(preface.month, language) }
  if (preface?.kind === 'handed_over') return { side: SIDES[language][preface.to] }
  const by = preface !== null && 'by' in preface ? preface.by : undefined
  const at = preface?.kind === 'human_coming' && preface.at !== undefined ? sayCallTime(preface.at, language) : null
  return by === undefined ? {} : { by: DAYS[language][by], at }
}

export const monthName = (month: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, month - 1, 1)))

/** Read back plainly: the contact has just said how sure it is. */
const readBack = (fact: Fact | undefined, language: Language): string | null =>
  fact === undefined ? null : sayValue({ ...fact, approximate: false }, language)

/** "400k to 450k", "400-450 mil". */
function rangeBack({ price_min: min, price_max: max }: Facts, language: Language): string | null {
  const [low, high] = [readBack(min, language), readBack(max, language)]
  if (low === null || high === null) return high ?? low
  if (language === 'en') return `${low} to ${high}`
  return low.endsWith(' mil') && high.endsWith(' mil') ? `${low.slice(0, -' mil'.length)}-${high}` : `${low} - ${high}`
}

/** A round figure at this share of the location's price range, for a choice of two or three. */
function pricePoint({ price_range: { min, max } }: Location, share: number): number {
  return Math.max(50_000, Math.round((min + (max - min) * share) / 50_000) * 50_000)
}

const sayAreas = (areas: string[], language: Language): string => {
  const last = areas.at(-1) ?? ''
  const before = areas.slice(0, -1).join(', ')
  return before === '' ? last : `${before} ${language === 'en' ? 'and' : 'y'} ${last}`
}

const oneArea = (facts: Facts): string | null => {
  const [area, other] = listOf(facts, 'area')
  const place = other === undefined ? (area ?? textOf(facts, 'city')) : null
  return place === null ? null : quotable(place)
}

const moneyOf = (fact: Fact | undefined, language: Language): string | null =>
  fact !== undefined && numberOf({ [fact.field]: fact }, fact.field) !== null ? sayValue({ ...fact, approximate: false }, language) : null
