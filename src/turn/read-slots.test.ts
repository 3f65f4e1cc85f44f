import { expect, test } from 'vitest'
import { unknownContact } from '../conversation/contact.ts'
import { sampleLocation } from '../conversation/sample-location.ts'
import { silentLog } from '../lib/log.ts'
import { fail, ok } from '../lib/result.ts'
import { readFreeSlots, type SlotDeps } from './read-slots.job.ts'

const NOW = new Date('2026-03-10T17:00:00.000Z')
const contact = unknownContact('c1')

type Asked = Parameters<SlotDeps['crm']['freeSlots']>[1]

function calendarOf(answer: Awaited<ReturnType<SlotDeps['crm']['freeSlots']>>, granted = true) {
  const asked: Asked[] = []
  const deps: SlotDeps = {
    crm: { freeSlots: (_, span) => (asked.push(span), Promise.resolve(answer)) },
    rate: { take: () => Promise.resolve(granted ? { granted } : { granted, waitMs: 700, why: 'burst' }) },
    log: silentLog,
  }
  return { deps, asked }
}

test('bots.md 2.10: the next seven days from two hours on, in the contact’s zone, within the location’s hours', async () => {
  const { deps, asked } = calendarOf(
    ok([
      '2026-03-11T15:30:00.000Z', // Half past eight.
      '2026-03-11T16:00:00.000Z',
      '2026-03-11T23:30:00.000Z',
      '2026-03-12T00:00:00.000Z', // Five: it would end after hours.
      '2026-03-15T18:00:00.000Z', // Sunday.
    ]),
  )
  const read = await readFreeSlots(deps, { location: sampleLocation, contact: { ...contact, zone: 'America/New_York' }, now: NOW })
  expect(read).toEqual({
    kind: 'free',
    slots: [
      { start: '2026-03-11T16:00:00.000Z', end: '2026-03-11T16:30:00.000Z' },
      { start: '2026-03-11T23:30:00.000Z', end: '2026-03-12T00:00:00.000Z' },
    ],
  })
  expect(asked).toEqual([
    {
      calendarId: 'cal_main',
      from: new Date('2026-03-10T19:00:00.000Z'),
      to: new Date('2026-03-17T17:00:00.000Z'),
      zone: 'America/New_York',
    },
  ])
})

test('an hour-long appointment must end within the hours', async () => {
  const { deps } = calendarOf(ok(['2026-03-11T23:30:00.000Z']))
  const location = { ...sampleLocation, booking: { from: 'hot' as const, minutes: 60 } }
  expect(await readFreeSlots(deps, { location, contact, now: NOW })).toEqual({ kind: 'free', slots: [] })
})

test('a calendar that cannot be read is unavailable, and says why', async () => {
  const { deps } = calendarOf(fail({ kind: 'retryable', reason: 'server', message: 'status 500' }))
  expect(await readFreeSlots(deps, { location: sampleLocation, contact, now: NOW })).toEqual({ kind: 'unavailable', why: 'server' })
})

test('without a rate token nothing is asked: the turn waits', async () => {
  const { deps, asked } = calendarOf(ok([]), false)
  expect(await readFreeSlots(deps, { location: sampleLocation, contact, now: NOW })).toEqual({ kind: 'wait', why: 'rate', waitMs: 700 })
  expect(asked).toEqual([])
})
