import type { Simulator } from '../../src/demo/highlevel/simulator.ts'
import type { Case, Kind } from './cases.ts'
import { crashLocation } from './crash-location.ts'
import type { Victim } from './process.ts'

/** What the database says of one contact. */
type Stored = {
  contact_id: string
  owner: string
  executed: number
  blocked: string[]
  told: number
  passed: number
  contexts: number
  outcomes: number
  locks: number
  deferrals: string[]
  asked: number
  unfinished: string[]
}

type Expected = { owner: string; route: string | null; blocked: string; deferrals: string[]; asked: number; tags: string[]; note: string }

const BUYER = {
  owner: 'buyer',
  route: 'lead->buyer',
  blocked: 'performance_deferred',
  deferrals: ['executed'],
  asked: 0,
  tags: ['Buyer-Lead', 'Handoff-Lead-to-Buyer'],
  note: 'HANDOFF from the lead bot to the buyer bot',
}

const SELLER = {
  owner: 'seller',
  route: 'lead->seller',
  blocked: '',
  deferrals: [],
  asked: 0,
  tags: ['Seller-Lead', 'Handoff-Lead-to-Seller'],
  note: 'HANDOFF from the lead bot to the seller bot',
}

const EXPECTED: Record<Kind, Expected> = {
  made: SELLER,
  blocked: { owner: 'lead', route: null, blocked: 'circular_return', deferrals: [], asked: 0, tags: [], note: '' },
  put_off: BUYER,
  due: BUYER,
  exhausted: {
    owner: 'lead',
    route: null,
    blocked: 'performance_deferred,performance_exhausted',
    deferrals: ['exhausted'],
    asked: 1,
    tags: ['Human-Follow-Up-Needed'],
    note: 'A person is asked for',
  },
  api: SELLER,
  human: {
    owner: 'human',
    route: null,
    blocked: '',
    deferrals: [],
    asked: 1,
    tags: ['Human-Follow-Up-Needed'],
    note: 'A person is asked for',
  },
}

type Grounds = { victim: Victim; simulator: Simulator; cases: readonly Case[] }

/** Each contact got one handoff or one stop, one text, one owner, each tag, note and task once; no lock and no deferral is left. */
export async function verifyHandoffs({ victim, simulator, cases }: Grounds): Promise<string[]> {
  const stored = new Map((await victim.ask<Stored>(STORED)).map((row) => [row.contact_id, row]))
  return cases.flatMap((one) => {
    const row = stored.get(one.contactId)
    const faults = row === undefined ? ['no conversation'] : [...storedFaults(row, EXPECTED[one.kind]), ...shownFaults(simulator, one)]
    return faults.map((fault) => `${one.name}: ${fault}`)
  })
}

function storedFaults(row: Stored, expected: Expected): string[] {
  const made = expected.route === null ? 0 : 1
  return [
    ...differs('owner', row.owner, expected.owner),
    ...differs('handoffs made', row.executed, made),
    ...differs('handoffs stopped', row.blocked.join(), expected.blocked),
    ...differs('events of handoffs', row.told, made),
    ...differs('changes of owner by handoff', row.passed, made),
    ...differs('contexts', row.contexts, made),
    ...differs('outcomes', row.outcomes, made),
    ...differs('locks left', row.locks, 0),
    ...differs('deferrals', row.deferrals.join(), expected.deferrals.join()),
    ...differs('requests for a person', row.asked, expected.asked),
    ...differs('actions not done', row.unfinished.join(), ''),
  ]
}

/** What the CRM shows; tags the run does not speak of do not count. */
function shownFaults({ state }: Simulator, { contactId, kind }: Case): string[] {
  const { tags, note, asked, route, owner } = EXPECTED[kind]
  const messages = state.threads.get(contactId)?.messages ?? []
  const ours = messages.filter(({ direction }) => direction === 'outbound')
  const shown = state.contacts.get(contactId)
  const ofUs = (shown?.tags ?? []).filter((tag) => /^(buyer-lead|seller-lead|needs qualifying|handoff-.*|human-.*)$/i.test(tag))
  const old = route === null ? ['Needs Qualifying'] : []
  const notes = state.notes.filter((one) => one.contactId === contactId && note !== '' && one.body.includes(note))
  const botType = shown?.customFields.find(({ id }) => id === 'cf_bot_type')?.value
  return [
    ...differs(ours.length > 1 ? 'doubled texts' : 'texts', ours.length, 1),
    ...differs('tags', sortedOf(ofUs), sortedOf([...old, ...tags])),
    ...differs('notes', notes.length, note === '' ? 0 : 1),
    ...differs('tasks', state.tasks.filter((one) => one.contactId === contactId).length, asked),
    ...(route === null ? [] : differs('bot shown', String(botType), owner)),
  ]
}

const sortedOf = (tags: readonly string[]): string =>
  tags
    .map((tag) => tag.toLowerCase())
    .toSorted()
    .join()

const differs = (what: string, is: string | number, shall: string | number): string[] =>
  is === shall ? [] : [`${what}: ${is} instead of ${shall}`]

const L = `'${crashLocation.location_id}'`
const of = (table: string, and: string): string =>
  `(select count(*)::int from ${table} t where t.location_id = ${L} and t.contact_id = c.contact_id and ${and})`

/** What a lock of thirty seconds leaves behind is gone by the database's clock, or was never left. */
const STORED = `
  select c.contact_id, c.owner,
    ${of('handoffs', `status = 'executed' and t.turn_id not like 'past_%'`)} as executed,
    (select coalesce(jsonb_agg(reason_code order by created_at), '[]') from handoffs t
      where t.location_id = ${L} and t.contact_id = c.contact_id and status = 'blocked') as blocked,
    ${of('events', `type = 'HandoffExecuted'`)} as told,
    ${of('events', `type = 'OwnerChanged' and payload->>'reason' like 'handoff_%'`)} as passed,
    ${of('handoff_contexts', 'true')} as contexts,
    ${of('handoff_outcomes', 'true')} as outcomes,
    ${of('handoff_locks', `expires_at > db_now() or expires_at > acquired_at + interval '30 seconds'`)} as locks,
    (select coalesce(jsonb_agg(status order by created_at), '[]') from handoff_deferrals t
      where t.location_id = ${L} and t.contact_id = c.contact_id) as deferrals,
    ${of('human_handoffs', 'true')} as asked,
    (select coalesce(jsonb_agg(kind || ' ' || status || ' ' || coalesce(reason, '')), '[]') from outbox t
      where t.location_id = ${L} and t.contact_id = c.contact_id and status not in ('accepted', 'cancelled')) as unfinished
  from conversations c where c.location_id = ${L}`
