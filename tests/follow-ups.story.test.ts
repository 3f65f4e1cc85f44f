import { sql } from 'kysely'
import { DateTime } from 'luxon'
import { afterEach, describe, expect, test } from 'vitest'
import { virtualLine, type VirtualLine } from '../src/cli/virtual-line.ts'
import type { Location } from '../src/conversation/location.ts'
import { sampleLocation } from '../src/conversation/sample-location.ts'
import { spreadMinutes } from '../src/consent/window.ts'
import { checkPlans } from './support/check-plans.ts'

/** Two months of a contact's life pass in a moment: everything that falls due is worked off at its time. */
let line: VirtualLine
afterEach(async () => {
  await checkPlans(line.database.db)
  await line.close()
})

const ZONE = 'America/Los_Angeles'
const DANA = 'dana'
const DAY_MS = 86_400_000
const at = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toJSDate()

async function begin(local: string, over: Partial<Location> = {}, contact: { tags?: string[]; timezone?: string; phone?: string } = {}) {
  const location = { ...sampleLocation, ...over }
  line = await virtualLine(location, at(local))
  line.simulator.control.addContact({ id: DANA, locationId: location.location_id, phone: '+19095552001', firstName: 'Dana', ...contact })
}

/** Texts of ours after the first `skip`, as "Mon 03-09 10:00" in the contact's zone. */
const sent = (skip = 1, zone = ZONE) =>
  (line.simulator.state.threads.get(DANA)?.messages ?? [])
    .filter(({ direction, source }) => direction === 'outbound' && source === 'api')
    .slice(skip)
    .map(({ dateAdded }) => DateTime.fromISO(dateAdded, { zone }).toFormat('ccc MM-dd HH:mm'))

const words = () =>
  (line.simulator.state.threads.get(DANA)?.messages ?? []).filter(({ direction }) => direction === 'outbound').map(({ body }) => body)

/** How plans ended, as "cadence 3 skipped missed". */
async function plans(): Promise<string[]> {
  const { rows } = await sql<{ plan: string }>`
    select kind || ' ' || step || ' ' || status || coalesce(' ' || reason, '') as plan from follow_ups where contact_id = ${DANA} order by id`.execute(
    line.database.db,
  )
  return rows.map(({ plan }) => plan)
}

const state = async () =>
  (await line.database.db.selectFrom('conversations').select('state').where('contact_id', '=', DANA).executeTakeFirst())?.state as
    | { followUp: { next: unknown }; closed: string | null; owner: string }
    | undefined

/** Nobody works for a while, as when no process runs. */
async function down(untilLocal: string) {
  line.clock.set(at(untilLocal))
  await line.database.setNow(line.clock.now())
  await line.engine.sweep()
}

const SPREAD = String(spreadMinutes(DANA)).padStart(2, '0')

describe('bots.md 7: sixty days of silence', () => {
  test('a lead hears from us an hour later, then on days 3, 7, 14 and 30, the clocks changing in between; then never', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.finish(60 * DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 11:00', 'Thu 03-05 10:00', 'Mon 03-09 10:00', 'Mon 03-16 10:00', 'Wed 04-01 10:00'])
    expect(await state()).toMatchObject({ closed: 'dormant', followUp: { next: null } })
  })

  test('a buyer hears from us on ten days three apart, then each fortnight; Sunday mornings wait for noon', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'Looking to buy a 3 bed in Fontana', null)
    await line.finish(60 * DAY_MS)
    expect(sent()).toEqual([
      'Mon 03-02 11:00',
      'Wed 03-04 10:00',
      'Sat 03-07 10:00',
      'Tue 03-10 10:00',
      'Fri 03-13 10:00',
      'Mon 03-16 10:00',
      'Thu 03-19 10:00',
      `Sun 03-22 12:${SPREAD}`,
      'Wed 03-25 10:00',
      'Sat 03-28 10:00',
      'Tue 03-31 10:00',
      'Tue 04-14 10:00',
      'Tue 04-28 10:00',
    ])
  })

  test('a seller who wrote late in the evening: the nudge waits for the morning, the days keep their hour', async () => {
    await begin('2026-03-06T19:30:00')
    await line.text(DANA, 'I want to sell my house in Upland', null)
    await line.finish(60 * DAY_MS)
    expect(sent()).toEqual([
      `Sat 03-07 09:${SPREAD}`,
      'Sun 03-08 19:30',
      'Wed 03-11 19:30',
      'Sat 03-14 19:30',
      'Tue 03-17 19:30',
      'Fri 03-20 19:30',
      'Mon 03-23 19:30',
      'Thu 03-26 19:30',
      'Sun 03-29 19:30',
      'Wed 04-01 19:30',
      'Sat 04-04 19:30',
      'Sat 04-18 19:30',
      'Sat 05-02 19:30',
    ])
    const texts = words()
    for (const [index, text] of texts.entries()) if (index > 0) expect(text).not.toBe(texts[index - 1])
  })

  test('a federal holiday and the weekend before it: Memorial Day waits for Tuesday', async () => {
    await begin('2026-05-18T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.finish(8 * DAY_MS)
    expect(sent()).toEqual(['Mon 05-18 11:00', 'Thu 05-21 10:00', `Tue 05-26 09:${SPREAD}`])
    expect(await plans()).toContain('cadence 2 sent')
  })

  test('two zones at once, the address in New York and the phone of California: only while both are open', async () => {
    await begin('2026-03-02T18:30:00', {}, { timezone: 'America/New_York' })
    await line.text(DANA, 'hi there', null)
    await line.finish(5 * DAY_MS)
    expect(sent()).toEqual([`Tue 03-03 09:${SPREAD}`, `Fri 03-06 09:${SPREAD}`])
  })

  test('a state that is stricter: a Texan phone on a Sunday hears nothing before noon there and here', async () => {
    await begin('2026-03-05T09:30:00', {}, { phone: '+12145552001' })
    await line.text(DANA, 'hi there', null)
    await line.finish(4 * DAY_MS)
    expect(sent(2, 'America/Chicago')).toEqual([`Sun 03-08 12:${SPREAD}`])
  })

  test('consent by a text lasts ninety days: later steps are dropped one by one until the contact is dormant', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'Looking to buy a 3 bed in Fontana', null)
    await line.finish(200 * DAY_MS)
    expect((await plans()).filter((plan) => plan.endsWith('no_consent'))).toHaveLength(6)
    expect(sent().at(-1)).toBe('Tue 05-26 10:00')
    expect(await state()).toMatchObject({ closed: 'dormant' })
  })
})

describe('bots.md 7: a date the contact named', () => {
  test('is kept at ten that morning, and nothing comes before it; then the days count from it', async () => {
    await begin('2026-03-02T15:00:00')
    await line.text(DANA, 'hi there', null)
    await line.runUntil(at('2026-03-02T15:20:00'))
    await line.text(DANA, 'busy now. Try me next month', null)
    await line.finish(45 * DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 15:20', 'Wed 04-01 10:00', 'Sat 04-04 10:00', 'Wed 04-08 10:00', 'Wed 04-15 10:00'])
  })

  test('that is a Sunday waits for noon', async () => {
    await begin('2026-03-02T15:00:00')
    await line.text(DANA, 'hi there', null)
    await line.runUntil(at('2026-03-02T15:20:00'))
    await line.text(DANA, 'text me on March 8', null)
    await line.finish(7 * DAY_MS)
    expect(sent().slice(0, 2)).toEqual(['Mon 03-02 15:20', `Sun 03-08 12:${SPREAD}`])
  })
})

describe('bots.md 7: what ends the silence', () => {
  test('a reply starts a new count from its own hour', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.runUntil(at('2026-03-05T15:20:00'))
    await line.text(DANA, 'sorry, still thinking', null)
    await line.finish(8 * DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 11:00', 'Thu 03-05 10:00', 'Thu 03-05 15:20', 'Sun 03-08 15:20', 'Thu 03-12 15:20'])
  })

  test.each<[string, () => Promise<unknown>]>([
    ['STOP', () => line.text(DANA, 'STOP', null)],
    ['a wrong number', () => line.text(DANA, 'wrong number', null)],
    ['an agent', () => line.text(DANA, 'we already signed with another agent', null)],
    ['a soft refusal', () => line.text(DANA, 'not interested', null)],
    ['a request about data', () => line.text(DANA, 'what data do you have about me', null)],
    ['a text of the team', () => line.human(DANA, 'Hi, this is Ana from the team')],
    ['a silence tag', () => line.tag(DANA, ['AI-Off'])],
  ])('%s ends it for good', async (_, stop) => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.runUntil(at('2026-03-04T12:00:00'))
    await stop()
    await line.runUntil(at('2026-03-04T13:00:00'))
    const before = sent().length
    await line.finish(60 * DAY_MS)
    expect(sent()).toHaveLength(before)
    expect((await plans()).some((plan) => plan.includes('cancelled'))).toBe(true)
    expect(await state()).toMatchObject({ followUp: { next: null } })
  })
})

describe('crm.md 9, rule 4: the CRM’s own automation texts the contact', () => {
  const automation = (text: string, source: 'workflow' | 'campaign' | 'bulk_actions' = 'workflow') =>
    line.simulator.control.automation(DANA, text, source)

  test('the nudge waits its hour from that text, a step a day; the days after it stay', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.finish(40 * 60_000)
    await automation('Our open house is on Sunday')
    await line.finish(DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 11:40'])
    expect(await plans()).toEqual(['nudge 0 sent', 'cadence 1 planned'])
    await line.finish(DAY_MS)
    await automation('Our open house is tomorrow', 'bulk_actions')
    const texted = line.clock.now()
    expect(sent()).toHaveLength(1)
    await line.finish(10 * DAY_MS)
    const [, third, seventh] = sent()
    expect(third).toBe(DateTime.fromJSDate(texted, { zone: ZONE }).plus({ days: 1 }).toFormat('ccc MM-dd HH:mm'))
    expect(seventh).toBe('Mon 03-09 10:00')
    expect(await state()).toMatchObject({ owner: 'lead' })
  })

  test('one that no webhook told of is seen in the thread before the follow-up leaves', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.finish(40 * 60_000)
    line.simulator.webhooks.settings.faults = { ...line.simulator.webhooks.settings.faults, drop: 1 }
    await automation('Our open house is on Sunday', 'campaign')
    await line.finish(DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 11:40'])
  })

  test('a day the contact named is kept', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'I want to sell my house, text me tomorrow', null)
    await line.finish(60_000)
    await automation('Our open house is on Sunday')
    await line.finish(2 * DAY_MS)
    expect(sent()[0]).toBe('Tue 03-03 10:00')
  })
})

describe('bots.md 7: downtime', () => {
  test('of a fortnight: the newest step that came due is sent, the older ones are skipped', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'Looking to buy a 3 bed in Fontana', null)
    await line.runUntil(at('2026-03-02T10:30:00'))
    await down('2026-03-14T09:30:00')
    await line.finish(4 * DAY_MS)
    expect(sent()).toEqual(['Sat 03-14 09:30', 'Mon 03-16 10:00'])
    expect(await plans()).toEqual([
      'nudge 0 skipped missed',
      'cadence 1 skipped missed',
      'cadence 2 skipped missed',
      'cadence 3 skipped missed',
      'cadence 4 sent',
      'cadence 5 sent',
      'cadence 6 planned',
    ])
  })

  test('that ends at night: the newest step waits for the morning', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.runUntil(at('2026-03-02T12:00:00'))
    await down('2026-03-06T02:00:00')
    await line.finish(DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 11:00', `Fri 03-06 09:${SPREAD}`])
  })

  test('longer than three days after the newest step: that one is dropped too', async () => {
    await begin('2026-03-02T10:00:00')
    await line.text(DANA, 'hi there', null)
    await line.runUntil(at('2026-03-02T12:00:00'))
    await down('2026-03-13T12:00:00')
    await line.finish(10 * DAY_MS)
    expect(sent()).toEqual(['Mon 03-02 11:00', 'Mon 03-16 10:00'])
    expect(await plans()).toContain('cadence 2 skipped held_too_long')
  })
})
