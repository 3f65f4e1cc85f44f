import { openApp, type App } from './app.ts'
import type { BuyerInput, LeadInput, SellerInput } from './bots/call/call-input.ts'
import type { BuyerResult, LeadResult, SellerResult } from './bots/call/call-result.ts'
import type { BotName } from './conversation/owner.ts'
import { readConfiguration, readSetup } from './cli/read-setup.ts'
import { openRehearsal } from './cli/rehearsal.ts'
import { InvalidInput } from './lib/errors.ts'
import type { Log } from './lib/log.ts'
import { openLogger } from './logger.ts'

export type { BuyerInput, LeadInput, SellerInput } from './bots/call/call-input.ts'
export type { BuyerResult, LeadResult, SellerResult } from './bots/call/call-result.ts'
export { ConfigurationInvalid, InvalidInput, JorgeError, StoreUnavailable, UnknownContact } from './lib/errors.ts'

export type JorgeOptions = {
  /** Variables of docs/configuration.md; what stands here beats the process's own environment. */
  env?: Record<string, string | undefined>
  envFile?: string
  /** Whether this process also sends what the bots write, and answers texts that webhooks brought. Off where `jorge serve` does. */
  deliver?: boolean
  log?: Log
}

/** The bots of one location. The functions throw `InvalidInput`, `UnknownContact` and `StoreUnavailable`; all else is in the result. */
export type LocationClient = {
  processLeadConversation(input: LeadInput): Promise<LeadResult>
  processBuyerConversation(input: BuyerInput): Promise<BuyerResult>
  processSellerMessage(input: SellerInput): Promise<SellerResult>
}

export type Jorge = {
  /** Ids of the locations that are ready. */
  locations: readonly string[]
  /** Throws `InvalidInput` for a location that is not ready. */
  location(locationId: string): LocationClient
  /** Ends what is under way; what is not done goes on at the next start. */
  close(): Promise<void>
}

/**
 * Opens jorge inside another program, with the configuration that `jorge serve` would have. With none at all it opens a
 * rehearsal: the location `loc_demo`, a simulated HighLevel and a database in memory.
 */
export async function openJorge(options: JorgeOptions = {}): Promise<Jorge> {
  const app = await openFor(options)
  if (options.deliver !== false) app.start()
  return {
    locations: app.locations,
    location: (locationId) => clientOf(app, locationId),
    close: () => app.close(),
  }
}

async function openFor({ env, envFile, log }: JorgeOptions): Promise<App> {
  const source = { envFile, ...(env === undefined ? {} : { set: env }) }
  const { config, secrets } = readConfiguration(source)
  const logs = log ?? openLogger(config.log.level === 'info' ? 'warn' : config.log.level, secrets.keys?.[0] ?? null)
  if (config.mode === 'demo') return openRehearsal(config, logs)
  const setup = readSetup(source)
  return openApp({ ...setup, log: logs, migrate: setup.database.kind !== 'postgres' })
}

function clientOf({ engine }: App, locationId: string): LocationClient {
  if (engine.locationOf(locationId) === null) throw new InvalidInput('location_id', `${locationId} is no location that is ready`)
  const answer =
    <Name extends BotName>(bot: Name) =>
    (input: unknown) =>
      engine.answerCall({ bot, locationId, input })
  return {
    processLeadConversation: answer('lead'),
    processBuyerConversation: answer('buyer'),
    processSellerMessage: answer('seller'),
  }
}
