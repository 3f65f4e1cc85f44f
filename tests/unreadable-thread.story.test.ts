import { afterEach, expect, test } from 'vitest'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const MINUTE = 60
const texts = () => house.actions('dana', 'send_sms')

/** The answer to a text is lost, and from then on no call gets through. */
async function lostWith(status: number): Promise<void> {
  house = await openHouse({ simulator: { echo: 'off' }, settings: { timeoutMs: 400 } })
  house.contact('dana')
  house.simulator.control.fault({
    id: 'lost',
    method: 'POST',
    path: '/conversations/messages',
    reaction: { performed: false, ending: { kind: 'hang' }, times: 1 },
  })
  house.onCall(({ method, path }, when) => {
    if (when === 'after' || method !== 'POST' || path !== '/conversations/messages') return
    house.simulator.control.fault({ id: 'away', reaction: { performed: false, ending: { kind: 'error', status, message: 'No.' } } })
    house.onCall(null)
  })
  await house.text('dana', 'I want to sell my house in Upland')
}

test.each([
  ['HighLevel fails', 503],
  ['HighLevel throttles', 429],
  ['the token is refused', 401],
  ['the scope is missing', 403],
])('crm.md 7.5: a thread that cannot be read for ten minutes because %s leaves the text to a person', async (_, status) => {
  await lostWith(status)
  await house.run(9 * MINUTE)
  expect(await texts()).toMatchObject([{ status: 'unknown' }])
  await house.run(3 * MINUTE)
  expect(await texts()).toMatchObject([{ status: 'unknown_final', reason: 'outcome_unknown' }])
  expect(await house.actions('dana', 'create_task')).toHaveLength(1)
})

test('crm.md 7.5: one that can be read again in time settles the text', async () => {
  await lostWith(503)
  await house.run(3 * MINUTE)
  house.simulator.control.clearFault('away')
  await house.run(15 * MINUTE)
  expect(house.ours('dana')).toHaveLength(1)
  expect(await texts()).toMatchObject([{ status: 'accepted' }])
})
