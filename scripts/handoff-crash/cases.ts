import type { Point } from './points.ts'

/**
 * What happens to a contact of the run. `made`: handed to the seller bot. `blocked`: a circle stops it. `put_off`: killed while it is
 * put off, as the buyer bot does badly. `due`: killed when what was put off is looked at again. `exhausted`: killed when that was the
 * last time, as the bot does badly still. `human`: a person is asked for. `api`: a person hands over by HTTP, and asks again with the
 * same Idempotency-Key after the kill.
 */
export type Kind = 'made' | 'blocked' | 'put_off' | 'due' | 'exhausted' | 'human' | 'api'

export type Case = { name: string; contactId: string; kind: Kind; point: Point }

const statement = (says: string): Point => ({ kind: 'statement', says })
type Call = readonly [method: string, path: string, says?: string]
const call = (when: 'before' | 'after', [method, path, says = '']: Call): Point => ({ kind: 'call', when, method, path, says })
const around = (name: string, ...one: Call): [string, Point][] => [
  [`before ${name}`, call('before', one)],
  [`${name} not recorded`, call('after', one)],
]

const LOADED = statement('as previous_author')
const LOCKED = statement('insert into handoff_locks')
const LAST = statement('plans_at = (select min(due_at) from inbox i')

const POINTS: Record<Kind, [string, Point][]> = {
  made: [
    ['the lock to be asked for', LOADED],
    ['the lock taken', LOCKED],
    ['decided, the commit begun', statement('select lease_no from lanes')],
    ['judged again', statement('as held_ms')],
    ['its row written, its lock given back', statement('insert into handoffs (')],
    ['its actions written', statement('insert into outbox (')],
    ['all written, not committed', LAST],
    ['committed, nobody told', { kind: 'commit', says: 'insert into handoffs (' }],
    ['its text to be claimed', statement('select owner_n from conversations')],
    ...around('the text', 'POST', '/conversations/messages'),
    ['the text half recorded', statement('MessageAccepted')],
    ...around('the note', 'POST', '/notes'),
    ...around('the field', 'PUT', '', 'cf_bot_type'),
    ['the field half recorded', statement('update contacts set fields = fields')],
    ...around('the old tag taken', 'DELETE', '/tags', 'Needs Qualifying'),
    ['the old tag half recorded', statement('update contacts set tags = coalesce(')],
    ...around('the new tag', 'POST', '/tags', 'Seller-Lead'),
    ...around('the tag of the route', 'POST', '/tags', 'Handoff-Lead-to-Seller'),
  ],
  blocked: [
    ['the stopped handoff written', statement('insert into handoffs (')],
    ['the stopped handoff written, not committed', LAST],
    ['the text not recorded', call('after', ['POST', '/conversations/messages'])],
  ],
  put_off: [
    ['put off', statement('insert into handoff_deferrals')],
    ['put off, nobody told', { kind: 'commit', says: 'insert into handoff_deferrals' }],
  ],
  due: [
    ['taken up', LOADED],
    ['the lock taken', LOCKED],
    ['ended, its actions written', statement('insert into outbox (')],
    ['all written, not committed', LAST],
    ['the field not recorded', call('after', ['PUT', '', 'cf_bot_type'])],
  ],
  exhausted: [
    ['taken up', LOADED],
    ['a person asked for', statement('insert into human_handoffs')],
    ['ended, its actions written', statement('insert into outbox (')],
    ['all written, not committed', LAST],
    ['committed, nobody told', { kind: 'commit', says: 'insert into human_handoffs' }],
    ...around('the task', 'POST', '/tasks'),
    ['the tag not recorded', call('after', ['POST', '/tags', 'Human-Follow-Up-Needed'])],
    ['the tag of the wait not recorded', call('after', ['DELETE', '/tags', 'Handoff-Deferred-Buyer-Performance'])],
  ],
  human: [
    ['asked for', statement('insert into human_handoffs')],
    ['asked for, nobody told', { kind: 'commit', says: 'insert into human_handoffs' }],
    ...around('the task', 'POST', '/tasks'),
    ['the tag not recorded', call('after', ['POST', '/tags', 'Human-Follow-Up-Needed'])],
  ],
  api: [
    ['its key reserved, the contact locked', statement('from known) as origin')],
    ['the lock taken', LOCKED],
    ['all written, not committed', statement('insert into handoffs (')],
    ['committed, nobody told', { kind: 'commit', says: 'insert into handoffs (' }],
    ...around('the note', 'POST', '/notes'),
    ...around('the field', 'PUT', '', 'cf_bot_type'),
    ['the old tag taken not recorded', call('after', ['DELETE', '/tags', 'Needs Qualifying'])],
    ['the tag of the route not recorded', call('after', ['POST', '/tags', 'Handoff-Lead-to-Seller'])],
  ],
}

/** Every step of every kind of handoff, a contact each. No id is a part of another. */
export const CASES: readonly Case[] = (Object.keys(POINTS) as Kind[])
  .flatMap((kind) => POINTS[kind].map(([name, point]) => ({ kind, point, name: `${kind}: ${name}` })))
  .map((one, index) => ({ ...one, contactId: `con_hand_${String(index + 1).padStart(3, '0')}` }))

/**
 * The embedded database has one session: a step inside a statement is a kill of its own there. What stands in one transaction is
 * tried at its end.
 */
const INSIDE_EMBEDDED: ReadonlySet<string> = new Set([
  'made: the lock taken',
  'made: all written, not committed',
  'made: committed, nobody told',
  'put_off: put off, nobody told',
  'due: all written, not committed',
  'exhausted: all written, not committed',
  'exhausted: committed, nobody told',
  'api: all written, not committed',
  'api: committed, nobody told',
])

export const EMBEDDED_CASES = CASES.filter(({ name, point }) => point.kind === 'call' || INSIDE_EMBEDDED.has(name))
