import { afterEach, describe, expect, test } from 'vitest'
import { readConversations } from '../src/web/conversations.view.ts'
import { readQueues } from '../src/cli/doctor-queues.ts'
import { releaseContact } from '../src/turn/release.store.ts'
import { silentLog } from '../src/lib/log.ts'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const GHOST = 'ghost'

async function ghostTexts(body: string, n = 1): Promise<void> {
  await house.signed({
    type: 'InboundMessage',
    webhookId: `wh_ghost_${n}`,
    contactId: GHOST,
    messageId: `msg_ghost_${n}`,
    messageType: 'SMS',
    direction: 'inbound',
    body,
    dateAdded: house.clock.now().toISOString(),
  })
}

describe('2.12 unknown contact, webhook: whom the CRM does not know either', () => {
  test('ends as contact_missing: told, without a turn, a reply or a word to the CRM', async () => {
    const alarms: unknown[] = []
    const warn = (fields: object) => {
      const { location, contact, alarm } = fields as Record<string, unknown>
      if (alarm !== undefined) alarms.push({ location, contact, alarm })
    }
    house = await openHouse({ log: { ...silentLog, warn } })
    await ghostTexts('I want to sell my house in Upland')
    await house.run(3_600)
    expect(await house.inbox(GHOST)).toEqual([{ kind: 'message', status: 'buried', reason: 'contact_missing' }])
    expect((await house.events(GHOST)).map(({ type }) => type)).toEqual(['ContactMissing'])
    expect([await house.count('turns'), await house.count('outbox'), house.ours(GHOST)]).toEqual([0, 0, []])
    expect(alarms).toEqual([{ location: 'loc_story', contact: GHOST, alarm: 'contact_missing' }])
  })

  test('stays in sight of a person: the doctor counts it, the list of what was given up names it', async () => {
    house = await openHouse()
    await ghostTexts('I want to sell my house in Upland')
    await house.run(60)
    expect(await readQueues(house.app.database.db)).toMatchObject({ missing: 1, buried: 0, parked: 0 })
    expect(await givenUp()).toEqual([GHOST])
  })

  test('is answered once a person made the contact and released it', async () => {
    house = await openHouse()
    await ghostTexts('I want to sell my house in Upland')
    await house.run(60)
    house.contact(GHOST)
    await release()
    await house.run(60)
    expect(await texts()).toEqual(['settled'])
    expect(house.ours(GHOST)).toHaveLength(1)
    expect(house.ours(GHOST)[0]).toMatch(/automated assistant/)
    expect(await givenUp()).toEqual([])
  })

  test('a later text is answered if the contact is there by then', async () => {
    house = await openHouse()
    await ghostTexts('hello')
    await house.run(60)
    house.contact(GHOST)
    await ghostTexts('I want to sell my house in Upland', 2)
    await house.run(60)
    expect(await texts()).toEqual(['buried', 'settled'])
    expect(house.ours(GHOST)).toHaveLength(1)
    expect(await givenUp()).toEqual([])
  })

  test.each(['STOP', 'please do not text me any more'])('is heard all the same when it wants no texts: %s', async (wish) => {
    house = await openHouse()
    await ghostTexts(wish)
    await house.run(3_600)
    expect(await house.suppressions()).toContainEqual(expect.stringContaining(`c:${GHOST}`))
    expect(house.ours(GHOST)).toEqual([])
  })
})

const texts = async () => (await house.inbox(GHOST)).filter(({ kind }) => kind === 'message').map(({ status }) => status)

/** The contacts whose turn was given up, as the console and the command line list them. */
async function givenUp(): Promise<string[]> {
  const { items } = await readConversations(house.app.database.db, {
    locationId: house.location.location_id,
    locationOf: () => house.location,
    query: { limit: 50, failed: true },
  })
  return items.map(({ contact }) => contact.contact_id)
}

/** What a person does who made the contact at HighLevel. */
const release = () =>
  releaseContact(
    { database: house.app.database, era: house.app.engine.era, newId: (prefix) => `${prefix}_r` },
    { locationId: house.location.location_id, contactId: GHOST, by: 'priya' },
  )
