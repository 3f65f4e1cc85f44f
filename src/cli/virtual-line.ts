import { join } from 'node:path'
import { silenceTagOf } from '../conversation/contact.ts'
import type { Location } from '../conversation/location.ts'
import { readAppWebhook } from '../crm/webhook.ts'
import type { Database } from '../db/database.ts'
import { readMigrations } from '../db/migrate.ts'
import { openMigratedMemory } from '../db/migrated-memory.ts'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import { buildEngine, type Engine } from '../engine.ts'
import { DEFAULT_SETTINGS, type EngineSettings } from '../engine-settings.ts'
import { virtualClock, type VirtualClock } from '../lib/clock.ts'
import { countingIds } from '../lib/id.ts'
import { silentLog } from '../lib/log.ts'
import { simulatedLocation } from './simulated-location.ts'
import { ROOT } from '../version.ts'

/** The whole line in memory under a virtual clock: nothing sleeps, the same input gives the same bytes. */
export type VirtualLine = {
  database: Database
  engine: Engine
  simulator: Simulator
  clock: VirtualClock
  /** A text of the contact; returns the id of its message. */
  text(contactId: string, text: string, botType: string | null): Promise<string>
  /** A colleague texts the contact from HighLevel's own app: the bot falls silent. */
  human(contactId: string, text: string): Promise<void>
  /** Somebody gives the contact these tags in HighLevel, and takes off the silence tags that are not among them. */
  tag(contactId: string, tags: string[]): Promise<void>
  /** Does everything that falls due before `until`, moving the clock from one due time to the next, and then to `until`. */
  runUntil(until: Date): Promise<void>
  /** Does everything that is still to come, for at most `forMs`. */
  finish(forMs: number): Promise<void>
  /** Called after each turn of a contact. */
  onTurn(listener: (contactId: string) => Promise<void>): void
  close(): Promise<void>
}

export const MIGRATIONS = join(ROOT, 'migrations')

export async function virtualLine(location: Location, start: Date, settings: Partial<EngineSettings> = {}): Promise<VirtualLine> {
  const clock = virtualClock(start)
  const database = await openMigratedMemory(readMigrations(MIGRATIONS))
  await database.setNow(start)
  const simulator = simulatedHighLevel({
    clock,
    newId: countingIds(),
    latency: { min: 0, max: 0 },
    rateLimit: null,
    echo: 'off',
    locations: [simulatedLocation(location)],
  })
  const engine = await buildEngine({
    count: () => {},
    sealKeys: ['replay'],
    oauthApp: null,
    database,
    clock,
    newId: countingIds(),
    log: silentLog,
    locations: new Map([[location.location_id, location]]),
    fetch: simulator.fetch,
    phoneKey: { id: 'k1', secret: 'replay' },
    version: 'replay',
    settings: { ...DEFAULT_SETTINGS, ...settings },
  })
  const parts = { database, engine, simulator, clock }
  return { ...parts, ...speakersOf(location, parts), ...timeOf(parts), close: () => database.close() }
}

type Parts = Pick<VirtualLine, 'database' | 'engine' | 'simulator' | 'clock'>

/** The simulated HighLevel sends no webhooks here: what is said is handed to the engine, once and at once. */
function speakersOf(location: Location, { engine, simulator, clock }: Parts): Pick<VirtualLine, 'text' | 'human' | 'tag'> {
  const told = (contactId: string, message: { id: string; text: string }, kind: Record<string, string>) =>
    eventOf(wireOf(location, { contactId, text: message.text, messageId: message.id, at: clock.now() }, kind))
  return {
    text: async (contactId, text, botType) => {
      const { id } = await simulator.inbound(contactId, text, { webhook: false })
      await engine.accept({ event: { ...told(contactId, { id, text }, INBOUND), botType }, raw: null, door: 'app' })
      return id
    },
    human: async (contactId, text) => {
      const { id } = await simulator.human(contactId, text)
      await engine.accept({ event: told(contactId, { id, text }, FROM_A_COLLEAGUE), raw: null, door: 'app' })
    },
    tag: async (contactId, tags) => {
      const had = simulator.state.contacts.get(contactId)?.tags ?? []
      const silence = had.filter((tag) => silenceTagOf([tag], location.silence_tags) !== null)
      simulator.control.changeTags(contactId, { add: tags, remove: silence.filter((tag) => !tags.includes(tag)) })
      const now = { tags: simulator.state.contacts.get(contactId)?.tags ?? [], timestamp: clock.now().toISOString() }
      const wire = { type: 'ContactTagUpdate', locationId: location.location_id, id: contactId, ...now }
      const reading = readAppWebhook(Buffer.from(JSON.stringify(wire)))
      if (reading.kind === 'event') await engine.accept({ event: reading.event, raw: null, door: 'app' })
    },
  }
}

/** The clock stands still while work is done and jumps from one due time to the next. */
function timeOf({ engine, database, clock }: Parts): Pick<VirtualLine, 'runUntil' | 'finish' | 'onTurn'> {
  const listeners: ((contactId: string) => Promise<void>)[] = []
  const moveTo = async (at: Date) => {
    clock.set(at)
    await database.setNow(clock.now())
  }
  const runUntil = async (until: Date) => {
    for (;;) {
      await workOff(engine, listeners)
      const next = await engine.nextDue()
      if (next === null || next >= until) break
      await moveTo(next)
      await engine.sweep()
    }
    await moveTo(until)
  }
  return {
    runUntil,
    finish: async (forMs) => runUntil(new Date(clock.now().getTime() + forMs)),
    onTurn: (listener) => void listeners.push(listener),
  }
}

async function workOff(engine: Engine, listeners: ((contactId: string) => Promise<void>)[]): Promise<void> {
  for (;;) {
    const lanes = await engine.claimLanes(8)
    for (const lane of lanes) {
      await engine.takeTurn(lane)
      for (const listener of listeners) await listener(lane.contactId)
    }
    const bundles = await engine.dueBundles(32)
    for (const bundle of bundles) await engine.performBundle(bundle)
    if (lanes.length === 0 && bundles.length === 0) return
  }
}

const INBOUND = { type: 'InboundMessage', direction: 'inbound' }
const FROM_A_COLLEAGUE = { type: 'OutboundMessage', direction: 'outbound', source: 'app', userId: 'usr_colleague' }

type Said = { contactId: string; text: string; messageId: string; at: Date }

/** A text as HighLevel tells it. */
const wireOf = (location: Location, { contactId, text, messageId, at }: Said, kind: Record<string, string>) => ({
  ...kind,
  locationId: location.location_id,
  contactId,
  messageId,
  messageType: 'SMS',
  body: text,
  dateAdded: at.toISOString(),
  timestamp: at.toISOString(),
  webhookId: `wh_${messageId}`,
})

function eventOf(wire: ReturnType<typeof wireOf>) {
  const reading = readAppWebhook(Buffer.from(JSON.stringify(wire)))
  if (reading.kind !== 'event' || reading.event.kind !== 'message') throw new Error(`a text was not read as a message: ${reading.kind}`)
  return reading.event
}
