import { expect, test } from 'vitest'
import { stillSimulator } from './plain-call.ts'

/** A day at the office with everything that could differ from run to run: latency, faults, ids, time. */
async function day(seed: number) {
  const bodies: string[] = []
  const { simulator, call } = stillSimulator({
    seed,
    latency: { min: 40, max: 120 },
    deliver: ({ body }) => Promise.resolve(bodies.push(body)).then((count) => (count % 5 === 0 ? 429 : 200)),
    webhooks: { faults: { duplicate: 0.2, drop: 0.2, reorder: 0, delay: 0.2, corrupt: 0.2, relocate: 0.2 } },
  })
  simulator.control.fault({ id: 'shaky', rate: 0.2, reaction: { performed: true, ending: { kind: 'error', status: 500, message: 'x' } } })
  for (let n = 0; n < 30; n++) {
    const { contactId } = await simulator.inbound(`+1909555${2_000 + (n % 7)}`, n % 6 === 5 ? 'STOP' : `text ${n}`)
    await call('POST', '/conversations/messages', { body: { type: 'SMS', contactId, message: `answer ${n}` } })
    await call('POST', `/contacts/${contactId}/tags`, { body: { tags: [`tag ${n}`] } })
    await simulator.idle()
  }
  return { bodies, deliveries: simulator.webhooks.deliveries, state: simulator.state }
}

test('the same seed gives the same day, byte for byte; another seed another one', async () => {
  const first = await day(1)
  expect(await day(1)).toEqual(first)
  expect((await day(2)).bodies).not.toEqual(first.bodies)
  expect(first.bodies.length).toBeGreaterThan(60)
})
