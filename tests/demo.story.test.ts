import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDemo, type DemoServing } from '../src/cli/demo.ts'
import { readSetup } from '../src/cli/read-setup.ts'

let folder: string
let demo: DemoServing

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jorge-demo-'))
  const { config, ...setup } = readSetup({ set: { DATA_DIR: folder } })
  demo = await openDemo({ ...setup, config: { ...config, server: { ...config.server, port: 0 } }, database: { kind: 'memory' } })
})

afterAll(async () => {
  await demo?.app.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the demo answers a lead, also after the configuration, which names none of its locations, was read again', async () => {
  await demo.app.rereadLocations()
  const cookie = (await fetch(demo.signIn, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? ''
  const headers = { cookie, 'content-type': 'application/json', origin: demo.url }
  const send = async (path: string, body: unknown) =>
    (await fetch(`${demo.url}/api/v1/sandbox/contacts${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  const contact = (await send('', { first_name: 'Dana' })) as { contact_id: string }
  await send(`/${contact.contact_id}/messages`, { text: 'looking to buy a 3 bedroom in Upland, up to 620k' })
  const thread = async () =>
    JSON.stringify(await (await fetch(`${demo.url}/api/v1/sandbox/contacts/${contact.contact_id}`, { headers })).json())
  await expect.poll(thread, { timeout: 30_000, interval: 250 }).toContain('automated assistant with Foothill Crest Realty')
})
