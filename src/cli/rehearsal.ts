import { openApp, type App } from '../app.ts'
import type { Config } from '../config.ts'
import { simulatedHighLevel } from '../demo/highlevel/simulated-highlevel.ts'
import type { Log } from '../lib/log.ts'
import { demoLocation } from './demo.ts'
import { simulatedLocation } from './simulated-location.ts'

/** The product with a simulated HighLevel and a database in memory: nothing is kept and nothing leaves the process. */
export async function openRehearsal(config: Config, log: Log): Promise<App> {
  const simulator = simulatedHighLevel({ locations: [simulatedLocation(demoLocation)], rateLimit: null, echo: 'off' })
  const secret = 'a rehearsal keeps no secret from itself'
  const none = { databasePassword: null, metricsToken: null, webhookSecret: null, accessToken: null, clientSecret: null, modelKey: null }
  const app = await openApp({
    config,
    secrets: { ...none, session: secret, keys: [secret] },
    database: { kind: 'memory' },
    locations: [{ location: demoLocation, locationId: demoLocation.location_id, findings: [] }],
    log,
    migrate: true,
    overrides: { fetch: simulator.fetch, publicKeys: [simulator.webhooks.publicKeyPem] },
  })
  const close = async () => {
    simulator.close()
    await app.close()
  }
  return { ...app, close }
}
