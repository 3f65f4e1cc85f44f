import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type PrismProxy = { url: string; close(): Promise<void> }

const START_MS = 120_000
const CLI = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')

/** One proxy for each file, started together. When one fails, none stays behind. */
export async function startPrisms<Name extends string>(
  names: readonly Name[],
  folder: string,
  upstream: string,
): Promise<Record<Name, PrismProxy>> {
  const outcomes = await Promise.allSettled(names.map((name) => startPrism(folder, `${name}.json`, upstream)))
  const running = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []))
  const failed = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failed) {
    await Promise.all(running.map((proxy) => proxy.close()))
    throw failed.reason
  }
  return Object.fromEntries(names.map((name, index) => [name, running[index]])) as Record<Name, PrismProxy>
}

/** Puts a validating proxy for one OpenAPI file before `upstream`: what breaks the file is answered with an error instead. */
async function startPrism(folder: string, file: string, upstream: string): Promise<PrismProxy> {
  const port = await freePort()
  const options = ['--errors', '--validate-request', '--host', '127.0.0.1', '--port', String(port)]
  const child = spawn(process.execPath, [CLI, 'proxy', join(folder, file), upstream, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => void (said = (said + String(chunk)).slice(-2_000)))
  const ended = once(child, 'exit')
  const stop = async () => {
    child.kill()
    await ended
  }
  const deadline = performance.now() + START_MS
  while (!(await isOpen(port))) {
    if (child.exitCode === null && performance.now() < deadline) {
      await wait(50)
      continue
    }
    await stop()
    throw new Error(`prism for ${file} did not open its port within ${START_MS} ms:\n${said}`)
  }
  return { url: `http://127.0.0.1:${port}`, close: stop }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
