import type { SmokeSettings } from './settings.ts'
import { at, listAt, openWire, textAt, type Wire } from './wire.ts'

/** An open point of the specification (crm.md, section 14) and what this run found. `open`: a person has to look. */
export type Point = { point: string; question: string; found: unknown; holds: boolean | 'open' }

export type SmokeReport = { locationId: string; texts: number; points: Point[]; cleanedUp: string[]; leftBehind: string[] }

const MOST_TEXTS = 4
const POLLS_MS = [1_000, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000]

export type SmokeDeps = { fetch: typeof globalThis.fetch; sleep(ms: number): Promise<void>; now(): Date; say(line: string): void }

type Run = { wire: Wire; settings: SmokeSettings; deps: SmokeDeps; report: SmokeReport; undo: Undo[] }
type Undo = { what: string; run(): Promise<unknown> }

/** Settles what can be settled by calls alone, with at most four texts to the one phone; what it made, it takes away again. */
export async function smoke(settings: SmokeSettings, deps: SmokeDeps): Promise<SmokeReport> {
  const wire = openWire({ ...settings, fetch: deps.fetch })
  const report: SmokeReport = { locationId: settings.locationId, texts: 0, points: [], cleanedUp: [], leftBehind: [] }
  const run: Run = { wire, settings, deps, report, undo: [] }
  try {
    const contactId = await ownContact(run)
    await rateLimits(run)
    await sends(run, contactId)
    await refusals(run, contactId)
    await exportOf(run)
    await notesAndTasks(run, contactId)
    if (settings.calendarId !== null) await booking(run, contactId, settings.calendarId)
  } finally {
    await cleanUp(run)
  }
  return report
}

function settle({ report, deps }: Run, point: Point): void {
  report.points.push(point)
  const mark = point.holds === 'open' ? '?' : point.holds ? 'held' : 'DID NOT HOLD'
  deps.say(`(${point.point}) ${point.question} ${mark}: ${JSON.stringify(point.found)}`)
}

/** The contact of the allowed phone and of nobody else. Without one it is made, and removed at the end. */
async function ownContact(run: Run): Promise<string> {
  const { wire, settings } = run
  const { locationId, phone } = settings
  const found = await wire.call('GET', '/contacts/search/duplicate', { query: { locationId, number: phone } })
  settle(run, {
    point: '11',
    question: 'search/duplicate answers {contact: {id}} or {contact: null}.',
    found: shapeOf(found.body),
    holds: at(found.body, 'contact') !== undefined,
  })
  const known = textAt(found.body, 'contact', 'id')
  const id =
    known ??
    textAt(
      (await wire.call('POST', '/contacts/upsert', { body: { locationId, phone, firstName: 'Live', lastName: 'Smoke' } })).body,
      'contact',
      'id',
    )
  if (id === null) throw new Error('the contact could neither be found nor made')
  if (known === null) run.undo.push({ what: `contact ${id}`, run: () => wire.call('DELETE', `/contacts/${id}`) })
  const read = await wire.call('GET', `/contacts/${id}`)
  if (textAt(read.body, 'contact', 'phone') !== phone) throw new Error('the contact found has another phone: nothing is sent')
  return id
}

async function rateLimits(run: Run): Promise<void> {
  const { wire, settings } = run
  const answer = await wire.call('GET', `/locations/${settings.locationId}`)
  const max = answer.rate['x-ratelimit-max'] ?? null
  settle(run, {
    point: '1',
    question: 'A private token has the limit of an app: 100 calls in 10 s.',
    found: answer.rate,
    holds: max === null ? 'open' : max === '100',
  })
}

async function sends(run: Run, contactId: string): Promise<void> {
  const { wire, deps } = run
  const words = `jorge live smoke ${deps.now().toISOString()}`
  const sent = await sendText(run, contactId, words)
  const messageId = textAt(sent.body, 'messageId')
  settle(run, {
    point: '2',
    question: 'A send is answered 200 or 201 with a messageId.',
    found: { status: sent.status, keys: shapeOf(sent.body) },
    holds: [200, 201].includes(sent.status) && messageId !== null,
  })
  const conversationId = textAt(sent.body, 'conversationId')
  if (messageId === null || conversationId === null) return
  const single = await wire.call('GET', `/conversations/messages/${messageId}`)
  settle(run, {
    point: '2',
    question: 'The answer about one message is bare, or wrapped in `message`.',
    found: at(single.body, 'message') === undefined ? 'bare' : 'wrapped',
    holds: single.status === 200,
  })
  const row = at(single.body, 'message') ?? single.body
  settle(run, {
    point: '5',
    question: 'The words arrive as sent, without an opt-out line.',
    found: { longerBy: (textAt(row, 'body') ?? '').length - words.length },
    holds: textAt(row, 'body') === words,
  })
  settle(run, {
    point: '9',
    question: 'Our own text has source api and no user.',
    found: { source: at(row, 'source') ?? null, userId: at(row, 'userId') === undefined ? null : 'present' },
    holds: textAt(row, 'source') === 'api' && at(row, 'userId') === undefined,
  })
  await appearance(run, { conversationId, messageId })
}

type Placed = { conversationId: string; messageId: string }

/** How late a send shows in the thread: bounds the re-send rule. */
async function appearance(run: Run, { conversationId, messageId }: Placed): Promise<void> {
  const { wire, deps } = run
  let waited = 0
  for (const wait of [0, ...POLLS_MS]) {
    await deps.sleep(wait)
    waited += wait
    const thread = await wire.call('GET', `/conversations/${conversationId}/messages`, { query: { limit: '20', type: 'TYPE_SMS' } })
    const nested = at(thread.body, 'messages', 'messages') !== undefined
    const rows = nested ? listAt(thread.body, 'messages', 'messages') : listAt(thread.body, 'messages')
    if (!rows.some((row) => textAt(row, 'id') === messageId)) continue
    settle(run, {
      point: '12',
      question: 'A send is in the thread within two minutes.',
      found: { afterMs: waited, thread: nested ? 'nested' : 'flat' },
      holds: waited < 120_000,
    })
    return
  }
  settle(run, {
    point: '12',
    question: 'A send is in the thread within two minutes.',
    found: { afterMs: `more than ${waited}` },
    holds: false,
  })
}

/** Words of refusals, without a text leaving. */
async function refusals(run: Run, contactId: string): Promise<void> {
  const empty = await run.wire.call('POST', '/conversations/messages', { body: { type: 'SMS', contactId, message: '' } })
  settle(run, {
    point: '10',
    question: 'An empty text is refused with 400 or 422 and the word "empty".',
    found: { status: empty.status, message: at(empty.body, 'message') },
    holds: [400, 422].includes(empty.status) && /empty/i.test(JSON.stringify(at(empty.body, 'message') ?? '')),
  })
  const nobody = await run.wire.call('GET', '/contacts/nobodynobodynobody00')
  settle(run, {
    point: '10',
    question: 'A contact that is not there is 404 or 400.',
    found: { status: nobody.status, message: at(nobody.body, 'message') },
    holds: [400, 404].includes(nobody.status),
  })
}

async function exportOf(run: Run): Promise<void> {
  const { wire, settings, deps } = run
  const dayAgo = new Date(deps.now().getTime() - 24 * 3_600_000)
  const base = { locationId: settings.locationId, channel: 'SMS', sortBy: 'createdAt', sortOrder: 'asc', limit: '10' }
  const iso = await wire.call('GET', '/conversations/messages/export', { query: { ...base, startDate: dayAgo.toISOString() } })
  const epoch = await wire.call('GET', '/conversations/messages/export', { query: { ...base, startDate: String(dayAgo.getTime()) } })
  settle(run, {
    point: '6',
    question: 'The export takes ISO dates.',
    found: { iso: iso.status, epoch: epoch.status },
    holds: iso.status === 200,
  })
  const rows = listAt(iso.body, 'messages')
  const directions = [...new Set(rows.map((row) => textAt(row, 'direction')))]
  const cursor = at(iso.body, 'nextCursor')
  settle(run, {
    point: '6',
    question: 'The export shows both directions and ends with a null cursor.',
    found: { rows: rows.length, directions, cursor: cursor === null ? null : typeof cursor },
    holds: rows.length === 0 ? 'open' : directions.includes('outbound'),
  })
}

async function notesAndTasks(run: Run, contactId: string): Promise<void> {
  const { wire, deps } = run
  const note = await wire.call('POST', `/contacts/${contactId}/notes`, { body: { body: 'jorge live smoke\n\n[smoke00001]' } })
  const noteId = textAt(note.body, 'note', 'id')
  if (noteId !== null) run.undo.push({ what: `note ${noteId}`, run: () => wire.call('DELETE', `/contacts/${contactId}/notes/${noteId}`) })
  const listed = await wire.call('GET', `/contacts/${contactId}/notes`)
  const isFound = listAt(listed.body, 'notes').some((row) => textAt(row, 'body')?.includes('[smoke00001]'))
  settle(run, {
    point: '7',
    question: 'A note is found again by its reference.',
    found: { status: note.status, found: isFound },
    holds: isFound,
  })
  const dueDate = new Date(deps.now().getTime() + 3_600_000).toISOString()
  const task = await wire.call('POST', `/contacts/${contactId}/tasks`, { body: { title: 'jorge live smoke', dueDate, completed: false } })
  const taskId = textAt(task.body, 'task', 'id')
  if (taskId !== null) run.undo.push({ what: `task ${taskId}`, run: () => wire.call('DELETE', `/contacts/${contactId}/tasks/${taskId}`) })
  settle(run, { point: '7', question: 'A task is answered with {task: {id}}.', found: { status: task.status }, holds: taskId !== null })
}

async function booking(run: Run, contactId: string, calendarId: string): Promise<void> {
  const { wire, settings, deps } = run
  const from = deps.now().getTime() + 24 * 3_600_000
  const slots = await wire.call('GET', `/calendars/${calendarId}/free-slots`, {
    query: { startDate: String(from), endDate: String(from + 14 * 24 * 3_600_000), timezone: 'America/Los_Angeles' },
  })
  const keys = Object.keys((slots.body ?? {}) as object)
  settle(run, {
    point: '7',
    question: 'Free slots come by day; other keys are few.',
    found: { others: keys.filter((key) => !/^\d{4}-\d\d-\d\d$/.test(key)) },
    holds: slots.status === 200,
  })
  const startTime = keys.flatMap((key) => listAt(slots.body, key, 'slots')).find((slot) => typeof slot === 'string')
  if (startTime === undefined) return
  const input = {
    calendarId,
    locationId: settings.locationId,
    contactId,
    startTime,
    title: 'jorge live smoke',
    appointmentStatus: 'confirmed',
    toNotify: false,
  }
  const booked = await wire.call('POST', '/calendars/events/appointments', { body: input })
  const id = textAt(booked.body, 'id')
  settle(run, { point: '7', question: 'A booking is answered 2xx with an id.', found: { status: booked.status }, holds: id !== null })
  if (id === null) return
  run.undo.push({
    what: `appointment ${id}`,
    run: () => wire.call('PUT', `/calendars/events/appointments/${id}`, { body: { appointmentStatus: 'cancelled' } }),
  })
  const again = await wire.call('POST', '/calendars/events/appointments', { body: input })
  const second = textAt(again.body, 'id')
  if (second !== null)
    run.undo.push({
      what: `appointment ${second}`,
      run: () => wire.call('PUT', `/calendars/events/appointments/${second}`, { body: { appointmentStatus: 'cancelled' } }),
    })
  settle(run, {
    point: '7',
    question: 'A slot that is gone is refused with words that name the slot.',
    found: { status: again.status, message: at(again.body, 'message') ?? null },
    holds: again.status >= 400 && /slot/i.test(JSON.stringify(again.body)),
  })
}

/** The only place that sends; the fifth text is refused here, whatever asks for it. */
function sendText(run: Run, contactId: string, message: string) {
  if (run.report.texts >= MOST_TEXTS) throw new Error(`no more than ${MOST_TEXTS} texts are sent`)
  run.report.texts += 1
  return run.wire.call('POST', '/conversations/messages', { body: { type: 'SMS', contactId, message } })
}

async function cleanUp({ undo, report }: Run): Promise<void> {
  for (const { what, run } of undo.toReversed()) {
    const done = await run().then(
      (answer) => (at(answer, 'status') as number) < 300,
      () => false,
    )
    ;(done ? report.cleanedUp : report.leftBehind).push(what)
  }
}

/** Names of the fields, two deep, without a value of anybody's. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [`${value.length} items`]
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'object' && inner !== null ? Object.keys(inner).slice(0, 20) : inner === null ? null : typeof inner,
    ]),
  )
}
