import type { z } from 'zod'
import type { BotName } from '../../conversation/owner.ts'
import { InvalidInput } from '../../lib/errors.ts'
import { toE164 } from '../../lib/phone.ts'
import { CALL_INPUTS } from './call-input.ts'

/** A text somebody brings to a bot and waits for the answer to. */
export type Call = {
  /** The bot that was called: it answers where no other owns the contact. */
  bot: BotName
  contactId: string
  text: string
  name: string | null
  /** E.164. */
  phone: string | null
  email: string | null
  history: readonly HistoryText[]
  metadata: Readonly<Record<string, string>> | null
  handoffContext: Readonly<Record<string, unknown>> | null
  sequenceDay: number | null
  create: boolean
  dryRun: boolean
}

/** A text of before the call. `at` in ISO 8601, null when the caller does not say. */
export type HistoryText = { author: 'contact' | 'bot' | 'human'; text: string; at: string | null }

const HISTORY_MOST = 50

/** The call that a caller's input is. Throws `InvalidInput` with the key that is wrong. */
export function parseCall(bot: BotName, input: unknown): Call {
  const parsed = CALL_INPUTS[bot].safeParse(input)
  if (!parsed.success) throw invalid(parsed.error.issues[0])
  const given = parsed.data
  const history = (given.conversation_history ?? []).slice(-HISTORY_MOST)
  return {
    bot,
    contactId: given.conversation_id,
    text: given.user_message,
    ...personOf(bot, given),
    history: history.map(({ role, content, at }) => ({ author: AUTHORS[role], text: content, at: at ?? null })),
    metadata: given.metadata ?? null,
    handoffContext: given.handoff_context ?? null,
    sequenceDay: 'sequence_day' in given ? (given.sequence_day ?? null) : null,
    create: given.create ?? false,
    dryRun: given.dry_run ?? false,
  }
}

const AUTHORS = { user: 'contact', assistant: 'bot', human: 'human' } as const

/** Each input names the person after its bot. */
function personOf(bot: BotName, given: object): Pick<Call, 'name' | 'phone' | 'email'> {
  const own = (what: 'name' | 'phone' | 'email'): string | null => {
    const value: unknown = Reflect.get(given, `${bot}_${what}`)
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
  }
  return { name: own('name'), phone: toE164(own('phone')), email: own('email') }
}

function invalid(issue: z.core.$ZodIssue | undefined): InvalidInput {
  if (issue?.code === 'unrecognized_keys') {
    const field = [...issue.path, issue.keys[0] ?? ''].join('.')
    return new InvalidInput(field, 'is not a field of this input')
  }
  return new InvalidInput(issue?.path.join('.') ?? '', issue?.message ?? 'is not as it must be')
}
