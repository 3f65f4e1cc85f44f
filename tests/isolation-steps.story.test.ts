import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { Location } from '../src/conversation/location.ts'
import { openHouse, storyLocation, type House } from './support/house.ts'

const NEIGHBOUR: Location = { ...storyLocation, location_id: 'loc_neighbour', auth: { kind: 'pit', token: 'pit-neighbour' } }
const TEXTS = 6
const SECONDS = 10 * 60

/** How every call of the neighbour goes wrong. */
const TROUBLES = {
  'gets a 500': () => Response.json({ statusCode: 500, message: 'away' }, { status: 500 }),
  'gets a 429': () => Response.json({ statusCode: 429, message: 'too many' }, { status: 429 }),
  'is refused a connection': () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED', syscall: 'connect' }) })
  },
  'times out': () => {
    throw new DOMException('late', 'TimeoutError')
  },
  'gets a 401': () => Response.json({ statusCode: 401, message: 'Invalid token' }, { status: 401 }),
} satisfies Record<string, () => Response>
type Trouble = keyof typeof TROUBLES

let house: House
afterEach(() => house.close())

/** What one location's work took: its calls in order and when, its claims of lanes, its attempts of actions, its turns. */
type Steps = { calls: string[]; lanes: number; actions: number; turns: number }

/** Contacts of both text in turn; the neighbour's calls go wrong, or none does. */
async function story(trouble: Trouble | null): Promise<{ own: Steps; neighbour: Steps }> {
  const calls = new Map<string, string[]>([storyLocation, NEIGHBOUR].map(({ location_id: id }) => [id, []]))
  house = await openHouse({
    neighbours: [NEIGHBOUR],
    wire: (simulated) => (input, init) => {
      const isNeighbour = new Headers(init?.headers).get('authorization') === 'Bearer pit-neighbour'
      const of = isNeighbour ? NEIGHBOUR.location_id : storyLocation.location_id
      calls
        .get(of)
        ?.push(
          `${house.clock.now().toISOString()} ${init?.method} ${new URL(new Request(input, init).url).pathname.replace(/act_\w+/, '')}`,
        )
      return isNeighbour && trouble !== null ? Promise.resolve().then(TROUBLES[trouble]) : simulated(input, init)
    },
  })
  for (let n = 0; n < TEXTS; n += 1)
    for (const locationId of [NEIGHBOUR.location_id, storyLocation.location_id]) {
      const id = `${locationId}_${n}`
      house.simulator.control.addContact({ id, locationId, phone: `+1909555${3_000 + house.simulator.state.contacts.size}` })
      await house.text(id, 'I want to sell my house in Upland')
      await house.run(10)
    }
  await house.run(SECONDS)
  const stepsOf = async (locationId: string): Promise<Steps> => ({ calls: calls.get(locationId) ?? [], ...(await countSteps(locationId)) })
  return { own: await stepsOf(storyLocation.location_id), neighbour: await stepsOf(NEIGHBOUR.location_id) }
}

async function countSteps(locationId: string): Promise<Omit<Steps, 'calls'>> {
  const { rows } = await sql<Omit<Steps, 'calls'>>`
    select (select sum(lease_no)::int from lanes where location_id = ${locationId}) as lanes,
      (select count(*)::int from send_attempts where location_id = ${locationId}) as actions,
      (select count(*)::int from turns where location_id = ${locationId}) as turns`.execute(house.app.database.db)
  return rows[0] ?? { lanes: 0, actions: 0, turns: 0 }
}

let undisturbed: Steps
beforeAll(async () => {
  undisturbed = (await story(null)).own
  await house.close()
})

test.each<[Trouble, { calls: number }]>([
  // Ten failures open the circuit; then one call tries, half a minute to five minutes apart.
  ['gets a 500', { calls: 15 }],
  ['is refused a connection', { calls: 15 }],
  ['times out', { calls: 15 }],
  // One call tries after each interval of ten seconds.
  ['gets a 429', { calls: 70 }],
  // A token that is refused is not tried again; the watch asks for it elsewhere.
  ['gets a 401', { calls: 1 }],
])('crm.md 6: beside a location whose every call %s another takes the same steps at the same instants', async (trouble, most) => {
  const { own, neighbour } = await story(trouble)
  expect(own).toEqual(undisturbed)
  expect(own.turns).toBeGreaterThanOrEqual(TEXTS)
  expect(neighbour).toMatchObject({ turns: 0, actions: 0 })
  expect(neighbour.calls.length).toBeGreaterThan(0)
  expect(neighbour.calls.length).toBeLessThanOrEqual(most.calls)
  expect(neighbour.lanes / TEXTS).toBeLessThanOrEqual(CLAIMS_OF_A_TEXT)
})

/** Its wait doubles up to a minute. */
const CLAIMS_OF_A_TEXT = 20
