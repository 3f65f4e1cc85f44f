import { randomBytes } from 'node:crypto'
import { openApp, type App } from '../app.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { Location } from '../conversation/location.ts'
import { startSimulatorServer, type SimulatorServer } from '../demo/highlevel/sim-server.ts'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import { ConfigurationInvalid } from '../lib/errors.ts'
import { openLogger } from '../logger.ts'
import { storeToken } from '../web/access-tokens.store.ts'
import { oneTimeKey } from '../web/one-time-key.ts'
import { demoSandbox } from './demo-sandbox.ts'
import type { Setup } from './read-setup.ts'
import { simulatedLocation } from './simulated-location.ts'

/** A running process and what to tell the person who started it. */
export type Serving = { app: App; url: string; say: string[]; graceSeconds: number }

/** The demo's address with its one-time sign-in, besides. */
export type DemoServing = Serving & { signIn: string }

/** `seed` repeats the simulated CRM's latencies; `kept` is whether the next start finds what was typed. */
export type DemoOptions = { seed?: number; kept?: boolean }

/** The demo's own location: the sample, with a pipeline the simulated CRM has. */
export const demoLocation: Location = { ...sampleLocation, location_id: 'loc_demo' }

/** What the demo serves, whatever the configuration names. */
const DEMO_LOCATIONS = [{ location: demoLocation, locationId: demoLocation.location_id, findings: [] }]

const SESSION_SECONDS = 12 * 3_600

/** The whole product against a simulated HighLevel on loopback: no account, no key, nothing leaves the machine. */
export async function openDemo(setup: Setup, { seed = 1, kept = true }: DemoOptions = {}): Promise<DemoServing> {
  if (setup.config.server.host !== '127.0.0.1' && setup.config.server.host !== 'localhost') {
    throw new ConfigurationInvalid([
      'HOST: the demo listens on 127.0.0.1 only; wanted: HOST unset, or JORGE_ENV=development for a real server',
    ])
  }
  let appUrl = ''
  const simulator = simulatedHighLevel({
    seed,
    locations: [simulatedLocation(demoLocation)],
    rateLimit: null,
    deliver: async ({ path, headers, body }) => {
      const answer = await fetch(`${appUrl}${path}`, { method: 'POST', headers, body })
      await answer.body?.cancel()
      return answer.status
    },
  })
  const crm = await startSimulatorServer(simulator)
  const key = randomBytes(16).toString('base64url')
  const app = closingToo(await openOn(setup, { simulator, crm, key }), crm)
  try {
    await restoreContacts(app, simulator)
    appUrl = await app.listen()
    const signIn = `${appUrl}/sign-in?key=${key}`
    const say = welcome({ url: appUrl, signIn, kept })
    return { app, url: appUrl, signIn, say, graceSeconds: setup.config.server.shutdownGraceSeconds }
  } catch (error) {
    await app.close()
    throw error
  }
}

type World = { simulator: Simulator; crm: SimulatorServer; key: string }

/** The product as it is, with the simulated CRM's address, key and sandbox phone. */
async function openOn(setup: Setup, { simulator, crm, key }: World): Promise<App> {
  const { config } = setup
  try {
    return await openApp({
      ...setup,
      config: { ...config, highlevel: { ...config.highlevel, baseUrl: crm.url } },
      locations: DEMO_LOCATIONS,
      readAgain: () => ({ locations: DEMO_LOCATIONS, findings: [] }),
      log: openLogger(config.log.level === 'info' ? 'warn' : config.log.level, setup.secrets.keys[0] ?? null),
      migrate: true,
      overrides: {
        publicKeys: [simulator.webhooks.publicKeyPem],
        sandbox: (parts) => demoSandbox({ ...parts, simulator, location: demoLocation }),
        signIn: ({ database }) => oneTimeKey(key, () => openSession(database)),
      },
    })
  } catch (error) {
    await crm.close()
    throw error
  }
}

async function openSession(database: App['database']): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await storeToken(database.db, { token, name: 'sandbox', role: 'admin', locationId: '-', lifeSeconds: SESSION_SECONDS })
  return token
}

/** The simulated CRM forgets at every start, the database does not: its contacts come back. */
async function restoreContacts({ database }: App, simulator: Simulator): Promise<void> {
  const rows = await database.db
    .selectFrom('contacts')
    .select(['contact_id', 'first_name', 'phone_e164', 'tags'])
    .where('location_id', '=', demoLocation.location_id)
    .where('deleted_at', 'is', null)
    .execute()
  for (const { contact_id: id, first_name, phone_e164, tags } of rows) {
    const seed = { id, tags, ...(first_name ? { firstName: first_name } : {}), ...(phone_e164 ? { phone: phone_e164 } : {}) }
    simulator.control.addContact({ ...seed, locationId: demoLocation.location_id })
  }
}

const closingToo = (app: App, crm: SimulatorServer): App => ({
  ...app,
  close: async () => {
    await app.close()
    await crm.close()
  },
})

const welcome = ({ url, signIn, kept }: { url: string; signIn: string; kept: boolean }): string[] => [
  'jorge demo: a simulated HighLevel, an embedded database, the rules brain. Nothing leaves this machine.',
  `Open the sandbox: ${signIn}`,
  `The link signs in once. API: ${url}/docs  Health: ${url}/health`,
  kept
    ? 'Stop with Ctrl+C; what you typed is kept for the next start.'
    : 'Stop with Ctrl+C; what you typed is gone then (--keep keeps it).',
]
