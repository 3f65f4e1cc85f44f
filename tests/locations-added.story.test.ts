import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { readSetup } from '../src/cli/read-setup.ts'
import type { Location } from '../src/conversation/location.ts'
import type { LocationEntry } from '../src/location-check.ts'
import type { LocationsReading } from '../src/locations-file.ts'
import { openHouse, storyLocation, type House } from './support/house.ts'

const SECOND: Location = { ...storyLocation, location_id: 'loc_second', auth: { kind: 'pit', token: 'pit-second' } }
const SELL = 'I want to sell my house in Upland'
const entry = (location: Location): LocationEntry => ({ location, locationId: location.location_id, findings: [] })
const read = (...locations: Location[]): LocationsReading => ({ locations: locations.map(entry), findings: [] })

let house: House
let end: () => Promise<void> | void = () => {}
afterEach(() => end())

describe('crm.md 14: adding a location needs no restart', () => {
  test('one that was taken out is not heard, the other goes on; put in again it is answered', async () => {
    let reading = read(storyLocation)
    house = await openHouse({ neighbours: [SECOND], readAgain: () => reading })
    end = () => house.close()
    const ann = house.contact('ann')
    const ben = house.simulator.control.addContact({ id: 'ben', locationId: SECOND.location_id, phone: '+19095553001' }).id
    await house.app.rereadLocations()
    await house.text(ann, SELL)
    await house.text(ben, SELL)
    await house.run(60)
    expect([house.ours(ann).length, house.ours(ben).length]).toEqual([1, 0])

    reading = read(storyLocation, SECOND)
    await house.app.rereadLocations()
    await house.text(ben, SELL)
    await house.run(60)
    expect(house.ours(ben)).toHaveLength(1)
  })

  test('a fault in the settings of one that runs is told, and it goes on as before', async () => {
    const told: unknown[] = []
    const log = {
      debug: () => {},
      info: () => {},
      warn: () => {},
      error: (fields: object, message: string) => void told.push([message, fields]),
    }
    const faulty: LocationEntry = { locationId: storyLocation.location_id, location: null, findings: ['zone: no such zone'] }
    house = await openHouse({ log, readAgain: () => ({ locations: [faulty], findings: [] }) })
    end = () => house.close()
    const ann = house.contact('ann')
    await house.app.rereadLocations()
    await house.app.rereadLocations()
    expect(told).toEqual([
      ['the new settings of a location have a fault: the former ones go on', { location: 'loc_story', findings: ['zone: no such zone'] }],
    ])
    await house.text(ann, SELL)
    await house.run(60)
    expect(house.ours(ann)).toHaveLength(1)
  })

  test('the file is read as it is by then; while it cannot be read that is a finding', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jorge-locations-'))
    end = () => rmSync(folder, { recursive: true, force: true })
    const file = join(folder, 'locations.yaml')
    writeFileSync(file, '- location_id: loc_one\n')
    const set = { LOCATIONS_FILE: file, DATA_DIR: join(folder, 'data'), JORGE_ENV: 'development' }
    const setup = readSetup({ set })
    writeFileSync(file, '- location_id: loc_one\n- location_id: loc_two\n')
    expect(setup.readAgain().locations.map(({ locationId }) => locationId)).toEqual(['loc_one', 'loc_two'])
    rmSync(file)
    expect(setup.readAgain()).toMatchObject({ locations: [], findings: [expect.stringContaining('cannot be read') as unknown] })
  })
})
