import { virtualLine, type VirtualLine } from '../../src/cli/virtual-line.ts'
import type { Location } from '../../src/conversation/location.ts'
import { nextBurst, type Persona } from '../../src/demo/personas/persona.ts'
import { unitHash } from '../../src/lib/hash.ts'
import { linesOf } from './read-lines.ts'
import type { Conversation, OurLine, Transcript } from './transcript.ts'

const START = new Date('2026-03-02T10:00:00-08:00')
/** They read and type: longer than a turn with its actions takes. */
const STEP_MS = 120_000
const UNITS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 }
const BETWEEN_TEXTS_MS = 1_500
const CONTACT = 'contact'

/** Holds each conversation on a real line of its own, under the virtual clock: the same conversations give the same bytes. */
export async function holdConversations(conversations: readonly Conversation[], location: Location): Promise<Transcript[]> {
  const held: Transcript[] = []
  for (const conversation of conversations) held.push(await hold(conversation, location))
  return held
}

/** Lets each simulated lead talk to the bots, alone on a line of its own. */
export async function holdPersonas(personas: readonly Persona[], seed: number, location: Location): Promise<Transcript[]> {
  const held: Transcript[] = []
  for (const persona of personas) held.push(await meet(persona, seed, location))
  return held
}

const hold = ({ name, bot, language, lines: said }: Conversation, location: Location): Promise<Transcript> =>
  onLine(location, async (line) => {
    addContact(line, location, [location.routing_tags[bot]])
    let at = START.getTime()
    for (const { text, laterMs } of said.map(parse)) {
      at += laterMs
      await line.runUntil(new Date(at))
      await line.text(CONTACT, text, null)
    }
    await line.runUntil(new Date(at + STEP_MS))
    return { name, bot, language, lines: await linesOf(line, CONTACT, location) }
  })

const meet = (persona: Persona, seed: number, location: Location): Promise<Transcript> =>
  onLine(location, async (line) => {
    addContact(line, location, [...(persona.tags ?? [])])
    let rolls = 0
    const dice = () => unitHash(`${seed}:${persona.name}:${(rolls += 1)}`)
    let at = START.getTime()
    for (let heard = -1; ; at += STEP_MS) {
      await line.runUntil(new Date(at))
      const ours = (await linesOf(line, CONTACT, location)).filter((one): one is OurLine => one.from === 'us')
      const burst = ours.length > heard ? nextBurst(persona, { heard: ours.length, prompt: promptOf(ours.at(-1)) }, dice) : []
      if (burst.length === 0) break
      heard = ours.length
      for (const [index, text] of burst.entries()) {
        if (index > 0) await line.runUntil(new Date(line.clock.now().getTime() + BETWEEN_TEXTS_MS))
        await line.text(CONTACT, text, null)
      }
    }
    return { name: `simulated: ${persona.name}`, bot: null, language: persona.language, lines: await linesOf(line, CONTACT, location) }
  })

const promptOf = (last: OurLine | undefined): Parameters<typeof nextBurst>[1]['prompt'] =>
  last === undefined ? null : { question: last.asks as never, offersTimes: last.offersTimes }

async function onLine(location: Location, talk: (line: VirtualLine) => Promise<Transcript>): Promise<Transcript> {
  const line = await virtualLine(location, START)
  try {
    return await talk(line)
  } finally {
    await line.close()
  }
}

const addContact = ({ simulator }: VirtualLine, { location_id: locationId }: Location, tags: string[]): void =>
  void simulator.control.addContact({ id: CONTACT, locationId, phone: '+19095552000', firstName: 'Dana', tags })

function parse(said: string): { text: string; laterMs: number } {
  const [prefix = '', count = '', unit = ''] = /^\+(\d+)([mhd]) /.exec(said) ?? []
  return { text: said.slice(prefix.length), laterMs: prefix === '' ? STEP_MS : Number(count) * (UNITS[unit] ?? 0) }
}
