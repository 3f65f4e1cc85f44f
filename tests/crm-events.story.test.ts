import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
afterEach(() => house.close())

const SELL = 'I want to sell my house in Upland'
const HOUR = 3_600
const open = async (options: HouseOptions = {}) => {
  house = await openHouse(options)
  return house.contact('dana')
}
const owner = async () => (await house.state('dana')).owner
const answered = () => house.ours('dana').length
const signed = (payload: Record<string, unknown>) => house.signed({ contactId: 'dana', ...payload })
const snapshot = async () =>
  house.app.database.db.selectFrom('contacts').selectAll().where('contact_id', '=', 'dana').executeTakeFirstOrThrow()

/** A row of the table of events in crm.md 8 each: what the product makes of it. */
describe('crm.md 8, events', () => {
  test('InboundMessage: a text is answered', async () => {
    const dana = await open()
    await house.text(dana, SELL)
    await house.run()
    expect(answered()).toBe(1)
  })

  test.each(['Email', 'WhatsApp', 'Live_Chat', 'FB'])('InboundMessage: %s is history, and an opt-out in it counts', async (messageType) => {
    await open()
    const written = { type: 'InboundMessage', messageType, direction: 'inbound' }
    await signed({ ...written, messageId: 'msg_1', body: SELL })
    await house.run(HOUR)
    expect(answered()).toBe(0)
    expect(await house.count('messages')).toBe(1)
    await signed({ ...written, messageId: 'msg_2', body: 'please stop texting me' })
    expect(await house.suppressions()).toContain('phone contact_words')
  })

  test('OutboundMessage: our own echo changes nothing, a person’s takes over', async () => {
    const dana = await open({ simulator: { echo: 'after' } })
    await house.text(dana, SELL)
    await house.run()
    expect(await owner()).toBe('seller')
    await house.human(dana, 'Priya here')
    expect(await owner()).toBe('human')
  })

  test.each(['ContactCreate', 'ContactUpdate'])('%s: facts of the contact are kept fresh, and nothing is sent', async (type) => {
    const dana = await open()
    await house.text(dana, SELL)
    await house.run()
    await house.signed({ type, id: dana, firstName: 'Lupe', phone: '+19095552777', timezone: 'America/Denver' })
    await house.run(HOUR)
    expect(await snapshot()).toMatchObject({ phone_e164: '+19095552777', zone: 'America/Denver' })
    expect(answered()).toBe(1)
  })

  test('ContactUpdate: a new phone that opted out is not texted, another new phone is', async () => {
    const dana = await open()
    const other = house.contact('other')
    const phoneOf = (id: string) => house.simulator.state.contacts.get(id)?.phone ?? ''
    await house.text(other, 'STOP')
    await house.run()
    const contact = house.simulator.state.contacts.get(dana)
    const moveTo = async (phone: string) => {
      if (contact) contact.phone = phone
      await house.signed({ type: 'ContactUpdate', id: dana, phone })
    }
    await moveTo(phoneOf(other))
    await house.text(dana, SELL)
    await house.run(HOUR)
    expect(answered()).toBe(0)
    await moveTo('+19095552778')
    await house.text(dana, SELL)
    await house.run(HOUR)
    expect(answered()).toBe(1)
  })

  test.each(['before', 'after'])(
    'a contact heard of for the first time by do-not-disturb %s its STOP: the phone itself is not texted',
    async (when) => {
      const dana = await open()
      const other = house.contact('other')
      const phone = house.simulator.state.contacts.get(other)?.phone ?? ''
      const told = () => house.signed({ type: 'ContactDndUpdate', id: other, dnd: false, dndSettings: { SMS: { status: 'permanent' } } })
      if (when === 'before') await told()
      await house.text(other, 'STOP')
      if (when === 'after') await told()
      await house.run()
      const contact = house.simulator.state.contacts.get(dana)
      if (contact) contact.phone = phone
      await house.signed({ type: 'ContactUpdate', id: dana, phone })
      await house.text(dana, SELL)
      await house.run(HOUR)
      expect(answered()).toBe(0)
      expect((await house.suppressions()).filter((one) => one.startsWith('phone'))).toHaveLength(1)
    },
  )

  test('ContactTagUpdate: the difference is computed; a silence tag ends what waits, its removal gives the contact back', async () => {
    const dana = await open()
    await house.text(dana, SELL)
    house.simulator.control.changeTags(dana, { add: ['AI-Off'] })
    await house.run(HOUR)
    expect(answered()).toBe(0)
    house.simulator.control.changeTags(dana, { remove: ['AI-Off'] })
    await house.run()
    await house.text(dana, 'it has a new roof')
    await house.run()
    expect(answered()).toBe(1)
  })

  test.each([
    [{ dnd: true }, ['phone crm_dnd'], []],
    [{ dnd: false, dndSettings: { SMS: { status: 'active' } } }, ['phone crm_dnd'], []],
    [{ dnd: false, dndSettings: { SMS: { status: 'permanent', code: '101' } } }, [], ['c:dana crm_unsubscribed', 'phone crm_unsubscribed']],
  ])('ContactDndUpdate: %j cancels queued sends at once', async (state, holds, suppressions) => {
    const dana = await open()
    await house.text(dana, SELL)
    await house.standStill(5)
    for (const lane of await house.app.engine.claimLanes(8)) await house.app.engine.takeTurn(lane)
    expect(await house.actions(dana, 'send_sms')).toMatchObject([{ status: 'queued' }])
    await house.signed({ type: 'ContactDndUpdate', id: dana, ...state })
    expect(await house.actions(dana, 'send_sms')).toMatchObject([{ status: 'cancelled' }])
    expect([await house.holds(), await house.suppressions()]).toEqual([holds, suppressions])
    await house.run(HOUR)
    expect(answered()).toBe(0)
  })

  test('ContactDndUpdate: inactive alone is no fresh consent', async () => {
    const dana = await open()
    await house.text(dana, SELL)
    await house.run()
    await house.text(dana, 'please stop texting me')
    await house.run()
    const before = answered()
    await house.signed({ type: 'ContactDndUpdate', id: dana, dnd: false, dndSettings: { SMS: { status: 'inactive' } } })
    await house.text(dana, 'hello')
    await house.run(HOUR)
    expect(answered()).toBe(before)
    expect(await house.suppressions()).toContain('phone contact_words')
  })

  test('ContactDelete: actions end, the conversation is nobody’s, a suppression stays', async () => {
    const dana = await open()
    await house.text(dana, 'ALTO')
    await house.run()
    await house.signed({ type: 'ContactDelete', id: dana })
    await house.run(HOUR)
    expect(await owner()).toBe('nobody')
    expect((await house.actions(dana)).filter(({ status }) => status === 'queued')).toEqual([])
    expect(await house.suppressions()).toContain('phone keyword')
  })

  test.each(['AppointmentCreate', 'AppointmentUpdate', 'AppointmentDelete'])(
    '%s: the appointment is known by its id, and its own status counts',
    async (type) => {
      await open()
      const appointment = { id: 'apt_4', calendarId: 'cal_2', contactId: 'dana', startTime: '2026-03-24T10:30:00-07:00' }
      await house.signed({ type, appointment: { ...appointment, appointmentStatus: 'cancelled' } })
      const kept = await house.app.database.db.selectFrom('appointments').select(['id', 'status']).execute()
      expect(kept).toEqual([{ id: 'apt_4', status: type === 'AppointmentDelete' ? 'deleted' : 'cancelled' }])
    },
  )

  test('OpportunityStatusUpdate: what became of the opportunity is kept', async () => {
    await open()
    await signed({ type: 'OpportunityStatusUpdate', id: 'opp_1', status: 'won', monetaryValue: 500_000, pipelineId: 'p' })
    const kept = await house.app.database.db.selectFrom('opportunities').select(['id', 'status']).execute()
    expect(kept).toEqual([{ id: 'opp_1', status: 'won' }])
  })

  test('TaskComplete: of our own task it closes the request for a person, of another’s it does not', async () => {
    const dana = await open()
    await house.text(dana, 'can I talk to a real person please')
    await house.run()
    const [task] = house.tasks(dana)
    const requested = async () => (await house.state(dana)).humanHandoff
    expect(task).toBeDefined()
    await signed({ type: 'TaskComplete', id: 'task_of_somebody' })
    await house.run()
    expect(await requested()).not.toBeNull()
    await signed({ type: 'TaskComplete', id: task?.id })
    await house.run()
    expect((await house.events(dana)).at(-1)).toMatchObject({ type: 'HumanHandoffAnswered', payload: { by: 'task' } })
    expect(await requested()).toBeNull()
  })

  test.each(['NoteCreate', 'NoteUpdate', 'TaskCreate', 'OpportunityCreate'])('%s: is only recorded', async (type) => {
    await open()
    expect(await signed({ type, id: 'x_1' })).toMatchObject({ status: 200, body: { status: 'accepted' } })
    await house.run(HOUR)
    expect([answered(), await house.count('outbox')]).toEqual([0, 0])
  })

  test('INSTALL and UNINSTALL: sends stop at once, and go on after the next installation', async () => {
    const dana = await open()
    await house.text(dana, SELL)
    await house.signed({ type: 'UNINSTALL', webhookId: 'wh_gone' })
    await house.run(60)
    expect(answered()).toBe(0)
    await house.signed({ type: 'INSTALL', webhookId: 'wh_back' })
    await house.run(HOUR)
    expect(answered()).toBe(1)
  })

  test.each(['ConversationUnreadUpdate', 'ProviderOutboundMessage', 'LCEmailStats', 'WhateverComesNext'])(
    '%s: 200, counted, not processed',
    async (type) => {
      await open()
      expect(await signed({ type })).toMatchObject({ status: 200, body: { status: 'accepted', duplicate: false } })
      await house.app.loops.stop()
      expect(await house.count('inbox')).toBe(0)
      const { rows } = await sql<{ value: string }>`select value from counters where name = 'webhooks_ignored'`.execute(
        house.app.database.db,
      )
      expect(rows.map(({ value }) => Number(value))).toEqual([1])
    },
  )
})
