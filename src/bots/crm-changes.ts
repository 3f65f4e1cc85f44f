import type { CrmAction } from '../conversation/action.ts'
import type { BotView, Temperature } from '../conversation/bot.ts'
import { textOf } from '../conversation/fact.ts'

type FieldValue = string | number | boolean
type Noun = 'Lead' | 'Buyer' | 'Seller'

/** Writes of the values the CRM does not show yet. Unknown ones (null) are left as they stand there. */
export const fieldChanges = (view: BotView, values: Record<string, FieldValue | null>): CrmAction[] =>
  Object.entries(values).flatMap(([field, value]): CrmAction[] =>
    value === null || shown(view.fields[field]) === String(value) ? [] : [{ kind: 'set_field', field, value }],
  )

/** One of Hot-, Warm- and Cold-`noun`: the other two go before it comes. */
export function temperatureTags(view: BotView, noun: Noun): CrmAction[] {
  const wanted = `${TEMPERATURE_WORDS[view.temperature]}-${noun}`
  const others = Object.values(TEMPERATURE_WORDS)
    .map((word) => `${word}-${noun}`)
    .filter((tag) => tag !== wanted)
  const removals = others.filter((tag) => hasTag(view, tag)).map((tag): CrmAction => ({ kind: 'remove_tag', tag }))
  return [...removals, ...addTag(view, wanted)]
}

export const addTag = (view: BotView, tag: string): CrmAction[] => (hasTag(view, tag) ? [] : [{ kind: 'add_tag', tag }])

export const removeTag = (view: BotView, tag: string): CrmAction[] => (hasTag(view, tag) ? [{ kind: 'remove_tag', tag }] : [])

/** The contact's one opportunity, in the first stage of the configured pipeline; none without a pipeline. */
export function openOpportunity(view: BotView, noun: Noun): CrmAction[] {
  const { pipeline } = view.location
  if (!pipeline || view.hasOpportunity) return []
  return [{ kind: 'upsert_opportunity', ...pipeline, name: titled(view, noun), value: view.scores.commissionEstimate }]
}

/** The call a hot contact waits for. Asked for on every hot turn: the outbox keeps one per episode. */
export function hotTask(view: BotView, noun: Noun): CrmAction[] {
  if (view.temperature !== 'hot') return []
  const body = `Lead score ${view.scores.lead} of 100, ${view.answered} of ${view.scriptLength} questions answered. Call within 15 minutes.`
  return [{ kind: 'create_task', task: 'hot_lead', title: `Hot ${titled(view, noun)}`, body, due_at: plusMinutes(view.now, 15) }]
}

/** The location's workflow for hot contacts, if it names one; the outbox keeps one enrolment per episode. */
export const hotWorkflow = (view: BotView, workflowId: string | undefined): CrmAction[] =>
  view.temperature === 'hot' && workflowId !== undefined ? [{ kind: 'enrol_workflow', workflow_id: workflowId }] : []

const TEMPERATURE_WORDS: Record<Temperature, string> = { hot: 'Hot', warm: 'Warm', cold: 'Cold' }

/** HighLevel gives numbers back as text, and blanks for what was never set. */
const shown = (value: unknown): string | null =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

const hasTag = (view: BotView, tag: string): boolean => view.tags.some((held) => held.trim().toLowerCase() === tag.toLowerCase())

/** "seller: 12 Sycamore Ct": the first thing known that a person recognises the contact by. */
function titled({ facts }: BotView, noun: Noun): string {
  const name = textOf(facts, 'name') ?? (noun === 'Seller' ? textOf(facts, 'property_address') : null)
  return name ? `${noun.toLowerCase()}: ${name}` : `${noun.toLowerCase()} by text message`
}

const plusMinutes = (at: string, minutes: number): string => new Date(Date.parse(at) + minutes * 60_000).toISOString()
