import { createInterface } from 'node:readline/promises'
import { randomId } from '../lib/id.ts'
import { releaseContact } from '../turn/release.store.ts'
import { readSandboxContact } from '../web/sandbox.view.ts'
import { paint, type Outcome, type Shared } from './answer.ts'
import { fileLocation } from './file-location.ts'
import { virtualLine, type VirtualLine } from './virtual-line.ts'

export type ChatFlags = { bot?: string; location?: string; clock?: Date }

/** What was said, by whom, at which time of the conversation's own clock. */
export type Said = { author: string; text: string; at: string }

const CONTACT = 'you'
/** Time for a turn and its actions: the quiet time after a text is some seconds. */
const SETTLE_MS = 60_000
const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const HELP = '/inspect  /human [text]  /release  /jump 24h  /stop  /quit; anything else is your text'

/** A conversation in the terminal or through a pipe: one line, one text. The clock jumps, nobody waits for the quiet time. */
export async function chat(shared: Shared, { bot, location: file, clock }: ChatFlags): Promise<Outcome> {
  const location = fileLocation(file)
  const line = await virtualLine(location, clock ?? new Date())
  const tell = (text: string) => void (shared.json || process.stdout.write(`${text}\n`))
  const talk: Talk = { line, locationId: location.location_id, bot: bot ?? null, tell, shared, told: new Set(), transcript: [] }
  line.simulator.control.addContact({ id: CONTACT, locationId: location.location_id, phone: '+19095552000', firstName: 'Dana' })
  const asked = process.stdin.isTTY && !shared.json
  const input = createInterface({ input: process.stdin, ...(asked ? { output: process.stdout, prompt: 'you> ' } : {}) })
  // A pipe may have ended while a text was being answered: then there is nobody left to prompt.
  const prompt = () => void (asked && input.prompt())
  try {
    if (asked) tell(`${location.agent}'s bots answer. ${HELP}`)
    prompt()
    for await (const typed of input) {
      if (typed.trim() === '/quit') break
      await hear(talk, typed.trim())
      prompt()
    }
    return { data: { transcript: talk.transcript }, lines: [] }
  } finally {
    input.close()
    await line.close()
  }
}

type Talk = {
  line: VirtualLine
  locationId: string
  bot: string | null
  shared: Shared
  tell(text: string): void
  told: Set<string>
  transcript: Said[]
}

async function hear(talk: Talk, typed: string): Promise<void> {
  const [word = '', ...rest] = typed.split(' ')
  const more = rest.join(' ')
  if (typed === '') return
  switch (word) {
    case '/inspect':
      return inspect(talk)
    case '/human':
      await talk.line.human(CONTACT, more || "Hi, it's me in person. I'll take it from here.")
      break
    case '/release':
      return release(talk)
    case '/jump':
      return jump(talk, more)
    case '/stop':
      await talk.line.text(CONTACT, 'STOP', null)
      break
    default:
      if (word.startsWith('/')) return talk.tell(`no such command; ${HELP}`)
      await talk.line.text(CONTACT, typed, talk.bot)
  }
  await letPass(talk, SETTLE_MS)
}

async function jump(talk: Talk, span: string): Promise<void> {
  const [, count = '', unit = ''] = /^(\d{1,4})\s*([smhd])$/.exec(span.trim()) ?? []
  const ms = Number(count) * (UNITS[unit] ?? 0)
  if (ms === 0) return talk.tell('wanted: a time to pass, for example /jump 24h')
  await letPass(talk, ms)
  talk.tell(paint(talk.shared, 'dim', `it is ${talk.line.clock.now().toISOString()}`))
}

async function release({ line, locationId, tell }: Talk): Promise<void> {
  const released = await releaseContact(
    { database: line.database, newId: randomId, era: line.engine.era },
    { locationId, contactId: CONTACT, by: 'chat' },
  )
  tell(released.kind !== 'released' ? 'there is no conversation yet' : `the owner is ${released.owner}; the bot waits for your next text`)
}

/** Lets time pass and tells what was said in it, our own lines apart. */
async function letPass(talk: Talk, ms: number): Promise<void> {
  const { line, locationId, told, transcript } = talk
  await line.finish(ms)
  const contact = await readSandboxContact(line.database.db, { locationId, contactId: CONTACT }, [])
  const before = transcript.length
  for (const { id, author, text, at } of contact?.thread ?? []) {
    if (told.has(id)) continue
    told.add(id)
    transcript.push({ author, text: text ?? '', at })
  }
  const heard = transcript.slice(before).filter(({ author }) => author !== 'contact')
  heard.forEach(({ author, text }) => talk.tell(`${paint(talk.shared, 'cyan', `${author}>`)} ${text}`))
  if (heard.length === 0 && ms === SETTLE_MS) talk.tell(paint(talk.shared, 'dim', `(no answer: ${await silenceOf(line, contact)})`))
}

type Contact = Awaited<ReturnType<typeof readSandboxContact>>

/** A reply may be decided and still wait for its hour. */
async function silenceOf({ engine }: VirtualLine, contact: Contact): Promise<string> {
  const waiting = contact?.actions.some(({ kind, status }) => kind === 'send_sms' && status === 'queued')
  if (waiting) return `a reply waits until ${(await engine.nextDue())?.toISOString() ?? 'later'}`
  return contact?.turns.at(-1)?.suppressed_reason ?? contact?.owner_reason ?? 'nothing to say'
}

/** What the bots know and why the last turn went as it did. */
async function inspect({ line, locationId, tell }: Talk): Promise<void> {
  const contact = await readSandboxContact(line.database.db, { locationId, contactId: CONTACT }, [])
  if (contact === null) return tell('nothing is known yet')
  const { owner, bot, temperature, scores, language, facts, turns, actions } = contact
  const known = facts.filter(({ status }) => status === 'current').map(({ field, value }) => `${field}=${JSON.stringify(value)}`)
  const last = turns.at(-1)
  tell(`owner ${owner}, bot ${bot ?? '–'}, ${temperature}, language ${language}, scores ${JSON.stringify(scores)}`)
  tell(`facts: ${known.join(', ') || 'none'}`)
  tell(`last turn: goal ${JSON.stringify(last?.goal ?? null)}, why ${JSON.stringify(last?.why ?? null)}`)
  tell(`actions: ${actions.map(({ kind, status }) => `${kind} ${status}`).join(', ') || 'none'}`)
}
