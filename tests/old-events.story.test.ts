import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, STORY_START, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const SELL = 'I want to sell my house in Upland'
const HOUR = 3_600_000
const ago = (ms: number) => new Date(STORY_START.getTime() - ms).toISOString()
/** A signed text of that age; the thread has it, too. */
async function arrives(contact: string, { age, words = SELL }: { age: number; words?: string }) {
  const at = ago(age)
  const event = { type: 'InboundMessage', contactId: contact, messageType: 'SMS', direction: 'inbound', body: words }
  return house.signed({ ...event, messageId: `msg_${contact}`, webhookId: `wh_${contact}`, dateAdded: at, timestamp: at })
}

describe('crm.md 8, age of a signed event', () => {
  test.each([
    ['an hour: answered', 1, { texts: 1, tasks: 0 }],
    ['25 hours: no reply, a task for a person', 25, { texts: 0, tasks: 1 }],
    ['71 hours: no reply, a task for a person', 71, { texts: 0, tasks: 1 }],
    ['73 hours: history, nobody is told', 73, { texts: 0, tasks: 0 }],
  ])('%s', async (_, hours, end) => {
    house = await openHouse()
    const dana = house.contact('dana')
    expect((await arrives(dana, { age: hours * HOUR })).status).toBe(200)
    await house.run(3_600)
    expect({ texts: house.ours(dana).length, tasks: house.tasks(dana).length }).toEqual(end)
  })

  test('an opt-out of any age suppresses', async () => {
    house = await openHouse()
    const dana = house.contact('dana')
    await arrives(dana, { age: 100 * HOUR, words: 'STOP' })
    expect((await house.suppressions()).length).toBeGreaterThan(0)
  })

  test('six minutes in the future: answered, with a warning', async () => {
    const warned: string[] = []
    const quiet = { debug: () => {}, info: () => {}, error: () => {} }
    house = await openHouse({ log: { ...quiet, warn: (_: object, message: string) => void warned.push(message) } })
    const dana = house.contact('dana')
    await arrives(dana, { age: -6 * 60_000 })
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
    expect(warned).toContain('a webhook is dated in the future')
  })
})

test('crm.md 13: the simulator’s own routes exist in it alone', async () => {
  house = await openHouse()
  for (const url of ['/__sim/state', '/__sim/contacts', '/__sim/'])
    expect((await house.app.server.inject({ method: 'GET', url })).statusCode, url).toBe(404)
})
