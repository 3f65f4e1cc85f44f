import { startChild, type Child } from './child.ts'
import type { ServerInput, ServerReady } from './server.ts'

export type Server = Child & { ready: ServerReady }
export type Street = Child & { ready: { url: string } }

/** The process under test. */
export const startServer = async (input: ServerInput): Promise<Server> => (await startChild('./server.ts', input)) as Server

/** The imitated HighLevel and the contacts who text through it. */
export const startStreet = async (privateKeyPem: string): Promise<Street> => (await startChild('./street.ts', { privateKeyPem })) as Street

/** autocannon. */
export const startCannon = (privateKeyPem: string): Promise<Child> => startChild('./cannon.ts', { privateKeyPem })
