import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { resumeLocation } from '../src/crm/location-state.store.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
afterEach(() => house.close())

const open = async (options: HouseOptions = {}) => void (house = await openHouse(options))
const MINUTE = 60
const HOUR = 60 * MINUTE
const SELL = 'I want to sell my house in Upland'
const location = async () => {
  const { rows } = await sql<{ crm_state: string; proactive_after: Date | null }>`select crm_state, proactive_after from locations`.execute(
    house.app.database.db,
  )
  return rows[0]
}
const texts = async (contact: string) =>
  (await house.actions(contact, 'send_sms')).map(({ status, reason }) => [status, reason].filter(Boolean).join(' '))
const alarms = async () => {
  await house.app.loops.stop()
  const { rows } = await sql<{ name: string }>`select name from counters where name in ('sending_limit', 'location_inactive')`.execute(
    house.app.database.db,
  )
  return rows.map(({ name }) => name)
}
const refuseSends = (message: string) =>
  house.simulator.control.fault({
    id: 'send',
    method: 'POST',
    path: '/conversations/messages',
    reaction: { performed: false, ending: { kind: 'error', status: 400, message } },
  })
const resume = () =>
  resumeLocation(house.app.database, { locationId: house.location.location_id, by: 'ana', reason: 'paid', auditId: 'aud_1' })

describe('crm.md 4, 400 text "dnd is active"', () => {
  test('holds the phone; where the CRM shows the carrier’s own block, it is suppressed', async () => {
    await open()
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    const contact = house.simulator.state.contacts.get(dana)
    refuseSends('Cannot send message as DND is active for SMS.')
    house.onCall(({ method, path }) => {
      if (contact && method === 'POST' && path === '/conversations/messages')
        contact.dndSettings = { SMS: { status: 'permanent', code: '101' } }
    })
    await house.run(HOUR)
    expect(await texts(dana)).toEqual(['failed dnd'])
    expect(await house.suppressions()).toEqual(['c:dana crm_unsubscribed', 'phone crm_unsubscribed'])
    expect(await house.holds()).toEqual([])
  })
})

describe('crm.md 4, 400 text "limit exceeded"', () => {
  test('a reply goes to a person; what nobody waits for rests until midnight UTC, and leaves after it', async () => {
    await open()
    const [ann, ben] = [house.contact('ann'), house.contact('ben')]
    await house.text(ann, SELL)
    refuseSends('Daily sending limit exceeded for this account.')
    await house.run(10 * MINUTE)
    house.simulator.control.clearFault('send')
    expect(await texts(ann)).toEqual(['failed sending_limit'])
    expect(house.tasks(ann)).toHaveLength(1)
    expect((await location())?.proactive_after?.toISOString()).toBe('2026-03-07T00:00:00.000Z')

    await house.text(ben, SELL)
    await house.standStill(31 * MINUTE)
    await house.run(HOUR)
    expect(await texts(ben)).toEqual(['queued sending_limit'])
    await house.run(24 * HOUR)
    expect(await texts(ben)).toEqual(['accepted sent'])
    expect(await alarms()).toEqual(['sending_limit'])
  })

  test('a fresh reply still leaves, and a person may end the rest', async () => {
    await open()
    const [ann, ben, cem] = [house.contact('ann'), house.contact('ben'), house.contact('cem')]
    await house.text(ann, SELL)
    refuseSends('Daily sending limit reached.')
    await house.run(10 * MINUTE)
    house.simulator.control.clearFault('send')
    await house.text(ben, SELL)
    await house.run(10 * MINUTE)
    expect(await texts(ben)).toEqual(['accepted sent'])
    await house.text(cem, SELL)
    await house.standStill(31 * MINUTE)
    await house.run(MINUTE)
    expect(await texts(cem)).toEqual(['queued sending_limit'])
    expect(await resume()).toEqual({ was: 'at_its_limit', texts: 1 })
    await house.run(MINUTE)
    expect(await texts(cem)).toEqual(['accepted sent'])
    expect(await resume()).toBeNull()
  })

  test('crm.md 5: daily_sms_limit keeps its last tenth for replies', async () => {
    await open({ location: { daily_sms_limit: 3 } })
    const contacts = ['ann', 'ben'].map((id) => house.contact(id))
    for (const contact of contacts) {
      await house.text(contact, SELL)
      await house.run(MINUTE)
    }
    const cem = house.contact('cem')
    await house.text(cem, SELL)
    await house.standStill(31 * MINUTE)
    await house.run(HOUR)
    expect(await texts(cem)).toEqual(['queued sending_limit'])
    const dee = house.contact('dee')
    await house.text(dee, SELL)
    await house.run(MINUTE)
    expect(await texts(dee)).toEqual(['accepted sent'])
    await house.run(24 * HOUR)
    expect(await texts(cem)).toEqual(['accepted sent'])
  })
})

describe('crm.md 4, 400 text "duplicate"', () => {
  test.each([
    ['stands in the thread: it is accepted', true, ['accepted found_in_thread'], 0],
    ['is not there: it is never sent again, a person looks', false, ['unknown_final outcome_unknown'], 1],
  ])('the text %s', async (...[, performed, ends, tasks]) => {
    await open({ simulator: { echo: 'off' } })
    const dana = house.contact('dana')
    await house.text(dana, SELL)
    const ending = { kind: 'error', status: 400, message: 'Duplicate message' } as const
    house.simulator.control.fault({ id: 'send', method: 'POST', path: '/conversations/messages', reaction: { performed, ending } })
    await house.run(HOUR)
    expect(await texts(dana)).toEqual(ends)
    expect(house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')).toHaveLength(1)
    expect(house.tasks(dana)).toHaveLength(tasks)
  })
})

describe('crm.md 4, 400 text "empty", or anything else', () => {
  test.each(['Message body cannot be empty', 'Invalid template for +19095552000 (Bearer abcdefgh12345678)'])(
    '%j is final: a person answers, and an alarm tells the words without what is private in them',
    async (message) => {
      const told: string[] = []
      const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (fields: object) => void told.push(JSON.stringify(fields)) }
      await open({ log })
      const dana = house.contact('dana')
      await house.text(dana, SELL)
      refuseSends(message)
      await house.run(HOUR)
      expect(house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')).toHaveLength(1)
      expect(house.tasks(dana)).toHaveLength(1)
      expect((await house.state(dana)).owner).toBe('human')
      expect(told.join()).toContain(message.slice(0, 20))
      expect(told.join()).toContain('text_refused')
      expect(told.join()).not.toMatch(/9095552000|abcdefgh/)
    },
  )
})

describe('crm.md 4, 400 text "missing phone", and one that is invalid', () => {
  test.each(['Missing phone number for the contact.', 'The phone number of the contact is invalid.'])(
    '%j stops the bot, with note and task',
    async (message) => {
      await open()
      const dana = house.contact('dana')
      await house.text(dana, SELL)
      refuseSends(message)
      await house.run(10 * MINUTE)
      house.simulator.control.clearFault('send')
      await house.text(dana, 'hello?')
      await house.run(HOUR)
      expect((await house.state(dana)).owner).toBe('human')
      expect(house.ours(dana)).toEqual([])
      expect([house.tasks(dana).length, house.notes(dana).length > 0]).toEqual([1, true])
    },
  )
})

describe('crm.md 4, 400 text "inactive"', () => {
  test('the location is blocked for texts, an alarm is raised, the rest of the CRM goes on, and a person resumes it', async () => {
    await open()
    const [ann, ben] = [house.contact('ann'), house.contact('ben')]
    await house.text(ann, SELL)
    refuseSends('Message not sent: this location is inactive.')
    await house.run(10 * MINUTE)
    house.simulator.control.clearFault('send')
    expect(await location()).toMatchObject({ crm_state: 'inactive' })
    expect(house.tasks(ann)).toHaveLength(1)
    await house.text(ben, SELL)
    await house.run(10 * MINUTE)
    expect(await texts(ben)).toEqual(['queued location_blocked'])
    expect(house.requests().filter(({ method, path }) => method === 'POST' && path === '/conversations/messages')).toHaveLength(1)
    expect(await resume()).toEqual({ was: 'inactive', texts: 1 })
    await house.run(MINUTE)
    expect(await texts(ben)).toEqual(['accepted sent'])
    expect(await alarms()).toEqual(['location_inactive'])
  })
})
