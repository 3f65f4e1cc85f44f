import { afterEach, describe, expect, test } from 'vitest'
import { releaseContact } from '../src/turn/release.store.ts'
import { takeOver } from '../src/turn/take-over.store.ts'
import { openHouse, type House, type HouseOptions } from './support/house.ts'

let house: House
const open = async (options?: HouseOptions) => (house = await openHouse(options))
afterEach(() => house.close())

const SELL = 'I want to sell my house in Upland'
const PRIYA = "Hey it's Priya, calling you in five"
const HOUR = 3_600

const byHand = () => {
  let n = 0
  const deps = { database: house.app.database, era: house.app.engine.era, newId: (prefix: string) => `${prefix}_r${(n += 1)}` }
  return { deps, who: { locationId: house.location.location_id, contactId: 'dana', by: 'priya', reason: null } }
}
const release = (goOn: boolean) => {
  const { deps, who } = byHand()
  return releaseContact(deps, { ...who, goOn })
}

/** A seller who was asked for the address, and whom a person took over. */
const takenOver = async (options?: HouseOptions) => {
  await open(options)
  house.contact('dana')
  await house.text('dana', SELL)
  await house.run()
  await house.human('dana', PRIYA)
}

/** Does `act` in the middle of the next look at the thread. */
function whileLooking(act: () => Promise<unknown>): { done(): boolean } {
  let done = false
  house.onCall(async ({ method, path }, when) => {
    if (done || method !== 'GET' || !path.endsWith('/messages') || when !== 'after') return
    done = true
    await act()
  })
  return { done: () => done }
}

describe('O-3 a release that says continue now', () => {
  test('asks the open question at once', async () => {
    await takenOver()
    expect(await release(true)).toMatchObject({ kind: 'released', owner: 'seller' })
    await house.run(60)
    expect(house.ours('dana')).toHaveLength(2)
    expect((await house.actions('dana', 'send_sms')).at(-1)).toMatchObject({ proactive: true, status: 'accepted' })
    expect(await house.state('dana')).toMatchObject({ owner: 'seller', pending: { key: 'property_address', rung: 1 } })
  })

  test('and one that does not waits for the next text, however long', async () => {
    await takenOver()
    expect(await release(false)).toMatchObject({ kind: 'released', owner: 'seller' })
    await house.run(100 * HOUR)
    expect(house.ours('dana')).toHaveLength(1)
  })

  test('at night waits for the morning, and a STOP meanwhile ends it', async () => {
    await takenOver({ start: new Date('2026-03-06T22:00:00-08:00') })
    await release(true)
    await house.run(HOUR)
    expect(house.ours('dana')).toHaveLength(1)
    expect((await house.actions('dana', 'send_sms')).at(-1)).toMatchObject({ status: 'queued' })
    await house.text('dana', 'STOP')
    await house.run(14 * HOUR)
    expect((await house.actions('dana', 'send_sms')).filter(({ proactive }) => proactive)).toMatchObject([{ status: 'cancelled' }])
  })

  test('says nothing where a silence tag stands, and the record says why', async () => {
    await takenOver()
    house.simulator.control.changeTags('dana', { add: ['AI-Off'] })
    await house.run(10)
    await release(true)
    await house.run(HOUR)
    expect(house.ours('dana')).toHaveLength(1)
    expect((await house.events('dana')).at(-1)).toMatchObject({ type: 'ReplySuppressed', payload: { reason: 'silence_tag' } })
  })

  test('gives way to a person who writes before the bot does', async () => {
    await takenOver({ start: new Date('2026-03-06T22:00:00-08:00') })
    await release(true)
    await house.run(HOUR)
    await house.human('dana', 'I am on it after all')
    await house.run(14 * HOUR)
    expect(house.ours('dana')).toHaveLength(1)
    expect(await house.state('dana')).toMatchObject({ owner: 'human' })
  })
})

describe('O-3 the removal of the last silence tag', () => {
  const tag = async (change: { add?: string[]; remove?: string[] }) => {
    house.simulator.control.changeTags('dana', change)
    await house.run(10)
  }

  test('gives the contact back: the next text is answered, nothing is sent before', async () => {
    await takenOver()
    await tag({ add: ['AI-Off', 'Jorge-Active'] })
    await tag({ remove: ['AI-Off'] })
    expect(await house.state('dana')).toMatchObject({ owner: 'human' })
    await tag({ remove: ['Jorge-Active'] })
    await house.run(HOUR)
    expect(await house.state('dana')).toMatchObject({ owner: 'seller', ownerReason: 'released_silence_tag_removed' })
    expect(house.ours('dana')).toHaveLength(1)
    await house.text('dana', 'it has a new roof')
    await house.run()
    expect(house.ours('dana')).toHaveLength(2)
  })

  test('of another tag gives nothing back', async () => {
    await takenOver()
    await tag({ add: ['VIP'] })
    await tag({ remove: ['VIP'] })
    expect(await house.state('dana')).toMatchObject({ owner: 'human' })
  })

  test('does not beat a person who wrote after it, in whatever order it is worked off', async () => {
    await takenOver()
    await tag({ add: ['AI-Off'] })
    const person = whileLooking(() => house.simulator.human('dana', 'Still here, writing to you'))
    await tag({ remove: ['AI-Off'] })
    expect(person.done()).toBe(true)
    await house.text('dana', 'it has a new roof')
    await house.run()
    expect(await house.state('dana')).toMatchObject({ owner: 'human' })
    expect(house.ours('dana')).toHaveLength(1)
  })
})

describe('O-3 the configured idle time', () => {
  const ROOF = 'it has a new roof'

  test('is never by default', async () => {
    await takenOver()
    await house.run(300 * HOUR)
    await house.text('dana', 'hello?')
    await house.run()
    expect(house.ours('dana')).toHaveLength(1)
  })

  test('counts from the last text of anybody; then the next text is answered', async () => {
    await takenOver({ location: { release_after_hours: 24 } })
    await house.run(20 * HOUR)
    await house.text('dana', 'hello?')
    await house.run(23 * HOUR)
    await house.text('dana', 'anybody there?')
    await house.run()
    expect(house.ours('dana')).toHaveLength(1)
    await house.run(25 * HOUR)
    await house.text('dana', ROOF)
    await house.run()
    expect(house.ours('dana')).toHaveLength(2)
    expect(await house.state('dana')).toMatchObject({ owner: 'seller', ownerReason: 'released_idle' })
  })

  test('is not over where the thread shows a text of the person that no event told of', async () => {
    await takenOver({ location: { release_after_hours: 24 } })
    await house.run(20 * HOUR)
    const { settings } = house.simulator.webhooks
    settings.faults = { ...settings.faults, drop: 1 }
    await house.human('dana', 'Here is my card')
    settings.faults = { ...settings.faults, drop: 0 }
    expect(await house.count('messages')).toBe(3)
    await house.run(5 * HOUR)
    await house.text('dana', ROOF)
    await house.run()
    expect(house.ours('dana')).toHaveLength(1)
    expect(await house.state('dana')).toMatchObject({ owner: 'human' })
  })

  test.each(['by text', 'at the console'] as const)('a person who acts %s while the bot gets the contact back keeps it', async (how) => {
    await takenOver({ location: { release_after_hours: 24 } })
    await house.run(25 * HOUR)
    const person = whileLooking(() =>
      how === 'by text' ? house.simulator.human('dana', 'Sorry, back now') : takeOver(byHand().deps, byHand().who),
    )
    await house.text('dana', ROOF)
    await house.run()
    expect(person.done()).toBe(true)
    expect(house.ours('dana')).toHaveLength(1)
    expect(await house.state('dana')).toMatchObject({ owner: 'human' })
  })

  test('does not end what a person must end', async () => {
    await open({ location: { release_after_hours: 24 } })
    house.contact('dana')
    await house.text('dana', 'my lawyer will contact you about this, a letter follows')
    await house.run(600)
    const { owner, ownerReason } = await house.state('dana')
    const before = house.ours('dana').length
    await house.run(30 * HOUR)
    await house.text('dana', ROOF)
    await house.run()
    expect({ owner, ownerReason }).toEqual({ owner: 'human', ownerReason: 'legal_contact' })
    expect(house.ours('dana')).toHaveLength(before)
  })
})

test('a second soft refusal ends texts to every contact of the phone, as an opt-out does', async () => {
  await open()
  house.contact('dana', { phone: '+19095552001' })
  house.contact('twin', { phone: '+19095552001' })
  await house.text('twin', SELL)
  await house.run()
  for (const words of [SELL, 'not interested', 'I said we are not interested']) {
    await house.text('dana', words)
    await house.run(60)
  }
  expect(await house.suppressions()).toEqual(
    expect.arrayContaining(['c:dana contact_words', 'c:twin contact_words', 'phone contact_words']),
  )
  expect(await house.state('dana')).toMatchObject({ suppressed: true, owner: 'nobody', ownerReason: 'opted_out' })
  expect(await house.state('twin')).toMatchObject({ suppressed: true, owner: 'nobody' })
  expect([house.dnd('dana'), house.dnd('twin')]).toEqual(['active', 'active'])
  const told = house.ours('twin').length
  await house.text('twin', 'it has a new roof')
  await house.run(600)
  expect(house.ours('twin')).toHaveLength(told)
})
