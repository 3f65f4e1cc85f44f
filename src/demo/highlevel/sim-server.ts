import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { messageOf } from '../../lib/errors.ts'
import type { Simulator } from './simulator.ts'

export type SimulatorServer = { url: string; port: number; close(): Promise<void> }

/** Puts a simulator behind a socket of 127.0.0.1; port 0 takes any free one. */
export async function startSimulatorServer(simulator: Pick<Simulator, 'fetch'>, port = 0): Promise<SimulatorServer> {
  const server = createServer((request, response) => void pass(simulator, request, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, close: () => close(server) }
}

/** A call the simulator does not answer ends as it would at HighLevel: the connection goes away. */
async function pass(simulator: Pick<Simulator, 'fetch'>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  try {
    const chunks = await request.toArray()
    const body = chunks.length === 0 || request.method === 'GET' ? null : Buffer.concat(chunks as Buffer[])
    const answer = await simulator.fetch(`http://highlevel.invalid${request.url ?? '/'}`, {
      method: request.method ?? 'GET',
      headers: new Headers(Object.entries(request.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? ''])),
      body,
      signal: gone.signal,
    })
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(await answer.text())
  } catch (error) {
    const lost = gone.signal.aborted || (error instanceof TypeError && error.cause !== undefined)
    if (lost) request.socket.destroy()
    else response.writeHead(500, { 'Content-Type': 'application/json' }).end(JSON.stringify({ statusCode: 500, message: messageOf(error) }))
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
