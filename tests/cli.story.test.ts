import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { openApp } from '../src/app.ts'
import { readSetup } from '../src/cli/read-setup.ts'
import { readMigrations } from '../src/db/migrate.ts'
import { silentLog } from '../src/lib/log.ts'
import { commandLine, outcomeOf, SERVER } from './support/command-line.ts'

const root = mkdtempSync(join(tmpdir(), 'jorge-cli-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const { start, run, ask, serving, dataDir } = commandLine(root)

describe('usage', () => {
  test.each([[['--help']], [['--version']], [['migrate', 'down', '--help']]])('%j is answered and done', async (args) => {
    const { code, out, err } = await run(args)
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toBe('')
  })

  test.each([[['--help']], [['config', 'template']]])('%j ends quietly when nobody reads on', async (args) => {
    const child = start(args)
    child.stdout?.destroy()
    let err = ''
    child.stderr?.on('data', (data: Buffer) => void (err += data.toString()))
    const [code] = (await once(child, 'exit')) as [number]
    expect([code, err]).toEqual([0, ''])
  })

  test.each([
    [['no-such-command']],
    [['serve', '--port', '70000']],
    [['tokens', 'create', '--role', 'king', '--name', 'x']],
    [['doctor', '--only', 'weather']],
    [['replay', join(root, 'nowhere.jsonl')]],
    [['config', 'show', '--env-file', join(root, 'nowhere.env')]],
  ])('%j is wrong usage and says why in one document', async (args) => {
    expect(await ask(args)).toMatchObject({ code: 2, ok: false, data: null, errors: [{ code: 'usage' }] })
  })
})

describe('migrate', { timeout: 240_000 }, () => {
  const here = dataDir('migrate')

  test('the schema goes up and down on an embedded database, and status tells which', async () => {
    const names = readMigrations(fileURLToPath(new URL('../migrations', import.meta.url))).map(({ name }) => name)
    const states = (...applied: boolean[]) =>
      names.map((name, n) => ({ name, state: (applied[n] ?? applied.at(-1)) ? 'applied' : 'pending' }))
    expect(await ask(['migrate', 'status'], here)).toMatchObject({ code: 1, data: { migrations: states(false) } })
    expect(existsSync(join(root, 'migrate')), 'looking makes nothing').toBe(false)
    expect(await ask(['migrate', 'up'], here)).toMatchObject({ code: 0, ok: true, data: { applied: names } })
    expect(await ask(['migrate', 'status'], here)).toMatchObject({ code: 0, data: { migrations: states(true) } })

    for (const name of names.slice(1).toReversed()) {
      expect(await ask(['migrate', 'down', '--yes'], here)).toMatchObject({ code: 0, data: { reverted: [name] } })
    }
    const asked = await ask(['migrate', 'down'], here)
    expect(asked).toMatchObject({ code: 5, ok: false, errors: [{ code: 'refused' }] })
    expect(asked.errors[0]?.message).toMatch(/0001-engine .* drops \d+ tables, with data in settings \(1 row\)/)
    expect(await ask(['migrate', 'status'], here), 'a refusal changes nothing').toMatchObject({ data: { migrations: states(true, false) } })

    expect(await ask(['migrate', 'down', '--yes'], here)).toMatchObject({ code: 0, data: { reverted: ['0001-engine'] } })
    expect(await ask(['migrate', 'status'], here)).toMatchObject({ code: 1, data: { migrations: states(false) } })
  })
})

describe('config', () => {
  test('every fault is told at once, with its variable and what to write', async () => {
    const file = join(root, 'locations.yaml')
    writeFileSync(file, '- location_id: loc_a\n  name: A\n  dre_number: "12"\n')
    const faulty = { PORT: 'eighty', DEBOUNCE_SECONDS: '-1', GHL_TIMOUT_MS: '5', LOCATIONS_FILE: file }
    const { code, data, errors } = await ask(['config', 'check', '--for', 'production'], faulty)
    expect(code).toBe(3)
    expect(errors.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['PORT', 'DEBOUNCE_SECONDS', 'PUBLIC_URL', 'JORGE_SESSION_SECRET', 'JORGE_SECRET_KEY', 'METRICS_TOKEN']),
    )
    expect(errors.find(({ field }) => field === 'PORT')).toMatchObject({ code: 'configuration_invalid', fix: 'PORT=8080' })
    expect(errors.map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringContaining('loc_a: dre_number')]))
    expect((data as { warnings: string[] }).warnings).toEqual(
      expect.arrayContaining([expect.stringContaining('nearest name: GHL_TIMEOUT_MS')]),
    )
  })

  test('values are shown with where they come from, secrets never', async () => {
    const secret = 'a-secret-of-more-than-thirty-two-characters'
    const { out, code } = await run(['config', 'show', '--origin'], { ...dataDir('show'), WORKERS: '3', JORGE_SESSION_SECRET: secret })
    expect(code).toBe(0)
    expect(out).toMatch(/^WORKERS +environment +3$/m)
    expect(out).toMatch(/^PORT +default +8080$/m)
    expect(out).toMatch(/^JORGE_SESSION_SECRET +environment +\(hidden\)$/m)
    expect(out).not.toContain(secret)
  })

  test('the template is a locations file that only its secrets are missing from', async () => {
    const { out } = await run(['config', 'template'])
    const file = join(root, 'template.yaml')
    writeFileSync(file, out)
    const asked = { ...dataDir('template'), LOCATIONS_FILE: file }
    const { code, errors } = await ask(['config', 'check'], asked)
    expect(code).toBe(3)
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining('RANCHO_HIGHLEVEL_TOKEN is not set')])
    expect(await ask(['config', 'check'], { ...asked, RANCHO_HIGHLEVEL_TOKEN: 'pit-0c6a' })).toMatchObject({
      code: 0,
      data: { locations: ['ve9EPM428h8vShlRW1KT'] },
    })
  })
})

test('doctor tells each check, offline leaves HighLevel out, an error makes it exit 1', async () => {
  const { code, data } = await ask(['doctor', '--offline'], dataDir('doctor'))
  const checks = (data as { checks: { check: string; status: string }[] }).checks
  expect(code).toBe(1)
  expect(Object.fromEntries(checks.map(({ check, status }) => [check, status]))).toEqual({
    node: 'ok',
    env: 'ok',
    secrets: 'ok',
    locations: 'warn',
    'time zone': 'skipped',
    database: 'skipped',
    migrations: 'skipped',
    queues: 'skipped',
    // The last of two: the key is fine, the address is not.
    webhooks: 'error',
    'crm token': 'skipped',
    'crm location': 'skipped',
  })
  expect(existsSync(join(root, 'doctor')), 'a doctor makes nothing').toBe(false)
  expect(await ask(['doctor', '--only', 'node,env'], dataDir('doctor'))).toMatchObject({ code: 0, ok: true, errors: [] })
})

test('a token made on the command line opens the API, once the server is there', { timeout: 240_000 }, async () => {
  const here = dataDir('tokens')
  const made = await ask(['tokens', 'create', '--role', 'viewer', '--name', 'a screen in the office', '--location', 'loc_a'], here)
  expect(made).toMatchObject({ code: 0, data: { role: 'viewer', location_id: 'loc_a', days: 365 } })
  const { token } = made.data as { token: string }

  const app = await openApp({ ...readSetup({ set: { ...here, LOG_LEVEL: 'silent' } }), log: silentLog, migrate: true })
  const stream = (location: string, bearer: string) =>
    app.server.inject({
      url: '/api/v1/stream',
      query: { topics: 'now', location_id: location },
      headers: { authorization: `Bearer ${bearer}` },
      payloadAsStream: true,
    })
  try {
    const opened = await stream('loc_a', token)
    expect(opened.statusCode).toBe(200)
    opened.stream().destroy()
    expect((await stream('loc_b', token)).statusCode).toBe(403)
    expect((await stream('loc_a', `${token}x`)).statusCode).toBe(401)
  } finally {
    await app.close()
  }
})

test('a contact whom nobody knows cannot be released', { timeout: 240_000 }, async () => {
  const here = dataDir('tokens')
  expect(await ask(['release', 'con_1', '--location', 'loc_a'], here)).toMatchObject({ code: 1, errors: [{ code: 'not_found' }] })
})

describe('serve', { timeout: 240_000 }, () => {
  test('a server listens where it was told, holds its folder, and ends in order on SIGTERM', async () => {
    const here = { ...dataDir('serve'), LOG_LEVEL: 'silent' }
    const server = await serving(['serve', '--port', '0'], here)
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200)
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toMatchObject({ status: 'ready' })

    const second = await ask(['migrate', 'up', '--wait', '0'], here)
    expect(second).toMatchObject({ code: 5, errors: [{ code: 'refused' }] })
    expect(second.errors[0]?.message).toContain(`in use by process ${server.pid}`)

    expect(await server.stop()).toBe(143)
    expect(await ask(['migrate', 'status'], here), 'the folder is free again').toMatchObject({ code: 0 })
  })

  test('the demo answers as HighLevel would, and takes its folder with it', async () => {
    const demo = await serving(['demo', '--port', '0', '--no-open'], {})
    const kept = () => readdirSync(root).filter((name) => name.startsWith('jorge-demo-'))
    expect(kept()).toHaveLength(1)
    expect(demo.said.join('\n')).toContain('/sign-in?key=')
    await expect
      .poll(async () => (await fetch(`${demo.url}/health`)).json(), { timeout: 20_000, interval: 250 })
      .toMatchObject({
        status: 'healthy',
        services: { ghl_integration: 'connected', ghl_status_code: 200 },
      })
    expect(await demo.stop()).toBe(143)
    expect(kept()).toEqual([])
  })

  test('the demo refuses a real token', async () => {
    expect(
      await ask(['demo', '--port', '0'], { GHL_LOCATION_ID: 'loc', GHL_ACCESS_TOKEN: 'pit-0c6a1b2d-0000-4000-8000-000000000000' }),
    ).toMatchObject({
      code: 3,
      errors: [{ field: 'GHL_ACCESS_TOKEN' }],
    })
  })
})

test('what starts the server is the command line where it is given arguments', async () => {
  const asked = ['config', 'no-such-thing']
  const [server, cli] = await Promise.all([outcomeOf(start(asked, {}, SERVER)), run(asked)])
  expect(cli.code).toBe(2)
  expect(server).toEqual(cli)
})

describe('file tools', { timeout: 240_000 }, () => {
  test('replay reads standard input and goes on after a line that is none', async () => {
    const input = ['{"contact":"c1","text":"Hi, I want to sell my house in Upland"}', 'not a text', '{"contact":"c2","text":"STOP"}'].join(
      '\n',
    )
    const { code, out } = await run(['replay', '-'], {}, input)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(code).toBe(1)
    expect(lines).toMatchObject([
      { contact: 'c1', bot: 'seller' },
      { error: 'line: not JSON', line: 2 },
      { contact: 'c2', owner: 'nobody' },
    ])
    expect(lines[0]?.['reply']).toContain('Reply STOP to opt out')
  })

  test('replay answers as the location of a file, whose secrets it does not need', async () => {
    const file = join(root, 'replay.yaml')
    writeFileSync(file, (await run(['config', 'template'])).out.replace('Jorge Salas', 'Ana Prieto'))
    const { code, out } = await run(['replay', '-', '--location', file], {}, '{"contact":"c1","text":"Hi, I want to sell my house"}\n')
    expect([code, out]).toEqual([0, expect.stringContaining('Ana Prieto')])
  })

  test('chat works through a pipe: a colleague silences the bot, a release brings it back, STOP ends it', async () => {
    const typed = [
      'I want to sell my house',
      '/human Hi, it is Ana',
      'are you there?',
      '/release',
      'it is on 12 Elm St, Upland',
      '/stop',
      '/jump soon',
    ]
    const { code, out } = await run(['chat', '--bot', 'seller', '--clock', '2026-03-02T10:00:00-08:00'], {}, `${typed.join('\n')}\n`)
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^bot> .*Reply STOP to opt out/),
      'human> Hi, it is Ana',
      '(no answer: human_owner)',
      'the owner is seller; the bot waits for your next text',
      expect.stringMatching(/^bot> /),
      expect.stringMatching(/opted_out|unsubscribed|You/),
      'wanted: a time to pass, for example /jump 24h',
    ])
  })
})
