import { describe, expect, test } from 'vitest'
import { sampleLocation } from './conversation/sample-location.ts'
import type { LocationEntry } from './location-check.ts'
import { locationBook } from './location-book.ts'

const ready = (locationId: string, name = 'Office'): LocationEntry => ({
  locationId,
  location: { ...sampleLocation, location_id: locationId, name },
  findings: [],
})
const faulty = (locationId: string): LocationEntry => ({ locationId, location: null, findings: [`${locationId}: no calendar`] })
const read = (...locations: LocationEntry[]) => ({ locations, findings: [] })

/** What counts after a second reading: who runs under which name, what is told, what is written down. */
function after(first: LocationEntry[], second: Parameters<ReturnType<typeof locationBook>['judge']>[0]) {
  const book = locationBook(first)
  const change = book.judge(second)
  change.apply()
  return {
    runs: Object.fromEntries([...book.ready].map(([id, { name }]) => [id, name])),
    news: change.news.map(({ locationId, what }) => `${locationId} ${what}`),
    stored: change.stored.map(({ locationId, location }) => `${locationId} ${location === null ? 'blocked' : 'ready'}`),
    blocked: book.entries().flatMap(({ locationId, location }) => (location === null ? [locationId] : [])),
  }
}

describe('crm.md 14: the configuration is read again while the process runs', () => {
  test('what says the same is no news', () => {
    expect(after([ready('a'), faulty('b')], read(ready('a'), faulty('b')))).toEqual({
      runs: { a: 'Office' },
      news: [],
      stored: [],
      blocked: ['b'],
    })
  })

  test('a location is added, changed, mended and taken away', () => {
    expect(after([ready('a'), ready('c'), faulty('d')], read(ready('a', 'New name'), ready('b'), ready('d')))).toEqual({
      runs: { a: 'New name', b: 'Office', d: 'Office' },
      news: ['a changed', 'b new', 'd new', 'c gone'],
      stored: ['a ready', 'b ready', 'd ready', 'c blocked'],
      blocked: [],
    })
  })

  test('a fault in the settings of one that runs leaves it running, and a new one with a fault is blocked', () => {
    expect(after([ready('a')], read(faulty('a'), faulty('b')))).toEqual({
      runs: { a: 'Office' },
      news: ['a faulty', 'b blocked'],
      stored: ['b blocked'],
      blocked: ['b'],
    })
  })

  test.each([
    ['a file cannot be read', { locations: [ready('a')], findings: ['LOCATIONS_FILE cannot be read'] }],
    ['one entry has a fault', read(ready('a'), faulty('half.yaml'))],
  ])('as long as %s, nothing is taken for removed', (_, reading) => {
    expect(after([ready('a'), ready('b')], reading).runs).toEqual({ a: 'Office', b: 'Office' })
  })
})
