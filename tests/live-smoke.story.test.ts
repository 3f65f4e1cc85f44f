import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { smoke } from '../scripts/smoke/smoke.ts'
import { smokeSettings } from '../scripts/smoke/settings.ts'
import { simulatedHighLevel } from '../src/demo/highlevel/simulated-highlevel.ts'

const ALLOWED = { JORGE_LIVE_SMOKE: '1', GHL_ACCESS_TOKEN: 'pit-loc_ie_01' }
const FLAGS = { location: 'loc_ie_01', phone: '+19095550137' }

describe('crm.md 14: the live smoke refuses to run', () => {
  const { GHL_ACCESS_TOKEN, ...noToken } = ALLOWED
  test.each([
    { why: 'unless it is switched on', flags: FLAGS, env: { GHL_ACCESS_TOKEN }, reason: /JORGE_LIVE_SMOKE/ },
    { why: 'for any other word than 1', flags: FLAGS, env: { ...ALLOWED, JORGE_LIVE_SMOKE: 'true' }, reason: /JORGE_LIVE_SMOKE/ },
    { why: 'without a location', flags: { phone: FLAGS.phone }, env: ALLOWED, reason: /--location/ },
    { why: 'without a phone', flags: { location: FLAGS.location }, env: ALLOWED, reason: /--phone/ },
    { why: 'for what is no phone', flags: { ...FLAGS, phone: '12' }, env: ALLOWED, reason: /no phone number/ },
    { why: 'without a token', flags: FLAGS, env: noToken, reason: /GHL_ACCESS_TOKEN/ },
  ])('$why', ({ flags, env, reason }) => {
    const settings = smokeSettings(flags, env)
    expect('refused' in settings && settings.refused.join('\n')).toMatch(reason)
  })
})

test('crm.md 14: the script itself calls nothing without an explicit location and phone', () => {
  const script = fileURLToPath(new URL('../scripts/live-smoke.ts', import.meta.url))
  const env = { ...process.env, ...ALLOWED, GHL_API_BASE_URL: 'http://127.0.0.1:1', NODE_OPTIONS: '' }
  const { status, stderr } = spawnSync(process.execPath, [script], { env, encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toMatch(/nothing was called or sent:[\s\S]*--location[\s\S]*--phone/)
})

const run = async (simulator: ReturnType<typeof simulatedHighLevel>) => {
  const settings = smokeSettings({ ...FLAGS, calendar: 'cal_main' }, { ...ALLOWED, GHL_API_BASE_URL: 'http://highlevel.invalid' })
  if ('refused' in settings) throw new Error(settings.refused.join())
  const fetch = simulator.fetch as typeof globalThis.fetch
  return smoke(settings, { fetch, sleep: async () => {}, now: () => new Date(), say: () => {} })
}

describe('against the simulated HighLevel', () => {
  test('every point that calls can settle is settled, with one text, and what was made is taken away', async () => {
    const simulator = simulatedHighLevel({ latency: { min: 0, max: 0 } })
    const contact = simulator.control.addContact({ phone: FLAGS.phone })
    const report = await run(simulator)
    expect(report.points.filter(({ holds }) => holds !== true)).toEqual([])
    expect(new Set(report.points.map(({ point }) => point))).toEqual(new Set(['1', '2', '5', '6', '7', '9', '10', '11', '12']))
    expect(simulator.state.threads.get(contact.id)?.messages).toHaveLength(1)
    expect({ notes: simulator.state.notes, tasks: simulator.state.tasks, left: report.leftBehind }).toEqual({
      notes: [],
      tasks: [],
      left: [],
    })
    expect(simulator.state.appointments.map(({ appointmentStatus }) => appointmentStatus)).toEqual(['cancelled'])
    expect(JSON.stringify(report)).not.toContain('5550137')
  })

  test('an assumption that does not hold is said', async () => {
    const simulator = simulatedHighLevel({ latency: { min: 0, max: 0 }, appendOptOut: true })
    simulator.control.addContact({ phone: FLAGS.phone })
    const { points } = await run(simulator)
    expect(points.filter(({ holds }) => holds === false).map(({ point }) => point)).toEqual(['5'])
  })

  test('nobody but the named phone is ever texted', async () => {
    const simulator = simulatedHighLevel({ latency: { min: 0, max: 0 } })
    const other = simulator.control.addContact({ phone: FLAGS.phone })
    const fetch: typeof simulator.fetch = async (input, init) => {
      const answer = await simulator.fetch(input, init)
      if (input === `http://highlevel.invalid/contacts/${other.id}`)
        return Response.json({ contact: { id: other.id, phone: '+19095550199' } })
      return answer
    }
    await expect(run({ ...simulator, fetch })).rejects.toThrow('another phone')
    expect(simulator.state.threads.size).toBe(0)
  })
})
