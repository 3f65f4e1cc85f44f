import type { Action, CrmAction } from '../conversation/action.ts'
import type { Decision } from '../conversation/decision.ts'
import { isForTeam } from '../conversation/human-handoff.ts'
import type { Location } from '../conversation/location.ts'
import { identityOf } from '../outbox/natural-key.ts'
import type { NewAction } from '../outbox/outbox.store.ts'

/** The text of a turn, ready to be sent. */
export type TurnText = {
  text: string
  purpose: Extract<Action, { kind: 'send_sms' }>['purpose']
  question: string | null
  textHash: string
  ruleVersion: number
  expiresAt: Date | null
  exemption: string | null
  /** It answers nobody. */
  proactive?: boolean
}

export type PlanInput = {
  locationId: string
  contactId: string
  turnId: string
  episode: number
  ownerN: number
  location: Location
  text: TurnText | null
  /** A change the text announces: it waits for it, and so does what else follows from it. */
  first?: Decision['first']
  atOnce: readonly CrmAction[]
  afterText: readonly CrmAction[]
  /** Each waits for the one before it, and none for a text. */
  inOrder?: readonly CrmAction[] | undefined
  answersAt: Date | null
  newId(prefix: string): string
}

/**
 * A turn's actions in the order of the law: the text first; fields, workflows and opportunities wait until it was
 * accepted, each tag for the tag before it as well; notes and tasks for the team wait for nothing. A turn without a text
 * does for the CRM only what the team or the law needs. What the text announces as done is done before it leaves.
 */
export function planActions(input: PlanInput): NewAction[] {
  const sms = input.text ? smsAction(input, input.text) : null
  const actions: NewAction[] = sms ? [sms] : []
  for (const action of distinct(input, input.atOnce)) actions.push(crmAction(input, { action, afterId: null, ordinal: actions.length }))
  let lastTag = sms?.id ?? null
  for (const action of distinct(input, sms ? knownOnly(input.afterText, input.location) : input.afterText.filter(isForTeam))) {
    const afterId = isForNobodysText(action) ? null : isTag(action) ? lastTag : (sms?.id ?? null)
    const planned = crmAction(input, { action, afterId, ordinal: actions.length })
    actions.push(planned)
    if (isTag(action) || isRoute(action)) lastTag = planned.id
  }
  const before = plannedFirst(input, actions.length)
  const [change] = before
  const text = sms ? [change ? { ...sms, afterId: change.id } : afterReopening(sms, actions)] : []
  const chain = plannedInOrder(input, actions.length + before.length)
  return [...text, ...actions.slice(text.length), ...before, ...chain]
}

function plannedInOrder(input: PlanInput, from: number): NewAction[] {
  const chain: NewAction[] = []
  for (const action of distinct(input, knownOnly(input.inOrder ?? [], input.location)))
    chain.push(crmAction(input, { action, afterId: chain.at(-1)?.id ?? null, ordinal: from + chain.length }))
  return chain
}

/** The change itself, and what waits for it beside the text. */
function plannedFirst(input: PlanInput, from: number): NewAction[] {
  if (!input.first) return []
  const change = crmAction(input, { action: input.first.action, afterId: null, ordinal: from })
  return [change, ...input.first.after.map((action, index) => crmAction(input, { action, afterId: change.id, ordinal: from + index + 1 }))]
}

const isTag = (action: CrmAction): boolean => action.kind === 'add_tag' || action.kind === 'remove_tag'
const isForNobodysText = (action: CrmAction): boolean => action.kind === 'add_note' || action.kind === 'create_task'

/** The tags of a handoff follow the field that names the new bot. */
const isRoute = (action: CrmAction): boolean => action.kind === 'set_field' && action.field === 'bot_type'

/** Do-not-disturb would block the text that says texts are on again, so that text waits for its end. */
function afterReopening(sms: NewAction, actions: readonly NewAction[]): NewAction {
  const reopening = actions.find(({ action }) => action.kind === 'set_dnd' && action.value === 'inactive')
  return reopening ? { ...sms, afterId: reopening.id, afterAny: true } : sms
}

/** A field the location has not mapped is not written; the start-up warning names it. */
const knownOnly = (actions: readonly CrmAction[], { custom_fields }: Location): CrmAction[] =>
  actions.filter((action) => action.kind !== 'set_field' || custom_fields[action.field] !== undefined)

function smsAction(input: PlanInput, text: TurnText): NewAction {
  const action: Action = { kind: 'send_sms', text: text.text, purpose: text.purpose }
  return {
    ...base(input, action, 0),
    class: 'text',
    afterId: null,
    question: text.question,
    textHash: text.textHash,
    verdictHash: text.textHash,
    ruleVersion: text.ruleVersion,
    expiresAt: text.expiresAt,
    answersAt: input.answersAt,
    exemption: text.exemption,
    proactive: text.proactive ?? false,
  }
}

const crmAction = (
  input: PlanInput,
  { action, afterId, ordinal }: { action: CrmAction; afterId: string | null; ordinal: number },
): NewAction => ({ ...base(input, action, ordinal), class: 'crm', afterId })

function base(input: PlanInput, action: Action, ordinal: number): Omit<NewAction, 'class' | 'afterId'> {
  const { locationId, contactId, turnId, episode, ownerN } = input
  const { naturalKey, thing, ofTurn } = identityOf(action, { turnId, contactId, ordinal, episode })
  return { id: input.newId('act'), locationId, contactId, turnId: ofTurn ? turnId : null, ordinal, action, thing, naturalKey, ownerN }
}

/** Two effects that ask for the same thing are one, at the place of the first and with the words of the last. */
const distinct = ({ turnId, contactId, episode }: PlanInput, actions: readonly CrmAction[]): CrmAction[] => [
  ...new Map(actions.map((action) => [identityOf(action, { turnId, contactId, ordinal: 0, episode }).naturalKey, action])).values(),
]
