import { z } from 'zod'
import { sql } from 'kysely'
import type { Location } from '../conversation/location.ts'
import type { Facts } from '../conversation/fact.ts'
import { acceptsSaleWindow } from '../conversation/sale-window.ts'
import type { ConversationState } from '../conversation/state.ts'
import { currentFacts } from '../turn/turn-outcome.view.ts'
import { virtualLine, type VirtualLine } from './virtual-line.ts'

/** One inbound text of a replay file. `at` absent: a minute after the one before. */
const lineSchema = z.strictObject({
  contact: z.string().min(1).max(128),
  text: z.string().max(10_000),
  at: z.iso.datetime({ offset: true }).optional(),
  bot: z.string().optional(),
  tags: z.array(z.string()).optional(),
})

type Line = z.infer<typeof lineSchema>

/** What a replay prints for a text, in the order of the file. */
export type ReplayLine = Record<string, unknown>

export type Replayed = { lines: ReplayLine[]; faults: number }

const START = new Date('2026-03-02T10:00:00-08:00')
const STEP_MS = 60_000
/** After the last text, time enough for its turn, its actions and their retries. */
const TAIL_MS = 30 * 60_000

/** Replays conversations through the real engine in memory: the same input gives the same bytes. */
export async function replay(input: readonly string[], location: Location): Promise<Replayed> {
  const line = await virtualLine(location, START)
  try {
    return await run(line, input)
  } finally {
    await line.close()
  }
}

type Heard = {
  contact: string
  messageId: string
  positionBefore: string
  positionAfter: string | null
  turnId: string | null
  after: AfterTurn | null
}
type AfterTurn = { owner: string; bot: string | null; state: ConversationState | null; facts: Record<string, unknown> }

async function run(line: VirtualLine, input: readonly string[]): Promise<Replayed> {
  const out: (Heard | { fault: ReplayLine })[] = []
  line.onTurn((contactId) =>
    afterTurn(
      line,
      out.filter((one): one is Heard => 'contact' in one && one.contact === contactId),
    ),
  )
  let at = new Date(START.getTime() - STEP_MS)
  for (const [index, raw] of input.entries()) {
    if (raw.trim() === '') continue
    const parsed = parse(raw)
    if ('error' in parsed) {
      out.push({ fault: { error: parsed.error, line: index + 1 } })
      continue
    }
    const next = parsed.at ? new Date(parsed.at) : new Date(at.getTime() + STEP_MS)
    at = next < at ? at : next
    await line.runUntil(at)
    out.push(await say(line, parsed, out))
  }
  await line.finish(TAIL_MS)
  const lines: ReplayLine[] = []
  for (const one of out) lines.push('fault' in one ? one.fault : await describe(line, one))
  return { lines, faults: out.filter((one) => 'fault' in one).length }
}

function parse(raw: string): Line | { error: string } {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(raw))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    return { error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a text'}` }
  } catch {
    return { error: 'line: not JSON' }
  }
}

/** Takes in one text, with a new contact where the file names one for the first time. */
async function say(line: VirtualLine, { contact, text, bot, tags }: Line, out: readonly object[]): Promise<Heard> {
  const { simulator } = line
  if (!simulator.state.contacts.has(contact)) {
    const phone = `+1909555${String(2000 + simulator.state.contacts.size).padStart(4, '0')}`
    simulator.control.addContact({ id: contact, locationId: locationIdOf(line), phone, tags: tags ?? [] })
  } else if (tags) {
    await line.tag(contact, tags)
  }
  const positionBefore = await lastPosition(line, contact)
  for (const earlier of out) {
    if ('contact' in earlier && (earlier as Heard).contact === contact) (earlier as Heard).positionAfter ??= positionBefore
  }
  const messageId = await line.text(contact, text, bot ?? null)
  return { contact, messageId, positionBefore, positionAfter: null, turnId: null, after: null }
}

async function lastPosition(line: VirtualLine, contactId: string): Promise<string> {
  const { rows } = await sql<{ p: string | null }>`select max(position) as p from outbox where contact_id = ${contactId}`.execute(
    line.database.db,
  )
  return rows[0]?.p ?? '0'
}

/** Keeps what was known right after the turn that covered a text. */
async function afterTurn(line: VirtualLine, waiting: readonly Heard[]): Promise<void> {
  for (const heard of waiting) {
    if (heard.turnId !== null) continue
    const { rows } = await sql<{ turn_id: string; bot: string | null }>`
      select t.turn_id, t.bot from turns t join inbox i on i.turn_id = t.turn_id and i.location_id = t.location_id
      where i.body->>'messageId' = ${heard.messageId} limit 1`.execute(line.database.db)
    const turn = rows[0]
    if (!turn) continue
    heard.turnId = turn.turn_id
    heard.after = { ...(await snapshot(line, heard.contact)), bot: turn.bot }
  }
}

async function snapshot(line: VirtualLine, contactId: string): Promise<Omit<AfterTurn, 'bot'>> {
  const { db } = line.database
  const row = await db.selectFrom('conversations').select(['owner', 'state']).where('contact_id', '=', contactId).executeTakeFirst()
  const facts = await currentFacts(db, { locationId: locationIdOf(line), contactId })
  const state = (row?.state as ConversationState | undefined) ?? null
  return { owner: row?.owner ?? 'nobody', state, facts: valuesOf(facts, row?.owner === 'seller') }
}

/** A seller's yes or no to our dates is what their own dates say, where they answered by naming some. */
function valuesOf(facts: Facts, sells: boolean): Record<string, unknown> {
  const values = Object.fromEntries(Object.entries(facts).map(([field, { value }]) => [field, value]))
  const accepts = sells ? acceptsSaleWindow(facts) : null
  return accepts === null ? values : { ...values, timeline_acceptable: accepts }
}

const locationIdOf = ({ simulator }: VirtualLine): string => [...simulator.state.locations.keys()][0] ?? ''

async function describe(line: VirtualLine, heard: Heard): Promise<ReplayLine> {
  const { after } = heard
  const last = await isLastOfTurn(line, heard)
  const turn = await turnOf(line, heard)
  const actions = last ? await actionsOf(line, heard) : []
  const sms = actions.find(({ kind }) => kind === 'send_sms')
  const reply = sms?.status === 'accepted' ? String(sms.payload['text']) : null
  const reason = !last ? 'coalesced' : reply === null ? (turn.suppressed ?? sms?.reason ?? 'not_sent') : null
  return {
    contact: heard.contact,
    bot: after?.bot ?? null,
    owner: after?.owner ?? 'nobody',
    reply,
    ...(reason === null ? {} : { suppressed_reason: reason }),
    temperature: after?.state?.temperature ?? 'cold',
    score: after?.state?.scores?.lead ?? 0,
    facts: after?.facts ?? {},
    actions: actions.map(({ kind, payload }) => ({ ...payload, kind })),
    ...(last && turn.handoff ? { handoff: turn.handoff } : {}),
  }
}

async function isLastOfTurn(line: VirtualLine, heard: Heard): Promise<boolean> {
  if (heard.turnId === null) return true
  const { rows } = await sql<{ id: string }>`
    select body->>'messageId' as id from inbox where turn_id = ${heard.turnId} and kind = 'message' order by seq desc limit 1`.execute(
    line.database.db,
  )
  return rows[0]?.id === heard.messageId
}

type TurnEnd = { suppressed: string | null; handoff: ReplayLine | null }

async function turnOf(line: VirtualLine, heard: Heard): Promise<TurnEnd> {
  const { rows } = await sql<{ type: string; payload: Record<string, unknown> }>`
    select type, payload from events where turn_id = ${heard.turnId} and type in ('ReplySuppressed', 'HandoffExecuted', 'HandoffBlocked')
    order by n`.execute(line.database.db)
  const suppressed = rows.findLast(({ type }) => type === 'ReplySuppressed')
  const handoff = rows.findLast(({ type }) => type.startsWith('Handoff'))
  const executed = handoff?.type === 'HandoffExecuted'
  return {
    suppressed: suppressed ? String(suppressed.payload['reason']) : null,
    handoff: handoff
      ? { from: handoff.payload['from'], to: handoff.payload['to'], executed, ...(executed ? {} : { reason: handoff.payload['reason'] }) }
      : null,
  }
}

type ActionRow = { kind: string; payload: Record<string, unknown>; status: string; reason: string | null }

/** The turn's own actions, and those an opt-out wrote when the text came in; a follow-up answers no line. */
async function actionsOf(line: VirtualLine, heard: Heard): Promise<ActionRow[]> {
  const { rows } = await sql<ActionRow>`
    select kind, payload, status, reason from outbox
    where contact_id = ${heard.contact} and class <> 'internal' and not proactive and (position > ${heard.positionBefore}::bigint
      and (${heard.positionAfter}::bigint is null or position <= ${heard.positionAfter}::bigint or turn_id = ${heard.turnId})
      or natural_key in (select 'confirmation:' || s.id from suppressions s join inbox i on i.location_id = s.location_id
        where i.turn_id = ${heard.turnId} and s.source_message_id in (i.id, i.body->>'messageId')))
    order by position`.execute(line.database.db)
  return rows
}
