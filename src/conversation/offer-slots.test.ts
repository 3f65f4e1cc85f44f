import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenFreeSlots } from './given-calendar.fixture.ts'
import { localTime } from './local-time.ts'
import { offerSlots, type PickContext, type Wish } from './offer-slots.ts'
import type { SlotCue } from './slot-reading.ts'
import type { Slot } from './slot.ts'

const ZONE = 'America/Los_Angeles'
/** Tuesday, ten in the morning. */
const NOW = new Date('2026-03-10T17:00:00.000Z')

const pick = (over: Partial<PickContext> = {}, free: readonly Slot[] = givenFreeSlots(over.now ?? NOW)) =>
  offerSlots(free, { now: NOW, zone: ZONE, avoid: [], before: [], wish: null, ...over })
const wish = (cues: SlotCue[], over: Partial<Wish> = {}): Wish => ({ cues, denied: [], wish: null, ...over })

/** "Thu 10:00". */
function spoken({ start }: Slot): string {
  const { weekday, hour, minute } = localTime(start, ZONE)
  return `${['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday]} ${hour}:${String(minute).padStart(2, '0')}`
}
const said = (picked: { slots: Slot[] }) => picked.slots.map(spoken)

describe('2.10 two free times', () => {
  test.each([
    ['Monday', '2026-03-02T18:00:00Z', ['Wed 10:00', 'Thu 14:00']],
    ['Tuesday', '2026-03-10T17:00:00Z', ['Thu 10:00', 'Fri 14:00']],
    ['Wednesday', '2026-03-04T18:00:00Z', ['Fri 10:00', 'Sat 13:00']],
    ['Thursday', '2026-03-05T18:00:00Z', ['Sat 10:00', 'Mon 14:00']],
    ['Friday, with Sunday closed', '2026-03-06T18:00:00Z', ['Sat 10:00', 'Mon 14:00']],
    ['Saturday', '2026-03-07T18:00:00Z', ['Mon 10:00', 'Tue 14:00']],
  ])('on a %s', (_, now, times) => expect(said(pick({ now: new Date(now) }))).toEqual(times))

  test('on another day than each other where there is one, else hours apart', () => {
    const onThursday = givenFreeSlots(NOW).filter(({ start }) => localTime(start, ZONE).weekday === 4)
    expect(said(pick({}, onThursday))).toEqual(['Thu 10:00', 'Thu 14:00'])
  })

  test('one where only one is free, none where none is', () => {
    expect(pick({}, givenFreeSlots(NOW).slice(0, 1)).slots).toHaveLength(1)
    expect(pick({}, [])).toEqual({ slots: [], met: true })
  })
})

describe('2.10 as they wished', () => {
  test.each<[string, Wish, string[], boolean]>([
    ['a day', wish([{ kind: 'weekday', weekday: 6 }]), ['Sat 10:00', 'Sat 13:00'], true],
    ['a part of the day', wish([{ kind: 'part', part: 'afternoon' }]), ['Thu 14:00', 'Fri 14:00'], true],
    [
      'both',
      wish([
        { kind: 'weekday', weekday: 1 },
        { kind: 'part', part: 'morning' },
      ]),
      ['Mon 10:00', 'Mon 11:30'],
      true,
    ],
    [
      'one of two days',
      wish([
        { kind: 'weekday', weekday: 5 },
        { kind: 'weekday', weekday: 6 },
      ]),
      ['Fri 10:00', 'Sat 13:00'],
      true,
    ],
    ['a time', wish([{ kind: 'time', hour: 3, minute: 0, half: null }]), ['Thu 15:00', 'Fri 15:00'], true],
    [
      'a time of a day',
      wish([
        { kind: 'weekday', weekday: 5 },
        { kind: 'time', hour: 3, minute: 0, half: 'pm' },
      ]),
      ['Fri 15:00'],
      true,
    ],
    ['after an hour', wish([{ kind: 'after', hour: 4, minute: 0, half: null }]), ['Thu 16:00', 'Fri 16:00'], true],
    ['not a day', wish([], { denied: [{ kind: 'weekday', weekday: 4 }] }), ['Wed 10:00', 'Fri 14:00'], true],
    ['a time that is not free: the nearest', wish([{ kind: 'time', hour: 2, minute: 15, half: 'pm' }]), ['Thu 14:00', 'Fri 14:00'], false],
    ['a day that is closed: others', wish([{ kind: 'weekday', weekday: 7 }]), ['Thu 10:00', 'Fri 14:00'], false],
    ['evenings are closed: others', wish([{ kind: 'part', part: 'evening' }]), ['Thu 16:30', 'Fri 16:30'], false],
  ])('%s', (...[, wished, times, met]) => {
    const picked = pick({ wish: wished })
    expect([said(picked), picked.met]).toEqual([times, met])
  })

  test('earlier and later are measured by the times before', () => {
    const before = pick().slots
    const [first, last] = [before[0]?.start ?? '', before.at(-1)?.start ?? '']
    for (const { start } of pick({ before, wish: wish([], { wish: 'earlier' }) }).slots) expect(start < first).toBe(true)
    for (const { start } of pick({ before, wish: wish([], { wish: 'later' }) }).slots) expect(start > last).toBe(true)
  })
})

test('never a time that is not free, nor one that was refused, nor one twice; the earlier first', () => {
  const cue: fc.Arbitrary<SlotCue> = fc.oneof(
    fc.record({ kind: fc.constant('weekday' as const), weekday: fc.integer({ min: 1, max: 7 }) }),
    fc.record({ kind: fc.constant('part' as const), part: fc.constantFrom('morning' as const, 'afternoon' as const, 'evening' as const) }),
    fc.record({
      kind: fc.constant('time' as const),
      hour: fc.integer({ min: 1, max: 12 }),
      minute: fc.constantFrom(0, 30),
      half: fc.constant(null),
    }),
    fc.record({ kind: fc.constant('in_days' as const), days: fc.integer({ min: 0, max: 9 }) }),
  )
  const free = givenFreeSlots(NOW)
  fc.assert(
    fc.property(fc.subarray(free), fc.subarray(free), fc.array(cue, { maxLength: 3 }), (open, refused, cues) => {
      const avoid = refused.map(({ start }) => start)
      const { slots } = pick({ avoid, wish: cues.length > 0 ? wish(cues) : null }, open)
      const rest = open.filter(({ start }) => !avoid.includes(start))
      expect(slots).toHaveLength(Math.min(2, rest.length > 0 ? slots.length : 0))
      expect(slots.length === 0).toBe(rest.length === 0)
      for (const slot of slots) expect(rest).toContain(slot)
      expect(slots.map(({ start }) => start)).toEqual([...new Set(slots.map(({ start }) => start))].toSorted())
    }),
    { numRuns: 300 },
  )
})
