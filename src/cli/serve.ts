import { openApp } from '../app.ts'
import { openLogger } from '../logger.ts'
import { readSetup, type Setup } from './read-setup.ts'
import { openDemo, type Serving } from './demo.ts'

export type ServeFlags = { port?: number; host?: string; migrate?: boolean; workers?: number; envFile?: string | undefined }

/** Opens the process that the environment asks for: the demo when nothing is set, else the server. */
export async function serve(flags: ServeFlags = {}): Promise<Serving> {
  const setup = withFlags(readSetup({ envFile: flags.envFile }), flags)
  if (setup.config.mode === 'demo') return openDemo(setup)
  const log = openLogger(setup.config.log.level, setup.secrets.keys[0] ?? null)
  setup.warnings.forEach((warning) => log.warn({}, warning))
  const migrate = flags.migrate ?? setup.database.kind !== 'postgres'
  const app = await openApp({ ...setup, log, migrate })
  const url = await listening(app)
  const blocked = setup.locations.filter(({ location }) => location === null)
  return {
    app,
    url,
    graceSeconds: setup.config.server.shutdownGraceSeconds,
    say: [
      `jorge is listening on ${url}`,
      `locations: ${setup.locations.length - blocked.length} ready, ${blocked.length} blocked`,
      ...blocked.flatMap(({ findings }) => findings.map((finding) => `  blocked: ${finding}`)),
      `health: ${url}/health  API: ${url}/docs`,
    ],
  }
}

/** A door that cannot be opened must not keep the database's folder. */
async function listening(app: Serving['app']): Promise<string> {
  try {
    return await app.listen()
  } catch (error) {
    await app.close()
    throw error
  }
}

function withFlags(setup: Setup, { port, host, workers }: ServeFlags): Setup {
  const server = { ...setup.config.server, ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) }
  return { ...setup, config: { ...setup.config, server, ...(workers === undefined ? {} : { workers }) } }
}
