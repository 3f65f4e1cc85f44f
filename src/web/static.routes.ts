import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../lib/hash.ts'
import { page } from './page.ts'

/** The built console: every file of the folder is read at the start and has a route of its own, so no path can leave it. */
export function staticRoutes({ consoleFolder }: StaticDeps): FastifyPluginAsync {
  return async (app) => {
    const files = readFolder(consoleFolder)
    const index = files.find(({ path }) => path === '/index.html')
    for (const file of files) app.get(file.path, { schema: { hide: true } }, (request, reply) => sendFile(file, request, reply))
    app.get('/', { schema: { hide: true } }, (request, reply) =>
      index ? sendFile(index, request, reply) : reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(NOT_BUILT),
    )
  }
}

type ServedFile = { path: string; type: string; cache: string; etag: string; body: Buffer }

function readFolder(folder: string): ServedFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.map((entry) => readServed(folder, join(entry.parentPath, entry.name)))
}

function readServed(folder: string, file: string): ServedFile {
  const body = readFileSync(file)
  const path = `/${relative(folder, file).split(sep).join('/')}`
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  return { path, type, cache: HASHED.test(path) ? FOR_EVER : 'no-cache', etag: `"${sha256(body).slice(0, 32)}"`, body }
}

/** Vite puts a hash of the content into the names under `assets`. */
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/
const FOR_EVER = 'public, max-age=31536000, immutable'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

function sendFile({ type, cache, etag, body }: ServedFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  void reply.headers({ 'cache-control': cache, etag })
  return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.type(type).send(body)
}

const NOT_BUILT = page(
  'The console is not built',
  'Run <code>npm run prepare</code> in the folder of jorge and start it again. The server itself works: see <a href="/docs/">/docs</a> and <a href="/health">/health</a>.',
)

export type StaticDeps = {
  /** Where the built console lies; the folder may be missing. */
  consoleFolder: string
}
