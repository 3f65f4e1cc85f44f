import { DateTime } from 'luxon'
import { afterEach, describe, expect, test } from 'vitest'
import { spreadMinutes } from '../src/consent/window.ts'
import type { Location } from '../src/conversation/location.ts'
import { checkPlans } from './support/check-plans.ts'
import { bySecret, openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const TOUCHING: Partial<Location> = {
  follow_ups: { enabled: true, first_nudge_hours: 1 },
  first_touch: { tags: true, sources: [] },
  consent_sources: { Zillow: 'inquiry', 'Upland open house': 'express_written' },
}
const open = async ({ location, ...options }: HouseOptions = {}) =>
  (house = await openHouse({ ...options, location: { ...TOUCHING, ...location } }))
afterEach(async () => {
  await checkPlans(house.app.database.db)
  await house.close()
})

const HOUR = 3_600
const DANA = 'dana'
const NIGHT = new Date('2026-03-06T22:15:00-08:00')

type Seed = { source?: string; tags?: string[]; phone?: string; dateAdded?: string; firstName?: string }
/** A lead who filled in a form: in the CRM, told by a webhook or not. */
const lead = (seed: Seed = {}, tell?: 'tell') =>
  house.simulator.control.addContact(
    { id: DANA, firstName: 'Dana', phone: '+19095552001', source: 'Zillow', locationId: house.location.location_id, ...seed },
    tell,
  )
const tag = (...add: string[]) => house.simulator.control.changeTags(DANA, { add })
const untag = (...remove: string[]) => house.simulator.control.changeTags(DANA, { remove })
const workflow = (more: Record<string, unknown> = {}) =>
  house.post('/webhooks/ghl/workflow', JSON.stringify({ contact_id: DANA, event: 'first_touch', ...more }), bySecret())
const local = (at: string | undefined) => DateTime.fromISO(at ?? '', { zone: 'America/Los_Angeles' }).toFormat('ccc HH:mm')
const sentAt = () =>
  (house.simulator.state.threads.get(DANA)?.messages ?? [])
    .filter(({ source }) => source === 'api')
    .map(({ dateAdded }) => local(dateAdded))
const latency = async () =>
  (await house.events(DANA)).flatMap(({ type, payload }) => (type === 'MessageAccepted' ? [payload['first_touch_latency_ms']] : []))

describe('bots.md 7, first touch', () => {
  test.each([
    ['Seller-Lead', 'seller', /address|place|home/i],
    ['Buyer-Lead', 'buyer', /bed|look|need|must/i],
    ['Needs Qualifying', 'lead', /buy/i],
  ])('a tag %s writes once, as the %s bot, within a minute: who, why, how to stop, and one question', async (name, bot, asks) => {
    await open()
    lead()
    tag(name)
    await house.run(60)
    const [text, ...more] = house.ours(DANA)
    expect(more).toEqual([])
    expect(text).toMatch(/^Hi Dana, .*Jorge Salas's automated assistant.*Foothill Crest Realty.*DRE #01234567.*Zillow.*STOP/)
    expect(text?.split('opt out.')[1]).toMatch(asks)
    expect(text?.match(/\?/g)).toHaveLength(1)
    expect(await house.state(DANA)).toMatchObject({ owner: bot, ownerReason: 'first_touch', firstTouch: { sent: true } })
    expect((await house.actions(DANA, 'send_sms')).map(({ proactive, status }) => ({ proactive, status }))).toEqual([
      { proactive: true, status: 'accepted' },
    ])
    expect(Number((await latency())[0])).toBeLessThan(60_000)
  })

  test('a source that names a served area is picked up', async () => {
    await open()
    lead({ source: 'Upland open house' })
    tag('Buyer-Lead')
    await house.run(60)
    expect(house.ours(DANA)[0]).toContain('Upland open house')
    expect(await house.state(DANA)).toMatchObject({ pending: { key: 'property_needs' } })
  })

  test('a workflow that says so writes too, as the bot it names, tag or not', async () => {
    await open({ location: { activation: 'tagged' } })
    lead()
    expect((await workflow({ customData: { bot_type: 'seller' } })).status).toBe(200)
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
    expect(await house.state(DANA)).toMatchObject({ owner: 'seller' })
  })

  test('a new contact of a listed source is written to; of another source, or without the list, not', async () => {
    await open({ location: { first_touch: { tags: true, sources: ['zillow'] } } })
    lead({}, 'tell')
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
    house.simulator.control.addContact(
      { id: 'lupe', phone: '+19095552002', source: 'Walk-in', locationId: house.location.location_id },
      'tell',
    )
    await house.run(60)
    expect(house.ours('lupe')).toEqual([])
  })

  test('a new contact alone is not written to where no source is listed', async () => {
    await open()
    lead({}, 'tell')
    await house.run(HOUR)
    expect(house.ours(DANA)).toEqual([])
    expect(await house.state(DANA)).toMatchObject({ version: 0 })
  })

  test('a new contact that comes with its tag is written to once, though the tag is told of again', async () => {
    await open()
    lead({ tags: ['Seller-Lead'] }, 'tell')
    await house.run(60)
    tag('Newsletter')
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
  })

  test('switched off, tags write to nobody', async () => {
    await open({ location: { first_touch: { tags: false, sources: [] } } })
    lead()
    tag('Seller-Lead')
    await house.run(60)
    expect(house.ours(DANA)).toEqual([])
  })
})

describe('bots.md 7, first touch: once per contact for ever', () => {
  test('tags taken away and added again, events doubled and out of order: one text', async () => {
    await open({ simulator: { faults: { duplicate: true } } as HouseOptions['simulator'] & object })
    lead({}, 'tell')
    tag('Seller-Lead')
    tag('Buyer-Lead')
    await house.run(60)
    untag('Seller-Lead', 'Buyer-Lead')
    await house.run(10)
    tag('Seller-Lead')
    await workflow()
    await workflow({ again: true })
    const late = { type: 'ContactTagUpdate', id: DANA, tags: ['Seller-Lead'], timestamp: '2026-03-06T18:59:00.000Z', webhookId: 'wh_late' }
    await house.signed(late)
    await house.signed(late)
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
  })

  test('a tag event that comes before the contact was made known', async () => {
    await open()
    lead()
    await house.signed({ type: 'ContactTagUpdate', id: DANA, tags: ['Seller-Lead'], webhookId: 'wh_1' })
    house.simulator.state.contacts.get(DANA)?.tags.push('Seller-Lead')
    await house.signed({ type: 'ContactCreate', id: DANA, tags: ['Seller-Lead'], firstName: 'Dana', webhookId: 'wh_2' })
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
  })
})

describe('who is not written to', () => {
  test('a contact made long ago whose tags we never knew: any tag event would look like a new lead', async () => {
    await open()
    lead({ tags: ['Seller-Lead'], dateAdded: '2024-05-01T10:00:00.000Z' })
    tag('Newsletter')
    await house.run(60)
    expect(house.ours(DANA)).toEqual([])
  })

  test('an inbound text that arrives first is answered instead, even while the first touch waits for the morning', async () => {
    await open({ start: NIGHT })
    lead()
    tag('Seller-Lead')
    await house.run(60)
    expect((await house.state(DANA)).followUp.next?.kind).toBe('first_touch')
    await house.text(DANA, 'I want to sell my house in Upland')
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
    expect((await house.events(DANA)).find(({ type }) => type === 'FollowUpCancelled')?.payload).toMatchObject({
      kind: 'first_touch',
      reason: 'reply',
    })
    await house.run(12 * HOUR)
    expect(house.ours(DANA).slice(1).join()).not.toContain('DRE #')
  })

  test('an inbound text that arrives in the same moment: one answer, no opening besides', async () => {
    await open()
    lead()
    tag('Seller-Lead')
    await house.text(DANA, 'I want to sell my house in Upland')
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
    expect((await house.actions(DANA, 'send_sms')).map(({ proactive }) => proactive)).toEqual([false])
  })

  test('an inbound text that comes between the turn and the send: the opening is refused at its claim', async () => {
    await open()
    lead()
    tag('Seller-Lead')
    await house.simulator.idle()
    const { engine, database } = house.app
    await database.setNow(house.clock.now())
    for (const lane of await engine.claimLanes(8)) await engine.takeTurn(lane)
    expect(await house.actions(DANA, 'send_sms')).toMatchObject([{ status: 'queued', proactive: true }])
    house.clock.moveTo(new Date(house.clock.now().getTime() + 1_000))
    await house.text(DANA, 'hi, I filled in your form')
    for (const bundle of await engine.dueBundles(8)) await engine.performBundle(bundle)
    expect(house.ours(DANA)).toEqual([])
    await house.run(60)
    expect(house.ours(DANA)).toHaveLength(1)
    expect((await house.actions(DANA, 'send_sms')).map(({ proactive, status }) => `${proactive} ${status}`)).toEqual([
      'true cancelled',
      'false accepted',
    ])
  })

  test('nobody without consent: a task for the team, once, and no text', async () => {
    await open()
    lead({ source: 'Walk-in' })
    tag('Seller-Lead')
    await house.run(60)
    expect(house.ours(DANA)).toEqual([])
    expect(house.tasks(DANA).map(({ title }) => title)).toEqual(['Follow up: Dana (first touch refused)'])
    untag('Seller-Lead')
    tag('Seller-Lead')
    await house.run(60)
    expect(house.tasks(DANA)).toHaveLength(1)
  })

  test('nobody whose inquiry is older than ninety days', async () => {
    await open()
    lead({ dateAdded: '2025-11-01T10:00:00.000Z', tags: [] }, 'tell')
    await house.run(10)
    tag('Seller-Lead')
    await house.run(60)
    expect(house.ours(DANA)).toEqual([])
    expect(house.tasks(DANA)).toHaveLength(1)
  })

  test('nobody without a phone, with a silence tag, or suppressed', async () => {
    await open()
    lead({ phone: '' })
    tag('Seller-Lead')
    const lupe = house.contact('lupe', { tags: ['AI-Off'] })
    house.simulator.control.changeTags(lupe, { add: ['Seller-Lead'] })
    const ana = house.contact('ana')
    await house.text(ana, 'STOP')
    house.simulator.control.changeTags(ana, { add: ['Seller-Lead'] })
    await house.run(600)
    expect(house.tasks(DANA)).toHaveLength(1)
    expect([DANA, lupe, ana].flatMap((contact) => house.ours(contact)).filter((text) => text.includes('DRE #'))).toEqual([])
  })
})

describe('at night', () => {
  test('it waits for the opening; the time until then does not count as slowness', async () => {
    await open({ start: NIGHT })
    lead()
    tag('Seller-Lead')
    await house.run(12 * HOUR)
    expect(sentAt().slice(0, 1)).toEqual([`Sat 09:${String(spreadMinutes(DANA)).padStart(2, '0')}`])
    expect(Number((await latency())[0])).toBeLessThan(60_000)
  })

  test('a person who writes first, or the CRM’s own workflow, makes it needless', async () => {
    await open({ start: NIGHT })
    lead()
    tag('Seller-Lead')
    await house.run(60)
    await house.simulator.control.automation(DANA, 'Thanks for your inquiry', 'workflow')
    await house.run(12 * HOUR)
    expect(house.ours(DANA)).toEqual([])
  })
})

test('then the cadence counts from it: the nudge an hour later, the days after', async () => {
  await open({ start: new Date('2026-03-09T10:00:00-07:00') })
  lead()
  tag('Needs Qualifying')
  await house.run(8 * 24 * HOUR)
  expect(sentAt()).toEqual(['Mon 10:00', 'Mon 11:00', 'Thu 10:00', 'Mon 10:00'])
})
