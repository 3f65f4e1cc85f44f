import { sql } from 'kysely'
import { afterEach, describe, expect, test } from 'vitest'
import { randomId } from '../src/lib/id.ts'
import { silentLog } from '../src/lib/log.ts'
import { releaseContact } from '../src/turn/release.store.ts'
import { setOwner } from '../src/turn/set-owner.store.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const SELL = 'I want to sell my house in Upland'
const BUY = 'I want to buy a house in Ontario with 3 bedrooms'
const MIN = 60

const asked = async (contact: string, text: string) => {
  await house.text(contact, text)
  await house.run()
}
const rows = async () => {
  const { rows: found } = await sql<{ said: string }>`
    select source_bot || '->' || target_bot || ' ' || status || coalesce(' ' || reason_code, '') as said from handoffs order by at, created_at`.execute(
    house.app.database.db,
  )
  return found.map(({ said }) => said)
}
const byHand = () => ({ database: house.app.database, newId: randomId, era: house.app.engine.era })
const giveTo = (contactId: string, to: 'lead' | 'buyer' | 'seller') =>
  setOwner(byHand(), { locationId: house.location.location_id, contactId, by: 'priya', reason: null, to })

describe('from bot to bot', () => {
  test('lead to buyer: the text first, then the tags in their order, and a card for the team', async () => {
    await open()
    const dana = house.contact('dana', { tags: ['Needs Qualifying'] })
    await asked(dana, BUY)
    await house.run(MIN)
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer' })
    expect(house.tags(dana)).toEqual(expect.arrayContaining(['Buyer-Lead', 'Handoff-Lead-to-Buyer']))
    expect(house.tags(dana)).not.toContain('Needs Qualifying')
    const writes = house.writes(dana)
    const sms = writes.indexOf('POST /conversations/messages')
    expect(sms).toBeGreaterThanOrEqual(0)
    expect(writes.findIndex((one) => one.endsWith('/tags'))).toBeGreaterThan(sms)
    expect(house.notes(dana).join('\n')).toContain('HANDOFF from the lead bot to the buyer bot')
    expect(await rows()).toEqual(['lead->buyer executed'])
    const { rows: contexts } = await sql<{ body: { target_bot: string } }>`select body from handoff_contexts`.execute(house.app.database.db)
    expect(contexts.map(({ body }) => body.target_bot)).toEqual(['buyer'])
  })

  test('lead to seller, and on to the buyer bot when they want to buy as well', async () => {
    await open()
    const dana = house.contact('dana')
    await asked(dana, SELL)
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
    await house.run(40 * MIN)
    await asked(dana, "forget the sale, I'm looking to buy a house in Ontario, 3 bedrooms, pre-approved")
    expect(await rows()).toEqual(['lead->seller executed', 'seller->buyer executed'])
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer' })
  })

  test('a circle is stopped and explained, and the reply goes out all the same', async () => {
    await open()
    const dana = house.contact('dana')
    await asked(dana, SELL)
    await giveTo(dana, 'lead')
    const before = house.ours(dana).length
    await asked(dana, 'I want to sell my house, really')
    expect(await rows()).toEqual(['lead->seller executed', 'lead->seller blocked circular_repeat'])
    expect(house.ours(dana).length).toBe(before + 1)
    expect(await house.state(dana)).toMatchObject({ owner: 'lead' })
  })

  test('where the lock cannot be asked for it is stopped as a fault, which the log tells, and the reply goes out', async () => {
    const warned: string[] = []
    await open({ log: { ...silentLog, warn: (_, message) => warned.push(message) } })
    const dana = house.contact('dana')
    const { db } = house.app.database
    await sql`create function out_of_order() returns trigger language plpgsql as $$ begin raise exception 'out of order'; end $$`.execute(
      db,
    )
    await sql`create trigger out_of_order before insert on handoff_locks for each row execute function out_of_order()`.execute(db)
    await asked(dana, SELL)
    expect(await rows()).toEqual(['lead->seller blocked error'])
    expect(await house.state(dana)).toMatchObject({ owner: 'lead' })
    expect(house.ours(dana)).toHaveLength(1)
    expect(warned).toContain('the handoff lock could not be asked for; the handoff is stopped')
  })

  test('what we tell HighLevel comes back as events and starts no routing', async () => {
    await open()
    const dana = house.contact('dana', { tags: ['Needs Qualifying'] })
    await asked(dana, SELL)
    await house.run(MIN)
    const before = (await house.state(dana)).version
    await house.signed({ type: 'ContactTagUpdate', locationId: house.location.location_id, id: dana, tags: house.tags(dana) })
    await house.run(10 * MIN)
    expect(await rows()).toEqual(['lead->seller executed'])
    expect(await house.state(dana)).toMatchObject({ owner: 'seller', version: before })
    expect(house.ours(dana)).toHaveLength(1)
  })

  test('a fourth handoff in an hour is stopped', async () => {
    await open()
    const dana = house.contact('dana')
    await asked(dana, 'hello')
    for (const age of [50, 45, 40])
      await sql`
        insert into handoffs (location_id, id, contact_id, turn_id, via, source_bot, target_bot, status, buyer_score, seller_score, threshold,
          threshold_base, threshold_adjustment, at)
        values (${house.location.location_id}, ${`ho_${age}`}, ${dana}, ${`t_${age}`}, 'turn', 'lead', 'seller', 'executed', 0, 0.9, 0.7, 0.7, 0,
          db_now() - make_interval(mins => ${age}))`.execute(house.app.database.db)
    await asked(dana, SELL)
    expect((await rows()).at(-1)).toBe('lead->seller blocked rate_limit_hourly')
    expect(await house.state(dana)).toMatchObject({ owner: 'lead' })
  })

  test('a person who writes between decision and send silences the receiving bot and stops its tags', async () => {
    await open()
    const dana = house.contact('dana')
    const { engine } = house.app
    await house.text(dana, BUY)
    house.clock.moveTo(new Date(house.clock.now().getTime() + 5_000))
    await house.app.database.setNow(house.clock.now())
    for (const lane of await engine.claimLanes(8)) await engine.takeTurn(lane)
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer' })
    await house.human(dana, "Hey it's Priya, calling you in five")
    await house.run(600)
    expect(house.ours(dana)).toEqual([])
    expect(house.tags(dana)).toEqual([])
    expect(await house.state(dana)).toMatchObject({ owner: 'human' })
    await releaseContact(byHand(), { locationId: house.location.location_id, contactId: dana, by: 'priya' })
    await asked(dana, 'ok where were we? 3 bedrooms')
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer' })
    expect(house.ours(dana)).toHaveLength(1)
  })
})

describe('to a bot that does badly', () => {
  const slowBuyer = (n: number) =>
    sql`
    insert into turns (location_id, turn_id, contact_id, bot, covers, timings, committed_at)
    select ${house.location.location_id}, ${`slow_${n}_`} || i, 'other', 'buyer', '[]', '{"decide_ms": 9000}', db_now() from generate_series(1, 400) i`.execute(
      house.app.database.db,
    )

  test('it is put off, and made without a word once the bot does well again', async () => {
    await open()
    const dana = house.contact('dana')
    await slowBuyer(1)
    await asked(dana, BUY)
    expect(await rows()).toEqual(['lead->buyer blocked performance_deferred'])
    expect(house.tags(dana)).toContain('Handoff-Deferred-Buyer-Performance')
    const texts = house.ours(dana).length
    expect(texts).toBe(1)
    await house.run(29 * MIN)
    expect(await rows()).toHaveLength(1)
    await house.standStill(40 * MIN)
    await house.run(5 * MIN)
    expect(await rows()).toEqual(['lead->buyer blocked performance_deferred', 'lead->buyer executed'])
    expect(await house.state(dana)).toMatchObject({ owner: 'buyer' })
    expect(house.ours(dana)).toHaveLength(texts)
    expect(house.tags(dana)).toEqual(expect.arrayContaining(['Buyer-Lead', 'Handoff-Lead-to-Buyer']))
    expect(house.tags(dana)).not.toContain('Handoff-Deferred-Buyer-Performance')
    await asked(dana, 'any news on homes?')
    const spoken = house.ours(dana).slice(texts)
    expect(spoken).toHaveLength(1)
    expect(spoken[0]).toMatch(/\?$/)
    expect(spoken[0]).not.toMatch(/^(hi|hello|hey)\b|another (bot|assistant|colleague)|bedroom|which area/i)
    expect(await rows()).toHaveLength(2)
  })

  test('at the 4th check a human handoff is made, whose task is due within the hour', async () => {
    await open()
    const dana = house.contact('dana')
    await slowBuyer(1)
    await asked(dana, BUY)
    for (let n = 2; n <= 4; n += 1) {
      await slowBuyer(n)
      await house.run(30 * MIN)
    }
    expect(await rows()).toEqual([
      ...Array.from({ length: 3 }, () => 'lead->buyer blocked performance_deferred'),
      'lead->buyer blocked performance_exhausted',
    ])
    expect(house.tasks(dana).map(({ title }) => title)).toEqual(['Follow up: Dana (performance exhausted)'])
    const { rows: asks } = await sql`select trigger, priority, closed_at from human_handoffs`.execute(house.app.database.db)
    expect(asks).toEqual([{ trigger: 'performance_exhausted', priority: 'high', closed_at: null }])
  })
})

describe('to a person', () => {
  const requests = async () => {
    const { rows: found } = await sql<Record<string, unknown>>`
      select trigger, priority, owner_after, closed_reason, jsonb_array_length(causes) as causes, extract(epoch from answer_by - requested_at)::int as seconds
      from human_handoffs order by requested_at`.execute(house.app.database.db)
    return found
  }

  test('the request stands until somebody answers, with every cause; the note has the card', async () => {
    await open()
    const dana = house.contact('dana')
    await asked(dana, SELL)
    await asked(dana, 'can I talk to a real person please')
    expect(await requests()).toEqual([
      { trigger: 'explicit_request', priority: 'high', owner_after: 'human', closed_reason: null, causes: 1, seconds: 3600 },
    ])
    expect(house.notes(dana).join('\n')).toContain('HANDOFF to a human')
    expect(house.tags(dana)).toContain('Human-Follow-Up-Needed')
    await house.human(dana, "Hi, Priya here, I'll call you")
    await house.run()
    expect(await requests()).toMatchObject([{ closed_reason: 'answered' }])
  })

  test('its task goes to whoever has the contact, and ends the request when it is done', async () => {
    await open({ location: { assigned_user_id: 'usr_default' } })
    const dana = house.contact('dana')
    await asked(dana, SELL)
    await sql`update contacts set assigned_to = 'usr_priya' where contact_id = 'dana'`.execute(house.app.database.db)
    await asked(dana, 'can I talk to a real person please')
    const [task] = house.tasks(dana)
    expect(task).toMatchObject({ title: 'Follow up: Dana (explicit request)', assignedTo: 'usr_priya' })
    await house.simulator.control.completeTask(task?.id ?? '')
    await house.run()
    expect(await requests()).toMatchObject([{ closed_reason: 'answered' }])
    expect(await house.state(dana)).toMatchObject({ owner: 'human', humanHandoff: null })
  })

  test('one that is given back is closed, and the bot goes on with what it knew', async () => {
    await open()
    const dana = house.contact('dana')
    await asked(dana, SELL)
    await asked(dana, 'can I talk to a real person please')
    await releaseContact(byHand(), { locationId: house.location.location_id, contactId: dana, by: 'priya' })
    expect(await requests()).toMatchObject([{ closed_reason: 'released' }])
    await asked(dana, 'ok so within 30 days')
    expect(await house.state(dana)).toMatchObject({ owner: 'seller' })
    expect(house.ours(dana).length).toBeGreaterThan(1)
  })
})
