import { fileURLToPath } from 'node:url'
import type { Location } from '../conversation/location.ts'
import { readAppWebhook } from '../crm/webhook.ts'
import { openDatabase, type Database } from '../db/database.ts'
import { migrateUp, readMigrations } from '../db/migrate.ts'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import { buildEngine, DEFAULT_SETTINGS, type Engine, type EngineSettings } from '../engine.ts'
import { virtualClock, type VirtualClock } from '../lib/clock.ts'
import { countingIds } from '../lib/id.ts'
import { silentLog } from '../lib/log.ts'

/** The whole line in memory under a virtual clock: nothing sleeps, the same input gives the same bytes. */
export type VirtualLine = {
  database: Database
  engine: Engine
  simulator: Simulator
  clock: VirtualClock
  /** A text of the contact; returns the id of its message. */
  text(contactId: string, text: string, botType: string | null): Promise<string>
  /** Does everything that falls due before `until`, moving the clock from one due time to the next, and then to `until`. */
  runUntil(until: Date): Promise<void>
  /** Does everything that is still to come, for at most `forMs`. */
  finish(forMs: number): Promise<void>
  /** Called after each turn of a contact. */
  onTurn(listener: (contactId: string) => Promise<void>): void
  close(): Promise<void>
}

export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))

export async function virtualLine(location: Location, start: Date, settings: Partial<EngineSettings> = {}): Promise<VirtualLine> {
  const clock = virtualClock(start)
  const newId = countingIds()
  const database = await openDatabase({ kind: 'memory' })
  await database.setNow(start)
  await migrateUp(database, readMigrations(MIGRATIONS))
  const simulator = simulatedHighLevel({
    clock,
    newId: countingIds(),
    latency: { min: 0, max: 0 },
    rateLimit: null,
    echo: 'off',
    locations: [{ id: location.location_id, token: location.auth.token, ...simulatedPlaces(location) }],
  })
  const engine = await buildEngine({
    database,
    clock,
    newId,
    log: silentLog,
    locations: new Map([[location.location_id, location]]),
    fetch: simulator.fetch,
    phoneKey: { id: 'k1', secret: 'replay' },
    version: 'replay',
    settings: { ...DEFAULT_SETTINGS, ...settings },
  })
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
    database,
    engine,
    simulator,
    clock,
    text: async (contactId, text, botType) => {
      const message = await simulator.inbound(contactId, text, { webhook: false })
      const event = eventOf({ location, contactId, text, messageId: message.id, at: clock.now() })
      await engine.accept({ event: { ...event, botType }, raw: null, door: 'app' })
      return message.id
    },
    runUntil,
    finish: async (forMs) => runUntil(new Date(clock.now().getTime() + forMs)),
    onTurn: (listener) => void listeners.push(listener),
    close: () => database.close(),
  }
}

/** Custom fields, pipeline and calendar of the location, as the simulated CRM must know them. */
function simulatedPlaces(location: Location) {
  return { customFields: Object.entries(location.custom_fields).map(([name, id]) => ({ id, name })) }
}

async function workOff(engine: Engine, listeners: ((contactId: string) => Promise<void>)[]): Promise<void> {
  for (;;) {
    const lanes = await engine.claimLanes(8)
    for (const lane of lanes) {
      await engine.takeTurn(lane)
      for (const listener of listeners) await listener(lane.contactId)
    }
    const actions = await engine.dueActions(32)
    for (const action of actions) await engine.performAction(action)
    if (lanes.length === 0 && actions.length === 0) return
  }
}

function eventOf(input: { location: Location; contactId: string; text: string; messageId: string; at: Date }) {
  const { location, contactId, text, messageId, at } = input
  const payload = {
    type: 'InboundMessage',
    locationId: location.location_id,
    contactId,
    messageId,
    messageType: 'SMS',
    direction: 'inbound',
    body: text,
    dateAdded: at.toISOString(),
    timestamp: at.toISOString(),
    webhookId: `wh_${messageId}`,
  }
  const reading = readAppWebhook(Buffer.from(JSON.stringify(payload)))
  if (reading.kind !== 'event' || reading.event.kind !== 'message') throw new Error(`a replayed text was not read as a message: ${reading.kind}`)
  return reading.event
}
