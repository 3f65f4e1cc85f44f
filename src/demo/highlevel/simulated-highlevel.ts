import type { Clock } from '../../lib/clock.ts'
import { systemClock } from '../../lib/clock.ts'
import { unitHash } from '../../lib/hash.ts'
import type { NewId } from '../../lib/id.ts'
import { randomId } from '../../lib/id.ts'
import { contactFor, receive, speakAsHuman } from './sim-carrier.ts'
import { controlOf } from './sim-control.ts'
import { serveControlRoute } from './sim-control-routes.ts'
import { emit } from './sim-emit.ts'
import { answerFetch } from './sim-fetch.ts'
import type { LocationSeed } from './sim-locations.ts'
import { createLocation } from './sim-locations.ts'
import type { Fault, Received, Served } from './sim-routes.ts'
import { serve } from './sim-routes.ts'
import { emptyState } from './sim-state.ts'
import type { Sim, SimSettings } from './sim-world.ts'
import { DEFAULT_SETTINGS } from './sim-world.ts'
import type { Simulator } from './simulator.ts'
import type { Deliver, WebhookSender, WebhookSettings } from './webhook-sender.ts'
import { webhookSender } from './webhook-sender.ts'

export type SimulatorOptions = Partial<SimSettings> & {
  clock?: Clock
  newId?: NewId
  /** The same seed gives the same latencies and faults. */
  seed?: number
  /** Default: one location with everything plain. */
  locations?: LocationSeed[]
  /** Brings webhooks to the product; without it they go nowhere. */
  deliver?: Deliver
  webhooks?: Partial<WebhookSettings>
}

/** HighLevel in memory: stateful, deterministic for a seed, with errors on demand by sentinel phones and calendars. */
export function simulatedHighLevel(options: SimulatorOptions = {}): Simulator {
  const { clock = systemClock, newId = randomId, seed = 1, locations = [{}], deliver, webhooks, ...settings } = options
  const background = new Set<Promise<unknown>>()
  const sender = webhookSender({ deliver: deliver ?? (() => Promise.resolve(200)), clock, seed, ...(webhooks && { settings: webhooks }) })
  const sim: Sim = {
    state: emptyState(),
    settings: { ...DEFAULT_SETTINGS, ...settings },
    clock,
    newId,
    chance: (key) => unitHash(`${seed} ${key}`),
    emit: (event) => emit(sim, sender, event),
    later: (ms, act) => runLater(clock, background, { ms, act }),
  }
  for (const location of locations) createLocation(sim, location)
  const faults: Fault[] = []
  const control = controlOf(sim, { faults, sender })
  const simulator: Simulator = {
    fetch: (input, init) => answerFetch((received) => serveAny({ sim, faults, simulator }, received), new Request(input, init)),
    state: sim.state,
    control,
    webhooks: sender,
    inbound: async (to, text, more = {}) => receive(sim, contactFor(sim, to, more.locationId), { text, ...more }),
    human: async (to, text, userId) => speakAsHuman(sim, contactFor(sim, to), { text, ...(userId !== undefined && { userId }) }),
    idle: () => settle(background, sender),
    close: () => sender.close(),
  }
  return simulator
}

function serveAny({ sim, faults, simulator }: { sim: Sim; faults: Fault[]; simulator: Simulator }, received: Received): Promise<Served> {
  return received.url.pathname.startsWith('/__sim/') ? serveControlRoute(simulator, received) : serve(sim, faults, received)
}

function runLater(clock: Clock, background: Set<Promise<unknown>>, { ms, act }: { ms: number; act: () => unknown }): void {
  const wait = ms === 0 ? new Promise<void>((resolve) => setImmediate(resolve)) : clock.sleep(ms)
  const going = wait.then(act).catch(() => {})
  background.add(going)
  void going.finally(() => background.delete(going))
}

async function settle(background: Set<Promise<unknown>>, sender: WebhookSender): Promise<void> {
  do {
    await Promise.all(background)
    await sender.idle()
  } while (background.size > 0)
}
