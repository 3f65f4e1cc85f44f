import { PassThrough } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { mayEnter } from './access.ts'
import { authorise, type AuthoriseDeps } from './authorise.ts'
import { problem, refuse } from './errors.ts'
import { concerns, RESET_EVENT, sentEvent, topicsOf, type StreamRow } from './stream-topics.ts'

/** `GET /api/v1/stream`: what changes, as server-sent events; `Last-Event-ID` goes on without a gap. */
export function streamRoutes(deps: StreamDeps): FastifyPluginAsyncZod {
  return async (app) => {
    const open = new Map<string, Set<PassThrough>>()
    app.addHook('preClose', async () => open.forEach((streams) => streams.forEach((stream) => stream.end())))

    const options = { onRequest: authorise(deps, 'viewer'), exposeHeadRoute: false, schema: SCHEMA }
    app.get('/api/v1/stream', options, async (request, reply) => {
      const { access } = request
      const topics = topicsOf(request.query.topics)
      const locationId = request.query.location_id ?? access?.locationId ?? '-'
      if (topics === null) return refuse(reply, { ...problem('invalid_request', 'unknown topics, or more than 6'), field: 'topics' })
      if (!access || !mayEnter(access, locationId)) return refuse(reply, 'forbidden')
      const streams = open.get(access.session) ?? new Set()
      if (streams.size >= MOST_STREAMS) return refuse(reply.header('retry-after', '5'), 'too_many_streams')
      const stream = new PassThrough()
      open.set(access.session, streams.add(stream))
      stream.once('close', () => void (streams.delete(stream) && streams.size === 0 && open.delete(access.session)))
      void follow(deps, stream, { lastId: request.headers['last-event-id'], wants: (row) => concerns(row, { topics, locationId }) })
      return reply.headers(EVENT_STREAM).send(stream)
    })
  }
}

const SCHEMA = {
  tags: ['stream'],
  summary: 'Live changes as server-sent events',
  querystring: z.object({ topics: z.string().max(2_000), location_id: z.string().max(64).optional() }),
}

const MOST_STREAMS = 5
const HEARTBEAT_MS = 15_000
/** A client that reads slower than this piles up is let go; it comes back with its last id. */
const MOST_UNREAD_BYTES = 1_000_000

// Proxies must neither keep the events back nor store them.
const EVENT_STREAM = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

type Watch = { lastId: unknown; wants: (row: StreamRow) => boolean }

/** Listens first and reads the past second, so that nothing falls between; what comes meanwhile waits its turn. */
async function follow(deps: StreamDeps, stream: PassThrough, { lastId, wants }: Watch): Promise<void> {
  let waiting: StreamRow[] | null = []
  const tell = (row: StreamRow) => {
    if (wants(row)) write(stream, sentEvent(row))
  }
  const leave = deps.subscribe((row) => {
    if (waiting) waiting.push(row)
    else tell(row)
  })
  const heartbeat = setInterval(() => write(stream, ': still here\n\n'), HEARTBEAT_MS)
  stream.once('close', () => {
    clearInterval(heartbeat)
    leave()
  })
  write(stream, 'retry: 2000\n\n')
  const past = typeof lastId === 'string' && lastId !== '' ? await deps.since(lastId).catch(() => 'reset' as const) : []
  if (past === 'reset') write(stream, RESET_EVENT)
  else past.forEach(tell)
  const told = new Set(past === 'reset' ? [] : past.map(({ id }) => id))
  waiting.filter(({ id }) => !told.has(id)).forEach(tell)
  waiting = null
}

function write(stream: PassThrough, text: string): void {
  if (stream.writableEnded || stream.destroyed) return
  if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy()
  else stream.write(text)
}

export type StreamDeps = AuthoriseDeps & {
  /** Tells every committed row, in the reader's order, until the returned function is called. */
  subscribe(listener: (row: StreamRow) => void): () => void
  /** The rows after this id, or `reset` when they are not kept any more. */
  since(id: string): Promise<StreamRow[] | 'reset'>
}
