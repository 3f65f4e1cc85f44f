import { randomBytes } from 'node:crypto'
import { openApp, type App } from '../app.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import type { Location } from '../conversation/location.ts'
import { startSimulatorServer } from '../demo/highlevel/sim-server.ts'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Simulator } from '../demo/highlevel/simulator.ts'
import { ConfigurationInvalid } from '../lib/errors.ts'
import { openLogger } from '../logger.ts'
import { storeToken } from '../web/access-tokens.store.ts'
import { oneTimeKey } from '../web/one-time-key.ts'
import { demoSandbox } from './demo-sandbox.ts'
import type { Setup } from './read-setup.ts'

/** A running process and what to tell the person who started it. */
export type Serving = { app: App; url: string; say: string[] }

/** The demo's own location: the sample, with a pipeline the simulated CRM has. */
export const demoLocation: Location = { ...sampleLocation, location_id: 'loc_demo' }

const SESSION_SECONDS = 12 * 3_600

/** The whole product against a simulated HighLevel on loopback: no account, no key, nothing leaves the machine. */
export async function openDemo(setup: Setup): Promise<Serving> {
  if (setup.config.server.host !== '127.0.0.1' && setup.config.server.host !== 'localhost') {
    throw new ConfigurationInvalid(['HOST: the demo listens on 127.0.0.1 only; wanted: HOST unset, or JORGE_ENV=development for a real server'])
  }
  const log = openLogger(setup.config.log.level === 'info' ? 'warn' : setup.config.log.level)
  let appUrl = ''
  const simulator = simulatedHighLevel({
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
  const app = await openApp({
    ...setup,
    config: { ...setup.config, highlevel: { ...setup.config.highlevel, baseUrl: crm.url } },
    locations: [{ location: demoLocation, locationId: demoLocation.location_id, findings: [] }],
    log,
    migrate: true,
    overrides: {
      publicKeys: [simulator.webhooks.publicKeyPem],
      sandbox: (parts) => demoSandbox({ ...parts, simulator, location: demoLocation }),
      signIn: ({ database }) => oneTimeKey(key, () => openSession(database)),
    },
  })
  await restoreContacts(app, simulator)
  appUrl = await app.listen()
  return { app: closingToo(app, crm), url: appUrl, say: welcome(appUrl, key) }
}

async function openSession(database: App['database']): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await storeToken(database.db, { token, name: 'sandbox', role: 'admin', locationId: '-', lifeSeconds: SESSION_SECONDS })
  return token
}

export const simulatedLocation = (location: Location) => ({
  id: location.location_id,
  token: location.auth.token,
  customFields: Object.entries(location.custom_fields).map(([name, id]) => ({ id, name })),
})

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

const closingToo = (app: App, crm: { close(): Promise<void> }): App => ({
  ...app,
  close: async () => {
    await app.close()
    await crm.close()
  },
})

const welcome = (url: string, key: string): string[] => [
  'jorge demo: a simulated HighLevel, an embedded database, the rules brain. Nothing leaves this machine.',
  `Open the sandbox: ${url}/sign-in?key=${key}`,
  `The link signs in once. API: ${url}/docs  Health: ${url}/health`,
  'Stop with Ctrl+C; what you typed is kept for the next start.',
]
