import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/** A line to a server that can be cut, as when it goes away, and mended under the same port. */
export type CuttableLine = { port: number; cut(): Promise<void>; mend(): Promise<void>; close(): Promise<void> }

export async function cuttableLine(to: { host: string; port: number }): Promise<CuttableLine> {
  const sockets = new Set<Socket>()
  const open = (port: number): Promise<Server> => {
    const server = createServer((near) => {
      const far = connect(to)
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        sockets.add(one)
        one.on('error', () => other.destroy())
        one.on('close', () => (sockets.delete(one), other.destroy()))
        one.pipe(other)
      }
    })
    return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
  }
  let server = await open(0)
  const { port } = server.address() as AddressInfo
  const cut = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    await closed
  }
  return { port, cut, close: cut, mend: async () => void (server = await open(port)) }
}
