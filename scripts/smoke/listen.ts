import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { HIGHLEVEL_PUBLIC_KEY, loadPublicKeys, verifyEd25519 } from '../../src/crm/signature.ts'

/** What a webhook looked like: names, times and ids, no words of anybody. */
export type Heard = {
  at: string
  path: string
  isSigned: boolean
  type: string | null
  webhookId: string | null
  timestamp: string | null
  source: string | null
  hasUser: boolean
  keys: string[]
}

const TO_DO = [
  'While this listens (points 1, 3, 4, 8, 9), with the app or workflow webhook set to this address:',
  '  text the location from the allowed phone; answer from the web app and from the mobile app',
  '  text STOP, then START; text ALTO',
  '  the first delivery of each id is answered 503 once, to see whether its repeat keeps the id',
]

/** Listens for a while and notes what comes; each delivery is refused once, so that its repeat can be seen. */
export async function listenForWebhooks(
  { port, minutes }: { port: number; minutes: number },
  say: (line: string) => void,
): Promise<Heard[]> {
  const keys = loadPublicKeys([HIGHLEVEL_PUBLIC_KEY])
  const heard: Heard[] = []
  const refused = new Set<string>()
  const hear = async (request: IncomingMessage, response: ServerResponse) => {
    const raw = Buffer.concat((await request.toArray()) as Buffer[])
    const isSigned = keys.ok && (await verifyEd25519(raw, request.headers['x-ghl-signature'], keys.value))
    const one = heardOf(raw, { path: request.url ?? '', isSigned })
    heard.push(one)
    say(JSON.stringify(one))
    const id = one.webhookId ?? `${heard.length}`
    response.writeHead(refused.has(id) ? 200 : 503).end()
    refused.add(id)
  }
  const server = createServer((request, response) => void hear(request, response))
  await new Promise<void>((resolve) => void server.listen(port, resolve))
  TO_DO.forEach(say)
  say(`listening on port ${(server.address() as AddressInfo).port} for ${minutes} minutes`)
  await new Promise((resolve) => void setTimeout(resolve, minutes * 60_000))
  server.closeAllConnections()
  server.close()
  return heard
}

function heardOf(raw: Buffer, { path, isSigned }: { path: string; isSigned: boolean }): Heard {
  const body = parsed(raw)
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : null)
  return {
    at: new Date().toISOString(),
    path,
    isSigned,
    type: text('type'),
    webhookId: text('webhookId'),
    timestamp: text('timestamp'),
    source: text('source'),
    hasUser: text('userId') !== null,
    keys: Object.keys(body),
  }
}

function parsed(raw: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(raw.toString('utf8')) as Record<string, unknown>
  } catch {
    return {}
  }
}
