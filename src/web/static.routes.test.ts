import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { givenServer } from './given-server.fixture.ts'
import { buildServer } from './server.routes.ts'

const root = mkdtempSync(join(tmpdir(), 'jorge-console-'))
const folder = join(root, 'dist')
mkdirSync(join(folder, 'assets'), { recursive: true })
writeFileSync(join(root, 'secret.txt'), 'secret')
writeFileSync(join(folder, 'index.html'), '<!doctype html><script type="module" src="/assets/main-BxT3kq9a.js"></script>')
writeFileSync(join(folder, 'assets', 'main-BxT3kq9a.js'), 'export {}')
writeFileSync(join(folder, 'favicon.svg'), '<svg/>')
afterAll(() => rmSync(root, { recursive: true }))

const app = buildServer(givenServer({ console: { consoleFolder: folder } }).deps)

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['/assets/main-BxT3kq9a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/favicon.svg', 'image/svg+xml', 'no-cache'],
])('%s is %s, %s', async (url, type, cache) => {
  const answer = await app.inject({ url })
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, type, cache])
  const again = await app.inject({ url, headers: { 'if-none-match': String(answer.headers.etag) } })
  expect([again.statusCode, again.body]).toEqual([304, ''])
})

test.each(['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets', '/assets/'])(
  '%s leaves the folder nowhere',
  async (url) => {
    expect((await app.inject({ url })).statusCode).toBe(404)
  },
)

test('without a built console the start page says what to do', async () => {
  const answer = await buildServer(givenServer().deps).inject({ url: '/' })
  expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
    200,
    'text/html; charset=utf-8',
    'no-store',
  ])
  expect(answer.body).toContain('npm run prepare')
})
