import { afterEach, describe, expect, test } from 'vitest'
import { openHouse, storyLocation, type House } from './support/house.ts'

let house: House
afterEach(() => house.close())

const told: unknown[] = []
const log = {
  debug: () => {},
  info: () => {},
  warn: (fields: object, message: string) => void told.push([message, fields]),
  error: () => {},
}
describe('crm.md 3 and 14: what the configuration names and HighLevel does not have', () => {
  test('is told once at the start and by /health/ready, is not written, and keeps nobody from an answer', async () => {
    told.length = 0
    // The simulated location is made from the settings: it loses what they name.
    house = await openHouse({ log })
    const { state } = house.simulator
    const seeded = state.locations.get('loc_story')
    if (seeded === undefined) throw new Error('no location')
    seeded.customFields = seeded.customFields.filter(({ id }) => id !== 'cf_lead_score')
    seeded.calendars = seeded.calendars.filter(({ id }) => id !== storyLocation.calendar_id)
    await house.app.watchParts()
    await house.app.watchParts()
    expect(told).toEqual([
      [
        'HighLevel does not have what the configuration names: it is left out; jorge doctor says what to do',
        { location: 'loc_story', missing: ['the custom field lead_score (cf_lead_score)', 'the calendar cal_main'] },
      ],
    ])
    const ready = await house.app.server.inject({ method: 'GET', url: '/health/ready' })
    expect(ready.statusCode).toBe(200)
    expect(ready.json()).toMatchObject({ details: { blocked_locations: [], incomplete_locations: [{ location_id: 'loc_story' }] } })
    const dana = house.contact('dana')
    await house.text(dana, 'I want to sell my house in Upland')
    await house.run(600)
    expect(house.ours(dana)).toHaveLength(1)
    const written = house.requests().filter(({ method, path }) => method === 'PUT' && path === '/contacts/dana')
    expect(written.length).toBeGreaterThan(0)
    expect(JSON.stringify(written)).not.toContain('cf_lead_score')
  })
})
