import { sql } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import { readHandoffSummary } from '../src/conversation/handoff/handoff-summary.view.ts'
import { silentLog } from '../src/lib/log.ts'
import { openHouse, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const asked = async (contact: string, text: string) => {
  await house.text(contact, text)
  await house.run(120)
}
const requests = async () => {
  const { rows } = await sql<{ said: string }>`
    select trigger || ' ' || priority || ' ' || owner_after as said from human_handoffs order by requested_at`.execute(
    house.app.database.db,
  )
  return rows.map(({ said }) => said)
}
const summary = () => {
  const day = 24 * 3_600_000
  const [from, to] = [-day, day].map((ms) => new Date(house.clock.now().getTime() + ms))
  return readHandoffSummary(house.app.database.db, {
    location: house.location,
    from: from ?? to ?? new Date(0),
    to: to ?? new Date(0),
    includeSeed: false,
  })
}

test('handoff.md 9: where the receiving bot’s text is rejected for good, a person is asked for send_failed and nothing of the handoff is shown', async () => {
  house = await openHouse()
  const dana = house.contact('dana', { phone: '+19095550112', tags: ['Needs Qualifying'] })
  await asked(dana, 'I want to sell my house in Upland')
  expect(await requests()).toEqual(['send_failed high human'])
  expect((await house.state(dana)).owner).toBe('human')
  expect(house.tasks(dana).map(({ title }) => title)).toEqual(['Follow up: Dana (send failed)'])
  expect(house.tags(dana)).toEqual(expect.arrayContaining(['Needs Qualifying', 'Human-Follow-Up-Needed']))
  const [card] = (await house.actions(dana)).flatMap(({ payload }) => (payload['note'] === 'human_send_failed' ? [payload['body']] : []))
  expect(card).toMatch(
    /could not be sent[\s\S]*HANDOFF to a human[\s\S]*Contact: Dana[\s\S]*areas: Upland[\s\S]*They wrote: I want to sell/,
  )
  expect(house.tags(dana).filter((tag) => tag === 'Seller-Lead' || tag.startsWith('Handoff-'))).toEqual([])
  const shown = (await house.actions(dana)).filter(({ kind, reason }) => kind !== 'send_sms' && reason === 'sms_not_accepted')
  expect(shown.map(({ kind, payload }) => `${kind} ${String(payload['tag'] ?? payload['field'])}`)).toEqual(
    expect.arrayContaining(['set_field bot_type', 'remove_tag Needs Qualifying', 'add_tag Seller-Lead', 'add_tag Handoff-Lead-to-Seller']),
  )
  expect(await summary()).toMatchObject({ total_handoffs: 1, failed_handoffs: 1, successful_handoffs: 0, success_rate: 0 })
})

test('handoff.md 11: a human handoff without an assignable user makes its task unassigned and raises no_assignee', async () => {
  const warned: object[] = []
  house = await openHouse({ location: { assigned_user_id: undefined }, log: { ...silentLog, warn: (fields) => warned.push(fields) } })
  const dana = house.contact('dana')
  await asked(dana, 'I want to sell my house in Upland')
  await asked(dana, 'can I talk to a real person please')
  const [task, ...more] = house.tasks(dana)
  expect([task?.title, task?.assignedTo ?? null, more]).toEqual(['Follow up: Dana (explicit request)', null, []])
  expect(warned).toContainEqual({ location: house.location.location_id, contact: dana, alarm: 'no_assignee' })
  expect(await requests()).toEqual(['explicit_request high human'])
})
