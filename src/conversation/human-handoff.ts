import type { CrmAction } from './action.ts'
import { nextWorkingDay } from './by-when.ts'
import type { Contact } from './contact.ts'
import type { ConversationEvent, HumanPriority } from './event.ts'
import { isMoreUrgent } from './human-priority.ts'
import type { Location } from './location.ts'
import type { ConversationState } from './state.ts'

/** Why a bot asks a person to take over, how soon, and whether the bot stays. */
export const HUMAN_TRIGGERS = {
  explicit_request: { priority: 'high', owner: 'human' },
  legal_distress: { priority: 'high', owner: 'human' },
  crisis: { priority: 'urgent', owner: 'human' },
  repair_exhausted: { priority: 'normal', owner: 'human' },
  vague_streak: { priority: 'normal', owner: 'human' },
  high_value: { priority: 'urgent', owner: 'human' },
  hot_complete: { priority: 'high', owner: 'bot' },
  sla_risk: { priority: 'high', owner: 'human' },
  performance_exhausted: { priority: 'high', owner: 'bot' },
  manual: { priority: 'normal', owner: 'human' },
  booking_exhausted: { priority: 'normal', owner: 'bot' },
  suggest_times: { priority: 'high', owner: 'bot' },
  unanswered_question: { priority: 'normal', owner: 'bot' },
  unlawful_criterion: { priority: 'normal', owner: 'bot' },
  referral: { priority: 'low', owner: 'bot' },
  language: { priority: 'normal', owner: 'human' },
  privacy_request: { priority: 'normal', owner: 'human' },
  minor: { priority: 'normal', owner: 'human' },
  hostile: { priority: 'normal', owner: 'human' },
  threat: { priority: 'urgent', owner: 'human' },
  legal_contact: { priority: 'high', owner: 'human' },
  optout_unsure: { priority: 'high', owner: 'human' },
  output_blocked: { priority: 'normal', owner: 'human' },
  wrong_number: { priority: 'low', owner: 'bot' },
  late_message: { priority: 'normal', owner: 'bot' },
  dead_letter: { priority: 'high', owner: 'human' },
  send_failed: { priority: 'high', owner: 'human' },
  first_touch_refused: { priority: 'high', owner: 'bot' },
  check_conversation: { priority: 'high', owner: 'bot' },
} as const satisfies Record<string, { priority: HumanPriority; owner: 'human' | 'bot' }>

export type HumanTrigger = keyof typeof HUMAN_TRIGGERS

const ANSWER_BY_MS: Record<HumanPriority, number> = { urgent: 15 * 60_000, high: 3_600_000, normal: 4 * 3_600_000, low: 24 * 3_600_000 }

type WorkingWeek = Pick<Location, 'zone' | 'calendar_hours'>

/** By when a person shall have answered; what is not pressing waits for the next working day, where it is known which that is. */
export const answerBy = (priority: HumanPriority, from: Date, place: WorkingWeek | null): Date =>
  priority === 'low' && place !== null ? nextWorkingDay(from, place) : new Date(from.getTime() + ANSWER_BY_MS[priority])

export type HumanHandoff = { events: ConversationEvent[]; atOnce: CrmAction[]; afterText: CrmAction[] }

const FOLLOW_UP_TAG = 'Human-Follow-Up-Needed'
const REASON_TAGS: Partial<Record<HumanTrigger, string>> = {
  high_value: 'HITL-Review',
  vague_streak: 'Objection-Exhausted',
  sla_risk: 'Needs-Handoff-SLA',
}

/** Tags that call the team: they are set even when the turn says nothing. */
const TEAM_TAGS: ReadonlySet<string> = new Set([FOLLOW_UP_TAG, ...Object.values(REASON_TAGS)])

export const isForTeam = (action: CrmAction): boolean =>
  action.kind === 'add_note' || action.kind === 'create_task' || (action.kind === 'add_tag' && TEAM_TAGS.has(action.tag))

/** Reasons why nobody answers a contact; asking a person does not end them. */
const ENDED = new Set(['opted_out', 'wrong_number', 'solicitation'])

/**
 * Asks a person: event, owner, note, task and tag. One open request per contact; a further trigger adds a note, and a new
 * task only when it is more urgent. The tag waits for the turn's text where there is one. With `botStays` the bot goes on
 * even where the trigger would silence it.
 */
export function askHuman(
  state: ConversationState,
  trigger: HumanTrigger,
  about: { contact: Contact; now: Date; detail: string; botStays?: boolean; card?: string; location?: WorkingWeek },
): HumanHandoff {
  const { priority, owner } = HUMAN_TRIGGERS[trigger]
  const dueAt = answerBy(priority, about.now, about.location ?? null).toISOString()
  const isNew = isMoreUrgent(priority, state.humanHandoff)
  const isEnded = state.suppressed || (state.owner === 'nobody' && ENDED.has(state.ownerReason ?? ''))
  const takesOver = owner === 'human' && about.botStays !== true && state.owner !== 'human' && !isEnded
  const events: ConversationEvent[] = []
  if (takesOver) events.push({ type: 'OwnerChanged', payload: { from: state.owner, to: 'human', reason: trigger } })
  if (isNew || !state.onceDone.includes(trigger))
    events.push({ type: 'HumanHandoffRequested', payload: { trigger, priority, ...(priority === 'low' ? { answer_by: dueAt } : {}) } })
  const name = about.contact.name ?? about.contact.firstName ?? 'this contact'
  const reason = trigger.replaceAll('_', ' ')
  const said = `A person is asked for: ${reason}. ${about.detail}`.trim()
  const note: CrmAction = { kind: 'add_note', note: `human_${trigger}`, body: about.card === undefined ? said : `${said}\n${about.card}` }
  if (!isNew) return { events, atOnce: [note], afterText: [] }
  return {
    events,
    atOnce: [
      note,
      {
        kind: 'create_task',
        task: `human_${trigger}_${priority}`,
        title: `Follow up: ${name} (${reason})`,
        body: about.detail,
        due_at: dueAt,
      },
    ],
    afterText: [FOLLOW_UP_TAG, REASON_TAGS[trigger] ?? []].flat().map((tag) => ({ kind: 'add_tag', tag })),
  }
}
