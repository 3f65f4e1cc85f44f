import { afterEach, beforeEach, expect, test } from 'vitest'
import { crmChecks } from '../src/cli/doctor-crm.ts'
import { runChecks, type Finding } from '../src/cli/doctor-check.ts'
import type { Location } from '../src/conversation/location.ts'
import { simulatedLocation } from '../src/cli/simulated-location.ts'
import { simulatedHighLevel } from '../src/demo/highlevel/simulated-highlevel.ts'
import { startSimulatorServer, type SimulatorServer } from '../src/demo/highlevel/sim-server.ts'
import { sql } from 'kysely'
import { openHouse, storyLocation, storySetup, type House } from './support/house.ts'

const OTHER: Location = { ...storyLocation, location_id: 'loc_other', auth: { kind: 'pit', token: 'pit-other' } }
const withToken = (token: string): Location => ({ ...storyLocation, auth: { kind: 'pit', token } })

let highLevel: SimulatorServer
beforeEach(async () => {
  const simulator = simulatedHighLevel({
    latency: { min: 0, max: 0 },
    locations: [simulatedLocation(storyLocation), simulatedLocation(OTHER)],
  })
  highLevel = await startSimulatorServer(simulator)
})
afterEach(() => highLevel.close())

/** What `jorge doctor` says of a location's token, HighLevel answering. */
async function asked(location: Location): Promise<Finding[]> {
  const { config, secrets } = storySetup()
  const entry = { location, locationId: location.location_id, findings: [] }
  const reading = { ...config, mode: 'serve' as const, highlevel: { ...config.highlevel, baseUrl: highLevel.url } }
  const checks = crmChecks({ config: reading, secrets, locations: [entry], warnings: [] }, { kind: 'new' })
  return runChecks(checks, { offline: false, limitMs: 5_000 })
}

test("crm.md 1: the location's own token is accepted", async () => {
  expect((await asked(storyLocation))[0]).toMatchObject({ check: 'crm token', status: 'ok', location: 'loc_story' })
})

test('crm.md 1: a token that HighLevel does not know is told, with what to do', async () => {
  expect(await asked(withToken('pit-shortened'))).toMatchObject([
    { check: 'crm token', status: 'error', message: 'HighLevel does not know the token', fix: 'make a new private integration token' },
    { check: 'crm location', status: 'skipped' },
  ])
})

test("crm.md 1: another location's token is told apart from a missing scope", async () => {
  const [token, location] = await asked(withToken('pit-other'))
  expect(token).toMatchObject({ check: 'crm token', status: 'error', location: 'loc_story' })
  expect(token?.message).toBe('HighLevel does not show the location to this token: The token does not have access to this location.')
  expect(token?.fix).toContain('is it a token of this very location?')
  expect(location).toMatchObject({ status: 'skipped' })
})

test.each([
  ['that HighLevel does not know', 'pit-shortened', /does not know the token/],
  ['of another location', 'pit-other', /another location's token/],
])('crm.md 1: at run time a token %s is one error in the log a day, and what came waits', async (_, token, told) => {
  const errors: string[] = []
  const house: House = await openHouse({
    location: { auth: { kind: 'pit', token: 'pit-story' } },
    neighbours: [OTHER],
    wire: (simulated) => (input, init) => {
      const headers = new Headers(init?.headers)
      headers.set('authorization', `Bearer ${token}`)
      return simulated(input, { ...init, headers })
    },
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: (_fields, message) => void errors.push(message) },
  })
  try {
    await house.text(house.contact('dana'), 'I want to sell my house in Upland')
    await house.text(house.contact('eve'), 'I want to sell my house in Chino')
    await house.run(600)
    expect(errors).toEqual([expect.stringMatching(told) as string])
    const waiting = await sql<{ n: number }>`select count(*)::int as n from inbox where status = 'waiting' and kind = 'message'`.execute(
      house.app.database.db,
    )
    expect(waiting.rows).toEqual([{ n: 2 }])
  } finally {
    await house.close()
  }
})
